"""What the papers of a council are put together from: facts in a table, numbered lists, places to sign."""

from collections.abc import Iterable
from dataclasses import dataclass

from council_desk.documents.blocks import Block, Cell, Paragraph, Signatures, Signer, Span, Table, Text
from council_desk.documents.profiles import Signing
from council_desk.documents.writing import Writer
from council_desk.domain.terms import Language

_PAIRED, _SINGLE = (3.3, 3.6, 2.6, 3.5), (3.3, 9.7)
_LINED = {Signing.CHAIR_AND_SECRETARY, Signing.SECRETARY_AND_CHAIR}


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what stands beside it; a wide one has a row to itself. Without a value it is left out."""

    label: str
    value: Text
    wide: bool = False


def facts_table(pen: Writer, facts: Iterable[Fact], *, row_height: float = 0, after: float = 8) -> Table:
    """Give facts as a table, two in a row where they are short."""
    lines: list[list[Fact]] = []
    for fact in facts:
        if not fact.value:
            continue
        if fact.wide or not lines or len(lines[-1]) == 2 or lines[-1][0].wide:
            lines.append([])
        lines[-1].append(fact)
    paired = any(len(line) == 2 for line in lines)
    return Table(
        widths=_PAIRED if paired else _SINGLE,
        rows=tuple(_row(line, span=3 if paired and len(line) == 1 else 1) for line in lines),
        size=pen.profile.size - 1,
        row_height=row_height,
        after=after,
    )


def _row(line: Iterable[Fact], *, span: int) -> tuple[Cell, ...]:
    return tuple(
        cell for fact in line for cell in (Cell(text=fact.label, header=True), Cell(text=fact.value, span=span))
    )


def in_a_row(pen: Writer, label: str, parts: Iterable[str]) -> Paragraph:
    """Give short things behind their label in one line."""
    told = pen.profile.marks.semicolon.join(pen.embed(part) for part in parts)
    text = (Span(f"{label}{pen.profile.marks.colon}", bold=True), Span(told))
    size = pen.profile.size - (0 if pen.profile.language is Language.RU else 1)
    return Paragraph(text=text, size=size, align="start", before=8)


def numbered(pen: Writer, label: str, lines: Iterable[str]) -> list[Block]:
    """Give a numbered list under its label; nothing without lines."""
    shown = [line for line in lines if line.strip()]
    if not shown:
        return []
    small = pen.profile.size - (0 if pen.profile.language is Language.RU else 1)
    blocks: list[Block] = [
        Paragraph(text=f"{label}:", bold=True, size=small, align="start", before=10, after=1, keep_with_next=True)
    ]
    blocks += [
        Paragraph(
            text=f"{pen.number(place)}. {pen.embed(line)}",
            size=small,
            align="start",
            indent=6,
            after=1,
            keep_with_next=place < len(shown) and place in {1, len(shown) - 1},
        )
        for place, line in enumerate(shown, 1)
    ]
    return blocks


def places_to_sign(
    pen: Writer, signers: Iterable[Signer], *, columns: int = 3, before: float = 12, grid: bool = False
) -> Signatures:
    """Give places to sign as the culture sets them; `grid` sets them side by side in every culture."""
    lined = pen.profile.signing in _LINED and not grid
    return Signatures(signers=tuple(signers), layout="lines" if lined else "grid", columns=columns, before=before)
