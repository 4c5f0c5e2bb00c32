"""The names in a sentence: whom or what place it speaks of, besides those who say it."""

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from claims import Claim, Span, compiled, names_in
from factcheck.sourcing.roots import NATIONS, root
from factcheck.stems import stem

WORD = compiled(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
SPEAKS = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}:\s+"  # who speaks, in a transcript
LABEL = compiled(rf"\A{SPEAKS}")
SENTENCE_ENDS = tuple('.!?…”"')  # "Brine Foods: results of 2024" is a heading and nobody speaks
SAID_BY = compiled(
    r"(?:\b(?:said|says|told by|added|according to|led by|headed by)\s(?:[a-z]+\s){0,3}"
    r"|\b(?:Mr|Mrs|Ms|Dr)\.?\s)\Z"
)  # what a speaker's name stands behind, and what behind it
SAYS = compiled(
    r"\s(?:(?:said|says|told|added|announced|warned)\b|(?:reported|reports)(?:,|\s+that\b))"
)
AROUND = 32  # characters on each side of a name in which preposition and sort stand
# a name behind one of these says where; "of" does not: "the port of Elba" is whom one speaks of
PLACES = frozenset(
    ("in", "into", "at", "near", "across", "from", "outside", "around", "inside", "to")
)
BETWEEN_THEM = """
the a an its northern southern eastern western central upper lower north south east west nearby
neighbouring neighboring adjacent adjoining
"""
BETWEEN = frozenset(BETWEEN_THEM.split())
# the sorts of what has a name: they tell nobody from anybody, but two of one sort are two
WITH_NAMES = """
county city town village district province state region country parish department ministry council
court university college school hospital clinic company group corporation agency authority
association union bank port airport river lake valley mount island club team party museum library
plant dam bridge tunnel church prison theatre
"""
SORTS = frozenset(WITH_NAMES.split())
APART_IN_NAMES = """
upper lower north south east west northern southern eastern western great little old new big small
inner outer first second
"""
APART = frozenset(APART_IN_NAMES.split())  # of two names, what tells one from the other
IN_NAMES = """
inc ltd plc service office board committee north south east west northern southern eastern western
upper lower new great national federal central public health general international road street
system trust fund institute centre center government of the and
"""
GENERAL = SORTS | frozenset(IN_NAMES.split())
ACTS = """
has had is was will would gave give got took take sold sell lost won made make paid pay spent bought
built cut led saw set put sent held kept left ran rose fell grew employ own produce expect plan
"""
VERBS = frozenset(ACTS.split())
# nouns that stand without an article and are no names
WITHOUT_ARTICLE = """
turnout turnover revenue income profit rain snow rainfall snowfall traffic output trade debt
demand supply crime growth loss tax wage pay rent water gas oil wheat maize rice corn milk power
energy heat cold cholera flu influenza polio malaria fire smoke damage police staff nobody
nothing everything everybody attendance aid food fuel coal steel work life news court parliament
government interest
"""
UNCOUNTED = frozenset(WITHOUT_ARTICLE.split())
UNCOUNTED_ENDINGS = (
    "ment",
    "tion",
    "sion",
    "ing",
    "ship",
    "ance",
    "ence",
    "ism",
    "ity",
    "age",
    "s",
)
NUMERAL = compiled(
    r"(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty\b|\w+teen\b|hundreds?\b|half\b|quarter\b)"
)
TITLE = compiled(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Minister|President|Mayor|Chief|Judge"
    r"|Secretary|Director|Governor|Senator|Chair|Chairman|Chairwoman|General|Inspector|[A-Z]{2,}:?)\b"
)
# who decides or counts: its figures are those of others
DECIDING = frozenset(("court", "tribunal", "prosecutor", "police", "jury", "statistic", "bureau"))
WEEK = "monday tuesday wednesday thursday friday saturday sunday christmas easter"
DAYS = frozenset(WEEK.split())
# a person behind whom a body's name stands: "the treasurer of Elba SC"
OFFICE = compiled(
    r"\b(?:treasurer|head|chief|director|president|chair(?:man|woman)?|minister|mayor|leader|manager"
    r"|owner|founder|member|secretary|coach|captain|driver|chief executive|boss|employee|pupil"
    r"|student|resident|player)\sof\s(?:the\s)?\Z"
)
Persons = Collection[frozenset[str]]


