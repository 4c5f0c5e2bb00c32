"""How soon a claim is looked at, and why."""

from datetime import date

import pytest

from claims import find_claims

PUBLISHED = date(2021, 7, 8)
BEFORE = "A headline about nothing\n\nThe first paragraph says little.\n\nThe second says less.\n\n"

#   the sentence                                            the claim           priority, reasons
SAID = "The minister said on Thursday that talks would go on."
CASES = [
    (
        "At least 34 people were killed when a bomb went off in Quetta.",
        "At least 34 people",
        "high",
        ("people's lives", "a toll and no source given", "a toll without an as-of date"),
    ),
    (
        "The army said it killed 1,217 rebels on 5 July 2021.",
        "1,217 rebels",
        "high",
        ("people's lives", "exact figure", "interested source: army"),
    ),
    (
        "Several towns fell to the rebels.",
        "Several towns",
        "low",
        ("who holds what", "no figure given", "a toll and no source given"),
    ),
    (SAID, "Thursday", "low", ("the day somebody spoke",)),
    ("The bridge collapsed on 4 July 2021.", "4 July 2021", "high", ("dated event",)),
    ("The bridge collapsed on Wednesday.", "Wednesday", "low", ("a day without its date",)),
    ("The bridge collapsed in October.", "October", "low", ("no exact day",)),
    ("The lease was for a year.", "a year", "low", ("a length of time",)),
    ("A third of the choir has left.", "A third of the choir", "high", ("a share: of what?",)),
    ("The club was founded in 1908.", "1908", "medium", ("a year",)),
    ("It is the largest choir, with 40 singers.", "40 singers", "high", ("superlative: largest",)),
    ("The choir has 40 singers.", "40 singers", "medium", ()),
    (
        "The choir has sold 4,000 records so far.",
        "4,000 records",
        "high",
        ("a total without an as-of date",),
    ),
    ("The choir had sold 4,000 records so far by May 2019.", "4,000 records", "medium", ()),
]


@pytest.mark.parametrize(("sentence", "words", "priority", "reasons"), CASES)
def test_priority(sentence: str, words: str, priority: str, reasons: tuple[str, ...]) -> None:
    [claim] = [c for c in find_claims(BEFORE + sentence, PUBLISHED) if c.text == words]
    assert (claim.priority, claim.reasons) == (priority, reasons)


def test_the_opening_counts() -> None:
    opening = find_claims("The choir has 40 singers.\n\nIt has 40 singers.", PUBLISHED)[0]
    assert (opening.priority, opening.reasons) == ("high", ("headline or opening",))
