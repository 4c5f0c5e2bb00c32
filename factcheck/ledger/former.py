"""Claims of earlier versions: a sheet may speak of one whose words are others by now."""

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from claims import Claim
from factcheck.aligning import Pair
from factcheck.ledger.mark import Version
from factcheck.ledger.reckon import Article, claims_of, pairs_with
from factcheck.ledger.state import Record, State

if TYPE_CHECKING:
    from factcheck.ledger.store import Ledger


class Former(NamedTuple):
    """A claim as it was in a version that the ledger has.

    pair  what it is now
    """

    version: Version
    claim: Claim
    pair: Pair

    def state(self, record: Record) -> State:
        """What the ledger says about it: the last verdict, though it may no longer stand."""
        now = self.pair.new
        known = record.states.get(now.id) if now else None
        if known is None:
            known = next((one for one in record.gone if one.claim.id == self.claim.id), None)
        mark = known.mark if known else None
        return State(self.claim, mark, "kept" if mark else "open", self.claim)


def former_claims(
    ledger: "Ledger", article: Article, names: Collection[str], ids: Collection[str]
) -> dict[str, Former]:
    """Id -> the claim that had it in the newest version of an article that knows it.

    names  what the ledger called the article in its time
    """
    found: dict[str, Former] = {}
    for version in _versions(ledger, names):
        missing = set(ids) - set(found)
        if not missing:
            break
        old = claims_of(article, version)
        pairs = _by_place(pairs_with(article, version, old))
        found |= {
            claim.id: Former(version, claim, pairs[claim.start, claim.end])
            for claim in old
            if claim.id in missing
        }
    return found


def _by_place(pairs: Sequence[Pair]) -> dict[tuple[int, int], Pair]:
    return {(pair.old.start, pair.old.end): pair for pair in pairs if pair.old}


def _versions(ledger: "Ledger", names: Collection[str]) -> Iterator[Version]:
    """The versions of articles that something was marked in, the last marked first."""
    for name in sorted(names):
        known = ledger.versions(name)
        marked = (mark.digest for mark in reversed(ledger.marks(name)))
        yield from (known[digest] for digest in dict.fromkeys(marked))
