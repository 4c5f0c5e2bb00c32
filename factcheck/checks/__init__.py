"""The checks: one module each, with `NAME` and `check(reading) -> Iterator[Finding]`.

The order of CHECKS is the order of findings that begin at the same place.
"""

from collections.abc import Iterator
from typing import Protocol

from claims import Reading
from factcheck.checks import (
    age,
    anniversary,
    announced_count,
    conversion,
    currency_country,
    direction,
    duration,
    duration_variants,
    event_days,
    exchange_rate,
    headline,
    hedge,
    impossible_date,
    impossible_percent,
    margin,
    million_billion,
    multiple,
    outside_window,
    paraphrase,
    part_of_whole,
    percent_change,
    percent_points,
    plausibility,
    poll_margin,
    precision,
    quotation,
    range_reversed,
    rank_order,
    rate_and_time,
    rate_per_head,
    ratio,
    repeated_figure,
    series_score,
    share,
    sum_of_parts,
    temperature_difference,
    tense,
    time_zones,
    times_more,
    vague_whole,
    weekday,
    whole_things,
    word_and_figure,
)
from factcheck.finding import Finding


class Check(Protocol):
    """What a module of this folder offers."""

    @property
    def NAME(self) -> str:  # noqa: N802  a constant of the module
        """How findings and options call it: "conversion"."""

    def check(self, reading: Reading) -> Iterator[Finding]:
        """What of this sort is wrong in one article."""


CHECKS: tuple[Check, ...] = (
    conversion,
    temperature_difference,
    exchange_rate,
    part_of_whole,
    sum_of_parts,
    share,
    percent_change,
    percent_points,
    direction,
    multiple,
    times_more,
    impossible_percent,
    ratio,
    rate_per_head,
    rate_and_time,
    word_and_figure,
    age,
    anniversary,
    weekday,
    impossible_date,
    range_reversed,
    outside_window,
    duration,
    duration_variants,
    million_billion,
    headline,
    paraphrase,
    repeated_figure,
    hedge,
    rank_order,
    tense,
    precision,
    vague_whole,
    margin,
    quotation,
    announced_count,
    whole_things,
    poll_margin,
    time_zones,
    series_score,
    plausibility,
    currency_country,
    event_days,
)
