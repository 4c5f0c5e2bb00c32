"""What takes a while: 500 kills, 5,000 marks of two writers, PostgreSQL, a real terminal."""

import json
import shlex
import shutil
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from factcheck.errors import FactcheckError
from factcheck.ledger.engine import engine_for, transaction
from factcheck.ledger.mark import Mark, Signature, Version
from factcheck.ledger.place import Place
from factcheck.ledger.store import Ledger
from factcheck.ledger.upgrade import migrate
from tests.factcheck.tool import environment
from tests.ledger.desk import AT, Desk
from tests.ledger.server import postgres
from tests.ledger.test_store import kill, sound
from tests.ledger.writing import assert_kept, together

pytestmark = pytest.mark.ledger
KILLS = 500
MARKS = 2500  # of each of the two writers


def test_five_hundred_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    told = kill(path, KILLS)
    ledger = Ledger(Place(str(path)))
    marks = assert_kept(ledger, told)
    ledger.close()
    assert len(told) > KILLS / 2
    assert len(marks) - len(told) <= KILLS  # a kill between commit and word of it
    sound(path)


def test_two_writers_of_a_file_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    told = together(str(path), MARKS)
    ledger = Ledger(Place(str(path)))
    assert len(told) == len(assert_kept(ledger, told)) == 2 * MARKS
    ledger.close()
    sound(path)


# PostgreSQL


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with postgres() as address:
        yield address


@pytest.fixture
def address(server: str) -> str:
    """A database of its own on the server."""
    name = f"desk_{uuid.uuid4().hex}"
    engine = engine_for(Place(server))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return server.replace("/postgres?", f"/{name}?")


def test_two_writers_of_a_server_lose_nothing(address: str) -> None:
    told = together(address, MARKS)
    ledger = Ledger(Place(address))
    assert len(told) == len(assert_kept(ledger, told)) == 2 * MARKS
    ledger.close()


def test_a_server_keeps_what_a_file_keeps(address: str, tmp_path: Path) -> None:
    version = Version("31 people", "2021-07-08")
    mark = Mark("a", "b", "31 people", AT, "AB", "cut", "list", "\x00 n", ticks=("one?",))
    said = []
    for place in (Place(address), Place(str(tmp_path / "ledger.db"))):
        ledger = Ledger(place)
        ledger.add(version, [mark, mark._replace(verdict="wrong")])
        ledger.sign(version, Signature("a", AT, "CD", "", 1, 0))
        said.append((ledger.marks("a"), ledger.versions("a"), ledger.signatures()))
        ledger.close()
    assert said[0] == said[1]


def test_a_server_forbids_changes_as_well(address: str) -> None:
    ledger = Ledger(Place(address))
    ledger.add(Version("x"), [Mark("a", "b", "c", AT, "AB", "cut")])
    for act in ("UPDATE history SET verdict = 'wrong'", "DELETE FROM history", "TRUNCATE history"):
        with (
            pytest.raises(DBAPIError, match="only ever added to"),
            ledger.engine.begin() as connection,
        ):
            connection.execute(text(act))
    ledger.close()


def test_an_older_server_is_brought_up_to_date_after_a_copy(address: str) -> None:
    place = Place(address)
    engine = engine_for(place)
    with transaction(engine, place, writes=True) as connection:
        migrate(connection, "0001")
        connection.execute(text("INSERT INTO article VALUES (1, 'ferry.txt')"))
    ledger = Ledger(place)
    assert ledger.updated_from == "0001"
    with engine.connect() as connection:
        copied = connection.scalar(text("SELECT name FROM factcheck_backup_0001.article"))
    assert copied == "ferry.txt"
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    with pytest.raises(FactcheckError, match=r"newer factcheck .ledger 0999"):
        Ledger(place)
    ledger.close()
    engine.dispose()


