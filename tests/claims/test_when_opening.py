"""The window of a figure where a dateline or a record stands in its sentence."""

from datetime import date

import pytest

import claims

DAY = date(2023, 2, 3)


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("MARL, 3 February 2023 – On Monday, 40 boats sank.", "2023-01-30"),
        ("MARL, 3 February 2023 - Overnight, 40 boats sank.", "2023-02-03TNI"),
        ("The well-known ferry – in 1998 still new, with 40 cabins – sank.", "1998"),
        ("The Brine rose to 9.1 metres and beat the record of 1998.", None),
        ("The Brine rose to 9.1 metres, exceeding the peak set in 1998.", None),
        ("In 1998 the Brine beat the record of 9.1 metres.", "1998"),
        ("The Brine rose to 9.1 metres in the flood of 1998.", "1998"),
        ("They sold 4 percent more than a year earlier.", None),
        ("They sold 40 boats a year earlier.", "2022"),
        ("It is a boat of 17 metres, to be launched in 2025.", None),
        ("The hall of 900 square metres should be finished in May 2023.", None),
        ("A group of 40 men was seen in May 2022.", "2022-05"),
    ],
)
def test_window(text: str, window: str | None) -> None:
    found = claims.find_claims(text, published=DAY)
    figure = next(claim for claim in found if claim.quantity is not None)
    assert (figure.time and figure.time.value) == window
