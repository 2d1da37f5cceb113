#!/usr/bin/env python3
"""One command for everything: run, test, check, bench, build, pictures, translate. Standard library only.

    python3 dev.py run [-- ARGUMENTS]     set up if needed, then open the program (or pass ARGUMENTS to it)
    python3 dev.py test [-- ARGUMENTS]    set up if needed, then check and test (ARGUMENTS go to pytest)
    python3 dev.py check                  formatting, lint, types, layers
    python3 dev.py bench [NAME ...]       the figures that the README states, measured side by side
    python3 dev.py build                  a wheel and a program folder under dist/
    python3 dev.py pictures [FOLDER]      every screen and every page of the minutes as PNG files
    python3 dev.py translate              bring the catalogues up to date; tells what is unfinished

Set-up messages go to standard error. A second start does not set up again until requirements.lock changes.
"""

import argparse
import ast
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "requirements.lock"
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "fa", "ar", "ru")

# shared library that Qt loads -> Debian's package of it
WINDOW_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TEST_DATA = {"/usr/share/unicode/BidiTest.txt": "unicode-data"}
TEST_COMMANDS = {"pdftotext": "poppler-utils", "qpdf": "qpdf", "strace": "strace"}


def say(text: str) -> None:
    """Tell how the set-up goes, beside the program's own output."""
    print(text, file=sys.stderr, flush=True)


def main(argv: Sequence[str]) -> int:
    """Do one command and give its exit code."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    commands = {
        "run": run,
        "test": test,
        "check": check,
        "bench": bench,
        "build": build,
        "pictures": pictures,
        "translate": translate,
    }
    parser.add_argument("command", choices=commands, metavar="|".join(commands))
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    chosen = parser.parse_args(argv)
    rest = chosen.arguments[1:] if chosen.arguments[:1] == ["--"] else chosen.arguments
    try:
        return commands[chosen.command](rest)
    except KeyboardInterrupt:
        return 130


def run(arguments: Sequence[str]) -> int:
    """Open the program; arguments go to it."""
    set_up(wants_window=not arguments)
    return subprocess.call([PYTHON, "-m", "council_desk", *arguments], env=environment())


def check(_: Sequence[str] = ()) -> int:
    """Formatting, lint, types and layers; every one of them runs, the first failure is the exit code."""
    set_up()
    steps = (
        ("ruff", "format", "--check", "."),
        ("ruff", "check", "--no-cache", "."),  # a cached verdict on imports outlives the folders it was drawn from
        ("mypy",),
        ("lint-imports",),
    )
    codes = [subprocess.call([tool(step[0]), *step[1:]], cwd=ROOT, env=environment()) for step in steps]
    return next((code for code in codes if code), 0)


def test(arguments: Sequence[str]) -> int:
    """Check, then test on all cores with coverage (a run of chosen tests uses one core and measures none)."""
    set_up(for_tests=True)
    failed = check()
    everything = ["-n", str(os.cpu_count() or 1), "--dist", "worksteal", "--cov", "--cov-branch", "--cov-report=term"]
    code = subprocess.call(
        [PYTHON, "-m", "pytest", *(arguments or everything)], cwd=ROOT, env=environment(QT_QPA_PLATFORM="offscreen")
    )
    return code or failed


def bench(arguments: Sequence[str]) -> int:
    """Run the benchmarks, or those named."""
    set_up(for_tests=True)
    names = list(arguments) or sorted(p.stem for p in (ROOT / "benchmarks").glob("*.py") if not p.stem.startswith("_"))
    for name in names:
        say(f"benchmark {name}")
        code = subprocess.call(
            [PYTHON, ROOT / "benchmarks" / f"{name}.py"], cwd=ROOT, env=environment(QT_QPA_PLATFORM="offscreen")
        )
        if code:
            return code
    return 0


def build(_: Sequence[str] = ()) -> int:
    """Make a wheel and a program folder."""
    set_up()
    return subprocess.call([PYTHON, ROOT / "packaging" / "build.py"], cwd=ROOT, env=environment())


def pictures(arguments: Sequence[str]) -> int:
    """Draw every screen and page into a folder (pictures/ unless named)."""
    set_up(for_tests=True)
    folder = Path(arguments[0]) if arguments else ROOT / "pictures"
    return subprocess.call(
        [PYTHON, ROOT / "packaging" / "pictures.py", folder.resolve()],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="offscreen"),
    )


def translate(_: Sequence[str] = ()) -> int:
    """Extract every text of the window into the catalogues; exit code 1 while a translation is unfinished."""
    set_up()
    marked = ROOT / "build" / "i18n" / "sentences.py"
    marked.parent.mkdir(parents=True, exist_ok=True)
    marked.write_text(
        "".join(f"translate('DeskError', {text!r})\n" for text in sorted(set(sentences()))), encoding="utf-8"
    )
    sources = sorted(str(p) for p in (ROOT / "src").rglob("*.py"))
    for language in LANGUAGES:
        catalogue = CATALOGUES / f"council_desk_{language}.ts"
        subprocess.run(
            [
                tool("pyside6-lupdate"),
                *sources,
                str(marked),
                "-source-language",
                "en",
                "-target-language",
                language,
                "-locations",
                "none",
                "-no-obsolete",
                "-ts",
                str(catalogue),
            ],
            cwd=ROOT,
            env=environment(),
            check=True,
            stdout=subprocess.DEVNULL,
        )
    compile_catalogues()
    missing = [f"{language}: [{context}] {source}" for language, context, source in unfinished()]
    print("\n".join(missing) or "every text is translated")
    return 1 if missing else 0


def sentences() -> Iterator[str]:
    """Every template that is marked with `sentence("...")`."""
    for path in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "sentence"
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                yield node.args[0].value


def unfinished() -> Iterator[tuple[str, str, str]]:
    """Language, context and source of each text without a finished translation; English needs plurals only."""
    for language in LANGUAGES:
        tree = ET.parse(CATALOGUES / f"council_desk_{language}.ts")
        for context in tree.iter("context"):
            for message in context.iter("message"):
                plural = message.get("numerus") == "yes"
                translation = message.find("translation")
                open_ = translation is None or translation.get("type") == "unfinished"
                if open_ and (plural or language != "en"):
                    yield language, context.findtext("name", ""), message.findtext("source", "")


def compile_catalogues() -> None:
    """Make the .qm files that the window loads, where they are missing or older than their source."""
    for source in sorted(CATALOGUES.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            beside = compiled.with_suffix(".part")  # a running program has the old file mapped into its memory
            subprocess.run(
                [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(beside)], check=True, env=environment()
            )
            beside.replace(compiled)


# ---------------------------------------------------------------------------------------------------------- set-up


def set_up(*, wants_window: bool = False, for_tests: bool = False) -> None:
    """Bring the machine to where the program can start; quick when nothing is to do."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is started by whatever python3 is there
        sys.exit(f"Council Desk needs Python 3.11 or later; this is {sys.version.split()[0]}.")
    install_system_packages(missing_packages(wants_window=wants_window, for_tests=for_tests))
    stamp = VENV / "set-up-of"
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    inside = Path(sys.prefix) == VENV  # started by the environment's own python: it cannot replace itself
    if not inside and not (stamp.exists() and stamp.read_text() == wanted and PYTHON.exists()):
        make_environment()
        stamp.write_text(wanted)
    compile_catalogues()


