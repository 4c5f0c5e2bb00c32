"""The tables of a ledger as they are today; `migrations/` says how they became so.

Nothing in them is ever changed or removed: triggers in the database see to it.
"""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, Text, UniqueConstraint

metadata = MetaData()

articles = Table(
    "article",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
)

# a text that somebody marked something in; `digest` is of text and day
versions = Table(
    "version",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article", Integer, ForeignKey("article.id"), nullable=False),
    Column("digest", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("published", Text, nullable=False),
    UniqueConstraint("article", "digest"),
)

history = Table(
    "history",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article", Integer, ForeignKey("article.id"), nullable=False),
    Column("version", Integer, ForeignKey("version.id"), nullable=False),
    Column("claim", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("was", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("why", Text, nullable=False),
    # since version 0002
    Column("as_of", Text, nullable=False, server_default=""),
    Column("ticks", Text, nullable=False, server_default="[]"),
    Column("kind", Text, nullable=False, server_default=""),
    Column("low", Text, nullable=False, server_default=""),
    Column("high", Text, nullable=False, server_default=""),
    Column("unit", Text, nullable=False, server_default=""),
    Column("noun", Text, nullable=False, server_default=""),
    Column("first", Text, nullable=False, server_default=""),
    Column("last", Text, nullable=False, server_default=""),
)

signatures = Table(
    "signature",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article", Integer, ForeignKey("article.id"), nullable=False),
    Column("version", Integer, ForeignKey("version.id"), nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("open", Integer, nullable=False),
    Column("errors", Integer, nullable=False),
)
