"""A share should be its part divided by its whole.

    Some 1,200 of the 4,000 soldiers (25%) were hurt.     1,200 of 4,000 is 30%, not 25%

Three figures in one sentence: "x of the y (p%)", "p% (x of y)", "x (p%) of the y", "719 reefs, x of
them, or p%", "x, or p% of a workforce of y". Agrees when the quotient rounds to the printed share,
or is cut off to it; a note when only rounded figures save it.

Silent for vague figures and for ranges.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Quantity, Reading
from factcheck.amounts import amount, exact
from factcheck.finding import Finding
from factcheck.intervals import Interval, compare, diagnose, ends, whole
from factcheck.linked import figures, figures_by_id

NAME = "share"


def _is_cut_off(share: Quantity, right: Decimal) -> bool:
    """Were the digits behind cut off instead of rounded: 66% for two of three?"""
    return share.low == share.high == right // share.step * share.step


def check(reading: Reading) -> Iterator[Finding]:
    """Percentages that are not what their two figures give."""
    known = figures_by_id(reading)
    for link, one, part, other, total in figures(reading, "share"):
        claim, share = known[link.more[0]]
        if part.low != part.high or total.low != total.high or part.low > total.low:
            continue
        if not whole(total).low:
            continue
        right = part.low / total.low * 100
        quotient = whole(part).over(whole(total))
        possible = Interval(quotient.low * 100, quotient.high * 100)
        outcome = compare(right, possible, ends(share)[0])
        if outcome == "agrees" or _is_cut_off(share, right):
            continue
        says = f"{amount(part.low)} of {amount(total.low)} is {amount(right)}%"
        yield Finding(
            NAME,
            "error" if outcome == "disagrees" else "note",
            claim.start,
            claim.end,
            f"{says}, not {exact(share.low)}%"
            if outcome == "disagrees"
            else f"agrees only if the figures were rounded; as printed, {says}",
            working=f"{amount(part.low)} ÷ {amount(total.low)} × 100 = {amount(right)}",
            cause=diagnose(
                share.low,
                right,
                (100 - right, "the share of the rest"),
                (100 / right if right else right, "divided the wrong way round"),
                (
                    Decimal(100) * part.low / (total.low + part.low),
                    "the part was added to the whole",
                ),
            ),
            claims=(one.id, other.id, claim.id),
        )
