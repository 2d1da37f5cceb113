"""Reading a spreadsheet file, by what it is and not by what its name says."""

from pathlib import Path

from council_desk.errors import DeskError, sentence
from council_desk.files import read_whole
from council_desk.services.sheets_in.delimited import read_delimited
from council_desk.services.sheets_in.grid import FILE_LIMIT, Grid
from council_desk.services.sheets_in.workbook import read_workbook

_ZIP, _OLD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_OLD_FORMAT = sentence("This is a workbook of an old format, or a locked one. Save it as .xlsx without a password.")
_EMPTY = sentence("There is nothing in this sheet.")


def read_sheet(path: Path) -> Grid:
    """Read the first visible sheet of a workbook, or a CSV file. Raises DeskError."""
    data = read_whole(path, FILE_LIMIT)
    if data.startswith(_OLD):
        raise DeskError(_OLD_FORMAT)
    grid = read_workbook(data) if data.startswith(_ZIP) else read_delimited(data)
    if not grid.lines:
        raise DeskError(_EMPTY)
    return grid
