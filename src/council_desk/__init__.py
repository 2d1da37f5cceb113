"""Council Desk: the memory of a neighbourhood council, on one laptop."""

__version__ = "0.1.0"
