"""Processes are killed, disks full, files broken: what is there in the end is the same."""

import json
import os
import random
import resource
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.archive.archives import content, dump, folder, scan
from tests.archive.processes import Scan, alive, done, end, left_over, wait_for

pytestmark = pytest.mark.archive

FORM = ("--format", "jsonl", "--shard-bytes", "3000")
KILLS = 10


@pytest.mark.archive
def test_workers_killed_at_ten_random_moments_change_nothing(tmp_path: Path) -> None:
    dump(tmp_path / "a.jsonl", 300)
    assert scan("a.jsonl", "--out", "calm", *FORM, cwd=tmp_path).code == 0
    chance = random.Random(7)
    half = len(done(tmp_path / "calm")) // 2  # near the end it may be over before a kill
    moments = sorted(chance.sample(range(half), KILLS))
    run = Scan("a.jsonl", "--out", "out", *FORM, "--jobs", "2", cwd=tmp_path)
    killed = 0
    for moment in moments:
        wait_for(lambda least=moment: len(done(tmp_path / "out")) >= least and run.workers())
        time.sleep(chance.random() / 20)
        killed += end(chance.choice(run.workers()))
    assert run.ended()[0] == 0
    assert killed == KILLS
    assert left_over(tmp_path / "out") == []
    assert content(tmp_path / "out") == content(tmp_path / "calm")


@pytest.mark.archive
def test_a_killed_driver_goes_on_where_it_was(tmp_path: Path) -> None:
    dump(tmp_path / "a.jsonl", 80)
    assert scan("a.jsonl", "--out", "calm", *FORM, cwd=tmp_path).code == 0
    run = Scan("a.jsonl", "--out", "out", *FORM, "--jobs", "2", cwd=tmp_path)
    wait_for(lambda: len(done(tmp_path / "out")) > 3)
    left = run.kill()
    wait_for(lambda: not any(map(alive, left)))
    (tmp_path / "out" / "claims" / ".0000009.jsonl.there.1.1.part").write_text("half")
    first = done(tmp_path / "out")[0]
    before = (tmp_path / "out" / "manifest" / first).stat().st_mtime_ns
    assert len(done(tmp_path / "out")) < len(done(tmp_path / "calm"))
    assert scan("a.jsonl", "--out", "out", *FORM, "--resume", cwd=tmp_path).code == 0
    assert (tmp_path / "out" / "manifest" / first).stat().st_mtime_ns == before
    assert left_over(tmp_path / "out") == []
    assert content(tmp_path / "out") == content(tmp_path / "calm")


def test_ctrl_c_leaves_nothing_half_done(tmp_path: Path) -> None:
    dump(tmp_path / "a.jsonl", 80)
    run = Scan("a.jsonl", "--out", "out", *FORM, "--jobs", "2", cwd=tmp_path)
    wait_for(lambda: len(done(tmp_path / "out")) > 1)
    os.kill(run.process.pid, signal.SIGINT)
    assert run.ended() == (130, "")
    assert left_over(tmp_path / "out") == []
    assert json.loads((tmp_path / "out" / "scan.json").read_text())["complete"] is False


def small_files() -> None:
    """No file longer than 20 kB may be written from here on."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))


def test_a_result_that_cannot_be_written_is_said_and_resumed(tmp_path: Path) -> None:
    dump(tmp_path / "a.jsonl", 20)
    options = ("a.jsonl", "--out", "out", "--format", "jsonl", "--jobs", "1")
    code, said = Scan(*options, cwd=tmp_path, limit=small_files).ended()
    assert code == 2
    assert said == (
        "factcheck: out: cannot be written (File too large); 0 of 1 shards are "
        "done. Make room there, then go on with --resume.\n"
    )
    assert left_over(tmp_path / "out") == []
    assert scan(*options, "--resume", cwd=tmp_path).code == 0
    assert scan("a.jsonl", "--out", "calm", "--format", "jsonl", cwd=tmp_path).code == 0
    assert content(tmp_path / "out") == content(tmp_path / "calm")


@pytest.mark.archive
def test_a_full_disk_is_said_and_resumed(tmp_path: Path) -> None:
    dump(tmp_path / "a.jsonl", 60)
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=160k", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk needs the right to mount one")
    try:
        options = ("a.jsonl", "--out", "disk/out", *FORM, "--jobs", "2")
        ended = scan(*options, cwd=tmp_path)
        assert ended.code == 2
        assert "cannot be written (No space left on device); " in ended.err
        assert ended.err.endswith("Make room there, then go on with --resume.\n")
        assert len(done(disk / "out")) > 0
        assert left_over(disk / "out") == []
        subprocess.run(["mount", "-o", "remount,size=9m", str(disk)], check=True)
        assert scan(*options, "--resume", cwd=tmp_path).code == 0
        assert scan("a.jsonl", "--out", "calm", *FORM, cwd=tmp_path).code == 0
        assert content(disk / "out") == content(tmp_path / "calm")
    finally:
        subprocess.run(["umount", str(disk)], check=False)


def test_a_broken_file_is_said_and_the_rest_is_done(tmp_path: Path) -> None:
    whole = dump(tmp_path / "b.jsonl.gz", 12)
    data = whole.read_bytes()
    whole.write_bytes(data[: len(data) // 2])
    folder(tmp_path / "news", 3)
    options = ("b.jsonl.gz", "news", "--out", "out", "--format", "jsonl")
    ended = scan(*options, cwd=tmp_path)
    assert ended.code == 2
    reason = (
        "b.jsonl.gz: cannot be read (Compressed file ended before the end-of-stream marker was "
        "reached)"
    )
    assert ended.err == (
        f"factcheck: shard 0: {reason}.\nfactcheck: {reason}; 1 of 2 shards are done. "
        "Mend or fetch it, then go on with --resume.\n"
    )
    assert done(tmp_path / "out") == ["0000001.json"]
    assert left_over(tmp_path / "out") == []
    whole.write_bytes(data)
    assert scan(*options, "--resume", cwd=tmp_path).code == 0
    assert scan(*options[:2], "--out", "calm", "--format", "jsonl", cwd=tmp_path).code == 0
    assert content(tmp_path / "out") == content(tmp_path / "calm")
