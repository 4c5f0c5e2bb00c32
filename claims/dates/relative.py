"""Times that are pointed at: "last week", "the next day", "two years ago"."""

from datetime import date, timedelta

from claims.dates.expression import Expression
from claims.dates.lengths import WINDOWS, amount, unit_of, window
from claims.dates.parts_of_years import quarter_in_question, season_year
from claims.dates.passage import ends_sentence
from claims.dates.periods import Meaning, containing, moved, of_day, of_month, of_quarter, of_season
from claims.dates.scene import Scene, has, value_of, word
from claims.dates.tense import looks_ahead, says_ahead, words_before
from claims.model import TimeType
from claims.patterns import compiled

ENDED = compiled(r"\s(?:ended|ending|to(?= [A-Z\d]))\b")
TO_COME = compiled(r"\b(?:until|till|by|before|ahead of) \Z")
SINCE = compiled(r"\b[Ss]ince (?:the )?\Z")
LONGEST_CUE = 10  # characters
# "in today's money", "the jobs of tomorrow", "a better tomorrow": the present and the future
OUR_TIME = compiled(
    r"['’]s (?:[a-z]+ )?(?:money|terms|prices|dollars|pounds|euros|world|youth|young|society"
    r"|standards|generation|children|teenagers|consumers|workers|technology|economy)\b"
)
COMING_TIME = compiled(
    r"\b(?:jobs|leaders|people|workers|cit(?:y|ies)|cars?|stars|world|schools?|technolog(?:y|ies)"
    r"|children|generation|companies|industries) of \Z|\b(?:a|the|an) (?:new|[a-z]+er) \Z"
)
LONGEST_CALL = 24  # characters
YEAR = compiled(r"\d{4}")
LONGEST = 160  # characters from a year to what is counted from it
LONG_AGO = 50  # years; "the century" is that of a date named before, if it lies further back
HALF_A_CENTURY = 50  # years
STEPS = {"last": -1, "past": -1, "previous": -1, "next": 1, "following": 1, "this": 0}

# "will quit after talks over the weekend": the talks are over
BEHIND = compiled(r"\b(?:after|following|despite|since|from)\b[^,]*\Z")


def step(e: Expression) -> int:
    """-1, 0 or 1: "last", "this", "next"."""
    value = value_of(e, "which")
    return STEPS.get(value, 0) if value else 0


def points_at_named(e: Expression, scene: Scene) -> bool:
    """Does the expression count from the last date named, and not from publication?"""
    return value_of(e, "which") in ("previous", "following", "same") or has(e, "that")


def base_day(e: Expression, scene: Scene) -> date | None:
    if points_at_named(e, scene) and (scene.named or value_of(e, "which") != "following"):
        return scene.named_day()
    if value_of(e, "which") == "next" and e.tokens[0].kind == "the" and scene.named:
        return scene.named.last  # "the next day", in a story
    if value_of(e, "which") == "following":  # of a day that is not named
        return None
    if has(e, "this") or value_of(e, "which") in ("this", "last"):
        return scene.published or scene.anchor()
    return scene.anchor()


def day_word(e: Expression, scene: Scene) -> Meaning:
    """ "today", "yesterday"; "tonight" is a time."""
    offset, written = value_of(e, "day_word"), word(scene, e.tokens[-1])
    if offset == 0 and OUR_TIME.match(scene.text, e.end):
        return Meaning("PRESENT_REF")
    if offset > 0 and COMING_TIME.search(scene.text, max(0, e.start - LONGEST_CALL), e.start):
        return Meaning("FUTURE_REF")
    today = scene.published
    part = "TNI" if written in ("tonight", "tonite", "overnight") else ""
    kind: TimeType | None = "TIME" if part else None
    if today is None:
        return Meaning(f"XXXX-XX-XX{part}", type=kind, anchored=False)
    meaning = of_day(today + timedelta(days=offset))
    return meaning._replace(value=meaning.value + part, type=kind)


def which_unit(e: Expression, scene: Scene) -> Meaning:
    """ "last week", "this year", "the next day", "earlier this month"."""
    unit = unit_of(e)
    which = value_of(e, "which")
    plural = word(scene, e.tokens[-1]) == "quarters"
    if unit == "TH":  # "the past hour"
        return window(e, scene)._replace(type="DURATION")
    if has(e, "units") or plural:
        return several(e, unit, which)
    if (which == "past" and unit not in ("Q", "WE")) or (
        unit in ("F", "E", "C") and which in WINDOWS
    ):
        return window(e, scene)._replace(type="DURATION")
    today = base_day(e, scene)
    goes_on = which == "next" and e.tokens[0].kind == "the" and scene.named is not None
    if unit == "D" and (goes_on or points_at_named(e, scene)):
        today = today and scene.one_day()
    if unit == "Q":
        return which_quarter(e, scene, which)
    if today is None:
        return Meaning(unanchored(unit), anchored=False)
    if unit == "WE" and step(e) == 0:
        return weekend_in_question(e, scene, today)
    there = moved(today, unit, step(e))
    return containing(unit, there) if there else Meaning(unanchored(unit))


