"""A lead and the two figures it lies between: "52% to 47%, a five-point lead"."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.links.neighbours import Sentence, figures, head, same_measure
from claims.model import Claim, Link, Quantity
from claims.patterns import compiled

Figure = tuple[Claim, Quantity]

WORD = r"[^\W\d][\w’'.-]*"
LEAD = r"(?:lead|margin|majority|advantage|gap|difference|edge)"
OF_VOTE = r"(?:\s+of the (?:popular )?votes?|\s+votes?|\s+seats?)?"
# between the two sides: "52% to 47%", "44% for Labour and 32%", "44% and the Tories on 32%"
SIDES = compiled(
    rf"{OF_VOTE}\s*,?\s*(?:to|against|versus|–|-)\s+(?:(?:{WORD}['’]s?|her|his|their|its)\s+)?\Z"
    rf"|{OF_VOTE}(?:\s+for(?:\s+{WORD}){{1,3}})?\s+and(?:\s+{WORD}){{0,4}}\s+\Z"
    rf"|{OF_VOTE}(?:,(?:\s+{WORD}){{1,5}}\s+said)?,?\s+ahead\s+of(?:\s+{WORD}){{1,6}}\s+(?:on|with|at)\s+\Z"
)
TIGHT_SIDES = compiled(rf"{OF_VOTE}\s*(?:to|–|-)\s*\Z")
FROM = compiled(r"\b(?:from|between)\s+(?:about\s+)?\Z")
# behind the second side: a few words, then the lead, named before or behind its figure
THEN = rf"(?:\s+{WORD}){{0,6}}(?:,|\s*\()\s+(?:giving(?:\s+{WORD}){{1,3}}\s+)?(?:an?|the)\s+"
NAMED = compiled(rf"{THEN}(?:{WORD}\s+)?(?P<noun>{LEAD}) of\s+\Z")
UNNAMED = compiled(rf"{THEN}\Z")
NOUN = compiled(rf"(?:[- ](?:percentage[- ])?points?|-votes?|-seats?)?[- ](?P<noun>{LEAD})\b")
# before a lead that its sides follow, and between it and them
AHEAD = compiled(
    rf"\b(?:leads?|led|leading|beat|won|wins|ahead|passed|defeated|carried|approved|rejected)\b"
    rf"(?:\s+{WORD}){{0,6}}\s+by\s+(?:an?\s+|just\s+|only\s+)?\Z|\b{LEAD} of\s+\Z"
)
THEN_SIDES = compiled(
    rf"(?:\s+over(?:\s+{WORD}){{1,4}})?(?:,|:|\s*\(|\s+at)\s*(?:(?:at|with|by)\s+)?\Z"
)
SCORE = compiled(r"(?<![\d.,–-])(\d{1,3})(?:[-–]| to )(\d{1,3})\Z")
# as in: 47% of the vote, 25 points ahead of the Conservatives on 22%
AHEAD_OF = compiled(
    rf"\s+(?:ahead of|clear of|in front of|behind)(?:\s+{WORD}){{1,5}}\s+(?:on|with|at)\s+\Z"
)
AWAY = compiled(rf"(?:\s+{WORD}){{0,6}},\s+\Z")
REACH = 80
WON_BY = frozenset({"", "vote", "ballot", "seat", "point", "percentage point", "goal", "run"})


def margins(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` leads `other` by `more`; the two sides of a score, which is no claim, are `numbers`."""
    for sentence in sentences:
        known = figures(sentence)
        for at, lead in enumerate(known):
            if not _is_lead(lead[1]):
                continue
            sides = _sides(text, known, at)
            if sides:
                yield Link("lead", sides[0][0].id, sides[1][0].id, (lead[0].id,))
            elif score := _score(text, lead):
                yield Link("lead", lead[0].id, lead[0].id, (lead[0].id,), numbers=score)


def _is_lead(quantity: Quantity) -> bool:
    """Points or things, one figure, not vague: what somebody may lead by."""
    if quantity.vague or quantity.low != quantity.high or quantity.bound in ("up", "down"):
        return False
    return quantity.dimension in ("count", "point", "percentage point")


def _sides(text: str, known: Sequence[Figure], at: int) -> Sequence[Figure]:
    """The two figures before or behind the lead that it is the difference of, or none."""
    lead = known[at]
    before, behind = known[max(0, at - 2) : at], known[at + 1 : at + 3]
    if len(before) == 2 and _fits(before, lead) and _lead_follows(text, before, lead):
        return before
    between = [*before[-1:], *behind[:1]]
    if len(between) == 2 and _fits(between, lead) and _lead_between(text, lead, between):
        return between
    if len(behind) == 2 and _fits(behind, lead) and _lead_opens(text, lead, behind):
        return behind
    return ()


def _fits(sides: Sequence[Figure], lead: Figure) -> bool:
    """Two shares and points, or two counts and a count."""
    (_, first), (_, second) = sides
    if any(q.vague or q.low != q.high for q in (first, second)) or not same_measure(first, second):
        return False
    if first.dimension == "percentage":
        return lead[1].dimension != "count"
    return first.dimension == "count" == lead[1].dimension


def _lead_follows(text: str, sides: Sequence[Figure], lead: Figure) -> bool:
    (one, _), (other, _) = sides
    if FROM.search(text[max(0, one.start - 16) : one.start]):
        return False
    noun = _noun(text, text[other.end : lead[1].number.start], lead)
    # in parliaments a majority is what is left over all others, not over the second
    if not noun or (noun == "majority" and "seat" in one.sentence):
        return False
    return SIDES.match(text[one.end : other.start]) is not None


def _lead_between(text: str, lead: Figure, sides: Sequence[Figure]) -> bool:
    (one, _), (other, _) = sides
    away = AWAY.match(text[one.end : lead[0].start])
    return bool(away and AHEAD_OF.match(text[lead[0].end : other.start]))


def _noun(text: str, before: str, lead: Figure) -> str:
    """What the lead is called, before or behind its figure: "lead", "margin"; else ""."""
    named = NAMED.match(before)
    if named is None and UNNAMED.match(before):
        named = NOUN.match(text, lead[1].number.end)
    return named["noun"] if named else ""


def _lead_opens(text: str, lead: Figure, sides: Sequence[Figure]) -> bool:
    (one, _), (other, _) = sides
    claim, quantity = lead
    start = max(claim.sentence_span.start, quantity.number.start - REACH)
    noun = NOUN.match(text, quantity.number.end)
    if noun is None and head(quantity) not in WON_BY:
        return False
    if noun is None and not AHEAD.search(text[start : quantity.number.start]):
        return False
    end = max(claim.end, noun.end() if noun else 0)
    if not THEN_SIDES.match(text[end : one.start]):
        return False
    return TIGHT_SIDES.match(text[one.end : other.start]) is not None


def _score(text: str, lead: Figure) -> tuple[Decimal, ...]:
    """Both sides of a score right before the lead: "46-42, a four-point lead"."""
    start = max(lead[0].sentence_span.start, lead[1].number.start - REACH)
    window = text[start : lead[1].number.start]
    comma = window.rfind(",")
    score = SCORE.search(window[:comma]) if comma > 0 else None
    if score is None or not _noun(text, window[comma:], lead):
        return ()
    return Decimal(score[1]), Decimal(score[2])
