"""Scores of votes are figures; other pairs of numbers with a hyphen are not."""

import pytest

from claims import find_claims, find_quantities

SCORES = [
    ("The court ruled 5-4 that the dam may stay.", "5-4", 5, "votes to 4"),
    ("In a 7–2 decision the judges let the fence stand.", "7–2 decision", 7, "votes to 2"),
    ("The board voted 19-15 to close the mill.", "19-15", 19, "votes to 15"),
    ("The vote was 61-38.", "61-38", 61, "votes to 38"),
    ("It passed on a 12-9 party-line vote.", "12-9 party-line vote", 12, "votes to 9"),
]
NO_SCORES = [
    "Rovers won 5-4 at home.",
    "Children aged 5-4 may vote with their feet.",
    "The 10-12 ruling families own the hills.",
    "They ruled in 1914-18.",
    "A 3-4 bedroom house stood there.",
]


@pytest.mark.parametrize(("sentence", "words", "value", "unit"), SCORES)
def test_a_score_of_a_vote(sentence: str, words: str, value: int, unit: str) -> None:
    [score] = find_quantities(sentence)
    assert (score.text, score.low, score.high, score.unit) == (words, value, value, unit)
    [claim] = find_claims(sentence)
    assert claim.kind in ("votes", "law")


@pytest.mark.parametrize("sentence", NO_SCORES)
def test_no_score(sentence: str) -> None:
    assert not [q for q in find_quantities(sentence) if q.unit.startswith("votes to")]
