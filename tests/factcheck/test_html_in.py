"""Web pages as articles: the claims of the story alone, at their places in the source."""

from pathlib import Path

import pytest

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

PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>{HEADLINE} | The Orla Courier</title>
<meta name="author" content="Ann Roe">
<script type="application/ld+json">
{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "{HEADLINE}",
  "datePublished": "2018-03-06T09:15:00+01:00", "dateModified": "2018-03-08T10:00:00+01:00",
  "author": [{{"@type": "Person", "name": "Ann Roe"}}, {{"@type": "Person", "name": "Ben Low"}}]}}
</script>
<style>p {{ width: 640px }}</style></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/top">Top 10 stories of 2017</a></li></ul></nav>
<header><div class="ad">Save 50% on 12 months: only £99 until 31 March!</div></header>
<main><article>
<h1>{HEADLINE}</h1>
<p>{DATELINE}{LEAD.replace("At least 14 people", "<b>At least</b> 14&nbsp;people")}</p>
<div class="advertisement" id="ad-2">Advertisement: 3 rooms for $450,000</div>
<p>{DIKE.replace("“", "&ldquo;").replace("£", "&pound;").replace("7.5 miles", "7.5&#32;miles")}</p>
<p>{PARTS.replace("grid company", '<a href="https://grid.example/2016">grid company</a>')}</p>
</article>
<aside><h2>Related</h2><ul><li><a href="/a">77 injured in 2015 storm</a></li>
<li><a href="/b">500 jobs to go by May</a></li></ul></aside></main>
<footer><p>© 2018 The Orla Courier. 25,000 readers a day.</p></footer>
<script>var views = 31415;</script>
</body></html>
"""


def write(folder: Path, page: str, name: str = "page.html") -> str:
    (folder / name).write_text(page, "utf-8")
    return name


def plain(found: dict) -> list:  # type: ignore[type-arg]
    """What was said, with spaces that may not break as plain ones."""
    return [
        {k: v.replace("\xa0", " ") if isinstance(v, str) else v for k, v in entry.items()}
        for entry in said(found)
    ]


def test_the_claims_are_those_of_the_story_alone(tmp_path: Path) -> None:
    found = report(tmp_path, write(tmp_path, PAGE))
    assert plain(found) == of_the_plain_text(tmp_path)


def test_metadata_are_used(tmp_path: Path) -> None:
    article = report(tmp_path, write(tmp_path, PAGE))["article"]
    assert article == {
        "path": "page.html", "title": HEADLINE, "author": "Ann Roe, Ben Low",
        "published": "2018-03-06", "published_from": "metadata", "other_dates": [],
        "language": "en",
    }  # fmt: skip


def test_every_claim_stands_where_the_source_has_it(tmp_path: Path) -> None:
    found = report(tmp_path, write(tmp_path, PAGE))
    written_places(found, PAGE)
    [pounds] = [claim for claim in found["claims"] if "£" in claim["text"]]
    line = PAGE.split("\n")[pounds["end_line"] - 1]
    assert line[: pounds["end_column"] - 1].endswith("&pound;1.2 million")


def test_a_page_in_a_pipe_needs_no_name(tmp_path: Path) -> None:
    piped = factcheck("-", "-f", "unix", stdin=PAGE.encode())
    named = factcheck(write(tmp_path, PAGE), "-f", "unix", cwd=tmp_path)
    assert piped.out.replace("<stdin>", "page.html") == named.out
    assert (piped.code, piped.err) == (0, "")


def test_a_page_is_told_by_how_it_begins(tmp_path: Path) -> None:
    ended = factcheck(write(tmp_path, PAGE, "page.txt"), "-f", "jsonl", cwd=tmp_path)
    assert ended.err == (
        "factcheck: page.txt: is a web page, whatever its name says, and is read as such.\n"
    )
    assert "Advertisement" not in ended.out


def test_a_short_page_is_read_whole(tmp_path: Path) -> None:
    page = "<html><h1>Rain</h1><p>Some <i>40</i> women<br>left.</p><ul><li>3 dogs</ul></html>"
    found = report(tmp_path, write(tmp_path, page))
    assert [(c["text"], c["column"], c["sentence"]) for c in found["claims"]] == [
        ("Some 40 women", page.index("Some") + 1, "Some 40 women"),
        ("3 dogs", page.index("3 dogs") + 1, "3 dogs"),
    ]


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta property="article:published_time" content="2018-03-07T01:00:00Z">', "2018-03-07"),
        ('<meta itemprop="datePublished" content="Wed, 07 Mar 2018 20:00:00 -0500">', "2018-03-07"),
        ('<meta name="date" content="7th of March">', None),
        ('<script type="application/ld+json">{"datePublished": "2018-03</script>', None),
    ],
)
def test_days_of_publication(tmp_path: Path, head: str, day: str | None) -> None:
    page = f"<html><head>{head}</head><body><p>Two men died on Monday.</p></body></html>"
    assert report(tmp_path, write(tmp_path, page))["article"]["published"] == day


@pytest.mark.parametrize("charset", ["windows-1252", "iso-8859-1"])
def test_the_encoding_is_the_declared_one(tmp_path: Path, charset: str) -> None:
    page = PAGE.replace('charset="utf-8"', f'charset="{charset}"')
    (tmp_path / "page.html").write_bytes(page.encode("cp1252", "xmlcharrefreplace"))
    assert plain(report(tmp_path, "page.html")) == of_the_plain_text(tmp_path)


def test_without_the_library_the_error_says_what_to_install(tmp_path: Path) -> None:
    write(tmp_path, PAGE)
    missing = tmp_path / "missing"
    missing.mkdir()
    (missing / "trafilatura.py").write_text("raise ModuleNotFoundError('trafilatura')", "utf-8")
    ended = factcheck("page.html", cwd=tmp_path, extra={"PYTHONPATH": str(missing)})
    assert ended.err == (
        "factcheck: page.html: is a web page, which needs a library of its own. "
        "Install its reader with: pip install 'factcheck-desk[documents]'.\n"
    )
    assert ended.code == 2


@pytest.mark.heavy
def test_a_broken_page_is_no_fault_of_ours(tmp_path: Path) -> None:
    for page in ("<html>", "<html><p", "<!doctype html>\n<!-- 5 km", "<html>" + "<div>" * 3000):
        assert factcheck(write(tmp_path, page), cwd=tmp_path).code == 0, page


@pytest.mark.parametrize(
    "filler", ["", "<p>It rained on the town and nothing was said of it.</p>" * 9]
)
def test_marks_where_a_word_may_be_broken_are_not_read(tmp_path: Path, filler: str) -> None:
    """A kilo and something else would be a false alarm; small pages are read without a library."""
    words = "The road of 12 kilo&shy;metres (20\u200b miles) was closed."
    name = write(
        tmp_path, f"<html><body><article>\n{filler}\n<p>{words}</p></article></body></html>"
    )
    found = report(tmp_path, name)
    [road, miles] = found["claims"]
    assert road["text"] == "12 kilometres"
    assert (road["line"], road["column"]) == (3, 4 + words.index("12"))
    assert (miles["line"], miles["column"]) == (3, 4 + words.index("20"))
    assert [finding["message"] for finding in found["findings"]] == [
        "12 kilometres is 7.46 miles, not 20 miles"
    ]
