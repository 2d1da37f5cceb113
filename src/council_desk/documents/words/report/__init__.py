"""What the periodic report says, in every language of documents."""

from collections.abc import Mapping

from council_desk.documents.words.report.arabic import ARABIC
from council_desk.documents.words.report.english import ENGLISH
from council_desk.documents.words.report.model import ReportWords
from council_desk.documents.words.report.persian import PERSIAN
from council_desk.documents.words.report.russian import RUSSIAN
from council_desk.domain.terms import Language

__all__ = ["REPORT", "ReportWords"]

REPORT: Mapping[Language, ReportWords] = {
    Language.FA: PERSIAN,
    Language.AR: ARABIC,
    Language.RU: RUSSIAN,
    Language.EN: ENGLISH,
}
