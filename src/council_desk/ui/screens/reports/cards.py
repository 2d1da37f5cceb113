"""The cards of the screen: the row of the figures that matter most, and a card for each section."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from council_desk.ui.screens.reports.exhibits import Exhibit, Section, Tile
from council_desk.ui.theme import colours
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.charts import BarChart, FactList, ShareBar, TrendLine
from council_desk.ui.widgets.labels import ElidedLabel, PlainLabel, plain_tip, scaled_font
from council_desk.ui.widgets.ringed import RingedButton
from council_desk.ui.width import WhenWide

_TILE_LETTERS = 19
TWO_COLUMNS_FROM = 720


class FigureTile(RingedButton):
    """A figure in large digits over its name; a click opens what it counts."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tile = Tile("", "")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open)

    def show_tile(self, tile: Tile) -> None:
        """Show another figure."""
        self.tile = tile
        self.setAccessibleName(f"{tile.label}: {tile.value}")
        self.setToolTip(plain_tip(f"{tile.label}: {tile.value}"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tile.link else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if tile.link else Qt.CursorShape.ArrowCursor)
        self.update()

    def _open(self) -> None:
        if self.tile.link:
            self.wanted.emit(*self.tile.link)

    def sizeHint(self) -> QSize:
        """Give room for both lines."""
        metrics = QFontMetrics(scaled_font(1.7, bold=True))
        return QSize(self.minimumSizeHint().width(), metrics.height() + 2 * self.fontMetrics().height() + 22)

    def minimumSizeHint(self) -> QSize:
        """Ask for some letters."""
        return QSize(self.fontMetrics().averageCharWidth() * _TILE_LETTERS, 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the panel, the figure and its name."""
        chosen, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ringed = self.ringed and self.tile.link
        painter.setPen(QPen(QColor(chosen.accent_text if ringed else chosen.line), 2 if ringed else 1))
        painter.setBrush(QColor(chosen.hover if self.underMouse() and self.tile.link else chosen.panel))
        painter.drawRoundedRect(box, 10, 10)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = int((side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop).value)
        room = box.adjusted(12, 10, -12, -8)
        painter.setFont(scaled_font(1.7, bold=True))
        painter.setPen(QColor(chosen.ink))
        painter.drawText(room, flags, self.tile.value)
        room.setTop(room.top() + painter.fontMetrics().height() + 2)
        painter.setFont(scaled_font(0.92))
        painter.setPen(QColor(chosen.accent_text if self.tile.link else chosen.muted))
        painter.drawText(room, flags | int(Qt.TextFlag.TextWordWrap.value), self.tile.label)


class TileRow(QWidget):
    """The figures side by side, in as many lines as they need; all of a line equally wide."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[FigureTile] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show other figures."""
        while len(self.tiles) < len(tiles):
            tile = FigureTile(self)
            tile.wanted.connect(self.wanted)
            self.tiles.append(tile)
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(tiles))
            if place < len(tiles):
                tile.show_tile(tiles[place])
        self._place()

    def _columns(self, width: int) -> int:
        shown = max(self._shown(), 1)
        most = max(width // (self.fontMetrics().averageCharWidth() * _TILE_LETTERS + 10), 1)
        lines = -(-shown // most)
        return -(-shown // lines)

    def _shown(self) -> int:
        return sum(not tile.isHidden() for tile in self.tiles)

    def sizeHint(self) -> QSize:
        """Give the size of the lines there are."""
        return QSize(320, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        return QSize(160, self.minimumHeight())

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Follow the width."""
        self._place()

    def _place(self) -> None:
        shown = [tile for tile in self.tiles if not tile.isHidden()]
        if not shown:
            return
        columns, height = self._columns(self.width()), shown[0].sizeHint().height()
        lines = -(-len(shown) // columns)
        if lines * (height + 10) - 10 != self.minimumHeight():
            self.setFixedHeight(lines * (height + 10) - 10)
        wide = (self.width() - 10 * (columns - 1)) // columns
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for place, tile in enumerate(shown):
            line, column = divmod(place, columns)
            x = column * (wide + 10)
            tile.setGeometry(self.width() - x - wide if mirrored else x, line * (height + 10), wide, height)


class SectionCard(Card):
    """A section of the report."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._shapes: list[tuple[bool, ...]] = []
        self._parts: list[_ExhibitPart] = []

    def show_section(self, section: Section) -> None:
        """Show another section; where it has the same shape the widgets stay."""
        self.set_title(section.title)
        shapes = [exhibit.shape for exhibit in section.exhibits]
        if shapes != self._shapes:
            for old in self._parts:
                self.body.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._parts = [_ExhibitPart(exhibit) for exhibit in section.exhibits]
            for part in self._parts:
                self.body.addWidget(part)
                part.wanted.connect(self.wanted)
            self._shapes = shapes
        for part, exhibit in zip(self._parts, section.exhibits, strict=True):
            part.show_exhibit(exhibit)

    def charts(self) -> list[BarChart]:
        """Give the charts of bars."""
        return [part.bars for part in self._parts if part.bars]


class _ExhibitPart(QWidget):
    """One drawing with its caption above and its note beneath."""

    wanted = Signal(str, str)

    def __init__(self, exhibit: Exhibit) -> None:
        super().__init__()
        self._caption = ElidedLabel("", "strong")
        self._note = PlainLabel("", "small", wrap=True)
        self.bars = BarChart() if exhibit.bars else None
        self.share = ShareBar() if exhibit.parts else None
        self.facts = FactList() if exhibit.facts else None
        self.trend = TrendLine() if exhibit.points else None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        column.addWidget(self._caption)
        for chart in (self.bars, self.share, self.facts, self.trend):
            if chart is not None:
                column.addWidget(chart)
                chart.wanted.connect(self.wanted)
        column.addWidget(self._note)

    def show_exhibit(self, exhibit: Exhibit) -> None:
        """Show other values."""
        for label, text in ((self._caption, exhibit.caption), (self._note, exhibit.note)):
            label.setText(text)
            label.setVisible(bool(text))
        if self.bars is not None:
            self.bars.show_bars(exhibit.caption, exhibit.bars, exhibit.series, exhibit.reference)
        if self.share is not None:
            self.share.show_parts(exhibit.caption, exhibit.parts)
        if self.facts is not None:
            self.facts.show_facts(exhibit.caption, exhibit.facts)
        if self.trend is not None:
            self.trend.show_points(exhibit.caption, exhibit.points)


class Columns(QWidget):
    """Cards in two columns, one where it is narrow; which column a card stands in is given, its order stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[tuple[QWidget, int]] = []
        self._columns = [QVBoxLayout(), QVBoxLayout()]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        for column in self._columns:
            column.setSpacing(12)
            self._row.addLayout(column, 1)
        self._wide = True
        self._watch = WhenWide(self, TWO_COLUMNS_FROM, self._turn)

    def add(self, card: QWidget, column: int) -> None:
        """Add a card."""
        self._cards.append((card, column))
        self._arrange()

    def _turn(self, wide: bool) -> None:
        if wide != self._wide:
            self._wide = wide
            self._arrange()

    def _arrange(self) -> None:
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
        for card, at in self._cards:
            self._columns[at if self._wide else 0].addWidget(card)
        self._columns[0].addStretch(1)
        if self._wide:
            self._columns[1].addStretch(1)
        self._row.setStretch(1, int(self._wide))
        self._row.setSpacing(12 if self._wide else 0)
