"""What the readers of cues are given and what they give back."""

from typing import NamedTuple

from claims.model import Span
from claims.speech.lexicon import Lexicon
from claims.speech.patterns import Patterns
from claims.speech.subjects import after, before

OPENING = tuple('“"«‘')
CLOSING = ("”", '"', "''", "»", ",’", "?’", ".’", "!’", ",'", "?'")


class Report(NamedTuple):
    """`mention` says, with `cue`, what stands in `contents`; `hearer` is who was told."""

    cue: Span
    mention: Span
    contents: tuple[Span, ...] = ()
    hearer: str = ""

    def size(self) -> int:
        """How many characters it covers."""
        return sum(end - start for start, end in self.contents)


class Place:
    """A cue where it stands: in its sentence from `start` to `end`, behind the reports `found`.

    `word` is the cue as it is listed.
    """

    __slots__ = ("cue", "end", "found", "patterns", "start", "text", "word", "words")

    def __init__(
        self, text: str, sentence: Span, words: Lexicon, patterns: Patterns, found: list[Report]
    ) -> None:
        self.text = text
        self.start, self.end = sentence
        self.words = words
        self.patterns = patterns
        self.found = found
        self.move("", sentence)

    def move(self, word: str, cue: Span) -> None:
        """To the next cue of the sentence."""
        self.word = word
        self.cue = cue

    def head(self, end: int) -> str:
        """What stands in the sentence before `end`, without the space behind it."""
        return self.text[self.start : end].rstrip()

    def before(self) -> Span | None:
        """The noun phrase that is the subject of the cue."""
        return before(self.text, self.start, self.cue, self.words, self.patterns)

    def after(self) -> tuple[Span, str]:
        """The name behind the cue, and what ends it; empty if there is none."""
        return after(self.text, self.cue.end, self.end, self.words, self.patterns)

    def opens(self, at: int) -> bool:
        """Does a quotation open at `at`, white space aside?"""
        mark = self.text[at : at + 3].strip()
        return mark.startswith((*OPENING, "''", "``"))


def nearest(known: list[Report], span: Span) -> Report | None:
    """Of the reports that cover `span` the one that covers least."""
    if not known:  # mostly
        return None
    first, last = span
    covering = [
        report
        for report in known
        for start, end in report.contents
        if start <= first and last <= end
    ]
    return min(covering, key=Report.size) if covering else None
