"""The pictures of taking in a spreadsheet: the file, its columns, lines with errors, and lines that can come in."""

from collections.abc import Callable, Iterator
from pathlib import Path

from council_desk.domain.terms import Language
from council_desk.services.sheets import as_xlsx
from council_desk.services.sheets_in.columns import SheetKind
from council_desk.services.sheets_in.words import heading
from council_desk.ui.shell import Shell

_FIELDS = ("name", "gender", "birth_date", "phone", "role", "voting_right", "start_date")
_PEOPLE = {
    Language.FA: [
        ["زهره چراغ‌سحری", "زن", "۱۳۵۲/۰۴/۱۸", "۰۹۱۰ ۰۰۰ ۰۰ ۲۱", "معتمد محله", "بله", "۱۴۰۴/۰۳/۱۱"],
        ["بهرام نیک‌سرشت", "مرد", "۱۳۴۸/۱۱/۰۲", "۰۹۱۰ ۰۰۰ ۰۰ ۲۲", "دبیر", "بله", "۱۴۰۴/۰۳/۱۱"],
        ["نگار باغبان‌پور", "زن", "۱۳۸۸/۰۷/۰۹", "", "شهردار محله", "خیر", "۱۴۰۵/۰۷/۰۱"],
        ["یوسف کاریزی", "مرد", "۱۳۶۰/۰۲/۳۰", "۰۹۱۰ ۰۰۰ ۰۰ ۲۴", "تسهیلگر", "خیر", "۱۴۰۴/۰۳/۱۱"],
    ],
    Language.EN: [
        ["Rima Cloverdale", "female", "8 July 1973", "01632 960021", "Member", "yes", "1 June 2025"],
        ["Hugh Lindenhall", "male", "22 January 1970", "01632 960022", "Secretary", "yes", "1 June 2025"],
        ["Thea Sorrelby", "female", "1 October 2009", "", "Youth mayor", "no", "23 September 2026"],
        ["Karim Ospreyton", "male", "20 May 1981", "01632 960024", "Facilitator", "no", "1 June 2025"],
    ],
}
_WRONG = {
    Language.FA: ["پریسا لاله‌گون", "زن", "۱۳۹۹/۱۲/۳۱", "", "پادشاه", "شاید", "۱۴۰۴"],
    Language.EN: ["Zara Tansyfield", "female", "31 June 1985", "", "Queen", "perhaps", "2025"],
}


def sheet_pictures(shell: Shell, folder: Path, settled: Callable[[str], str]) -> Iterator[str]:
    """Go through the steps with a sheet that has errors, and once more when it is corrected."""
    language = Language(shell.session.formats.language)
    headings = [heading(SheetKind.PEOPLE, field, language) for field in _FIELDS]
    path = folder / "people.xlsx"
    path.write_bytes(as_xlsx([*_PEOPLE[language], _WRONG[language]], headings))
    shell.session.sheet_wanted.emit()
    page = shell.sheet_door.page
    if page is None:
        raise RuntimeError("the page for spreadsheets did not open")
    yield settled("sheet-file")
    page.load(path)
    yield settled("sheet-columns")
    page.go_on()
    yield settled("sheet-errors")
    path.write_bytes(as_xlsx(_PEOPLE[language], headings))
    page.read_again()
    yield settled("sheet-check")
    for _ in range(3):
        page.go_back()
    settled("")
