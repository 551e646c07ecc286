"""The steps by which content.clean tidies an article."""
