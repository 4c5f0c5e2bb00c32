"""How far the words said reach: before the verb, behind it, or on both sides."""

from claims.model import Span
from claims.patterns import compiled
from claims.speech.lexicon import Lexicon
from claims.speech.patterns import DASH
from claims.speech.report import CLOSING, OPENING, Place, Report

THAT = compiled(r"\bthat\b")
STOP = compiled(r"[.;!?“”\"«»—―]|''|,\s|:\s|\s[–-]\s")
# "cited the figure at a forum": a figure that was given before, and none that follows
REFERRED = compiled(
    r"\s(?:the|that|this|these|those)\s(?:figure|number|statistic|estimate)s?\b(?!\s(?:of|that|is|was|had)\b|\sat\s(?!a\b|the\b|last\b|his\b|her\b)|,|:)"
)
# "warned officials to lock their boats after 30 were stolen": behind "after" the paper speaks
ADVISED = compiled(r"\s(?:[\w’'-]+\s){1,5}?to\s[a-z]")
# "pledged 30 boats, and Lee has sent 12": an object that is counted, and then another clause
OFFERED = compiled(r"\s(?!that\s)(?:[a-z]+\s){0,3}?[$£€]?\d")
ANOTHER = compiled(r",\s(?:and|but)\s")
AFTERWARDS = compiled(r"\s(?:after|when|because)\s")
# "At least 30 boats sank,": an amount and what became of it, which opens nothing
AMOUNT = compiled(
    r"(?:at\s(?:least|most)|as\s(?:many|much|few|little)\sas|about|around|over|under|between)\s"
    r"(?:[$£€]?\d\S*|two|three|four|five|six|seven|eight|nine|ten|a\sdozen|dozens|hundreds|thousands"
    r"|millions|half)\s\w+\s\w"
)
QUOTE = compiled(r"[“\"«‘]|''")
DASHED = compiled(DASH)
DASHES = frozenset({"-", "–", "—"})
LONGEST_OPENER = 90  # characters of "In 2010," before the subject of a sentence
BEFORE_TIME = 2  # words: "The same year,"; "Sales fell 9% last year," is what is said


def trailing(place: Place, mention: Span, start: int) -> Report | None:
    """ "..., X said": what is said stands before, and may go on behind `start`, the verb's end."""
    head = place.head(mention.start)
    quoted = head.removesuffix(",").endswith(CLOSING)
    if not quoted and not head.endswith((",", "—", "–", "-", "?", "!")):
        return None
    stop = STOP.search(place.text, start, place.end)
    end = stop.start() if stop else place.end
    mark = stop[0].strip() if stop else ""
    between = place.text[start:end]
    if not _can_trail(place, between, mark, end, quoted):
        return None
    parted = mark == "," and not between.strip()
    if not quoted and (mark != "." or between.strip()) and _only_opens(place, head, parted):
        return None
    contents = [Span(place.start, place.start + len(head))]
    if quoted:
        contents += more_quoted(place, end)
    elif _takes_up(mark, between) and _goes_on(place.text[end + 1 : end + 24]):
        contents.append(Span(end, place.end))
    return Report(place.cue, mention, tuple(contents))


def _can_trail(place: Place, between: str, mark: str, end: int, quoted: bool) -> bool:
    """Is nothing said behind the verb, but only when and where?"""
    if mark in OPENING:
        return False
    if between.strip():
        return bool(place.patterns.how.match(between)) and not THAT.search(between)
    return mark != ":" and (mark != "," or quoted or not place.opens(end + 1))


def _takes_up(mark: str, between: str) -> bool:
    """May the sentence go on behind ", X said,"?"""
    return mark == "," or (mark in DASHES and not between.strip())


def _goes_on(following: str) -> bool:
    """Behind ", X said,": is the sentence still X's?"""
    word = following.strip().partition(" ")[0]
    return not (word.endswith("ing") or word in {"who", "which", "after", "as", "while", "when"})


def _only_opens(place: Place, head: str, parted: bool) -> bool:
    """Is all that stands before only the opening of the sentence ("In 2010,")?

    When commas part ", X said," from the rest, "If it rains," belongs to what is said.
    """
    if "," in head[:-1] or len(head) > LONGEST_OPENER:
        return False
    first, _, rest = head.lower().partition(" ")
    first = first.rstrip(",")
    if rest[:1].isdigit() or AMOUNT.match(head.lower()):  # "About 30 boats sank,"
        return False
    if parted and first in place.words.joints:
        return False
    if first in place.words.prepositions or first in place.words.openers:
        return True
    if first.endswith(("ly", "ing")):
        return True
    time = place.patterns.time.search(head[:-1])
    return time is not None and (parted or len(head[: time.start()].split()) <= BEFORE_TIME)


