"""Title, author and day of publication as a web page gives them to machines."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from factcheck.readers.days import day_in

DATES = (  # in the order in which they are believed
    "article:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date",
    "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publication_date",
    "article.published", "cxenseparse:recs:publishtime", "date",
)  # fmt: skip
TITLES = ("og:title", "twitter:title", "dc.title", "headline")
AUTHORS = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author")
ADDRESS = re.compile(r"\s*(?:https?:|www\.|@)", re.IGNORECASE)
DEEPEST = 20


class Metadata(NamedTuple):
    """What the page says about itself; "" and None where it says nothing."""

    title: str = ""
    author: str = ""
    published: date | None = None


def metadata(source: str) -> Metadata:
    """Read JSON-LD, `meta` and `time` elements of a page, in this order."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8")
    try:
        root = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError):  # a page without any element
        return Metadata()
    named = _named(root)
    linked = next(_articles(root), {})
    days = [linked.get("datePublished"), *(named.get(name) for name in DATES), *_times(root)]
    authors = [_person(linked.get("author")), *(named.get(name) for name in AUTHORS)]
    titles = [linked.get("headline"), *(named.get(name) for name in TITLES), _title(root)]
    return Metadata(
        next((" ".join(t.split()) for t in titles if isinstance(t, str) and t.strip()), ""),
        next((a for a in authors if a and not ADDRESS.match(a)), ""),
        next((day for d in days if isinstance(d, str) and (day := day_in(d))), None),
    )


def _named(root: Any) -> dict[str, str]:
    """The `meta` elements by name, the first of each."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        found.setdefault(name.lower(), meta.get("content") or "")
    return found


def _articles(root: Any) -> Iterator[dict[str, Any]]:
    """Objects of JSON-LD that have a day of publication, articles before others."""
    found: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json":
            try:
                found += _dated(json.loads(script.text or "", strict=False))
            except (ValueError, RecursionError):
                continue  # many pages have a comma too much in it
    yield from sorted(found, key=lambda entry: "Article" not in str(entry.get("@type")))


def _dated(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > DEEPEST:
        return
    if isinstance(value, dict):
        if "datePublished" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for entry in value:
            yield from _dated(entry, depth + 1)


def _times(root: Any) -> Iterator[str]:
    """Elements that say when the article came out, or the first in it."""
    for wanted in ("//time[@pubdate or @itemprop='datePublished']", "//article//time"):
        for time in root.xpath(wanted)[:1]:
            yield time.get("datetime") or time.text_content().strip()


def _person(value: Any) -> str:
    """One name or several of JSON-LD's author."""
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, list):
        return ", ".join(filter(None, map(_person, value)))
    return " ".join(value.split()) if isinstance(value, str) else ""


def _title(root: Any) -> str:
    title = root.find(".//title")
    return "" if title is None else title.text_content()
