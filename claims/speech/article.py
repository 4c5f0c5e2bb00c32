"""One article while its sources are asked for: each sentence is read at most once."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from claims.model import Quotation, Span
from claims.patterns import compiled
from claims.speech import lexicon, patterns
from claims.speech.names import Names
from claims.speech.report import Report
from claims.speech.reports import introduces, reports
from claims.text import Layout
from claims.tokens import Tokens, read_tokens

# "WALLACE: Good evening." at the start of a paragraph, "Lee: Bridge cost 5 million" as headline
# also "ANN LEE, HOST: ..." and the "Q:" and "A:" of an interview
LABEL = compiled(
    r"[\"“]?(?P<name>[A-Z][A-Z.’'-]+(?:\s[A-Z][A-Z.’'-]+){0,3}|[QA])"
    r"(?:,\s[A-Z][^:\n.]{0,60}|\s\([^)\n]{1,40}\))?:\s"
)
HEADLINE = compiled(r"(?P<name>(?:[A-Z][\w’'.-]*\s){0,3}[A-Z][\w’'.-]*):\s")
TRANSCRIPT = 4  # paragraphs with a label make one
FARTHEST = 6  # paragraphs back in which the label of a turn stands
NAMED_AGAIN = 2  # times that the name in a headline must stand in the text besides


class Article:
    """Text, layout and quotations, with what its sentences report."""

    def __init__(
        self, text: str, layout: Layout, quotations: Sequence[Quotation], language: str
    ) -> None:
        self.text = text
        self.layout = layout
        self.quotations = quotations
        self.words = lexicon.load(language)
        self.patterns = patterns.load(language)
        self.names = Names(text, self.words)
        self._starts = [quotation.start for quotation in quotations]
        self._reports: dict[int, list[Report]] = {}
        self._outside: dict[int, list[Report]] = {}

    def reports(self, number: int) -> list[Report]:
        """What sentence `number` reports."""
        known = self._reports.get(number)
        if known is None:
            tokens = self.layout.tokens(self.text, number)
            known = self._read(self.layout.sentences[number], tokens)
            self._reports[number] = known
        return known

    def read(self, stretch: Span) -> list[Report]:
        """What any stretch of the text reports."""
        return self._read(stretch, read_tokens(self.text, stretch))

    def _read(self, stretch: Span, tokens: Tokens) -> list[Report]:
        return reports(self.text, stretch, tokens, self.words, self.patterns)

    def outside(self, number: int) -> list[Report]:
        """What sentence `number` reports in the paper's own words."""
        known = self._outside.get(number)
        if known is None:
            known = [r for r in self.reports(number) if self.quotation_at(r.cue.start) < 0]
            self._outside[number] = known
        return known

    def introduces(self, stretch: Span) -> Report | None:
        """Who speaks behind a stretch that ends in a colon or a comma."""
        return introduces(self.text, stretch, self.words, self.patterns)

    def quotation_at(self, place: int) -> int:
        """Number of the quotation that holds `place`, or -1."""
        number = bisect_right(self._starts, place) - 1
        return number if number >= 0 and place < self.quotations[number].end else -1

    def label(self, place: int) -> Report | None:
        """The speaker whose label opens the paragraph of `place`, as in a transcript."""
        number = self.layout.paragraph_index(place)
        paragraph = self.layout.paragraphs[number]
        match = self._labels.get(number) or self._earlier_label(number)
        if match is None and number == 0:
            match = HEADLINE.match(self.text, *paragraph)
            if match and not self._can_speak(match["name"]):
                return None
        if match and len(self._labels) == 1 and self._tells(match.end()):
            return None
        if match is None or (match.end() > place and self.text[place] not in '"“'):
            return None
        name = Span(*match.span("name"))
        return Report(Span(name.end, name.end + 1), name)

    def _earlier_label(self, number: int) -> re.Match[str] | None:
        """Of a paragraph inside a turn of a transcript: the label that the turn began with."""
        if len(self._labels) < TRANSCRIPT or number > max(self._labels):
            return None
        for earlier in range(number - 1, max(-1, number - FARTHEST - 1), -1):
            if earlier in self._labels:
                return self._labels[earlier]
        return None

    @cached_property
    def _labels(self) -> dict[int, re.Match[str]]:
        """Number of a paragraph → its label."""
        text, matches = self.text, LABEL.match
        found = [matches(text, start, end) for start, end in self.layout.paragraphs]
        return {number: match for number, match in enumerate(found) if match and self._names(match)}

    def _tells(self, place: int) -> bool:
        """Does the sentence behind a single label say who says so: "CHENNAI: …, police said"?"""
        number = self.layout.sentence_index(place)
        return any(
            report.cue.start > place and self.mention(report).lower() not in self.words.pronouns
            for report in self.reports(number)
        )

    def _names(self, label: re.Match[str]) -> bool:
        """ "LIVE:" and "UPDATE 2:" name nobody."""
        return not self.words.rubrics.issuperset(label["name"].split())

    def _can_speak(self, name: str) -> bool:
        """Of a headline's "Name: ...": a poll, or somebody whom the article names again."""
        return name.lower() in self.words.data or self.text.count(name) > NAMED_AGAIN

    def mention(self, report: Report) -> str:
        """The speaker as written."""
        return self.text[slice(*report.mention)]
