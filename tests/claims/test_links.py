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
    ("move", "$40 million", "$50 million", "Sales rose 25% to $50 million from $40 million."),
    ("move", "$40 million", "$50 million", "Sales were $50 million, up from $40 million in May."),
    (
        "move",
        "95 percent",
        "85 percent",
        "It sits at 85 percent, a 10 percent drop from 95 percent.",
    ),
    ("multiple", "300 to 900", "300 to 900", "Cases tripled from 300 to 900."),
    ("multiple", "20", "60", "The number of clinics tripled to 60 from 20."),
    (
        "multiple",
        "30",
        "90 fires",
        "Police counted 90 fires, three times as many as the 30 in May.",
    ),
    ("split", "52%", "45%", "In the poll, 52% approved of it, 45% disapproved and 3% were unsure."),
    ("split", "45%", "40%", "Smith won 45% of the vote, Jones 40% and Brown 15%."),
    ("split", "46%", "44%", "Here 46% would choose Smith and 44% would back the Green Ana Jones."),
    ("split", "58%", "42%", "Voters rejected the deal by 58% to 42%."),
    ("split", "60%", "40%", "The cloth is made up of 60% cotton and 40% wool."),
    ("dated", "May 3", "May", "In May, 300 people were killed, 40 of them on May 3."),
    ("dated", "3 June", "last month", "It sold 500 cars last month, including 40 on 3 June."),
    ("since", "2014", "2014", "She has led the party since 2014."),
    ("anniversary", "2011", "Sunday", "Sunday marks the 10th anniversary of the 2011 flood."),
    ("anniversary", "1921", "this year", "Founded in 1921, it celebrates its centenary this year."),
    ("anniversary", "2014", "2014", "The war began in 2014 and is in its seventh year."),
    ("rate", "37 deaths", "250,000", "It saw 37 deaths in a town of 250,000, or 14.8 per 100,000."),
    ("rate", "$2 million", "50 lorries", "It bought 50 lorries for $2 million, or $40,000 each."),
    ("rate", "$2 million", "50 lorries", "It bought 50 lorries at $40,000 each, or $2 million."),
    ("pace", "50 cars a day", "30 days", "It built 50 cars a day for 30 days, a total of 1,500."),
    ("pace", "50 a day", "30 days", "The firm sold 1,500 cars in 30 days, or 50 a day."),
    ("pace", "150 km/h", "two hours", "It ran 300 km in two hours, an average speed of 150 km/h."),
    (
        "variant",
        "20-year war",
        "the two decades",
        "The 20-year war is over; those who fought the two decades of war rest.",
    ),
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
    ("step", "$1.92", "$13.08", "It fell $1.92, or 12.8%, to $13.08."),
    ("step", "120 points", "30,120", "It gained 0.4%, or 120 points, to close at 30,120."),
    ("move", "17", "23", "It rose to 23 on Monday, 19 May 2021, up from 17 a day before."),
    ("move", "115", "120 francs", "It rose to 120 francs from 115."),
    ("share", "190 jobs", "2,100", "It cuts 190 jobs, or 9% of its workforce of 2,100."),
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
    (
        "part",
        "90 barns",
        "scores of barns",
        "Lost are 12 mills and scores of barns, including 90 barns.",
    ),
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
    "At constant exchange rates, sales rose 10% to $50 million from $40 million.",
    "It gave money to 50 schools and took it from 40 farmers.",
    "The rate has not doubled from 300 to 400.",
    "Prices doubled while wages rose to 400 in 30 firms.",
    "Smith won 45% of the vote in the north and Jones 60% in the south.",
    "The poll has 52% of men for and 51% of women against.",
    "Asked what they fear, 62% named crime, 55% prices and 41% war.",
    "Since 2022 is an election year, taxes will not rise.",
    "After 2025, 300 people will lose their jobs.",
    "On the 10th anniversary of the 2001 attacks, thousands came.",
    "Built in 1990, it stands near a church that marks its 100th anniversary this year.",
    "The firm, founded in 1990, is in the third year of a strike.",
    "It saw 37 deaths last week in a town of 250,000, an annual rate of 770 per 100,000.",
    "Lost are 12 mills and scores of barns, including two mills.",
    "The firm paid $12 million to 400 families and $3,000 each to the clerks.",
    "She earned $500 a month for two years and paid $12,000 in tax.",
    "The firm sold 1,500 cars in 30 days; the old one sold 80 a day.",
    "The 20-year war in Sudan is over. The 25-year war in Yemen goes on.",
    "A two-year strike is longer than a ten-week strike.",
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
    "The party won 365 seats to 202, a majority of 80.",
    "The 15-member council heard the Senate, which voted 52-48.",
    "Women have an average of 2.43 children in 20 countries.",
    "It owns 35% of the three firms.",
    "It drew 65 fans, 35% below the 100 fans of May.",
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


def test_lines_of_a_table_are_linked_when_one_is_for_those_without_an_answer() -> None:
    text = "How would you vote?\n\nSmith 45%\nJones 40%\nDon’t know 25%\n\nThe poll is new."
    assert [link.kind for link in claims.read(text, date(2021, 7, 8)).links] == ["split"]
    rates = text.replace("Don’t know", "Brown")
    assert claims.read(rates, date(2021, 7, 8)).links == []


@pytest.mark.parametrize("first", ["0 a.m. EST", "13 p.m. EST", "9:60 EST", "24:30 EST"])
def test_a_time_that_no_clock_shows_is_held_against_none(first: str) -> None:
    reading = claims.read(f"It struck at {first} (1430 GMT) off the coast.", date(2021, 7, 8))
    assert [link for link in reading.links if link.kind == "clock"] == []


@pytest.mark.parametrize("first", ["12 a.m. EST", "12 p.m. EST", "9:59 EST", "23:30 EST"])
def test_a_time_that_a_clock_shows_is_held_against_the_other(first: str) -> None:
    reading = claims.read(f"It struck at {first} (1430 GMT) off the coast.", date(2021, 7, 8))
    assert [link.kind for link in reading.links if link.kind == "clock"] == ["clock"]
