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


def of_length(length: int, end: str = "") -> str:
    """A line of prose that is so long; `end` are its last characters."""
    words = "the council of Keld has counted all of the boats and men that it lost in the storm "
    line = (words * 3)[: length - len(end)]
    return f"{line[:-2]}xx{end}"  # and no space at its end


@pytest.mark.parametrize(("length", "joins"), [(44, False), (45, True), (125, True), (126, False)])
def test_where_nothing_shows_a_width_a_long_line_inside_a_sentence_was_wrapped(
    length: int, joins: bool
) -> None:
    text = f"{of_length(length)}\nin May. {of_length(140)}."
    assert (unwrapped(text) is not None) is joins


@pytest.mark.parametrize("end", list('.!?…:"”’'))
def test_a_line_that_ends_in_a_mark_was_meant(end: str) -> None:
    assert unwrapped(f"{of_length(60, end)}\nin May. {of_length(140)}.") is None


@pytest.mark.parametrize("end", [',"', ",”", ",’", ",'", " Mr.", " St.", ",", ";"])
def test_a_line_that_ends_inside_a_sentence_goes_on(end: str) -> None:
    assert unwrapped(f"{of_length(60, end)}\nin May. {of_length(140)}.")


@pytest.mark.parametrize(("width", "joins"), [(29, False), (30, True)])
def test_prose_is_wrapped_at_30_characters_or_more(width: int, joins: bool) -> None:
    words = f"{PROSE} {PROSE} {PROSE}".split(" ")
    found = [[words[0]]]
    for word in words[1:]:
        if len(" ".join([*found[-1], word])) <= width:
            found[-1].append(word)
        else:
            found.append([word])
    rows = [" ".join(row) for row in found]
    rows[0] += "x" * (width - len(rows[0]))
    assert max(map(len, rows)) == width
    assert (unwrapped("\n".join(rows)) is not None) is joins


@pytest.mark.parametrize("cell", ["   ", "\t", " | "])
def test_a_table_is_no_prose(cell: str) -> None:
    whole = [f"the town of Keld has lost{cell}{number},204 boats, " for number in range(4)]
    rows = "\n".join(row.ljust(60, "x") for row in whole)
    assert joined(rows) == rows


def test_a_block_of_which_half_the_lines_have_cells_is_a_table() -> None:
    table = "Boats of Keld that were lost\nKeld   1,204\nLoma   2,409\nand no others in the bay"
    assert joined(table) == table
    prose = (
        "The boats   of the town of Keld that were lost in May and\nall of the others in the bay."
    )
    assert joined(f"{prose}\nThey are safe.") != f"{prose}\nThey are safe."


@pytest.mark.parametrize("bullet", [*"-–—•*·▪", "1.", "12.", "1)", "12)"])
def test_an_item_of_a_list_begins_a_line(bullet: str) -> None:
    text = f"Lost in the storm of Sunday night near the town of Keld:\n{bullet} the new ferry"
    assert joined(text) == text


@pytest.mark.parametrize("end", list('.!?…:;"”’'))
def test_what_leads_to_a_list_ends_in_a_mark(end: str) -> None:
    text = f"The council of the town of Keld has lost the new boats{end}\n– two of them"
    assert joined(text) == text


def test_a_figure_behind_what_is_short_for_something_is_no_item() -> None:
    text = "The council of the town of Keld has lost the boats in Sept.\n14. The others are safe."
    assert joined(text) == text.replace("\n", " ")


@pytest.mark.parametrize("word", ["By", "BY"])
def test_a_byline_begins_a_line(word: str) -> None:
    text = (
        f"Council says the new bridge over the river will cost more\n{word} Jane Roe\nBody of it."
    )
    assert joined(text) == text


@pytest.mark.parametrize("line", ["By jane roe", "by Jane Roe", f"By Jane {'o' * 70}"])
def test_what_is_no_byline_goes_on(line: str) -> None:
    text = f"Council says the new bridge over the river will cost more\n{line}"
    assert joined(text) == text.replace("\n", " ")


