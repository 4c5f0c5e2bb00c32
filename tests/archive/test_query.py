"""Questions to the tables of a scan, and the figures of several articles that disagree."""

import csv
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.archive.schema import TABLES
from tests.archive.archives import dump, scan
from tests.factcheck.tool import Ended, environment, factcheck

pytestmark = pytest.mark.archive

pytest.importorskip("duckdb", reason="no DuckDB here: '.[archive]'")
ARTICLES = (  # id, day, text
    ("a", "2019-05-14", "At least 11 people were killed in Alberdi on Sunday, the mayor said."),
    ("b", "2019-05-14", "Nine people were killed in Alberdi on 12 May, the police said."),
    ("c", "2019-05-15", "The flood that killed 14 people in Alberdi on Sunday was the third."),
    ("d", "2019-06-25", "Four people were killed in Alberdi on Sunday, the police said."),
    ("e", "2019-05-14", "Six people were killed in Villeta on Sunday, the police said."),
    ("f", "2019-05-14", "Nine people were injured in Alberdi on Sunday, =1+1 said."),
)  # fmt: skip
DISAGREE = [["a", "b", "c"]]


@pytest.fixture(scope="module", params=["parquet", "jsonl"])
def scanned(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A result in each form."""
    if request.param == "parquet":
        pytest.importorskip("pyarrow", reason="no pyarrow here: '.[archive]'")
    room = tmp_path_factory.mktemp("it's") / "room"
    room.mkdir()
    lines = (json.dumps({"id": i, "published": d, "text": t}) + "\n" for i, d, t in ARTICLES)
    (room / "a.jsonl").write_text("".join(lines), "utf-8")
    options = ("--id-field", "id", "--format", request.param, "--shard-bytes", "1000")
    assert scan("a.jsonl", "--out", "out", *options, cwd=room).code == 0
    return room


def ask(room: Path, question: str, *options: str) -> Ended:
    return factcheck("query", "out", question, *options, cwd=room)


def test_an_answer_in_each_form(scanned: Path) -> None:
    question = (
        "select id, published, low, also from claims join articles using (article) "
        "where kind = 'killed' order by low limit 2"
    )
    assert ask(scanned, question).out.splitlines()[1].split()[:3] == ["d", "2019-06-25", "4"]
    [first, _] = [
        json.loads(line) for line in ask(scanned, question, "-f", "jsonl").out.split("\n") if line
    ]
    assert (first["id"], first["published"], first["low"]) == ("d", "2019-06-25", 4)
    assert isinstance(first["also"], list)
    head, row, _ = csv.reader(ask(scanned, question, "-f", "csv").out.splitlines())
    assert head == ["id", "published", "low", "also"]
    assert row[:3] == ["d", "2019-06-25", "4"]


def test_every_column_has_a_name_that_needs_no_quotes(scanned: Path) -> None:
    for table, columns in TABLES.items():
        names = ", ".join(f"{table}.{column.name}, {column.name}" for column in columns)
        assert ask(scanned, f"select {names} from {table}").code == 0


def test_cells_that_a_spreadsheet_would_run_are_defused(scanned: Path) -> None:
    question = "select source from claims where source like '=%' or false union all select '=1+1'"
    assert "'=1+1" in ask(scanned, question, "-f", "csv").out


@pytest.mark.parametrize(
    "question",
    [
        "copy claims to 'out/claims.csv'",
        "create table x as select 1",
        "attach 'out/x.db'",
        "select 1; select 2",
        "explain analyze copy claims to 'out/claims.csv'",
        "set enable_external_access = true",
        "install httpfs",
        "",
        "/* nothing */",
    ],
)
def test_nothing_is_written_and_only_one_thing_asked(scanned: Path, question: str) -> None:
    before = sorted(str(file) for file in scanned.rglob("*"))
    ended = ask(scanned, question or " ")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("factcheck: the question: is not one SELECT.")
    assert sorted(str(file) for file in scanned.rglob("*")) == before


@pytest.mark.parametrize(
    "question",
    [
        "select * from read_text('../../../../../../etc/passwd')",
        "select * from read_csv('/etc/passwd')",
        "select * from 'a.jsonl'",
        "select * from glob('/etc/*')",
        "select * from read_text('out/../a.jsonl')",
    ],
)
def test_nothing_else_is_read(scanned: Path, question: str) -> None:
    ended = ask(scanned, question)
    assert ended.code == 2
    assert ended.out == ""
    assert ended.err.count("\n") == 1


def test_a_mistake_is_said_in_one_line(scanned: Path) -> None:
    ended = ask(scanned, "select kinds\nfrom claims")
    assert ended.code == 2
    assert ended.err.startswith('factcheck: the question: Binder Error: Referenced column "kinds"')
    assert ended.err.count("\n") == 1
    nothing = factcheck("query", "nowhere", "select 1", cwd=scanned)
    assert nothing.err == (
        "factcheck: nowhere: holds no scan. Make one: factcheck scan INPUT --out DIR.\n"
    )


def test_a_scan_that_has_only_begun(tmp_path: Path) -> None:
    dump(tmp_path / "a.jsonl", 1)
    scan("a.jsonl", "--out", "out", "--format", "jsonl", cwd=tmp_path)
    for file in (tmp_path / "out" / "claims").iterdir():
        file.unlink()
    ended = factcheck("query", "out", "select 1", cwd=tmp_path)
    assert ended.code == 2
    assert ended.err.startswith("factcheck: out: has no table claims (IO Error: No files found")


def test_the_tables_are_listed(scanned: Path) -> None:
    listed = factcheck("query", "out", cwd=scanned).out
    for table, columns in TABLES.items():
        assert f"\n{table}: " in listed
        assert all(column.means in listed for column in columns)


def found(room: Path, *options: str) -> Iterator[list[dict[str, Any]]]:
    """The conflicts, each as its rows."""
    out = factcheck("conflicts", "out", "-f", "jsonl", *options, cwd=room).out
    rows = [json.loads(line) for line in out.split("\n") if line]
    for number in dict.fromkeys(row["conflict"] for row in rows):
        yield [row for row in rows if row["conflict"] == number]


def test_figures_of_one_thing_that_disagree(scanned: Path) -> None:
    """Not those of another month, another place, another kind; nine against "at least 11"."""
    assert [sorted(row["id"] for row in rows) for rows in found(scanned)] == DISAGREE
    assert factcheck("conflicts", "out", cwd=scanned).out == (
        "killed: people, Alberdi, Sunday 12 May 2019\n"
        "  Nine people         b:1, 2019-05-14, the police\n"
        "  At least 11 people  a:1, 2019-05-14, the mayor\n"
        "  14 people           c:1, 2019-05-15\n"
    )


def test_kinds_that_are_asked_for(scanned: Path) -> None:
    assert list(found(scanned, "--kind", "injured")) == []
    assert len(list(found(scanned, "--kind", "killed"))) == 1
    ended = factcheck("conflicts", "out", "--kind", "kiled", cwd=scanned)
    assert ended.err.startswith("factcheck: no kind is called 'kiled'. Did you mean killed?")


@pytest.mark.parametrize("scanned", ["jsonl"], indirect=True)
@pytest.mark.parametrize(
    "question",
    [
        "with recursive t(n) as (select 1 union all select n + 1 from t) select max(n) from t",
        "select levenshtein(repeat('a', 400000), repeat('b', 400000))",  # looks up from nothing
    ],
)
def test_a_question_that_would_take_hours_is_given_up(
    scanned: Path, tmp_path: Path, question: str
) -> None:
    """It leaves nothing behind."""
    words = ("query", "out", question, "--timeout", "1")
    ended = factcheck(*words, cwd=scanned, extra={"TMPDIR": str(tmp_path)})
    assert list(tmp_path.iterdir()) == []
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        "factcheck: the question: took longer than 1 s. "
        "Ask for less, or allow more with --timeout SECONDS.\n"
    )


@pytest.mark.parametrize("scanned", ["jsonl"], indirect=True)
@pytest.mark.parametrize("timeout", ["0", "60"])
def test_a_question_that_ends_in_time_is_answered(scanned: Path, timeout: str) -> None:
    assert ask(scanned, "select 7 as n", "-f", "csv", "--timeout", timeout).out == "n\n7\n"


@pytest.mark.parametrize("scanned", ["jsonl"], indirect=True)
@pytest.mark.parametrize("timeout", ["-1", "soon", "", "9999999999999"])
def test_a_limit_that_is_none_is_said_in_one_line(scanned: Path, timeout: str) -> None:
    ended = ask(scanned, "select 1", f"--timeout={timeout}")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("factcheck: invalid value for '--timeout'")
    assert ended.err.count("\n") == 1


def test_control_c_ends_a_question_that_would_take_days(scanned: Path) -> None:
    endless = "select count(*) from range(100000000) a, range(100000000) b where a.range % 7 = 3"
    run = subprocess.Popen(
        [sys.executable, "-m", "factcheck", "query", "out", f"{endless} and b.range % 5 = 2"],
        cwd=scanned, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            run.communicate(timeout=3)
        run.send_signal(signal.SIGINT)
        assert run.communicate(timeout=10) == (b"", b"")
    finally:
        run.kill()
    assert run.returncode == 130


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP])
def test_one_that_is_ended_leaves_no_folder(
    scanned: Path, tmp_path: Path, ending: signal.Signals
) -> None:
    endless = "select count(*) from range(100000000) a, range(100000000) b where a.range % 7 = 3"
    run = subprocess.Popen(
        [sys.executable, "-m", "factcheck", "query", "out", f"{endless} and b.range % 5 = 2"],
        cwd=scanned, env=environment() | {"TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            run.communicate(timeout=3)
        assert list(tmp_path.iterdir()) != []
        run.send_signal(ending)
        assert run.communicate(timeout=10) == (b"", b"")
    finally:
        run.kill()
    assert run.returncode == 128 + ending
    assert list(tmp_path.iterdir()) == []


def test_json_has_no_numbers_that_are_none(scanned: Path) -> None:
    out = ask(scanned, "select 'nan'::double a, 1e308 * 10 b, 7.5::double c", "-f", "jsonl").out
    assert json.loads(out) == {"a": None, "b": None, "c": 7.5}
