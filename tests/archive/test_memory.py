"""What a process needs, and that it does not grow with the input."""

import json
import time
from pathlib import Path

import pytest

from tests.archive.archives import story
from tests.archive.processes import Scan, peak, wait_for

pytestmark = pytest.mark.measured
FILLER = "The mayor said that the people of the town were tired of waiting for help. " * 12
SMALL = 60  # articles
FLAT = 12  # MB that a tenfold input may add: where memory is given back differs from run to run


def archive(path: Path, count: int) -> None:
    """Lines of 3 kB, a tenth of it figures, as news has them."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            text = f"{story(number)}\n" + "\n\n".join([FILLER] * 3)
            file.write(json.dumps({"id": number, "text": text}) + "\n")


def most(tmp_path: Path, form: str, count: int) -> int:
    """The peak memory, in MB, of the one process that does all articles as one shard."""
    archive(tmp_path / "a.jsonl", count)
    options = ("--format", form, "--jobs", "1", "--shard-bytes", "1000000000")
    run = Scan("a.jsonl", "--out", f"{form}{count}", *options, cwd=tmp_path)
    wait_for(lambda: run.workers() or not run.running())
    [worker] = run.workers()
    found = 0
    while run.running():
        found = max(found, peak(worker))
        time.sleep(0.02)
    code, said = run.ended()
    assert code == 0, said
    return found


@pytest.mark.parametrize(("form", "bound"), [("jsonl", 64), ("parquet", 200)])
def test_memory_is_bounded_and_flat(tmp_path: Path, form: str, bound: int) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow", reason="no pyarrow here: '.[archive]'")
    small, large = (most(tmp_path, form, count) for count in (SMALL, 10 * SMALL))
    assert 10 < small <= bound
    assert large <= min(bound, small + FLAT)
