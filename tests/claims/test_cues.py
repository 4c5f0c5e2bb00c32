"""Cues: the words of saying, found as whole words in small letters."""

import pytest

from claims.model import Span
from claims.speech.cues import build_index, find_cues
from claims.tokens import read_tokens

INDEX = build_index(["said", "report", "point out", "according to"], ["according to"])


def cues(text: str) -> list[str]:
    tokens = read_tokens(text, Span(0, len(text)))
    return [text[slice(*place)] for _, place in find_cues(text, tokens, INDEX)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("said Lee", ["said"]),
        ("According to Lee, 30 sank", ["According to"]),
        ("30 sank, according\nto Lee", ["according\nto"]),
        ("the report’s figures, she said''", ["report", "said"]),
        ("They point out that he said so.", ["point out", "said"]),
    ],
)
def test_found(text: str, found: list[str]) -> None:
    assert cues(text) == found


@pytest.mark.parametrize(
    "text", ["Said Pasha", "self-report", "the reporter", "point it out", "according, to", "2said"]
)
def test_not_found(text: str) -> None:
    assert cues(text) == []
