"""Numbers written in digits, in the house styles of news."""

import re
from decimal import Decimal

from claims.number_shares import whole_number
from claims.numbers import VULGAR, Number, NumberWords, times
from claims.patterns import compiled
from claims.phrases import GAP
from claims.telephones import telephone_end

DIGITS = compiled(
    r"""
    (?: \d{1,3} (?: ,\d{3} )+ (?!\d)                             # 1,037
      | \d{1,3} (?: [\u00a0\u202f\u2009'’]\d{3} )+ (?!\d)        # 816 000, 100'000
      | [1-9]\d{0,2} (?: [ ]\d{3} )+ (?! \d | [ ]?[-–/] )        # the same with plain spaces
      | \d{1,2} (?: ,\d{2} )+ ,\d{3} (?!\d)                      # 1,23,456
      | \d{1,3} (?: \.\d{3} ){2,} (?: ,\d+ )? (?!\d)             # 1.234.567,8
      | \d{1,3} (?: \.\d{3} )+ ,\d+ (?!\d)                       # 1.234,5
      | \d+
    )
    (?: \.\d+ )?
    """,
    re.VERBOSE,
)
# continental decimals, believed before a unit or behind a currency: 3,50 €; 12,5 per cent; €3,50
COMMA_PLACES = compiled(
    r",(\d{1,2})(?=[ \u00a0]?(?:[%€]"
    r"|(?:EUR|euros?|kr|CHF|per[ ]?cent|km|kg|[mb]n|[mb]illions?)\b))"
)
MONEY_PLACES = compiled(r",(\d\d)(?![\d,]|\.\d)")
# 1.99×10^30 and, where print lost the mark, ×1030; but a yard of 30x100 feet
EXPONENT = compiled(
    r"[eE]([+-]?\d{1,3})\b"
    r"|[ ]?[x×*][ ]?10(?:\^|\*\*|(?=[-−–+]\d\b)|(?:(?<=×10)|(?<=×[ ]10))(?=[-−–+1-9]))"
    r"([-−–+]?\d{1,3})\b"
)
POWER = compiled(r"\^([-−+]?\d{1,2})(?![\w^]|[.,]\d)")  # 1.5^10
FRACTION = compiled(r"(?:(?:[ ]{1,2}|-)(\d{1,2})/(\d{1,3})|/(\d{1,3}))(?![\d/])")
OF = compiled(r"[ \n]of[ \n](?:the|an?|its|their|all|every)\b")
POINT = compiled(rf"{GAP}point{GAP}(\d{{1,9}})(?![\d.,:/-]?\d)")
SEPARATORS = compiled(r"[,'’ \u00a0\u202f\u2009]")
SHARES = ((1, 2), (1, 4), (3, 4), (1, 3), (2, 3), (1, 6), (1, 8), (3, 8), (5, 8), (7, 8))
VULGAR_SHARES = dict(zip(VULGAR, SHARES, strict=True))
DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100))
MULTIPLIER = compiled(r"(?:[ \u00a0\u202f]{1,9}+\n?|-|\n)([A-Za-z]+)")
AND_MORE = compiled(
    rf"{GAP}and{GAP}([1-9]\d?|[a-z]+(?:-[a-z]+)?)(?![\w%]|[.,:/-]\d)"
    rf"(?!{GAP}(?:hundred|thousand|million|billion|trillion|dozen)s?\b)"
)
THEN_HUNDREDS = compiled(rf"{GAP}([1-9]){GAP}hundred\b")
LETTERS = compiled(r"[A-Za-z]+")
# "m" after a number is million where something is counted behind it, else metre
COUNTED = compiled(
    r"""\s+ (?! (?:long|wide|deep|high|tall|away|from|in|at|on|to|and|or|above|below|off|race|sprint
                 |final|freestyle|hurdles|relay|for|by|with|was|is|has|had|the|an?)\b )
        (?: of\s+(?:its|their|the|his|her|our|them|whom|which)\b
          | more\b (?! \s+than\b)
          | (?: [a-z]+\s+ ){0,4} (?: people | [a-z]{2,}s )\b )""",
    re.VERBOSE,
)
RUN = compiled(r"[.,:/](?=\d)[\d.,:/]*\d")  # 12/13/1904, 10:30:15
LONGEST = 30  # more digits than any amount of anything
LONGEST_PLAIN = 9  # without separators: beyond this it is a telephone or an identifier


