"""Scores of a series or a match, and what the text says of its length."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.links.neighbours import Sentence
from claims.model import Link, Span
from claims.patterns import compiled

WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "nine": 9}
NUMBER = rf"(?:\d|{'|'.join(WORDS)})"
SCORE = compiled(r"\d[-–]\d")
ALONE = compiled(r"(?<![-–\d.])(?P<one>\d)[-–](?P<other>\d)(?![-–\d])")
WORD = r"[^\W\d][\w’'-]*"
WON = r"(?P<won>won|wins?|winning|clinched|took|takes|claimed|sealed|swept)"
OPEN = r"(?P<open>leads?|led|leading|trails?|trailed|trailing|tied|level(?:led)?|ahead|down|up)"
A = r"(?:the|their|its|a|this)"
# before the score: "won the series 3-2 in Game 5", "lead the best-of-seven series 3-2"
SERIES = compiled(
    rf"\b(?:{WON}|{OPEN})(?:\s+in)?\s+{A}\s+(?:{WORD}\s+){{0,3}}?"
    rf"(?:best[- ]of[- ](?P<best>{NUMBER})\s+)?(?:{WORD}\s+){{0,2}}?"
    r"(?:series|finals?|semi-final),?\s+\Z"
)
# the same behind it: "won 4-2 in the best-of-seven series"
VERB = compiled(rf"\b(?:{WON}|{OPEN})(?:\s+by)?\s+\Z")
BEST_OF = compiled(rf",?\s+in\s+{A}\s+(?:{WORD}\s+){{0,2}}?best[- ]of[- ](?P<best>{NUMBER})\b")
GAME = compiled(
    rf"(?:,|\s+with(?:\s+{WORD}){{1,4}})?\s+(?P<when>in|after|before"
    rf"|(?:going |heading )?into|entering|ahead of)\s+[Gg]ame\s+(?P<game>{NUMBER})\b"
)
SET = r"\d{1,2}[-–]\d{1,2}(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?"
SETS = compiled(rf"(?<![-–\d.]){SET}(?:,?\s+(?:and\s+)?{SET}){{1,4}}(?![-–\d])")
ONE_SET = compiled(r"(\d{1,2})[-–](\d{1,2})")
BEAT = compiled(
    r"\b(?:beat|beats|beating|defeated|defeats|won|wins|overcame|downed|edged|saw off|eliminated)\b"
    r"(?P<between>[^.;:()]{0,80})\Z"
)
LOST = compiled(r"\b(?:lost|losing|loses|fell|falling|beaten|against|after|before)\b")
# right beside the sets, so that they are not those of another match
LENGTH = r"in (?:(?P<straight>straight)|(?P<number>two|three|four|five)) sets"
LENGTH_BEFORE = compiled(rf"\b{LENGTH},?:?\s*\(?\Z")
LENGTH_BEHIND = compiled(rf"\)?,?\s+{LENGTH}\b")
REACH = 110
LEAST_GAMES = 6  # a set of tennis is won with six games or more


def series(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """ "series" and "sets": what a score says and what it has to fit."""
    if SCORE.search(text) is None:
        return
    for match in ALONE.finditer(text):
        yield from _series(text, match)
    for match in SETS.finditer(text):
        yield from _sets(text, match)


def _series(text: str, score: re.Match[str]) -> Iterator[Link]:
    before = text[max(0, score.start() - REACH) : score.start()]
    verb = SERIES.search(before) if "series" in before or "final" in before else None
    best = verb
    if verb is None:
        verb, best = VERB.search(before), BEST_OF.match(text, score.end())
    if verb is None or best is None:
        return
    sides = (Decimal(score["one"]), Decimal(score["other"]))
    span = Span(*score.span())
    game = GAME.match(text, score.end())
    if game is not None:
        cue = "in game" if game["when"] in ("in", "after") else "before game"
        yield Link("series", "", "", cue=cue, numbers=(*sides, _number(game["game"])), span=span)
    if best["best"]:
        cue = "best of" if verb["won"] else "best of, open"
        yield Link("series", "", "", cue=cue, numbers=(*sides, _number(best["best"])), span=span)


def _sets(text: str, match: re.Match[str]) -> Iterator[Link]:
    start, end = match.span()
    sets = [(Decimal(won), Decimal(lost)) for won, lost in ONE_SET.findall(_plain(match[0]))]
    games = [number for one in sets for number in one]
    beat = BEAT.search(text[max(0, start - REACH) : start])
    if beat is None or LOST.search(beat["between"]) or any(max(one) < LEAST_GAMES for one in sets):
        return
    said = LENGTH_BEFORE.search(beat["between"]) or LENGTH_BEHIND.match(text, end)
    number = _number(said["number"]) if said and said["number"] else Decimal(0)
    cue = "straight" if said and said["straight"] else "won"
    yield Link("sets", "", "", cue=cue, numbers=(*games, number), span=Span(start, end))


def _plain(sets: str) -> str:
    """The sets without their tie-breaks."""
    return re.sub(r"\([^)]*\)", "", sets)


def _number(written: str) -> Decimal:
    return Decimal(WORDS.get(written, 0) or written)
