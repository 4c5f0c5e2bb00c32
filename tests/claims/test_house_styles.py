"""Figures as the houses of the world write them: (sentence, what a checker reads in it)."""

import pytest

from claims import find_quantities
from tests.claims.shown import figures_of

NUMBERS = [
    ("The ring cost 3,50 € and the watch 1.250,00 EUR.", "3.5 euro; 1250 euro"),
    (
        "A third (34%) of them left, and half, or 48%, came.",
        "0.3333; 34 percentage; 0.5; 48 percentage",
    ),
    ("The plan costs €24,3 billion.", "24300000000 euro"),
    (
        "A $12 billion K-pop trade, a $932 million T. Crewe fund.",
        "12000000000 US dollar; 932000000 US dollar",
    ),
    ("It is worth $3 T.", "3000000000000 US dollar"),
    ("It rose 1,2 percent.", "up 1.2 percentage"),
    ("They raised $64.8million from 5million people.", "64800000 US dollar; 5000000 people"),
    ("They sold 1,250 and 12,340 cars.", "1250 cars; 12340 cars"),
    ("He ran 9.87s in the heats.", "9.87 second"),
    ("He weighs 14st 7lb and she 11st.", "14.5 stone; 11 stone"),
    ("Tens of armed men came.", "10-100 armed men"),
    ("A couple hundred people came.", "200 people"),
    ("Four or five hundred people came.", "400-500 people"),
    ("A three-quarter-mile stretch.", "0.75 mile"),
    ("A half-hour delay and a half-mile walk.", "0.5 hour; 0.5 mile"),
    ("A quarter of a mile from half an acre.", "0.25 mile; 0.5 acre"),
    ("It was 0.25 of a percentage point.", "0.25 percentage point"),
    ("One in 100,000 people has it.", "0 people"),
    ("It fails in about one in 125.", "~ 0.008"),
    ("One in 40 left, one of 41 came, one in 2019.", "0.025; 41"),
    ("She took 50.2 percent to his 49.8.", "50.2 percentage; 49.8 percentage"),
    ("It rose 3.1 percent to 5.2.", "up 3.1 percentage; 5.2"),
    ("It won 40 percent. It was 38.5 by May.", "40 percentage; 38.5"),
    ("It holds one more than before, and 12 more.", "12"),
    ("A half-cent tax.", "0.5 cent"),
    (
        "It takes 1h 52m, not 2h 5m, over 52m of track.",
        "1 hour; 52 minute; 2 hour; 5 minute; > 52 metre",
    ),
    ("In five years a quarter of the 1,036 reefs died.", "5 year; 0.25; 1036 reefs"),
    ("He gave $40 to a small zoo - over six years.", "40 US dollar; 6 year"),
    (
        "It got 25.7%, the Liberals 19.5 and the Left 14.9.",
        "25.7 percentage; 19.5 percentage; 14.9 percentage",
    ),
    ("It kept 39 seats thanks to three others.", "39 seats; 3 others"),
    ("There were 2,190, seven per cent more.", "2190; 7 percentage"),
    ("The fair, held over three days, lost money.", "3 day"),
    ("He was held over three days.", "> 3 day"),
]
UNITS = [
    ("It pumps 10.2 mb/d.", "10.2 million barrels per day"),
    ("The price is 2 cents a kWh.", "2 cent per kilowatt hour"),
    ("There were 9 micrograms per cubic metre.", "9 microgram per cubic metre"),
    ("It costs Rs 52,750 per 10 grams.", "52750 Indian rupee per 10 gram"),
    ("12 deaths per 1,000, up from 8 per 1,000.", "12 deaths per 1,000; 8 deaths per 1,000"),
    ("It is $30 per million BTU.", "30 US dollar per million British thermal unit"),
    ("The park covers 3.5 sq. miles.", "3.5 square mile"),
    ("A 10-by-12-foot room.", "10 foot; 12 foot"),
    ("A pool of 3 x 5 metres.", "3 metre; 5 metre"),
    ("A 6-foot-7 forward came.", "6.5833 foot"),
    ("Families got 80,000 crowns.", "80000 crown"),
    ("He gave $9 million, the first 5 million by May.", "9000000 US dollar; 5000000 US dollar"),
    ("He gave $250 million. The first 50 million came.", "250000000 US dollar; 50000000"),
    ("He gave $250 million to the first 5 million people.", "250000000 US dollar; 5000000 people"),
    ("Some 31,000 cars came, down from almost 38,000.", "~ 31000 cars; ~ 38000 cars"),
    ("Two of the men were over 60.", "2 men; > 60"),
]  # fmt: skip
NOUNS = [
    ("They killed 24 Israelis, 12 Saudis and 3 GIs.", "24 Israelis; 12 Saudis; 3 GIs"),
    ("He hired two taxis to 12 Paris hotels.", "2 taxis; 12 Paris hotels"),
    ("Two SR's came.", "2"),
    ("One civilian killed and two wounded.", "1 civilian killed; 2 wounded"),
    ("It has 5,000 daily flights.", "5000 daily flights"),
    ("A 3-foot surge flooded the streets.", "3 foot"),
    ("It fell 10 km; 268 died and 151 are missing.", "down 10 kilometre; 268; 151"),
    ("Some 8m refugees left, 1.5m of them for Poland.", "~ 8000000 refugees; 1500000 refugees"),
    ("She was hit by six cars; 21 were hurt, two of them badly.", "6 cars; 21; 2"),
    ("Two thirds of the population depend on it.", "0.6667 population"),
]
RANGES = [
    ("The gap widened 18 points to 142.", "up 18 point; 142"),
    ("They lost ten times as many men.", "10 times"),
    ("Spreads tightened by 5 basis points to 90.", "down 5 basis point; 90"),
    ("It hit minus 20 to minus 25 degrees.", "-25--20 degree"),
    ("It moved from -2.5% to +1.3%.", "-2.5-1.3 percentage"),
    ("Cases rose by over 12,000 to 1.25 lakh.", "> 12000; 125000"),
    ("Prices rose by 10 to 15 percent.", "up 10-15 percentage"),
    ("Pupils aged 11-16 came.", "11-16 year of age"),
]
AGES = [
    ("Children under five came.", "< 5 year of age"),
    ("Anyone over 18 can vote.", "> 18 year of age"),
    ("They met people under 12 flags.", "< 12 flags"),
    (
        "She died at 94. He left school at 14 and retired at 65.",
        "94 year of age; 14 year of age; 65 year of age",
    ),
    ("He died at 9. She died at 14 sites.", "9; 14 sites"),
    ("Men aged between 19 and 24 came.", "19-24 year of age"),
    ("His sisters, aged seven and nine, came.", "7 year of age; 9 year of age"),
    ("They held a 17-year-old and two 18-year-olds.", "17 year of age; 2; 18 year of age"),
    ("A girl of 11, she turned 12 in May.", "11 year of age; 12 year of age"),
    ("“He’s 78,” she said.", "78 year of age"),
    ("A father of seven, he was a man of 40.", "7; 40 year of age"),
    ("Women between the ages of 17 and 20 came.", "17-20 year of age"),
]
NOTHING = [
    "Call 0800 123 4567 or +44 20 7946 0958, or (202) 555-0147.",
    "He lives at 10 Downing Street, not 1600 Pennsylvania Avenue.",
    "Her 401(k) plan runs on iOS 17.1.",
    "The SR-71 flew at 1213 GMT.",
    "A man in his mid-50s won a top 20 hit.",
    "A two-time champion in a three-way race.",
    "At the river (23-28 March 1951) they met.",
    "if a =<30 then ->5",
]


@pytest.mark.parametrize(
    ("sentence", "figures"), NUMBERS + UNITS + NOUNS + RANGES + AGES, ids=lambda value: value[:40]
)
def test_figures(sentence: str, figures: str) -> None:
    assert figures_of(sentence) == figures


@pytest.mark.parametrize("sentence", NOTHING)
def test_no_figures(sentence: str) -> None:
    assert figures_of(sentence) == ""


@pytest.mark.parametrize(
    ("sentence", "dimension"),
    [
        ("It was 30 degrees outside.", "temperature"),
        ("He turned 180 degrees.", "angle"),
        ("It took half an hour.", "time"),
        ("Half of the men left.", "part"),
    ],
)
def test_dimensions(sentence: str, dimension: str) -> None:
    assert [figure.dimension for figure in find_quantities(sentence)] == [dimension]


def test_a_table_of_numbers_is_not_read_to_its_end() -> None:
    rows = "\n".join(f"{row} {row} {row}" for row in range(100, 300))
    figures = find_quantities(f"{rows}\n\nAfter the table some 40 houses burned down.")
    assert len(figures) <= 101
    assert figures[-1].text == "some 40 houses"
