"""What a report shows, in which order, and what recurs as one entry."""

import json
from datetime import date
from pathlib import Path

import pytest

from factcheck.document import Document
from factcheck.reports import report_named
from factcheck.reports.cards import cards
from factcheck.run import Checked, check_document
from factcheck.selection import Selection
from tests.factcheck.tool import factcheck

TEXT = """\
ULM, 8 July 2021 - The choir has 40 singers.

Some rain fell.

The choir sings in three languages.

“We have 1,217 friends,” the director Ada Brink said. At least 34 people were killed in Quetta.

The road is 12 kilometres long. At least 34 people were killed, the army said.
"""


def checked(selection: Selection) -> Checked:
    return check_document(Document("a.txt", TEXT), date(2021, 7, 8), selection=selection)


def shown(selection: Selection, form: str = "plain") -> list[str]:
    return list(report_named(form)([checked(selection)], 80))


def titles(selection: Selection) -> list[str]:
    return [card.title for card in cards(checked(selection))]


ALL = ["40 singers", "three languages", "1,217 friends", "At least 34 people", "12 kilometres"]


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(), ALL),
        (Selection(kinds=("killed",)), ["At least 34 people"]),
        (Selection(kinds=("killed", "length")), ["At least 34 people", "12 kilometres"]),
        (Selection(quotes="only"), ["1,217 friends"]),
        (Selection(quotes="none"), [title for title in ALL if title != "1,217 friends"]),
        (Selection(least="high", quotes="none"), [ALL[0], *ALL[3:]]),
        (Selection(order="priority"), [ALL[0], *ALL[2:], ALL[1]]),
        (Selection(kinds=("poll",)), []),
    ],
)  # fmt: skip
def test_which_claims_in_which_order(selection: Selection, expected: list[str]) -> None:
    assert titles(selection) == expected


def test_what_recurs_is_asked_once_with_all_its_places() -> None:
    lines = [line.strip() for line in shown(Selection(kinds=("killed",)))]
    assert "again  9:33 (the army)" in lines
    assert lines[2] == "0 findings, 5 claims, 1 of them shown: 1 high."


def test_the_number_of_an_entry_stays() -> None:
    assert [card.number for card in cards(checked(Selection(kinds=("length",))))] == [5]


def test_the_article_s_own_day_is_no_claim() -> None:
    claims = json.loads("\n".join(shown(Selection(), "json")))["claims"]
    assert "8 July 2021" not in [claim["text"] for claim in claims]


def test_json_keeps_all_fields_and_every_place() -> None:
    report = json.loads("\n".join(shown(Selection(kinds=("killed",)), "json")))
    assert [claim["line"] for claim in report["claims"]] == [7, 9]
    assert report["claims"][0]["reasons"] == [
        "people's lives", "a toll and no source given", "a toll without an as-of date",
    ]  # fmt: skip
    link = report["claims"][0]["checklist"][-1]["links"][0]
    assert link["url"].startswith("https://duckduckgo.com/?q=%22Quetta%22+34+people+killed")


def test_unix_lists_every_place_by_priority_when_asked() -> None:
    lines = shown(Selection(order="priority"), "unix")
    ranks = [line.rpartition("; ")[2].split()[0] for line in lines]
    assert ranks == ["high"] * 5 + ["medium"]


@pytest.mark.parametrize(
    ("option", "value", "known"),
    [
        ("--sort", "size", "position, priority"),
        ("--min-priority", "top", "high, medium, low"),
        ("--quotes", "some", "only, none"),
    ],
)
def test_a_wrong_choice_is_one_line(option: str, value: str, known: str, tmp_path: Path) -> None:
    ended = factcheck("examples/flood.txt", option, value)
    said = f"factcheck: {option}: there is no {value!r}. There are: {known}.\n"
    assert ended == (2, "", said)
