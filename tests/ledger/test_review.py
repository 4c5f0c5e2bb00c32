"""The review without its terminal: keys go in, marks and lines come out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.ledger.review import Review
from factcheck.ledger.work import at_work
from factcheck.reports.layout import plain
from tests.ledger.desk import AT, DRAFT, Desk

pytestmark = pytest.mark.ledger


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def review(desk: Desk) -> Iterator[Review]:
    with at_work(str(desk.file), None, begin=True) as work:
        yield Review(work, "AB", AT)


def here(review: Review) -> str:
    return review.state.claim.text


def screen(review: Review, height: int = 60) -> str:
    return "\n".join(plain(line) for line in review.lines(80, height))


def press(review: Review, keys: str) -> None:
    for key in keys:
        review.press(key)


def marks(review: Review) -> list[tuple[str, str, str]]:
    return [(m.words, m.verdict, m.source) for m in review.work.ledger.marks("")]


def test_a_key_a_verdict_and_on_to_the_next_open_claim(review: Review) -> None:
    places = [here(review)]
    for key in "chwunx":
        review.press(key)
        places.append(here(review))
    assert [verdict for _, verdict, _ in marks(review)] == [
        "confirmed", "changed", "wrong", "attributed", "opinion", "cut",
    ]  # fmt: skip
    assert [words for words, _, _ in marks(review)] == places[:-1]
    assert len(set(places)) == len(places)


def test_the_screen_has_the_claim_its_checklist_and_the_keys(review: Review) -> None:
    shown = screen(review)
    assert shown.startswith(f"{review.work.article.checked.document.name}  1 of ")
    assert "[At least 31 people]" in shown
    assert "[ ] " in shown
    assert "c confirmed" in shown
    assert "z undo" in shown
    short = screen(review, 16).splitlines()
    assert len(short) <= 16
    assert short[-1].endswith("q end")


LONG = """\
LOMA, 8 July 2021 – After a night in which no one on the quays of the old port had slept and wind
had not let up for an hour, the harbour master, who had been on duty since the evening before, said
that divers from the villages around the bay had brought up 12 bodies.
"""


@pytest.mark.parametrize(("width", "height"), [(79, 23), (60, 14), (40, 18)])
def test_a_low_window_shows_the_figure_and_says_what_it_leaves_out(
    tmp_path: Path, width: int, height: int
) -> None:
    desk = Desk(tmp_path, LONG)
    with at_work(str(desk.file), None, begin=True) as work:
        review = Review(work, "AB", AT)
        while here(review) != "12 bodies":
            review.press("j")
        low, high = ([plain(line) for line in review.lines(width, rows)] for rows in (height, 99))
    assert len(low) <= height
    assert "[12 bodies]" in " ".join(line.strip() for line in low)
    [told] = [line for line in low if line.startswith("… ")]
    numbers = [int(word) for word in told.split() if word.isdigit()]
    assert sum(numbers) == sum(map(bool, high)) - sum(map(bool, low)) + 1
    assert not any(line.startswith("… ") for line in high)


def test_a_verdict_leaves_the_note_of_one_that_somebody_else_gave_meanwhile(
    desk: Desk, review: Review
) -> None:
    while here(review) != "At least 31 people":
        review.press("j")
    desk.mark("At least 31 people", "wrong", "--source", "court", "--note", "it is 33", by="CD")
    press(review, "cc")
    [*_, mark] = review.work.ledger.marks("")
    assert (mark.was, mark.verdict, mark.source, mark.note) == ("wrong", "confirmed", "court", "")


def test_who_would_overrule_what_somebody_decided_meanwhile_is_told_first(
    desk: Desk, review: Review
) -> None:
    while here(review) != "At least 31 people":
        review.press("j")
    desk.mark("At least 31 people", "confirmed", "--source", "court", by="Ann")
    review.press("w")
    told = " ".join(screen(review).split())
    assert "Ann gave confirmed at 10:00 UTC: court. That was while you were reading; " in told
    assert "press again to overrule." in told
    assert here(review) == "At least 31 people"
    assert [(m.by, m.verdict) for m in review.work.ledger.marks("")] == [("Ann", "confirmed")]
    review.press("w")
    [*_, mark] = review.work.ledger.marks("")
    assert (mark.by, mark.was, mark.verdict) == ("AB", "confirmed", "wrong")
    assert here(review) != "At least 31 people"


@pytest.mark.parametrize(
    ("words", "verdict", "by"),
    [
        ("At least 31 people", "confirmed", "Ann"),  # the same
        ("At least 31 people", "wrong", "AB"),  # his own, in another window
        ("212 passengers", "wrong", "Ann"),  # another claim
        ("At least 31 people", "open", "Ann"),  # a source for it, no verdict
    ],
)
def test_what_overrules_nobody_is_written_at_once(
    desk: Desk, review: Review, words: str, verdict: str, by: str
) -> None:
    while here(review) != "At least 31 people":
        review.press("j")
    desk.mark(words, verdict, "--source", "court", by=by)
    review.press("c")
    [*_, mark] = review.work.ledger.marks("")
    assert (mark.words, mark.by, mark.verdict) == ("At least 31 people", "AB", "confirmed")


def test_source_and_note_are_kept_before_and_with_the_verdict(review: Review) -> None:
    text = here(review)
    review.press("s")
    assert review.asks == "source"
    review.type("  passenger list ")
    assert here(review) == text
    review.press("t")
    review.type("rang twice")
    review.press("c")
    assert marks(review)[-1] == (text, "confirmed", "passenger list")
    assert review.work.ledger.marks("")[-1].note == "rang twice"
    review.press("s")
    review.type("")
    assert len(marks(review)) == 3


def test_right_behind_a_verdict_source_and_note_are_for_its_claim(review: Review) -> None:
    first = here(review)
    review.press("c")
    second = here(review)
    assert "(s, t: its source, its note)" in screen(review)
    review.press("s")
    assert here(review) == first
    assert review.question == f"Source of “{first}”: "
    review.type("passenger list")
    assert here(review) == second
    review.press("t")
    review.type("rang twice")
    assert here(review) == second
    assert marks(review)[-1] == (first, "confirmed", "passenger list")
    assert review.work.ledger.marks("")[-1].note == "rang twice"


@pytest.mark.parametrize("between", ["kj", "jk", "s", "sj k"])
def test_after_another_key_they_are_for_the_claim_that_is_shown(
    review: Review, between: str
) -> None:
    review.press("c")
    second = here(review)
    for key in between:
        review.press(key)
        if review.asks:
            review.type("")  # broken off
    while here(review) != second:
        review.press("k")
    review.press("s")
    assert review.question == f"Source of “{second}”: "
    review.type("the yard")
    assert marks(review)[-1] == (second, "open", "the yard")
    assert here(review) == second


def test_undo_goes_back_and_the_history_keeps_both(review: Review) -> None:
    first = here(review)
    press(review, "cw")
    press(review, "z")
    press(review, "z")
    assert here(review) == first
    assert [verdict for _, verdict, _ in marks(review)] == ["confirmed", "wrong", "open", "open"]
    assert [m.why for m in review.work.ledger.marks("")][2:] == ["undo", "undo"]
    press(review, "z")
    assert "Nothing was done in this review yet." in screen(review)


def test_undo_leaves_what_somebody_else_has_decided_since(desk: Desk, review: Review) -> None:
    while here(review) != "At least 31 people":
        review.press("j")
    review.press("c")
    desk.mark("At least 31 people", "wrong", "--source", "court", by="CD")
    review.press("z")
    assert here(review) == "At least 31 people"
    assert "CD has decided since: nothing was taken back." in screen(review)
    assert review.work.ledger.marks("")[-1].verdict == "wrong"


def test_undo_of_a_change_brings_the_verdict_before_back(desk: Desk) -> None:
    desk.mark_all("At least 31 people")
    with at_work(str(desk.file), None, begin=True) as work:
        review = Review(work, "CD", AT)
        press(review, "k" * 20 + "w")
        assert marks(review)[-1][:2] == ("At least 31 people", "wrong")
        press(review, "z")
        assert marks(review)[-1] == (
            "At least 31 people", "confirmed", "source of At least 31 people",
        )  # fmt: skip


def test_undo_of_a_verdict_keeps_the_source_that_was_typed_before(review: Review) -> None:
    review.press("s")
    review.type("the list")
    press(review, "cz")
    assert review.state.open
    assert marks(review)[-1][1:] == ("open", "the list")
    assert marks(review)[-1][0] == here(review)


def test_a_note_leaves_the_verdict_that_somebody_else_gave_meanwhile(
    desk: Desk, review: Review
) -> None:
    desk.mark("At least 31 people", "wrong", "--source", "court", by="CD")
    while here(review) != "At least 31 people":
        review.press("j")
    review.press("t")
    review.type("33?")
    assert review.message.endswith("wrong, as before")
    [*_, mark] = review.work.ledger.marks("")
    assert (mark.was, mark.verdict, mark.source, mark.note) == ("wrong", "wrong", "court", "33?")
    assert desk.verdicts()["At least 31 people"] == ("wrong", "kept")


def test_it_goes_on_where_the_last_one_ended(desk: Desk, review: Review) -> None:
    press(review, "cc")
    left = here(review)
    press(review, "q")
    assert review.ended
    with at_work(str(desk.file), None, begin=False) as work:
        assert here(Review(work, "CD", AT)) == left


def test_moving_decides_nothing(review: Review) -> None:
    first = here(review)
    for key in ("j", "down", " ", "k", "up", "left"):
        review.press(key)
    assert here(review) == first
    review.press("%")
    assert "This key does nothing here." in screen(review)
    assert marks(review) == []


def test_when_all_is_decided_it_says_so(review: Review) -> None:
    press(review, "c" * len(review.entries))
    assert "Everything is decided; q ends." in screen(review)


def test_what_is_known_from_elsewhere_is_taken_over_with_a_key(desk: Desk) -> None:
    desk.mark_all("212 passengers")
    other = Desk(desk.folder, DRAFT.replace("Loma", "Cabo"), "other.txt")
    with at_work(str(other.file), None, begin=True) as work:
        review = Review(work, "CD", AT)
        press(review, "y")
        assert "Nothing is known about this figure" in screen(review)
        while here(review) != "212 passengers":
            press(review, "j")
        assert "known  “212 passengers” confirmed in ferry.txt by AB" in screen(review)
        press(review, "y")
        last = work.ledger.marks("other.txt")[-1]
        assert (last.verdict, last.source, last.why) == (
            "confirmed", "source of 212 passengers", "as in ferry.txt",
        )  # fmt: skip


def test_an_error_about_the_claim_is_shown(tmp_path: Path) -> None:
    desk = Desk(tmp_path, DRAFT.replace("(25 miles)", "(52 miles)"))
    with at_work(str(desk.file), None, begin=True) as work:
        review = Review(work, "AB", AT)
        while here(review) != "40 kilometres":
            press(review, "j")
        assert "error: 40 kilometres is" in screen(review)


def test_an_article_without_claims_ends_at_once(tmp_path: Path) -> None:
    desk = Desk(tmp_path, "Nothing happened.\n")
    with at_work(str(desk.file), None, begin=True) as work:
        assert Review(work, "AB", AT).ended
