"""What `factcheck against` has found, before anyone lays it out."""

from collections.abc import Sequence
from typing import NamedTuple

from claims import Claim
from factcheck.aligning.sketch import sketches
from factcheck.run import Checked
from factcheck.sourcing.fact import Fact, facts_in
from factcheck.sourcing.match import Match, Status, left_out, matches
from factcheck.sourcing.quotes import Quoted, quotations
from factcheck.sourcing.sources import Source

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
    ordered = [sketch.claim for sketch in sketches(reading.claims, reading.text)]
    facts = [fact for source in sources for fact in source.facts]
    found = matches(facts_in(reading, article.document), facts)
    held = [Held(claim, match) for claim, match in zip(ordered, found, strict=True)]
    held.sort(key=lambda one: one.claim.start)
    texts = [source.text for source in sources]
    return Against(article, sources, held, list(quotations(reading, texts)), left_out(found, facts))
