"""How long `factcheck scan` takes to list and shard a million articles, and in how much memory.

    python benchmarks/listing.py [COUNT] [FOLDER]

Makes COUNT (1,000,000) files of 4.6 kB with nothing in them, a thousand a folder, in a folder of
FOLDER (where temporary files go) that goes away again. Only names and sizes are looked at.
"""

import os
import resource
import sys
import tempfile
from pathlib import Path
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).parent.parent))

from factcheck.archive import Settings, prepare

SIZE = 4_600  # bytes of a short article
EACH = 1_000  # files in a folder


def make(room: Path, count: int) -> None:
    """The files; the disk keeps nothing but their names and sizes."""
    for number in range(count):
        if number % EACH == 0:
            folder = room / "news" / f"{number // EACH:04}"
            folder.mkdir(parents=True)
        with (folder / f"article-{number:07}.txt").open("wb") as file:
            file.truncate(SIZE)


def main(count: int, folder: str | None) -> None:
    with tempfile.TemporaryDirectory(dir=folder) as name:
        make(Path(name), count)
        os.chdir(name)
        clock, spent = perf_counter(), process_time()
        plan = prepare(["news"], "out", Settings("jsonl"))
        clock, spent = perf_counter() - clock, process_time() - spent
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000
        size = Path("out", "plan.jsonl").stat().st_size / 1e6
        print(
            f"{count:,} articles of {plan.size / 1e6:,.0f} MB in {plan.shards:,} shards: "
            f"{clock:.1f} s, {spent:.1f} s of processor, {memory} MB, a plan of {size:.0f} MB"
        )
        os.chdir("/")


if __name__ == "__main__":
    main(
        int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000,
        sys.argv[2] if len(sys.argv) > 2 else None,
    )