def make_environment() -> None:
    """Make .venv and install what the lock names, each file checked against its hash."""
    say("Setting up (once): this takes a minute or two.")
    if VENV.exists():
        shutil.rmtree(VENV)
    made = subprocess.run([sys.executable, "-m", "venv", VENV], capture_output=True, text=True, check=False)
    if made.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        install_system_packages([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"])
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True, stdout=sys.stderr)
    code = subprocess.call(
        [
            PYTHON,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-input",
            "--require-hashes",
            "--no-deps",  # the lock names everything; an older pip would look for newer releases of what has extras
            "--only-binary=:all:",
            "-r",
            LOCK,
        ],
        stdout=sys.stderr,
    )
    if code:
        sys.exit("The libraries could not be installed; what pip said stands above. Is the network there?")


def missing_packages(*, wants_window: bool, for_tests: bool) -> list[str]:
    """Debian packages of the shared libraries, commands and data that this machine lacks."""
    if not sys.platform.startswith("linux"):
        return []
    libraries = dict(WINDOW_LIBRARIES)
    if wants_window and os.environ.get("DISPLAY"):
        libraries |= X11_LIBRARIES
    missing = [package for library, package in libraries.items() if not loads(library)]
    if for_tests:
        missing += [package for command, package in TEST_COMMANDS.items() if not shutil.which(command)]
        missing += [package for path, package in TEST_DATA.items() if not Path(path).exists()]
    return missing


def loads(library: str) -> bool:
    """Whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(packages: list[str]) -> None:
    """Install with apt-get as root; otherwise print the one command that would, and go on."""
    if not packages:
        return
    command = "apt-get install --yes --no-install-recommends " + " ".join(packages)
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        say("Installing " + " ".join(packages))
        quiet = {"stdout": subprocess.DEVNULL, "env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}}
        subprocess.run(["apt-get", "update", "--quiet"], check=False, **quiet)
        subprocess.run(command.split(), check=True, **quiet)
    else:
        root = "sudo " if shutil.which("sudo") else ""
        say(f"Packages that the program or its tests need are missing. On Debian or Ubuntu:\n    {root}{command}")


def tool(name: str) -> str:
    """Path of a command in the environment."""
    return str(PYTHON.with_name(name + (".exe" if os.name == "nt" else "")))


def environment(**more: str) -> dict[str, str]:
    """The environment variables of this process, with the sources importable."""
    paths = [str(ROOT / "src"), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1", **more}


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
