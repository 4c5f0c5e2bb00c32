"""Every verdict after each of the thirty and more edits: with its figure, and never on another."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.aligning import align
from factcheck.ledger.mark import Mark, figure_of
from factcheck.ledger.place import Place
from factcheck.ledger.reckon import Article, record
from factcheck.ledger.state import STANDS
from factcheck.ledger.store import Ledger
from factcheck.readers import read_typed
from factcheck.run import check_document
from tests.factcheck.edited import ARTICLE, CASES, Case, edited
from tests.ledger.desk import AT

pytestmark = pytest.mark.ledger

NAME = "elba.txt"


def article(text: str) -> Article:
    return Article(NAME, check_document(read_typed(NAME, text), steps=False))


BEFORE = article(ARTICLE)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """Every claim that stands for itself is confirmed."""
    path: Path = tmp_path_factory.mktemp("ways") / "ledger.db"
    made = Ledger(Place(str(path)))
    found = [entry.claim for entry in BEFORE.entries]
    made.add(
        BEFORE.version,
        [
            Mark(NAME, c.id, c.text, AT, "AB", "confirmed", "list", figure=figure_of(c))
            for c in found
        ],
    )
    yield made
    made.close()


def test_as_it_was_everything_is_decided(ledger: Ledger) -> None:
    assert record(ledger, BEFORE).left(BEFORE.entries) == 0


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_verdict_stays_with_its_figure_or_is_open_again(case: Case, ledger: Ledger) -> None:
    after = article(edited(case.edit))
    found = record(ledger, after)
    pairs = align(BEFORE.claims, after.claims, ARTICLE, after.version.text)
    was = {pair.new.id: pair for pair in pairs if pair.new}
    for entry in after.entries:
        places = [entry.claim, *entry.again]
        parts = [part for place in places for part in after.parts.get(place.id, ())]
        changed = any(was[one.id].telling for one in (*places, *parts))
        known = any(was[one.id].old for one in places)
        assert found.of(entry).open == (changed or not known), entry.claim.text
    for state in found.states.values():
        if state.standing in STANDS and state.mark and not state.claim.part_of:
            marked, now = state.mark.figure, figure_of(state.claim)
            assert (marked.low, marked.high, marked.unit) == (now.low, now.high, now.unit)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_no_verdict_is_lost(case: Case, ledger: Ledger) -> None:
    """Each is on a claim, or among those whose claim has gone."""
    found = record(ledger, article(edited(case.edit)))
    there = {state.mark.id for state in (*found.states.values(), *found.gone) if state.mark}
    assert there == {mark.id for mark in ledger.marks(NAME)}
