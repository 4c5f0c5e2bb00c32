"""What a scan is made of: settings, shards, and what came of each. Values only."""

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

from factcheck.document import Document
from factcheck.scope import EVERY_LEVEL, Scope

Form = Literal["parquet", "jsonl"]
Sort = Literal["articles", "jsonl", "parquet", "warc"]


class Fields(NamedTuple):
    """Where in JSON lines, in Parquet and in JSON articles things stand.

    text       the field with the article, dotted when it is nested ("data.text")
    published  the field with its day; "" takes the usual names beside the text
    id         the field with the id that the archive knows it by; "" for none
    """

    text: str = "text"
    published: str = ""
    id: str = ""


class Settings(NamedTuple):
    """Everything beside the input that the result depends on.

    form    of the tables: "parquet" or "jsonl"
    fields  where in a record the article stands
    scope   the checks to ask, and the findings to keep
    size    bytes of input in a shard, about
    engine  which engine does it; workers of another one refuse
    """

    form: Form = "parquet"
    fields: Fields = Fields()
    scope: Scope = EVERY_LEVEL
    size: int = 2_000_000  # a second or more of work, so that handing it out costs nothing
    engine: str = ""

    def as_json(self) -> dict[str, Any]:
        """The settings as they are stored with the result."""
        only, skip = [*self.scope.only], [*self.scope.skip]
        return {
            "form": self.form,
            "fields": self.fields._asdict(),
            "scope": {**self.scope._asdict(), "only": only, "skip": skip},
            "shard_bytes": self.size,
        }


class Piece(NamedTuple):
    """A file of the input, or a part of one.

    path        as the command line names it, with the way from there
    size        of the whole file in bytes
    start, end  the part: bytes of JSON lines, row groups of Parquet; both 0 for all of it
    """

    path: str
    size: int
    start: int = 0
    end: int = 0


class Shard(NamedTuple):
    """A stretch of the input, as much as one task does; `size` in bytes, about."""

    number: int
    sort: Sort
    pieces: tuple[Piece, ...]
    size: int


class Job(NamedTuple):
    """A shard with all that a worker anywhere needs to do it.

    base  the folder that paths are seen from
    out   the folder of the result, or its address
    """

    shard: Shard
    settings: Settings
    base: str
    out: str


class Counts(NamedTuple):
    """How many rows of each table."""

    articles: int = 0
    claims: int = 0
    findings: int = 0
    problems: int = 0

    def plus(self, more: "Counts") -> "Counts":
        """The sums."""
        return Counts(*map(sum, zip(self, more, strict=True)))


class Outcome(NamedTuple):
    """What came of a shard: counts, never rows.

    reused  it had been done before, from the same input
    failed  why it could not be done; "" when it was
    remedy  what to do about that
    fatal   whether the others would fail as well: no room, another engine
    """

    number: int
    size: int
    counts: Counts = Counts()
    reused: bool = False
    failed: str = ""
    remedy: str = ""
    fatal: bool = False


class Raw(NamedTuple):
    """An article before it is read.

    path   the file that it stands in
    place  where it stands in the archive; no two have the same
    id     what the archive itself calls it, or ""
    data   its bytes, for the hash of the content
    read   makes a document of it, or raises FactcheckError
    """

    path: str
    place: str
    id: str
    data: bytes
    read: Callable[[], Document]
