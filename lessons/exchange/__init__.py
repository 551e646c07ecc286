"""One file per format in which a lesson leaves the product."""
