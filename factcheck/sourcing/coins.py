"""Cents beside euros and dollars, pence beside pounds: "35 cents", "0.35 euros"."""

from decimal import Decimal

from claims import Quantity

PER = " per "
COINS = {"cent": ("euro", "dollar"), "penny": ("pound sterling",), "pence": ("pound sterling",)}
HUNDREDTH = Decimal("0.01")


def as_money(one: Quantity, other: Quantity) -> Quantity:
    """`one` as money where it is so many "pounds" beside "£": "120,000 pounds"."""
    pound, per, what = one.unit.partition(PER)
    if pound != "pound" or not other.unit.startswith("pound sterling"):
        return one
    dimension = one.dimension.replace("weight", "money")
    return one._replace(unit=f"pound sterling{per}{what}", dimension=dimension)


def in_notes_of(one: Quantity, other: Quantity) -> Quantity:
    """`one` in the unit of `other` where it is given in that currency's coins, else as it is."""
    coin, per, what = one.unit.partition(PER)
    note = other.unit.partition(PER)[0]
    if not note.endswith(COINS.get(coin, ())):
        return one
    low, high, step = (value * HUNDREDTH for value in (one.low, one.high, one.step))
    return one._replace(low=low, high=high, step=step, unit=f"{note}{per}{what}")
