"""`factcheck against`: how each claim of a short article stands to a short source."""

from pathlib import Path

import pytest

from factcheck.document import Document
from factcheck.readers import Ways
from factcheck.run import check_document
from factcheck.sourcing.against import Held, hold
from factcheck.sourcing.sources import read_sources

DATELINE = "MARL, 14 May 2024 – "


def held(folder: Path, article: str, source: str, name: str = "source.txt") -> list[Held]:
    (folder / name).write_text(source, "utf-8")
    checked = check_document(Document("article.txt", article), steps=False)
    day = checked.reading.published
    sources, _ = read_sources([str(folder / name)], Ways(), day.day if day else None)
    return hold(checked, sources).held


def statuses(folder: Path, article: str, source: str, name: str = "source.txt") -> dict[str, str]:
    """What is said of each claim, by its words, dates of the dateline aside."""
    return {
        one.claim.text: one.match.status for one in held(folder, DATELINE + article, source, name)
    }


BUDGET = """Harbour Trust, press release, 13 May 2024

The trust took in 6.9 million crowns in 2023 and spent 7.3 million. It had 214 members of staff on
31 December, against 198 a year earlier. The fire at the quay did damage of three million crowns,
the insurance paid 700,000. Of the 5,000 blankets in the store, 3,150 have been handed out. The
trust aims to save 45 million crowns by 2026; so far it is 27 million. The fee for a berth rises
from 120 to 200 crowns. 46 trees have to be felled because they are ill. In autumn 120 trees will
be planted. On Friday 219 calls were taken. The new hall of 14,800 square metres is to be ready in
May 2025. A second berth costs 86 million crowns, of which the state has paid 21.5 million.
"""
#   sentence, its claim, status
SENTENCES = [
    # a figure that the source gives to something else in the same sentence, or near it
    ("The insurance paid three million crowns after the fire.", "three million crowns", "near"),
    ("The fire did damage of three million crowns.", "three million crowns", "found"),
    ("It says that 120 trees have to be felled because they are ill.", "120 trees", "near"),
    ("In autumn it plants 120 trees.", "120 trees", "found"),
    ("The trust has handed out 5,000 blankets.", "5,000 blankets", "near"),
    ("The trust has handed out 3,150 blankets.", "3,150 blankets", "found"),
    # planned there, done here
    ("The trust has already saved 45 million crowns.", "45 million crowns", "near"),
    ("The trust wants to save 45 million crowns by 2026.", "45 million crowns", "found"),
    # what a change began at
    ("A berth will cost 120 crowns from now on.", "120 crowns", "near"),
    ("Until now a berth cost 120 crowns.", "120 crowns", "found"),
    ("A berth will cost 200 crowns from now on.", "200 crowns", "found"),
    # worked out with two figures
    ("The trust has 214 members of staff, 8 percent more than a year before.", "8 percent",
     "rounded"),
    ("The trust has 214 members of staff, 18 percent more than a year before.", "18 percent",
     "absent"),
    ("A second berth costs 86 million crowns, and the state has paid a quarter of that.",
     "a quarter", "rounded"),
    ("The trust has 214 members of staff, 16 more than a year before.", "16", "rounded"),
    ("The trust has 214 members of staff, 61 more than a year before.", "61", "absent"),
    # what nobody gives by chance
    ("On Friday people called the trust 219 times.", "219 times", "found"),
    ("On Friday people called the trust 220 times.", "220 times", "rounded"),
    # a date beside a figure that was found
    ("The hall of nearly 15,000 square metres should be finished in March 2025.", "March 2025",
     "near"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claim", "status"), SENTENCES)
def test_a_claim_of_a_story(tmp_path: Path, sentence: str, claim: str, status: str) -> None:
    story = f"The Harbour Trust has 214 members of staff. {sentence} It took in 6.9 million crowns."
    found = statuses(tmp_path, story, BUDGET)
    assert found[claim] == status, found


def test_two_figures_that_changed_places_without_a_word_in_common(tmp_path: Path) -> None:
    found = statuses(
        tmp_path, "The trust took in 7.3 million crowns and spent 6.9 million.", BUDGET
    )
    assert (found["7.3 million crowns"], found["6.9 million"]) == ("near", "near")


TABLE = (
    "Line,Riders 2022,Riders 2023,Change %,Seats sold_2023\n"
    "North,41200,47300,14.8,812\nSouth,52900,44700,-15.5,733\nTotal,94100,92000,-2.2,1545\n"
)
#   sentence, its claim, status
OF_TABLE = [
    ("On the South line there were 47,300 riders in 2023.", "47,300 riders", "near"),
    ("On the South line there were 44,700 riders in 2023.", "44,700 riders", "found"),
    ("The South line grew by 15.5 percent.", "15.5 percent", "near"),
    ("The South line shrank by 15.5 percent.", "15.5 percent", "found"),
    ("The South line has risen to 44,700 riders.", "44,700 riders", "near"),
    ("The South line has fallen to 44,700 riders.", "44,700 riders", "found"),
    ("The South line keeps its 52,900 riders.", "52,900 riders", "near"),
    ("The South line had 52,900 riders in 2022.", "52,900 riders", "found"),
    ("On the North line 812 seats were sold.", "812 seats", "found"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claim", "status"), OF_TABLE)
def test_a_claim_of_a_table(tmp_path: Path, sentence: str, claim: str, status: str) -> None:
    found = statuses(tmp_path, sentence, TABLE, "riders.csv")
    assert found[claim] == status, found


CORNER = "| EUR million | 2022 | 2023 |\n|---|---|---|\n| Net sales | 61.2 | 70.4 |\n"
THOUSANDS = (
    "Table 1. Traffic (in thousands)\n\n| Item | 2023 |\n|---|---|\n| Passengers | 4,120 |\n"
)


def test_the_unit_in_the_corner_of_a_table(tmp_path: Path) -> None:
    found = statuses(tmp_path, "Net sales were 70.4 million euros in 2023.", CORNER, "t.md")
    assert found["70.4 million euros"] == "found"


@pytest.mark.parametrize(
    ("claim", "status"), [("4.12 million passengers", "found"), ("4,120 passengers", "near")]
)
def test_a_caption_in_thousands_is_about_people_too(
    tmp_path: Path, claim: str, status: str
) -> None:
    assert statuses(tmp_path, f"It carried {claim} in 2023.", THOUSANDS, "t.md")[claim] == status


#   article, source, its claim, status
ASIDE = [
    ("She is paid 35 cents a share.", "She is paid 0.35 euros a share.", "35 cents a share",
     "found"),
    ("He was jailed for 20 months.", "He was jailed for one year and eight months.", "20 months",
     "found"),
    ("He was away for more than a year.", "He was away for 14 months.", "more than a year",
     "rounded"),
    ("The Swedes bought 498,100 boats.", "Sweden bought 498,100 boats, Norway 301,700.",
     "498,100 boats", "found"),
    ("Analysts had expected a profit of 33 million euros.", "The profit was 37.4 million euros.",
     "33 million euros", "absent"),
    ("The members are 45 to 75 years old.", "The average age of the members is 58 years.",
     "45 to 75 years old", "absent"),
    ("A Marl court convicted nine men.", "Nine men were convicted.", "nine men", "found"),
    ("He has built 118 boats.", "How many boats have you built?\nI have built 118.", "118 boats",
     "found"),
    ("Eleven posts in the town are shut.", "Eleven of the 34 posts in the town are shut.",
     "Eleven posts", "found"),
    ("The port earned 58.3 million euros.",
     "The port earned 51.7 million euros (2022: 58.3 million).", "58.3 million euros", "near"),
    ("The port earned 51.7 million euros.",
     "The port earned 51.7 million euros (2022: 58.3 million).", "51.7 million euros", "found"),
    ("In 2022 the port earned 58.3 million euros.",
     "The port earned 51.7 million euros (2022: 58.3 million).", "58.3 million euros", "found"),
    ("The port had 44 cranes.", "The port has 49 cranes; in 2019 it was 44.", "44 cranes", "near"),
    ("Traffic at the port fell to 1.34 million tons.",
     "Traffic at the port fell from 1.34 to 1.27 million tons.", "1.34 million tons", "near"),
    ("Traffic at the port fell to 1.27 million tons.",
     "Traffic at the port fell from 1.34 to 1.27 million tons.", "1.27 million tons", "found"),
    ("The youngest of the crew is 22, the oldest 97.",
     "The youngest of the crew, Ida Rosk (Marl), is 22, the oldest, Jan Prade, 97.", "22", "found"),
    ("The police counted 2,400 people, the club 4,000.",
     "The club counted 4,000 people, the police 2,400.", "2,400 people", "found"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "source", "claim", "status"), ASIDE)
def test_a_claim_alone(tmp_path: Path, article: str, source: str, claim: str, status: str) -> None:
    found = {one.claim.text: one.match.status for one in held(tmp_path, article, source)}
    assert found[claim] == status, found


def test_what_was_worked_out_says_with_what(tmp_path: Path) -> None:
    story = f"{DATELINE}The trust has 214 members of staff, 8 percent more than a year before."
    [found] = [one.match for one in held(tmp_path, story, BUDGET) if one.claim.text == "8 percent"]
    assert found.slip == "worked out with 198"
