"""How fast `factcheck scan` is, and how much memory a process takes: with one and with more.

    python benchmarks/archive.py [MB] [FOLDER] [FORM…]

Makes an archive of that size (2 MB) of the texts of FOLDER (examples/) with other figures in each
repetition, in a folder that goes away again, and scans it to each FORM (parquet and jsonl).
Processor time tells more than time by the clock where others use the machine too: more processes
should need no more of it. Nothing of the project may change meanwhile: workers refuse that.
"""

import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stderr
from functools import partial
from multiprocessing import active_children
from pathlib import Path
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).parent.parent))

from factcheck.archive import Fields, Outcome, Settings, prepare, scan
from factcheck.archive.pool import cores, outcomes
from factcheck.document import Document
from factcheck.run import check_document

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
DIGIT = re.compile(r"\d(?=\D)")
TICKS = os.sysconf("SC_CLK_TCK")
BARE = 200_000  # characters for the function alone
SHARD = 250_000  # bytes: enough of them for a small archive


def texts(folder: Path) -> Iterator[str]:
    """The texts of a folder again and again, the last digit of each figure moved on."""
    found = [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
    number = 0
    while found:
        for text in found:
            yield DIGIT.sub(lambda digit: str((int(digit[0]) + number) % 10), text)  # noqa: B023
        number += 1


def write(path: Path, size: int, folder: Path) -> None:
    """JSON lines of `size` bytes, about."""
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(texts(folder)):
            file.write(json.dumps({"id": number, "text": text}, ensure_ascii=False) + "\n")
            if file.tell() > size:
                return


class Watch:
    """Processor seconds and peak memory of the processes, looked at whenever a shard is done."""

    def __init__(self) -> None:
        self.seconds: dict[int, float] = {}
        self.memory: dict[int, int] = {}

    def seen(self, outcome: Outcome) -> None:
        for process in active_children():
            number = process.pid or 0
            status = Path(f"/proc/{number}/status").read_text()
            words = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
            self.seconds[number] = (int(words[11]) + int(words[12])) / TICKS
            self.memory[number] = int(status.partition("VmHWM:")[2].split()[0]) // 1024


def bare(folder: Path) -> float:
    """Processor seconds that the checks alone take for a million characters."""
    taken = done = 0.0
    for text in texts(folder):
        if done > BARE:
            break
        start = process_time()
        check_document(Document("", text), steps=False)
        taken += process_time() - start
        done += len(text)
    return taken / done * 1e6


def main(size: int, folder: Path, forms: list[str]) -> None:
    alone = bare(folder)
    print(f"the function alone: {1 / alone:.2f} MB a second of processor")
    with tempfile.TemporaryDirectory() as room, redirect_stderr(sys.stdout):
        os.chdir(room)
        write(Path("archive.jsonl"), size, folder)
        characters = len(Path("archive.jsonl").read_text("utf-8"))
        clock = {}
        for form in forms:
            for count in (1, cores()):
                settings = Settings(form, Fields(id="id"), size=SHARD)  # type: ignore[arg-type]
                plan = prepare(["archive.jsonl"], f"{form}{count}", settings)
                watch, start = Watch(), perf_counter()
                total = scan(plan, partial(outcomes, count=count), watch.seen)
                clock[form, count] = perf_counter() - start
                spent = sum(watch.seconds.values())
                print(
                    f"{form:8} {count} processes: {total.articles:,} articles, "
                    f"{total.claims:,} claims, {plan.shards} shards, "
                    f"{clock[form, count]:.1f} s ({clock[form, 1] / clock[form, count]:.2f} times "
                    f"one), {spent:.1f} s of processor ({spent / (alone * characters / 1e6):.2f} "
                    f"of the function alone), at most {max(watch.memory.values())} MB a process"
                )


if __name__ == "__main__":
    megabytes = float(sys.argv[1]) if len(sys.argv) > 1 else 2
    main(
        int(megabytes * 1e6),
        Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else EXAMPLES,
        sys.argv[3:] or ["parquet", "jsonl"],
    )
