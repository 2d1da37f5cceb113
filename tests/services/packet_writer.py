"""Writes a packet and is killed in the midst of it: python packet_writer.py PLACE CALLS; 0 calls: it is left alone.

Killed at the so-manieth call that makes something durable or gives it its name.
"""

import os
import sys
from datetime import date
from pathlib import Path

from council_desk.services.packet_files import write_packet

FILES = {"01-letter.pdf": b"%PDF-" + b"a" * 300_000, "01-enclosure-1.txt": "شورا".encode(), "list.csv": b"1,2\n"}


def main() -> None:
    place, left = Path(sys.argv[1]), int(sys.argv[2])

    def counted(call):
        def instead(*arguments, **more):
            nonlocal left
            left -= 1
            if left == 0:
                os._exit(9)
            return call(*arguments, **more)

        return instead

    os.fsync = counted(os.fsync)
    Path.rename = counted(Path.rename)
    write_packet(place, FILES, date(2026, 11, 20))


if __name__ == "__main__":
    main()
