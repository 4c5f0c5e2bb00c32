"""The counted noun behind a number, to its head: no parser, closed word classes only."""

import re
from functools import cache

from claims.languages import data
from claims.patterns import compiled
from claims.phrases import GAP
from claims.table import Table

NUMERAL = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)"
)
WORD = compiled(rf"(?:{GAP}[“‘\"]?|(?<=-))([^\W\d_][\w&'’-]*|\d{{1,3}}(?=\s[a-z]))")
AND = compiled(rf"{GAP}and{GAP}(\w+)")
OF = compiled(
    # "12 of the 48 cases" has two figures: the whole is no noun of the part
    rf"{GAP}of(?!{GAP}(?:(?:the|its|their|his|her|our|these|those|all){GAP})?(?:\d|{NUMERAL}\b))"
    rf"(?={GAP}[\w“\"])(?:{GAP}(?:the|its|their|his|her|our|these|those|my|your|all)\b){{0,2}}"
)
MOST_WORDS = 8
OPENERS = frozenset(("most", "last", "past", "daily", "weekly", "monthly", "yearly", "hourly"))


class NounWords(Table):
    """Closed word classes that show where a noun phrase ends (nouns.toml)."""

    stop: frozenset[str]
    plural: frozenset[str]
    fallen: frozenset[str]
    not_plural: frozenset[str]
    person: frozenset[str]
    compares: frozenset[str]
    human: frozenset[str]
    sort: frozenset[str]
    kept: frozenset[str]
    total: frozenset[str]


@cache
def noun_words(language: str) -> NounWords:
    """The word classes of `language`."""
    groups = {g["role"]: frozenset(g["words"].split()) for g in data(language, "nouns")["group"]}
    return NounWords(
        groups["stop"], groups["plural"], groups["fallen"], groups["not plural"],
        groups["person"], groups["compares"], groups["human"], groups["sort"],
        groups["kept"], groups["total"],
    )  # fmt: skip


def is_plural(word: str, words: NounWords) -> bool:
    """Is this the form that a number above one counts?"""
    if word[-1] == "s":
        low = word.lower()
        if (len(word) > 2 and word[:-1].isupper() and word.isalpha()) or _is_people(word, words):
            return True
        return (
            len(low) > 2
            and not low.endswith(("ss", "us", "is", "'s", "’s"))
            and low not in words.not_plural
            and low not in words.stop
        )
    return word in words.plural or word.lower() in words.plural


def in_one_line(written: str) -> str:
    """A noun without the line breaks and the room that its words have in print.

    >>> in_one_line("confirmed\\n  cases")
    'confirmed cases'
    """
    return " ".join(written.split())


def _is_people(word: str, words: NounWords) -> bool:
    """Israelis, Saudis, taxis; no Paris."""
    if not word.endswith("is"):
        return False
    named = word[0].isupper() and len(word) > 5 and word.lower() not in words.not_plural
    return named or word in words.plural


NO_NOUNS = frozenset(("more", "fewer", "less"))


class _Phrase:
    """The words behind a number, up to the one that ends the noun phrase."""

    def __init__(self, text: str, place: int, words: NounWords, single: bool) -> None:
        self.single = single
        self.spans: list[tuple[int, int]] = []
        self.plural: tuple[int, int] | None = None
        self.fallen = self.joined = self.ends = False
        for _ in range(MOST_WORDS):
            match = WORD.match(text, place)
            if match is None or not self._takes(match, text, words):
                break
            place = match.end()
            if self.fallen or self.ends:
                break

    def _is_meant(self, word: str, low: str) -> bool:
        """US is no pronoun; "most" and "past" may open a phrase."""
        if len(word) > 1 and word.isupper():
            return True
        return low in OPENERS and not self.spans  # but "15 opened last year"

    def _is_verb(self, low: str, text: str, words: NounWords) -> bool:
        """Behind a noun in the singular "flooded" is what it did: "a 3-foot surge flooded"."""
        start, end = self.spans[-1]
        last = text[start:end]
        if not low.endswith("ed") or "-" in low or low in words.kept or low in words.fallen:
            return False
        return last.islower() and not last.endswith(("ly", "ed")) and last not in words.plural

    def _takes(self, match: re.Match[str], text: str, words: NounWords) -> bool:
        """Add a word; False when the phrase ends before it."""
        word = match[1].rstrip("'’-")
        low = word.lower()
        if low == "and" and self.spans and self.plural is None:
            self.joined = True
            return True
        if low in words.stop and not self._is_meant(word, low):
            return False
        if self.single and (low == "lives" or (self.spans and self._is_verb(low, text, words))):
            return False
        if word.isdigit() and not (self.spans and text[self.spans[-1][0]].isupper()):
            return False
        plural = is_plural(word, words)
        if self.plural and not plural:
            start = self.plural[0]
            if not (word[0].isupper() and text[start].isupper() and not self.joined):
                return False
        span = (match.start(1), match.start(1) + len(word))
        self.spans.append(span)
        if plural:
            self.plural = span
        elif low in words.human and not text.startswith("-", match.start(1) - 1):
            self.ends = True  # "a 12-man jury" goes on
        elif low in words.fallen and self.plural is None:
            self.fallen = True
        return True


def noun_after(text: str, place: int, words: NounWords, single: bool) -> tuple[int, int] | None:
    """Where the counted noun phrase behind `place` begins and ends.

    `single` allows a head in the singular: "one solution", "20-year conflict".
    """
    phrase = _Phrase(text, place, words, single)
    if not phrase.spans:
        return None
    first = phrase.spans[0][0]
    if phrase.plural:
        return first, _pair_end(text, *phrase.plural, words)
    if phrase.fallen:
        return first, phrase.spans[-1][1]
    if text[first : phrase.spans[0][1]] in OPENERS:
        return None
    if phrase.joined:
        phrase.spans = [span for span in phrase.spans if span[1] <= text.find(" and", first)]
    spans = phrase.spans
    while len(spans) > 1 and _describes(text[spans[-1][0] : spans[-1][1]], words):
        spans.pop()
    if not spans or not (single or _is_compound(text, spans)):
        return None
    if len(spans) == 1 and text[slice(*spans[0])].lower() in NO_NOUNS:
        return None  # "one more than before"
    return first, spans[-1][1]


def _describes(word: str, words: NounWords) -> bool:
    """An adverb or a participle at the end of a phrase is no part of it."""
    return word.endswith(("ly", "ed", "ing")) and word.lower() not in words.kept


def _is_compound(text: str, spans: list[tuple[int, int]]) -> bool:
    """A three course meal; an 11 member trade agreement; 0.5 WAR."""
    written = text[spans[0][0] : spans[-1][1]]
    if len(spans) == 1:
        return written.isupper() and 2 <= len(written) <= 5
    return len(spans) <= 3 and written.islower() and written.isascii() and "-" not in written


def _pair_end(text: str, start: int, end: int, words: NounWords) -> int:
    """Men and women: two counted groups in one."""
    match = AND.match(text, end)
    if match and text[start:end].lower() in words.person and match[1].lower() in words.person:
        return match.end()
    return end


def of_after(text: str, place: int) -> int | None:
    """Where the noun begins in "of the officials", "of vulnerable interpreters"."""
    match = OF.match(text, place)
    return match.end() if match else None
