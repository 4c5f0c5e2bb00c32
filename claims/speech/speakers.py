"""Who speaks a quotation: named beside it, or carried over from the one before."""

from collections.abc import Sequence

from claims.model import Quotation, Span
from claims.patterns import compiled
from claims.speech.article import Article
from claims.speech.report import Report, nearest

SIGNED = compiled(r"\s*(?P<dash>[—–―]|--?)\s*(?P<name>[A-Z][^\n.!?;:“”\"]{1,60})\Z")


class Speakers:
    """The speakers of an article's quotations, each found once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._chains = _chains(article.quotations)
        self._known: dict[int, Report | None] = {}

    def of(self, number: int) -> Report | None:
        """Who speaks quotation `number`."""
        waiting: list[int] = []
        while number not in self._known:
            waiting.append(number)
            first, last = self._chains[number]
            found = self._named(first, last)
            if found or not self._goes_on(first):
                self._known[number] = found
                break
            number = first - 1
        found = self._known[number]
        self._known.update(dict.fromkeys(waiting, found))
        return found

    def _named(self, first: int, last: int) -> Report | None:
        """The speaker named in or before the sentence that opens it, or in the one that closes."""
        opening = self.article.quotations[first].start
        closing = self.article.quotations[last].end
        return (
            self.article.label(opening)
            or self._named_before(opening)
            or self._named_after(closing)
            or self._last_before(opening)
        )

    def _named_before(self, opening: int) -> Report | None:
        """X said: "..." """
        article = self.article
        number = article.layout.sentence_index(opening)
        sentence = article.layout.sentences[number]
        earlier = [r for r in article.reports(number) if r.cue.end <= opening]
        found = nearest(earlier, Span(opening, opening + 1))
        if found:
            return found
        if opening > sentence.start:
            lead = article.text[max(sentence.start, opening - 4) : opening].rstrip()
            introduced = Span(sentence.start, opening) if lead.endswith((":", ",")) else None
        elif number and article.text[article.layout.sentences[number - 1].end - 1] == ":":
            introduced = article.layout.sentences[number - 1]
        else:
            introduced = None
        return article.introduces(introduced) if introduced else None

    def _named_after(self, closing: int) -> Report | None:
        """ "...," X said; and "...?" X said, where a new sentence seems to begin."""
        article = self.article
        number = article.layout.sentence_index(closing - 1)
        sentence = article.layout.sentences[number]
        later = [r for r in article.reports(number) if r.cue.start >= closing]
        found = nearest(later, Span(closing - 1, closing)) or self._signed(closing)
        if found or sentence.end > closing or article.text[closing - 2] not in "?!…—-":
            return found
        if number + 1 == len(article.layout.sentences):
            return None
        following = article.layout.sentences[number + 1]
        if article.layout.paragraph_index(following.start) != article.layout.paragraph_index(
            closing - 1
        ):
            return None
        for report in article.read(Span(sentence.start, following.end)):
            beside = closing <= min(report.cue.start, report.mention.start) <= closing + 2
            if beside and nearest([report], Span(closing - 1, closing)):
                return report
        return None

    def _signed(self, closing: int) -> Report | None:
        """ "..." — Ann Lee, as under a motto: a dash and a name to the end of the paragraph."""
        article = self.article
        paragraph = article.layout.paragraphs[article.layout.paragraph_index(closing - 1)]
        match = SIGNED.match(article.text, closing, paragraph.end)
        return Report(Span(*match.span("dash")), Span(*match.span("name"))) if match else None

    def _last_before(self, opening: int) -> Report | None:
        """Who speaks last in the sentence before a quotation that opens its own."""
        number = self.article.layout.sentence_index(opening)
        if number == 0 or self.article.layout.sentences[number].start != opening:
            return None
        known = self.article.outside(number - 1)
        return known[-1] if known else None

    def _goes_on(self, number: int) -> bool:
        """Is quotation `number` more of what the speaker of the one before it says?"""
        if number == 0:
            return False
        layout, quotations = self.article.layout, self.article.quotations
        here, before = quotations[number].start, quotations[number - 1].start
        opens = layout.sentence_at(here).start == here
        return opens and layout.paragraph_index(here) - layout.paragraph_index(before) <= 1


def _chains(quotations: Sequence[Quotation]) -> list[tuple[int, int]]:
    """For each quotation the first and the last of those that run on into one another."""
    found: list[tuple[int, int]] = []
    first = 0
    for number, quotation in enumerate(quotations):
        if not (number and quotation.continued and not quotations[number - 1].closed):
            found += [(first, number - 1)] * (number - first)
            first = number
    return found + [(first, len(quotations) - 1)] * (len(quotations) - first)
