"""Articles, versions of their texts, the history of verdicts, signatures; none to be changed."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

TEXTS = ("claim", "words", "at", "by", "was", "verdict", "source", "note", "why")
KEPT = ("article", "version", "history", "signature")
REFUSAL = "a ledger is only ever added to"


def upgrade() -> None:
    """Make the tables, and forbid the database to change what is in them."""
    op.create_table(
        "article",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
    )
    op.create_table(
        "version",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("article", sa.Integer, sa.ForeignKey("article.id"), nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("digest", "text", "published")),
        sa.UniqueConstraint("article", "digest"),
    )
    op.create_table(
        "history",
        *_about_a_version(),
        *(sa.Column(name, sa.Text, nullable=False) for name in TEXTS),
    )
    op.create_index("history_of_article", "history", ["article", "claim"])
    op.create_table(
        "signature",
        *_about_a_version(),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("at", "by", "reason")),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("open", "errors")),
    )
    if op.get_bind().dialect.name == "postgresql":
        _forbid_on_server()
    else:
        _forbid_in_file()


def _about_a_version() -> list[sa.Column[int]]:
    return [
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("article", sa.Integer, sa.ForeignKey("article.id"), nullable=False),
        sa.Column("version", sa.Integer, sa.ForeignKey("version.id"), nullable=False),
    ]


def _forbid_in_file() -> None:
    for table in KEPT:
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )


def _forbid_on_server() -> None:
    op.execute(
        "CREATE FUNCTION factcheck_refuse() RETURNS trigger AS "
        f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$ LANGUAGE plpgsql"
    )
    for table in KEPT:
        op.execute(
            f"CREATE TRIGGER {table}_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION factcheck_refuse()"
        )