def one_beyond(e: Expression, scene: Scene) -> Meaning:
    """ "the week before last", "the year after next"."""
    unit, count = unit_of(e), 2 if value_of(e, "side") == "later" else -2
    there = moved(scene.published, unit, count) if scene.published else None
    if there is None:
        return Meaning(unanchored(unit), anchored=scene.published is not None)
    return containing(unit, there)


def weekend_in_question(e: Expression, scene: Scene, today: date) -> Meaning:
    """ "this weekend" is the one just over on Monday and Tuesday, unless the words look ahead."""
    before = None if looks_ahead(e, scene) else moved(today, "D", -2)
    return containing("WE", before or today)


def several(e: Expression, unit: str, which: str | None) -> Meaning:
    """ "recent years", "coming quarters", "the past decades"."""
    if which == "next":
        return Meaning("FUTURE_REF")
    if which == "recent":
        return Meaning("PAST_REF")
    return Meaning(f"PX{unit}", type="DURATION")


def unanchored(unit: str) -> str:
    """The value of a period whose place is unknown."""
    return {
        "D": "XXXX-XX-XX",
        "W": "XXXX-WXX",
        "WE": "XXXX-WXX-WE",
        "M": "XXXX-XX",
        "Q": "XXXX-QX",
    }.get(unit, "XXXX")


def which_quarter(e: Expression, scene: Scene, which: str | None) -> Meaning:
    """A quarter pointed at; reports speak of the one that has ended."""
    today = scene.published or scene.anchor()
    if which == "previous" and scene.quarter and not scene.narrative:
        year, number = scene.quarter
        return of_quarter(year, number - 1) if number > 1 else of_quarter(year - 1, 4)
    if which in ("latest", "same", "recent") or has(e, "that"):
        return quarter_in_question(scene, ended=which == "latest")
    if today is None:
        return Meaning("XXXX-QX", anchored=False)
    there = moved(today, "Q", step(e))
    return containing("Q", there) if there else Meaning("XXXX-QX")


def the_unit(e: Expression, scene: Scene) -> Meaning:
    """ "the year", "the quarter", "the end of the month": the one under discussion."""
    unit = unit_of(e)
    if unit == "Q":
        return quarter_in_question(scene)
    if ENDED.match(scene.text, e.end):
        return Meaning(f"P1{unit}", type="DURATION")
    ended = scene.named.last if scene.named and unit == "C" else None
    if ended and scene.published and scene.published.year - ended.year > LONG_AGO:
        if value_of(e, "edge") == "turn":  # the nearest: 1900 for what was built in 1893
            ended = moved(ended, "Y", HALF_A_CENTURY) or ended
        return containing("C", ended)
    if unit == "WE" and scene.published and not scene.narrative:
        words = words_before(e, scene)
        ahead = says_ahead(words) and not BEHIND.search(words)
        if ahead or TO_COME.search(scene.text, max(0, e.start - LONGEST_CUE), e.start):
            return containing("WE", scene.published)
        return containing("WE", moved(scene.published, "D", -5) or scene.published)
    day = scene.published
    if scene.tells_of_earlier(e.start) or unit == "D":
        day = scene.base_for(unit) or scene.published
    if day is None:
        return Meaning(unanchored(unit), anchored=False)
    if "end" in (value_of(e, "end"), value_of(e, "edge")) and SINCE.search(
        scene.text, max(0, e.start - LONGEST_CUE), e.start
    ):
        day = moved(day, unit, -1) or day  # "since year-end", "since the end of the month"
    return containing(unit, day)


def which_month(e: Expression, scene: Scene) -> Meaning:
    """ "last June", "this September", "July last year"."""
    number, today = value_of(e, "month"), scene.anchor()
    # "October of that year", "that November": of the year that is told of
    if has(e, "that") or (has(e, "unit") and points_at_named(e, scene)):
        today = scene.named.first if scene.named else None
    if today is None:
        return Meaning(f"XXXX-{number:02}", anchored=False)
    if has(e, "unit"):
        return of_month(today.year + step(e), number)
    if step(e) < 0:
        return of_month(today.year - (number >= today.month), number)
    if step(e) > 0:
        return of_month(today.year + (number <= today.month), number)
    return of_month(today.year, number)


