"""The periodic report of a council to its municipality: figures from the record, with charts and tables.

`figures` counts, `excerpt` gives the part of the record that is counted, `building` writes what came out.
"""

from council_desk.documents.report.building import report_document
from council_desk.documents.report.excerpt import report_excerpt

__all__ = ["report_document", "report_excerpt"]
