"""What is written to a file is written there and nowhere else."""

import os
from pathlib import Path

from factcheck.output import to_file


def test_nothing_is_written_through_a_link_that_somebody_has_laid(tmp_path: Path) -> None:
    victim, report = tmp_path / "victim", tmp_path / "report.md"
    victim.write_text("precious")
    (tmp_path / f".report.md.{os.getpid()}.part").symlink_to(victim)
    to_file(str(report), [b"the report"], [])
    assert victim.read_text() == "precious"
    assert report.read_text() == "the report"
    assert not report.is_symlink()
