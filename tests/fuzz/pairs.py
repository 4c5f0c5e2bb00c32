"""Two texts at once: an article against a source of any type, and two versions of one."""

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from random import Random
from tempfile import mkdtemp

from factcheck.document import Document
from factcheck.readers import Ways
from factcheck.reports.layout import plain
from factcheck.run import Checked, check_document
from factcheck.sourcing import json_report, markdown
from factcheck.sourcing.against import hold
from factcheck.sourcing.page import page
from factcheck.sourcing.sources import read_sources
from factcheck.versions import correction
from factcheck.versions import json as versions_json
from factcheck.versions import markdown as versions_markdown
from factcheck.versions import page as versions_page
from factcheck.versions.comparison import compare
from tests.factcheck.schemas import keep_to
from tests.fuzz import changes, drafts, news
from tests.fuzz.properties import PUBLISHED, RAW

CLOCK = "00:0{}:01,000 --> 00:0{}:04,000"


def against(chance: Random) -> str:
    """`factcheck against`: every claim is held once, and the reports are text."""
    text = news.article(chance)
    article = _read(text)
    name, data = chance.choice((_again, _table, _subtitles, _file))(chance, text)
    path = folder() / f"source{Path(name).suffix}"
    path.write_bytes(data)
    try:
        sources, _ = read_sources([str(path)], Ways(field="body"), PUBLISHED)
    finally:
        path.unlink()
    result = hold(article, sources)
    starts = [one.claim.start for one in result.held]
    assert starts == sorted(set(starts)), starts
    left_out = chance.choice((True, False))
    _text(map(plain, page(result, chance.choice((40, 100)), left_out)))
    _text(markdown.report(result, left_out))
    _valid("against", json_report.report(result))
    return repr([(one.claim.id, one.match.status) for one in result.held])


def diff(chance: Random) -> str:
    """`factcheck diff`: every claim of both versions is told once."""
    text = news.article(chance)
    old, new = _read(text), _read(news.varied(chance, text))
    comparison = compare(old, new, chance.choice((True, False)))
    for number, one in enumerate((old, new)):
        told = sorted(pair[number].id for pair in comparison.pairs if pair[number])
        assert told == sorted(claim.id for claim in one.reading.claims)
    _text(map(plain, versions_page.page(comparison, 80, True)))
    _text(versions_markdown.report(comparison, True))
    _valid("diff", versions_json.report(comparison))
    return repr(correction.correction(comparison))


def _read(text: str) -> Checked:
    return check_document(Document("draft.txt", text), PUBLISHED, steps=False)


def _again(chance: Random, text: str) -> tuple[str, bytes]:
    """The article's own words, some of them moved or lost, or other figures."""
    data = news.varied(chance, text).encode("utf-8", "replace")
    return "a.txt", changes.of_digits(chance, data)


def _table(chance: Random, text: str) -> tuple[str, bytes]:
    rows = (news.text(chance, 12).split() for _ in range(chance.randint(1, 8)))
    mark = chance.choice(",,;\t|")
    return "a.csv", "\n".join(map(mark.join, rows)).encode("utf-8", "replace")


def _subtitles(chance: Random, text: str) -> tuple[str, bytes]:
    lines = [f"{n}\n{CLOCK.format(n, n)}\n{news.text(chance, 8)}\n" for n in range(1, 6)]
    return "a.srt", changes.of_bytes(chance, "\n".join(lines).encode("utf-8", "replace"))


def _file(chance: Random, text: str) -> tuple[str, bytes]:
    name = chance.choice(sorted(drafts.drafts()))
    return name, drafts.worse(chance, name)


@cache
def folder() -> Path:
    """For the source, which is read from a disk."""
    return Path(mkdtemp(prefix="fuzz"))


def _text(lines: Iterable[str]) -> None:
    for line in lines:
        assert not RAW.search(line), repr(line)


def _valid(name: str, lines: Iterable[str]) -> None:
    whole = "\n".join(lines)
    _text([whole])
    keep_to(name, json.loads(whole))
