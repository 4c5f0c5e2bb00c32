"""A sentence as long as a book costs each of its claims no more than what stands beside it."""

import pytest

from factcheck import suppress
from factcheck.document import Document
from factcheck.run import check_document
from factcheck.slots import WHOLE, passage, slots_of


def test_steps_look_at_what_is_near() -> None:
    text = (
        "rain fell in Keld and " * 500 + "40 cows died in Ostrava " + "and wind blew in Brno " * 500
    )
    reading = check_document(Document("a.txt", text)).reading
    [claim] = [claim for claim in reading.claims if claim.text == "40 cows"]
    sentence, at = passage(claim)
    assert sentence[at:].startswith("40 cows")
    assert len(sentence) <= WHOLE
    assert slots_of(claim, reading)["place"] == "Keld"


def test_words_of_many_suppressions_are_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    places = suppress._places
    monkeypatch.setattr(suppress, "_places", lambda t, w: looked.append(w) or places(t, w))
    comment = '<!-- factcheck: ignore weekday "Sunday, 12 May" known -->\n'
    text = "KELD, 14 May 2019 - It rained on Saturday, 12 May.\n" + comment * 50
    checked = check_document(Document("a.txt", text))
    assert looked == ["Sunday, 12 May"]
    assert len(checked.remarks) == 50
