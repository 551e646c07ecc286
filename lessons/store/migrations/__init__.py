"""Alembic migrations: each file brings the tables one version forward."""
