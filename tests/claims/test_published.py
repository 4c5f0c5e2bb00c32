"""The article's own date: where it is read, and where it is not."""

from datetime import date

import pytest

from claims.published import find_published, find_published_candidates

DAY = date(2021, 7, 8)

#: how it was read -> first lines that say so
READ = [
    ("line", "A headline\n\nA Paper\n\n8 Jul 2021\n\nKabul: The talks began."),
    ("line", "A headline\nThursday, July 8, 2021\n\nThe talks began."),
    ("line", "July 8th, 2021\nThe talks began."),
    ("line", "Harbour board\n\nMeeting of 8 July 2021, 19:00-21:40\n\nThe talks began."),
    ("line", "Minutes of the board meeting held on Thursday, 8 July 2021\n\nThe talks began."),
    ("line", "Brine Foods, press release, 8 July 2021\n\nThe talks began."),
    ("line", "COURT OF KELD\nJudgment of 8 July 2021\n\n1. The accused is guilty."),
    ("line", "Flood report No. 3\nRiver Trust, 8 July 2021, 18:00\n\nThe river fell."),
    ("line", "Ministry of Works and Roads, Keld, 8 July 2021\n\nThe road is open."),
    ("line", "Annual report, presented in Keld on Thursday, 8 July 2021\n\nIncome rose."),
    (
        "line",
        "Transcript, meeting of Thursday, 8 July 2021, Town Hall. Present: nine.\n\nMAYOR: Hm.",
    ),
    ("line", "A headline\n08.07.2021\n\nThe talks began."),
    ("line", "A headline\nThu 8 Jul 2021 14.05 BST\n\nThe talks began."),
    ("published", "A headline\nPublished July 8, 2021\n\nThe talks began."),
    ("published", "A headline\nPublished: 08 July 2021 14:05 GMT\n\nThe talks began."),
    ("published", "---\ntitle: Talks\ndate: 2021-07-08\n---\n\nThe talks began."),
    ("updated", "A headline\nUpdated 8 July 2021\n\nThe talks began."),
    ("iso", "A headline\n2021-07-08T14:05:00Z\n\nThe talks began."),
    ("dateline", "A headline\n\nKABUL, July 8, 2021 (Reuters) - The talks began."),
    ("dateline", "A headline\n\nJuly 8, 2021 — The talks began."),
    ("dateline", "A headline\n\nKABUL, July 8, 2021\n\nThe talks began."),
    ("dateline", "A headline\n\nKABUL, July 8, 2021.\n\nThe talks began."),
    ("dateline", "KABUL, Afghanistan, 8 July 2021 (AFP) – The talks began."),
    ("byline", "A headline\nBy Ann Writer | July 8, 2021\n\nThe talks began."),
    (
        "published",
        "A headline\nPublished 3:14 PM EDT, July 8, 2021\n\nPRAGUE, July 8 (Reuters) - Rain.",
    ),
    ("published", "A headline\n\nPublished\n8 July 2021\n\nThe talks began."),
    ("published", "A headline\nBy Ann\nPublished July 8, 2021Updated July 9, 2021\n\nRain."),
    ("published", "Title: Rain\nDate: Thu, 8 Jul 2021 14:05:00 +0200\nFrom: desk\n\nRain."),
    ("published", '---\npublishDate: "2021-07-08"\nlastmod: "2021-08-01"\n---\nRain.'),
    ("published", '+++\ntitle = "Rain"\ndate = 2021-07-08\n+++\nRain.'),
    ("published", "EMBARGOED UNTIL 00:01 THURSDAY 8 JULY 2021\n\nRain."),
    (
        "published",
        "Rain\nPosted Thursday 8 July 2021 at 5:10am, updated Friday 9 July 2021\nIt fell.",
    ),
    ("published", "Rain\nFirst published on Thu 8 Jul 2021 14.05 BST\nIt fell."),
    (
        "line",
        "Rain\nAnn Writer\nThu 8 Jul 2021 14.05 BST\nLast modified on Fri 9 Jul 2021\nIt fell.",
    ),
    ("line", "Rain\nBy Ann Writer\nJuly 8, 2021 at 2:05 p.m. EDT\n\nPRAGUE — It fell."),
    ("line", "Rain\nFrom our correspondent\nPrague, Thursday, 8 July 2021\n\nIt fell."),
    ("line", "FOR IMMEDIATE RELEASE\nJuly 8, 2021\n\nPrague – It fell."),
    ("line", "Rain\nJuly 08, 2021 14:05 GMT\nBy a staff writer\n\nIt fell."),
    ("iso", "Rain\nSource: An agency| 2021-07-08 14:05:33|Editor: x\n\nIt fell."),
    ("dateline", "OSTRAVA, Czech Republic (AP) -- July 8, 2021 -- It fell."),
    ("dateline", "PRAGUE, July 8, 2021. - It fell."),
    ("updated", "Rain\nBy Ann Writer\nUpdated 1405 GMT (2205 HKT) July 8, 2021\nIt fell."),
]


