"""JSON from a content system: the article in the field that --field names.

What stands beside the field as title, author and date is used. HTML in the field is read as such.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.readers.days import day_in
from factcheck.readers.decode import decode
from factcheck.readers.file import File
from factcheck.readers.flow import Flow
from factcheck.visible import visible

MARKUP = re.compile(r"<(?:p|br|div|h[1-6]|a|b|i|em|strong|ul|ol|blockquote|span)\b[^<>]*>", re.I)
BLANK_LINES = re.compile(r"\n[ \t\r]*\n\s*")
TITLES = ("title", "headline", "name")
DATES = (
    "published", "datePublished", "date_published", "published_at", "publishedAt", "pubdate",
    "publication_date", "versioncreated", "firstcreated", "date",
)  # fmt: skip
AUTHORS = ("byline", "author")
SHOWN_FIELDS = 5
LONG = 200  # characters, from which on a text is perhaps an article
DEEPEST = 8


def read(file: File) -> Document:
    """The article in the named field; FactcheckError when there is none."""
    text, remarks = decode(file.name, file.data)
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FactcheckError(
            f"{file.name}: is no JSON ({error})", "Check how it was made."
        ) from None
    if not file.field:
        raise FactcheckError(
            f"{file.name}: is JSON, and nobody says where in it the article is", _advice(whole)
        )
    flow = paragraphs(texts_at(file.name, whole, file.field))
    objects = beside(whole, file.field)
    document = flow.document(file.name, {})
    return Document(
        file.name, document.text, first_text(objects, TITLES) or document.title, remarks,
        marks=flow.out.marks, published=day_in(first_text(objects, DATES)),
        author=first_text(objects, AUTHORS),
    )  # fmt: skip


def paragraphs(texts: list[str]) -> Flow:
    """The paragraphs of the texts; HTML is read as such."""
    flow = Flow()
    for words in texts:
        if MARKUP.search(words):
            flow.html(words)
        else:
            for paragraph in BLANK_LINES.split(words):
                flow.note(paragraph, "")
    return flow


def texts_at(name: str, whole: Any, field: str) -> list[str]:
    """The texts at the field; a part * of it stands for every entry of a list.

    FactcheckError, about the article called `name`, when something else is there.
    """
    found = [whole]
    for part in field.split("."):
        found = [inner for value in found for inner in _inside(value, part)]
    if len(found) == 1 and isinstance(found[0], list):
        found = found[0]
    texts = [value for value in found if isinstance(value, str)]
    if not texts or len(texts) < len(found):
        what = "is not a text" if found else "is not there"
        raise FactcheckError(f"{name}: the field {visible(field)} {what}", _advice(whole))
    return texts


def _inside(value: Any, part: str) -> list[Any]:
    if isinstance(value, dict):
        return [value[part]] if part in value else []
    if isinstance(value, list):
        if part == "*":
            return value
        if part.isdecimal() and int(part) < len(value):
            return [value[int(part)]]
    return []


def beside(whole: Any, field: str) -> list[dict[str, Any]]:
    """The objects that hold the field, the innermost first."""
    found, value = [], whole
    for part in field.split("."):
        if isinstance(value, dict):
            found.append(value)
        value = next(iter(_inside(value, part)), None)
    return found[::-1]


def first_text(objects: list[dict[str, Any]], names: tuple[str, ...]) -> str:
    """The first of these fields that is a text, also as {"rendered": text} of WordPress."""
    for entry in objects:
        for name in names:
            value = entry.get(name)
            if isinstance(value, dict):
                value = value.get("rendered")
            if isinstance(value, str) and value.strip():
                return " ".join(value.split())
    return ""


def _advice(whole: Any) -> str:
    """Which fields hold long texts."""
    long = sorted(_fields(whole), key=lambda entry: -entry[1])[:SHOWN_FIELDS]
    names = [visible(name) for name, size in long if size >= LONG] or [
        visible(name) for name, _ in long
    ]
    if not names:
        return "It holds no text."
    return f"Name the field: --field {names[0]}" + (
        f" (there are also: {', '.join(names[1:])})." if names[1:] else "."
    )


def _fields(value: Any, path: str = "", depth: int = 0) -> Iterator[tuple[str, int]]:
    """(dotted name, length) of every text."""
    if isinstance(value, str) and path:
        yield path, len(value)
    elif depth < DEEPEST and isinstance(value, dict | list):
        entries = value.items() if isinstance(value, dict) else enumerate(value[:SHOWN_FIELDS])
        for name, inner in entries:
            yield from _fields(inner, f"{path}.{name}" if path else str(name), depth + 1)