def read_digits(text: str, start: int, words: NumberWords, money: bool) -> Number | int:
    """The number that begins at the digit at `start`, or where what is no number ends.

    `money` says that a currency stands before it: then "m" is million, else metre.
    """
    match = DIGITS.match(text, start)
    if match is None:
        nought = Decimal(0)
        return _with_vulgar(text, Number(start, start, nought, nought), words, money)
    written, end = match[0], match.end()
    phone = telephone_end(text, start) if _may_be_telephone(text, start) else None
    if phone or _is_identifier(written, money):
        return phone or end
    number = _plain(written, start, end)
    if text.startswith(",", end):
        number = _with_comma(text, number, money)
    found = _raised(text, number) or _before_sign(text, number, words, money)
    return found or with_scale(text, number, words, money)


def _may_be_telephone(text: str, start: int) -> bool:
    return text[start] == "0" or text[start - 1 : start] in ("+", "(")


def _is_identifier(written: str, money: bool) -> bool:
    """Digits that nobody counts: too many of them, or with a zero in front."""
    if len(written) > LONGEST or (written[0] == "0" and written[1:2].isdigit()):
        return True
    return len(written) > LONGEST_PLAIN and not money and written.isdigit()


def _with_comma(text: str, number: Number, money: bool) -> Number:
    """Continental decimals: 3,50 €; €3,50; 12,5 per cent."""
    places = COMMA_PLACES.match(text, number.end)
    if places is None and money:
        places = MONEY_PLACES.match(text, number.end)
    if places is None or not text[number.start : number.end].isdigit():
        return number
    return _plain(f"{number.low}.{places[1]}", number.start, places.end())


def _before_sign(text: str, number: Number, words: NumberWords, money: bool) -> Number | int | None:
    """2½, 2 1/2, 3/4, 1 point 3; where a date or a reference ends; None when nothing follows."""
    end = number.end
    if text[end : end + 1] in VULGAR_SHARES:
        return _with_vulgar(text, number, words, money)
    fraction = FRACTION.match(text, end)
    if fraction:
        return _with_fraction(text, number, fraction, words, money)
    point = POINT.match(text, end)
    if point and number.step == 1:
        number = _plain(f"{number.low}.{point[1]}", number.start, point.end())
        return with_scale(text, number, words, money)
    run = RUN.match(text, end)
    return run.end() if run else None


def _plain(written: str, start: int, end: int) -> Number:
    plain = written
    if plain.isdigit():
        value = Decimal(plain)
        return Number(start, end, value, value)
    if "." in plain and ("," in plain[plain.find(".") :] or plain.count(".") > 1):
        plain = plain.replace(".", "").replace(",", ".")
    plain = SEPARATORS.sub("", plain)
    value = Decimal(plain)
    return Number(start, end, value, value, Decimal(1).scaleb(-len(plain.partition(".")[2])))


def _scaleb(number: Number, exponent: re.Match[str]) -> Number:
    """1.5e6, 1.99×10^30."""
    power = int((exponent[1] or exponent[2]).replace("−", "-").replace("–", "-"))
    value = number.low.scaleb(power)
    return number._replace(
        end=exponent.end(), low=value, high=value, step=number.step.scaleb(power)
    )


def _raised(text: str, number: Number) -> Number | None:
    """A number with an exponent behind it."""
    exponent = EXPONENT.match(text, number.end)
    if exponent:
        return _scaleb(number, exponent)
    power = POWER.match(text, number.end) if number.low else None
    return _to_power(number, power) if power else None


