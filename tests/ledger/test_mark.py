"""`factcheck mark`, `status`, `sign` as a checker uses them, and what they refuse."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.factcheck.schemas import keep_to
from tests.factcheck.tool import environment
from tests.ledger.desk import AT, DRAFT, Desk

pytestmark = pytest.mark.ledger


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_the_first_mark_begins_a_ledger_here(desk: Desk) -> None:
    claim = desk.id("212 passengers")
    first = desk.run("mark", "ferry.txt", claim, "--verdict", "confirmed", "--by", "AB")
    assert first.out == f"{claim} “212 passengers”: open → confirmed\n"
    assert first.err == "factcheck: began a ledger in .factcheck/ledger.db.\n"
    assert (desk.folder / ".factcheck" / "ledger.db").is_file()
    again = desk.run("mark", "ferry.txt", claim, "--verdict", "wrong", "--by", "AB")
    assert (again.out, again.err) == (f"{claim} “212 passengers”: confirmed → wrong\n", "")


def test_a_ledger_is_found_upwards_and_names_articles_from_there(desk: Desk) -> None:
    desk.mark("212 passengers")
    (desk.folder / "july").mkdir()
    other = Desk(desk.folder / "july")
    other.mark("150")
    assert [mark["article"] for mark in desk.log()] == ["ferry.txt", "july/ferry.txt"]
    assert not (desk.folder / "july" / ".factcheck").exists()


def test_the_record_says_who_when_from_to_and_why(desk: Desk) -> None:
    more = ("--source", "passenger list, p. 2", "--note", "rang twice", "--as-of", "2021-07-06")
    desk.mark("212 passengers", "Confirmed with change", *more)
    [mark] = desk.log()
    told = {name: mark[name] for name in ("by", "at", "was", "verdict", "source", "note", "as_of")}
    assert told == {
        "by": "AB", "at": "2021-07-09T10:00:00Z", "was": "open", "verdict": "changed",
        "source": "passenger list, p. 2", "note": "rang twice", "as_of": "2021-07-06",
    }  # fmt: skip


def test_what_is_not_said_stays_as_it_was(desk: Desk) -> None:
    desk.mark("212 passengers", "confirmed", "--source", "passenger list")
    claim = desk.id("212 passengers")
    desk.run("mark", "ferry.txt", claim, "--note", "rang twice", "--by", "CD")
    last = desk.log()[-1]
    assert (last["verdict"], last["source"], last["note"], last["by"]) == (
        "confirmed", "passenger list", "rang twice", "CD",
    )  # fmt: skip


#   what is said first, what is said then, source, note and day afterwards
GOES = [
    (("confirmed", "--note", "rang twice"), ("wrong",), ("", "", "")),
    (("confirmed", "--note", "rang twice"), ("open",), ("", "", "")),
    (("confirmed", "--note", "rang twice"), ("confirmed",), ("", "rang twice", "")),
    (("confirmed", "--note", "one"), ("wrong", "--note", "two"), ("", "two", "")),
    (("open", "--note", "ring Prado"), ("confirmed",), ("", "ring Prado", "")),
    (("confirmed", "--source", "list"), ("wrong",), ("list", "", "")),
    (("confirmed", "--source", "list", "--as-of", "2021-07-06"), ("confirmed", "--source", "court"),
     ("court", "", "")),
    (("confirmed", "--source", "list", "--as-of", "2021-07-06"), ("wrong", "--source", "list"),
     ("list", "", "2021-07-06")),
    (("confirmed", "--as-of", "2021-07-06"), ("confirmed", "--source", "list"),
     ("list", "", "2021-07-06")),
]  # fmt: skip


@pytest.mark.parametrize(("first", "then", "left"), GOES)
def test_a_note_goes_with_its_verdict_and_a_day_with_its_source(
    desk: Desk, first: tuple[str, ...], then: tuple[str, ...], left: tuple[str, str, str]
) -> None:
    desk.mark("150", *first)
    desk.mark("150", *then)
    before, last = desk.log()
    assert (last["source"], last["note"], last["as_of"]) == left
    given = dict(zip(first[1::2], first[2::2], strict=True))
    assert (before["note"], before["source"]) == (
        given.get("--note", ""),
        given.get("--source", ""),
    )


def test_nothing_is_ever_overwritten(desk: Desk) -> None:
    for verdict in ("confirmed", "wrong", "open"):
        desk.mark("212 passengers", verdict)
    assert [(mark["was"], mark["verdict"]) for mark in desk.log()] == [
        ("open", "confirmed"), ("confirmed", "wrong"), ("wrong", "open"),
    ]  # fmt: skip
    database = sqlite3.connect(desk.folder / ".factcheck" / "ledger.db")
    for act in ("UPDATE history SET verdict = 'cut'", "DELETE FROM history", "DELETE FROM version"):
        with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
            database.execute(act)
    database.close()


def test_what_is_said_twice_has_one_verdict(desk: Desk) -> None:
    desk.mark("212 passengers")
    assert desk.verdicts()["212 passengers"] == ("confirmed", "kept")
    assert sum("212" in line for line in desk.status("--all")) == 1
    claims = [c for c in desk.report()["claims"] if c["text"] == "212 passengers"]
    assert [c["verdict"]["value"] for c in claims] == ["confirmed", "confirmed"]


def test_status_counts_and_lists_what_is_open(desk: Desk) -> None:
    desk.mark("212 passengers")
    desk.mark("150", "wrong")
    first, counts, *rest = desk.status()
    total = len({c["text"] for c in desk.report()["claims"] if not c["part_of"]})
    assert first.startswith(f"ferry.txt: 2 of {total} claims decided, {total - 2} open.")
    assert counts == "1 confirmed, 1 wrong"
    assert "Open" in rest
    assert not [line for line in rest if "212" in line]
    assert [line for line in desk.status("--all") if "212 passengers" in line]


def test_status_as_json(desk: Desk) -> None:
    desk.edit("(25 miles)", "(52 miles)")
    desk.mark("212 passengers", "confirmed", "--source", "list")
    desk.mark("150", "wrong")
    desk.edit("212 passengers, according", "213 passengers, according")
    ended = desk.run("status", "ferry.txt", "-f", "json")
    assert (ended.code, ended.err) == (0, "")
    whole = json.loads(ended.out)
    keep_to("status", whole)
    total = len(whole["claims"])
    assert whole["article"]["ledger"]["claims"] == total
    assert whole["article"]["ledger"]["open"] == whole["verdicts"]["open"] == total - 2
    assert (whole["verdicts"]["confirmed"], whole["verdicts"]["wrong"]) == (1, 1)
    found = {c["text"]: (c["verdict"]["value"], c["verdict"]["standing"]) for c in whole["claims"]}
    assert found["150"] == ("wrong", "kept")
    assert found["213 passengers"] == ("open", "reopened")
    assert [error["check"] for error in whole["errors"]] == ["conversion"]
    desk.mark("40 kilometres", "changed", "--note", "nautical")
    assert json.loads(desk.run("status", "ferry.txt", "-f", "json").out)["errors"] == []


# signing


def test_signing_is_refused_while_an_error_stands(desk: Desk) -> None:
    desk.edit("(25 miles)", "(52 miles)")
    desk.mark("212 passengers")
    refused = desk.run("sign", "ferry.txt", "--by", "CD", "--at", AT)
    assert refused.code == 1
    assert "ferry.txt:9:" in refused.out
    assert "not signed: 1 error standing." in refused.err
    reason = ("--reason", "the agency has 52 as well")
    signed = desk.run("sign", "ferry.txt", "--by", "CD", "--at", AT, *reason)
    assert signed.code == 0
    assert "Signed by CD on 9 July 2021" in "\n".join(desk.status())
    assert "the agency has 52 as well" in "\n".join(desk.status())


def test_an_error_that_a_verdict_answers_does_not_stand(desk: Desk) -> None:
    desk.edit("(25 miles)", "(52 miles)")
    desk.mark("40 kilometres", "changed", "--note", "52 is nautical, says the coast guard")
    assert desk.run("sign", "ferry.txt", "--by", "CD", "--at", AT).code == 0


def test_a_claim_that_is_wrong_keeps_a_version_from_being_signed(desk: Desk) -> None:
    desk.mark("212 passengers", "wrong")
    refused = desk.run("sign", "ferry.txt", "--by", "CD", "--at", AT)
    assert (refused.code, "wrong: 212 passengers" in refused.out) == (1, True)


def test_status_says_what_changed_since_it_was_signed(desk: Desk) -> None:
    desk.mark("212 passengers")
    assert desk.run("sign", "ferry.txt", "--by", "CD", "--at", AT).code == 0
    assert "Since then" not in "\n".join(desk.status())
    desk.edit("built for 150", "built for 160")
    assert "Since then, of its claims: 1 changed." in desk.status()


# a house's own words


def test_a_house_calls_verdicts_as_it_likes(desk: Desk) -> None:
    (desk.folder / "factcheck.toml").write_text(
        'verdicts = { confirmed = "steht", wrong = "falsch" }\n', "utf-8"
    )
    ended = desk.mark("212 passengers", "Steht")
    assert ended.out.endswith("open → steht\n")
    assert desk.log()[0]["verdict"] == "confirmed"
    assert "steht (AB, 9 July 2021)" in desk.run("ferry.txt").out
    assert '<option value="wrong">falsch</option>' in desk.run("ferry.txt", "-f", "html").out
    [claim] = [c for c in desk.report()["claims"] if c["text"] == "150"]
    assert claim["verdict"]["name"] == "open"


def test_a_house_may_give_a_verdict_one_of_its_own_names(desk: Desk) -> None:
    settings = 'verdicts = { attributed = "on record, attributed" }\n'
    (desk.folder / "factcheck.toml").write_text(settings, "utf-8")
    assert desk.mark("150", "attributed").out.endswith("open → on record, attributed\n")


def test_nobody_is_called_by_a_blank(desk: Desk) -> None:
    desk.mark("150", by=" ")
    assert desk.log()[0]["by"].strip()


def test_a_verdict_that_stays_is_said_to(desk: Desk) -> None:
    desk.mark("150", "wrong")
    assert desk.mark("150", "wrong", "--note", "160").out.endswith("“150”: wrong, as before\n")


def test_signing_says_where_it_began_a_ledger(desk: Desk) -> None:
    ended = desk.run("sign", "ferry.txt", "--by", "CD", "--reason", "on air")
    assert ended.err == "factcheck: began a ledger in .factcheck/ledger.db.\n"


def test_what_is_not_signed_begins_no_ledger(desk: Desk) -> None:
    desk.write("It rained on Sunday, 12 May 2021.")
    assert desk.run("sign", "ferry.txt", "--by", "CD").code == 1
    desk.write(" \n\n")
    ended = desk.run("sign", "ferry.txt", "--by", "CD")
    assert (ended.code, ended.err) == (
        2, "factcheck: ferry.txt: is empty. There is nothing to sign.\n",
    )  # fmt: skip
    assert not (desk.folder / ".factcheck").exists()


def test_the_log_of_an_article_that_nobody_knows(desk: Desk) -> None:
    desk.mark("150")
    ended = desk.run("log", "fery.txt")
    assert (ended.code, ended.out.count("\n")) == (0, 1)
    assert ended.err == "factcheck: fery.txt: the ledger says nothing about it.\n"


def test_names_that_are_no_text_are_kept(desk: Desk) -> None:
    """As bytes of Latin-1 come in from the command line of a machine that speaks UTF-8."""
    for name in ("caf\udce9.txt", "caf\udce8.txt"):
        other = Desk(desk.folder, name=name)
        given = ("--verdict", "cut", "--by", "M\udcfcller", "--source", "K\udcf6ln")
        assert desk.run("mark", name, desk.id("150"), *given).code == 0
        assert other.run("sign", name, "--by", "M\udcfcller", "--reason", "\udce9").code == 0
    assert [mark["article"] for mark in desk.log()] == ["caf\\xe9.txt", "caf\\xe8.txt"]


# what cannot be done, in one line


def bad(desk: Desk, *arguments: str, **more: object) -> str:
    ended = desk.run(*arguments, **more)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.count("\n") == 1
    return ended.err


def test_an_id_that_there_is_not_gets_the_nearest(desk: Desk) -> None:
    claim = desk.id("150")
    typo = f"{claim[:-1]}{'a' if claim[-1] != 'a' else 'b'}"
    said = bad(desk, "mark", "ferry.txt", typo, "--verdict", "confirmed", "--by", "AB")
    assert f"there is no claim '{typo}'. Did you mean {claim} (“150”)" in said
    words = bad(desk, "mark", "ferry.txt", "31 People", "--verdict", "confirmed", "--by", "AB")
    assert f"Did you mean {desk.id('At least 31 people')} (“At least 31 people”)?" in words
    far = bad(desk, "mark", "ferry.txt", "000", "--verdict", "cut", "--by", "AB")
    assert "factcheck status ferry.txt lists them." in far


BAD = [
    (("mark", "ferry.txt", "x", "--verdict", "perhaps"), "no verdict 'perhaps'. There are: open"),
    (("mark", "ferry.txt", "x"), "mark: nothing is said. Give --verdict"),
    (("mark", "ferry.txt", "x", "--verdict", "cut", "--at", "noon"), "--at: 'noon' is no time."),
    (("mark", "ferry.txt", "x", "--note", "n", "--as-of", "May"), "--as-of: 'May' is no day"),
    (("mark", "gone.txt", "x", "--verdict", "cut"), "gone.txt: no such file"),
    (("mark", "-", "x", "--verdict", "cut"), "standard input: has no name in a ledger"),
    (("status", "ferry.txt"), "ferry.txt: no ledger is found. factcheck mark and"),
    (("log",), "no ledger is found"),
    (("status", "ferry.txt", "--stale-after", "soon"), "'soon' is no length of time"),
    (("status", "ferry.txt", "-f", "pdf"), "--format: there is no 'pdf'. There are: plain, json."),
    (("log", "-f", "pdf"), "--format: there is no 'pdf'. There are: csv, json, markdown."),
    (("log", "--import", "x.csv"), "--import: no article is named."),
    (("review", "ferry.txt"), "review: is no terminal. factcheck mark does the same"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "said"), BAD)
def test_what_cannot_be_done_is_one_line(
    arguments: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    assert said in bad(Desk(tmp_path), *arguments)


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        (
            'verdicts = { perhaps = "x" }',
            "verdicts: there is no verdict 'perhaps'. There are: open",
        ),
        ('verdicts = { wrong = "Open" }', "verdicts: 'open' would be both open and wrong."),
        (
            'verdicts = { wrong = "off", cut = "gone, off" }',
            "verdicts: 'off' would be both wrong and cut. Give each verdict a name of its own.",
        ),
        ("verdicts = { wrong = 1 }", "the name of wrong is no text"),
        ('verdicts = "x"', "verdicts is not a table of names"),
        ("stale-after = 30", "stale-after is not a length of time"),
    ],
)
def test_settings_that_cannot_be_used_are_one_line(setting: str, said: str, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    (tmp_path / "factcheck.toml").write_text(setting, "utf-8")
    assert said in bad(desk, "ferry.txt")


def mark_in(desk: Desk, ledger: str) -> str:
    """The error of a mark that goes to a ledger of one's own choice."""
    given = ("mark", "ferry.txt", desk.id("150"), "--verdict", "cut", "--by", "AB")
    return bad(desk, *given, extra={"FACTCHECK_LEDGER": ledger})


