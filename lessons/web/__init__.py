"""The web: a frozen dataclass per page, a blueprint per file."""
