"""When two printed figures agree, when only rounding saves them, when nothing does."""

from decimal import Decimal

import pytest

from claims import Quantity
from factcheck.intervals import Interval, Outcome, compare, diagnose, ends, printed, whole


def quantity(low: str, high: str = "", bound: str = "=", step: str = "1") -> Quantity:
    return Quantity(0, 0, "", Decimal(low), Decimal(high or low), bound=bound, step=Decimal(step))


#   value       step      bound  from         to
INTERVALS = [
    ("910", "1", "=", "905", "915"),
    ("1037", "1", "=", "1036.5", "1037.5"),
    ("58000000", "1000000", "=", "57500000", "58500000"),
    ("1000", "1", "=", "950", "1050"),
    ("3.6", "0.1", "=", "3.55", "3.65"),
    ("5.0", "0.1", "=", "4.95", "5.05"),
    ("1500", "1", "~", "1425", "1575"),
    ("1500", "1", ">", "1500", "2000"),
    ("2000", "1", "<", "0", "2000"),
    ("0", "1", "=", "-0.5", "0.5"),
]


@pytest.mark.parametrize(("value", "step", "bound", "low", "high"), INTERVALS)
def test_a_printed_figure_is_an_interval(
    value: str, step: str, bound: str, low: str, high: str
) -> None:
    figure = printed(Decimal(value), Decimal(step), bound)
    assert figure.rounded == Interval(Decimal(low), Decimal(high))


#   straight   possible        printed   outcome
OUTCOMES: list[tuple[str, tuple[str, str], str, Outcome]] = [
    ("565.44", ("562", "569"), "560", "rounded"),
    ("565.44", ("562", "569"), "565", "agrees"),
    ("565.44", ("562", "569"), "570", "agrees"),
    ("565.44", ("562", "569"), "1460", "disagrees"),
    ("310.7", ("307", "314"), "310", "agrees"),
    ("1.99", ("1.9", "2.1"), "1", "disagrees"),
    ("3.28", ("3.28", "3.28"), "3", "agrees"),
    ("2.98", ("2.98", "2.98"), "2.9", "rounded"),
]


@pytest.mark.parametrize(("right", "possible", "figure", "outcome"), OUTCOMES)
def test_compare(right: str, possible: tuple[str, str], figure: str, outcome: Outcome) -> None:
    low, high = possible
    step = Decimal("0.1") if "." in figure else Decimal(1)
    found = compare(
        Decimal(right), Interval(Decimal(low), Decimal(high)), printed(Decimal(figure), step)
    )
    assert found == outcome


def test_a_range_is_two_figures() -> None:
    assert [end.value for end in ends(quantity("13", "14"))] == [13, 14]
    assert whole(quantity("40", "50")) == Interval(Decimal(40), Decimal(50))


#   wrong        right       slip
SLIPS = [
    ("1307", "1037", "two digits changed places"),
    ("1037", "1073", "two digits changed places"),
    (
        "58000000",
        "58000000000",
        "off by a factor of 1,000, as when million and billion are mixed up",
    ),
    ("148", "14.8", "off by a factor of 10: a digit too many or too few"),
    ("1500", "1200", ""),
    ("321", "123", ""),
    ("0", "5", ""),
]


@pytest.mark.parametrize(("wrong", "right", "slip"), SLIPS)
def test_diagnose(wrong: str, right: str, slip: str) -> None:
    assert diagnose(Decimal(wrong), Decimal(right)) == slip


def test_a_slip_that_the_check_knows_comes_first() -> None:
    assert diagnose(Decimal(1464), Decimal(565), (Decimal(1464), "inverted")) == "inverted"


def test_a_quotient_by_up_to_has_no_upper_end() -> None:
    limit = whole(quantity("45", bound="<"))
    assert Interval(Decimal(38), Decimal(40)).over(limit) == Interval(
        Decimal(38) / 45, Decimal("Infinity")
    )
    assert (
        Interval(Decimal(0), Decimal(40)).over(Interval(Decimal(0), Decimal(0))).holds(Decimal(7))
    )
