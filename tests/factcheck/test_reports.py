"""Each report of one small article made by hand; whole outputs, as a reader gets them."""

import json
import re
from datetime import date
from importlib.resources import files

import jsonschema
import pytest

from claims import Published
from factcheck.reports import REPORTS, report_named
from factcheck.reports.layout import cells
from tests.factcheck import drafts
from tests.factcheck.handmade import DAY, checked

SCHEMA = json.loads((files("factcheck.reports") / "report.schema.json").read_text("utf-8"))


def lines(form: str, day: date | None = DAY, width: int = 80) -> list[str]:
    return list(report_named(form)([checked(day)], width))


PLAIN = """\
keld.txt
Published Thursday 3 May 2012, from the dateline in line 3.
1 finding, 2 claims: 1 high, 1 medium.

FINDINGS

error: 12 km is 7.5 miles, not 9                                conversion, 4:30
    “The lake is [12 kilometres (9 miles)] long,” Brink said.
    12 km × 0.6214 = 7.46 miles
    Perhaps 9 nautical miles were meant.

CLAIMS

 1  About 1,200 villagers                                  displaced, high, 3:20
    KELD, 3 May 2012 - [About 1,200 villagers] left their homes on Tuesday, the
    mayor Ada Brink said.
    when   Tuesday 1 May 2012
    who    the mayor Ada Brink, in paraphrase
    why    people's fate
    [ ] Ask the mayor’s office for its count.
        look: The town’s register
        search: Keld villagers left homes

 2  12 kilometres                                           length, medium, 4:30
    “The lake is [12 kilometres] (9 miles) long,” Brink said.
    also   9 miles
    when   no date given
    who    the mayor Ada Brink, quoted
"""

MARKDOWN = """\
# keld.txt

Published Thursday 3 May 2012, from the dateline in line 3. 1 finding, 2 claims: 1 high, 1 medium.

## Findings

- [ ] **error**: 12 km is 7.5 miles, not 9 (4:30, conversion)
  > “The lake is **12 kilometres (9 miles)** long,” Brink said.

  12 km × 0.6214 = 7.46 miles. Perhaps 9 nautical miles were meant.

## Claims

### 1. About 1,200 villagers

> KELD, 3 May 2012 - **About 1,200 villagers** left their homes on Tuesday, the mayor Ada Brink said.

displaced, high priority, 3:20, `aaaaaaa`

- When: Tuesday 1 May 2012
- Who says so: the mayor Ada Brink, in paraphrase
- Why this priority: people's fate

- [ ] Ask the mayor’s office for its count.
  - The town’s register
  - search: Keld villagers left homes ([the web](https://duckduckgo.com/?q=Keld+villagers+left+homes), [fact checks](https://toolbox.google.com/factcheck/explorer/search/Keld%20villagers%20left%20homes;hl=en))

### 2. 12 kilometres

> “The lake is **12 kilometres** (9 miles) long,” Brink said.

length, medium priority, 4:30, `ccccccc`

- Also: 9 miles
- When: no date given
- Who says so: the mayor Ada Brink, quoted
"""  # noqa: E501

UNIX = """\
keld.txt:3:20: note: About 1,200 villagers; Tuesday 1 May 2012; the mayor Ada Brink, in paraphrase; high (people's fate) [displaced]
keld.txt:4:30: error: 12 km is 7.5 miles, not 9 [conversion]
keld.txt:4:30: note: 12 kilometres; the mayor Ada Brink, quoted; medium [length]
"""  # noqa: E501


@pytest.mark.parametrize(
    ("form", "whole"), [("plain", PLAIN), ("markdown", MARKDOWN), ("unix", UNIX)]
)
def test_the_whole_report(form: str, whole: str) -> None:
    assert "\n".join(lines(form)) + "\n" == whole


def bare(coloured: list[str]) -> list[str]:
    return [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in coloured]


def test_the_terminal_shows_the_same_words() -> None:
    coloured = lines("terminal")
    assert bare(coloured) == lines("plain")
    assert any("\x1b[" in line for line in coloured)


def drawn(text: str, width: int = 80) -> list[str]:
    """The lines that the terminal has above the findings and the plain report has not."""
    found = drafts.checked(text)
    plain = list(report_named("plain")([found], width))
    return [li for li in bare(list(report_named("terminal")([found], width))) if li not in plain]


