"""Where a project is: the name of the place, its address and its coordinates."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.coordinates import Coordinates
from council_desk.ui.binding import Form
from council_desk.ui.screens.projects.editor import ProjectEditor
from council_desk.ui.widgets.coordinates_field import CoordinatesField
from council_desk.ui.widgets.fields import Field, LineField
from council_desk.ui.wrap_row import WrapRow


class PlaceFields(QWidget):
    """The three fields. A place has a name first: until it has one, there is neither address nor coordinates."""

    def __init__(self, editor: ProjectEditor, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.name, self.address = LineField(), LineField()
        self.coordinates = CoordinatesField(lambda: editor.session.formats)
        names = ("name", "coordinates", "address")
        self.fields = {name: Field("", getattr(self, name)) for name in names}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            WrapRow(self.fields["name"], self.fields["coordinates"], stretch=(3, 2), letters=(14, 26)),
        )
        column.addWidget(self.fields["address"])
        self._former: Any = None
        self._project = ""
        self._untaken: dict[str, str] = {}
        form.line(self.name, lambda: self._part("name"), self._set_name)
        form.line(self.address, lambda: self._part("street_address"), lambda value: self._set(street_address=value))
        pair = form.add(self._pair, self._set_pair, self.coordinates.set_value)
        self.coordinates.value_changed.connect(pair.typed)
        self.coordinates.refused.connect(self.fields["coordinates"].set_error)

    def _part(self, name: str) -> Any:
        place = self.editor.project.location
        return getattr(place, name) if place else None

    def _pair(self) -> Coordinates | None:
        latitude, longitude = self._part("latitude"), self._part("longitude")
        return None if latitude is None or longitude is None else Coordinates(latitude, longitude)

    def _set_name(self, name: str | None) -> None:
        """Take the name of the place; while it is being written anew, the rest of the place waits for it."""
        from council_desk.record.models import Location
        from council_desk.services import editing

        place = self.editor.project.location or self._former
        self._former = place
        new = None
        if name is not None:
            new = editing.changed(place, name=name) if place else editing.make(Location, name=name)
        self.editor.change(undoable=False, location=new)

    def _set_pair(self, pair: Coordinates | None) -> None:
        latitude, longitude = pair or (None, None)
        self._set(undoable=True, latitude=latitude, longitude=longitude)

    def _set(self, *, undoable: bool = False, **values: Any) -> None:
        from council_desk.services import editing

        place = self.editor.project.location
        if place is not None:
            self.editor.change(undoable=undoable, location=editing.changed(place, **values))

    def start(self) -> None:
        """Show another project; what was typed for this one and not understood waits until it is shown again."""
        if self._project:
            self._untaken[self._project] = self.coordinates.untaken()
        self._project, self._former = "", None

    def refresh(self) -> None:
        """Show what else there is to say of the place, once it has a name."""
        named = self.editor.project.location is not None
        self.fields["address"].setVisible(named)
        self.coordinates.setEnabled(named)
        self.fields["coordinates"].set_hint("" if named else self.tr("Once the place has a name"))
        if not self._project:
            self._project = self.editor.project.id
            untaken = self._untaken.pop(self._project, "")
            if untaken:
                self.coordinates.set_untaken(untaken)

    def retranslate(self) -> None:
        """Say every text again."""
        self.fields["name"].set_label(self.tr("Place"))
        self.fields["address"].set_label(self.tr("Address"))
        self.fields["coordinates"].set_label(self.tr("Coordinates"))
        self.coordinates.retranslate()
