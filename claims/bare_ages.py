"""Ages that are written without "years": "aged 65", ", 65," behind a name, "boys under five"."""

from claims.measures import Part
from claims.nouns import noun_after
from claims.patterns import compiled
from claims.phrases import Before
from claims.vocabulary import Vocabulary

OLDEST = 110
HE = frozenset(("he", "she", "who", "age"))
HE_IS = frozenset(("he's", "she's", "he’s", "she’s", "i'm", "i’m"))
TURNS = frozenset(("turned", "turns"))
ON_THE_DAY = (" in ", " on ", " last ", " this ", " next ")
IS = frozenset(("is", "was", "be", "were", "are"))
AND_SO_ON = (" by ", " and ", " when ")
LIMITS = frozenset(("under", "over", "below", "above"))
ANYONE = frozenset(("those", "anyone", "everyone", "anybody", "everybody", "kids", "people"))
YOUNG = frozenset(("boy", "girl", "man", "woman", "child", "youth"))  # a girl of 11
SAYS = frozenset(("said", "says", "added", "recalled", "asked", "explained", "recalls", "adds"))
LIFE = frozenset(("died", "dies", "dead", "retired", "retires", "married", "marries"))
ENDS = compiled(r"[.,;:)”\"\n]|\Z|\s(?:and|but|in|on|after|from|of|to)\s")
YOUNGEST = 10  # "died at 7" may be a clock time
BETWEEN = frozenset(("between", "from"))


def is_age(text: str, part: Part, alone: bool, before: Before, words: Vocabulary) -> bool:
    """Is the bare number `part` somebody's age? `alone` when it is no range."""
    number = part.number
    if not 0 < number.low <= OLDEST or number.step != 1 or number.form not in ("digits", "words"):
        return False
    low = before.low
    if not low:
        return False
    if alone and len(low) > 1 and low[-1] == "at" and _at_an_age(low):
        return number.low > YOUNGEST and ENDS.match(text, part.end) is not None
    if alone and len(low) > 1 and low[-1] == "of" and low[-2] in YOUNG:
        return text[part.end : part.end + 1] in (".", ",", ";", "")
    if _is_announced(low, words) or _is_limit(text, part, low, words):
        return True
    if not alone:
        return False
    following = text[part.end : part.end + 1]
    if before.word.endswith(","):
        in_commas = following == "," and not text[part.end + 2 : part.end + 3].isdigit()
        named = before.word[0].isupper() and (in_commas or _ends_with_speaker(following, before))
        return named and number.form == "digits" and number.low > 4
    ends = following in (".", ",", ";", "", '"', "”") or text.startswith(AND_SO_ON, part.end)
    if low[-1] in HE_IS:
        return ends
    if low[-1] in TURNS:
        return ends or text.startswith(ON_THE_DAY, part.end)
    return ends and low[-1] in IS and bool(HE & set(low[-3:]))


def _at_an_age(low: list[str]) -> bool:
    """She died at 94; he left school at 14."""
    return low[-2] in LIFE or (low[-2] == "school" and low[-3:-2] == ["left"])


def _ends_with_speaker(following: str, before: Before) -> bool:
    """ "…", said the operator's chief, Lars Holm, 58."""
    if following not in (".", "") or len(before.words) < 2 or not before.words[-2][0].isupper():
        return False
    return not SAYS.isdisjoint(before.window.lower().split())


def _is_announced(low: list[str], words: Vocabulary) -> bool:
    """Aged 65; aged about 65; aged between 19 and 24; the age of 65."""
    if low[-1] in words.names.age:
        return True
    if len(low) < 2:
        return False
    between = low[-1] in BETWEEN or low[-1] in words.bounds.last
    return (between and low[-2] in words.names.age) or (low[-1] == "of" and low[-2] == "age")


def _is_limit(text: str, part: Part, low: list[str], words: Vocabulary) -> bool:
    """Children under five, anyone over 18; but "people under 12 flags"."""
    if len(low) < 2 or low[-1] not in LIMITS:
        return False
    if low[-2] not in ANYONE and low[-2] not in words.nouns.person:
        return False
    return noun_after(text, part.end, words.nouns, False) is None and not text.startswith(
        "-", part.end
    )
