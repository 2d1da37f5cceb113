"""The typesetting engine: bidi, shaping, line breaking, pages, PDF/A. Knows nothing of councils.

`typeset` is imported on first use, because HarfBuzz and ReportLab take a tenth of a second to load.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from council_desk.documents.typesetting.engine import Typeset, typeset

__all__ = ["Typeset", "typeset"]


def __getattr__(name: str) -> Any:
    """Give `typeset` and `Typeset`."""
    if name not in __all__:
        raise AttributeError(name)
    from council_desk.documents.typesetting import engine

    return getattr(engine, name)
