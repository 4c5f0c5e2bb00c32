"""What a figure says beside its words, so that it can be offered in other articles; ticks."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

NEW = ("as_of", "kind", "low", "high", "unit", "noun", "first", "last")


def upgrade() -> None:
    """Add the columns, empty for what is there, and an index to look figures up by."""
    for name in NEW:
        op.add_column("history", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("history", sa.Column("ticks", sa.Text, nullable=False, server_default="[]"))
    op.create_index("history_of_figure", "history", ["low", "kind"])
