"""What "up", "down", "over" and what stands behind a figure promise: (sentence, bound of each)."""

import pytest

from claims import find_quantities

MOVES = [
    ("Shares closed down 4p at 212p.", "down ="),
    ("The Dow ended up 212 points, or 0.6 percent.", "up up"),
    ("Sales picked up 3 percent in May.", "up"),
    ("The index edged up 14 points.", "up"),
    ("Output was up by 12 tonnes.", "up"),
    ("The bank raised its stake by $3 million.", "="),
    ("Wages were raised 3 percent.", "up"),
]
VERBS = [
    ("Gunmen mowed down 14 people.", "="),
    ("The court handed down 12 life sentences.", "="),
    ("Police broke up three rings and rounded up 60 men.", "= ="),
    ("The firm wrote down $1.2 billion of assets.", "="),
    ("The chain is closing down 40 branches.", "="),
    ("Women make up a fifth of them.", "="),
    ("The team ended up 12 seats short.", "="),
    ("They lost three of their last five games.", "= ="),
    ("The dollar lost 3 percent and the boxer lost 4 kg.", "down down"),
    ("The start-up raised $50 million from investors.", "="),
]
OVER = [
    ("He turned over $2 million to them.", "="),
    ("A dispute over 12 islands flared.", "="),
    ("They won over 300 seats.", ">"),
    ("They took over 300 photographs.", ">"),
    ("The project will cost $12 billion over five years.", "= ="),
    ("They gave $40 million to the campaign over two years.", "= ="),
    ("The drug was tested over 12 weeks.", "="),
    ("Over the past 10 years it shrank.", "="),
]
UP_TO = [
    ("The lake warmed up to 11 degrees.", "="),
    ("The plate heats up to about 300 degrees Celsius.", "~"),
    ("The death toll went up to 212 on Friday.", "="),
    ("Prices have gone up to $30.", "="),
    ("She drove up to three men at the gate.", "="),
    ("The blast killed up to 30 people.", "<"),
    ("The heat killed up to 30 people.", "<"),
    ("Workers drove up to 300 miles.", "<"),
    ("Some went up to 30 hours without sleep.", "<"),
    ("The fund heated up to 300 homes.", "<"),
    ("The firm added up to 300 jobs.", "<"),
    ("The plan would add up to $30 million to the budget.", "<"),
    ("The fine can go up to $500.", "<"),
    ("The lake warmed by up to 3 degrees.", "<"),
    ("It warmed, and up to 30 people swam.", "<"),
]
LASTING = [
    ("The talks lasted over six hours.", ">"),
    ("For over 20 years he lived there.", ">"),
    ("The 12 men waited over two hours.", "= >"),
    ("The 12 men were in London for over two weeks.", "= >"),
    ("It was built over 40 years ago.", ">"),
    ("The fund is worth $3 million, over 20 years of work.", "= >"),
]
BEHIND = [
    ("The flat is 60 square metres, give or take.", "~"),
    ("The storm killed 12, maybe more.", ">"),
    ("It killed 12, if not more.", ">"),
    ("It killed 12, and more are missing.", "="),
    ("He has 12, at least two of them here.", "= >"),
    ("About 300 or more left.", ">"),
    ("Up to 300 or more left.", ">"),
    ("About 300 left.", "~"),
]


@pytest.mark.parametrize(("sentence", "bounds"), MOVES + VERBS + OVER + UP_TO + LASTING + BEHIND)
def test_bounds(sentence: str, bounds: str) -> None:
    assert " ".join(figure.bound for figure in find_quantities(sentence)) == bounds
