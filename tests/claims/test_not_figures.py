"""Traps: numbers in news that are no figures (shared/figures.md, parts 6 and 7; own sentences)."""

import pytest

from claims import find_quantities

NOTHING = {
    "year": [
        "It opened in 1987.",
        "The 2016 campaign was long.",
        "Since 1848 it has stood.",
        "In the 1990s it closed.",
        "The class of 2008.",
        "From 2014 to 2017 he was away.",
        "The season of 2012-13.",
        "Between 1996 and 1998.",
        "In fiscal 2021.",
    ],
    "day": ["On May 4 it rained.", "On 9 May it rained.", "It ended Sept. 12.", "July 13-14"],
    "clock": [
        "At 10.45pm it ended.",
        "By 5am they slept.",
        "At 9:35 PM.",
        "At 0401 GMT.",
        "At 7 p.m. sharp.",
        "Open until 11pm.",
        "At 3 a.m. they left.",
    ],
    "ordinal": [
        "The 22nd amendment.",
        "A 96th-minute goal.",
        "The third round.",
        "The twenty-first century.",
    ],
    "name": [
        "She uses an iPhone 11.",
        "Section 427 applies.",
        "They won Game 6.",
        "The Model 3 sells well.",
        "A flight of the Boeing 777.",
        "The F-16 crashed.",
        "A V-12 engine.",
        "The CO2 rose.",
        "The G20 met.",
        "He flew a B52.",
        "The TA-35 closed.",
        "Read Article 5.",
        "Page 4 says so.",
    ],
    "index": ["The S&P 500 closed.", "The Nasdaq 100 closed.", "The FTSE 100 closed."],
    "score": ["They won 2-1.", "They lost 52-48.", "A 4-4 draw."],
    "letters": ["When is the 13F due?", "The Boeing 777F took off.", "In 4x4 gear."],
    "pronoun": [
        "No one came.",
        "They helped one another.",
        "This one is new.",
        "It is the same one.",
        "She told BBC One.",
        "One must try.",
    ],
    "identifier": [
        "Call 555-123-4567 now.",
        "Version 3.1.4 is out.",
        "See 192.168.1.2 for it.",
        "Order 0042 was lost.",
        "The id is 778257943577919488.",
        "https://example.org/2/3/hour",
    ],
    "words": [
        "The second half began.",
        "The third quarter was weak.",
        "He scores often.",
        "The million things.",
        "Few doubt it.",
        "A six-speed gearbox.",
        "The two left.",
    ],
}


@pytest.mark.parametrize("text", [text for texts in NOTHING.values() for text in texts])
def test_no_figure(text: str) -> None:
    assert find_quantities(text) == []