def test_a_desk_shares_a_ledger_by_its_address(address: str, tmp_path: Path) -> None:
    desks = []
    for who in ("anna", "ben"):  # the same articles in two places
        (tmp_path / who).mkdir()
        (tmp_path / who / "factcheck.toml").touch()
        desks.append(Desk(tmp_path / who))
    shared = {"FACTCHECK_LEDGER": address}
    claim = desks[0].id("150")
    given = ("mark", "ferry.txt", claim, "--verdict", "confirmed", "--by", "anna", "--at", AT)
    assert desks[0].run(*given, extra=shared).code == 0
    report = json.loads(desks[1].run("ferry.txt", "-f", "json", extra=shared).out)
    [found] = [c["verdict"] for c in report["claims"] if c["id"] == claim]
    assert (found["value"], found["last"]["by"]) == ("confirmed", "anna")
    assert not (tmp_path / "anna" / ".factcheck").exists()


# the review in a real terminal


class Terminal:
    """A window of tmux on a server of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = str(folder / "tmux")

    def tmux(self, *arguments: str) -> str:
        words = ["tmux", "-S", self.socket, "-f", "/dev/null", *arguments]
        ended = subprocess.run(words, capture_output=True, text=True, check=True, env=self.env)
        return ended.stdout

    @property
    def env(self) -> dict[str, str]:
        # lines that are not those of the window: a shell may have exported them
        return {**environment(), "TERM": "xterm", "LC_ALL": "C.UTF-8", "LINES": "24"}

    def start(self, *arguments: str) -> None:
        words = shlex.join([sys.executable, "-m", "factcheck", *arguments])
        command = f"cd {shlex.quote(str(self.folder))} && {words}; echo ended with $?; sleep 60"
        self.tmux("new-session", "-d", "-x", "90", "-y", "40", command)

    def send(self, *keys: str) -> None:
        self.tmux("send-keys", *keys)

    def text(self, wanted: str) -> str:
        """What is on the screen once it has the `wanted` words."""
        shown = ""
        for _ in range(300):
            shown = self.tmux("capture-pane", "-p")
            if wanted in shown:
                return shown
            time.sleep(0.1)
        raise AssertionError(f"{wanted!r} never came:\n{shown}")

    def gone(self, unwanted: str) -> None:
        """Wait until the words are no longer on the screen."""
        for _ in range(300):
            if unwanted not in self.tmux("capture-pane", "-p"):
                return
            time.sleep(0.1)
        raise AssertionError(f"{unwanted!r} never went")


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    if shutil.which("tmux") is None:
        pytest.skip("tmux is not installed (Debian: apt-get install tmux)")
    made = Terminal(tmp_path)
    yield made
    made.tmux("kill-server")


def test_a_review_in_a_terminal(terminal: Terminal, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    terminal.start("review", "ferry.txt", "--by", "AB", "--at", AT)
    shown = terminal.text("[At least 31 people]")
    assert "1 of 7" in shown
    assert "c confirmed" in shown
    terminal.send("s")
    terminal.text("Source of “At least 31 people”:")
    terminal.send("-l", "coast guard, Ç 2")
    terminal.send("Enter")
    terminal.text("open: coast guard, Ç 2")
    terminal.send("c")  # and on to the next
    terminal.text("1 of 7 claims decided, 6 open.")
    terminal.send("Down")
    terminal.text("[150]")
    terminal.send("Up")
    terminal.text("[212 passengers]")
    terminal.send("-l", "wcz")  # typed ahead: none is lost
    terminal.text("2 of 7 claims decided")
    terminal.send("q")
    terminal.text("ended with 0")
    assert [(m["words"], m["verdict"]) for m in desk.log()] == [
        ("At least 31 people", "open"), ("At least 31 people", "confirmed"),
        ("212 passengers", "wrong"), ("150", "confirmed"), ("150", "open"),
    ]  # fmt: skip


def test_a_review_goes_on_after_its_terminal_has_gone(terminal: Terminal, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    terminal.start("review", "ferry.txt", "--by", "AB", "--at", AT)
    terminal.text("[At least 31 people]")
    terminal.send("c")
    terminal.text("1 of 7 claims decided")
    terminal.tmux("kill-session")
    terminal.start("review", "ferry.txt", "--by", "CD", "--at", AT)
    assert "[At least 31 people]" not in terminal.text("2 of 7\n")
    terminal.send("C-c")
    terminal.text("ended with 0")
    assert [m["verdict"] for m in desk.log()] == ["confirmed"]


def test_a_window_that_is_resized_is_drawn_again(terminal: Terminal, tmp_path: Path) -> None:
    Desk(tmp_path)
    terminal.start("review", "ferry.txt", "--by", "AB", "--at", AT)
    terminal.text("[At least 31 people]")
    terminal.tmux("resize-window", "-x", "60", "-y", "15")
    # the window has kept its last lines, and the figure stood above them
    assert "not shown: the window is too low" in terminal.text("[At least 31 people]")
    terminal.send("s", "l", "i")
    terminal.text("people”: li")
    terminal.tmux("resize-window", "-x", "90", "-y", "70")
    terminal.gone("not shown: the window is too low")
    terminal.send("s", "t", "Enter")  # what was typed is not lost
    terminal.text("open: list")
    terminal.send("q")
    terminal.text("ended with 0")


def test_what_is_pasted_in_a_review_is_no_verdict(terminal: Terminal, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    terminal.start("review", "ferry.txt", "--by", "AB", "--at", AT)
    terminal.text("[At least 31 people]")
    terminal.tmux("set-buffer", "which cows\nwould count?")
    terminal.tmux("paste-buffer", "-p")
    assert "1 of 7\n" in terminal.text("A paste decides nothing")
    terminal.send("F5", "F1", "M-w")  # nothing of these is left over for the next key
    terminal.text("This key does nothing here.")
    terminal.send("q")
    terminal.text("ended with 0")
    assert not (desk.folder / ".factcheck").exists()


def test_a_review_that_was_stopped_leaves_the_shell_its_screen(
    terminal: Terminal, tmp_path: Path
) -> None:
    desk = Desk(tmp_path)
    terminal.tmux("new-session", "-d", "-x", "90", "-y", "40", "env PS1='shell> ' bash --norc")
    words = shlex.join([sys.executable, "-m", "factcheck", "review", "ferry.txt", "--by", "AB"])
    terminal.send("-l", f"cd {shlex.quote(str(tmp_path))}; clear; {words}")
    terminal.send("Enter")
    terminal.text("[At least 31 people]")
    terminal.send("C-z")
    assert "At least 31 people" not in terminal.text("Stopped")
    terminal.send("-l", "fg")
    terminal.send("Enter")
    terminal.text("[At least 31 people]")
    terminal.send("c")
    terminal.text("1 of 7 claims decided")
    terminal.send("q")
    terminal.text("shell>")
    assert [m["verdict"] for m in desk.log()] == ["confirmed"]


def test_escape_leaves_a_field_and_keys_with_names_leave_nothing_in_it(
    terminal: Terminal, tmp_path: Path
) -> None:
    desk = Desk(tmp_path)
    terminal.start("review", "ferry.txt", "--by", "AB", "--at", AT)
    terminal.text("[At least 31 people]")
    terminal.send("s", "x")
    terminal.text("people”: x")
    terminal.send("Escape")
    terminal.gone("people”: x")
    terminal.send("s")
    terminal.text("Source of “At least 31 people”:")
    terminal.send("F5", "PageUp", "F1", "a", "b", "Left", "-")
    terminal.text("people”: a-b")
    terminal.tmux("set-buffer", "of the\nyard ")
    terminal.tmux("paste-buffer", "-p")
    terminal.send("Enter")
    terminal.text("open: a-of the yardb")
    terminal.send("q")
    terminal.text("ended with 0")
    assert [m["source"] for m in desk.log()] == ["a-of the yardb"]