def test_places_where_no_ledger_can_be(desk: Desk) -> None:
    assert "ferry.txt: is no ledger. Name a file that factcheck made" in mark_in(desk, "ferry.txt")
    assert "its folder cannot be made" in mark_in(desk, "ferry.txt/here/ledger.db")
    assert ".: is a folder" in mark_in(desk, ".")
    assert "/proc/ledger.db: cannot be opened" in mark_in(desk, "/proc/ledger.db")
    sqlite3.connect(desk.folder / "own.db").execute("CREATE TABLE birds (name TEXT)")
    assert "own.db: is a database of another program" in mark_in(desk, "own.db")
    assert "mysql is no database for a ledger." in mark_in(desk, "mysql://u:secret@h/d")
    assert "is no address of a database" in mark_in(desk, "postgresql://u:secret@h:port/d")
    assert desk.file.read_text("utf-8") == DRAFT
    nobody = mark_in(desk, "postgresql://nobody@127.0.0.1:9/none")
    assert "postgresql://nobody@127.0.0.1:9/none: cannot be used" in nobody


def test_a_plain_run_goes_on_without_a_ledger_that_cannot_be_used(desk: Desk) -> None:
    (desk.folder / ".factcheck").mkdir()
    (desk.folder / ".factcheck" / "ledger.db").write_text("no database", "utf-8")
    ended = desk.run("ferry.txt")
    assert ended.code == 0
    assert ended.err.count("\n") == 1
    assert "is no ledger. Name a file" in ended.err
    assert "The report shows no verdicts of the ledger." in ended.err
    assert desk.run("ferry.txt", "--fail-on", "open").code == 2


