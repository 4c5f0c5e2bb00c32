"""What a figure counts or measures: its unit, or the noun behind it."""

from typing import NamedTuple

from claims.measures import Part
from claims.nouns import noun_after, of_after
from claims.patterns import compiled
from claims.phrases import GAP, Before
from claims.rates import rate_of_noun
from claims.vocabulary import Vocabulary

PART_OF = compiled(rf"{GAP}(?:the|its|their|his|her|our|my|your|all|an?)(?={GAP})")
RATIO = compiled(r"\s(?:in|of)\s")
OLDEST = 110


class Counted(NamedTuple):
    """Unit (canonical, or the noun as written), its dimension, the noun, where it all ends."""

    unit: str
    dimension: str
    noun: str
    end: int


def count_what(text: str, part: Part, alone: bool, before: Before, words: Vocabulary) -> Counted:
    """What the figure that ends with `part` is a figure of; `alone` when it is no range."""
    unit = part.unit
    if unit is None:
        return _counted_noun(text, part, alone, before, words)
    if not part.hyphen:
        return Counted(unit.name, unit.dimension, "", part.end)
    if text.startswith(("-long", " long"), part.end):
        return Counted(unit.name, unit.dimension, "", part.end + 5)
    span = noun_after(text, part.end, words.nouns, True)
    if span is None or part.sign:
        return Counted(unit.name, unit.dimension, "", part.end)
    return Counted(unit.name, unit.dimension, text[span[0] : span[1]], span[1])


def _counted_noun(text: str, part: Part, alone: bool, before: Before, words: Vocabulary) -> Counted:
    """The noun behind a bare number, or the age that it is."""
    number, place = part.number, part.end
    if is_age(text, part, alone, before, words):
        return Counted("year of age", "age", "", place)
    hyphen = text[place : place + 1] == "-"
    if hyphen and number.form != "digits":
        return Counted("", "count", "", place)
    after_of = of_after(text, place)
    if after_of is None and number.form == "part":
        match = PART_OF.match(text, place)
        after_of = match.end() if match else None
    ratio = text[place - 1].isdigit() or RATIO.search(text, number.start, place)
    if number.form == "part" and after_of is None and not ratio:
        return Counted("", "part", "", place)
    start = after_of or place + hyphen
    single = (
        (number.low == number.high == 1 and after_of is None)
        or (number.form == "part" and after_of is not None)
        or hyphen
    )
    span = noun_after(text, start, words.nouns, single)
    if span is None:
        return Counted("", "count", "", place)
    noun, end = text[span[0] : span[1]], span[1]
    last = noun.rpartition(" ")[2]
    known = words.units.words.at(last, 0) if number.form != "part" else None
    if (
        known
        and known[1] == len(last)
        and known[0].name not in words.units.counts
        and (known[0].name != "times" and (not hyphen))
    ):
        return Counted(known[0].name, known[0].dimension, "", end)
    rate = rate_of_noun(text, end, noun, words.units)
    if rate:
        return Counted(rate[0], "count rate", noun, rate[1])
    return Counted(noun, "part" if number.form == "part" else "count", noun, end)


HE = frozenset(("he", "she", "who"))
IS = frozenset(("is", "was", "be", "were", "are"))


AND_SO_ON = (" by ", " and ", " when ")


def is_age(text: str, part: Part, alone: bool, before: Before, words: Vocabulary) -> bool:
    """ "aged 65", ", 65," behind a name, "he is 65." """
    number = part.number
    if not 0 < number.low <= OLDEST or number.step != 1 or number.form not in ("digits", "words"):
        return False
    low = before.low
    if not low:
        return False
    if low[-1] in words.names.age or (len(low) > 1 and low[-1] == "of" and low[-2] == "age"):
        return True
    if not alone:
        return False
    following = text[part.end : part.end + 1]
    if before.word.endswith(","):
        in_commas = following == "," and not text[part.end + 2 : part.end + 3].isdigit()
        return in_commas and number.form == "digits" and number.low > 4 and before.word[0].isupper()
    ends = following in (".", ",", ";", "") or text.startswith(AND_SO_ON, part.end)
    return ends and low[-1] in IS and bool(HE & set(low[-3:]))
