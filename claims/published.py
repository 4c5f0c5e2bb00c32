"""The article's own date, read from its first lines and from its file name; never the clock.

Only places where a date says when the article came out count: a dateline, a line of its own, a
by-line, a label ("Published ..."), a stamp. A date in the prose never does.
"""

import re
from collections.abc import Iterator
from datetime import date

from claims.model import Published, Time
from claims.patterns import compiled
from claims.times import find_times
from claims.unwrapped import unwrapped

HEAD_LINES = 12
HEAD_LENGTH = 1500  # characters
# which place is believed first
ORDER = ("published", "dateline", "iso", "line", "byline", "updated", "file name")

PUBLISHED = compiled(
    r"(?:\b|_)(?:published|publishdate|published_at|posted|date|pubdate|issued|filed|embargo(?:ed)?"
    r"|datepublished)\b",
    re.IGNORECASE,
)
# also where a copied page lost its space: "July 8, 2021Updated July 9, 2021"
UPDATED = compiled(r"(?:updated|modified|revised|lastmod|updated_at|datemodified)\b", re.IGNORECASE)
EMBARGO = compiled(r"\bembargo(?:ed)?\b", re.IGNORECASE)
# what may stand beside a date on a line of its own
# a place, a weekday, a time: a word of a line that holds little but the date
NAME = compiled(r"[-(]{0,2}[A-Z\d][\w.:()'’-]*")
NAME_BEFORE = compiled(r"[A-Z(][\w.()'’-]*|-+")
PARTED_IN = compiled(r"[,|•·–—/]+")  # a clock time has a colon: "14:05"
PARTED = compiled(r"[\s,:|•·–—/]+")
# "Meeting of 14 May 2024, 19:00": minutes are of the day of their meeting
MEETING = compiled(
    r"\s*(?:[A-Z][\w’'-]*\s)?(?:[\w’'-]+\s){0,5}(?:meeting|session|sitting|hearing|briefing)"
    r"(?:,|:| of| on| held on)\s(?:[A-Z]\w+day,?\s)?\Z",
    re.IGNORECASE,
)
# "Norrvik AB, press release, 12 March 2024", "Judgment of 24 May 2024": a paper is of its day
PAPERS = (
    r"(?:press (?:release|office|notice|statement)|release|statement|note|notice|minutes"
    r"|report(?: no\. ?\d+)?|bulletin|judge?ment|ruling|decision|message|memo|transcript|hearing"
    r"|circular|communiqu[eé]|fact sheet|call|interview|recording|recorded|corporate news|log)\b"
)
WEEKDAY = r"(?:[A-Z]\w+day,?\s)?"
PAPER = compiled(
    rf"(?:[^\n]{{0,80}}[\s,.:(–-])?{PAPERS}[^\n.!?]{{0,50}}(?:,|:|\(| of| –| -)\s{WEEKDAY}\Z"
    r"|[^\n]{0,80}\b(?:presented|held|issued|adopted|recorded)\b[^\n.!?]{0,50}\son\s"
    rf"{WEEKDAY}\Z",
    re.IGNORECASE,
)
# words in the name of the body that it is from: "Ministry of Works and Roads, Keld, 8 July 2021"
JOINING = frozenset(("of", "for", "the", "and", "in"))
LONGEST_BODY = 10  # words
YEAR = compiled(r"(?:19|20)\d\d")
STAMP = compiled(r"\s*(?:[,.;(–-]\s*[\d:.–—-]+\s?(?:[ap]\.?m\.?)?[\d:.–—\s-]*\)?)?\s*\Z")
BYLINE = compiled(r"\s*[Bb][Yy]\s+[A-Z]|[^|•·]*[|•·]")
AFTER_DATELINE = compiled(
    r"\.?\s{0,4}(?:,\s{0,4}\d{4})?\s{0,4}(?:\([^)]{2,40}\)|[A-Z]{2,12})?\s{0,4}(?:[-–—]{1,2}|:)\s"
)
DASHED = compiled(r"\s*(?:\([^)]{2,40}\)\s*)?[-–—]+\s")
ISO_DAY = compiled(r"\d{4}-\d\d-\d\d")
AGENCY = compiled(r"\s*\([A-Z][^)]{1,40}\)")
ALL_OF_IT = compiled(r"\s*\.?\s*\Z")
DAY_WRITTEN = compiled(r"\d[-/.]\d|[A-Za-z]{3}\.?\s+\d|\d(?:st|nd|rd|th)?\s+[A-Za-z]{3}")
WORDS = compiled(r"\w+")
FILE_DATE = compiled(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)")
LONGEST_BESIDE = 160  # characters on either side of a date that is not in prose
LONGEST_PLACE = 6  # words
LABEL_REACH, LABEL_WORDS = 40, 2  # characters, words
ALONE = 4  # words that may stand beside the date on a line of its own


def find_published(text: str, file_name: str = "") -> Published | None:
    """The day the article says it was published, or None.

    >>> find_published("Talks go on\\n\\n8 Jul 2021\\n\\nKabul: They met.").day
    datetime.date(2021, 7, 8)
    """
    candidates = find_published_candidates(text, file_name)
    return candidates[0] if candidates else None


def find_published_candidates(text: str, file_name: str = "") -> list[Published]:
    """Every place that says when the article was published, the most trusted first.

    More than one day among them is a conflict that a report should mention.
    """
    named = _in_file_name(file_name)
    whole = unwrapped(text)
    head = _head(whole.text if whole else text)
    found = list(_in_head(head, named.day if named else None))
    if whole:
        found = [whole.published(candidate) for candidate in found]
    if named:
        found.append(named)
    found.sort(key=lambda candidate: ORDER.index(candidate.how))
    return found


