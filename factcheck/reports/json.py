"""Everything as one JSON object; its form is report.schema.json beside this file.

Several articles give an array of such objects.
"""

import json
from collections.abc import Iterable, Iterator
from functools import cache

from factcheck.reports.records import record
from factcheck.run import Checked
from factcheck.visible import UNSEEN


def report(articles: Iterable[Checked], width: int) -> Iterator[str]:
    """The lines of one object, or of an array when there are several articles."""
    texts = [encoded(record(checked), indent=1) for checked in articles]
    if len(texts) == 1:
        yield texts[0]
    elif texts:
        yield "[" + ",\n".join(texts) + "]"


def encoded(value: object, indent: int | None = None) -> str:
    r"""JSON in which no control character stands raw.

    >>> encoded("\x1b\x9b é")
    '"\\u001b\\u009b é"'
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return UNSEEN.sub(lambda match: _escape(match[0]), text)


@cache
def _escape(character: str) -> str:
    return character if character == "\n" else f"\\u{ord(character):04x}"
