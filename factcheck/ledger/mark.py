"""What a ledger remembers: versions of a text, marks on their claims, signatures under them."""

import re
from hashlib import sha256
from typing import NamedTuple

from claims import Claim

# what a database cannot hold: PostgreSQL no noughts, neither of the two half a character
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class Figure(NamedTuple):
    """What a claim says, so that the same can be known again in another article.

    low, high    as plain digits, in `unit`; all "" where a claim has no such thing, or a vague one
    first, last  days as 2021-07-08
    """

    kind: str = ""
    low: str = ""
    high: str = ""
    unit: str = ""
    noun: str = ""
    first: str = ""
    last: str = ""


class Version(NamedTuple):
    """A text that somebody marked something in, and the day it was read by ("" when unknown)."""

    text: str
    published: str = ""

    @property
    def digest(self) -> str:
        """Tells versions apart; 64 hexadecimal digits."""
        whole = f"{self.published}\n{self.text}".encode("utf-8", "surrogatepass")
        return sha256(whole).hexdigest()


class Mark(NamedTuple):
    """One line of the history, or one to be written (its `id` and `was` are then filled in).

    article  what the ledger calls it
    claim    id of the claim in the version of `digest`; `words` are its own
    at, by   when (UTC) and who
    was      the verdict that stood before, a key of `verdicts.STATUSES` like `verdict`; "open" too
             where one no longer stood
    after    the id of the last mark that the writer knew of; `was` is what he saw then
    unsaid   what the writer said nothing about: it goes on from a mark that he did not know of
    why      what made it so, beside the source: "undo", "import of log.csv"
    as_of    the day that the source speaks of, or ""
    ticks    the steps that are done
    """

    article: str
    claim: str
    words: str
    at: str
    by: str
    verdict: str
    source: str = ""
    note: str = ""
    why: str = ""
    as_of: str = ""
    ticks: tuple[str, ...] = ()
    figure: Figure = Figure()
    was: str = "open"
    digest: str = ""
    id: int = 0
    after: int = 0
    unsaid: tuple[str, ...] = ()

    @property
    def day(self) -> str:
        """The day on which it was made."""
        return self.at[:10]

    @property
    def speaks_of(self) -> str:
        """The day that the source speaks of, or was looked into."""
        return self.as_of or self.day


def going_on(before: Mark, mark: Mark) -> Mark:
    """`mark` with what its writer left unsaid as it is in the mark before.

    A note belongs to its verdict, and a day to the source that speaks of it: they stay behind with
    those, where another is given.
    """
    whole = mark._replace(**{name: getattr(before, name) for name in mark.unsaid})
    if "note" in mark.unsaid and before.verdict not in ("open", whole.verdict):
        whole = whole._replace(note="")
    if "as_of" in mark.unsaid and before.source not in ("", whole.source):
        whole = whole._replace(as_of="")
    return whole


class Signature(NamedTuple):
    """Somebody's word for a version: how many claims were open, how many errors stood, and why."""

    article: str
    at: str
    by: str
    reason: str
    open: int
    errors: int
    digest: str = ""


def figure_of(claim: Claim) -> Figure:
    """What is kept of a claim to know it again."""
    quantity, time = claim.quantity, claim.time
    days = (time.first, time.last) if time else (None, None)
    first, last = (day.isoformat() if day else "" for day in days)
    if quantity is None or quantity.vague:
        return Figure(claim.kind, first=first, last=last)
    low, high = (format(value.normalize(), "f") for value in (quantity.low, quantity.high))
    noun = " ".join(quantity.noun.lower().split())
    unit = "" if quantity.dimension == "count" else quantity.unit
    return Figure(claim.kind, low, high, unit, noun, first, last)


def storable(text: str) -> str:
    """`text` with a mark of replacement for each character that no database holds.

    >>> storable("5\\x00 men") == "5\\ufffd men"
    True
    """
    return UNSTORABLE.sub("\ufffd", text)
