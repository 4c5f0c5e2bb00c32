"""Which claims are held together, and which only stand near each other."""

from datetime import date

import pytest

import claims

#    kind          one                other            written as
LINKS = [
    ("conversion", "910 km", "565 miles", "It runs for 910 km (565 miles)."),
    ("conversion", "62 miles", "100 km", "He drove 62 miles, or 100 km, that day."),
    ("part", "1,200", "4,000 soldiers", "They lost 1,200 of the 4,000 soldiers."),
    ("part", "1,200", "4,000 soldiers", "Of the 4,000 soldiers, 1,200 left."),
    (
        "part",
        "eight children",
        "10 people",
        "It hurt 10 people in five towns, including eight children.",
    ),
    ("duration", "20-year war", "2001–2021", "The 20-year war (2001–2021) is over."),
    (
        "duration",
        "two-year mission",
        "2009 to 2011",
        "From 2009 to 2011, a two-year mission, he led.",
    ),
    ("range", "2011", "2009", "He was governor from 2011 to 2009."),
    ("share", "1,200", "4,000 soldiers", "They lost 1,200 of the 4,000 soldiers (30%)."),
    ("sum", "three men", "Ten people", "Ten people died: three men, two women and five children."),
    ("restated", "thirty", "30", "They have thirty (30) days."),
    ("change", "$40m to $50m", "25%", "Sales rose from $40m to $50m, a 25% rise."),
    ("age", "44", "1976", "Smith, 44, was born in 1976."),
    ("lead", "52%", "47%", "Smith beat Jones 52% to 47%, a five-point lead."),
    ("lead", "310", "294", "It passed by 16 votes, 310 to 294."),
    ("majority", "51", "100 seats", "It has a majority, with 51 of the 100 seats."),
    ("members", "12-3", "15-member council", "The 15-member council voted 12-3 for it."),
    ("announced", "four aims", "four aims", "It has four aims: bread, work, peace and rest."),
    ("mean", "1.85 goals", "13 games", "She averaged 1.85 goals in 13 games."),
    ("portion", "35%", "17 judges", "Now 35% of the 17 judges are women."),
    (
        "sample",
        "3 points",
        "1,000 adults",
        "A poll of 1,000 adults has a margin of error of 3 points.",
    ),
]
NOT_LINKED = [
    "The village, 12 km away (three miles from the border), was shelled.",
    "The room is 3 m by 4 m (10 ft by 13 ft).",
    "20 members of the 15-nation bloc met.",
    "A quarter of prisoners, 40 per cent of whom are young, are ill.",
    "After 12 years he left, and from 2009 to 2011 he taught.",
    "The paper compares 2020 to 2010.",
    "He lost 12 kg in 1990 and 15 kg in 1995.",
    "Smith, 44, has a son born in 2010.",
    "Ten people died: three men, dozens of women and others.",
    "The town of 5,000 took in 8,000 refugees.",
    "The party won 365 seats to 202, a majority of 80.",
    "The 15-member council heard the Senate, which voted 52-48.",
    "Women have an average of 2.43 children in 20 countries.",
    "It owns 35% of the three firms.",
]


@pytest.mark.parametrize(("kind", "one", "other", "text"), LINKS)
def test_linked(kind: str, one: str, other: str, text: str) -> None:
    reading = claims.read(text, date(2021, 7, 8))
    words = {claim.id: claim.text for claim in reading.claims}
    found = [(link.kind, words[link.one], words[link.other]) for link in reading.links]
    assert (kind, one, other) in found


@pytest.mark.parametrize("text", NOT_LINKED)
def test_not_linked(text: str) -> None:
    assert claims.read(text, date(2021, 7, 8)).links == []


SPEECH = (
    "Over the past two weeks, about 1,500 soldiers crossed into Tajikistan, Rahim Sharipov said. "
    "Only on July 5, {} soldiers crossed into Tajikistan, {} said."
)


@pytest.mark.parametrize(
    ("speaker", "kinds"), [("Rahim Sharipov", ["window"]), ("Lena Moreau", [])]
)
def test_a_window_needs_one_speaker(speaker: str, kinds: list[str]) -> None:
    reading = claims.read(SPEECH.format("1,037", speaker), date(2021, 7, 8))
    assert [link.kind for link in reading.links] == kinds
