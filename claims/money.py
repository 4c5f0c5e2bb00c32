"""Money: the sign before a number, and what may follow the currency behind it."""

from decimal import Decimal

from claims.digits import with_scale
from claims.number_words import read_words
from claims.numbers import Number
from claims.patterns import compiled
from claims.phrases import GAP, SPACES
from claims.units import Unit, UnitWords
from claims.vocabulary import Vocabulary

LONGEST_SIGN = 5  # characters, as in "U.S.$"
SAID = r"(?=[.;)]?\s*\Z|[.;)]\s)"  # nothing more is said
SMALL_CHANGE = compiled(
    rf"{GAP}(?:and{GAP})?(?:"
    # 13 dollars 45 cents
    rf"(\d{{1,2}}|[a-z]+(?:-[a-z]+)?){GAP}(?:cents?|pence|penny|pennies|sens?)\b"
    rf"|(\d\d){SAID})"  # 15 dollars and 50.
    rf"|{GAP}and{GAP}([a-z]+(?:-[a-z]+)?){SAID}"  # 15 dollars and fifty.
)

PENCE = compiled(rf"{GAP}(?:and{GAP})?[\w-]+{GAP}(?:pence|penny|pennies)\b")


def money_before(text: str, start: int, units: UnitWords, floor: int) -> tuple[Unit, int] | None:
    """The currency right before a number, and where it starts."""
    dashed = text[start - 1 : start] in ("-", "−")
    end = start - 1 if dashed else start
    spaced = text[end - 1 : end] in SPACES
    if spaced:
        end -= 1
    if dashed and not spaced and text[end - 1 : end].isalpha():  # SR-71
        return None
    return _sign_in(text, max(floor, end - LONGEST_SIGN), end, spaced, units)


def _sign_in(
    text: str, first: int, end: int, spaced: bool, units: UnitWords
) -> tuple[Unit, int] | None:
    """The longest currency sign that ends at `end` and begins not before `first`."""
    for place in range(first, end):
        sign = text[place:end]
        unit = units.before.get(sign) or units.codes.get(sign)
        if unit is None and sign[-1] == "$":
            unit = units.before.get(sign.upper()) or units.codes.get(sign[:-1].upper())
        if unit is None or (sign[0].isalnum() and place and text[place - 1].isalnum()):
            continue
        if (
            spaced
            and sign.isalpha()
            and len(sign) < 3
            and sign not in ("RM", "Rs", "Rp", "Tk", "PS")
        ):
            return None
        if sign == "$" and place >= 2 and text[place - 1] == " ":
            wide = text[max(0, place - 3) : place - 1].strip()
            if wide + "$" in units.before and wide not in ("A", "S", "N", "B", "G", "J", "L", "Z"):
                return units.before[wide + "$"], place - 1 - len(wide)
        return unit, place
    return None


NAMED = compiled(r"(?<![\w-])(?:([a-z]+)[ ])?([a-z]{3,12})[ ]\Z")
AMOUNT_ENDS = compiled(r"(?=[;)]|[.,](?!\d)|\s*\Z|[ ](?:and|or|for|per|a|an|to|from|in|on)\b)")
NOT_NAMED = frozenset(
    ("the", "a", "an", "per", "one", "each", "every", "this", "that", "its", "against")
)


def named_before(text: str, number: Number, units: UnitWords) -> tuple[Unit, int] | None:
    """The currency that is named before an amount, as in Asia: "ringgit 42", "rupees 3 million"."""
    start = number.start
    if text[start - 1 : start] != " ":
        return None
    match = NAMED.search(text, start - 26, start)
    if match is None or match[1] in NOT_NAMED:
        return None
    unit = units.words.whole.get(match[2])
    if unit is None or unit.dimension != "money" or match[2] in units.cautious:
        return None
    if number.scale == 1 and not AMOUNT_ENDS.match(text, number.end):
        return None
    return unit, match.start(2)


def is_believed(number: Number, code: str, units: UnitWords) -> bool:
    """A code that is also a word counts only beside millions or an amount with cents."""
    return code not in units.cautious or number.scale > 1 or number.step < 1 or number.low >= 1000


def money_behind(
    text: str, number: Number, end: int, words: Vocabulary
) -> tuple[Number, int] | None:
    """ "75 USD million"; "13 dollars and 45 cents"."""
    scaled = with_scale(text, number._replace(end=end), words.numbers, True)
    if scaled.end > end:
        return scaled, scaled.end
    return with_cents(text, number, end, words)


def with_cents(text: str, number: Number, end: int, words: Vocabulary) -> tuple[Number, int] | None:
    """The cents behind an amount in full that ends at `end`: "13 dollars and 45 cents"."""
    more = SMALL_CHANGE.match(text, end)
    if more is None or more.lastindex is None or number.scale != 1 or number.step != 1:
        return None
    said = more[more.lastindex]
    if not said.isdigit():
        first = said.split("-")[0]
        if first not in words.numbers.small and first not in words.numbers.tens:
            return None
        read = read_words(text, more.start(more.lastindex), first, words.numbers)
        if isinstance(read, int) or read.end != more.end(more.lastindex):
            return None
        said = str(read.low)
    value = number.low + Decimal(said) / 100
    whole = number._replace(
        end=more.end(more.lastindex), low=value, high=value, step=number.step / 100
    )
    return whole, more.end()


def with_pence(text: str, unit: Unit, end: int, units: UnitWords) -> Unit:
    """Pounds of money where pence follow: "13 pounds and 45 pence"."""
    money = unit.name == "pound" and PENCE.match(text, end)
    return units.names["pound sterling"] if money else unit
