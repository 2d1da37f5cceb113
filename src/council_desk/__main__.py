"""Entry point: the window, or the command line when a command is named. Imports nothing heavy itself."""

import os
import sys


def main() -> int:
    """Run the program with the arguments it was started with and give the exit code (see cli.py)."""
    from council_desk.cli import command_line

    return command_line(sys.argv[1:], open_window)


def open_window(desk: str | None) -> int:
    """Open the window on a desk (None: the one in the user's data folder).

    Without a display it says so in one sentence on standard error, shows what the terminal can do, and gives 1.
    """
    if not has_display():
        from council_desk.cli import parser

        sys.stderr.write("There is no display here to open a window on; these commands work without one.\n")
        sys.stdout.write(parser().format_help())
        return 1
    from council_desk.ui.app import run

    return run(desk, sys.argv[:1])


def has_display() -> bool:
    """Whether a window could be shown: always but on a Unix without a display server."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    if sys.platform.startswith(("win", "darwin")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    raise SystemExit(main())
