"""The block of settings before a Markdown text: title, date, author."""

import re
from datetime import date
from typing import NamedTuple

from factcheck.readers.days import day_in

BLOCK = re.compile(
    r"\ufeff?(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<lines>(?:.*\r?\n)*?)"
    r"(?:(?P=fence)|\.\.\.)[ \t]*(?:\r?\n|\Z)"
)
SETTING = re.compile(r"^(\w+)[ \t]*[:=][ \t]*(.+)$", re.MULTILINE)
TITLES = ("title", "headline")
DATES = ("date", "published", "publishdate", "pubdate", "datepublished", "published_at")
AUTHORS = ("author", "authors", "byline")


class FrontMatter(NamedTuple):
    """What it says, and the offset behind it; nothing and 0 when there is none."""

    title: str = ""
    published: date | None = None
    author: str = ""
    end: int = 0


def front_matter(text: str) -> FrontMatter:
    """Read the block between two lines of --- (YAML) or +++ (TOML) that opens `text`.

    Only plain values on one line are read.

    >>> front_matter("---\\ntitle: The flood\\ndate: 2012-05-03\\n---\\nWater.")
    FrontMatter(title='The flood', published=datetime.date(2012, 5, 3), author='', end=42)
    """
    block = BLOCK.match(text)
    if not block:
        return FrontMatter()
    settings = {name.lower(): _plain(value) for name, value in SETTING.findall(block["lines"])}
    return FrontMatter(
        first_of(settings, TITLES),
        day_in(first_of(settings, DATES)),
        first_of(settings, AUTHORS),
        block.end(),
    )


def first_of(settings: dict[str, str], names: tuple[str, ...]) -> str:
    """The first setting that has a value."""
    return next((settings[name] for name in names if settings.get(name)), "")


def _plain(value: str) -> str:
    """A value without its quotation marks or brackets."""
    value = value.strip().strip("[]").strip()
    quote = value[:1]
    if quote in ("'", '"') and quote in value[1:]:
        return value[1 : value.index(quote, 1)]
    return value.partition(" #")[0].rstrip()
