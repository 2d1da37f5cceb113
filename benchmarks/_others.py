"""The programs that the benchmarks compare with, in an environment of their own, and how a command is measured."""

import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv-bench"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = Path(__file__).with_name("requirements.lock")
FIGURES = re.compile(rb"[0-9.]+ [0-9.]+\s*")
# as on a user's machine, compiled modules are kept from one start to the next
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


@dataclass(frozen=True, slots=True)
class Measure:
    """One finished process: seconds on the clock and of the processor, peak memory in MiB."""

    seconds: float
    processor: float
    memory: float


def others_python() -> Path:
    """The interpreter of the environment with WeasyPrint, Typst and the readers; made on the first call."""
    stamp = VENV / "made-from"
    if not (stamp.exists() and stamp.read_bytes() == LOCK.read_bytes()):
        shutil.rmtree(VENV, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        subprocess.run([PYTHON, "-m", "pip", "install", "-q", "--require-hashes", "-r", LOCK], check=True)
        stamp.write_bytes(LOCK.read_bytes())
    return PYTHON


def measure(command: list[str | Path], **environment: str) -> Measure:
    """Run a command to its end; raises when it fails. One that prints two figures has measured its seconds itself."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        command, env=ENVIRONMENT | environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    )
    printed, errors = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    if os.waitstatus_to_exitcode(status):
        raise RuntimeError(f"{command[0]} failed: {errors.decode(errors='replace')[-800:]}")
    figures = [float(figure) for figure in printed.split()] if FIGURES.fullmatch(printed) else []
    return Measure(*(figures or (seconds, usage.ru_utime + usage.ru_stime)), usage.ru_maxrss / 1024)


def side_by_side(
    commands: dict[str, tuple[list[str | Path], dict[str, str]]], rounds: int, once: frozenset[str] = frozenset()
) -> dict[str, list[Measure]]:
    """Every command in turn, round after round, so that a slow moment of the machine meets all of them.

    Those in `once` take too long to be run in more than the first round.
    """
    found: dict[str, list[Measure]] = {name: [] for name in commands}
    for name, (command, environment) in commands.items():
        if name not in once:
            measure(command, **environment)  # a first run that fills the caches
    for turn in range(rounds):
        for name, (command, environment) in commands.items():
            if turn == 0 or name not in once:
                found[name].append(measure(command, **environment))
    return found


def table(found: dict[str, list[Measure]], ours: str, sizes: dict[str, str] | None = None) -> str:
    """Medians with the range of the clock, and the ratios of each to ours, round by round."""
    lines = [f"{'':20} {'clock s (min-max)':>25} {'to ours':>8} {'CPU s':>8} {'to ours':>8} {'peak MiB':>9}"]
    for name, runs in found.items():
        seconds = [run.seconds for run in runs]
        pairs = list(zip(runs, found[ours], strict=False))
        lines.append(
            f"{name:20} {statistics.median(seconds):9.3f} ({min(seconds):.3f}-{max(seconds):.3f})"
            f" {statistics.median(run.seconds / our.seconds for run, our in pairs):8.2f}"
            f" {statistics.median(run.processor for run in runs):8.3f}"
            f" {statistics.median(run.processor / our.processor for run, our in pairs):8.2f}"
            f" {statistics.median(run.memory for run in runs):9.0f}"
            + (f"  {sizes[name]}" if sizes and name in sizes else "")
        )
    return "\n".join(lines)