#    sentence                                     what is read: value, unit
TRAPS = [
    ("The meal cost 2.7m people their sleep.", ["2700000 people"]),
    ("They sold 35m of its devices.", ["35000000 devices"]),
    ("The cable is 35m long.", ["35 metre"]),
    ("It paid a total of USD 200.", ["200 US dollar"]),
    ("It paid EUR 125.", ["125 euro"]),
    ("A gain of $-50.8bn was booked.", ["-50800000000 US dollar"]),
    ("It cost approximately $18 million.", ["18000000 US dollar"]),
    ("ALL 5 solutions failed.", ["5 solutions"]),
    ("Some 50,000 in 2020.", ["50000"]),
    ("2 in April.", ["2"]),
    ("He earned $3.5 million, 60% more.", ["3500000 US dollar", "60 percentage"]),
    ("It cost 1.8M dollars.", ["1800000 US dollar"]),
    ("They met in the City of Joy - 50 miles away.", ["50 mile"]),
    ("From 46 percent to 42 percent in a week.", ["42-46 percentage"]),
    ("She won by 46 percent to 42 percent.", ["46 percentage", "42 percentage"]),
    ("It fell from 208 pounds to 193.", ["193-208 pound"]),
    ("Prices go from $10 to $15 billion.", ["10000000000-15000000000 US dollar"]),
    ("Prices go from $200 to $4 million.", ["200-4000000 US dollar"]),
    ("Prices go from $750,000 to $1 million.", ["750000-1000000 US dollar"]),
    ("A 640bhp 5.2 litre engine.", ["640 brake horsepower", "5.2 litre"]),
    ("A 4.3 second 40 yard dash.", ["4.3 second", "40 yard"]),
    ("It took 24 hours, 39 minutes and 35 seconds.", ["24 hour", "39 minute", "35 second"]),
    ("Eight or nine euros.", ["8 euro", "9 euro"]),
    ("Three or four years ago.", ["3-4 year"]),
    (
        "Between 15.5 cm (6.1 inches) and 23.5 cm.",
        ["15.5 centimetre", "6.1 inch", "23.5 centimetre"],
    ),
    ("3.9 million headsets, up from 2.4 million.", ["3900000 headsets", "2400000 headsets"]),
    ("A 2.4Ghz toy with 54GB.", ["2.4 gigahertz", "54 gigabyte"]),
    ("Temperatures of 23C (73F).", ["23 degree Celsius", "73 degree Fahrenheit"]),
    ("About a dozen people came.", ["12 people"]),
    ("One of the best speakers.", ["1 best speakers"]),
    ("It grew more than sixfold.", ["6 times"]),
    ("They earn $3,500 a month.", ["3500 US dollar per month"]),
    ("They pump 52,000 barrels a day.", ["52000 barrel per day"]),
    ("The rate is 12 deaths per 100,000 people.", ["12 deaths per 100,000"]),
    ("They sold 50 MUSD of it.", ["50000000 US dollar"]),
    ("It rose 25bp.", ["25 basis point"]),
    (
        "He paid US$5 and A$7 and HK$9.",
        ["5 US dollar", "7 Australian dollar", "9 Hong Kong dollar"],
    ),
    ("It closed at RM23.50.", ["23.5 Malaysian ringgit"]),
    ("She is 6'3\" tall.", ["6.25 foot"]),
    ("Mr Alvar, 66, left.", ["66 year of age"]),
    ("Men aged 18 to 34.", ["18-34 year of age"]),
    ("A 65-year-old man.", ["65 year of age"]),
    ("A 12-18 month delay.", ["12-18 month"]),
    ("A 6- to 12-month wait.", ["6-12 month"]),
    ("From 0 to 60 mph.", ["0-60 mile per hour"]),
    ("From -18 °C to -34 °C.", ["-34--18 degree Celsius"]),
    ("A lake of 4 km^2.", ["4 square kilometre"]),
    ("The three months to 30 June.", ["3 month"]),
    ("Nearly 3 in 4 adults agree.", ["0.75 adults"]),
    ("They shot down 8 of 10 drones.", ["0.8 drones"]),
    ("It killed 10 per 100,000.", ["10 per 100,000"]),
    ("Plus or minus 3 points.", ["3 point"]),
    ("A 300-strong crowd came.", ["300 crowd"]),
    ("Children aged under 12.", ["12 year of age"]),
    ("They cost tens of millions of pounds.", ["10000000-100000000 pound sterling"]),
    ("She had 22 calls, against 20 per week before.", ["22 calls", "20 calls per week"]),
    ("The limit is more than 100 and fewer than 300.", ["100-300"]),
    ("$5-8,000 a head.", ["5000-8000 US dollar per head"]),
]


def plain(number: object) -> str:
    return f"{round(number, 4).normalize():f}"  # type: ignore[call-overload, no-any-return]


@pytest.mark.parametrize(("text", "wanted"), TRAPS)
def test_trap(text: str, wanted: list[str]) -> None:
    read = []
    for figure in find_quantities(text):
        ends = dict.fromkeys((plain(figure.low), plain(figure.high)))
        read.append(f"{'-'.join(ends)} {figure.unit}".rstrip())
    assert read == wanted
