"""The photographs of a project: pairs of before and after side by side, then each with what belongs to it."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from council_desk.domain.terms import PhotoMoment
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.meetings.parts import PersonChoice
from council_desk.ui.screens.projects.editor import ProjectEditor
from council_desk.ui.screens.projects.parts import PartRow, PartsCard
from council_desk.ui.screens.projects.photo_reading import ReadyPhoto, ready_photo
from council_desk.ui.screens.projects.photo_view import PhotoShelf, PhotoView
from council_desk.ui.widgets.fields import Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word, words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.record.models import Photo
    from council_desk.services.desk import Desk

_OTHER = {PhotoMoment.BEFORE: PhotoMoment.AFTER, PhotoMoment.AFTER: PhotoMoment.BEFORE}
_THUMB = 112


def partner_of(photos: "Sequence[Photo]", photo: "Photo") -> "Photo | None":
    """Give the photograph that shows the same at the other end of the work."""
    wanted = _OTHER.get(photo.moment) if photo.moment else None
    if wanted is None or not photo.pair:
        return None
    return next((one for one in photos if one.moment is wanted and one.pair == photo.pair), None)


def paired(photos: "Sequence[Photo]", photo: "Photo", other: "Photo | None") -> "tuple[Photo, ...]":
    """Give the photographs with one of them paired with another; what it was paired with before stands alone."""
    from council_desk.services import editing

    former = partner_of(photos, photo)
    key = (other.pair if other and partner_of(photos, other) in {None, photo} else None) or (
        other.id if other else None
    )
    made = []
    for one in photos:
        if one.id == photo.id or (other is not None and one.id == other.id):
            made.append(editing.changed(one, pair=key))
        elif former is not None and one.id == former.id:
            made.append(editing.changed(one, pair=None))
        else:
            made.append(one)
    return tuple(made)


class PairRow(QWidget):
    """The same place before and after."""

    def __init__(self, shelf: PhotoShelf) -> None:
        super().__init__()
        self.views = (PhotoView(shelf), PhotoView(shelf))
        self.captions = (PlainLabel("", "small", wrap=True), PlainLabel("", "small", wrap=True))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        for place in (0, 1):
            grid.addWidget(self.views[place], 0, place)
            grid.addWidget(self.captions[place], 1, place)
            grid.setColumnStretch(place, 1)

    def show_pair(self, before: "Photo", after: "Photo") -> None:
        """Show both."""
        for place, photo in enumerate((before, after)):
            moment = word(photo.moment) if photo.moment else ""
            told = " · ".join(part for part in (moment, photo.caption or "") if part)
            self.views[place].show_photo(photo.sha256 or "", told)
            self.captions[place].setText(told)


class PhotoRow(PartRow):
    """One photograph and what is written to it."""

    def __init__(self, editor: ProjectEditor, key: str, shelf: PhotoShelf) -> None:
        super().__init__(editor, "photos", key)
        self.view = PhotoView(shelf, _THUMB)
        self.caption, self.moment, self.taken_on = self.line("caption"), self.choice("moment"), self.day("taken_on")
        self.same = PersonChoice()
        self.fields["pair"] = Field("", self.same)
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self.fields["caption"])
        beside.addWidget(self.fields["moment"])
        beside.addStretch(1)
        self.head.addWidget(self.view)
        self.head.addLayout(beside, 1)
        aside = QVBoxLayout()
        aside.addWidget(self.remove)
        aside.addStretch(1)
        self.head.addLayout(aside)
        self.more = WrapRow(self.fields["taken_on"], self.fields["pair"], letters=(21, 16), spacing=8)
        self.body.addWidget(self.more)
        self.close_row()
        self.same.value_changed.connect(self._pair)

    def _pair(self, other: str | None) -> None:
        photos = self.editor.project.photos
        self.editor.change(photos=paired(photos, self.part, next((one for one in photos if one.id == other), None)))

    def refresh(self) -> None:
        """Show the photograph, and what it can be paired with."""
        super().refresh()
        photo = self.part
        if photo is None:
            return
        self.view.show_photo(photo.sha256 or "", photo.caption or photo.file_name)
        photos = self.editor.project.photos
        wanted = _OTHER.get(photo.moment) if photo.moment else None
        others = [(one.id, one.caption or one.file_name) for one in photos if wanted and one.moment is wanted]
        if self.fields["pair"].isHidden() == bool(others):
            self.fields["pair"].setVisible(bool(others))
            self.more.rearrange()
        self.same.offer(((None, ""), *others))
        partner = partner_of(photos, photo)
        self.same.set_value(partner.id if partner else None)

    def retranslate(self) -> None:
        """Say every text again."""
        self.moment.set_options([(None, ""), *words(PhotoMoment)])
        self.form.forget()
        labels = {
            "caption": self.tr("Caption"),
            "moment": self.tr("When"),
            "taken_on": self.tr("Taken on"),
            "pair": self.tr("Shows the same as"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.remove.set_name(self.tr("Remove this photograph"))


class PhotosCard(PartsCard):
    """Photographs are added by the button, or dropped here from the file manager."""

    part_name = "photos"

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        self.shelf = PhotoShelf(editor.session)
        super().__init__(editor, parent)
        self.shelf.setParent(self)
        self.busy = 0
        self.pairs: KeyedColumn[PairRow] = KeyedColumn(lambda _: PairRow(self.shelf), 12)
        self.body.insertWidget(2, self.pairs)
        self.faces = PlainLabel("", "small", wrap=True)
        self.body.addWidget(self.faces)
        self.setAcceptDrops(True)

    def row(self, key: str) -> PartRow:
        """Make the row of a photograph."""
        return PhotoRow(self.editor, key, self.shelf)

    def told_removed(self) -> str:
        """Say that a photograph was removed."""
        return self.tr("The photograph was removed.")

    def add_one(self) -> None:
        """Ask for pictures, and add them."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif *.heic)")
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Add photographs"), folder, kinds)
        self.add_files(Path(name) for name in chosen)

    def add_files(self, paths: Iterable[Path]) -> None:
        """Make pictures ready one by one, keep them, and put them into the project that is open now."""
        if not self.editor.is_open:
            return
        project_id = self.editor.project_id
        for path in paths:
            self._count(1)
            self.session.compute(partial(ready_photo, path), partial(self._keep, project_id), self._failed)

    def _keep(self, project_id: str, ready: ReadyPhoto) -> None:
        # not a change that anybody shows: the photograph shows once it stands in its project
        self.session.read(
            lambda desk: desk.projects.keep_photo(ready.data, ready.file_name),
            lambda photo: self._put(project_id, photo),
            self._failed,
        )

    def _put(self, project_id: str, photo: "Photo") -> None:
        self._count(-1)
        if self.editor.project_id == project_id:
            self.editor.add_part("photos", photo)
            return

        def work(desk: "Desk") -> Any:  # another project was opened meanwhile
            from council_desk.services import editing

            project = desk.projects.get(project_id).project
            return desk.projects.save(editing.changed(project, photos=(*project.photos, photo)))

        self.session.write(work)

    def _failed(self, error: Exception) -> None:
        self._count(-1)
        self.session.report(error)

    def _count(self, by: int) -> None:
        self.busy += by
        if self.editor.is_open:
            self.refresh()

    def say_summary(self) -> str:
        """Say that pictures are being read."""
        return self.tr("Reading pictures …") if self.busy else ""

    def refresh(self) -> None:
        """Show the pairs, then all photographs."""
        super().refresh()
        photos = self.editor.project.photos
        pairs = {
            one.id: (one, other)
            for one in photos
            if one.moment is PhotoMoment.BEFORE and (other := partner_of(photos, one)) is not None
        }
        self.pairs.show_keys(list(pairs))
        self.pairs.setVisible(bool(pairs))
        for key, (before, after) in pairs.items():
            row = self.pairs.widget(key)
            if row is not None:
                row.show_pair(before, after)
        self.faces.setVisible(bool(photos))

    def start(self) -> None:
        """Another project is shown from now on."""
        super().start()
        self.pairs.show_keys([])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files."""
        event.acceptProposedAction()
        self.add_files(_files(event))

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("Photographs"))
        self.add.setText(self.tr("Photographs"))
        self.add.setToolTip(self.tr("Add photographs"))
        self.none.setText(
            self.tr(
                "Pictures before, during and after the work. They are made smaller, and the place and the device that "
                "a camera notes are taken out."
            )
        )
        self.faces.setText(
            self.tr("Children who can be recognised are shown only with the consent of their guardians.")
        )


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
