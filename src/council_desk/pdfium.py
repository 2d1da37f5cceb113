"""The one lock before PDFium, which is not made for several threads at once (its own documentation)."""

from threading import Lock

PDFIUM = Lock()
"""Held by whoever opens, draws or reads a PDF through pypdfium2."""
