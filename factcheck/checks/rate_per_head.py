"""A rate should be its total divided by the people or things it is counted among.

    It saw 37 deaths in a town of 250,000, or 148 per 100,000.     37 of 250,000 is 14.8 per 100,000

Total, base and rate in one sentence: "in a town of", "among", "(37 of 250,000)", "$12 million for
400 families, or $30,000 each", "50 lorries at $40,000 each, or $2 million". The rate may be
rounded, and so may total and base; when only that explains it, there is a note.

Silent for annual, weekly and adjusted rates, for vague figures, and when one of the three is not
there.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Figure, Link, Reading
from factcheck.amounts import amount, with_unit
from factcheck.finding import Finding
from factcheck.intervals import compare, diagnose, ends, whole
from factcheck.linked import figures, figures_by_id

NAME = "rate-per-head"


def check(reading: Reading) -> Iterator[Finding]:
    """Rates that total and base do not give, and totals that rate and number do not give."""
    known = figures_by_id(reading)
    for link, one, total, other, base in figures(reading, "rate"):
        rate = known[link.more[0]]
        if not (base.low and total.low and rate.quantity.low and whole(base).low):
            continue
        finding = _finding(link, Figure(one, total), Figure(other, base), rate)
        if finding:
            yield finding


def _finding(link: Link, total: Figure, base: Figure, rate: Figure) -> Finding | None:
    scale = link.factor
    if link.cue == "total":
        wrong, right = total, base.quantity.low * rate.quantity.low / scale
        possible = whole(base.quantity).product(whole(rate.quantity)).times(1 / scale)
        over = f" ÷ {amount(scale)}" if scale != 1 else ""
        working = (
            f"{amount(base.quantity.low)} × {amount(rate.quantity.low)}{over} = {amount(right)}"
        )
    else:
        wrong, right = rate, total.quantity.low / base.quantity.low * scale
        possible = whole(total.quantity).over(whole(base.quantity)).times(scale)
        times = f" × {amount(scale)}" if scale != 1 else ""
        working = (
            f"{amount(total.quantity.low)} ÷ {amount(base.quantity.low)}{times} = {amount(right)}"
        )
    claim, quantity = wrong
    outcome = compare(right, possible, ends(quantity)[0])
    if outcome == "agrees":
        return None
    per = f" per {amount(scale)}" if scale != 1 and wrong is rate else ""
    unit = quantity.unit if quantity.dimension == "money" else ""
    says = f"{with_unit(right, unit)}{per}"
    return Finding(
        NAME,
        "error" if outcome == "disagrees" else "note",
        claim.start,
        claim.end,
        f"the figures give {says}, not {amount(quantity.low)}"
        if outcome == "disagrees"
        else f"agrees only if the figures were rounded; as printed, they give {says}",
        working=working,
        cause=_cause(quantity.low, right),
        claims=tuple(dict.fromkeys((claim.id, total.claim.id, base.claim.id, rate.claim.id))),
    )


def _cause(printed: Decimal, right: Decimal) -> str:
    return diagnose(printed, right, (1 / right, "divided the wrong way round"))
