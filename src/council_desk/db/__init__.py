"""The desk as one SQLite file: tables, engine, migrations, backups."""
