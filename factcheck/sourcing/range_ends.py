"""The two ends of "from 3 to 5", "between 4,800 and 92,000", each as a fact of its own."""

from collections.abc import Iterator
from decimal import Decimal

from claims import Claim, Quantity, compiled
from factcheck.sourcing.fact import Fact

# "from 9 to about 8": the hedge is that of the second
TO_ABOUT = compiled(r"\bto (?:about|around|roughly|some|nearly|almost) [$£€]?([\d,.]*\d)")
NUMERAL = compiled(r"\d[\d,]*(?:\.\d+)?")
WIDE = 2  # times the lower end: no way of saying "about"


def ends(fact: Fact, text: str, claim: Claim) -> Iterator[Fact]:
    """The fact; both ends of a change apart, since an article may give one of them."""
    quantity = fact.quantity
    changed = text[max(0, claim.start - 5) : claim.start].lower() == "from "
    if quantity is None or quantity.low == quantity.high or not (changed or _is_wide(fact, text)):
        yield fact
        return
    hedged = TO_ABOUT.search(quantity.text)
    for end in (quantity.low, quantity.high):
        about = hedged is not None and hedged[1].replace(",", "") == str(end)
        bound = "~" if about else quantity.bound
        own = quantity._replace(low=end, high=end, bound=bound)
        yield fact._replace(quantity=own, is_old=changed and _comes_first(own, quantity))


def _comes_first(end: Quantity, both: Quantity) -> bool:
    """Is it the end that a change is told from, whose digits open "1.34 to 1.27 million"?"""
    first = NUMERAL.search(both.text)
    if first is None:
        return False
    digits = Decimal(first[0].replace(",", "")).normalize().as_tuple().digits
    return end.low.normalize().as_tuple().digits == digits


def _is_wide(fact: Fact, text: str) -> bool:
    """Is it "between 4,800 and 92,000", of which each end is a fact of its own?"""
    quantity = fact.quantity
    if quantity is None or quantity.vague or quantity.high <= WIDE * quantity.low:
        return False
    return text[quantity.start : quantity.number.start + 8].lower().startswith("between ") or (
        text[max(0, quantity.start - 8) : quantity.start].lower() == "between "
    )
