"""Documents made of a few blocks, for tests of the engine."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

import pytest

from council_desk.documents.blocks import Block, Document, PageSetup

DIGITS = {"fa": "۰۱۲۳۴۵۶۷۸۹", "ar": "٠١٢٣٤٥٦٧٨٩"}


def make_document(blocks: Iterable[Block], language: str = "fa", **values: Any) -> Document:
    given = {
        "title": "صورت‌جلسه",
        "author": "شورا",
        "subject": "۱۴",
        "language": language,
        "rtl": language in DIGITS,
        "digits": DIGITS.get(language, "0123456789"),
        "created": datetime(2026, 11, 12, 20, 15, tzinfo=UTC),
        "page": PageSetup(),
        "blocks": tuple(blocks),
    }
    return Document(**(given | values))


@pytest.fixture(scope="session")
def document() -> Callable[..., Document]:
    return make_document
