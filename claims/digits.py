"""Numbers written in digits, in the house styles of news."""

import re
from decimal import Decimal

from claims.numbers import Number, NumberWords

DIGITS = re.compile(
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
EXPONENT = re.compile(r"[eE]([+-]?\d{1,3})\b|\s?[x×*]\s?10(?:\^|\*\*)?([-−–+]?\d{1,3})\b")
FRACTION = re.compile(r"(?:(?<=\d)[ -](\d{1,2})/(\d{1,3})|/(\d{1,3}))(?![\d/])")
VULGAR = {
    "½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3),
    "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
MULTIPLIER = re.compile(r"[ \u00a0\u202f-]?\n?([A-Za-z]+)\b")
LETTERS = re.compile(r"[A-Za-z]+")
PLURAL_NEXT = re.compile(
    r"\s+(?:of\s+(?:its|their|the|his|her|our)\b|(?:[a-z]+\s+){0,3}?(?:people|[a-z]{3,}s)\b)"
)
LONGEST = 30  # more digits than any amount of anything


def read_digits(text: str, start: int, words: NumberWords, money: bool) -> Number | int:
    """The number that begins at the digit at `start`, or where what is no number ends.

    `money` says that a currency stands before it: then "m" is million, else metre.
    """
    match = DIGITS.match(text, start)
    if match is None:
        return _vulgar(text, start, words)
    written, end = match[0], match.end()
    if len(written) > LONGEST:
        return end
    value, step = _value(written)
    if value is None:
        return end
    exponent = EXPONENT.match(text, end)
    if exponent:
        power = int((exponent[1] or exponent[2]).replace("−", "-").replace("–", "-"))
        return Number(
            start, exponent.end(), value.scaleb(power), value.scaleb(power), step.scaleb(power)
        )
    if text.startswith(tuple(VULGAR), end):
        over, under = VULGAR[text[end]]
        value, step, end = value + Decimal(over) / under, Decimal(1) / under, end + 1
    fraction = FRACTION.match(text, end)
    if fraction and "." not in written:
        return _with_fraction(text, Number(start, end, value, value, step), fraction, words)
    if text[end : end + 1] in ("/", ":", ",", ".") and text[end + 1 : end + 2].isdigit():
        return _run_end(text, end)
    return with_scale(text, Number(start, end, value, value, step), words, money)


def _value(written: str) -> tuple[Decimal | None, Decimal]:
    if written[0] == "0" and len(written) > 1 and written[1] != ".":
        return None, Decimal(1)
    plain = written
    if "." in plain and ("," in plain[plain.rfind(".") :] or plain.count(".") > 1):
        plain = plain.replace(".", "").replace(",", ".")
    for mark in ",'’ \u00a0\u202f\u2009":
        plain = plain.replace(mark, "")
    value = Decimal(plain)
    return value, Decimal(1).scaleb(-len(plain.partition(".")[2]))


def _vulgar(text: str, start: int, words: NumberWords) -> Number | int:
    over, under = VULGAR[text[start]]
    value = Decimal(over) / under
    return with_scale(
        text, Number(start, start + 1, value, value, Decimal(1) / under), words, False
    )


def _with_fraction(
    text: str, whole: Number, match: re.Match[str], words: NumberWords
) -> Number | int:
    """2 1/2, 5-1/2, 3/4; anything else with a slash is a date or a reference."""
    if match[1]:
        over, under, ones = int(match[1]), int(match[2]), whole.low
    else:
        over, under, ones = int(whole.low), int(match[3]), Decimal(0)
    if under not in (2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100) or over >= under:
        return match.end()
    value = ones + Decimal(over) / under
    return with_scale(
        text, Number(whole.start, match.end(), value, value, Decimal(1) / under), words, False
    )


RUN = re.compile(r"[\d.,:/]+\d")


def _run_end(text: str, place: int) -> int:
    match = RUN.match(text, place)
    return match.end() if match else place


def with_scale(text: str, number: Number, words: NumberWords, money: bool) -> Number:
    """`number` with the multiplier behind it: "2.7m", "58 million", "5 hundred thousand"."""
    glued = LETTERS.match(text, number.end)
    if glued:
        scale = words.glued.get(glued[0])
        if scale and _is_multiplier(text, glued, scale, money):
            return times(number, scale, glued.end())
        return number
    for _ in range(2):
        match = MULTIPLIER.match(text, number.end)
        word = match[1] if match else ""
        scale = words.scale.get(word.lower())
        if scale is None and money and word in words.glued and len(word) < 4:
            scale = words.glued[word]
        if scale is None or match is None:
            break
        number = times(number, scale, match.end())
    return number


def times(number: Number, scale: int, end: int) -> Number:
    """`number` times `scale`, written up to `end`."""
    return number._replace(
        end=end,
        low=number.low * scale,
        high=number.high * scale,
        step=number.step * scale,
        scale=number.scale * scale,
    )


def _is_multiplier(text: str, glued: re.Match[str], scale: int, money: bool) -> bool:
    letters = glued[0]
    if money or letters not in ("m", "b", "T", "MM", "B", "M"):
        return True
    if letters == "M":
        return True
    return PLURAL_NEXT.match(text, glued.end()) is not None
