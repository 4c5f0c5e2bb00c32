"""What `factcheck against` has found, before anyone lays it out."""

from collections.abc import Sequence
from typing import NamedTuple

from claims import Claim
from factcheck.run import Checked
from factcheck.sourcing.bare import with_bare
from factcheck.sourcing.comparison import Comparison
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.match import Match, Status, left_out, matches
from factcheck.sourcing.prose import facts_in
from factcheck.sourcing.quotes import Quoted, quotations
from factcheck.sourcing.sources import Source

# of two facts in one claim, the ends of "from 3 to 5", the first of these is what is said of it
GRAVITY: tuple[Status, ...] = ("near", "hedge", "absent", "rounded", "found")
GRAVE: tuple[Status, ...] = ("near", "hedge")


class Held(NamedTuple):
    """A claim of the article and what the sources have about it."""

    claim: Claim
    match: Match


class Against(NamedTuple):
    """An article held against its sources.

    held      every claim, in the order of the text
    quotes    its quotations of some length
    left_out  figures of the sources that no claim of the article gives
    """

    article: Checked
    sources: Sequence[Source]
    held: list[Held]
    quotes: list[Quoted]
    left_out: list[Fact]

    def with_status(self, status: Status) -> list[Held]:
        """The claims of one status. Dates under a figure count only when they are nearly right."""
        found = [one for one in self.held if one.match.status == status]
        return [one for one in found if status in GRAVE or not one.claim.part_of]

    @property
    def misquoted(self) -> list[Quoted]:
        """Quotations whose words differ from the source's."""
        return [quote for quote in self.quotes if quote.verdict == "differs"]

    @property
    def unquoted(self) -> list[Quoted]:
        """Quotations that no source has."""
        return [quote for quote in self.quotes if quote.verdict == "absent"]

    @property
    def differs(self) -> bool:
        """Does a claim or a quotation say something else than a source?"""
        grave = any(self.with_status(status) for status in GRAVE)
        return grave or bool(self.misquoted)


def hold(article: Checked, sources: Sequence[Source]) -> Against:
    """The article against its sources."""
    reading = article.reading
    facts = [fact for source in sources for fact in source.facts]
    claimed = facts_in(with_bare(reading), article.document)
    said = [fact for _, fact in claimed]
    known = Comparison(said, facts)
    found = matches(said, known)
    held: dict[int, Held] = {}
    asked = {claim.id for claim in reading.claims}
    for (claim, fact), match in zip(claimed, found, strict=True):
        one = Held(claim, _or_by_ends(match, fact, known))
        is_known = claim.start in held and _gravity(held[claim.start].match) <= _gravity(one.match)
        if not is_known and (claim.id in asked or one.match.status != "absent"):
            held[claim.start] = one
    return Against(
        article,
        sources,
        sorted(held.values(), key=lambda one: one.claim.start),
        list(quotations(reading, [source.text for source in sources])),
        left_out(found, facts),
    )


def _gravity(match: Match) -> int:
    return GRAVITY.index(match.status)


def _or_by_ends(match: Match, claim: Fact, known: Comparison) -> Match:
    """The match; of a range that is absent, what is found of its two ends where the sources give
    these apart ("The youngest was 24, the oldest 91"): the worse of two that were both found.
    """
    quantity = claim.quantity
    if match.status != "absent" or quantity is None or quantity.vague:
        return match
    if quantity.low == quantity.high:
        return match
    ends = [quantity._replace(low=end, high=end) for end in (quantity.low, quantity.high)]
    both = matches([claim._replace(quantity=end) for end in ends], known)
    if any(one.status not in ("found", "rounded") for one in both):
        return match
    return min(both, key=_gravity)._replace(claim=claim)
