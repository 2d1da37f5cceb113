"""The minutes of a meeting as a document: a record goes in, blocks or a PDF come out.

What stands where and in which words is in the profiles; this package puts it together and knows no fonts or pages.
"""

from council_desk.documents.frame import profile_for
from council_desk.documents.minutes.building import minutes_document, render_minutes
from council_desk.documents.profiles import PROFILES

__all__ = ["PROFILES", "minutes_document", "profile_for", "render_minutes"]
