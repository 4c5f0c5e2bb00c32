"""The years and months that a text names, and of which years its sentences may be."""

from bisect import bisect_right
from collections.abc import Iterator

from claims import Reading, compiled

MONTH_NAMES = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
YEAR = compiled(r"\b(?P<name>(?:1[6-9]|20)\d\d)\b")
DATED = compiled(rf"{YEAR.pattern}|['’]\d\d\b")  # "May 2019", "May ’19"
YEAR_LABEL = compiled(r"(?:FY ?)?(?:1[6-9]|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?\Z")  # of a row or column
# a month that is none of "since March", "by 30 June"
MONTH = compiled(
    r"(?<!since )(?<!until )(?<!by )(?<!before )(?<!after )(?<!from )(?<!\d )"
    rf"\b(?P<name>{MONTH_NAMES})\b(?! \d\d?\b(?![.,]\d))"
)
RELATIVE = compiled(  # "the year before" may be any
    r"\b(?:years? (?:before|earlier|ago)"
    r"|(?:previous|last|next|same|following|that) (?:year|season))\b"
)
GIVEN = "option"  # the day of a text that was not read in it
FIRST = 5  # sentences in which a text without a date of its own may say when it was
HEADING = 100  # characters of a line that may be one


def years_about(reading: Reading) -> dict[int, frozenset[int]]:
    """Of each sentence, by its start, the years that it may be of: those that it, its paragraph
    so far and the heading above name, and that of the text itself.
    """
    found: dict[int, frozenset[int]] = {}
    published = reading.published
    own = {published.day.year} if published and published.how != GIVEN else set()
    paragraph, named, heading, is_body = -1, set[int](), set[int](), True
    for number, sentence in enumerate(reading.sentences):
        text = reading.text[sentence.start : sentence.end]
        here = bisect_right(reading.paragraphs, sentence.start, key=lambda one: one.start)
        if here != paragraph:
            paragraph, named = here, set()
        named |= set(years_in(text))
        if not own and number < FIRST:  # "It is the ninth of May 2022"
            heading |= named
        is_heading = len(text) <= HEADING and not text.rstrip().endswith((".", "!", "?", ":"))
        if is_heading:
            heading = set(years_in(text)) | (set() if is_body else heading) or heading
        is_body = not is_heading
        found[sentence.start] = frozenset(own | named | heading)
        if RELATIVE.search(text):
            found[sentence.start] = frozenset()
    return found


def years_in(text: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """The years that a text names from `start` to `end`."""
    found = YEAR.finditer(text, start, len(text) if end is None else end)
    return (int(match[0]) for match in found)
