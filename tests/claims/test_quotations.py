"""Quotation marks of every kind are paired paragraph by paragraph; apostrophes are left alone."""

import pytest

from claims.quotations import find_quotations
from claims.text import read_layout


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in find_quotations(text, read_layout(text))]


QUOTED = {
    "“Thirty boats sank,” she said. “All of them.”": ["“Thirty boats sank,”", "“All of them.”"],
    '"Thirty boats sank," she said. "All of them."': ['"Thirty boats sank,"', '"All of them."'],
    "''Thirty boats sank,'' she said.": ["''Thirty boats sank,''"],
    "``Thirty boats sank,'' she said.": ["``Thirty boats sank,''"],
    "«Thirty boats sank», she said.": ["«Thirty boats sank»"],
    "‘Thirty boats sank,’ she said, ‘and the ferry’s crew swam.’": [
        "‘Thirty boats sank,’",
        "‘and the ferry’s crew swam.’",
    ],
    "'Thirty boats sank,' she said.": ["'Thirty boats sank,'"],
    "‘The sailors’ boats sank,’ she said.": ["‘The sailors’ boats sank,’"],
    "“He called it ‘a loss’ of 30 boats,” she said.": ["“He called it ‘a loss’ of 30 boats,”"],
}
NOT_QUOTED = [
    "The sailors’ 30 boats and the ferry’s crew didn’t sink in the ’90s.",
    "The sailors' 30 boats didn't sink in the '90s.",
    "She is 5'9\" tall and he is 6'2\" tall.",
    "Rock 'n' roll fans, get 'em.",
]


@pytest.mark.parametrize(("text", "expected"), QUOTED.items())
def test_quotations(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize("text", NOT_QUOTED)
def test_no_quotations(text: str) -> None:
    assert quoted(text) == []


def test_a_quotation_runs_on_into_the_next_paragraph() -> None:
    text = "She said: “Thirty boats sank.\n\n“The rest came home,” and left.\n\nIt rained."
    first, second = find_quotations(text, read_layout(text))
    assert (first.closed, first.continued) == (False, True)
    assert (second.closed, second.continued) == (True, True)


def test_a_missing_mark_ends_with_the_paragraph() -> None:
    text = "She said: “Thirty boats sank.\n\nIt rained."
    [quotation] = find_quotations(text, read_layout(text))
    assert text[quotation.start : quotation.end] == "“Thirty boats sank."
    assert (quotation.closed, quotation.continued) == (False, False)


def test_a_mark_missing_before_the_next_quotation_costs_one_sentence() -> None:
    text = "He said “thirty boats sank. Later the mayor added, “All are safe.” It rained."
    first, second = find_quotations(text, read_layout(text))
    assert text[first.start : first.end] == "“thirty boats sank."
    assert not first.closed
    assert text[second.start : second.end] == "“All are safe.”"