@pytest.mark.parametrize(("more", "joins"), [(0, False), (1, True)])
def test_a_line_counts_as_six_bytes_longer_at_most(more: int, joins: bool) -> None:
    width = max(map(len, WRAPPED.split("\n")))
    word = "a" * (width - 6 - 45 + more)
    line = "Łódź, Gdańsk, Kraków, Wrocław i Świętołów są"
    assert len(line) == 44
    text = f"{line}\n{f'{word} '.ljust(width, 'x')}"
    assert (joined(text) == text.replace("\n", " ")) is joins


def test_a_line_of_letters_that_take_more_bytes_may_be_shorter() -> None:
    text = "Łódź, Gdańsk, Kraków, Wrocław, Poznań i Szczecin są\nzamknięte od rana."
    assert joined(text) == text.replace("\n", " ")


@pytest.mark.parametrize("blank", [" ", "\t", "\r", "\f", "\v", "\u00a0"])
def test_no_blank_is_left_at_a_joint(blank: str) -> None:
    text = f"The council of the town of Keld has counted the boats{blank}\n that it has lost."
    assert joined(text) == "The council of the town of Keld has counted the boats that it has lost."


@pytest.mark.parametrize("word", ["and", "or", "to"])
def test_a_hyphen_before_a_joining_word_keeps_its_space(word: str) -> None:
    text = f"The council of Keld had reckoned with a strike of some two-\n{word} three-day strikes."
    assert joined(text) == text.replace("\n", " ")


def test_links_and_the_date_of_a_wrapped_text_stand_in_it() -> None:
    text = textwrap.fill(
        "The council of Keld lost 30 boats in May. The town of Loma lost 40 boats on Monday, "
        "10 more than Keld, the mayor said. The Owls lead the "
        "series 3-1 after Game 3. It paid 200 dollars (about 180 euros) for each boat.",
        50,
    )
    wrapped, whole = (claims.read(each, DAY) for each in (text, text.replace("\n", " ")))
    spans = [[each.text[slice(*link.span)] for link in each.links] for each in (wrapped, whole)]
    assert [span.replace("\n", " ") for span in spans[0]] == spans[1]
    assert any(spans[1])
    assert [time.text.replace("\n", " ") for time in wrapped.times] == [t.text for t in whole.times]
    assert wrapped.times[-1].text == text[wrapped.times[-1].start : wrapped.times[-1].end]
    figures = [claim.quantity for claim in wrapped.claims if claim.quantity]
    assert [text[slice(*each.number)] for each in figures] == ["30", "40", "10", "200", "180"]


@pytest.mark.parametrize(
    ("word", "joins"), [("Unterseefahrzeuge", False), ("unterseefahrzeuge", True)]
)
def test_in_a_list_a_capital_begins_a_line_though_it_did_not_fit(word: str, joins: bool) -> None:
    line = "The council of the town of Keld has lost all"
    text = f"Lost in May\n{line}\n{word} and more\nThe new ferry\nThe old pier"
    assert (f"{line} {word}" in joined(text)) is joins
    assert joined(text).count("\n") == (3 if joins else 4)


@pytest.mark.parametrize(("more", "joins"), [(0, False), (1, True)])
def test_a_word_that_just_fits_was_meant_to_begin_a_line(more: int, joins: bool) -> None:
    width = max(map(len, WRAPPED.split("\n")))
    word = "a" * (width - 45 + more)
    text = f"The council of the town of Keld has lost all\n{f'{word} '.ljust(width, 'x')}"
    assert (joined(text) == text.replace("\n", " ")) is joins


FULL = "abcd " * 7 + "abcde"  # 40 characters


@pytest.mark.parametrize(("short", "joins"), [(1, True), (2, False)])
def test_three_of_four_lines_are_full_where_prose_is_wrapped(short: int, joins: bool) -> None:
    text = "\n".join([FULL, FULL, FULL, *["abcd abcd"] * short, FULL])
    assert (unwrapped(text) is not None) is joins


@pytest.mark.parametrize(("lines", "joins"), [(4, True), (5, False)])
def test_a_fifth_of_the_lines_goes_on_in_small_letters(lines: int, joins: bool) -> None:
    text = "\n".join([FULL, FULL, *[FULL.capitalize()] * lines])
    assert (unwrapped(text) is not None) is joins
