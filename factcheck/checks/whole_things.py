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

from claims import Claim, Quantity, Reading
from factcheck.amounts import amount, plural
from factcheck.finding import Finding
from factcheck.linked import figures

NAME = "whole-things"

HUNDRED = Decimal(100)


def check(reading: Reading) -> Iterator[Finding]:
    """Means and shares that no whole number gives."""
    for _, one, mean, other, number in figures(reading, "mean"):
        near = _nearest(mean.low, mean.step, number.low)
        if near:
            noun = plural(mean.unit) if mean.unit else "things"
            yield _finding("error", one, other, mean, number, near, noun)
    for _, one, share, other, number in figures(reading, "portion"):
        rough = next((Decimal(n) for n in (10, 5) if share.low % n == 0), share.step)
        near = _nearest(share.low / HUNDRED, rough / HUNDRED, number.low)
        if near:
            yield _finding("warning", one, other, share, number, near, "")


def _nearest(value: Decimal, step: Decimal, number: Decimal) -> tuple[tuple[Decimal, Decimal], ...]:
    """The whole numbers on both sides and what each gives, when neither gives `value`; else ().

    Of no things at all nothing can be said.

    >>> _nearest(Decimal("3.48"), Decimal("0.01"), Decimal(20))
    ((Decimal('69'), Decimal('3.45')), (Decimal('70'), Decimal('3.5')))
    >>> _nearest(Decimal("3.45"), Decimal("0.01"), Decimal(20))
    ()
    """
    if not number:
        return ()
    below = value * number // 1
    sides = tuple((whole, whole / number) for whole in (below, below + 1))
    for _, gives in sides:
        if abs(gives - value) <= step / 2 or value <= gives < value + step:
            return ()
    return sides


def _finding(
    level: str,
    one: Claim,
    other: Claim,
    mean: Quantity,
    number: Quantity,
    near: tuple[tuple[Decimal, Decimal], ...],
    noun: str,
) -> Finding:
    percent = mean.unit == "percentage"
    shown = [
        f"{amount(whole)} of {amount(number.low)} is "
        f"{f'{amount(gives * HUNDRED)}%' if percent else amount(gives, 4)}"
        for whole, gives in near
    ]
    what = f"{amount(mean.low)}%" if percent else amount(mean.low, 4)
    return Finding(
        NAME,
        "warning" if level == "warning" else "error",
        one.start,
        one.end,
        f"no whole number out of {amount(number.low)} is {what}"
        if percent
        else f"no whole number of {noun} over {other.text} averages {what}",
        working=" and ".join(shown) if percent else _divisions(near, number),
        claims=(one.id, other.id),
    )


def _divisions(near: tuple[tuple[Decimal, Decimal], ...], number: Quantity) -> str:
    return ", ".join(
        f"{amount(whole)} ÷ {amount(number.low)} = {amount(gives, 4)}" for whole, gives in near
    )
