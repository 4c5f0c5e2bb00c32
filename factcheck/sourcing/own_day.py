"""The day of a source itself: on it was said what stands there, so an article may give it.

Among a source's claims it is none, as an article's own date is none.
"""

from claims import Reading, find_times
from factcheck.document import Document
from factcheck.reports.cards import Passage
from factcheck.sourcing.fact import SENTENCE, Fact, place, telling

SPOKEN = "statement-day"  # the kind of "said on Wednesday"
HEAD = 600  # characters of a source in which those who speak name themselves
GIVEN = "option"  # the day was not read, somebody gave it


def own_day(reading: Reading, document: Document, source: int) -> Fact | None:
    """The day as a fact of the kind of days on which things are said; None when it has none."""
    published = reading.published
    if published is None or published.how == GIVEN:
        return None
    time = next(iter(find_times(published.day.isoformat())), None)
    words = published.text or published.day.isoformat()
    around = dict.fromkeys(telling(reading.text[:HEAD].split()), SENTENCE)
    return Fact(
        source, place(document, published.start), Passage("", words, ""), None, time, SPOKEN, "",
        around,
    )  # fmt: skip
