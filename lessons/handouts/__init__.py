"""Printed handouts: a lesson in, a PDF or one HTML file out."""

from lessons.handouts.parts import ALL, Paper, Part
from lessons.handouts.pdf import pdf
from lessons.handouts.sheet import html

__all__ = ["ALL", "Paper", "Part", "html", "pdf"]