def _head(text: str) -> str:
    """The first lines, as far as a headline block reaches."""
    end, lines = 0, 0
    while lines < HEAD_LINES and end < min(len(text), HEAD_LENGTH):
        stop = text.find("\n", end)
        stop = len(text) if stop < 0 else stop + 1
        lines += bool(text[end : min(stop, HEAD_LENGTH)].strip())
        end = stop
    return text[: min(end, HEAD_LENGTH)]


def _in_file_name(file_name: str) -> Published | None:
    """ "2021-07-08-talks.txt", "talks_20210708.html"."""
    for match in FILE_DATE.finditer(file_name):
        try:
            day = date(int(match[1]), int(match[3]), int(match[4]))
        except ValueError:
            continue
        return Published(day, "file name", text=match[0])
    return None


def _in_head(head: str, named: date | None) -> Iterator[Published]:
    """Candidates among the dates of the first lines; `named` lends a year to a dateline."""
    for time in find_times(head, published=named):
        if time.open and EMBARGO.search(head, max(0, time.start - LABEL_REACH), time.start):
            time = time._replace(first=time.last)
        elif time.open:
            continue
        if time.first is None or time.first != time.last or time.ambiguous:
            continue
        if not any(letter.isdigit() for letter in time.text) or not _whole(time):
            continue
        how = _how(head, time)
        if how:
            yield Published(time.first, how, time.start, time.end, time.text)


def _whole(time: Time) -> bool:
    """Is the day itself written, and not only a clock time or "two days ago"?"""
    return bool(DAY_WRITTEN.search(time.text))


def _how(head: str, time: Time) -> str | None:
    """What kind of place the date stands in; None when it is prose."""
    start = head.rfind("\n", 0, time.start) + 1
    end = head.find("\n", time.end)
    before = head[start : time.start]
    after = head[time.end : len(head) if end < 0 else end]
    beside = len(WORDS.findall(before)) + len(WORDS.findall(after))
    short = beside <= 3 * ALONE
    if UPDATED.search(before[-LABEL_REACH:]) and short:
        return "updated"
    if short and PUBLISHED.search(before[-LABEL_REACH:] or _line_before(head, start)):
        return "published"
    if "T" in time.value and ISO_DAY.match(time.text) and short:
        return "iso"
    if _is_dateline(before, after[:LONGEST_BESIDE]):
        return "dateline"
    if max(len(before), len(after)) > LONGEST_BESIDE:
        return None
    if short and BYLINE.match(before + after):
        return "byline"
    if beside <= ALONE and _is_alone(head, start, before, after):
        return "line"
    of_paper = MEETING.match(before) or _is_paper(before, time)
    return "line" if short and of_paper and _ends_line(after.partition(". ")[0]) else None


def _ends_line(after: str) -> bool:
    """Is what follows a time or a place at most?"""
    return bool(STAMP.match(after) or _are_names(after))


def _are_names(after: str) -> bool:
    """Is there nothing behind the date but a few names and numbers: "14.05 BST", "at Keld"?"""
    words = [word for word in after.removeprefix(" at ").split() if word.strip("-(,|•·–—/")]
    words = [part for word in words for part in PARTED_IN.split(word) if part.strip("-(")]
    return len(words) <= ALONE and all(NAME.fullmatch(word) for word in words)


def _is_body(before: str) -> bool:
    """Is the line but for its date the name of a body, and where it is?"""
    words = before.split()
    if not 0 < len(words) <= LONGEST_BODY or not before.rstrip().endswith(","):
        return False
    return all(word[0].isupper() or word.rstrip(",") in JOINING for word in words)


def _is_paper(before: str, time: Time) -> bool:
    """Does the line name a paper, or the body that it is from, and then its day in full?"""
    if not YEAR.search(time.text):
        return False
    return bool(PAPER.match(before)) or _is_body(before)


def _line_before(head: str, start: int) -> str:
    """The line above, where it is a label of one or two words: "Published"."""
    above = head[:start].rstrip().rpartition("\n")[2]
    return above if len(WORDS.findall(above)) <= LABEL_WORDS else ""


def _is_alone(head: str, start: int, before: str, after: str) -> bool:
    """Is the rest of the line a place, a weekday, a time? "The 8 July riots" says more."""
    if after.rstrip().endswith(("?", "!")) or not _are_names(after):
        return False
    if not head[:start].strip():  # the first line: a headline, unless the date is all of it
        return not before.strip() or before.rstrip().endswith(("|", "•", "·", ":", "day,"))
    words = [word for word in PARTED.split(before) if word]
    return len(words) <= ALONE and all(NAME_BEFORE.fullmatch(word) for word in words)


def _is_dateline(before: str, after: str) -> bool:
    if not before.strip():
        return bool(DASHED.match(after))
    if not _is_place(before):
        return False
    head = before.rstrip().endswith(",") and before.split()[0].isupper()
    alone = head and ALL_OF_IT.match(after)  # "PRAGUE, Jan 29, 2023"
    return bool(AFTER_DATELINE.match(after) or AGENCY.match(after) or alone)


def _is_place(before: str) -> bool:
    """ "KABUL, Afghanistan, " or "Kabul, " before a date."""
    words = before.replace(",", " ").rstrip(" -–—").split()
    if not words:
        return False
    if len(words) > LONGEST_PLACE or not all(w[0].isupper() or w[0] == "(" for w in words):
        return False
    return words[0].isupper() or before.rstrip().endswith(",")
