"""Files on a desk stay as long as anything names them or an undo may bring it back; closing removes the others."""

import hashlib

import pytest
from sqlalchemy import func, select
from tests.services.letters_help import pdf_file, written
from tests.services.sealed_help import PNG, only_meeting, picture, sealed
from tests.services.test_projects import begin, jpeg

from council_desk.db import store, tables
from council_desk.db.mapping import table_of
from council_desk.services import editing
from council_desk.services.desk import Desk


@pytest.fixture
def reopened(english, clock):
    """Give a function that closes the desk and opens it again, and closes it in the end."""
    opened = [english]

    def reopen():
        opened[-1].close()
        opened.append(Desk.open(english.path, clock=clock))
        return opened[-1]

    yield reopen
    opened[-1].close()


def with_photo(desk):
    project = begin(desk)
    photo = desk.projects.keep_photo(jpeg(), "a.jpg")
    return project, photo, editing.changed(project, photos=(photo,))


def files(desk):
    with desk._context.read() as session:
        table = table_of(tables.File)
        return set(session.execute(select(table.c.sha256).order_by(func.length(table.c.data))).scalars())


def test_a_removed_photo_is_gone_once_the_desk_was_closed(reopened, english):
    project, photo, shown = with_photo(english)
    english.projects.save(shown)
    english.projects.save(project)
    assert english.projects.photo(photo.sha256) == jpeg(), "an undo would need it"
    english.projects.save(shown)
    again = reopened()
    assert again.projects.photo(photo.sha256) == jpeg()
    again.projects.save(again.projects.get(project.id).project.model_copy(update={"photos": ()}))
    assert files(reopened()) == set()
    assert jpeg() not in english.path.read_bytes(), "nothing is left in the pages of the file"


def test_what_two_things_name_stays_while_one_does(reopened, english, tmp_path):
    council = english.councils.list()[0].id
    enclosed = english.letters.keep_file(pdf_file(tmp_path))
    first, second = (written(english, council, enclosures=(enclosed,)) for _ in range(2))
    english.letters.remove(first.id)
    again = reopened()
    assert again.letters.file_of(enclosed) == pdf_file(tmp_path).read_bytes()
    again.letters.remove(second.id)
    assert files(again) == {enclosed.sha256}
    assert files(reopened()) == set()


def test_what_a_seal_tells_of_stays(reopened, english, tmp_path):
    sealed(english)
    meeting = only_meeting(english)
    english.seals.add_scan(meeting, picture(tmp_path))
    digest = hashlib.sha256(PNG).hexdigest()
    again = reopened()
    assert files(again) == {digest}
    with again._context.write() as session:
        table = table_of(tables.Minutes)
        session.execute(table.update().values(scan_title=None, scan_file_name=None, scan_sha256=None))
        assert store.forget_files(session) == 0
    assert files(again) == {digest}
