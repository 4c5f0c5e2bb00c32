"""A lead and the two figures it lies between: "52% to 47%, a five-point lead"."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.links.neighbours import (
    DOTTED,
    Figure,
    Sentence,
    before_number,
    figures,
    head,
    same_measure,
    words_before,
)
from claims.model import Link, Quantity
from claims.patterns import compiled

LEAD = r"(?:lead|margin|majority|advantage|gap|difference|edge)"
OF_VOTE = r"(?:\s+of the (?:popular )?votes?|\s+votes?|\s+seats?)?"
# between the two sides: "52% to 47%", "44% for Labour and 32%", "44% and the Tories on 32%"
SIDES = compiled(
    rf"{OF_VOTE}\s*,?\s*(?:to|against|versus|–|-)\s+(?:(?:{DOTTED}['’]s?|her|his|their|its)\s+)?\Z"
    rf"|{OF_VOTE}(?:\s+for(?:\s+{DOTTED}){{1,3}})?\s+and(?:\s+{DOTTED}){{0,4}}\s+\Z"
    rf"|{OF_VOTE}(?:,(?:\s+{DOTTED}){{1,5}}\s+said)?,?\s+ahead\s+of(?:\s+{DOTTED}){{1,6}}\s+(?:on|with|at)\s+\Z"
)
TIGHT_SIDES = compiled(rf"{OF_VOTE}\s*(?:to|–|-)\s*\Z")
FROM = compiled(r"\b(?:from|between)\s+(?:about\s+)?\Z")
# behind the second side: a few words, then the lead, named before or behind its figure
THEN = rf"(?:\s+{DOTTED}){{0,6}}(?:,\s+|\s*\()(?:giving(?:\s+{DOTTED}){{1,3}}\s+)?(?:an?|the)\s+"
NAMED = compiled(rf"{THEN}(?:{DOTTED}\s+)?(?P<noun>{LEAD}) of\s+\Z")
UNNAMED = compiled(rf"{THEN}\Z")
NOUN = compiled(rf"(?:[- ](?:percentage[- ])?points?|-votes?|-seats?)?[- ](?P<noun>{LEAD})\b")
# before a lead that its sides follow, and between it and them
AHEAD = compiled(
    rf"\b(?:leads?|led|leading|beat|won|wins|ahead|passed|defeated|carried|approved|rejected)\b"
    rf"(?:\s+{DOTTED}){{0,6}}\s+by\s+(?:an?\s+|just\s+|only\s+)?\Z|\b{LEAD} of\s+\Z"
)
THEN_SIDES = compiled(
    rf"(?:\s+over(?:\s+{DOTTED}){{1,4}})?(?:,|:|\s*\(|\s+at)\s*(?:(?:at|with|by)\s+)?\Z"
)
SCORE = compiled(r"(?<![\d.,–-])(\d{1,3})(?:[-–]| to )(\d{1,3})\Z")
# as in: 47% of the vote, 25 points ahead of the Conservatives on 22%
AHEAD_OF = compiled(
    rf"\s+(?:ahead of|clear of|in front of|behind)(?:\s+{DOTTED}){{1,5}}\s+(?:on|with|at)\s+\Z"
)
AWAY = compiled(rf"(?:\s+{DOTTED}){{0,6}},\s+\Z")
REACH = 80
WON_BY = frozenset({"", "vote", "ballot", "seat", "point", "goal"})


def margins(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` leads `other` by `more`; the two sides of a score, which is no claim, are `numbers`."""
    for sentence in sentences:
        known = figures(sentence)
        for at, lead in enumerate(known):
            if not _is_lead(lead.quantity):
                continue
            by = lead.claim.id
            sides = _sides(text, known, at)
            if sides:
                one, other = sides
                yield Link("lead", one.claim.id, other.claim.id, (by,))
            elif score := _score(text, lead):
                yield Link("lead", by, by, (by,), numbers=score)


def _is_lead(quantity: Quantity) -> bool:
    """Points or things, one figure, not vague: what somebody may lead by."""
    one = quantity.low == quantity.high and not quantity.vague
    still = quantity.bound not in ("up", "down")
    return one and still and quantity.dimension in ("count", "point", "percentage point")


def _sides(text: str, known: Sequence[Figure], at: int) -> Sequence[Figure]:
    """The two figures before or behind the lead that it is the difference of, or none."""
    before, behind = known[max(0, at - 2) : at], known[at + 1 : at + 3]
    places = (
        (before, _lead_follows),
        ([*before[-1:], *behind[:1]], _lead_between),
        (behind, _lead_opens),
    )
    lead = known[at]
    fitting = (
        sides
        for sides, is_led in places
        if len(sides) == 2 and _fits(sides, lead) and is_led(text, lead, sides)
    )
    return next(fitting, ())


def _fits(sides: Sequence[Figure], lead: Figure) -> bool:
    """Two shares and points, or two counts and a count."""
    (_, first), (_, second) = sides
    exact = not any(q.vague or q.low != q.high for q in (first, second))
    dimension = "count" if lead.quantity.dimension == "count" else "percentage"
    return exact and same_measure(first, second) and first.dimension == dimension


def _lead_follows(text: str, lead: Figure, sides: Sequence[Figure]) -> bool:
    (one, _), (other, _) = sides
    _, quantity = lead
    noun = _noun(text, text[other.end : quantity.number.start], quantity)
    # in parliaments a majority is what is left over all others, not over the second
    over_all = noun == "majority" and "seat" in one.sentence
    return bool(
        noun
        and not over_all
        and not FROM.search(words_before(text, one, REACH))
        and SIDES.match(text[one.end : other.start])
    )


def _lead_between(text: str, lead: Figure, sides: Sequence[Figure]) -> bool:
    (one, _), (other, _) = sides
    claim, _ = lead
    away = AWAY.match(text[one.end : claim.start])
    return bool(away and AHEAD_OF.match(text[claim.end : other.start]))


def _noun(text: str, before: str, lead: Quantity) -> str:
    """What the lead is called, before or behind its figure: "lead", "margin"; else ""."""
    named = NAMED.match(before)
    if UNNAMED.match(before):
        named = NOUN.match(text, lead.number.end)
    return named["noun"] if named else ""


def _lead_opens(text: str, lead: Figure, sides: Sequence[Figure]) -> bool:
    (one, _), (other, _) = sides
    claim, quantity = lead
    noun = NOUN.match(text, quantity.number.end)
    is_led = noun or (head(quantity) in WON_BY and AHEAD.search(before_number(text, lead, REACH)))
    end = max(claim.end, noun.end()) if noun else claim.end
    return bool(
        is_led
        and THEN_SIDES.match(text[end : one.start])
        and TIGHT_SIDES.match(text[one.end : other.start])
    )


def _score(text: str, lead: Figure) -> tuple[Decimal, ...]:
    """Both sides of a score right before the lead: "46-42, a four-point lead"."""
    before, comma, behind = before_number(text, lead, REACH).rpartition(",")
    score = SCORE.search(before)
    is_lead = score and _noun(text, comma + behind, lead.quantity)
    return (Decimal(score[1]), Decimal(score[2])) if score and is_lead else ()
