"""Words of a number that stand together are one number; where two numbers meet, they stay two."""

import pytest

from claims.dates.number_words import add
from claims.dates.token import Token

Word = tuple[str, object]

TWENTY, THIRTY, SIX, TEN = ("number", 20), ("number", 30), ("number", 6), ("number", 10)
AND, DASH = ("and", ""), ("-", "")
BILLION = 10**9

#: words -> what they are when joined
CASES: list[tuple[list[Word], list[Word]]] = [
    ([TWENTY, SIX], [("number", 26)]),
    ([TWENTY, DASH, SIX], [("number", 26)]),
    ([TWENTY, AND, SIX], [TWENTY, AND, SIX]),
    ([THIRTY, TEN], [THIRTY, TEN]),
    ([("number", 90), ("number", 9)], [("number", 99)]),
    ([("number", 120), TEN], [("number", 120), TEN]),
    ([("number", 120), ("number", 9)], [("number", 129)]),
    ([("number", 120), DASH, ("number", 9)], [("number", 129)]),
    ([("number", 100), ("number", 99)], [("number", 199)]),
    ([("number", 100), AND, ("number", 99)], [("number", 199)]),
    ([("number", 100), DASH, ("number", 99)], [("number", 100), DASH, ("number", 99)]),
    ([("number", 0), SIX], [("number", 0), SIX]),
    # hundreds, thousands, millions
    ([SIX, ("number", 100)], [("number", 600)]),
    ([("day", 6), ("number", 100)], [("number", 600)]),
    ([SIX, ("number", 1000)], [("number", 6000)]),
    ([SIX, ("number", 10**6)], [("number", 6 * 10**6)]),
    ([SIX, ("number", BILLION)], [("number", 6 * BILLION)]),
    ([SIX, DASH, ("number", 100)], [SIX, DASH, ("number", 100)]),
    ([("number", 1000), ("number", BILLION)], [("number", 1000 * BILLION)]),
    ([("number", 1001), ("number", BILLION)], [("number", 1001), ("number", BILLION)]),
    # years as they are said
    ([("number", 13), TEN], [("year", 1310)]),
    ([("number", 12), TEN], [("number", 12), TEN]),
    ([TWENTY, ("number", 99)], [("year", 2099)]),
    ([("number", 21), TEN], [("number", 21), TEN]),
    ([("number", 19), SIX], [("number", 19), SIX]),
    ([("number", 19), DASH, TEN], [("number", 19), DASH, TEN]),
    ([("year", 1990), SIX], [("year", 1996)]),
    ([("year", 1990), DASH, ("number", 1)], [("year", 1991)]),
    ([("year", 1990), ("number", 9)], [("year", 1999)]),
    ([("year", 1990), TEN], [("year", 1990), TEN]),
    ([("year", 1990), AND, SIX], [("year", 1990), AND, SIX]),
    ([("year", 1995), SIX], [("year", 1995), SIX]),
    # days of a month
    ([TWENTY, ("ordinal", 1)], [("ordinal", 21)]),
    ([TWENTY, DASH, ("ordinal", 9)], [("ordinal", 29)]),
    ([TWENTY, AND, ("ordinal", 1)], [TWENTY, AND, ("ordinal", 1)]),
    ([TWENTY, ("ordinal", 10)], [TWENTY, ("ordinal", 10)]),
    ([TEN, ("ordinal", 1)], [TEN, ("ordinal", 1)]),
    ([("day", 20), ("ordinal", 1)], [("day", 20), ("ordinal", 1)]),
    # what is no number of its own
    ([("other", 0), ("number", 10**6)], [("other", 0)]),
    ([("other", 0), SIX], [("other", 0), SIX]),
    ([TWENTY, ("day", 6)], [TWENTY, ("day", 6)]),
    ([TWENTY, ("number", 0.5)], [TWENTY, ("number", 0.5)]),
    ([("number", 14.5), THIRTY], [("number", 14.5), THIRTY]),
    ([("unit", "D"), SIX], [("unit", "D"), SIX]),
]


@pytest.mark.parametrize(("words", "joined"), CASES)
def test_words_of_one_number_are_joined_and_of_two_are_not(
    words: list[Word], joined: list[Word]
) -> None:
    chain: list[Token] = []
    for place, (kind, value) in enumerate(words):
        add(chain, Token(kind, value, place, place + 1))
    assert [(token.kind, token.value) for token in chain] == joined
    assert (chain[0].start, chain[-1].end) == (0, len(words))
