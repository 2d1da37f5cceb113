"""New identifiers for objects of the record."""

from threading import Lock

import uuid6

_lock = Lock()


def new_id() -> str:
    """Give a UUID version 7 (RFC 9562), greater than all that this process gave before, whatever the clock does."""
    with _lock:
        return str(uuid6.uuid7())