def more_quoted(place: Place, start: int) -> tuple[Span, ...]:
    """A quotation that goes on behind the words about its speaker."""
    at = QUOTE.search(place.text, start, place.end)
    return (Span(at.start(), place.end),) if at else ()


def leading(place: Place, mention: Span, start: int) -> Report | None:
    """X said (that) ...: what is said follows; the verb ends at `start`."""
    text, end = place.text, place.end
    if REFERRED.match(text, start, end):
        return None
    aside = place.patterns.aside.match(text, start, end)
    if aside:
        start = aside.end()
    if start > place.cue.end or place.patterns.adverbial.match(text, start, end):
        stop = STOP.search(text, start, end)
        that = THAT.search(text, start, stop.start() if stop else end)
        if that:
            start = that.end()
        elif stop and stop[0].strip() in {",", ":"} and place.opens(stop.end()):
            start = stop.end()
    contents = _until_clause_end(place, start)
    if _is_fronted(place, mention) and (comma := text.find(", ", start, contents[0].end)) > 0:
        contents = (Span(start, comma),)
    elif place.word in place.words.offers and OFFERED.match(text, start, end):
        another = ANOTHER.search(text, start, contents[0].end)
        contents = (Span(start, another.start()),) if another else contents
    elif ADVISED.match(text, start, end):
        later = AFTERWARDS.search(text, start, contents[-1].end)
        contents = (Span(start, later.start()),) if later else contents
    if not text[start : contents[-1].end].strip(" .,;:!?\n"):
        return None
    return Report(place.cue, mention, contents)


def _is_fronted(place: Place, mention: Span) -> bool:
    """ "While Lee says ..., the union ...": does the clause of the verb end at its comma?"""
    lead = place.text[place.start : mention.start].strip().lower()
    return lead in place.words.turns


def _until_clause_end(place: Place, start: int) -> tuple[Span, ...]:
    """The clause that begins at `start`, on both sides of asides between dashes."""
    found: list[Span] = []
    seek = start
    while True:
        limit = place.patterns.clause_end.search(place.text, seek, place.end)
        if limit and limit[0] == ")" and "(" in place.text[seek : limit.start()]:
            seek = limit.end()
            continue
        if limit and place.text[start : limit.start()].strip() in {"", "that"}:
            seek = limit.end()  # "said that while 30 boats sank, ..."
            continue
        found.append(Span(start, limit.start() if limit else place.end))
        if limit is None or not DASHED.fullmatch(limit[0]):
            return tuple(found)
        again = DASHED.search(place.text, limit.end(), place.end)
        if again is None:
            return tuple(found)
        start = seek = again.end()


def until_next_clause(text: str, found: list[Report], words: Lexicon) -> list[Report]:
    """`found`, each no further than a semicolon behind which another speaks.

    Of "Kyiv said 12 were hurt; in May, Moscow spoke of 30" the month is not Kyiv's.
    """
    kept: list[Report] = []
    for report in found:
        limit = len(text)
        last = report.cue.end
        for other in found:
            if min(other.mention.start, other.cue.start) > last:
                limit = min(limit, _clause_before(text, last, other, words) or limit)
                last = other.cue.end
        contents = [Span(start, min(end, limit)) for start, end in report.contents if start < limit]
        kept.append(report._replace(contents=tuple(contents)))
    return kept


def _clause_before(text: str, low: int, report: Report, words: Lexicon) -> int:
    """Where, behind `low`, the semicolon stands that opens the clause of `report`, or 0."""
    subject = min(report.mention.start, report.cue.start)
    place = text.rfind(";", low, subject)
    if place < 0:
        return 0
    opening = text[place + 1 : subject].lower().replace(",", "").split()
    known = words.prepositions | words.openers | words.joints
    opens = not opening or (opening[0] in known and words.relatives.isdisjoint(opening))
    closes = bool(report.contents) and report.contents[0].start <= place  # "; 20 did, she said"
    return place if opens or closes else 0
