"""What `factcheck diff` has found, before anyone lays it out."""

from collections.abc import Sequence
from typing import NamedTuple

from claims import Claim
from factcheck.aligning import Pair, align
from factcheck.run import Checked
from factcheck.versions.says import Row, rows

ALONE = frozenset({"date", "speaker", "sense"})  # one edit can change these for many claims


class Entry(NamedTuple):
    """One change as a person would name it: some claims that changed in the same way."""

    pairs: tuple[Pair, ...]
    rows: tuple[Row, ...]


class Comparison(NamedTuple):
    """Two versions and the pairs of their claims.

    everything  whether pairs that were only moved or reworded are wanted too
    """

    old: Checked
    new: Checked
    pairs: list[Pair]
    everything: bool = False

    @property
    def changed(self) -> list[Entry]:
        """Those a checker has to look at again, in the order of the new text."""
        return _entries(self.pairs)

    @property
    def added(self) -> list[Claim]:
        """Claims that the old version did not have; dates stand under their figure."""
        return _without_parts([pair.new for pair in self.pairs if pair.new and not pair.old])

    @property
    def removed(self) -> list[Claim]:
        """Claims that the new version no longer has."""
        return _without_parts([pair.old for pair in self.pairs if pair.old and not pair.new])

    @property
    def touched(self) -> list[Pair]:
        """Claims that were moved or reworded and say what they said."""
        return [pair for pair in self.pairs if pair.changes and not pair.telling]

    @property
    def same(self) -> int:
        """How many claims say what they said."""
        return sum(bool(pair.old and pair.new and not pair.telling) for pair in self.pairs)

    @property
    def differs(self) -> bool:
        """Has any claim changed, come or gone?"""
        return any(pair.telling or not (pair.old and pair.new) for pair in self.pairs)


def compare(old: Checked, new: Checked, everything: bool = False) -> Comparison:
    """The claims of two versions, aligned."""
    one, other = old.reading, new.reading
    return Comparison(old, new, align(one.claims, other.claims, one.text, other.text), everything)


def _entries(pairs: Sequence[Pair]) -> list[Entry]:
    """One entry a change; the same new date or speaker of several claims is told once."""
    entries: list[Entry] = []
    told: dict[Row, int] = {}
    for pair in pairs:
        said = tuple(rows(pair))
        fresh = tuple(row for row in said if row not in told)
        if said and not fresh:
            known = entries[told[said[0]]]
            entries[told[said[0]]] = known._replace(pairs=(*known.pairs, pair))
            continue
        told.update((row, len(entries)) for row in fresh if row.label in ALONE)
        if fresh:
            entries.append(Entry((pair,), fresh))
    return entries


def _without_parts(claims: list[Claim]) -> list[Claim]:
    """Without those whose figure is in the list too."""
    known = {claim.id for claim in claims}
    return [claim for claim in claims if claim.part_of not in known]
