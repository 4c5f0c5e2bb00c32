"""What has become of the verdicts on an article's claims: pure values for reports and commands."""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from claims import Claim
from factcheck.ledger.mark import Mark, Signature
from factcheck.selection import Entry

# "kept" also where it was only moved; "flagged" reworded, the fact is the same; "reopened" the
# fact is another; "stale" the source speaks of a day too long before the article's
Standing = Literal["open", "kept", "flagged", "reopened", "stale"]
STANDS = ("kept", "flagged")


class State(NamedTuple):
    """One claim and the last that was said about it.

    claim    as it is now; of one that is gone, as it was
    mark     the verdict, also one that no longer stands; None when there was none
    old      the claim as it was when it got the mark
    changes  what is different since then, as `aligning.Pair` has it
    part     the claim that all this is about, when it is a part of this one ("560 miles"), or
             another place that says the same
    """

    claim: Claim
    mark: Mark | None = None
    standing: Standing = "open"
    old: Claim | None = None
    changes: frozenset[str] = frozenset()
    part: Claim | None = None

    @property
    def verdict(self) -> str:
        """The verdict that stands, a key of `verdicts.STATUSES`; "open" when none does."""
        return self.mark.verdict if self.mark and self.standing in STANDS else "open"

    @property
    def open(self) -> bool:
        """Is it still to be decided?"""
        return self.verdict == "open"


class Since(NamedTuple):
    """What is different in the text since it was signed."""

    changed: int = 0
    new: int = 0
    gone: int = 0


class Record(NamedTuple):
    """What a ledger says about one article.

    known_article  False when nothing in the article was ever marked or signed
    states         by the id of the claim; claims that nobody decided about are not in it
    gone           verdicts on claims that the text no longer has
    offers         by the id of an open claim: the verdict on the same figure elsewhere
    signed         the last signature, and what has changed since
    """

    known_article: bool = False
    states: Mapping[str, State] = {}
    gone: tuple[State, ...] = ()
    offers: Mapping[str, Mark] = {}
    signed: Signature | None = None
    since: Since = Since()

    def of(self, entry: Entry) -> State:
        """The state of a claim with its repeats and parts."""
        return self.states.get(entry.claim.id, State(entry.claim))

    def left(self, entries: Iterable[Entry]) -> int:
        """How many of these are still to be decided."""
        return sum(self.of(entry).open for entry in entries)
