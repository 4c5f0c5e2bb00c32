"""Where the first lines of an article say its day: each kind of place up to its edges."""

from datetime import date

import pytest

from claims.published import find_published, find_published_candidates

DAY = date(2021, 7, 8)
TEXT = "\n\nThe talks began."
LINES = "A line.\n"

#: how the day was read -> first lines that say so
PLACES = [
    # a line of its own, with four words beside the date and no more
    ("line", "Rain\n8 July 2021" + TEXT),
    ("line", "Rain\n8 July 2021 at Keld" + TEXT),
    ("line", "Rain\n8 July 2021, Keld, Marl, Orsk, Bree" + TEXT),
    ("line", "Rain\nKeld, Marl, Orsk, Bree, 8 July 2021" + TEXT),
    ("byline", "Rain\nKeld | 8 July 2021" + TEXT),
    ("line", "Rain\n- 8 July 2021 -" + TEXT),
    ("line", "Rain\n8 July 2021 (Keld)" + TEXT),
    ("line", "Rain\n8 July 2021 / Keld" + TEXT),
    # the first line
    ("line", "8 July 2021" + TEXT),
    ("byline", "Rain | 8 July 2021" + TEXT),
    ("byline", "Rain • 8 July 2021" + TEXT),
    ("byline", "Rain · 8 July 2021" + TEXT),
    ("line", "Keld: 8 July 2021" + TEXT),
    ("line", "Thursday, 8 July 2021" + TEXT),
    # the last of twelve lines, and of 1500 characters
    ("line", LINES * 11 + "8 July 2021" + TEXT),
    ("line", "\n" * 30 + LINES * 11 + "8 July 2021" + TEXT),
    ("line", "A" * 1488 + "\n8 July 2021" + TEXT),
    # labels
    ("published", "Rain\nPosted 8 July 2021" + TEXT),
    ("published", "Rain\nFiled 8 July 2021" + TEXT),
    ("published", "Rain\nEmbargo 8 July 2021" + TEXT),
    ("published", "Rain\nFirst published\n8 July 2021" + TEXT),
    ("published", "Rain\nPublished by Ann Lee of the Old Desk on 8 July 2021" + TEXT),
    ("published", "Rain\nEmbargoed until Thursday 8 July 2021" + TEXT),
    ("updated", "Rain\nRevised by Ann Lee of the Old Desks, on 8 July 2021" + TEXT),
    ("iso", "Rain\n2021-07-08T14:05" + TEXT),
    ("published", "Rain\nPublished 8 July 2021 a b c d e f g h i j k" + TEXT),
    # datelines
    ("dateline", "Rain\n\nKeld, July 8, 2021 (AP) It rained."),
    ("dateline", "Rain\n\nKELD July 8, 2021 - It rained."),
    ("dateline", "Rain\n\nKELD, July 8, 2021: It rained."),
    ("dateline", "Rain\n\nKELD (Orsk), July 8, 2021 - It rained."),
    ("dateline", "Rain\n\nKELD ON THE SEA, OLD MARL, July 8, 2021 - It rained."),
    ("dateline", "Rain\n\nJuly 8, 2021 (Orsk) - It rained."),
    # by-lines
    ("byline", "Rain\nBy Ann Lee, 8 July 2021" + TEXT),
    ("byline", "Rain\nby Ann Lee, 8 July 2021" + TEXT),
    ("byline", "Rain\nBY ANN LEE • 8 July 2021" + TEXT),
    ("byline", "Rain\nAnn Lee and Jo May and Al Poe of the Keld • 8 July 2021" + TEXT),
    # papers and bodies
    ("line", "Rain\nNote of the harbour, 8 July 2021" + TEXT),
    ("line", "Rain\nThe harbour board, report no. 5, 8 July 2021" + TEXT),
    ("line", "Rain\nMinutes of the board, 8 July 2021, 14:05" + TEXT),
    ("line", "Rain\nMinutes of the board, 8 July 2021 (14:05)" + TEXT),
    ("line", "Rain\nMinutes of the board, 8 July 2021, 2:05 p.m." + TEXT),
    ("line", "Rain\nMinutes of the board, 8 July 2021. All were there." + TEXT),
    ("line", "Rain\nOffice for Roads, 8 July 2021" + TEXT),
    ("line", "Rain\nOffice of the Roads and Works, 8 July 2021" + TEXT),
    ("line", "Rain\nOffice of Roads in Keld, 8 July 2021" + TEXT),
    (
        "line",
        "Rain\nOffice of Works, Roads, Ships, Mills, Farms, Keld, Marl, Orsk, 8 July 2021" + TEXT,
    ),
    ("line", "Rain\nHearing of Thursday, 8 July 2021" + TEXT),
    ("line", "Rain\nJudgment of 8 July 2021" + TEXT),
]

