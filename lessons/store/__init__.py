"""The only place that talks to a database: rows in and out as the plain data of lessons/model.py."""

from lessons.store.database import Store

__all__ = ["Store"]
