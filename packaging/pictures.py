"""Draw every screen and every page of every kind of document as PNG files: python3 dev.py pictures [FOLDER].

The screens are drawn in Persian and English, light and dark, in two sizes, from the sample desks in a temporary folder.
Exit code 1 if a text does not fit its widget in one of the pictures. `--readme` renews the pictures of the README too.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from gallery import draw_documents
from life_pictures import minutes_life, preparing
from needs_pictures import needs_pictures
from project_pictures import project_pictures
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from register_pictures import register_pictures
from report_pictures import report_pictures
from sheet_pictures import sheet_pictures
from sitting_pictures import sitting
from town_pictures import town
from youth_pictures import empty_youth, youth_pictures

from council_desk.domain.terms import Language
from council_desk.paths import resource_dir
from council_desk.services.overview_rows import Overview
from council_desk.settings import FILE_NAME, Settings, ThemeChoice
from council_desk.ui.appearance import Appearance
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.main_window import MainWindow
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.shell import Shell
from council_desk.ui.tasks import InlineTaskRunner
from council_desk.ui.widgets.fields import Field
from council_desk.ui.widgets.labels import ElidedLabel

README_PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SHOWN_IN_README = ("overview", "meeting", "sitting-item")
LANGUAGES = (Language.FA, Language.EN)
CITIES = {Language.FA: "نارستان", Language.EN: "Harrowmere"}
"""The samples call the area by the name of its municipality; the first run asks for both."""
THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)
SIZES = ((1280, 800), (1024, 640))
_TURNS, _SOON_MILLISECONDS = 16, 300


def main() -> int:
    """Draw everything into a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--readme", action="store_true")
    arguments = parser.parse_args()
    screens, pages = arguments.folder / "screens", arguments.folder / "pages"
    for folder in (screens, pages):
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()
    app = QApplication(["council-desk"])
    appearance = Appearance(app)
    clipped: list[str] = []
    made = 0
    gallery = README_PICTURES / "gallery"
    for language in LANGUAGES:
        for theme in THEMES:
            for size in SIZES:
                with tempfile.TemporaryDirectory() as data:
                    os.environ["COUNCIL_DESK_DATA_DIR"] = data
                    tour = Tour(appearance, Path(data), language, theme, size)
                    for place, (name, shown) in enumerate(tour.screens(), 1):
                        if not name:
                            continue
                        picture = screens / f"{place:02}-{name}-{language}-{theme}-{size[0]}x{size[1]}.png"
                        made += shown.grab().save(str(picture))
                        clipped += [f"{picture.name}: {text}" for text in find_clipped(shown)]
                    tour.close()
    if arguments.readme:
        README_PICTURES.mkdir(parents=True, exist_ok=True)
        for name in SHOWN_IN_README:
            (source,) = screens.glob(f"*[0-9]-{name}-fa-light-1280x800.png")
            shutil.copyfile(source, README_PICTURES / f"{name}-fa.png")
        gallery.mkdir(exist_ok=True)
    made += sum(draw_documents(language, pages, gallery if arguments.readme else None) for language in Language)
    print(f"{made} pictures in {arguments.folder}")
    for line in clipped:
        print(f"does not fit: {line}", file=sys.stderr)
    return 1 if clipped else 0


