"""Catching a need in ten seconds from anywhere (Ctrl+Shift+N)."""

KEYS = "Ctrl+Shift+N"
