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
YES = [(slug, sentence) for slug, kind in KINDS.items() for sentence in kind["yes"]]
NO = [(slug, sentence) for slug, kind in KINDS.items() for sentence in kind["no"]]


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


@pytest.mark.parametrize(("slug", "sentence"), YES)
def test_is_of_this_kind(slug: str, sentence: str) -> None:
    assert [kinds for kinds in kinds_in(sentence) if slug in kinds]


@pytest.mark.parametrize(("slug", "sentence"), NO)
def test_is_not_of_this_kind(slug: str, sentence: str) -> None:
    assert not [kinds for kinds in kinds_in(sentence) if slug in kinds]


@pytest.mark.parametrize("slug", KINDS)
def test_has_its_own_proof_steps_and_sources(slug: str) -> None:
    kind = KINDS[slug]
    assert len(kind["yes"]) >= 8
    assert len(kind["no"]) >= 5
    assert 4 <= len(kind["step"]) <= 7
    assert len(kind["source"]) >= 3
    assert 1 <= len(kind["search"]) <= 2
    assert kind["bound"]
