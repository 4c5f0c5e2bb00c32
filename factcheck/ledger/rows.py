"""Marks and signatures as rows of the tables, and back."""

import json
from typing import Any

from sqlalchemy import Row, Select, select

from factcheck.ledger.mark import Figure, Mark, Signature, storable
from factcheck.ledger.tables import articles, history, signatures, versions

TEXTS = ("claim", "words", "at", "by", "verdict", "source", "note", "why", "as_of", "was")


def values(mark: Mark) -> dict[str, Any]:
    """What the history keeps of a mark, beside article, version and the verdict before."""
    texts = {name: storable(getattr(mark, name)) for name in TEXTS}
    figure = {name: storable(value) for name, value in mark.figure._asdict().items()}
    return {**texts, "ticks": json.dumps(list(mark.ticks)), **figure}


def marks() -> Select[Any]:
    """All marks, with the names of their articles and the digests of their versions."""
    return (
        select(history, articles.c.name, versions.c.digest)
        .join(articles, history.c.article == articles.c.id)
        .join(versions, history.c.version == versions.c.id)
        .order_by(history.c.id)
    )


def mark(row: Row[Any]) -> Mark:
    """A row of `marks` as a mark."""
    found = row._asdict()
    return Mark(
        article=found["name"],
        **{name: found[name] for name in TEXTS},
        ticks=tuple(json.loads(found["ticks"])),
        figure=Figure(*(found[name] for name in Figure._fields)),
        digest=found["digest"],
        id=found["id"],
    )


def signed() -> Select[Any]:
    """All signatures, likewise."""
    return (
        select(signatures, articles.c.name, versions.c.digest)
        .join(articles, signatures.c.article == articles.c.id)
        .join(versions, signatures.c.version == versions.c.id)
        .order_by(signatures.c.id)
    )


def signature_values(signature: Signature) -> dict[str, Any]:
    """What is kept of a signature, beside article and version."""
    texts = {name: storable(getattr(signature, name)) for name in ("at", "by", "reason")}
    return {**texts, "open": signature.open, "errors": signature.errors}


def signature(row: Row[Any]) -> Signature:
    """A row of `signed` as a signature."""
    found = row._asdict()
    kept = ("at", "by", "reason", "open", "errors", "digest")
    return Signature(found["name"], **{name: found[name] for name in kept})
