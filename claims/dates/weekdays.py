"""Weekdays: which Friday "Friday", "last Friday" and "Friday of next week" are."""

from datetime import timedelta

from claims.dates.candidate import context
from claims.dates.expression import Expression
from claims.dates.periods import Meaning, containing, moved, of_day
from claims.dates.relative import points_at_named, step
from claims.dates.scene import Scene, has, value_of
from claims.dates.tense import SENTENCE_END
from claims.patterns import compiled

# a weekday points ahead only after one of these (dates.md 6.1), in the same clause
TO_COME = (
    r"\b(?:until|till|due|(?:is|are) scheduled|scheduled for|set for|effective|as early as"
    r"|as soon as|ahead of)"
    r"|\bdue(?: back)? (?:in|at|before|for)(?: (?!that\b|to\b)[\w'’-]+){1,4}"
    r"|\b(?:no later than|by)|(?<!had been )\b(?:will|shall|would be"
    r"|(?:is|are|due|set|plan|plans|planned|planning|scheduled|expected) to)"
    r"(?: (?!that\b)\(?[\w'’-]+){1,7}"
    # "planned a large march in the capital on": what is planned, not what planning was done
    r"|\b(?:plan|plans|planned|planning|called|calls|scheduled) (?:for )?(?:an?|another|more)"
    r"(?: [\w'’-]+){0,3}? (?:demonstrations?|rall(?:y|ies)|march(?:es)?|protests?|strikes?|votes?"
    r"|vigils?|meetings?|hearings?|news conference|summit|ceremony|session|elections?)"
    r"(?: (?!that\b|after\b)[\w'’-]+){0,4} (?:on|for)"
)
# or where the present tense tells what is planned: "talks resume", "Americans vote"
PLANNED = (
    r"(?<!\b[Tt]he )(?<!\ba )(?<!to )(?<!did )\b(?:meets?|begins?|starts|opens|runs|ends"
    r"|falls|airs|resumes?|expires?|arrives?|departs?)(?: \w+ly)?"
    r"|(?<!['’])\b(?!(?i:his|this|was|its|us|plus|less|press|house)\b)\w+s"
    r" (?:vote|start|open|leave|gather|return|travel|play|go to the polls|head to the polls)"
    r"|\b(?:travels|flies|heads|leaves|visits|hosts|addresses|returns)(?: (?:to|for))?"
    r"(?: (?:the )?[A-Z][\w'’-]+){0,3}|, to be \w+ed(?: [\w'’-]+){0,4}"
    r"|\bturns \d+|\b(?:is|are)(?= (?:on )?\Z)|\b(?:is|are|be|stays?|remains?)"
    r" (?:\w+ed|shut|closed?|open|off)\b(?: (?!to\b)[\w'’-]+){0,5} from"
)
# what may stand between the cue and the weekday: "at 11 p.m. GMT on", "from midnight on"
CLOCK = (
    r"(?: (?:on|at|by|around|from))?(?: (?:a )?(?:half|quarter|[a-z]+ minutes) (?:past|to)\b)?"
    r"(?: ?\(?(?:noon|midnight|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|\d[\w:.]*+)(?: o['’]clock)?)*(?: [ap]\.?m\.?)?"
    r"(?: [A-Z]{2,4})?(?: on)? ?\(?\Z"
)
# each branch begins with a word or a comma, which is asked once for all of them
AHEAD = compiled(rf"(?:\b|(?=,))(?:{TO_COME}|{PLANNED}){CLOCK}")
WORDS = compiled(r"[a-z]+")
# "a plan unveiled Tuesday" is done; "will be unveiled Tuesday" and "is scheduled Tuesday" are not
DONE = compiled(
    r"\b(?!(?:be|been|being|is|are|get|gets|have|not|and|or|\w+ly)\b)[\w'’-]+"
    r" (?!\w*eed\b|(?:scheduled|expected|planned|set)\b)\w+ed (?:on )?\Z"
)
# "the toll rose to 31 by Tuesday"; but "they found a way to leave by Tuesday"
ALREADY = compiled(
    r"\b(?:had|was|were|has|have)\b"
    r"|\b(?:rose|fell|grew|hit|reached|found|held|killed|climbed|stood|numbered|passed|counted|took"
    r"|seized|captured|rescued|recovered|sank|won|lost|dropped|doubled|tripled|arrested|fled|died"
    r"|drowned|topped|exceeded|totalled|swelled)\b"
    r"(?!.*\b(?:must|should|could|to (?!nearly|about|some|almost|more|over|just|at)[a-z]+)\b)"
)
REPORTING = compiled(r"\b(?:said|told|announced|reported|says)\b")
# "On Monday the court will rule": the weekday opens the sentence, no reporting in between
FROM_TO = compiled(r"(?:\A|[.!?] |\s)(?:On|From) \Z")
OPENED_AHEAD = compiled(
    r"(?: (?:to|until|through) [A-Z][a-z]+day)?,?"
    r"(?: (?!said\b|told\b|announced\b|that\b)[\w'’-]+){1,6}?"
    r" (?:will|is to|are to|is due|are due)\b"
)
# "From Monday, prices rise"
FROM_NOW_ON = compiled(r", (?![^.;]{0,60}\b(?:was|were|had|\w+ed)\b)")
# what ends the talk of what is to come, between one weekday and the next
BROKEN_OFF = compiled(
    r"[.!?]\s|\n|\b(?:said|says|told|after|following|since|was|were|had|has|which|who|\w+ed)\b"
)
AHEAD_REACH = 70  # characters
# "in Sunday's final": what is played or decided on that day, and is to come if the sentence says so
FIXTURE = compiled(
    r"['’]s? (?:[a-z-]+ ){0,2}(?:final|semi-?finals?|quarter-?finals?|match|game|race|fixture|derby"
    r"|clash|showdown|fight|bout|round|play-?off|election|run-?off|vote|referendum|ballot|summit)\b"
)
INTO = compiled(r"\b(?:in|at|for|into|before|win|lose|miss|decide|contest|host)(?: the)? \Z")
TO_BE_PLAYED = compiled(
    r"\b(?:will|could|might|faces?|takes? on|(?:hopes?|wants?|aims?|favou?rites?|ready"
    r"|likely|fit|due|set|has|have|is|are) to)\b"
)
PLAYED = compiled(
    r"\b(?:after|following|since|during|because|despite|said|told|which"
    r"|was|were|had|lost|beat|drew|scored)\b"
)
SENTENCE = 200  # characters


