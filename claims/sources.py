"""Who says so: quotations and reported speech."""

from collections.abc import Sequence

from claims.model import Quotation, Source, Span
from claims.text import Layout


def find_quotations(text: str, layout: Layout) -> list[Quotation]:
    """Every stretch inside quotation marks, paragraph by paragraph."""
    return []


def find_sources(
    text: str, layout: Layout, quotations: Sequence[Quotation], spans: Sequence[Span]
) -> list[Source | None]:
    """For each of `spans` (claims, in order) who says it, or None."""
    return [None] * len(spans)