def _season_after(name: str, named: Meaning) -> Meaning:
    """ "It burned in 1956. The following winter": begins in that year; the following spring does
    not, and "the following summer" behind a day in March is that of the same year.
    """
    if named.first is None or named.last is None:
        return Meaning(f"XXXX-{name}", anchored=False)
    season = of_season(season_year(name, named.last), name)
    if season.first and season.last and season.last >= named.last and season.first > named.first:
        return season
    gone = season.first is not None and season.first.year == named.last.year
    return of_season(named.last.year + gone, name)


def which_season(e: Expression, scene: Scene) -> Meaning:
    """ "last summer", "this spring", "next winter"."""
    name, today = value_of(e, "season"), base_day(e, scene)
    if value_of(e, "which") == "following" and scene.named:
        return _season_after(name, scene.named)
    if today is None:
        return Meaning(f"XXXX-{name}", anchored=False)
    if has(e, "unit"):
        return of_season(today.year + step(e), name)
    year = season_year(name, today)
    latest = of_season(year, name)
    running = bool(latest.last and latest.last >= today)
    if step(e) < 0:
        return of_season(year - running, name)
    if step(e) > 0:
        return of_season(year + 1, name)
    return latest if running else of_season(today.year, name)


def shifted(e: Expression, scene: Scene) -> Meaning:
    """ "two years ago", "a year earlier", "six days later"."""
    unit, count = unit_of(e), amount(e)
    if has(e, "this"):
        return _ago_this(e, scene, count)
    written = word(scene, next(t for t in reversed(e.tokens) if t.kind in ("ago", "side")))
    ahead = (value_of(e, "ago") or value_of(e, "side")) in ("later", "hence")
    if count is None or unit[0] == "T":
        return Meaning("FUTURE_REF" if ahead and written != "later" else "PAST_REF")
    if unit == "Y" and count == 1 and not ahead and scene.quarter and scene.quarter_last:
        return of_quarter(scene.quarter[0] - 1, scene.quarter[1])
    named = written not in ("ago", "hence", "from now") and (
        scene.narrative
        or unit not in ("Y", "Q", "E")
        or ahead
        or has(e, "side")  # "last year and the year before"
        or _in_a_year(e, scene)
    )
    hence = value_of(e, "ago") == "hence"
    if named and scene.named:
        day = scene.base_for(unit)
    else:
        day = scene.anchor() if hence or not ahead else None
    if day is None:
        return Meaning(unanchored(unit), anchored=False)
    there = moved(day, unit, count if ahead else -count)
    if there and has(e, "day_word"):  # "four years ago today"
        return of_day(there + timedelta(days=value_of(e, "day_word")))
    if there and hence and unit in ("W", "F"):  # "a week hence" is that very day
        return of_day(there)
    if there is None:
        return Meaning("FUTURE_REF" if ahead else "PAST_REF")
    if unit in ("C", "L"):  # "two centuries ago" is not that very year
        return Meaning(f"{there.year:04}")
    return containing("Y" if unit == "E" else unit, there)


def _in_a_year(e: Expression, scene: Scene) -> bool:
    """Does its sentence name a year before it: "40 in 2022, up from 31 a year earlier"?"""
    named = scene.named
    if named is None or not YEAR.fullmatch(named.value) or e.start - scene.named_place > LONGEST:
        return False
    return not ends_sentence(scene.text[scene.named_place : e.start])


def _ago_this(e: Expression, scene: Scene, count: float | None) -> Meaning:
    """ "two years ago this month": that month of another year."""
    unit = next(token.value for token in e.tokens if token.kind in ("unit", "units"))
    today, inner = scene.anchor(), e.tokens[-1].value
    if today is None or count is None:
        return Meaning(unanchored(inner), anchored=False)
    there = moved(today, unit, -count)
    return containing(inner, there) if there else Meaning("PAST_REF")


def now(e: Expression, scene: Scene) -> Meaning:
    """ "now", "recently", "the past": no days."""
    token = e.tokens[-1]
    if has(e, "future"):
        return Meaning("FUTURE_REF")
    if word(scene, token).endswith(" date"):  # "300 to date": as on the day of publication
        return Meaning(token.value, scene.published, scene.published)
    if token.kind in ("now", "told"):
        return Meaning(token.value)
    return Meaning("PRESENT_REF" if word(scene, token) == "current" else "PAST_REF")