@pytest.mark.parametrize(("how", "text"), READ)
def test_read(how: str, text: str) -> None:
    found = find_published(text)
    assert found
    assert (found.day, found.how) == (DAY, how)
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A headline\n\nThe talks began on July 8, 2021, and will go on for two weeks in Kabul.",
        "A headline\n\nOn July 8, 2021 the talks began in the capital, officials said there.",
        "KABUL, July 8 (Reuters) - The talks began.",  # no year anywhere
        "A headline\n08/07/2021\n\nWhich of the two is the month?",
        "Rain\nIssued on: 08/07/2021 - 14:05\n\nWhich of the two is the month?",
        "The 8 July 2021 floods\n\nTwelve people died in the valley.",
        "Remembering 11 September 2001\nBy Ann Writer\n\nTwenty years ago it was.",
        "Talks\n\nThe meeting of 8 July 2021 was the first of many that they held in all.",
        "RIOTS HIT CITY ON JULY 8, 2021\n\nTwelve people died in the valley.",
        "Published\n1 day ago\n\nThe talks began.",
        "Talks\n\nA list that was published on 8 July 2021 says that no man may fish in it at all.",
        "Talks\n\nIt was updated on 8 July 2021 with all that the miners of the town told us.",
        "Talks\n\nRules that were first published\nThe laws of 8 July 2021 stand\n\nKeld: Rain.",
        "The report of 8 July 2021 was wrong. It said that rain fell on all of them.",
        "Talks\n\nIn Keld, Marl and Orsk, 8 July 2021 was warm, and nobody came to the talks.",
        "Talks\n\nThe talks were held in Keld on 8 July 2021.\n\nThey failed.",
        "Talks\n\nA report on 8 July 2021\n\nThey failed.",
        # what took for ever once
        "Council\n\n" + "A." * 600 + " 8 July 2021\n\nIt met in Keld.",
        "Council\n\n8 July 2021 " + "A" * 1000 + "$\n\nIt met in Keld.",
        "Council\n\n" + "A-" * 70 + "$ 8 July 2021\n\nIt met in Keld.",
        "Keld, 8 July 2021" + " " * 5000 + "x\n\nIt met in Keld.",
        "Battle of the Ford\n\nThe battle was fought on 8 July 1421 at the ford.",
        "A headline\n" + "Prose goes on.\n" * 20 + "8 July 2021\n",
    ],
)
def test_nothing_is_guessed(text: str) -> None:
    assert find_published(text) is None


@pytest.mark.parametrize("name", ["2021-07-08-talks.txt", "talks_20210708.html", "a/2021.07.08.md"])
def test_file_name(name: str) -> None:
    found = find_published("The talks began.", name)
    assert found
    assert (found.day, found.how) == (DAY, "file name")


def test_the_file_name_lends_its_year_to_a_dateline() -> None:
    found = find_published("KABUL, July 8 (Reuters) - The talks began.", "2021-07-09.txt")
    assert found
    assert (found.day, found.how) == (DAY, "dateline")


def test_conflicts_are_all_there_in_order_of_trust() -> None:
    text = "A headline\nPublished 7 July 2021\nUpdated 8 July 2021\n\nThe talks began."
    found = find_published_candidates(text, "20210709.txt")
    assert [(c.day.day, c.how) for c in found] == [
        (7, "published"),
        (8, "updated"),
        (9, "file name"),
    ]


@pytest.mark.parametrize("name", ["20211308.txt", "123202107081.txt", "talks.txt"])
def test_file_names_without_a_date(name: str) -> None:
    assert find_published("The talks began.", name) is None
