"""A wrapped text says what it said in one line a paragraph; breaks that are meant stay."""

import textwrap
from datetime import date

import pytest

import claims
from claims.unwrapped import unwrapped

DAY = date(2021, 7, 8)
PROSE = (
    "The harbour police said on Monday that all of the boats had left the bay by then, and that "
    "two of the crews, 14 men in all, were safe. None of them had called for help since 9 p.m. on "
    "Sunday, when the wind rose to 90 kilometres an hour."
)
# behind prose that shows at which width a text is wrapped
WRAPPED = textwrap.fill(PROSE, 60) + "\n\n"


def joined(text: str) -> str:
    """`text` behind a wrapped paragraph, as it is read."""
    found = unwrapped(WRAPPED + text)
    assert found
    head, _, rest = found.text.partition("\n\n")
    assert head == PROSE
    return rest


JOINED = [
    "The ministry said on Monday that it had counted about\n1,500 soldiers at the bridge.",
    "It was the worst that had been seen here since 1991,”\nPrado said on Monday.",
    "The ferry was examined on Monday by the inspector, Mr.\nIlya Brandt, who said so.",
    "The bridge over the river was paid for and opened in the end\nby the council of Keld.",
    "It was built in 1990. The bridge over the river was closed.\nThe council has paid for it.",
    "The council of the town of Keld has counted the boats \nthat it has lost.",
    "The council of the town of Keld has counted the boats\r\nthat it has lost.",
    "The council of the town of Keld has lost most of its boats\n– two of them new – in May.",
    "Of the boats that had left the town of Keld there were only\n14. The others are lost.",
]
MEANT = [
    "Soldiers cross the river\nBy Jane Roe\n8 July 2021",
    "Council says the new bridge over the river will cost more\nBy Jane Roe\nBody of it.",
    "Lost in the storm of Sunday:\n- two boats of the town of Keld\n- the new ferry",
    "The council of the town of Keld has lost these of its boats:\n1. The ferry",
    "Conservatives 34 percent, as\nLabour 29 percent\nGreens 9 percent\nFarmers 8 percent",
    "Town      2020      2021\nKeld     1,204     1,311\nLoma     2,409     2,117",
]


@pytest.mark.parametrize("text", JOINED)
def test_a_line_that_was_wrapped_goes_on(text: str) -> None:
    assert joined(text) == " ".join(text.split())


@pytest.mark.parametrize("text", MEANT)
def test_a_line_that_was_meant_ends(text: str) -> None:
    assert joined(text) == text


@pytest.mark.parametrize("text", [*MEANT[:4], "One line.\n\nAnother line.", "", "\n\n", "- \n- "])
def test_a_text_that_was_not_wrapped_is_read_as_it_is(text: str) -> None:
    assert unwrapped(text) is None


HYPHENS = [
    ("two-\nday", "two-day"),
    ("13-\n14", "13-14"),
    ("13–\n14", "13–14"),
    ("two-\nand three-day", "two- and three-day"),
    ("the wall -\nand then", "the wall - and then"),
]


@pytest.mark.parametrize(("wrapped", "read"), HYPHENS)
def test_a_line_may_end_in_a_hyphen(wrapped: str, read: str) -> None:
    text = f"The council of Keld had reckoned with a strike of some {wrapped} strikes."
    assert joined(text) == text.replace(wrapped, read)


LOST = (
    "“On the islands we have lost 1.2 million dollars and twenty-five boats since the storm of the "
    "night of Sunday,” the mayor of Keld said. They were worth 40 to 50 thousand dollars each."
)


@pytest.mark.parametrize("width", range(40, 80, 3))
def test_what_is_found_stands_in_the_text_as_given(width: int) -> None:
    text = "\n\n".join(textwrap.fill(each, width) for each in (PROSE, LOST))
    reading = claims.read(text, DAY)
    assert reading.text == text
    said = [claim.text.replace("-\n", "-").replace("\n", " ") for claim in reading.claims]
    assert {"1.2 million dollars", "twenty-five boats", "40 to 50 thousand dollars"} < {*said}
    for claim in reading.claims:
        assert text[claim.start : claim.end] == claim.text
        assert text[slice(*claim.sentence_span)] == claim.sentence
        assert claim.sentence_span in reading.sentences
        for part in (claim.quantity, claim.time, claim.source):
            assert part is None or text[part.start : part.end] == part.text
    [quotation] = reading.quotations
    assert text[quotation.start] + text[quotation.end - 1] == "“”"
    assert [text[slice(*span)][-1] for span in reading.paragraphs] == [".", "."]


@pytest.mark.parametrize("width", [36, 40, 44])
def test_the_articles_own_date_may_be_wrapped(width: int) -> None:
    text = f"SAINT MARY OF KELD, Loma Islands, 8 July 2021 – {PROSE}"
    wrapped = textwrap.fill(text, width)
    found = [claims.find_published(each) for each in (text, wrapped)]
    assert [day and day.day for day in found] == [DAY, DAY]
    for day in found:
        assert day
        assert " ".join(day.text.split()) == "8 July 2021"
    assert found[1]
    assert wrapped[found[1].start : found[1].end] == found[1].text


def test_claims_of_a_wrapped_text_keep_their_ids() -> None:
    for width in range(40, 100, 7):
        found = claims.find_claims(textwrap.fill(PROSE, width), DAY)
        assert [claim.id for claim in found] == [c.id for c in claims.find_claims(PROSE, DAY)]
