"""The commands `packet` and `verify-packet`: papers for the municipality on a stick, and whether they are whole."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from council_desk.cli_papers import council_named, letter_named, meeting_numbered
from council_desk.cli_papers import counting_number as number

if TYPE_CHECKING:
    from council_desk.services.desk import Desk


def add_packet_commands(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands to the parser of the command line."""
    packet = commands.add_parser(
        "packet", help="write letters and sealed minutes for the municipality to a stick", description=make.__doc__
    )
    packet.add_argument("-o", "--output", metavar="FOLDER", type=Path, required=True, help="the stick, or a folder")
    packet.add_argument("--council", metavar="NAME", help="whose packet, by the council's name or a part of it")
    packet.add_argument(
        "--letter", metavar="REFERENCE", action="append", help="a letter, by its number or subject (may be repeated)"
    )
    packet.add_argument(
        "--meeting", metavar="NUMBER", type=number, action="append", help="a meeting's sealed minutes (may be repeated)"
    )
    packet.set_defaults(act=make)
    verify = commands.add_parser(
        "verify-packet", help="say whether a packet on a stick is as it was written", description=check.__doc__
    )
    verify.add_argument("folder", metavar="FOLDER", type=Path, help="the packet, or the stick with it")
    verify.set_defaults(run=check)


def make(desk: "Desk", asked: argparse.Namespace) -> None:
    """Write a packet: each letter as PDF with its enclosures, sealed minutes with their letter, a list, checksums.

    Without --letter and --meeting it holds what has not gone out yet: drafts, and sealed minutes that no letter
    carries. Everything is read back and compared; then the letters are entered as sent today.
    """
    council = council_named(desk, asked.council)
    if asked.letter or asked.meeting:
        letters = [letter_named(desk, council, one) for one in asked.letter or ()]
        meetings = [meeting_numbered(desk, council, one) for one in asked.meeting or ()]
    else:
        offer = desk.packets.offer(council)
        letters, meetings = [row.id for row in offer.usual], [one.meeting_id for one in offer.minutes]
    packet = desk.packets.plan(council, letters, meetings)
    folder, warnings = desk.packets.write(packet, asked.output)
    desk.packets.register(packet)
    for warning in warnings:
        sys.stderr.write(f"{warning}\n")
    sys.stdout.write(f"{folder}\n")


def check(asked: argparse.Namespace) -> int:
    """Compare every file of a packet with its checksum, and sealed minutes with their seal. Exit code 1 if one differs.

    What `sha256sum -c SHA256SUMS` says is the same, except for the seals and for files that do not belong there.
    """
    from council_desk.services.packet_files import verify_packet

    found = verify_packet(asked.folder)
    sys.stdout.write("".join(f"{' '.join(str(one).split())}\n" for one in found.findings))
    if found.whole:
        sys.stdout.write(f"Whole: {found.files} files, {found.sealed} of them sealed minutes ({found.folder})\n")
    return 0 if found.whole else 1
