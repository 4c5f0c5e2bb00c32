"""What the ledger keeps, whoever writes and whatever ends them; old and new versions of it."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

import factcheck.ledger.upgrade
from factcheck.errors import FactcheckError
from factcheck.ledger.engine import make_file
from factcheck.ledger.mark import Mark, Signature, Version
from factcheck.ledger.place import Place
from factcheck.ledger.store import Ledger
from factcheck.ledger.upgrade import KNOWN, NEWEST
from tests.factcheck.tool import ROOT, environment
from tests.ledger.writing import AT, assert_kept, together

pytestmark = pytest.mark.ledger

OLD = Path(__file__).parent / "ledger-0001.sql"  # what the first migration and its ledger made
SEED = 20210708


def kept(path: Path) -> Ledger:
    return Ledger(Place(str(path)))


def sound(path: Path) -> None:
    database = sqlite3.connect(path)
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    database.close()


def old_ledger(path: Path) -> Path:
    database = sqlite3.connect(path)
    database.executescript(OLD.read_text("utf-8"))
    database.close()
    return path


def test_every_step_of_the_migrations_is_known() -> None:
    folder = Path(factcheck.ledger.upgrade.__file__).parent / "migrations"
    steps = [step.revision for step in ScriptDirectory(folder).walk_revisions()]
    assert tuple(reversed(steps)) == KNOWN


def test_an_older_ledger_is_brought_up_to_date_after_a_copy(tmp_path: Path) -> None:
    path = old_ledger(tmp_path / "ledger.db")
    ledger = kept(path)
    assert ledger.updated_from == "0001"
    [first, second] = ledger.marks()
    assert (first.words, first.verdict, first.source) == ("31 people", "confirmed", "coast guard")
    assert (second.was, second.verdict, second.as_of, second.ticks) == (
        "confirmed",
        "wrong",
        "",
        (),
    )
    assert [one.by for one in ledger.signatures()] == ["CD"]
    ledger.add(Version("x"), [Mark("a", "b", "c", AT, "AB", "cut", as_of="2021-07-08")])
    ledger.close()
    copy = sqlite3.connect(tmp_path / "ledger.db.0001.backup")
    assert copy.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
    assert copy.execute("SELECT count(*) FROM history").fetchall() == [(2,)]
    copy.close()
    sound(path)
    again = kept(path)
    assert again.updated_from == ""
    assert len(again.marks()) == 3
    again.close()


def test_a_second_copy_leaves_the_first_alone(tmp_path: Path) -> None:
    (tmp_path / "ledger.db.0001.backup").write_text("of last year", "utf-8")
    kept(old_ledger(tmp_path / "ledger.db")).close()
    assert (tmp_path / "ledger.db.0001.backup").read_text("utf-8") == "of last year"
    assert (tmp_path / "ledger.db.0001.backup2").is_file()


def test_a_newer_ledger_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    kept(path).close()
    database = sqlite3.connect(path)
    with database:
        database.execute("UPDATE alembic_version SET version_num = '0999'")
    database.close()
    with pytest.raises(
        FactcheckError, match=f"newer factcheck .ledger 0999, this one knows {NEWEST}"
    ):
        kept(path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["ledger.db"]


def test_a_ledger_that_somebody_holds_is_waited_for_then_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.ledger.engine.PATIENCE", 0.1)
    ledger = kept(tmp_path / "ledger.db")
    other = sqlite3.connect(tmp_path / "ledger.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(FactcheckError, match=r"ledger.db: is locked. Another program writes"):
        ledger.sign(Version("x"), Signature("a", AT, "AB", "", 0, 0))
    other.execute("ROLLBACK")
    ledger.sign(Version("x"), Signature("a", AT, "AB", "", 0, 0))
    other.close()
    ledger.close()


def test_what_no_database_can_hold_is_written_with_marks_in_its_place(tmp_path: Path) -> None:
    ledger = kept(tmp_path / "ledger.db")
    ledger.add(
        Version("x"), [Mark("a", "b", "5\x00 men", AT, "A\udcff", "cut", ticks=("\udc80?",))]
    )
    [mark] = ledger.marks()
    assert (mark.words, mark.by, mark.ticks) == ("5\ufffd men", "A\ufffd", ("\udc80?",))
    ledger.close()


def test_marks_are_written_all_or_none(tmp_path: Path) -> None:
    ledger = kept(tmp_path / "ledger.db")
    good = Mark("a", "b", "c", AT, "AB", "cut")
    broken = good._replace(note=None)  # type: ignore[arg-type]
    with pytest.raises((FactcheckError, TypeError)):
        ledger.add(Version("x"), [good, broken])
    assert ledger.marks() == []
    ledger.close()


def test_two_writers_lose_nothing(tmp_path: Path) -> None:
    told = together(str(tmp_path / "ledger.db"), 20)  # test_heavy.py writes more, and kills more
    ledger = kept(tmp_path / "ledger.db")
    assert len(told) == len(assert_kept(ledger, told)) == 40
    ledger.close()
    sound(tmp_path / "ledger.db")


def kill(place: Path, rounds: int) -> dict[str, int]:
    words = [sys.executable, "-m", "tests.ledger.writing", "kill", str(place)]
    subprocess.run([*words, str(rounds), str(SEED)], cwd=ROOT, env=environment(), check=True)
    told: dict[str, int] = json.loads(Path(f"{place}.told").read_text("utf-8"))
    return told


def test_a_kill_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    told = kill(tmp_path / "ledger.db", 5)
    ledger = kept(tmp_path / "ledger.db")
    marks = assert_kept(ledger, told)
    assert told
    assert len(marks) - len(told) <= 5  # a kill between commit and word of it
    ledger.close()
    sound(tmp_path / "ledger.db")


def test_the_mark_before_is_the_one_that_somebody_else_made_meanwhile(tmp_path: Path) -> None:
    ledger, version = kept(tmp_path / "ledger.db"), Version("x")
    mark = Mark("a", "b", "c", AT, "AB", "confirmed")
    [first] = ledger.add(version, [mark])
    seen = mark._replace(verdict="wrong", was="open", after=first.id)  # it was open again
    [second] = ledger.add(version, [seen])
    [third] = ledger.add(version, [seen._replace(by="CD")])
    assert [one.was for one in (first, second, third)] == ["open", "open", "wrong"]
    ledger.close()


def test_a_ledger_is_never_seen_before_it_is_a_database(tmp_path: Path) -> None:
    place = Place(str(tmp_path / "ledger.db"))
    make_file(place)
    assert (tmp_path / "ledger.db").stat().st_size > 0
    made = (tmp_path / "ledger.db").read_bytes()
    make_file(place)
    assert (tmp_path / "ledger.db").read_bytes() == made
    assert Ledger(place).marks() == []
