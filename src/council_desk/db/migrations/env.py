"""Run by Alembic for every upgrade: on the connection it is given, inside the transaction that is already open.

There is no ini file and no connection of its own. `metadata` is handed over only by tools that compare the tables.
"""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata"),
    render_as_batch=True,
    transactional_ddl=True,
    transaction_per_migration=False,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
