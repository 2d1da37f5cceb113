"""Photographs: read safely, scaled, stripped of all else, paired, removed and back."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.ui.projects_help import by_title, choose, notices, open_, settle, show, stored

from council_desk.domain.terms import PhotoMoment
from council_desk.errors import DeskError
from council_desk.services.project_photos import bare_jpeg, new_photo
from council_desk.ui.screens.projects.photo_reading import FILE_LIMIT, ready_photo, thumbnail
from council_desk.ui.screens.projects.photos_card import paired, partner_of

# Qt has no other way to make the event of a drag
pytestmark = pytest.mark.filterwarnings("ignore:Function. 'QDrag:DeprecationWarning")


def picture(path, width=60, height=40, kind="jpeg", colour="red"):
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    assert image.save(str(path), kind)
    return path


def with_exif(path, orientation):
    """Put Exif with an orientation, a maker and a position into a JPEG."""
    tiff = b"II*\0\x08\0\0\0" + b"\x02\0"
    tiff += b"\x0f\x01\x02\0\x0c\0\0\0\x26\0\0\0" + b"\x12\x01\x03\0\x01\0\0\0" + bytes([orientation]) + b"\0\0\0"
    tiff += b"\0\0\0\0" + b"SecretPhone\0"
    segment = b"Exif\0\0" + tiff
    data = path.read_bytes()
    path.write_bytes(data[:2] + b"\xff\xe1" + (len(segment) + 2).to_bytes(2, "big") + segment + data[2:])
    return path


def decoded(data):
    image = QImage.fromData(data)
    assert not image.isNull()
    return image


# ------------------------------------------------------------------------------------------------------------ reading


@pytest.mark.parametrize("kind", ["jpeg", "png", "bmp"])
@pytest.mark.parametrize("size", [(60, 40), (2000, 1000), (4000, 1000), (900, 3001)])
def test_pictures_are_scaled_to_2000_points_and_keep_their_shape(tmp_path, kind, size):
    ready = ready_photo(picture(tmp_path / f"a.{kind}", *size, kind=kind))
    image = decoded(ready.data)
    factor = min(1, 2000 / max(size))
    assert max(image.width(), image.height()) <= 2000
    assert abs(image.width() - size[0] * factor) <= 1 and abs(image.height() - size[1] * factor) <= 1
    assert bare_jpeg(ready.data) == ready.data, "nothing is left to be taken out"


def test_what_the_camera_wrote_is_gone_and_the_picture_is_upright(tmp_path):
    path = with_exif(picture(tmp_path / "turned.jpg", 60, 40), 6)
    assert b"SecretPhone" in path.read_bytes()
    ready = ready_photo(path)
    image = decoded(ready.data)
    assert (image.width(), image.height()) == (40, 60)
    assert b"SecretPhone" not in ready.data and b"Exif" not in ready.data and image.textKeys() == []


def test_texts_within_a_png_do_not_come_along(tmp_path):
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    image.setText("Author", "Somebody")
    target = QByteArray()
    buffer = QBuffer(target)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    (tmp_path / "a.png").write_bytes(target.data())
    assert b"Somebody" in target.data() and b"Somebody" not in ready_photo(tmp_path / "a.png").data


def test_what_can_be_seen_through_is_white(tmp_path):
    ready = ready_photo(picture(tmp_path / "a.png", kind="png", colour="#00000000"))
    assert decoded(ready.data).pixelColor(5, 5).lightness() > 250


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        b"%PDF-1.7",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        # a PNG that claims to be 100,000 points wide and high
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\x86\xa0\0\1\x86\xa0\x08\2\0\0\0\0\0\0\0",
    ],
)
@pytest.mark.qt_log_ignore("JPEG datastream contains no image", extend=True)
def test_what_is_no_picture_is_told_by_its_name(tmp_path, data):
    path = tmp_path / "holiday.jpg"
    path.write_bytes(data)
    with pytest.raises(DeskError, match=r"holiday\.jpg"):
        ready_photo(path)


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    path = tmp_path / "large.jpg"
    with path.open("wb") as file:
        file.truncate(FILE_LIMIT + 1)
    with pytest.raises(DeskError, match="too large"):
        ready_photo(path)


def test_thumbnails_are_made_of_jpeg_only(tmp_path):
    data = picture(tmp_path / "a.jpg", 1800, 900).read_bytes()
    assert thumbnail(data, 900).width() == 900
    assert thumbnail(picture(tmp_path / "a.png", kind="png").read_bytes(), 900).isNull()
    assert thumbnail(b"nothing", 900).isNull()


# -------------------------------------------------------------------------------------------------------------- pairs


def photo(name, moment, pair=None):
    from council_desk.services import editing

    return editing.changed(new_photo("0" * 64, name), moment=PhotoMoment(moment), pair=pair)


def test_pairs_are_one_before_and_one_after():
    before, after, other = photo("a", "before"), photo("b", "after"), photo("c", "after")
    photos = paired((before, after, other), after, before)
    assert partner_of(photos, photos[0]) is photos[1] and partner_of(photos, photos[1]) is photos[0]
    again = paired(photos, photos[0], photos[2])
    assert partner_of(again, again[0]) is again[2] and partner_of(again, again[1]) is None
    alone = paired(again, again[0], None)
    assert all(partner_of(alone, one) is None for one in alone)


def test_during_the_work_there_is_no_pair():
    during = photo("a", "during", "gate")
    assert partner_of((during, photo("b", "after", "gate")), during) is None


# --------------------------------------------------------------------------------------------------------- the screen


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


@pytest.fixture
def page(screen):
    return open_(screen, by_title(screen, "Pocket").id)


def test_photographs_are_chosen_kept_and_shown_in_pairs(session, screen, page, tmp_path, monkeypatch):
    names = [str(picture(tmp_path / f"{name}.png", kind="png", colour=name)) for name in ("red", "green")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    page.photos.add.click()
    settle()
    first, second = page.photos.rows()
    choose(first.moment, PhotoMoment.BEFORE)
    choose(second.moment, PhotoMoment.AFTER)
    assert page.photos.pairs.isHidden() and not second.fields["pair"].isHidden()
    choose(second.same, first.key)
    assert first.same.value() == second.key
    (pair,) = page.photos.pairs.widgets()
    assert [label.text() for label in pair.captions] == ["Before", "After"]
    screen.flush()
    before, after = stored(screen).photos
    assert before.pair == after.pair and before.file_name == "red.jpg"
    page.area.ensureWidgetVisible(pair)
    settle()
    shown = pair.views[0].grab().toImage().pixelColor(pair.views[0].width() // 2, pair.views[0].height() // 2)
    assert shown.red() > 200 and shown.green() < 60


def test_a_photograph_is_removed_and_comes_back(session, screen, page, tmp_path):
    told = notices(session)
    page.photos.add_files([picture(tmp_path / "a.jpg")])
    settle()
    (row,) = page.photos.rows()
    row.remove.click()
    assert screen.editor.project.photos == ()
    told[-1][1]()
    screen.flush()
    (kept,) = stored(screen).photos
    assert page.photos.rows()[0].key == kept.id
    page.area.ensureWidgetVisible(page.photos.rows()[0])
    settle()
    assert not page.photos.shelf.peek(kept.sha256).isNull()


def test_files_are_dropped_from_the_file_manager(screen, page, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "a.jpg"))), QUrl("https://example.org/b.jpg")])
    modifiers, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, modifiers)
    QApplication.sendEvent(page.photos, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page.photos, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, modifiers))
    settle()
    assert [one.file_name for one in screen.editor.project.photos] == ["a.jpg"]


def test_a_bad_file_is_told_and_the_good_ones_are_kept(session, screen, page, tmp_path):
    errors = []
    session.reported.connect(errors.append)
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"no")
    page.photos.add_files([bad, picture(tmp_path / "good.jpg")])
    settle()
    assert len(errors) == 1 and "bad.jpg" in str(errors[0])
    assert [one.file_name for one in screen.editor.project.photos] == ["good.jpg"]
    assert page.photos.busy == 0


def test_a_photograph_comes_into_the_project_for_which_it_was_chosen(session, screen, page, tmp_path, monkeypatch):
    waiting = []
    monkeypatch.setattr(session, "compute", lambda work, done, failed=None: waiting.append((work, done)))
    pocket, other = screen.editor.project_id, by_title(screen, "Book").id
    page.photos.add_files([picture(tmp_path / "late.jpg")])
    open_(screen, other)
    monkeypatch.undo()
    work, done = waiting[0]
    done(work())
    settle()
    assert [one.file_name for one in stored(screen, pocket).photos] == ["late.jpg"]
    assert stored(screen, other).photos == () and screen.editor.project.photos == ()


def test_a_photograph_whose_file_is_not_here_shows_a_sign(session, screen, page):
    screen.editor.add_part("photos", new_photo("1" * 64, "gone.jpg"))
    page.area.ensureWidgetVisible(page.photos.rows()[0])
    settle()
    assert page.photos.shelf.peek("1" * 64).isNull()
    assert page.photos.rows()[0].view.grab().toImage().width() > 0
