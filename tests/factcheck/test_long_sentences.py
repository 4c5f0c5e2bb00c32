"""What is too long for a sentence: each claim costs no more than what stands beside it."""

import pytest

from factcheck import suppress
from factcheck.document import REACH, Comment, Document
from factcheck.reports import report_named
from factcheck.reports.cards import SHOWN, cards
from factcheck.run import Checked, check_document
from factcheck.slots import slots_of

FORMS = ("plain", "markdown", "json", "jsonl", "html", "csv", "sarif", "unix", "claimreview")
SHAPES = {
    "days without a full stop": "12 May ",
    "days that a finding is about": "Sunday, 12 May 2019 ",
    "words without a full stop": "40 cows died in Keld and ",
    "figures that hyphens join": "12-13-14-2015-",
    "quotation marks opened": "“",
    "quotation marks opened before words": "“a ",
    "sentences that repeat": "On 12 May 40 people died. ",
}
MOST = 600  # characters of a report for each of a text; for news they are fifty


def read(text: str) -> Checked:
    return check_document(Document("a.txt", text))


def shares(text: str) -> dict[str, float]:
    """Characters of each report for each character of the text."""
    checked = read(text)
    return {f: sum(map(len, report_named(f)([checked], 100))) / len(text) for f in FORMS}


@pytest.mark.heavy
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_a_report_grows_with_its_text_alone(shape: str) -> None:
    short, long = (shares((shape * size)[:size]) for size in (2000, 8000))
    assert {form: size for form, size in long.items() if size > 1.2 * short[form]} == {}
    assert {form: size for form, size in long.items() if size > MOST} == {}


def test_steps_look_at_what_is_near() -> None:
    text = (
        "rain fell in Keld and " * 500 + "40 cows died in Ostrava " + "and wind blew in Brno " * 500
    )
    reading = read(text).reading
    [claim] = [claim for claim in reading.claims if claim.text == "40 cows"]
    assert len(claim.sentence) <= 1000
    assert slots_of(claim, reading)["place"] in ("Keld", "Ostrava")


def test_people_are_shown_what_is_near() -> None:
    text = "a sack of rye, " * 30 + "40 cows, " + "a bag of oats, " * 30
    [card] = cards(read(text))
    assert card.passage.words == "40 cows"
    assert card.passage.before.startswith("… ")
    assert card.passage.before.endswith("rye, ")
    assert card.passage.after.startswith(", a bag")
    assert card.passage.after.endswith(" …")
    assert len("".join(card.passage)) <= 2 * SHOWN + 20


def test_a_long_sentence_that_somebody_wrote_is_shown_whole() -> None:
    text = "The herd of the old mill, " * 10 + "40 cows, " + "was sold at the market, " * 10
    [card] = cards(read(text))
    assert "…" not in "".join(card.passage)


def test_a_comment_on_the_whole_stands_at_what_it_begins_with() -> None:
    text = "It cost $40. " * 1000
    said = (Comment(0, len(text), "Ada", "Who paid?"), Comment(6000, 6010, "Ben", "And when?"))
    document = Document("a.docx", text, comments=said)
    assert document.comments_at(8, 11) == [said[0]]
    assert document.comments_at(REACH + 8, REACH + 11) == []
    assert document.comments_at(6008, 6011) == [said[1]]
    assert document.comments_at(6010, 6011) == []


def test_words_of_many_suppressions_are_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    places = suppress._places
    monkeypatch.setattr(suppress, "_places", lambda t, w: looked.append(w) or places(t, w))
    comment = '<!-- factcheck: ignore weekday "Sunday, 12 May" known -->\n'
    text = "KELD, 14 May 2019 - It rained on Saturday, 12 May.\n" + comment * 50
    checked = read(text)
    assert looked == ["Sunday, 12 May"]
    assert len(checked.remarks) == 50


def test_of_more_comments_than_anybody_writes_the_rest_is_told() -> None:
    comment = '<!-- factcheck: ignore weekday "Saturday, 12 May" known -->\n'
    text = "KELD, 14 May 2019 - It rained on Saturday, 12 May.\n" + comment * 300
    checked = read(text)
    assert len(checked.suppressed) == 1
    assert checked.remarks[0] == "a.txt:202:1: no more than 200 comments of a draft are used."
