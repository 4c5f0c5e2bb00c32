"""A mean of whole things, and a share of a few persons, can only take certain values.

    She averaged 3.48 goals in 20 games.     69 goals are 3.45 a game, 70 are 3.5

For so many games there must be a whole number of goals that gives the mean at the printed digits,
rounded or cut off (Brown and Heathers, the GRIM test, 2017). The same for "35% of the 17 judges",
which is a warning, since writers round shares of few persons; shares that end in 0 or 5 may be
off by as much.

Silent for hedged figures, where the number is large enough for any value, for things that come in
halves, for weighted answers to polls, and for what is owned in part ("40% of the three firms").
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Claim, Reading
from factcheck.amounts import amount, exact, plural
from factcheck.finding import Finding, Level
from factcheck.linked import figures

NAME = "whole-things"

Near = tuple[tuple[Decimal, Decimal], ...]
HUNDRED = Decimal(100)


def check(reading: Reading) -> Iterator[Finding]:
    """Means and shares that no whole number gives."""
    for _, one, mean, other, number in figures(reading, "mean"):
        near = _nearest(mean.low, mean.step, number.low)
        if near:
            said = (
                f"no whole number of {plural(mean.unit)} over {other.text} "
                f"averages {exact(mean.low)}"
            )
            working = ", ".join(
                f"{amount(whole)} ÷ {amount(number.low)} = {amount(gives, 4)}"
                for whole, gives in near
            )
            yield _finding("error", one, other, said, working)
    for _, one, share, other, number in figures(reading, "portion"):
        rough = next((Decimal(n) for n in (10, 5) if share.low % n == 0), share.step)
        near = _nearest(share.low / HUNDRED, rough / HUNDRED, number.low)
        if near:
            said = f"no whole number out of {amount(number.low)} is {exact(share.low)}%"
            working = " and ".join(
                f"{amount(whole)} of {amount(number.low)} is {amount(gives * HUNDRED)}%"
                for whole, gives in near
            )
            yield _finding("warning", one, other, said, working)


def _nearest(value: Decimal, step: Decimal, number: Decimal) -> Near | None:
    """The whole numbers on both sides and what each gives, when neither gives `value`; else None.

    Of no things at all nothing can be said.

    >>> _nearest(Decimal("3.48"), Decimal("0.01"), Decimal(20))
    ((Decimal('69'), Decimal('3.45')), (Decimal('70'), Decimal('3.5')))
    >>> _nearest(Decimal("3.45"), Decimal("0.01"), Decimal(20)) is None
    True
    """
    if not number:
        return None
    below = value * number // 1
    sides = tuple((whole, whole / number) for whole in (below, below + 1))
    for _, gives in sides:
        if abs(gives - value) <= step / 2 or value <= gives < value + step:
            return None
    return sides


def _finding(level: Level, one: Claim, other: Claim, said: str, working: str) -> Finding:
    claims = (one.id, other.id)
    return Finding(NAME, level, one.start, one.end, said, working=working, claims=claims)
