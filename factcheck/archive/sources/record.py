"""An article in a record: a line of JSON, a row of Parquet."""

from datetime import date, datetime
from typing import Any

from factcheck.archive.job import Fields
from factcheck.comments import without_comments
from factcheck.document import Document
from factcheck.readers import cms
from factcheck.readers.days import day_in
from factcheck.readers.text import title_of


def document(place: str, record: Any, fields: Fields) -> Document:
    """The article in the field; its offsets count in that field when it is plain text.

    FactcheckError when the field is not there, or no text.
    """
    texts = cms.texts_at(place, record, fields.text)
    beside = cms.beside(record, fields.text)
    title, author = cms.first_text(beside, cms.TITLES), cms.first_text(beside, cms.AUTHORS)
    published = _day(record, fields, beside)
    if len(texts) == 1 and not cms.MARKUP.search(texts[0]):
        text = texts[0]
        title = title or title_of(without_comments(text))
        return Document(place, text, title, published=published, author=author)
    flow = cms.paragraphs(texts)
    read = flow.document(place, {})
    return Document(
        place, read.text, title or read.title,
        marks=flow.out.marks, published=published, author=author,
    )  # fmt: skip


def id_of(record: Any, fields: Fields) -> str:
    """What the archive calls the article; "" when nobody says where that stands."""
    value = at(record, fields.id) if fields.id else None
    return "" if value is None or isinstance(value, dict | list) else str(value)


def _day(record: Any, fields: Fields, beside: list[dict[str, Any]]) -> date | None:
    if not fields.published:
        return day_in(cms.first_text(beside, cms.DATES))
    value = at(record, fields.published)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    return day_in(value) if isinstance(value, str) else None


def at(record: Any, field: str) -> Any:
    """What stands at a dotted name; None when nothing does."""
    for name in field.split("."):
        record = record.get(name) if isinstance(record, dict) else None
    return record
