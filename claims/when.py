"""Which days a figure speaks of: the date expression that grammar puts beside it."""

import re
from collections.abc import Sequence

from claims.candidates import Candidate
from claims.dates.baselines import compared_since, is_beaten, is_of_document
from claims.patterns import compiled
from claims.text import Layout

# a date governs a figure over commas and phrases, but not over the start of another clause
CLAUSE = compiled(
    r"[;:—]|, (?:and|but|while|whereas|although|though|who|where)\b"
    r"|, (?:(?:under|by|through|for|with) )?which\b|, to be\b"
    r"|\b(?:but|while|whereas|although|because|after|before|until|against|versus"
    r"|compared (?:with|to)|(?:up|down)(?: \w+ly)? from"
    r"|(?:higher|lower|larger|smaller|bigger|worse|better) than)\b"
)
# "pays 300 more than two years ago", "140, twice the number of last week": the date is that of what
# it is compared with
THAN = compiled(r"\bthan\b|\b(?:twice|double|triple|half|times) (?:the|that|those|as)\b")
# "the hall of 15,000 square metres should be finished in May", "a study with 900 families begins in
# May": the date is that of the work, whatever its size
WHICH_SIZE = compiled(r"\b(?:of|with)\s(?:(?:about|some|nearly|almost|around|over|up to)\s)?\Z")
IS_DONE = compiled(
    r"\b(?:beg[aiu]ns?|begin|start(?:s|ed)?|open(?:s|ed)?|finish(?:es|ed)?|complet(?:es?|ed)|ready"
    r"|launch(?:es|ed)?|releas(?:es?|ed)|publish(?:es|ed)?)\b"
)
LONGEST_OF = 16  # characters
MORE_THAN = compiled(r"(?:more|less|fewer|higher|lower) than\b")  # "3% more than a year before"
# what was "up 5 points on 2017", or "a touch above 2017", is not of 2017
ON_ANOTHER = compiled(
    r"(?:\b(?:up|down|rise|rises|fall|increase|decrease|drop|jump|gain|higher|lower|improvement|decline)"
    r"\b[^,;]{0,30} (?:on|over)|\b(?:above|below)) (?:the )?\Z"
)
TIED = compiled(r"\s(?:(?:in|on|by|during)\s)?")  # right behind its figure
NOW = compiled(r"\s(?:now|today|currently|at present)\b")  # "1,410 in 2016 and 1,355 now"
# "wheat for September delivery rose 5%": what is traded, not when
DELIVERY = compiled(
    r"\s(?:delivery|contracts?|futures|settlement)\b|-(?:era|style|built|vintage)\b"
)
# "Ships in May: 1,150", and the next line begins with a date
LABELLED = compiled(r":\s[^\n:]{0,20}\Z")
LONGEST_LABEL = 80  # characters
# "fell to 4.5% from 6% in January": the date is that of the figure compared with
FROM_ANOTHER = compiled(r"\bfrom (?:some |about |around |nearly |almost )?[$£€]?\d")
# "In April it was 4.5%, down from 6%": the figure compared with is of another time
COMPARED = compiled(
    r"\b(?:up|down)(?: \w+ly)? from\b|\bcompared (?:with|to)\b|, (?:against|versus)\b"
)
# "A year later the Act was passed, under which $2 million has been spent": no longer of that time
UNDER = compiled(r", (?:under|by|through|for|with) which\b")
# "the minutes of 9 April were approved by 20 votes": the day of a paper, not of what is told
PAPER = compiled(
    r"\b(?:minutes|letter|decision|resolution|ruling|agreement|report|decree|order|memo|meeting"
    r"|statement) of(?: the)? \Z"
)
# "On 5 July, …", "In May 2021 the …": a date that opens a sentence governs all of it
OPENING = compiled(r"[\"“‘']?(?:(?:only|just|as|also|but|and|then|early|late|already)\s+)*"
                     r"(?:(?:on|in|since|by|over|during|for|at|from|between|until|within)\s+)?(?:the\s+)?\Z",
                     re.IGNORECASE)  # fmt: skip
BEFORE_OPENING = compiled(r"[,–—]|\s-\s")  # "BONN, 3 May – On Friday, 40 people came"
LONGEST_OPENING = 60  # characters before a date that are looked at
BEFORE_CHANGE = 4  # characters before a figure: "up 5 points on 2017"
# "In 2010 the town had 9,000 people; it now has 12,000": the second is of the article's own time
OWN_TIME = compiled(r"(?<!the )\bnow\b(?!-)|\b(?:today|currently)\b|\b(?:has|have) since\b")
FARTHEST = 160  # characters between a figure and its date


