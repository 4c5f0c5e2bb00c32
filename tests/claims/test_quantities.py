"""Figures in sentences: the whole phrase, the value, the unit, the bound."""

import pytest

from claims import find_quantities

#    text                                        low   high  unit             bound
FIGURES = [
    ("about 1,500 Afghan soldiers", 1500, 1500, "Afghan soldiers", "~"),
    ("over £100 million", 100_000_000, 100_000_000, "pound sterling", ">"),
    ("up to 2,000 visas", 2000, 2000, "visas", "<"),
    ("an estimated 150 districts", 150, 150, "districts", "~"),
    ("several counties", 3, 10, "counties", "="),
    ("scores of district centres", 20, 200, "district centres", "="),
    ("20-year conflict", 20, 20, "year", "="),
    ("twenty-year-long", 20, 20, "year", "="),
    ("454 British men and women", 454, 454, "British men and women", "="),
]


@pytest.mark.parametrize(("phrase", "low", "high", "unit", "bound"), FIGURES)
def test_figure(phrase: str, low: int, high: int, unit: str, bound: str) -> None:
    [figure] = find_quantities(f"They told us of {phrase} in Rome.")
    assert (figure.text, figure.low, figure.high) == (phrase, low, high)
    assert (figure.unit, figure.bound) == (unit, bound)


def test_what_follows_a_place_on_a_scale_is_not_counted_by_it() -> None:
    quake, dead = find_quantities("A magnitude 6.4 earthquake killed 12 people.")
    assert (quake.text, quake.noun) == ("6.4", "")
    assert dead.noun == "people"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It loses 5 litres every hour.", "litre per hour"),
        ("It loses 5 litres each hour.", "litre per hour"),
        ("It loses 5 litres every three hours.", "litre"),
    ],
)
def test_every_hour_is_a_rate_and_every_three_hours_is_none(text: str, unit: str) -> None:
    assert find_quantities(text)[0].unit == unit


@pytest.mark.parametrize(
    "verb", ["said", "says", "added", "adds", "recalled", "recalls", "asked", "explained"]
)
def test_the_number_behind_the_name_of_somebody_who_speaks_is_an_age(verb: str) -> None:
    [age] = find_quantities(f"“The bus was late,” {verb} the driver, Lars Holm, 58.")
    assert (age.low, age.unit) == (58, "year of age")


def test_what_is_counted_stands_in_one_line() -> None:
    [found] = find_quantities("They counted 141 cruise\n  calls.")
    assert (found.unit, found.noun) == ("cruise calls", "cruise calls")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It took her more than a year and a half.", "1.5", "year"),
        ("They swam a mile and a half.", "1.5", "mile"),
        ("It took two hours and a half.", "2.5", "hour"),
        ("It took the past month and a half.", "1.5", "month"),
        ("After a year a half of them left.", "0.5", ""),
        ("In two hours and a half-built boat they fled.", "2", "hour"),
    ],
)
def test_one_and_a_half(text: str, value: str, unit: str) -> None:
    [figure] = find_quantities(text)
    assert (str(figure.low), figure.unit) == (value, unit)


def test_hotels_count_nights_and_guests_stay_for_some() -> None:
    sold, stayed = find_quantities("Inns sold 1.2 million nights; on average guests stay 3 nights.")
    assert (sold.dimension, sold.unit) == ("count", "nights")
    assert (stayed.dimension, stayed.unit) == ("time", "night")


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Visits fell by about a quarter since 2019.", ["about a quarter"]),
        ("It was a third more than in May.", ["a third"]),
        ("They were followed by a third.", ["a third"]),
        ("It is driven by a third factor.", []),
        ("Rent rose by 170 million to 1.24 billion euros.", ["170 million", "1.24 billion euros"]),
        ("Rent rose by 3 to 7 million euros.", ["3 to 7 million euros"]),
        ("They wrote 213 letters until August, 30 of them to us.", ["213 letters", "30"]),
        ("It was shut from 09.30 to 14.00 and until 20.30.", []),
        ("It went from 0.50 to 5.20 and from 4.50 to 5.25.", ["0.50 to 5.20", "4.50 to 5.25"]),
    ],
)
def test_forms_of_reports(text: str, phrases: list[str]) -> None:
    assert [figure.text for figure in find_quantities(text)] == phrases


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They walked half a mile.", [("half a mile", "0.5", "mile")]),
        ("A third of a city has no water.", [("A third", "0.333", "")]),
        (
            "It rose by 0.25 of a percentage point.",
            [("0.25 of a percentage point", "0.25", "percentage point")],
        ),
        ("It is 5 ft 9 in tall.", [("5 ft 9 in", "5.75", "foot")]),
        ("It is 5 ft 9 inside.", [("5 ft", "5", "foot"), ("9", "9", "")]),
        ("She paid 0.25 of a euro.", [("0.25", "0.25", "")]),
        ("They ran the 10Km race.", [("10Km", "10", "kilometre")]),
        ("They took the 42 Bus.", [("42", "42", "")]),
        ("All 42 Buses were late.", [("42 Buses", "42", "Buses")]),
        ("Nine out of ten left.", [("Nine out of ten", "0.9", "")]),
        ("Of them 100 out of 300 left.", [("100", "100", ""), ("300", "300", "")]),
    ],
)
def test_parts_of_a_unit_and_signs_in_another_case(
    text: str, found: list[tuple[str, str, str]]
) -> None:
    assert [(q.text, str(q.low)[:5], q.unit) for q in find_quantities(text)] == found
