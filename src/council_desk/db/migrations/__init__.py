"""Alembic revisions, run in process in one transaction."""
