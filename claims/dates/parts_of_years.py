"""Seasons, quarters, halves, decades and centuries, named or under discussion."""

from datetime import date, timedelta

from claims.dates.expression import Expression
from claims.dates.periods import (
    SEASONS,
    Meaning,
    containing,
    moved,
    of_century,
    of_decade,
    of_half,
    of_quarter,
    of_season,
    of_year,
    quarter_of,
)
from claims.dates.scene import Scene, has, value_of, year_step
from claims.dates.tense import says_ahead, words_before
from claims.dates.which_year import narrated_year


def season(e: Expression, scene: Scene) -> Meaning:
    """A season, of a named year, or the latest; the next where the sentence looks ahead."""
    name, written = value_of(e, "season"), value_of(e, "year")
    if written:
        return of_season(written, name)
    told = narrated_year(e, scene, 1)
    if told is not None:
        return of_season(told, name)
    if scene.published is None:
        return Meaning(f"XXXX-{name}", anchored=False)
    latest = of_season(season_year(name, scene.published), name)
    over = latest.last is not None and latest.last < scene.published
    if latest.first and over and says_ahead(words_before(e, scene)):
        return of_season(latest.first.year + 1, name)
    return latest


def season_year(name: str, today: date) -> int:
    """The year in which the latest season of that name began, the running one included."""
    return today.year - (today.month < SEASONS[name])


def decade(e: Expression, scene: Scene) -> Meaning:
    """ "the 1980s", "the '60s": two figures are the latest such decade; "the 1600s" a century."""
    number = value_of(e, "decade")
    if number % 100 == 0 and 1000 <= number < 2000:
        return of_century(number)
    if number < 100:
        latest = scene.published.year if scene.published else 1999
        number += 100 * ((latest - number) // 100)
    return of_decade(number)


def century(e: Expression, scene: Scene) -> Meaning:
    return of_century(100 * (value_of(e, "ordinal") - 1))


WHICH_QUARTER = {"first": 1, "last": 4, "final": 4}
LONE_HALF = 3  # tokens: "first", "-", "half"


def half_that_ended(which: int, scene: Scene) -> Meaning:
    """The latest half of that number that had ended at publication."""
    today = scene.published
    if today is None:
        return Meaning(f"XXXX-H{which}", anchored=False)
    this_year = of_half(today.year, which)
    assert this_year.last
    return this_year if this_year.last < today else of_half(today.year - 1, which)


def half_of_long(e: Expression, scene: Scene, which: int) -> Meaning:
    """ "the first half of the decade", of the one that is running or told of; "of the 1980s"."""
    day = scene.named_day() if scene.tells_of_earlier(e.start) else scene.published
    if has(e, "decade"):
        whole = decade(e, scene)
    elif day is None:
        return Meaning("XXXX", anchored=False)
    else:
        whole = containing(value_of(e, "unit"), day)
    if whole.first is None or whole.last is None:
        return whole
    years = (whole.last.year - whole.first.year + 1) // 2
    middle = date(whole.first.year + years, 1, 1)
    if which == 1:
        return whole._replace(last=middle - timedelta(days=1))
    return whole._replace(first=middle)


def half(e: Expression, scene: Scene) -> Meaning:
    """ "the first half of 1990", "the latter half of this year"."""
    which = value_of(e, "ordinal") or value_of(e, "half_sign")
    which = which or (1 if value_of(e, "which") == "first" else 2)
    number = value_of(e, "year")
    if has(e, "decade") or (value_of(e, "unit") in ("E", "C") and number is None):
        return half_of_long(e, scene, which)
    if number is None and len(e.tokens) == LONE_HALF:  # "first-half profit"
        return half_that_ended(which, scene)
    if number is None:
        today = _base(e, scene)
        if today is None:
            return Meaning(f"XXXX-H{which}", anchored=False)
        number = today.year + year_step(e)
    return of_half(number, which)


def _base(e: Expression, scene: Scene) -> date | None:
    """The day that the year is told from: "that year" is the one named last."""
    return scene.named_day() if has(e, "that") else scene.anchor()


def quarter(e: Expression, scene: Scene) -> Meaning:
    """ "the third quarter of 1989"; without a year the latest one that had begun."""
    number, written = value_of(e, "ordinal") or value_of(e, "quarter_sign"), value_of(e, "year")
    today = _base(e, scene)
    if number is None and written and value_of(e, "which") in WHICH_QUARTER:
        return of_quarter(written, WHICH_QUARTER[value_of(e, "which")])
    if number is None and has(e, "which"):
        back = quarter_back(e, scene)
        if written and back.first:  # "the same quarter of 2018"
            return of_quarter(written, quarter_of(back.first))
        return back
    if number not in (1, 2, 3, 4):
        return Meaning("P1Q", type="DURATION")
    if written is None and (has(e, "which") or has(e, "this") or has(e, "that")) and today:
        written = today.year + year_step(e)
    if written is None:
        told = narrated_year(e, scene, 3 * number)
        written = told if told is not None else quarter_year(number, today)
    if written is None:
        return Meaning(f"XXXX-Q{number}", anchored=False)
    return of_quarter(written, number)


def quarter_year(number: int, today: date | None) -> int | None:
    """The year of the latest quarter of that number that had begun."""
    if today is None:
        return None
    return today.year if 3 * number - 2 <= today.month else today.year - 1


def _still_runs(scene: Scene) -> bool:
    """Had the quarter named last not ended at publication?"""
    last = of_quarter(*scene.quarter).last if scene.quarter else None
    return bool(last and scene.published and not scene.narrative and last >= scene.published)


def quarter_in_question(scene: Scene, ended: bool = False) -> Meaning:
    """The quarter under discussion; else, or if it must have `ended`, the last one that had."""
    if scene.quarter and not (ended and _still_runs(scene)):
        return of_quarter(*scene.quarter)
    if scene.published is None:
        return Meaning("XXXX-QX", anchored=False)
    before = moved(scene.published, "Q", -1)
    return containing("Q", before) if before else Meaning("XXXX-QX")


def quarter_back(e: Expression, scene: Scene) -> Meaning:
    """ "the year-ago quarter": the one under discussion, a year before."""
    base = quarter_in_question(scene, ended=True)
    if base.first is None:
        return base
    number = value_of(e, "ordinal")
    here = quarter_of(base.first)
    return of_quarter(base.first.year - 1, number if number in (1, 2, 3, 4) else here)


def _same_period(e: Expression, scene: Scene, written: int | None) -> Meaning:
    """ "the same period last year" where no quarter was named: all that is known is the year."""
    today = scene.anchor()
    if written is None and has(e, "unit") and today:
        written = today.year + year_step(e._replace(tokens=e.tokens[-2:]))
    return of_year(written) if written else Meaning("XXXX-QX", anchored=today is not None)


def period(e: Expression, scene: Scene) -> Meaning:
    """ "the latest period": the quarter a report is about; "the 1988 period"."""
    base = quarter_in_question(scene, ended=value_of(e, "which") == "latest")
    written = value_of(e, "year")
    if value_of(e, "which") == "same" and not scene.quarter_last:
        return _same_period(e, scene, written)
    if has(e, "unit") and base.first:  # "the same period last year"
        written = base.first.year + year_step(e._replace(tokens=e.tokens[-2:]))
    if written is None:
        return base
    return of_quarter(written, quarter_of(base.first)) if base.first else of_year(written)