class Tour:
    """One window in one language, theme and size, led from screen to screen."""

    def __init__(
        self, appearance: Appearance, data: Path, language: Language, theme: ThemeChoice, size: tuple[int, int]
    ) -> None:
        settings = Settings(language=language, theme=theme, reminders=False)  # they depend on the day
        appearance.apply(settings)
        self.data, self.language = data, language
        self.record = json.loads((resource_dir() / "sample" / f"{language}.json").read_text("utf-8"))
        self.session = DeskSession(InlineTaskRunner(), settings, data / FILE_NAME)
        self.window = MainWindow(self.session)
        self.window.resize(*size)
        self.shell = Shell(self.session, self.window, SCREENS)
        self.window.show()
        self.window.activateWindow()

    def screens(self) -> Iterator[tuple[str, QWidget]]:
        """Go through the program; give the name and the window of each picture, "" for one this size does not have."""
        yield from ((name, self.window) for name in self._before_the_sitting())
        yield from needs_pictures(self.shell, settled)
        yield from sitting(self.shell, settled)
        yield from ((name, self.window) for name in self._after_the_sitting())

    def _before_the_sitting(self) -> Iterator[str]:
        yield from self._first_run()
        self.shell.open_sample()
        yield from self._overview()
        yield from self._meetings()
        yield from register_pictures(self.shell.frame, settled)
        yield from project_pictures(self.shell.frame, settled)
        self.shell.frame.open_screen("people")
        yield settled("people")
        yield from self._search()
        yield from self._young_person()
        yield from youth_pictures(self.shell.frame, settled)
        yield from report_pictures(self.shell.frame, settled)
        yield from town(self.shell, self.data, settled)
        self.shell.frame.open_screen("settings")
        for section in self.shell.frame.current.sections:
            self.shell.frame.current.open_section(section)
            yield settled(f"settings-{section}")
        yield from sheet_pictures(self.shell, self.data, settled)

    def _search(self) -> Iterator[str]:
        """Seek a word of an item of the agenda, which more than one thing holds."""
        panel = self.shell.frame.search
        panel.field.setText(self.record["meetings"][0]["agenda"][1]["title"].split()[0])
        panel.open()
        yield settled("search")
        panel.close_panel()

    def _young_person(self) -> Iterator[str]:
        """Show what there is of somebody under 18: consents, memberships, service and the papers on it."""
        screen = self.shell.frame.current
        young = next(person["id"] for person in self.record["people"] if person.get("guardian_consent"))
        screen.list.select(young)
        screen.open_person(young)
        settled("")
        bar = screen.page.area.verticalScrollBar()
        for name, card in (("people-consent", screen.page.consent), ("people-service", screen.page.service)):
            bar.setValue(card.y())
            yield settled(name)

    def _after_the_sitting(self) -> Iterator[str]:
        self.shell.frame.open_screen("meetings")
        yield from preparing(self.shell, settled)
        yield from minutes_life(self.shell, self.data, settled)
        yield from empty_youth(self.shell.frame, settled)
        broken = self.data / "broken.desk"
        broken.write_bytes(b"This is no desk." * 100)
        self.shell.open_desk(broken)
        yield settled("trouble")

    def close(self) -> None:
        """Close the window and its desk."""
        self.window.close()
        settled("")
        self.window.deleteLater()
        self.session.deleteLater()
        settled("")

    def _first_run(self) -> Iterator[str]:
        """Answer the five questions with the names of the sample; the desk is not made."""
        self.shell.start(None)
        page = self.shell.first_run
        if page is None:
            raise RuntimeError("the first run did not begin")
        areas = {area["classification"]: area["name"] for area in self.record["areas"]}
        bodies = {body["classification"]: body["name"] for body in self.record["organizations"]}
        page.city.city.setText(CITIES[self.language])
        page.city.municipality.setText(bodies.get("municipality", ""))
        page.place.neighbourhood.setText(areas.get("neighbourhood", ""))
        answers = page.answers
        answers.city, answers.municipality = page.city.city.text(), page.city.municipality.text()
        answers.neighbourhood = page.place.neighbourhood.text()
        names = {person["id"]: person["name"] for person in self.record["people"]}
        holders = {held["role"]: names.get(held["person"], "") for held in reversed(self.record["memberships"])}
        for line in page.people.lines:
            line.name.set_text(holders.get(line.role.value(), ""))
        for number, step in enumerate(page.steps, 1):
            if page.step is not step:
                raise RuntimeError(f"the first run stays at {page.step.name()}")
            yield settled(f"first-run-{number}")
            if step is not page.steps[-1]:
                page.go_on()

    def _overview(self) -> Iterator[str]:
        """Show what waits, the days, and what is said where there is nothing yet."""
        screen = self.shell.frame.current
        yield settled("overview")
        screen.show_view("calendar")
        yield settled("overview-calendar")
        screen.show_view("waiting")
        screen.show_overview(Overview(today=screen.found.today))
        yield settled("overview-empty")

    def _meetings(self) -> Iterator[str]:
        self.shell.frame.open_screen("meetings")
        screen = self.shell.frame.current
        yield settled("meetings")
        screen.open_meeting(screen.list_page.rows()[0].id)
        document = screen.document
        document.complete()
        yield settled("meeting")
        section = next(section for section in document.items.widgets() if section.motions.widgets())
        document.go_to(section.item_id)
        yield settled("meeting-item")
        motion = section.motions.widgets()[0]
        motion.focus_text()
        settled("")
        bar, page = document.area.verticalScrollBar(), document.area.widget()
        bar.setValue(motion.mapTo(page, motion.rect().topLeft()).y())
        yield settled("meeting-motion")
        document.go_to("closing")
        yield settled("meeting-signatures")
        if screen.preview.isHidden():
            screen.view_switch.findChildren(QPushButton)[-1].click()
            yield settled("meeting-page")
            screen.show_text()
        else:
            yield ""
        screen.output.open_room()
        for row in screen.list_page.room.rows:
            row.tick.set_value(True)
        yield settled("meeting-print-room")
        screen.output.booklet_action.trigger()
        yield settled("meeting-book")
        screen.new_meeting()
        yield settled("meeting-new")


def settled(name: str) -> str:
    """Let everything happen that is waiting, then give the name. A long document lays itself out in many turns.

    Lower cards and the pages of a preview come a moment after the rest.
    """
    quiet = 0
    while quiet < _TURNS:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        quiet = 0 if any(map(_comes_soon, QApplication.topLevelWidgets())) else quiet + 1
    return name


def _comes_soon(window: QWidget) -> bool:
    timers = window.findChildren(QTimer) if window.isVisible() else []
    return any(one.isActive() and one.isSingleShot() and one.interval() <= _SOON_MILLISECONDS for one in timers)


def find_clipped(root: QWidget) -> list[str]:
    """Give the texts of labels and buttons that have less room than they need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, QLabel | QPushButton) or not widget.isVisibleTo(root) or not widget.text():
            continue
        if isinstance(widget, ElidedLabel):  # values may be cut, what a field asks for may not
            asks = isinstance(widget.parent(), Field)
            fits = not asks or widget.fontMetrics().horizontalAdvance(widget.text()) <= widget.contentsRect().width()
        elif isinstance(widget, QLabel) and widget.wordWrap():
            fits = widget.height() + 2 >= widget.heightForWidth(widget.width())
        else:
            fits = widget.width() >= min(widget.minimumSizeHint().width(), widget.sizeHint().width())
        if not fits:
            found.append(widget.text())
    return found


if __name__ == "__main__":
    raise SystemExit(main())
