"""Instructions of a plain run, which no other program on the machine changes.

    python benchmarks/instructions.py            counted by callgrind, beside what was recorded
    python benchmarks/instructions.py --record   and recorded in instructions.json

Needs valgrind (Debian's package of that name). A run is the whole process, from the start of Python
to its end, with its modules compiled beforehand; `python -c pass` is the floor.
"""

import json
import os
import platform
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
RECORD = HERE / "instructions.json"
ARTICLE = HERE.parent / "examples" / "flood.txt"
COUNTED = re.compile(r"Collected : (\d+)")
RUNS = {
    "python -c pass": ["-c", "pass"],
    "factcheck ARTICLE": ["-m", "factcheck", str(ARTICLE), "-f", "unix"],
    "factcheck --version": ["-m", "factcheck", "--version"],
}


def instructions(arguments: list[str]) -> int:
    """How many a run of this Python takes; the seed of its hashes is always the same."""
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(HERE.parent)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, *arguments]
    with TemporaryDirectory() as folder:
        subprocess.run(command, env=environment, cwd=folder, capture_output=True)  # compiles
        counted = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", *command],
            env=environment,
            cwd=folder,
            capture_output=True,
            text=True,
        )
    found = COUNTED.search(counted.stderr)
    if found is None:
        sys.exit(f"valgrind counted nothing: {counted.stderr.strip().splitlines()[-1:]}")
    return int(found[1])


def main() -> None:
    recorded = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    here = {"python": platform.python_version(), "machine": platform.machine()}
    counts = {name: instructions(arguments) for name, arguments in RUNS.items()}
    for name, count in counts.items():
        before = recorded.get(name)
        change = f"{count / before - 1:+8.1%} of what was recorded" if before else ""
        print(f"{name:22}{count / 1e6:8.1f} M{change}")
    if recorded and any(recorded.get(key) != value for key, value in here.items()):
        print(f"recorded with Python {recorded['python']} on {recorded['machine']}")
    if "--record" in sys.argv:
        RECORD.write_text(json.dumps({**here, **counts}, indent=1) + "\n")


if __name__ == "__main__":
    try:
        main()
    except FileNotFoundError:
        sys.exit("valgrind is not installed: apt-get install valgrind")
