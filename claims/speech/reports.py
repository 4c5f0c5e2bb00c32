"""What one sentence reports: each cue with its speaker and the stretches of words it covers."""

from itertools import islice

from claims.model import Span
from claims.patterns import compiled
from claims.speech.citations import (
    counted,
    data_value,
    figured,
    finding,
    named,
    owned,
    spoken,
    within,
)
from claims.speech.clauses import until_next_clause
from claims.speech.cues import find_cues
from claims.speech.lexicon import Lexicon
from claims.speech.patterns import Patterns
from claims.speech.report import Place, Report
from claims.speech.subjects import first_subject
from claims.speech.verbs import cited, said, subject, told
from claims.tokens import Tokens, read_tokens

READERS = {
    "clause": said,
    "hearer": told,
    "cited": cited,
    "data": finding,
    "value": data_value,
    "count": counted,
    "object": spoken,
    "name": named,
    "owner": owned,
    "figure": figured,
    "within": within,
}
BY = compiled(r"\b(?:from|by)\s((?:(?:the|an?|this)\s)?[\w’'. -]{2,60}?)(?:\son\s[\w .]+)?:?\s*$")
MOST_CUES = 40  # of one sentence that are read; more stand in no sentence that people write
REACH = 400  # characters before a colon in which a verb of saying is looked for
LAST = 5  # of the cues in that reach that are tried
NEAR = 80  # characters before a colon in which the speaker is looked for


def reports(
    text: str, sentence: Span, tokens: Tokens, words: Lexicon, patterns: Patterns
) -> list[Report]:
    """Every report of `sentence`, which has the words `tokens`, left to right."""
    found: list[Report] = []
    cues = list(islice(find_cues(text, tokens, words.cues), MOST_CUES))
    if not cues:
        return found
    place = Place(text, sentence, words, patterns, found)
    for word, cue in cues:
        place.move(word, cue)
        for takes in words.takes[word]:
            report = READERS[takes](place)
            if report:
                found.append(report)
                break
    return until_next_clause(text, found, words) if len(found) > 1 else found


def introduces(text: str, stretch: Span, words: Lexicon, patterns: Patterns) -> Report | None:
    """Who speaks behind a stretch that ends in a colon: the subject of its last verb of saying."""
    stretch = Span(max(stretch.start, stretch.end - REACH), stretch.end)
    cues = list(find_cues(text, read_tokens(text, stretch), words.cues))
    place = Place(text, stretch, words, patterns, [])
    for word, cue in reversed(cues[-LAST:]):
        place.move(word, cue)
        if not {"clause", "hearer"}.isdisjoint(words.takes[word]):
            mention = subject(place)
            if mention:
                return Report(place.cue, mention)
    return _without_verb(text, stretch, words, patterns)


def _without_verb(text: str, stretch: Span, words: Lexicon, patterns: Patterns) -> Report | None:
    """Whom "... by Lee:" and "Lee made this comment:" introduce, where no verb says so."""
    colon = Span(stretch.end - 1, stretch.end)
    low = max(stretch.start, stretch.end - NEAR)
    match = BY.search(text, low, stretch.end)
    if match:
        return Report(colon, Span(*match.span(1)))
    if not patterns.noun.search(text[low : stretch.end].rstrip(" :")):
        return None
    mention = first_subject(text, stretch, words)
    return Report(colon, mention) if mention else None
