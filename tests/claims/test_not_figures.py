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
    "item": [
        "1. The claimants are villagers.",
        "It said:\n\n12. The pumps failed.",
        "(3) The pumps failed.",
        "The pumps failed.\n4. The firm knew.",
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
        "The two hundredth visitor.",
        "The thirty first time.",
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
    ("The storm cost 3.1m people their sleep.", ["3100000 people"]),
    ("They sold 48m of its radios.", ["48000000 radios"]),
    ("The cable is 48m long.", ["48 metre"]),
    ("It paid a total of USD 300.", ["300 US dollar"]),
    ("It paid EUR 140.", ["140 euro"]),
    ("A gain of $-61.3bn was booked.", ["-61300000000 US dollar"]),
    ("It cost approximately $23 million.", ["23000000 US dollar"]),
    ("ALL 7 bridges held.", ["7 bridges"]),
    ("Some 64,000 in 2019.", ["64000"]),
    ("3 in April.", ["3"]),
    ("He earned $4.2 million, 35% more.", ["4200000 US dollar", "35 percentage"]),
    ("It cost 2.6M dollars.", ["2600000 US dollar"]),
    ("They met in the Town of Reeds - 80 miles away.", ["80 mile"]),
    ("From 57 percent to 51 percent in a week.", ["51-57 percentage"]),
    ("She won by 57 percent to 51 percent.", ["57 percentage", "51 percentage"]),
    ("It fell from 181 pounds to 164.", ["164-181 pound"]),
    ("Prices go from $20 to $30 billion.", ["20000000000-30000000000 US dollar"]),
    ("Prices go from $300 to $6 million.", ["300-6000000 US dollar"]),
    ("Prices go from $650,000 to $2 million.", ["650000-2000000 US dollar"]),
    ("A 510bhp 4.4 litre engine.", ["510 brake horsepower", "4.4 litre"]),
    ("A 9.7 second 80 yard run.", ["9.7 second", "80 yard"]),
    ("It took 11 hours, 26 minutes and 47 seconds.", ["11 hour", "26 minute", "47 second"]),
    ("Two of the borough's nine pools closed.", ["2", "9 pools"]),
    ("They lost 4 of their last six games.", ["4", "6 games"]),
    ("12 of the Big Ten teams.", ["12 Big Ten teams"]),
    ("Two of six games, and 9 of its eight teams.", ["2", "6 games", "9", "8 teams"]),
    ("80 people sign; 35% of the homes, or 158, go.", ["80 people", "35 percentage", "158 homes"]),
    ("A fifth of the homes, or 90, go.", ["0.2 homes", "90 homes"]),
    ('"No," said the chief, Ann Marsh, 54.', ["54 year of age"]),
    ("They live in Port Ellen, 54.", ["54"]),
    ("Six or seven euros.", ["6 euro", "7 euro"]),
    ("Five or six months ago.", ["5-6 month"]),
    (
        "Between 20.5 cm (8.1 inches) and 30.5 cm.",
        ["20.5 centimetre", "8.1 inch", "30.5 centimetre"],
    ),
    ("4.7 million kettles, up from 3.2 million.", ["4700000 kettles", "3200000 kettles"]),
    ("A 3.6Ghz clock with 48GB.", ["3.6 gigahertz", "48 gigabyte"]),
    ("Temperatures of 23C (73F).", ["23 degree Celsius", "73 degree Fahrenheit"]),
    ("About a dozen people came.", ["12 people"]),
    ("One of the finest bakers.", ["1 finest bakers"]),
    ("It grew more than fourfold.", ["4 times"]),
    ("They earn $4,100 a month.", ["4100 US dollar per month"]),
    ("They pump 71,000 barrels a day.", ["71000 barrel per day"]),
    ("The rate is 12 deaths per 100,000 people.", ["12 deaths per 100,000"]),
    ("They sold 65 MUSD of it.", ["65000000 US dollar"]),
    ("It rose 25bp.", ["25 basis point"]),
    (
        "He paid US$5 and A$7 and HK$9.",
        ["5 US dollar", "7 Australian dollar", "9 Hong Kong dollar"],
    ),
    ("It closed at RM18.40.", ["18.4 Malaysian ringgit"]),
    ("She is 6'3\" tall.", ["6.25 foot"]),
    ("Mr Alvar, 58, left.", ["58 year of age"]),
    ("Men aged 21 to 39.", ["21-39 year of age"]),
    ("A 61-year-old man.", ["61 year of age"]),
    ("A 14-20 month delay.", ["14-20 month"]),
    ("A 6- to 12-month wait.", ["6-12 month"]),
    ("From 0 to 70 mph.", ["0-70 mile per hour"]),
    ("From -12 °C to -27 °C.", ["-27--12 degree Celsius"]),
    ("A lake of 4 km^2.", ["4 square kilometre"]),
    ("The three months to 30 June.", ["3 month"]),
    ("Nearly 3 in 4 adults agree.", ["0.75 adults"]),
    ("They shot down 8 of 10 drones.", ["0.8 drones"]),
    ("It killed 10 per 100,000.", ["10 per 100,000"]),
    ("Plus or minus 3 points.", ["3 point"]),
    ("A 300-strong crowd came.", ["300 crowd"]),
    ("Her average was\n.625 in May.", ["0.625"]),
    ("Children aged under 12.", ["12 year of age"]),
    ("Free for anyone under 18", ["18 year of age"]),  # nothing behind it
    ("They cost tens of millions of pounds.", ["10000000-100000000 pound sterling"]),
    ("She had 22 calls, against 20 per week before.", ["22 calls", "20 calls per week"]),
    ("The limit is more than 100 and fewer than 300.", ["100-300"]),
    ("$5-8,000 a head.", ["5000-8000 US dollar per head"]),
    ("He is 6 ft 3 in tall.", ["6.25 foot"]),
    ("He is 6ft 3in.", ["6.25 foot"]),
    ("It weighs 3lb 8oz.", ["3.5 pound"]),
    ("They ran 6 miles, 300 metres of them uphill.", ["6 mile", "300 metre"]),
    ("A stage of 12 km 40 miles away.", ["12 kilometre", "40 mile"]),
    ('A shelf 30" deep.', ["30 inch"]),
    ("He said “we saw 30” deeply.", ["30"]),
    ("Weight 70 (kg).", ["70 kilogram"]),
    ("It was 14 degrees below zero.", ["-14 degree"]),
    ("A field of 4 km squared.", ["4 square kilometre"]),
    ("A sample of 2^10 bits.", ["1024 bit"]),
    ("It shrank to 4^-1 m.", ["0.25 metre"]),
    ("The rule is x^2.", []),
    ("It was $7 and fifteen cents.", ["7.15 US dollar"]),
    ("It was $7 and ninety.", ["7.9 US dollar"]),
    ("It was $7 85.", ["7.85 US dollar"]),
    ("It was $7 85 km away.", ["7 US dollar", "85 kilometre"]),
    ("They took $7 and ten coats.", ["7 US dollar", "10 coats"]),
    ("It was $7 and over.", ["7 US dollar"]),
    ("It cost 16 euros and some cents.", ["16 euro"]),
    ("A fee of cad$ 70.", ["70 Canadian dollar"]),
    ("A fee of 70 swissfrancs.", ["70 Swiss franc"]),
    ("A crowd of 7 hundred and one.", ["701"]),
    ("They drew 7 hundred and 4 hundred.", ["700", "400"]),
    ("Some 7 lacs rupees.", ["700000 Indian rupee"]),
    ("Some 300,000 t of wheat.", ["300000 tonne"]),
    ("Some two-thirds of its 1,200 staff.", ["0.6667", "1200 staff"]),
    ("Only 1 in 10 of the 500 callers got in.", ["0.1", "500 callers"]),
    ("They hold eleven of the twelve forts.", ["11", "12 forts"]),
    ("It sold for ringgit 55.", ["55 Malaysian ringgit"]),
    ("A debt of rupees 3 million.", ["3000000 Indian rupee"]),
    ("It cost 30 ringgit 5 years ago.", ["30 Malaysian ringgit", "5 year"]),
    ("It fell against the dollar 12 times.", ["12 times"]),
    ("The court's 5-4 ruling stands.", ["5 votes to 4"]),
    ("They voted 22-17 to go.", ["22 votes to 17"]),
    ("They beat us 22-17 at home.", []),
    ("A four-alarm fire.", ["4 alarm fire"]),
    ("A third want more. A third wants less.", ["0.3333"]),
    ("It was cut in half.", ["0.5"]),
    ("The 91-member assembly met.", ["91 member assembly"]),
    ("A fifth of the isle's 900 homes.", ["0.2", "900 homes"]),
    ("They owe one twenty-fifth of it.", ["0.04"]),
    ("They sent 14 foot soldiers.", ["14 foot soldiers"]),
    ("They own 14 second homes.", ["14 second homes"]),
    ("They built 14 stone walls.", ["14 stone walls"]),
    ("Walls 14 foot high.", ["14 foot"]),
    ("They entered, and 3 won.", ["3"]),
    ("The toll of the storm rose to\n12. The police said so.", ["12"]),
    ("12 men fled.\n\n4.5 million saw it.", ["12 men", "4500000"]),
    ("It costs 3,000 won.", ["3000 South Korean won"]),
    ("It has 14 T cells.", ["14 T cells"]),
    ("Some 14 m people came.", ["14000000 people"]),
    ("Above 10 and below 20.", ["10-20"]),
    ("One in five, or 15% of them.", ["0.2", "15 percentage"]),
    ("About 1/30 of the harvest.", ["0.0333 harvest"]),
    ("A fall of 2/9 of this year.", []),
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


SIGNS = {
    "It was 40 °C in Keld.": ["40 °C|degree Celsius"],
    "It was 40\u00a0ºF in Keld.": ["40\u00a0ºF|degree Fahrenheit"],
    "It turned by 40 °": ["40 °|degree"],
    "Nine pupils have 40 C grades.": ["Nine pupils|pupils", "40 C grades|C grades"],
    "The room has 40 F keys.": ["40 F keys|F keys"],
    "He paid 40 k": ["40|"],
    "He came in 40": ["40|"],
    "A 40-°C bath": ["40-°C bath|degree Celsius"],
    "The 40-C grades": ["40-C grades|C grades"],
}


@pytest.mark.parametrize(("text", "found"), SIGNS.items())
def test_a_degree_may_stand_apart_and_a_letter_may_not(text: str, found: list[str]) -> None:
    assert [f"{q.text}|{q.unit}" for q in find_quantities(text)] == found
