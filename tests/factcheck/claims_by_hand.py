"""Claims written by hand, so that checklists are tested apart from the readers of figures."""

from datetime import date
from decimal import Decimal

from claims import Claim, Link, Published, Quantity, Reading, Source, Span, Time

PUBLISHED = date(2021, 7, 8)


def claim_in(
    sentence: str,
    words: str,
    kind: str,
    *,
    number: str = "",
    noun: str = "",
    dimension: str = "count",
    time: Time | None = None,
    speaker: str = "",
    also: tuple[str, ...] = (),
    id: str = "c1",
) -> Claim:
    """The claim that `words` make in `sentence`; a figure when `number` is given."""
    start = sentence.index(words)
    quantity = None
    if number:
        at = sentence.index(number, start)
        value = (
            Decimal(number.replace(",", "").lstrip("£$")) if number[-1].isdigit() else Decimal(2)
        )
        quantity = Quantity(
            start, start + len(words), words, value, value, noun, dimension,
            number=Span(at, at + len(number)),
        )  # fmt: skip
    source = Source(speaker, 0, 0, speaker) if speaker else None
    return Claim(
        id, start, start + len(words), words, sentence, Span(0, len(sentence)), 3, kind,
        quantity, time, source, also=also,
    )  # fmt: skip


def reading_of(claims: list[Claim], links: list[Link] | None = None) -> Reading:
    """A reading of one sentence."""
    text = claims[0].sentence
    return Reading(text, Published(PUBLISHED, "option"), claims, links or [], [], [], [], [])


def day(words: str, first: date, last: date | None = None) -> Time:
    """A time expression that names the days from `first` to `last`."""
    return Time(0, len(words), words, "DATE", first.isoformat(), first, last or first)
