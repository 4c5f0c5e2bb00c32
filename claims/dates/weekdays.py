"""Weekdays: which Friday "Friday", "last Friday" and "Friday of next week" are."""

from datetime import timedelta

from claims.dates.candidate import context
from claims.dates.expression import Expression
from claims.dates.periods import Meaning, containing, moved, of_day
from claims.dates.relative import points_at_named, step
from claims.dates.scene import Scene, has, value_of
from claims.patterns import compiled

# a weekday points ahead only after one of these (dates.md 6.1), in the same clause
TO_COME = (
    r"\b(?:until|till|due|scheduled for|set for|effective|as early as|as soon as|ahead of)"
    r"|\b(?:no later than|by)|(?<!had been )\b(?:will|shall|would be"
    r"|(?:is|are|due|set|plan|plans|planned|planning|scheduled|expected) to)"
    r"(?: (?!that\b)\(?[\w'’-]+){1,7}"
)
# or where the present tense tells what is planned: "talks resume", "Americans vote"
PLANNED = (
    r"(?<!\b[Tt]he )(?<!\ba )(?<!to )(?<!did )\b(?:meets?|begins?|starts|opens|runs|ends"
    r"|falls|airs|resumes?|expires?|arrives?|departs?)(?: \w+ly)?"
    r"|(?<!['’])\b(?!(?i:his|this|was|its|us|plus|less|press|house)\b)\w+s"
    r" (?:vote|start|open|leave|gather|return|travel|play|go to the polls|head to the polls)"
    r"|\b(?:is|are)(?= (?:on )?\Z)|\b(?:is|are|be|stays?|remains?)"
    r" (?:\w+ed|shut|closed?|open|off)\b(?: (?!to\b)[\w'’-]+){0,5} from"
)
# what may stand between the cue and the weekday: "at 11 p.m. GMT on", "from midnight on"
CLOCK = (
    r"(?: (?:on|at|by|around|from))?(?: (?:a )?(?:half|quarter|[a-z]+ minutes) (?:past|to)\b)?"
    r"(?: ?\(?(?:noon|midnight|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|\d[\w:.]*)(?: o['’]clock)?)*(?: [ap]\.?m\.?)?"
    r"(?: [A-Z]{2,4})?(?: on)? ?\(?\Z"
)
AHEAD = compiled(rf"(?:{TO_COME}|{PLANNED}){CLOCK}")
WORDS = compiled(r"[a-z]+")
ALREADY = compiled(r"\b(?:had|was|were|has|have)\b")
REPORTING = compiled(r"\b(?:said|told|announced|reported|says)\b")
# "On Monday the court will rule": the weekday opens the sentence, no reporting in between
FROM_TO = compiled(r"(?:\A|[.!?] |\s)(?:On|From) \Z")
OPENED_AHEAD = compiled(
    r"(?: (?:to|until|through) [A-Z][a-z]+day)?,?"
    r"(?: (?!said\b|told\b|announced\b|that\b)[\w'’-]+){1,6}?"
    r" (?:will|is to|are to|is due|are due)\b"
)
AHEAD_REACH = 70  # characters


def weekday(e: Expression, scene: Scene) -> Meaning:
    """A bare weekday: the latest one, publication day included, unless a tight cue looks ahead."""
    number = value_of(e, "weekday")
    today = scene.published
    if today is None:
        return Meaning(f"XXXX-WXX-{number + 1}", anchored=False)
    back = (today.weekday() - number) % 7
    if back and weekday_ahead(e, scene):
        return of_day(today + timedelta(days=7 - back))
    return of_day(today - timedelta(days=back))


def weekday_ahead(e: Expression, scene: Scene) -> bool:
    """Is the weekday governed by a word of the future, with no reporting verb in between?"""
    start = next(token.start for token in e.tokens if token.kind == "weekday")
    before = " ".join(scene.text[max(0, start - AHEAD_REACH) : start].split()) + " "
    from_to = before.endswith(("On ", "From ")) and FROM_TO.search(before[-12:])
    if from_to and OPENED_AHEAD.match(scene.text, e.end):
        return True
    if context("en")["ahead_cues"].isdisjoint(
        WORDS.findall(before)
    ):  # most weekdays: AHEAD is dear
        return False
    match = AHEAD.search(before)
    if not match:
        return False
    governed = match[0] + scene.text[e.end : e.end + 12]
    return not REPORTING.search(governed) and not (
        match[0].startswith("by") and ALREADY.search(before)
    )


def week_on(e: Expression, scene: Scene) -> Meaning:
    """ "a week on Monday": a week after the next one."""
    number, today = value_of(e, "weekday"), scene.published
    if today is None:
        return Meaning(f"XXXX-WXX-{number + 1}", anchored=False)
    return of_day(today + timedelta(days=14 - (today.weekday() - number) % 7))


def which_weekday(e: Expression, scene: Scene) -> Meaning:
    """ "last Friday", "next Monday", "Tuesday of last week"."""
    number, today = value_of(e, "weekday"), scene.anchor()
    if points_at_named(e, scene):
        today = scene.named_day() or today
    if today is None:
        return Meaning(f"XXXX-WXX-{number + 1}", anchored=False)
    if has(e, "unit"):
        week = containing("W", moved(today, "W", step(e)) or today)
        return of_day((week.first or today) + timedelta(days=number))
    back = (today.weekday() - number) % 7
    if step(e) < 0:
        return of_day(today - timedelta(days=back or 7))
    week = containing("W", today)
    if value_of(e, "which") == "next" and not scene.narrative:
        ahead = (week.first or today) + timedelta(days=7 + number)
        return of_day(ahead + timedelta(days=7 * ((ahead - today).days < 2)))
    if step(e) > 0:
        return of_day(today + timedelta(days=7 - back))
    return of_day((week.first or today) + timedelta(days=number))
