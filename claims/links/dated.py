"""A part's date and the days of its whole: "in May 300 died, 40 of them on 3 May"; and "since"."""

from collections.abc import Iterator, Sequence

from claims.links.neighbours import WORD, Sentence, around, words_before
from claims.links.parts import parts
from claims.model import Claim, Link
from claims.patterns import compiled

ON = compiled(rf"{WORD}{{0,4}}\s+(?:on|in|during)\s+(?:early\s+|late\s+|mid-)?\Z")
# the days of the whole behind it, or at the head of the sentence
WITHIN = compiled(
    rf"{WORD}{{0,7}}?(?:\s+(?:in|during|between|from|over|since|within|on))?\s+(?:the\s+)?\Z"
)
HEAD = compiled(
    r"[\"“‘']?(?:(?:In|Over|During|Between|From|Since|Within)\s+)?(?:[Tt]he\s+)?\Z",
)
CLAUSE = compiled(
    r"\b(?:said|says|told|reported|reports|announced|showed|shows|published|wrote|estimated|found"
    r"|according|when|after|before|that|by|which|who)\b|[.;:()]"
)
NOT_BOTH = compiled(r"\s*,")
SINCE = compiled(r"\b[Ss]ince\s+(?:the\s+)?\Z")
# "since 2030 is far away" gives a reason, "will have fallen since 2030" looks ahead
REASON = compiled(r"\s+(?:is|was|has|had|can|brings|marks)\b")
AHEAD = compiled(r"\b(?:will|would|could|may|might|if)\b")
REACH = 12
NEEDED = 4  # two figures and two dates


def dated(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is the date of a part, `other` the days of its whole; and each "since", by itself."""
    for sentence in sentences:
        dates = [claim for claim in sentence if _is_date(claim)]
        for date in dates:
            if _is_since(text, date):
                yield Link("since", date.id, date.id)
        if len(dates) == 2 and len(sentence) >= NEEDED:
            yield from _parts(text, sentence, dates)


def _is_date(claim: Claim) -> bool:
    time = claim.time
    lasts = time and time.type == "DURATION" and time.start == claim.start
    return bool(time and time.first and (claim.quantity is None or lasts))


def _is_since(text: str, date: Claim) -> bool:
    return bool(
        date.time
        and date.time.open == "since"
        and SINCE.search(words_before(text, date, REACH))
        and not REASON.match(text, date.end)
        and not AHEAD.search(around(text, date))
    )


def _parts(text: str, sentence: Sentence, dates: Sequence[Claim]) -> Iterator[Link]:
    by_id = {claim.id: claim for claim in sentence}
    days, date = dates
    for link in parts(text, [sentence]):
        part, whole = by_id[link.one], by_id[link.other]
        on = link.cue == "including" and ON.match(text[part.end : date.start])
        if on and _holds(text, whole, days):
            yield Link("dated", date.id, days.id, (part.id, whole.id))


def _holds(text: str, whole: Claim, days: Claim) -> bool:
    """Do `days` say when the whole was counted?"""
    between = text[whole.end : days.start]
    if WITHIN.match(between):
        return NOT_BOTH.match(text, days.end) is not None and not CLAUSE.search(between)
    head = text[days.sentence_span.start : days.start]
    return HEAD.match(head) is not None and not CLAUSE.search(text[days.end : whole.start])