MANY = "Nine men came.\n\n" + "Filler. " * 40 + "\n\n" + "He saw 40 cows, 50 pigs, 60 hens. " * 4
DAYS = "It began on Monday. It ended on Friday. Two men left on 9 May 2018, three in 1950.\n"


def test_a_map_of_the_article() -> None:
    text = f"{MANY}\n\nSaturday, 12 May, was dry. It is 9.5 kilometres (15 miles) long.\n"
    [line, *_] = drawn(text)
    assert line.startswith("map    ▄")  # half as many as where there are most
    assert line.endswith("  ✗ error  ! warning")
    cells = line[len("map    ") :].split("  ")[0]
    assert set(cells[5:20]) == {"·"}  # the filler
    assert (cells.count("✗"), cells.count("!")) == (1, 1)
    assert "█" in cells
    assert len(line) == 80


def test_a_small_time_line() -> None:
    *_, bars, names = drawn(MANY + DAYS)
    assert bars.startswith("time   ")
    places = [at for at, cell in enumerate(bars) if cell in "▁▂▃▄▅▆▇█"]
    at = {name: names.index(name) + len(name) // 2 for name in ("10 years", "1 year", "published")}
    assert at["10 years"] > places[0]  # 1950
    assert at["10 years"] < at["1 year"] <= places[1] + 1 < at["published"]  # a year and five days
    assert len(places) >= 3


@pytest.mark.parametrize("text", ["Nine men came.\n", "\n", "It began on Monday.\n"])
def test_no_picture_of_next_to_nothing(text: str) -> None:
    assert drawn(text) == []


@pytest.mark.parametrize("width", [40, 59])
def test_no_picture_without_room(width: int) -> None:
    assert drawn(MANY + DAYS, width) == []


@pytest.mark.parametrize("width", [40, 64, 80, 120])
def test_no_line_is_wider_than_asked(width: int) -> None:
    assert max(cells(line) for line in lines("plain", width=width)) <= width


@pytest.mark.parametrize("form", REPORTS)
def test_same_values_same_lines(form: str) -> None:
    assert lines(form) == lines(form)


@pytest.mark.parametrize("day", [DAY, None])
def test_json_keeps_to_its_schema(day: date | None) -> None:
    report = json.loads("\n".join(lines("json", day)))
    jsonschema.validate(report, SCHEMA, jsonschema.Draft202012Validator)
    claim = report["claims"][0]
    assert (claim["line"], claim["column"], claim["end_column"]) == (3, 20, 41)
    assert (claim["quantity"]["value"], claim["quantity"]["bound"]) == (1200, "~")
    assert claim["time"]["first"] == (day and "2012-05-01")
    assert claim["source"]["name"] == "Ada Brink"
    assert [step["step"] for step in claim["checklist"]]
    assert [claim["part_of"] for claim in report["claims"]] == [None, "aaaaaaa", None, "ccccccc"]


def test_several_articles_are_an_array() -> None:
    whole = "\n".join(report_named("json")([checked(), checked()], 80))
    jsonschema.validate(json.loads(whole), SCHEMA, jsonschema.Draft202012Validator)
    assert len(json.loads(whole)) == 2


def test_jsonl_is_the_claims_of_json_with_their_article() -> None:
    head = {"schema": 1, "path": "keld.txt", "published": "2012-05-03"}
    claims = json.loads("\n".join(lines("json")))["claims"]
    assert [json.loads(line) for line in lines("jsonl")] == [{**head, **c} for c in claims]


def test_an_unknown_date_is_said_with_its_remedy() -> None:
    said = " ".join(line.strip() for line in lines("plain", None))
    assert "The article's date is unknown." in said
    assert "1 relative date cannot be resolved without it (“Tuesday”)" in said
    assert "give it with --published YYYY-MM-DD" in said
    assert "when unresolved: the article's date is unknown (“Tuesday”)" in " ".join(said.split())
    assert "--published" in lines("unix", None)[0]


def test_another_date_of_the_article_is_said() -> None:
    other = Published(date(2012, 5, 4), "line", 0, 5, "4 May")
    both = checked()._replace(other_dates=(other,))
    said = " ".join(report_named("plain")([both], 80))
    assert "Another date: Friday 4 May 2012, from “4 May” in line 1." in said
    jsonschema.validate(json.loads("\n".join(report_named("json")([both], 80))), SCHEMA)
