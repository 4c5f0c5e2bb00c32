"""A quantity in the words of the tests: "~ 300 houses", "3-10 houses", "up 3 percentage"."""

from decimal import Decimal

from claims import Quantity, find_quantities


def plain(value: Decimal) -> str:
    return f"{round(value, 4).normalize():f}"


def shown(quantity: Quantity) -> str:
    value = plain(quantity.low)
    if quantity.high != quantity.low:
        value += f"-{plain(quantity.high)}"
    sign = "" if quantity.bound == "=" else f"{quantity.bound} "
    return f"{sign}{value} {quantity.unit}".rstrip()


def figures_of(text: str) -> str:
    return "; ".join(shown(quantity) for quantity in find_quantities(text))
