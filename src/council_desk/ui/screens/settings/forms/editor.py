"""The council's own form being edited: what it says, what its culture says where it says nothing. No widget is here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from council_desk.domain.terms import Language
from council_desk.errors import DeskError
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import say
from council_desk.ui.screens.settings.council_part import CouncilPart
from council_desk.ui.widgets.fields import Field

if TYPE_CHECKING:
    from council_desk.domain.forms import Part
    from council_desk.record.models import DocumentProfile
    from council_desk.services.desk import Desk
    from council_desk.services.forms import FormFacts, Specimen


def _read(desk: "Desk", council_id: str) -> "DocumentProfile | None":
    return desk.forms.read(council_id)


class FormEditor(QObject):
    """Holds the form; `changed` tells every edit, and `specimen_read` the meeting on which it is to be shown."""

    changed = Signal()
    specimen_read = Signal(object)

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.part: CouncilPart[DocumentProfile | None] = CouncilPart(session, "document_profile", _read, None, self)
        self.language = Language.FA
        self.day: Any = None
        self.part.changed.connect(self.changed)

    def load(self) -> None:
        """Read the form of the council that is chosen, then a meeting to show it on."""
        council = self.session.council_id
        if council is None:
            return

        def take(specimen: "Specimen") -> None:
            if council == self.session.council_id:
                self.language, self.day = specimen.language, specimen.day
                self.changed.emit()
                self.specimen_read.emit(specimen)

        self.part.load()
        self.session.read(lambda desk: desk.forms.specimen(council), take)

    @property
    def facts(self) -> "FormFacts":
        """What the culture says."""
        from council_desk.services.forms import facts

        return facts(self.language, self.value("base"))

    @property
    def order(self) -> "tuple[Part, ...]":
        """The parts that the minutes have, in their order."""
        from council_desk.services.forms import order_of

        return order_of(self.language, self.part.value)

    def value(self, path: str) -> Any:
        """Give what the council's form says at a place; None where it says nothing."""
        from council_desk.services.editing.forms import form_value

        return form_value(self.part.value, path)

    def type(self, path: str, value: Any, field: Field | None = None) -> None:
        """Take over what was typed; what is wrong with it is said at its field, and the form stays as it was."""
        made = self._made(path, value, field)
        if made is not None:
            new = made[0]
            self.part.type(lambda _: new)

    def choose(self, path: str, value: Any) -> Callable[[], None] | None:
        """Take over a choice, and give what takes it back."""
        made = self._made(path, value, None)
        return None if made is None else self.part.put(made[0])

    def put(self, form: "DocumentProfile | None") -> Callable[[], None]:
        """Take over a whole form, and give what takes it back."""
        return self.part.put(form)

    def _made(self, path: str, value: Any, field: Field | None) -> "tuple[DocumentProfile | None] | None":
        from council_desk.services.editing.forms import form_with

        try:
            made = form_with(self.part.value, path, value)
        except DeskError as error:
            if field is None:
                self.session.report(error)
            else:
                field.set_error(say(error, self.session.formats))
            return None
        if field is not None:
            field.set_error("")
        return (made,)