def _to_power(number: Number, power: re.Match[str]) -> Number:
    """1.5^10, 2^-1; the error of the base grows with the power."""
    times_over = int(power[1].replace("−", "-"))
    value = number.low**times_over
    step = number.step * max(abs(times_over), 1) * value / number.low
    exact = number.step == 1 and times_over >= 0
    return number._replace(
        end=power.end(), low=value, high=value, step=Decimal(1) if exact else step
    )


def _with_vulgar(text: str, whole: Number, words: NumberWords, money: bool) -> Number:
    """½, 2½."""
    over, under = VULGAR_SHARES[text[whole.end]]
    return _with_part(text, whole, over, under, whole.end + 1, words, money)


def _with_fraction(
    text: str, whole: Number, match: re.Match[str], words: NumberWords, money: bool
) -> Number | int:
    """2 1/2, 5-1/2, 3/4; anything else with a slash is a date or a reference."""
    mixed = match[1] is not None
    over, under = int(match[1] or whole.low), int(match[2] or match[3])
    known = under in DENOMINATORS or (over == 1 and OF.match(text, match.end()))
    if not known or over >= under:
        return whole if mixed else match.end()
    ones = whole if mixed else whole._replace(low=Decimal(0))
    number = _with_part(text, ones, over, under, match.end(), words, money)
    share = not mixed and number.scale == 1 and OF.match(text, number.end)
    return number._replace(form="part") if share else number


def _with_part(
    text: str, ones: Number, over: int, under: int, end: int, words: NumberWords, money: bool
) -> Number:
    value = ones.low + Decimal(over) / under
    number = Number(ones.start, end, value, value, Decimal(1) / under)
    return with_scale(text, number, words, money)


def with_scale(text: str, number: Number, words: NumberWords, money: bool) -> Number:
    """`number` with the multiplier behind it: "2.7m", "58 million", "5 hundred thousand"."""
    glued = LETTERS.match(text, number.end)
    if glued:
        scale = words.glued.get(glued[0]) or words.scale.get(glued[0])
        if scale and (money or _counts(text, glued)):
            return times(number, scale, glued.end())
        return number
    for _ in range(2):
        number = _times_next(text, number, words, money)
    return _and_more(text, number, words) if number.scale in (100, 1000) else number


def _times_next(text: str, number: Number, words: NumberWords, money: bool) -> Number:
    """`number` times the word behind it; itself when that is no multiplier."""
    match = MULTIPLIER.match(text, number.end)
    if match is None:
        return number
    scale = words.scale.get(match[1].lower()) or words.plural.get(match[1].lower())
    if scale is None and number.scale == 1 and (money or _counts_spaced(text, match)):
        scale = words.glued.get(match[1])  # but "a $12 billion K-pop industry"
    return times(number, scale, match.end()) if scale else number


def _counts_spaced(text: str, match: re.Match[str]) -> bool:
    """ "1.2 m people"; but "3 T cells" are named so."""
    named = match[1] == "T"
    return not named and COUNTED.match(text, match.end()) is not None


def _and_more(text: str, number: Number, words: NumberWords) -> Number:
    """3 hundred and 21; 4 thousand 3 hundred and 21."""
    match = (
        AND_MORE.match(text, number.end)
        if number.scale == 100
        else THEN_HUNDREDS.match(text, number.end)
    )
    if match is None:
        return number
    ones = whole_number(match[1], words)
    if not ones:
        return number
    value = number.low + ones * (100 if number.scale == 1000 else 1)
    more = number._replace(end=match.end(), low=value, high=value)
    if number.scale == 100:
        return more._replace(step=Decimal(1), scale=1)
    return _and_more(text, more._replace(step=Decimal(100), scale=100), words)


def _counts(text: str, glued: re.Match[str]) -> bool:
    """Letters that are also units (m, b, T) are multipliers only before something counted."""
    return glued[0] not in ("m", "b", "T", "B") or COUNTED.match(text, glued.end()) is not None