def test_missing_packages_are_named(desk: Desk) -> None:
    code = (
        "import sys; sys.modules['sqlalchemy'] = None; from factcheck.__main__ import main; main()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, "mark", "ferry.txt", desk.id("150"), "--verdict", "cut"],
        cwd=desk.folder, capture_output=True, text=True, env=environment(), check=False,
    )  # fmt: skip
    assert ended.returncode == 2
    assert "the ledger: needs packages that are not installed" in ended.stderr
    assert "factcheck-desk[ledger]" in ended.stderr
    assert not (desk.folder / ".factcheck").exists()


def test_a_verdict_on_a_part_is_refused_with_its_whole(desk: Desk) -> None:
    [day] = [c for c in desk.report()["claims"] if c["text"] == "Tuesday"]
    ended = desk.run("mark", "ferry.txt", day["id"], "--verdict", "wrong", "--by", "AB")
    whole = desk.id("At least 31 people")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        f"factcheck: ferry.txt: {day['id']} (“Tuesday”) is a part of {whole} "
        "(“At least 31 people”). Decide about that one.\n"
    )
    assert not (desk.folder / ".factcheck").exists()


@pytest.mark.parametrize("command", [("status",), ("sign", "--by", "AB")])
def test_a_ledger_of_no_bytes_is_damaged_and_not_a_new_one(
    desk: Desk, command: tuple[str, ...]
) -> None:
    desk.mark("150")
    file = desk.folder / ".factcheck" / "ledger.db"
    file.write_bytes(b"")
    name, *more = command
    ended = desk.run(name, "ferry.txt", *more)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        "factcheck: .factcheck/ledger.db: is damaged: it is empty. "
        "Restore it from a copy, or remove it to begin anew.\n"
    )
    assert file.read_bytes() == b""


def test_a_new_ledger_leaves_nothing_beside_it(desk: Desk) -> None:
    desk.mark("150")
    assert [file.name for file in (desk.folder / ".factcheck").iterdir()] == ["ledger.db"]
