"""Step 0 of the route: an address, a file or pasted text becomes an Article with raw paragraphs."""

from lessons.intake.address import from_address, is_global
from lessons.intake.files import from_file
from lessons.intake.text import from_text

__all__ = ["from_address", "from_file", "from_text", "is_global"]
