"""A lead is the difference of its two sides, a majority more than half, votes no more than members.

    Smith beat Jones 52% to 46%, a four-point lead.     52 less 46 is 6 points

Leads, margins and majorities beside the figures of both sides; shares may each be rounded, so
that one point more or less is a note. A majority, when the text gives its seats and those of the
house, must be more than half. The votes in a score, and the seats of one party, cannot be more
than "the 15-member council" has members.

Silent for a majority that is denied, hoped for or held with others, for a parliament's majority
over all other parties, and for hedged or vague figures.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Claim, Figure, Quantity, Reading
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.intervals import Interval, Outcome, diagnose, ends, last_place
from factcheck.linked import figures, figures_by_id

NAME = "margin"

POINT = Interval(Decimal("-0.5"), Decimal("0.5"))


def check(reading: Reading) -> Iterator[Finding]:
    """Leads, majorities and votes that the figures beside them do not allow."""
    known = figures_by_id(reading)
    for link, one, first, other, second in figures(reading, "lead", "majority", "members"):
        if link.kind == "lead":
            sides = link.numbers or (first.low, second.low)
            spans = [POINT, POINT] if link.numbers else [_span(first), _span(second)]
            if not {first.bound, second.bound} & {"~", "<", ">"}:
                yield from _lead(sides, spans, known[link.more[0]], (one, other))
        elif link.kind == "majority" and first.low * 2 <= second.low and _exact(first, second):
            yield _too_few(one, first, other, second)
        elif link.kind == "members" and sum(link.numbers) > second.low:
            yield _too_many(link.numbers, one, other, second)


def _span(side: Quantity) -> Interval:
    """What the side may be more or less; votes are counted, unless they end in two zeros."""
    if side.dimension == "count" and last_place(side.low) < 100:
        return Interval(Decimal(0), Decimal(0))
    end = ends(side)[0].rounded
    return Interval(end.low - side.low, end.high - side.low)


def _lead(
    sides: tuple[Decimal, ...],
    spans: list[Interval],
    said: Figure,
    of: tuple[Claim, Claim],
) -> Iterator[Finding]:
    lead, quantity = said
    right = abs(sides[0] - sides[1])
    outcome = _outcome(right, spans[0].minus(spans[1]), quantity)
    if outcome == "agrees":
        return
    most, least = amount(max(sides)), amount(min(sides))
    says = f"{most} against {least} is a lead of {amount(right)}"
    yield Finding(
        NAME,
        "note" if outcome == "rounded" else "error",
        lead.start,
        lead.end,
        f"agrees only if the figures were rounded; as printed, {says}"
        if outcome == "rounded"
        else f"{says}, not {amount(quantity.low)}",
        working=f"{most} − {least} = {amount(right)}",
        cause=diagnose(quantity.low, right) if outcome == "disagrees" else "",
        claims=tuple(dict.fromkeys((lead.id, of[0].id, of[1].id))),
    )


def _outcome(right: Decimal, slack: Interval, lead: Quantity) -> Outcome:
    if slack.low == slack.high and lead.bound == "=":
        return "agrees" if right == lead.low else "disagrees"
    figure = ends(lead)[0]
    possible = Interval(right + slack.low, right + slack.high)
    if figure.rounded.holds(right):
        return "agrees"
    return "rounded" if possible.overlaps(figure.rounded) else "disagrees"


def _exact(first: Quantity, second: Quantity) -> bool:
    return first.bound == "=" == second.bound and first.low == first.high


def _too_few(one: Claim, first: Quantity, other: Claim, second: Quantity) -> Finding:
    return Finding(
        NAME,
        "error",
        one.start,
        one.end,
        f"{amount(first.low)} of {amount(second.low)} is no majority; that takes "
        f"{amount(second.low // 2 + 1)}",
        working=f"{amount(second.low)} ÷ 2 = {amount(second.low / 2)}",
        cause=diagnose(first.low, second.low - first.low),
        claims=(one.id, other.id),
    )


def _too_many(votes: tuple[Decimal, ...], one: Claim, other: Claim, size: Quantity) -> Finding:
    shown = " + ".join(amount(side) for side in votes)
    every = sum(votes)
    return Finding(
        NAME,
        "error",
        one.start,
        one.end,
        f"{amount(Decimal(every))} is more than the {amount(size.low)} there are",
        working=f"{shown} = {amount(Decimal(every))} > {amount(size.low)}",
        cause="off by one" if every == size.low + 1 else "",
        claims=(one.id, other.id),
    )