def weekday(e: Expression, scene: Scene) -> Meaning:
    """A bare weekday: the latest one, publication day included, unless a tight cue looks ahead."""
    number = value_of(e, "weekday")
    today = scene.published
    if today is None:
        return Meaning(f"XXXX-WXX-{number + 1}", anchored=False)
    back = (today.weekday() - number) % 7
    if back and weekday_ahead(e, scene):
        scene.ahead, scene.ahead_place = today + timedelta(days=7 - back), e.end
        return of_day(scene.ahead)
    if back and scene.ahead and _goes_on(e, scene):
        after = (number - scene.ahead.weekday()) % 7
        return of_day(scene.ahead + timedelta(days=after))
    return of_day(today - timedelta(days=back))


def _goes_on(e: Expression, scene: Scene) -> bool:
    """ "on Monday before travelling on to Berlin on Tuesday": both lie ahead."""
    between = scene.text[scene.ahead_place : e.start]
    owned = scene.text.startswith(("'s", "’s"), e.end)
    return len(between) <= AHEAD_REACH and not owned and not BROKEN_OFF.search(between)


def weekday_ahead(e: Expression, scene: Scene) -> bool:
    """Is the weekday governed by a word of the future, with no reporting verb in between?"""
    start = next(token.start for token in e.tokens if token.kind == "weekday")
    before = " ".join(scene.text[max(0, start - AHEAD_REACH) : start].split()) + " "
    if FROM_TO.search(before[-12:]) and (
        OPENED_AHEAD.match(scene.text, e.end)
        or (before.endswith("From ") and FROM_NOW_ON.match(scene.text, e.end))
    ):
        return True
    if FIXTURE.match(scene.text, e.end) and _to_be_played(scene.text, start):
        return True
    if context("en")["ahead_cues"].isdisjoint(
        WORDS.findall(before)
    ):  # most weekdays: AHEAD is dear
        return False
    match = AHEAD.search(before)
    if not match:
        return False
    governed = match[0] + scene.text[e.end : e.end + 12]
    if REPORTING.search(governed) or DONE.search(before):
        return False
    return not (match[0].startswith("by") and ALREADY.search(before))


def _to_be_played(text: str, place: int) -> bool:
    """ "Spain will face Italy in": the last verb before the weekday looks ahead."""
    before = text[max(0, place - SENTENCE) : place]
    stop = SENTENCE_END.match(before)
    clause = before[stop.end() :] if stop else before
    if not INTO.search(clause):
        return False
    cues = list(TO_BE_PLAYED.finditer(clause))
    return bool(cues) and not PLAYED.search(clause, cues[-1].end())


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
