"""The programs that the benchmarks compare with, in an environment of their own, and how a command is measured."""

import os
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
# as on a user's machine, compiled modules are kept from one start to the next
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


@dataclass(frozen=True, slots=True)
class Measure:
    """One finished process: seconds on the clock, peak memory in MiB."""

    seconds: float
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
    """Run a command to its end; raises when it fails."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        command, env=ENVIRONMENT | environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT
    )
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status):
        raise RuntimeError(f"{command[0]} failed: {errors.decode(errors='replace')[-800:]}")
    return Measure(time.perf_counter() - begin, usage.ru_maxrss / 1024)


def side_by_side(commands: dict[str, tuple[list[str | Path], dict[str, str]]], rounds: int) -> dict[str, list[Measure]]:
    """Every command in turn, round after round, so that a slow moment of the machine meets all of them."""
    found: dict[str, list[Measure]] = {name: [] for name in commands}
    for command, environment in commands.values():
        measure(command, **environment)  # a first run that fills the caches
    for _ in range(rounds):
        for name, (command, environment) in commands.items():
            found[name].append(measure(command, **environment))
    return found


def table(found: dict[str, list[Measure]], ours: str, sizes: dict[str, str] | None = None) -> str:
    """Medians with their range, and the ratio of each to ours, round by round."""
    lines = [f"{'':14} {'wall s (min-max)':>22} {'ratio to ours':>14} {'peak MiB':>9}"]
    for name, runs in found.items():
        seconds = [run.seconds for run in runs]
        ratios = [run.seconds / our.seconds for run, our in zip(runs, found[ours], strict=True)]
        lines.append(
            f"{name:14} {statistics.median(seconds):8.2f} ({min(seconds):.2f}-{max(seconds):.2f})"
            f" {statistics.median(ratios):14.2f} {statistics.median(run.memory for run in runs):9.0f}"
            + (f"  {sizes[name]}" if sizes and name in sizes else "")
        )
    return "\n".join(lines)