PROSE = [
    "Rain\nRevised by Ann Lees of the Old Desks, on 8 July 2021" + TEXT,
    # more than twelve words beside a label, and than forty letters behind it
    "Rain\nPublished 8 July 2021 a b c d e f g h i j k l" + TEXT,
    "Rain\n8 July 2021, Keld, Marl, Orsk, Bree, Home" + TEXT,
    "Rain\n8 July 2021?" + TEXT,
    "Rain\n8 July 2021!" + TEXT,
    "Rain\n8 July 2021 in rain" + TEXT,
    "Rain\nnear 8 July 2021" + TEXT,
    "Rain 8 July 2021" + TEXT,
    LINES * 12 + "8 July 2021" + TEXT,
    "A" * 1500 + "\n8 July 2021" + TEXT,
    "Rain\nPublished\n\nby the old town of Keld\n\nnear 8 July 2021" + TEXT,
    "Rain\nIt was first published\n8 July 2021 was wet." + TEXT,
    "Rain\nPublished by Ann Lee of the Old Desks on 8 July 2021" + TEXT,
    "Rain\nKELD ON THE SEA AND OLD MARL, July 8, 2021 - It rained.",
    "Rain\nkeld, July 8, 2021 - It rained.",
    "Rain\nKeld July 8, 2021 - It rained.",
    "Rain\nKELD, July 8 - It rained.",
    "Rain\nKELD, July 2021 - It rained.",
    "Rain\nSince 8 July 2021" + TEXT,
    "Rain\nUntil 8 July 2021" + TEXT,
    "Rain\nYesterday at 14:05" + TEXT,
    "Rain\nThursday" + TEXT,
    "Rain\nIn Keld it was a wet day, 8 July 2021" + TEXT,
    "Rain\nMinutes of the board, 8 July 2021, were lost" + TEXT,
    "Rain\nMinutes of the board, July 8" + TEXT,
    "Rain\nOffice of Works, Roads, Ships, Mills, Farms, Keld, Marl, Orsk, Bree, 8 July 2021" + TEXT,
    "Rain\nOffice near Roads, 8 July 2021" + TEXT,
    "Rain\nOffice of Roads 8 July 2021 was shut" + TEXT,
]

#: file names -> the day in them
NAMES = [
    ("2021-07-08.txt", DAY),
    ("20210708", DAY),
    ("2021_07_08", DAY),
    ("1921-07-08", date(1921, 7, 8)),
    ("2021-13-08 2021-07-08", DAY),
    ("2021-13-08", None),
    ("2021-07.08", None),
    ("1821-07-08", None),
    ("12021-07-08", None),
    ("2021-07-081", None),
]


@pytest.mark.parametrize(("how", "text"), PLACES)
def test_a_place_that_says_the_day(how: str, text: str) -> None:
    found = find_published_candidates(text)
    assert [(one.day, one.how) for one in found] == [(DAY, how)]


@pytest.mark.parametrize("text", PROSE)
def test_a_day_in_prose_is_not_the_day_of_the_article(text: str) -> None:
    assert find_published_candidates(text) == []


@pytest.mark.parametrize(("name", "day"), NAMES)
def test_the_name_of_a_file_says_the_day_in_full_or_not_at_all(name: str, day: date | None) -> None:
    found = find_published("The talks began.", name)
    assert (found and found.day) == day


def test_the_first_of_two_days_is_believed_where_both_are_of_a_kind() -> None:
    found = find_published_candidates("Rain\n8 July 2021\n9 July 2021\n\nIt rained.")
    assert [one.day.day for one in found] == [8, 9]
    read = find_published("Rain\n8 July 2021\n9 July 2021\n\nIt rained.")
    assert read is not None
    assert read.day == DAY


def test_what_tells_no_day_does_not_hide_the_one_behind_it() -> None:
    text = "Rain\nSince 7 July 2021\nOn 07/08/2021\nIn May\nThursday\nPublished 8 July 2021" + TEXT
    assert [(one.day, one.how) for one in find_published_candidates(text)] == [(DAY, "published")]
