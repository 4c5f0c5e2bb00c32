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
    (
        "same",
        "134 people",
        "143 people",
        "The blast in Quetta killed 134 people. The 143 people killed by the blast were farmers.",
    ),
    (
        "same",
        "Fourteen miners",
        "17 miners",
        "Fourteen miners were freed from Karolin. The 17 miners freed from Karolin wept.",
    ),
    (
        "headline",
        "9,200 cows",
        "2,900 cows",
        "Flood drowns 9,200 cows\n\nA flood drowned 2,900 cows.",
    ),
    (
        "hedge",
        "up to 60 tanks",
        "60 tanks",
        "He wants up to 60 tanks. The 60 tanks he wants exist.",
    ),
    ("rank", "12 medals", "9", "Norway was first with 12 medals and Sweden second with 9."),
    ("money", "$5 million", "$5 million", "Canada will pay the US firm $5 million."),
    ("occasion", "5 July", "6 July", "The trial is on 5 July. Come to the trial on 6 July."),
    ("tense", "July 13", "July 13", "They met on July 13 in Oslo."),
    (
        "part",
        "150 villages",
        "scores of villages",
        "It hit scores of villages, including 150 villages.",
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
    "A blast in Quetta killed 134 people. A blast in Lahore killed 143 people.",
    "The union has 12,500 members. The rival union has 15,200 members.",
    "Kilos of rice cost 130 rupees. Kilos of beans cost 310 rupees.",
    "The biggest quake killed 900 people and the second-biggest 1,600 people.",
    "The meeting was scheduled on July 13.",
    "They met to prepare a summit on July 13.",
    "Canada will pay the US firm US$5 million.",
    "The Oslo trial is on 5 July. The Bergen trial is on 6 July.",
    "He wants up to 60 tanks. Estonia has 60 tanks.",
    "The city has 314 schools. The 134 schools in the north are closed.",
    "The flood drowned 2,900 cows.\n\nAnother flood drowned 9,200 cows.",
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
