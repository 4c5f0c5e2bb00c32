"""Markdown as an article: its claims, and where they stand in the source."""

from pathlib import Path

from tests.factcheck.story import (
    DATELINE,
    DIKE,
    HEADLINE,
    LEAD,
    PARTS,
    of_the_plain_text,
    report,
    said,
    written_places,
)
from tests.factcheck.tool import factcheck

MARKED = f"""\
# {HEADLINE}

{DATELINE}{LEAD}

![A road, 99 km long](pictures/2017-01-01.jpg "77 metres")

> {DIKE.replace("12 kilometres", "**12 kilometres**").replace("lost", "_lost_")}

<!-- The editor wants 55 more words by 9 May. -->

{PARTS.replace("grid company", "[grid company](https://grid.example/2016/outages?n=400)")}

```
timeout = 30 seconds
```

    retry after 45 minutes
"""


def write(folder: Path, text: str, name: str = "story.md") -> None:
    (folder / name).write_text(text, "utf-8")


def test_the_claims_are_those_of_the_plain_text(tmp_path: Path) -> None:
    write(tmp_path, MARKED)
    found = report(tmp_path, "story.md")
    assert said(found) == of_the_plain_text(tmp_path)
    assert found["article"]["title"] == HEADLINE
    written_places(found, MARKED)


def test_lines_of_windows_change_nothing(tmp_path: Path) -> None:
    write(tmp_path, MARKED)
    (tmp_path / "windows.markdown").write_bytes(MARKED.replace("\n", "\r\n").encode("utf-8-sig"))
    one, other = report(tmp_path, "story.md"), report(tmp_path, "windows.markdown")
    assert [(c["line"], c["text"]) for c in one["claims"]] == [
        (c["line"], c["text"]) for c in other["claims"]
    ]


def test_front_matter_gives_title_author_and_date(tmp_path: Path) -> None:
    write(
        tmp_path,
        "---\n"
        "title: 'Rain: 3 villages cut off'\nauthor: Ann Roe\ndate: 2018-03-06T08:00:00\n---\n\n"
        "Two men were killed on Monday, police said.\n",
    )
    found = report(tmp_path, "story.md")
    assert found["article"] == {
        "path": "story.md", "title": "Rain: 3 villages cut off", "author": "Ann Roe",
        "published": "2018-03-06", "published_from": "metadata", "other_dates": [],
        "language": "en",
    }  # fmt: skip
    [claim] = [claim for claim in found["claims"] if claim["text"] == "Two men"]
    assert (claim["line"], claim["column"], claim["time"]["first"]) == (7, 1, "2018-03-05")
    assert (
        "Published Tuesday 6 March 2018, from the metadata of the file.\n"
        in factcheck("story.md", cwd=tmp_path).out
    )


def test_a_date_in_the_text_that_differs_is_said(tmp_path: Path) -> None:
    write(tmp_path, f"+++\ndate = 2018-03-09\n+++\n{DATELINE}{LEAD}\n")
    out = " ".join(factcheck("story.md", cwd=tmp_path).out.split())
    assert (
        "Published Friday 9 March 2018, from the metadata of the file. "
        "Another date: Tuesday 6 March 2018, from the dateline in line 4."
    ) in out
    given = report(tmp_path, "story.md", "--published", "2018-03-10")["article"]
    assert (given["published"], given["published_from"]) == ("2018-03-10", "option")


def test_what_a_reader_of_the_page_sees_is_read(tmp_path: Path) -> None:
    text = (
        "| Town | Dead |\n| --- | --- |\n| Orla | 14 people |\n\n"
        "1. 20 men left\\*, he said[^1].\n   They took 3&nbsp;horses.\n\n"
        "<p>Some 40 women came.</p>\n\n[^1]: Of 50 men.\n\n[link]: https://a.example/60\n"
    )
    write(tmp_path, text)
    found = report(tmp_path, "story.md")
    assert [claim["text"] for claim in found["claims"]] == [
        "14 people", "20 men", "3\xa0horses", "Some 40 women", "50 men",
    ]  # fmt: skip
    places = [(claim["line"], claim["column"]) for claim in found["claims"]]
    assert places == [(3, 10), (5, 4), (6, 14), (8, 4), (10, 10)]
    sentences = [claim["sentence"] for claim in found["claims"]]
    assert sentences[0] == "Orla | 14 people"
    assert sentences[1] == "20 men left*, he said."


def test_standard_input_is_markdown_by_its_name(tmp_path: Path) -> None:
    named = factcheck("-", "-f", "unix", "--stdin-filename", "a.md", stdin=MARKED.encode())
    write(tmp_path, MARKED, "a.md")
    assert named == factcheck("a.md", "-f", "unix", cwd=tmp_path)
    assert "30 seconds" not in named.out


def test_an_ending_is_placed_behind_the_last_character(tmp_path: Path) -> None:
    write(tmp_path, "He saw **40 women** there.\n")
    [claim] = report(tmp_path, "story.md")["claims"]
    assert (claim["column"], claim["end_column"]) == (10, 18)


def test_what_is_struck_out_is_not_read(tmp_path: Path) -> None:
    line = "At least ~~44 people~~ 55 people and *~~6 dogs~~* 7 cats drowned.\n"
    (tmp_path / "a.md").write_text(line, "utf-8")
    found = report(tmp_path, "a.md")["claims"]
    assert [claim["text"].split()[-2:] for claim in found] == [["55", "people"], ["7", "cats"]]
    assert found[1]["column"] == line.index("7 cats") + 1