class Mention(NamedTuple):
    """A name.

    words     its words in small letters without accents, plurals without their ending
    sorts     what it is, where the name or a word beside it says so: "county"
    is_place  whether it stands behind "in", "at" and their like
    opens     whether it is one word that opens the sentence, and so may be no name at all: with a
              verb behind it, it is one ("Brine sold"), but for nouns such as "Turnout rose"
    """

    start: int
    end: int
    words: tuple[str, ...]
    sorts: frozenset[str] = frozenset()
    is_place: bool = False
    opens: bool = False


def mentions(text: str, span: Span, persons: Persons = ()) -> list[Mention]:
    """The names of the sentence at `span`, in order, those of `persons` aside."""
    sentence = text[span.start : span.end]
    label = LABEL.match(sentence) if sentence.rstrip().endswith(SENTENCE_ENDS) else None
    first = label.end() if label else 0
    opening = _opening(sentence, first)
    found = (
        _mention(sentence, Span(start, end), span.start, opening)
        for start, end in names_in(sentence)
        if start >= first
        and not (start == opening and _is_noun(sentence[start:end]))
        and not SAID_BY.search(sentence, max(0, start - AROUND), start)
        and not SAYS.match(sentence, end)
        and not OFFICE.search(sentence, max(0, start - AROUND), start)
    )
    return [
        name
        for name in found
        if DECIDING.isdisjoint(name.words)
        and not DAYS.issuperset(name.words)
        and not any(person.issuperset(name.words) for person in persons)
    ]


def speaking(claims: Iterable[Claim]) -> Persons:
    """The persons who say something in a text, by the words of their names: of them a figure that
    stands beside is not.
    """
    names = {(claim.source.text, claim.source.name) for claim in claims if claim.source}
    return {
        words
        for text, name in names
        if (words := frozenset(plain_words(name))).isdisjoint(GENERAL)
        and (TITLE.search(f"{text} {name}") or (len(words) > 1 and not name.endswith("s")))
    }


def _mention(sentence: str, name: Span, shift: int, opening: int) -> Mention:
    """The name at `name` of a sentence that begins at `shift`, with its first word at `opening`."""
    start, end = name
    words = plain_words(sentence[start:end])
    before = sentence[max(0, start - AROUND) : start].lower().split()
    behind = plain_words(sentence[end : end + AROUND])[:2]
    if behind[:1] == ("s",):
        behind = behind[1:]
    beside = {*before[-2:-1], *behind[:1]} if before[-1:] == ["of"] else set(behind[:1])
    return Mention(
        start + shift,
        end + shift,
        words,
        SORTS & (beside | set(words)),
        _is_place(before),
        start == opening and len(words) == 1 and not _has_verb(sentence[start:end], behind),
    )


def _is_noun(word: str) -> bool:
    """Is the first word of a sentence one that needs no article: "Turnout rose"?"""
    low = word.lower()
    if root(low) in NATIONS:  # "Italians came second"
        return False
    return (
        low in UNCOUNTED
        or NUMERAL.match(low) is not None
        or (" " not in word and word.endswith(UNCOUNTED_ENDINGS))
    )


def _has_verb(word: str, behind: Sequence[str]) -> bool:
    """Is the first word of a sentence the name of somebody who does something?"""
    acts = bool(behind) and (behind[0] in VERBS or behind[0].endswith("ed"))
    return acts and not word.endswith("s")


@lru_cache(maxsize=65_536)
def plain(word: str) -> str:
    """A word as names are compared by.

    >>> plain("Besham’s"), plain("Malmö"), plain("Archives")
    ('besham', 'malmo', 'archive')
    """
    folded = unicodedata.normalize("NFKD", word.removesuffix("’s").removesuffix("'s"))
    return stem("".join(c for c in folded if not unicodedata.combining(c)))


def plain_words(text: str) -> tuple[str, ...]:
    """All words of a text as names are compared by."""
    return tuple(map(plain, WORD.findall(text)))


def _opening(sentence: str, first: int) -> int:
    """Where the first word of the sentence begins."""
    word = WORD.search(sentence, first)
    return word.start() if word else first


def _is_place(before: list[str]) -> bool:
    """Do these words end in "in", "at the neighbouring", "in the port of"?"""
    words = list(before)
    while words and (words[-1] in BETWEEN or words[-1] in SORTS or words[-1] == "of"):
        words.pop()
    return bool(words) and words[-1] in PLACES
