"""What a source gives as the figure of an earlier time, "51.7 million (2022: 58.3 million)", and an
article as that of now.
"""

from collections.abc import Sequence

from claims import compiled
from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.swaps import may_be
from factcheck.sourcing.years import MONTH_NAMES

FORMER = compiled(
    rf"(?:\((?:[a-z]+ (?:quarter|half) of )?(?:(?:19|20)\d\d|(?:{MONTH_NAMES})"
    r"|previous year|last year): "
    r"|\b(?:[Ii]n|[Ff]or) (?:(?:19|20)\d\d|the previous year) (?:it|there|they|this|that) "
    r"(?:was|were|had been) |\b(?:compared with|up from|down from) )"
    r"(?:about |around |some |nearly |almost )?\Z"
)
# words of a clause that tells of an earlier time
THEN = compiled(
    r"\b(?:from|than|before|previous(?:ly)?|earlier|last|former(?:ly)?|ago|until|then|compared|against"
    r"|after|had been|used to|old|instead)\b|\b(?:19|20)\d\d\b"
)
BACK = 4  # figures before it among which that of now stands


def of_now(one: Candidate, claim: Fact, facts: Sequence[Fact]) -> int | None:
    """The figure of now beside the former one that a claim was found in; None when it is no such
    figure, or the claim tells of that time.
    """
    fact = facts[one.fact]
    if one.relation == "other" or fact.is_cell or not FORMER.search(fact.passage.before):
        return None
    if THEN.search(" ".join((*claim.party.part, *claim.party.words))) or _is_earlier(claim):
        return None
    for number in range(one.fact - 1, max(-1, one.fact - 1 - BACK), -1):
        other = facts[number]
        if other.source == fact.source and may_be(claim, other):
            return None if FORMER.search(other.passage.before) else number
    return None


def _is_earlier(claim: Fact) -> bool:
    """Is the claim itself of a year that its words name?"""
    return claim.time is not None and any(c.isdigit() for c in claim.time.text)
