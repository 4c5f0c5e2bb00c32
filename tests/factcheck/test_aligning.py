"""What has become of each claim of an article, after each of thirty edits and more."""

from datetime import date

import pytest

import claims
from claims import Reading
from factcheck.aligning import Pair, align
from tests.factcheck.edited import ARTICLE, CASES, Case, edited
from tests.factcheck.tool import ROOT

DAY = date(2021, 7, 8)
BEFORE = claims.read(ARTICLE, DAY)


def read(text: str) -> Reading:
    return claims.read(text, DAY)


def aligned(old: Reading, new: Reading) -> list[Pair]:
    return align(old.claims, new.claims, old.text, new.text)


def said(pair: Pair) -> str:
    if pair.old is None or pair.new is None:
        one = pair.new or pair.old
        assert one
        return f"{'+' if pair.new else '-'} {one.text}"
    return f"{pair.old.text} -> {pair.new.text}: {', '.join(sorted(pair.changes))}"


def changed(pairs: list[Pair]) -> list[str]:
    return sorted(said(pair) for pair in pairs if pair.changes or not pair.old or not pair.new)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_each_claim_is_as_a_person_would_say(case: Case) -> None:
    assert changed(aligned(BEFORE, read(edited(case.edit)))) == sorted(case.expected)


def test_there_are_thirty_ways() -> None:
    assert len(CASES) >= 30
    assert len(BEFORE.claims) >= 20


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_every_claim_is_there_once_and_no_other_figure_passes_for_the_same(case: Case) -> None:
    after = read(edited(case.edit))
    pairs = aligned(BEFORE, after)
    assert sorted(pair.old.start for pair in pairs if pair.old) == [c.start for c in BEFORE.claims]
    assert [pair.new.start for pair in pairs if pair.new] == [c.start for c in after.claims]
    for pair in pairs:
        if pair.old and pair.new and pair.old.quantity and pair.new.quantity:
            same = pair.old.quantity.low == pair.new.quantity.low
            assert same or pair.telling & {"value", "unit"}


#   old, new, what is said
TWO_TEXTS = [
    ("The blast injured 64 people.", "The blast killed 64 people.", [
        "64 people -> 64 people: reworded, unit"]),
    ("Sales rose by 5%.", "Sales fell by 5%.", ["5% -> 5%: hedge, reworded"]),
    ("More than 30 men left.", "Over 30 men left.", [
        "More than 30 men -> Over 30 men: reworded"]),
    ("Fewer than 30 men left.", "Up to 30 men left.", [
        "Fewer than 30 men -> Up to 30 men: hedge"]),
    ("Dozens of houses fell.", "Some 40 houses fell.", [
        "Dozens of houses -> Some 40 houses: hedge, reworded, value"]),
    ("The road is 5 km long.", "The road is 5,000 metres long.", ["5 km -> 5,000 metres: unit"]),
    ("The road is 910 km long.", "The road is 565 miles long.", ["910 km -> 565 miles: unit"]),
    ("The road is 910 km long.", "The road is 610 miles long.", [
        "910 km -> 610 miles: unit, value"]),
    ("From 40 to 50 tents burned.", "From 40 to 60 tents burned.", [
        "40 to 50 tents -> 40 to 60 tents: value"]),
    ("In Elba 12 men died. In Nora 14 men died.", "In Nora 14 men died. In Elba 12 men died.",
     ["12 men -> 12 men: moved"]),
    ("In Elba 12 men died. In Nora 14 men died.", "In Elba 14 men died. In Nora 12 men died.",
     ["12 men -> 14 men: value", "14 men -> 12 men: value"]),
    ("The union has 4,100 members.", "The lake is 4,100 metres deep.",
     ["+ 4,100 metres", "- 4,100 members"]),
    ("The coast guard said 12 men drowned.", "The border guard said 12 men drowned.",
     ["12 men -> 12 men: reworded, speaker"]),
    ("Ann Lee said 12 men drowned.", "Bob Lee said 12 men drowned.",
     ["12 men -> 12 men: reworded, speaker"]),
    ("At least 12 men drowned, the police said on Friday.",
     "At least 12 men drowned, the coast guard said on Friday.",
     ["At least 12 men -> At least 12 men: reworded, speaker", "Friday -> Friday: reworded"]),
    ("The guard said 12 men were found by the police.",
     "The police said 12 men were found by the guard.",
     ["12 men -> 12 men: reworded, speaker"]),
    ("The health ministry said 12 men drowned.", "The ministry said 12 men drowned.",
     ["12 men -> 12 men: reworded"]),
    ("Ann Lee said 12 men drowned.", "Ann Lee of the harbour police said 12 men drowned.",
     ["12 men -> 12 men: reworded"]),
    ("Police chief Ann Lee said 12 men drowned.", "Commissioner Ann Lee said 12 men drowned.",
     ["12 men -> 12 men: reworded"]),
    ("", "The union has 4,100 members.", ["+ 4,100 members"]),
    ("The union has 4,100 members.", "", ["- 4,100 members"]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), TWO_TEXTS)
def test_two_short_texts(old: str, new: str, expected: list[str]) -> None:
    assert changed(aligned(read(old), read(new))) == expected


def test_another_article_has_none_of_these_claims() -> None:
    flood = read((ROOT / "examples" / "flood.txt").read_text("utf-8"))
    assert [said(pair) for pair in aligned(BEFORE, flood) if pair.old and pair.new] == []


def test_the_date_of_the_article_moves_its_weekdays() -> None:
    later = claims.read(ARTICLE.replace("8 July 2021", "15 July 2021"), date(2021, 7, 15))
    told = changed(aligned(BEFORE, later))
    assert "Monday -> Monday: date" in told
    assert "1988 -> 1988: " not in told


PARAGRAPHS = ARTICLE.rstrip("\n").split("\n\n")


def of_paragraphs(paragraphs: list[str]) -> list[Pair]:
    return aligned(BEFORE, read("\n\n".join(paragraphs) + "\n"))


@pytest.mark.parametrize("number", range(1, len(PARAGRAPHS)))
def test_of_a_paragraph_that_is_cut_every_claim_is_gone_and_no_other(number: int) -> None:
    pairs = of_paragraphs([*PARAGRAPHS[:number], *PARAGRAPHS[number + 1 :]])
    gone = [pair.old for pair in pairs if pair.old and not pair.new]
    assert [claim.text for claim in gone] == [
        claim.text for claim in BEFORE.claims if claim.sentence in PARAGRAPHS[number]
    ]
    assert all(pair.old.text == pair.new.text for pair in pairs if pair.old and pair.new)


@pytest.mark.parametrize("number", range(2, len(PARAGRAPHS)))
def test_a_paragraph_that_moves_takes_its_claims_along(number: int) -> None:
    rest = [*PARAGRAPHS[:number], *PARAGRAPHS[number + 1 :]]
    for place in range(2, len(rest) + 1):
        pairs = of_paragraphs([*rest[:place], PARAGRAPHS[number], *rest[place:]])
        assert all(pair.old and pair.new and pair.old.text == pair.new.text for pair in pairs)
