"""What a figure counts or measures: its unit, or the noun behind it."""

from typing import NamedTuple

from claims.bare_ages import is_age
from claims.measures import Part, counts_nights
from claims.nouns import NUMERAL, NounWords, in_one_line, noun_after, of_after
from claims.patterns import compiled
from claims.phrases import GAP, Before
from claims.rates import rate_of_noun
from claims.units import Unit
from claims.vocabulary import Vocabulary

PART_OF = compiled(rf"{GAP}(?:the|its|their|his|her|our|my|your|all|an?)(?={GAP})")
# what two numbers with a hyphen are a result of, and not a number of
SCORE = compiled(rf"{GAP}(?:lead|down|deficit|advantage)\b")
RATIO = compiled(r"\s(?:in|of)\s")
# behind these a number is a place on a scale, and what follows is not counted by it
SCALES = (["magnitude"], ["magnitude", "of"])
HOLDS_A_NUMBER = compiled(rf"\s{NUMERAL}\s")


class Counted(NamedTuple):
    """Unit (canonical, or the noun as written), its dimension, the noun, where it all ends."""

    unit: str
    dimension: str
    noun: str
    end: int


def count_what(text: str, part: Part, alone: bool, before: Before, words: Vocabulary) -> Counted:
    """What the figure that ends with `part` is a figure of; `alone` when it is no range."""
    unit = part.unit
    if unit is None and (before.low[-1:] in SCALES or before.low[-2:] in SCALES):
        return Counted("", "count", "", part.end)
    if unit is None:
        return _counted_noun(text, part, alone, before, words)
    if not part.hyphen:
        return Counted(unit.name, unit.dimension, "", part.end)
    if text.startswith(("-long", " long"), part.end):
        return Counted(unit.name, unit.dimension, "", part.end + 5)
    span = noun_after(text, part.end, words.nouns, True)
    if span is None:
        return Counted(unit.name, unit.dimension, "", part.end)
    return Counted(unit.name, unit.dimension, in_one_line(text[span[0] : span[1]]), span[1])


def _counted_noun(text: str, part: Part, alone: bool, before: Before, words: Vocabulary) -> Counted:
    """The noun behind a bare number, or the age that it is."""
    if is_age(text, part, alone, before, words):
        return Counted("year of age", "age", "", part.end)
    share = part.number.form == "part"
    if share or part.number.step < 1:
        amount = _of_a_unit(text, part, share, words)
        if amount:
            return amount
    start, single = _noun_start(text, part, words.nouns)
    if not alone and SCORE.match(text, part.end):
        start = 0
    span = noun_after(text, start, words.nouns, single) if start else None
    if span is None:
        rate = None if share else rate_of_noun(text, part.end, "", words.units)
        if rate:
            return Counted(rate[0].strip(), "count rate", "", rate[1])
        return Counted("", "part" if share else "count", "", part.end)
    noun, end = in_one_line(text[span[0] : span[1]]), span[1]
    if _is_whole(text, part, span, share):
        return Counted("", "part" if share else "count", "", part.end)
    measure = None if share or text[part.end] == "-" else _measure_in(noun, part, words)
    if measure:
        return Counted(measure.name, measure.dimension, "", end)
    rate = rate_of_noun(text, end, noun, words.units)
    if rate:
        return Counted(rate[0], "count rate", noun, rate[1])
    return Counted(noun, "part" if share else "count", noun, end)


def _is_whole(text: str, part: Part, span: tuple[int, int], share: bool) -> bool:
    """Has the noun a figure of its own: "two of the district's nine libraries"?"""
    noun = text[span[0] : span[1]]
    # "a fifth of the country's 80 million people"; "one in ten lives alone"
    if share and (noun.endswith(("'s", "’s")) or noun == "lives"):
        return True
    return bool(text[part.end : span[0]].strip() and HOLDS_A_NUMBER.search(noun))


OF_A = compiled(rf"{GAP}(of{GAP})?an?{GAP}")


def _of_a_unit(text: str, part: Part, share: bool, words: Vocabulary) -> Counted | None:
    """A part of one unit is an amount: half a mile, 0.25 of a percentage point."""
    match = OF_A.match(text, part.end)
    if match is None or not (share or match[1]):
        return None
    found = words.units.words.at(text, match.end())
    if found is None or found[0].name in words.units.counts or found[0].dimension == "money":
        return None
    return Counted(found[0].name, found[0].dimension, "", found[1])


HUNG = compiled(r"-([a-z]+)")


def _is_sort(text: str, place: int, nouns: NounWords) -> bool:
    """A six-speed gearbox, a two-door saloon: no number of anything that is checked."""
    hung = HUNG.match(text, place)
    return hung is not None and hung[1] in nouns.sort


def _noun_start(text: str, part: Part, nouns: NounWords) -> tuple[int, bool]:
    """Where the noun behind a number may begin (0: nowhere), and whether it may be singular."""
    number, place = part.number, part.end
    if text.startswith("-strong", place):
        return place + len("-strong"), True
    if text.startswith("-by-", place):
        return 0, False
    if text.startswith("-", place):
        sizes = number.form == "digits" or (number.form == "words" and number.low > 1)
        return (place + 1, True) if sizes and not _is_sort(text, place, nouns) else (0, False)
    after_of = of_after(text, place)
    if number.form != "part":
        return after_of or place, number.low == number.high == 1 and after_of is None
    if after_of is None:
        match = PART_OF.match(text, place)
        after_of = match.end() if match else None
    ratio = text[place - 1].isdigit() or RATIO.search(text, number.start, place)
    return after_of or (place if ratio else 0), after_of is not None


def _measure_in(noun: str, part: Part, words: Vocabulary) -> Unit | None:
    """The unit that ends the phrase: "200 more days", "tens of millions of pounds"."""
    last = noun.rpartition(" ")[2]
    found = words.units.words.at(last, 0)
    if found is None or found[1] != len(last) or found[0].name in words.units.counts:
        return None
    if found[0].name == "pound" and part.number.scale >= 1_000_000:
        return words.units.names["pound sterling"]
    if found[0].name == "times" or counts_nights(found[0], part.number):
        return None
    return found[0]