def times_of(
    text: str,
    layout: Layout,
    candidates: Sequence[Candidate],
    sentences: Sequence[int],
    kinds: Sequence[tuple[str, ...]],
) -> list[int | None]:
    """For each candidate the number of the candidate whose time says when it holds, or None.

    `sentences` are the numbers of the sentences that they begin in.
    A date of the act of speaking ("said on Thursday") says nothing about the figure.
    """
    found: list[int | None] = [None] * len(candidates)
    by_sentence: dict[int, list[int]] = {}
    for number, at in enumerate(sentences):
        by_sentence.setdefault(at, []).append(number)
    for sentence, members in by_sentence.items():
        dates = [n for n in members if _says_when(candidates[n], kinds[n][0])]
        if not dates:
            continue
        start = layout.sentences[sentence].start
        for number in members:
            if number not in dates and candidates[number].time is None:
                best = _governing(text, start, candidates, dates, candidates[number])
                found[number] = best if best is not None and _has_days(candidates[best]) else None
    return found


def _says_when(candidate: Candidate, kind: str) -> bool:
    time = candidate.time
    if time is None or kind == "statement-day":
        return False
    if time.first is None:  # "during the quarter": which one is not known, but no other date counts
        return not time.anchored and time.type in ("DATE", "TIME")
    return candidate.quantity is None or time.type == "DURATION"


def _has_days(candidate: Candidate) -> bool:
    return candidate.time is not None and candidate.time.first is not None


def _governing(
    text: str,
    sentence_start: int,
    candidates: Sequence[Candidate],
    dates: Sequence[int],
    figure: Candidate,
) -> int | None:
    """The nearest date in the figure's own clause, or else one that opens the sentence."""
    best, least = None, FARTHEST
    for number in dates:
        date = candidates[number]
        if date.end <= figure.start:
            gap = date.end, figure.start
            distance = gap[1] - gap[0]
            may = distance < least and _may_follow(text, sentence_start, date, figure)
        else:
            gap = figure.end, date.start
            distance = 0 if TIED.fullmatch(text, *gap) else gap[1] - gap[0]
            may = distance < least and _may_stand_before(text, figure, date)
        if may and not _is_of_another(text, sentence_start, date, figure):
            best, least = number, distance
    if best is None and _opens(text, sentence_start, candidates[dates[0]], figure):
        best = dates[0]
    return best


def _may_follow(text: str, sentence_start: int, date: Candidate, figure: Candidate) -> bool:
    """Can a figure behind the date be of it?"""
    gap = text[date.end : figure.start]
    if NOW.match(text, figure.end) or OWN_TIME.search(gap):
        return False
    if gap == ": " and text[figure.end : figure.end + 1] in ("", "\n", ")"):
        return True  # "In June: 612"
    if CLAUSE.search(gap):
        return False
    return "," not in gap or _is_fronted(text, sentence_start, date)


def _may_stand_before(text: str, figure: Candidate, date: Candidate) -> bool:
    """Can a figure before the date be of it, and not only be held against what is?"""
    gap = figure.end, date.start
    if CLAUSE.search(text, *gap) or _is_of_next_line(text, figure, date):
        return False
    if WHICH_SIZE.search(text, figure.start - LONGEST_OF, figure.start) and (
        IS_DONE.search(text, *gap)
    ):
        return False
    if MORE_THAN.match(text, date.start) and text[figure.end : date.start].isspace():
        return False
    if FROM_ANOTHER.search(text, *gap) or THAN.search(text, *gap):
        return False
    if ON_ANOTHER.search(text, figure.start - BEFORE_CHANGE, date.start):
        return False
    # as in "45% over the 2014 budget" or "8 metres, and beat the record of 1979"
    return not (is_of_document(text, date.end) or is_beaten(text, date.start))


def _is_of_another(text: str, sentence_start: int, date: Candidate, figure: Candidate) -> bool:
    """Does the date tell of a delivery, of a paper, or of what is only compared with?"""
    if DELIVERY.match(text, date.end) or _only_compares(text, date, figure):
        return True
    start = max(sentence_start, date.start - LONGEST_OPENING)
    return PAPER.search(text, start, date.start) is not None


def _opens(text: str, sentence_start: int, date: Candidate, figure: Candidate) -> bool:
    """Does the date open a sentence, and govern all of it up to the figure?"""
    if date.end > figure.start or not OPENING.match(text[sentence_start : date.start]):
        return False
    apart = (COMPARED, UNDER, OWN_TIME)
    return not any(sign.search(text, date.end, figure.start) for sign in apart)


def _is_of_next_line(text: str, figure: Candidate, date: Candidate) -> bool:
    """Does the figure end a line "label: figure", and the date stand below?"""
    if not text.startswith("\n", figure.end):
        return False
    line = max(text.rfind("\n", 0, figure.start) + 1, figure.start - LONGEST_LABEL)
    return LABELLED.search(text, line, figure.start) is not None


def _only_compares(text: str, date: Candidate, figure: Candidate) -> bool:
    """Is the date only in "the worst since May 2020", and the figure not inside of it?"""
    begin = compared_since(text, date.start)
    return begin is not None and not begin < figure.end <= date.start


def _is_fronted(text: str, sentence_start: int, date: Candidate) -> bool:
    """Does the date stand before its clause (", on July 5, some 300 came") and not end one?"""
    start = max(sentence_start, date.start - LONGEST_OPENING)
    words = BEFORE_OPENING.split(text[start : date.start])[-1]
    return OPENING.match(words.lstrip()) is not None
