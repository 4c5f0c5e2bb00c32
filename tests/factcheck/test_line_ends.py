"""Drafts of old machines and of terminals: ends of lines, sequences that colour."""

import json
from pathlib import Path

import pytest

from factcheck.document import Document
from factcheck.reports import report_named
from factcheck.run import check_document
from tests.factcheck.tool import factcheck

STORY = (
    "River leaves its bed\n\nKELD, 3 May 2012 - About 1,200 villagers left.\n"
    "The lake has 40 cows. It rose 3 m.\nOn Tuesday they came back for 12 sheep.\n"
)


@pytest.mark.parametrize("end", ["\r", "\r\n"])
def test_every_line_end_gives_the_same_claims(tmp_path: Path, end: str) -> None:
    (tmp_path / "unix.txt").write_bytes(STORY.encode())
    (tmp_path / "other.txt").write_bytes(STORY.replace("\n", end).encode())
    one, other = (
        json.loads(factcheck(name, "-f", "json", cwd=tmp_path).out)
        for name in ("unix.txt", "other.txt")
    )
    told = ("text", "line", "column", "kind", "value", "priority")
    assert [[claim.get(key) for key in told] for claim in one["claims"]] == [
        [claim.get(key) for key in told] for claim in other["claims"]
    ]
    assert other["article"]["published"] == one["article"]["published"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The red \x1b[31m people fled.", []),
        ("The \x1b[1;31m1,200 people\x1b[0m fled \x9b4m5 cows.", ["1,200 people", "5 cows"]),
        ("The \x1b[38;5;196m5 cows and 31m people died.", ["5 cows", "31m people"]),
    ],
)
def test_what_colours_a_terminal_is_no_figure(text: str, found: list[str]) -> None:
    claims = check_document(Document("a.txt", text)).reading.claims
    assert [claim.text for claim in claims] == found
    assert all(text[claim.start : claim.end] == claim.text for claim in claims)


@pytest.mark.parametrize("blanks", ["", " ", "\t", "  \r"])
def test_blanks_at_the_end_of_a_line_are_nobodys_business(blanks: str) -> None:
    text = STORY.replace("\n", f"{blanks}\n")
    plain, blank = (check_document(Document("a.txt", t)).reading for t in (STORY, text))
    assert len(blank.paragraphs) == len(plain.paragraphs) == 4
    assert [text[s.start : s.end] for s in blank.sentences] == [
        STORY[s.start : s.end] for s in plain.sentences
    ]
    assert [claim.text for claim in blank.claims] == [claim.text for claim in plain.claims]


def test_half_a_letter_in_a_search_phrase() -> None:
    text = "KELD, 3 May 2012 - Some 40 cows died in Ke\ud800ld, said Ada Br\udfffink.\n"
    for form in ("markdown", "html", "json"):
        assert list(report_named(form)([check_document(Document("a.txt", text))], 80))
