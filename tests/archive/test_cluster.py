"""The same shards on a cluster: a scheduler and two workers of Dask on this machine."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.archive.archives import content, dump, scan
from tests.archive.processes import Scan, done, end, left_over, wait_for
from tests.factcheck.tool import environment

pytest.importorskip("distributed", reason="no Dask here: '.[cluster]'")
FORM = ("--format", "jsonl", "--shard-bytes", "3000")


class Cluster:
    """A scheduler and its workers, each a process of its own."""

    def __init__(self, room: Path) -> None:
        self.room = room
        self.file = room / "scheduler.json"
        self.processes = [
            self.start("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard",
                       "--no-show", "--scheduler-file", str(self.file)),
        ]  # fmt: skip
        wait_for(lambda: self.file.exists() and self.file.stat().st_size)
        for _ in range(2):
            self.processes.append(
                self.start("dask_worker", "--scheduler-file", str(self.file), "--nthreads", "1",
                           "--no-nanny", "--no-dashboard", "--local-directory", str(room)),
            )  # fmt: skip

    def start(self, program: str, *arguments: str) -> "subprocess.Popen[bytes]":
        """One process, elsewhere than the scan, as machines of a cluster are."""
        with (self.room / f"{program}.log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.{program}", *arguments],
                cwd=self.room, env=environment(), stdout=log, stderr=log,
            )  # fmt: skip

    @property
    def address(self) -> str:
        """Where the scheduler answers."""
        address: str = json.loads(self.file.read_text())["address"]
        return address

    def stop(self) -> None:
        for process in reversed(self.processes):
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    room = tmp_path / "cluster"
    room.mkdir()
    made = Cluster(room)
    yield made
    made.stop()


@pytest.mark.archive
def test_a_worker_of_a_cluster_killed_changes_nothing(tmp_path: Path, cluster: Cluster) -> None:
    dump(tmp_path / "a.jsonl", 120)
    assert scan("a.jsonl", "--out", "calm", *FORM, cwd=tmp_path).code == 0
    where = ("--scheduler", str(cluster.file))
    run = Scan("a.jsonl", "--out", "out", *FORM, *where, cwd=tmp_path)
    wait_for(lambda: len(done(tmp_path / "out")) > 2 or not run.running())
    assert end(cluster.processes[1].pid)
    code, said = run.ended()
    assert code == 0, said
    assert "Traceback" not in said
    assert left_over(tmp_path / "out") == []
    assert content(tmp_path / "out") == content(tmp_path / "calm")


@pytest.mark.archive
def test_an_address_will_do_and_a_scan_of_one_sort_goes_on_on_the_other(
    tmp_path: Path, cluster: Cluster
) -> None:
    dump(tmp_path / "a.jsonl", 60)
    run = Scan("a.jsonl", "--out", "out", *FORM, "--jobs", "1", cwd=tmp_path)
    wait_for(lambda: len(done(tmp_path / "out")) > 1)
    run.kill()
    options = ("a.jsonl", "--out", "out", *FORM, "--scheduler", cluster.address, "--resume")
    ended = scan(*options, cwd=tmp_path)
    assert ended.code == 0, ended.err
    assert scan("a.jsonl", "--out", "calm", *FORM, cwd=tmp_path).code == 0
    assert content(tmp_path / "out") == content(tmp_path / "calm")


@pytest.mark.measured
def test_nobody_there_is_said(tmp_path: Path) -> None:
    dump(tmp_path / "a.jsonl", 1)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ("a.jsonl", "--out", "out", "--scheduler", f"tcp://127.0.0.1:{port}")
    ended = scan(*options, *FORM, cwd=tmp_path)
    assert ended.code == 2
    assert ended.err.startswith(f"factcheck: --scheduler: tcp://127.0.0.1:{port} does not answer (")
    assert ended.err.count("\n") == 1
