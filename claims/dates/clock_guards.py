"""Clock times and parts of the day that are something else: scores, ratios, "five in the race"."""

from claims.dates.candidate import Candidate
from claims.dates.clock_ranges import HALF_A_DAY, in_four_figures, says_half
from claims.patterns import compiled

MINUTES = 60
NIGHT_OF = compiled(r"\sof\s\d")
LATEST_FIGURES = 2400
FEWEST_MINUTES = 10  # that are said behind an hour: nobody says "six five"
AT_AN_HOUR = frozenset(("at", "by", "until", "till", "from", "after", "before", "since"))


def clock_time(at: Candidate) -> bool:
    first = at.tokens[0]
    if first.kind in ("number", "day"):
        return first.value <= LATEST_FIGURES and _is_hour(at)
    if first.kind == "clock_name" or len(at.tokens) > 1:
        return at.tokens[-1].kind != "part" or _at_night(at)
    hour, minute = first.value
    if says_half(at.text, first):
        return True
    before = at.before().lower()
    return (
        hour <= 24
        and minute < MINUTES
        and before in at.around["time_prepositions"]
        and before not in ("of", "in", "for")  # "the marathon in 2:25:18"
    )


def _is_hour(at: Candidate) -> bool:
    """ "9 o'clock", "0900 GMT", "at nine in the evening", but not "one of five in the night"."""
    first, second = at.tokens[:2]
    if second.kind == "zone":
        o_clock = at.text[second.start].lower() == "o"
        return in_four_figures(first, at.text) or o_clock or len(at.tokens) > 2
    before = at.before().lower()
    return (
        first.value <= HALF_A_DAY
        and (not before or before in at.around["before_an_hour"])
        and _at_night(at)
    )


def _at_night(at: Candidate) -> bool:
    """ "3 at night", and not "3 on night duty"."""
    link = next((token for token in at.tokens if token.kind == "on"), None)
    return (
        link is None
        or at.text[link.start : link.end].lower() == "at"
        or at.tokens[-1].kind != "part"
        or len(at.tokens) > 3
    )


def spoken_clock(at: Candidate) -> bool:
    """ "at half past seven", "a quarter to nine", "ten minutes past midnight", "at six thirty"."""
    kinds = [token.kind for token in at.tokens]
    if kinds.count("number") == 2 and "which" not in kinds:
        return _hour_and_minutes(at)
    which = next((token for token in at.tokens if token.kind == "which"), None)
    if which and at.text[which.start : which.end].lower() != "past":
        return False
    hour = next(
        t for t in reversed(at.tokens) if t.kind in ("number", "day", "clock", "clock_name")
    )
    named = hour.kind in ("clock", "clock_name")
    if not named and hour.value > HALF_A_DAY:
        return False
    units = [token.value for token in at.tokens if token.kind == "units"]
    if units and (units != ["TM"] or at.tokens[0].value >= MINUTES):
        return False
    if at.after().lower() in at.around["counted"] or at.text.startswith("%", at.end):
        return False
    plain = at.tokens[0].kind in ("number", "day") and not units  # "ten past three"
    if plain or not (named or which):
        return at.before().lower() in at.around["before_an_hour"]
    return True


def _hour_and_minutes(at: Candidate) -> bool:
    """ "at six thirty", "seven forty-five in the morning", but not "at six thirty people left"."""
    hour, minutes = (token for token in at.tokens if token.kind == "number")
    if not at.text[minutes.start].isalpha():
        return False
    if hour.value > HALF_A_DAY or not FEWEST_MINUTES <= minutes.value < MINUTES:
        return False
    if any(token.kind in ("part", "weekday", "day_word") for token in at.tokens):
        return True
    after = at.after().lower()
    ends = not after[:1].isalpha() or after in at.around["time_prepositions"]
    return at.before().lower() in AT_AN_HOUR and ends


def part_of_day(at: Candidate) -> bool:
    if NIGHT_OF.match(at.text, at.end):  # "the night of 3-4 May": the days say when
        return False
    if any(token.kind == "edge" for token in at.tokens):
        return True
    return at.tokens[0].kind == "the" and at.before().lower() in (
        "in",
        "during",
        "on",
        "of",
    )
