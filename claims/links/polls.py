"""The margin of error of a poll and how many people it asked, in one paragraph."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from claims.links.neighbours import Figure, Sentence, are_single, before_number, figures, head
from claims.model import Link, Quantity
from claims.patterns import compiled

MARGIN = compiled(
    r"\bmargin of (?:sampling )?error(?: for (?:the )?(?:[\w-]+\s){1,4}?)?\s*"
    r"(?:(?:is|was|of|at|stands at)\s+)?(?:(?:about|roughly|approximately)\s+)?"
    r"(?:plus[ -]or[ -]minus|\+/[-−–]|±|\+ ?or ?-)?\s*\Z"
)
ASKED = compiled(
    r"\b(?:poll(?:s|ed)?|survey(?:s|ed)?|interview(?:s|ed|ing)?|questioned|sampled|sample|canvassed"
    r"|asked|panel)\b,?(?:\s+(?:[^\W\d][\w-]*|of|a)){0,4}\s+\Z"
)
WERE_ASKED = compiled(
    r"(?:\s+[^\W\d][\w-]*){0,4}\s+(?:were|was|are)\s+"
    r"(?:interviewed|surveyed|polled|questioned|contacted)\b"
)
GROUP = compiled(r"\b(?:[Ff]or|[Aa]mong|subgroups?|subsamples?)\b")
LEAST = 100  # fewer are no poll
REACH = 90


def polls(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is the margin of error, `other` the people asked, both alone in their paragraph.

    The cue is "group" when the margin may be that of a smaller group.
    """
    known = [figure for sentence in sentences for figure in figures(sentence)]
    for _, members in groupby(known, key=lambda figure: figure.claim.paragraph):
        inside = list(members)
        margins = [figure.claim for figure in inside if _is_margin(text, figure)]
        asked = [figure for figure in inside if _is_sample(text, figure)]
        if len(margins) == len(asked) == 1 and not _has_rival(asked[0], inside):
            cue = "group" if GROUP.search(margins[0].sentence) else ""
            yield Link("sample", margins[0].id, asked[0].claim.id, cue=cue)


def _has_rival(sample: Figure, inside: Sequence[Figure]) -> bool:
    """Is there another number of people in the paragraph that may be the sample?"""
    nouns = ("", head(sample.quantity))
    return any(
        quantity.dimension == "count" and quantity.low >= LEAST and head(quantity) in nouns
        for claim, quantity in inside
        if claim is not sample.claim
    )


def _is_margin(text: str, figure: Figure) -> bool:
    points = figure.quantity.dimension in ("percentage", "percentage point", "point")
    return points and MARGIN.search(before_number(text, figure, REACH)) is not None


def _is_sample(text: str, figure: Figure) -> bool:
    claim, quantity = figure
    asked = (
        quantity.unit.endswith("respondents")
        or ASKED.search(before_number(text, figure, REACH))
        or WERE_ASKED.match(text, claim.end)
    )
    return bool(asked) and quantity.unit != "" and _is_number_of_people(quantity)


def _is_number_of_people(quantity: Quantity) -> bool:
    return quantity.dimension == "count" and are_single(quantity) and quantity.low >= LEAST
