"""Numbers written in words: "forty-two", "three hundred and five", "half a million", "dozens"."""

import re
from decimal import Decimal

from claims.digits import times
from claims.numbers import Number, NumberWords

NEXT = re.compile(r"(?:-|[ \u00a0]?\n?[ ]?|\s?&\s)([A-Za-z]+)")
AND_NEXT = re.compile(r"[\s-]and[\s-](?:a[\s-])?([A-Za-z]+)")
OF_NEXT = re.compile(r"\s+of\s+([A-Za-z]+)")
ARTICLE = re.compile(r"(?:\ba|\bA|\bone|\bOne)[\s-]\Z")
HALF_OF = re.compile(
    r"(?:[ -]|\s+(?:of\s+)?an?\s+)(hundred|thousand|million|billion|trillion|dozen)\b", re.I
)
PART_STEP = Decimal("0.05")  # "a third" is said of 31 to 36 in a hundred


def read_words(text: str, start: int, first: str, words: NumberWords) -> Number | int:
    """The number that begins with the word `first` at `start`, or where it ends if it is none."""
    low, end = first.lower(), start + len(first)
    if low in words.small or low in words.tens:
        return _sum(text, start, low, words)
    if low in words.plural:
        return _plural(text, start, end, words.plural[low], words)
    if low in words.few:
        return _few(text, start, end, low, words)
    article = _article_start(text, start)
    if low in words.scale:
        if article is None:
            return end
        return _scaled(text, article, start, low, words)
    return _part(text, start, article, low, words)


def _article_start(text: str, start: int) -> int | None:
    match = ARTICLE.search(text, max(0, start - 4), start)
    return match.start() if match else None


def _scaled(text: str, article: int, start: int, low: str, words: NumberWords) -> Number | int:
    """A hundred, a million and a half."""
    number = _sum(text, start, low, words)
    return number._replace(start=article) if isinstance(number, Number) else number


class _Adding:
    """What a run of number words adds up to so far."""

    def __init__(self) -> None:
        self.total = 0
        self.group = 0
        self.last = 0  # the smallest place filled: 1 after "five", 10 after "twenty", ...
        self.scale = 1

    def takes(self, value: int, kind: str) -> bool:
        """Add one word; False when it cannot belong to the same number."""
        if kind == "scale":
            if value == 100 and not 0 < self.group < 100:
                return False
            if self.group == 0 and self.total:
                if value < 1000 or self.total > 10**15:
                    return False
                self.total *= value
            elif value == 100:
                self.group *= 100
            else:
                self.total += (self.group or 1) * value
                self.group = 0
            self.last = self.scale = value
            return True
        if kind == "tens" and self.last not in (0, 100) and self.last < 1000:
            return False
        if kind == "small" and self.last == 1:
            return False
        if kind == "small" and self.last == 10 and not 0 < value < 10:
            return False
        self.group += value
        self.last = 10 if kind == "tens" else 1
        self.scale = 1
        return True


def _kind(word: str, words: NumberWords) -> tuple[str, int] | None:
    if word in words.small:
        return "small", words.small[word]
    if word in words.tens:
        return "tens", words.tens[word]
    if word in words.scale:
        return "scale", words.scale[word]
    return None


def _sum(text: str, start: int, first: str, words: NumberWords) -> Number | int:
    kind = _kind(first, words)
    assert kind
    adding = _Adding()
    if kind[0] == "scale":
        adding.group = 1
    adding.takes(kind[1], kind[0])
    end = start + len(first)
    for _ in range(12):
        match = NEXT.match(text, end)
        word = match[1].lower() if match else ""
        if match and word == "and" and adding.last >= 100:
            match = AND_NEXT.match(text, end)
            word = match[1].lower() if match else ""
        found = _kind(word, words)
        if match is None or found is None:
            break
        if not adding.takes(found[1], found[0]):
            if found[0] == "tens" and adding.total == 0 and 10 <= adding.group <= 20:
                return match.end()  # nineteen eighty-four
            break
        end = match.end()
    value = Decimal(adding.total + adding.group)
    number = Number(start, end, value, value, Decimal(adding.scale), adding.scale, "words")
    return _with_part(text, number, words)


def _with_part(text: str, number: Number, words: NumberWords) -> Number:
    """Two-thirds; two and a half; two and a half million."""
    end = number.end
    match = NEXT.match(text, end)
    word = match[1].lower() if match else ""
    if match and number.low < 100 and word in words.part and number.scale == 1:
        if word[-1] == "s" or number.low == 1:
            if (
                word in ("quarters", "quarter", "half")
                and text[end : end + 1] != "-"
                and not _of(text, match.end())
            ):
                return number
            value = number.low / words.part[word]
            return Number(number.start, match.end(), value, value, PART_STEP, 1, "part")
        return number
    match = AND_NEXT.match(text, end)
    if match and match[1].lower() in ("half", "quarter"):
        part = Decimal("0.5") if match[1].lower() == "half" else Decimal("0.25")
        scale = number.scale
        value = number.low + part * scale
        number = number._replace(end=match.end(), low=value, high=value, step=part * scale)
        following = NEXT.match(text, match.end())
        if following and following[1].lower() in words.scale:
            return times(number, words.scale[following[1].lower()], following.end())
    return number


def _of(text: str, end: int) -> bool:
    return text.startswith((" of ", "\nof "), end)


def _plural(text: str, start: int, end: int, value: int, words: NumberWords) -> Number | int:
    """Dozens, hundreds of thousands: one decade wide."""
    for _ in range(2):
        match = OF_NEXT.match(text, end)
        scale = words.plural.get(match[1].lower(), 0) if match else 0
        if match is None or scale < 100:
            break
        value, end = value * scale, match.end()
    if value in (10, 20) and not _of(text, end):
        return end
    return Number(start, end, Decimal(value), Decimal(value * 10), Decimal(value), value, "vague")


def _few(text: str, start: int, end: int, low: str, words: NumberWords) -> Number | int:
    """Several, a few, a couple of, a handful of; several hundred."""
    least, most = words.few[low]
    if low != "several":
        article = _article_start(text, start)
        if article is None or text[article] in "oO":
            return end
        start = article
    number = Number(start, end, Decimal(least), Decimal(most), Decimal(1), 1, "vague")
    match = NEXT.match(text, end)
    word = match[1].lower() if match else ""
    if match and word in words.scale:
        return times(number, words.scale[word], match.end())
    if low in ("couple", "handful"):
        if not _of(text, end):
            return end
        number = number._replace(end=end + 3)
        match = NEXT.match(text, number.end)
        if match and match[1].lower() in words.scale:
            return times(number, words.scale[match[1].lower()], match.end())
    return number


def _part(text: str, start: int, article: int | None, low: str, words: NumberWords) -> Number | int:
    """Half of, half a million, a third of, a quarter of a million."""
    end = start + len(low)
    value = Decimal(1) / words.part[low]
    number = Number(start if article is None else article, end, value, value, PART_STEP, 1, "part")
    if low in ("half", "quarter"):
        match = HALF_OF.match(text, end)
        if match and (low == "half" or article is not None or text[end] == " "):
            return times(number, words.scale[match[1].lower()], match.end())
    if low == "half":
        return number if HALF.match(text, end) else end
    if article is None or low.endswith("s") or not _of(text, end):
        return end
    return number


HALF = re.compile(r"\s+(?:of\s|(?:the|its|their|his|her|our|an?|all|my|your)\s)")
