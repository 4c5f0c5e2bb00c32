"""`factcheck against`: the same number of somebody else, of another year, of its neighbour."""

import json
from pathlib import Path

import pytest

from factcheck.document import Document
from factcheck.readers import Ways
from factcheck.run import check_document
from factcheck.sourcing.against import hold
from factcheck.sourcing.sources import read_sources
from tests.factcheck.schemas import keep_to
from tests.factcheck.tool import factcheck


def statuses_of(folder: Path, article: str, name: str, source: str) -> list[str]:
    """What is said of each figure of the article."""
    path = folder / name
    path.write_text(source, "utf-8")
    checked = check_document(Document("article.txt", article), steps=False)
    sources, _ = read_sources([str(path)], Ways(), None)
    held = hold(checked, sources).held
    return [one.match.status for one in held if one.claim.quantity]


#   article, source, status of its first figure
SAME = [
    ("Lake Dray covers 800 sq km.", "Lake Torn covers 800 sq km.", "absent"),
    ("Lake Dray covers 800 sq km.", "The lake covers 800 sq km.", "found"),
    ("Western Province lost 2,300 homes.", "Eastern Province lost 2,300 homes.", "absent"),
    ("The Ministry of Education has 640 cars.", "The Ministry of Health has 640 cars.", "absent"),
    ("The health ministry has 640 cars.", "The Ministry of Health has 640 cars.", "found"),
    ("Marsh County has 173 confirmed cases.", "Marsh County: 173 confirmed cases of flu.", "found"),
    ("The county has 173 confirmed cases.", "Marsh County has 173 confirmed cases.", "found"),
    ("Flu in Marsh County\n\nThere are 173 confirmed cases.",
     "Marsh County has 173 confirmed cases.", "found"),
    ("Kelp, a firm in Norland, employs 1,940 people.",
     "Results of Kelp Inc\n\nThe company employs 1,940 people.", "found"),
    ("The German company employs 1,940 people.", "Kelp of Germany employs 1,940 people.", "found"),
    ("Malmö has 40 ferries.", "Malmo has 40 ferries.", "found"),
    ("In Marl a school shelters 160 people.",
     "A school in Marl, 11 kilometres away, shelters 160 people.", "found"),
    ("Residents of Marl own 160 boats.", "In Marl people own 160 boats.", "found"),
    ("Unlike its rival, Kelp employs 1,940 people.", "Kelp employs 1,940 people.", "found"),
    ("Kelp, which has overtaken its rival Brine, employs 1,940 people.",
     "Kelp employs 1,940 people.", "found"),
    ("Its rival Brine employs 1,200 people.",
     "Kelp employs 1,940 people. Brine employs 1,200 people.", "found"),
    ("Its rival employs 1,200 people.",
     "Results of Kelp\n\nKelp employs 1,940 people. Its rival Brine employs 1,200 people.",
     "found"),
    ("Mayor Ann Reed said 40 ships had sunk.", "The port says that 40 ships had sunk.", "found"),
    ("The valley lost 140 jobs when Brine closed its mill.",
     "Brine closed its mill in the valley, with the loss of 140 jobs.", "found"),
]  # fmt: skip
OTHERS = [
    ("Marsh County has 173 confirmed cases.", "Corrigan County has 173 confirmed cases.", "absent"),
    ("Marsh County has 173 confirmed cases.",
     "Corrigan County has 173 confirmed cases. Marsh County has 48 cases.", "near"),
    ("A neighboring county has 173 confirmed cases.",
     "Marsh County has 173 confirmed cases.", "absent"),
    ("In the county next door, 173 cases were confirmed.",
     "Marsh County has 173 confirmed cases.", "absent"),
    ("Its rival employs 1,940 people.", "The company employs 1,940 people.", "absent"),
    ("The company employs 1,940 people.", "A rival employs 1,940 people.", "absent"),
    ("Its competitor Brine employs 1,940 people.", "Kelp employs 1,940 people.", "absent"),
    ("Brine, its rival, employs 1,940 people.",
     "Kelp employs 1,940 people and Brine employs 1,200 people.", "near"),
    ("Brine closed a mill and cut 140 jobs.",
     "At Kelp a mill was closed. Kelp cut 140 jobs there. Brine hired 90 men.", "absent"),
    ("In Elba there are 31 ferries.", "Elba has 40 ferries and Nora has 31.", "near"),
    ("In Lower Elba absences fell by 12 percent.",
     "In Upper Elba absences fell by 12 percent, in Lower Elba by 31 percent.", "near"),
    ("Brine gave 29 lorries to the fund.",
     "Kelp gave 29 lorries to the fund, and Brine gave 42 lorries.", "near"),
    ("Vesper Cargo lost 5 million euros.",
     "Kelp's subsidiary Corvair Cargo lost 5 million euros.", "absent"),
    ("Kelp pays Zephyr 6.1 cents for a mile and Brine pays 4.4 cents.",
     "Zephyr takes 6.1 cents for a mile; from Brine Kelp takes 4.4 cents.", "found"),
    ("The harbour of Nora spends 520 euros on flags.",
     "The harbour of Elba spends 310 euros on flags, Nora 480.", "near"),
    ("Orsk has hired 212 cooks.", "The town of Belsk hired 212 cooks.", "absent"),
    ("Nora has 31 ferries.", "Elba has 31 ferries and Nora 48.", "near"),
    ("A port with 40 ferries is Elba.", "Elba has a port with 40 ferries, as has Nora.", "found"),
    ("Kelp, its union said, has 88,000 members.", "The union of Kelp has 88,000 members.", "found"),
]  # fmt: skip
SWAPPED = [
    ("Twelve people were hurt and 30 were killed.",
     "The quake killed 12 people and left 30 hurt.", "near"),
    ("Thirty people were killed.", "Twelve people were killed and 30 were hurt.", "near"),
    ("Elba has 40 ferries and Nora has 31.", "Elba has 31 ferries and Nora has 40.", "near"),
    ("There are 40 ferries at Elba and 31 at Nora.",
     "There are 31 ferries at Elba and 40 at Nora.", "near"),
    ("Women make up 40 percent of sailors, men 60 percent.",
     "Men make up 40 percent of the sailors, women 60 percent.", "near"),
    ("Exports fell 7 percent and imports rose 4 percent.",
     "Exports fell 4 percent and imports rose 7 percent.", "near"),
    ("Profit fell to 26 million euros from 21 million euros.",
     "Profit fell to 21 million euros from 26 million euros.", "near"),
    ("Imports rose 7 percent while exports fell 4 percent.",
     "Exports fell 4 percent and imports rose 7 percent.", "found"),
    ("Of the sailors 40 percent are men; women make up 60 percent.",
     "Men make up 40 percent of the sailors, women 60 percent.", "found"),
    ("Elba and Nora have 40 and 31 ferries, respectively.",
     "Elba has 40 ferries and Nora 31.", "found"),
]  # fmt: skip
YEARS = [
    ("The fleet carried 2,310 cars in 2019.", "The fleet carried 2,310 cars in 2018.", "absent"),
    ("The fleet carried 2,310 cars in 2019.",
     "The fleet carried 2,310 cars in 2018 and 2,480 cars in 2019.", "near"),
    ("The fleet carried 2,310 cars in 2019.",
     "The year 2018\n\nThe fleet carried 2,310 cars.", "absent"),
    ("The fleet carried 2,310 cars in 2018.",
     "The year 2018\n\nThe fleet carried 2,310 cars.", "found"),
    ("In 2022, when the strike began, the fleet carried 2,310 cars.",
     "In 2021 the fleet carried 2,310 cars.", "absent"),
    ("The fleet carried 2,310 cars in May 2019.",
     "The fleet carried 2,310 cars in May 2018.", "absent"),
    ("The fleet carried 2,310 cars in 2018.",
     "The fleet carried 2,480 cars in 2019. The year before it carried 2,310 cars.", "found"),
    ("In 2018 the fleet carried 2,301 cars.",
     "In 2019 the fleet carried 2,480 cars. In 2018 it was 2,310.", "near"),
    ("In 2016 Kelp carried 8,400 horses.",
     "Kelp carried 8,400 horses in the first six months of 2017, more than in 2016.", "absent"),
    ("In September 3,150 people crossed the border.",
     "In October 3,150 people crossed the border.", "absent"),
    ("Since September 3,150 people have crossed the border.",
     "As of 3 October 3,150 people had crossed the border.", "found"),
    ("The share of men fell from 44 percent in 2018 to 43.2 percent.",
     "The share of men was 43.2 percent in 2019 and 44 percent in 2018.", "found"),
    ("Kelp will spend $45 million on a dock that will open in 2025.",
     "Oslo, 21 August 2023. Kelp will spend $45 million on a dock.", "found"),
    ("From 2005 to 2015 the range lost 14 percent of its ice.",
     "The Harn range, 2005–2015\n\nSurvey of 11 May 2016\n\nThe range lost 14 percent of its ice.",
     "found"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "source", "status"), [*SAME, *OTHERS, *SWAPPED, *YEARS])
