"""Every kind's own sentences, run from its file."""

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from claims import find_claims

PUBLISHED = date(2021, 7, 8)
FOLDER = Path(__file__).resolve().parents[2] / "claims" / "languages" / "en" / "kinds"
KINDS = {
    path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.toml"))
}


def kinds_in(sentence: str) -> list[tuple[str, ...]]:
    """The kinds of every claim that stands where a "[figure]" is marked."""
    spans = []
    text = ""
    for plain, marked in re.findall(r"([^\[]*)(?:\[([^\]]*)\])?", sentence):
        text += plain
        if marked:
            spans.append((len(text), len(text) + len(marked)))
            text += marked
    found = [
        (claim.kind, *claim.also)
        for claim in find_claims(text, PUBLISHED)
        if any(claim.start < end and claim.end > start for start, end in spans)
    ]
    assert found, f"no claim is read where one is marked in {sentence!r}"
    return found


@pytest.mark.parametrize("slug", KINDS)
def test_its_sentences_are_of_this_kind(slug: str) -> None:
    read = {sentence: kinds_in(sentence) for sentence in KINDS[slug]["yes"]}
    assert {text: k for text, k in read.items() if not any(slug in kinds for kinds in k)} == {}


@pytest.mark.parametrize("slug", KINDS)
def test_its_counterexamples_are_not(slug: str) -> None:
    read = {sentence: kinds_in(sentence) for sentence in KINDS[slug]["no"]}
    assert {text: k for text, k in read.items() if any(slug in kinds for kinds in k)} == {}


@pytest.mark.parametrize("slug", KINDS)
def test_has_its_own_proof_steps_and_sources(slug: str) -> None:
    kind = KINDS[slug]
    assert len(kind["yes"]) >= 8
    assert len(kind["no"]) >= 5
    assert 4 <= len(kind["step"]) <= 7
    assert len(kind["source"]) >= 3
    assert 1 <= len(kind["search"]) <= 2
    assert kind["bound"]
