"""The first reader: how it is trained, what it learned, and how it reads."""