def test_whose_figure_it_is(tmp_path: Path, article: str, source: str, status: str) -> None:
    assert statuses_of(tmp_path, article, "source.txt", source)[0] == status


def test_the_report_shows_whose_figure_it_is(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("Marsh County has 173 confirmed cases.", "utf-8")
    source = "Corrigan County has 173 confirmed cases.\n\nMarsh County has 48 cases."
    (tmp_path / "source.txt").write_text(source, "utf-8")
    arguments = ("against", "article.txt", "source.txt")
    page = factcheck(*arguments, cwd=tmp_path).out.split("source 48 cases")[1]
    assert "gives this figure of another place, body or year" in page
    assert "Corrigan County has [173 confirmed cases]." in page
    markdown = factcheck(*arguments, "-f", "markdown", cwd=tmp_path).out
    assert "year; source.txt, line 1: Corrigan County has **173 confirmed cases**." in markdown
    record = json.loads(factcheck(*arguments, "-f", "json", cwd=tmp_path).out)
    keep_to("against", record)
    assert record["claims"][0]["of_another"]["where"] == "line 1"


#   a table, article, status of each claim that is a figure
TABLES = [
    ("Town,Year,Loans\nElba,2016,1184\nElba,2017,1219\nNora,2016,863\nNora,2017,794\n",
     "In 2016 the library at Elba had 1,219 loans, and in 2017 it had 1,219 loans.",
     ["near", "found"]),
    ("Town,Year,Loans\nElba,2016,1184\nElba,2017,1219\nNora,2016,863\nNora,2017,794\n",
     "In 2015 the library at Elba had 1,184 loans.", ["absent"]),
    (",2018,2019\nShip calls,4112,4087\nCruise calls,97,118\nCruise passengers,2013,2467\n",
     "There were 4,087 ship calls, after 4,112 in 2018, and 181 cruise calls.",
     ["found", "found", "near"]),
]  # fmt: skip


@pytest.mark.parametrize(("table", "article", "statuses"), TABLES)
def test_tables_of_several_years(
    tmp_path: Path, table: str, article: str, statuses: list[str]
) -> None:
    assert statuses_of(tmp_path, article, "table.csv", table) == statuses


def test_a_right_figure_does_not_hide_the_wrong_one_behind_it(tmp_path: Path) -> None:
    article = "The firm sold 58,500 tonnes of salt. It sold 85,500 tonnes of salt, it said."
    source = "The firm sold 58,500 tonnes of salt."
    assert statuses_of(tmp_path, article, "source.txt", source) == ["found", "near"]
