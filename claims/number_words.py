"""Numbers written in words: "forty-two", "three hundred and five", "half a million", "dozens"."""

import re
from decimal import Decimal

from claims.number_shares import AS_PERCENT, OF, PART_STEP, out_of, part_of
from claims.numbers import Number, NumberWords, times
from claims.patterns import compiled
from claims.phrases import GAP

NEXT = compiled(rf"(?:-|{GAP})([A-Za-z]+)")
AND_NEXT = compiled(rf"(?:-|{GAP})(?:and|&)(?:-|{GAP})(?:an?[ -])?([A-Za-z]+)")
AND_SHARES = compiled(rf"{GAP}and{GAP}([a-z]+)(?:-|{GAP}(?=[a-z]+s\b))([a-z]+)\b")
AND_A_PART = compiled(rf"{GAP}and{GAP}a{GAP}(?:half|quarter)\b(?!{GAP}of\b)")
OF_NEXT = compiled(rf"{GAP}of{GAP}([A-Za-z]+)")
ARTICLE = compiled(r"\b(?:a|A|one|One)[\s-]\Z")


def read_words(text: str, start: int, first: str, words: NumberWords) -> Number | int:
    """The number that begins with the word `first` at `start`, or where it ends if it is none."""
    low, end = first.lower(), start + len(first)
    if low in words.small or low in words.tens:
        return _sum(text, start, low, words)
    if low in words.plural:
        return _plural(text, start, end, words.plural[low], words)
    if low in words.few:
        return _few(text, start, end, low, words)
    if low in words.fold:
        value = Decimal(words.fold[low])
        return Number(start, end, value, value, form="fold")
    article = ARTICLE.search(text, max(0, start - 4), start)
    if low in words.scale:
        if article is None or text[article.start() - 1 : article.start()] == "-":
            return end
        number = _sum(text, start, low, words)
        return number._replace(start=article.start()) if isinstance(number, Number) else number
    return part_of(text, start, article.start() if article else None, low, words)


class _Adding:
    """What a run of number words adds up to so far."""

    def __init__(self) -> None:
        self.total = self.group = self.scale = 0
        self.place = 0  # the smallest place filled: 1 after "five", 10 after "twenty", ...

    def takes(self, kind: str, value: int) -> bool:
        """Add one word; False when it cannot belong to the same number."""
        if kind == "scale":
            return self._multiplies(value)
        if self.place == 1 or (self.place == 10 and not 0 < value < 10):
            return False
        self.group += value
        self.place = 10 if kind == "tens" else 1
        self.scale = 1
        return True

    def _multiplies(self, value: int) -> bool:
        if self.group == 0 and self.total:
            if value < 1000 or self.total > 10**15:
                return False
            self.total *= value
        elif value == 100:
            if self.group >= 100:
                return False
            self.group = (self.group or 1) * 100
        else:
            self.total += (self.group or 1) * value
            self.group = 0
        self.place = self.scale = value
        return True


def _kind(word: str, words: NumberWords) -> tuple[str, int] | None:
    if word in words.small:
        return "small", words.small[word]
    if word in words.tens:
        return "tens", words.tens[word]
    if word in words.scale:
        return "scale", words.scale[word]
    if word in words.plural and word not in ("tens", "scores"):
        return "scale", words.plural[word]
    return None


def _sum(text: str, start: int, first: str, words: NumberWords) -> Number | int:
    adding, end = _Adding(), start + len(first)
    match, found = None, _kind(first, words)
    while found and adding.takes(*found):
        end = match.end() if match else end
        match = _next_word(text, end, adding.place, words)
        found = _kind(match[1].lower(), words) if match else None
    if match and found and found[0] == "tens" and adding.total == 0 and 10 <= adding.group <= 20:
        year = NEXT.match(text, match.end())
        if year and year[1] in words.small:  # nineteen eighty-four
            return year.end()
        if not text.startswith("-", match.end()):  # but "ten twenty-pound notes"
            return match.end()
    if match and _is_ordinal(text, match, adding.place, words):
        return match.end()
    value = Decimal(adding.total + adding.group)
    number = Number(start, end, value, value, Decimal(adding.scale), adding.scale, "words")
    return _with_rest(text, number, match, words)


def _next_word(text: str, end: int, place: int, words: NumberWords) -> re.Match[str] | None:
    """The word behind a number, or behind its "and": three hundred and five."""
    match = NEXT.match(text, end)
    if match is None or match[1] != "and" or place < 100:
        return match
    if _and_shares(text, end, words) or AND_A_PART.match(text, end):
        return match  # three million and two thirds
    return AND_NEXT.match(text, end)


def _is_ordinal(text: str, match: re.Match[str], place: int, words: NumberWords) -> bool:
    """Does the word behind a number make it an ordinal: twenty-first, two hundredth?"""
    value = words.ordinal.get(match[1].lower())
    if value is None or text.startswith("-", match.end()):  # twenty first-time voters
        return False
    if value >= 100:
        return place == 1 and not OF.match(text, match.end())
    return place != 1 and ("-" in match[0] or (place == 10 and match[1] != "second"))


def _with_rest(
    text: str, number: Number, match: re.Match[str] | None, words: NumberWords
) -> Number:
    """Two-thirds; two and a half; two and a half million; one point three."""
    word = match[1].lower() if match else ""
    if match and word in words.part and number.scale == 1 and _is_share(number, match, words):
        # "two quarters" and "one half" may be stretches of time or of a game
        sure = "-" in match[0] or word not in ("half", "quarter", "quarters")
        if sure or OF.match(text, match.end()) or AS_PERCENT.match(text, match.end()):
            return _as_part(number, words.part[word], match.end())
        return number
    if match and word in ("in", "out", "of", "over") and number.scale == 1:
        return out_of(text, number, words)
    if match and word in words.tens and text.startswith("-", match.end()):
        return _tens_of_parts(text, number, word, match.end(), words)
    if match and word == "point":
        return _with_places(text, number, match.end(), words)
    if match and word == "and":
        return _and_a_half(text, number, words)
    return number


def _as_part(number: Number, under: int, end: int) -> Number:
    value = number.low / under
    return number._replace(end=end, low=value, high=value, step=PART_STEP, form="part")


def _is_share(number: Number, match: re.Match[str], words: NumberWords) -> bool:
    """Two thirds, one third; two-third and three-quarter before a noun."""
    word = match[1].lower()
    hung = "-" in match[0] and 1 < number.low < words.part[word] < 100
    return hung or word[-1] == "s" or number.low == 1


def _and_shares(text: str, end: int, words: NumberWords) -> re.Match[str] | None:
    """ "and two thirds", "and three-quarter" with the number and the share as groups."""
    shares = AND_SHARES.match(text, end)
    known = shares and shares[1] in words.small and shares[2] in words.part
    return shares if known else None


def _and_a_half(text: str, number: Number, words: NumberWords) -> Number:
    shares = _and_shares(text, number.end, words)
    if shares:
        part = Decimal(number.scale) / words.part[shares[2]]
        value = number.low + part * words.small[shares[1]]
        return number._replace(end=shares.end(), low=value, high=value, step=part)
    match = AND_NEXT.match(text, number.end)
    if match is None or match[1].lower() not in words.part:
        return number
    part = number.scale / Decimal(words.part[match[1].lower()])
    value = number.low + part
    number = number._replace(end=match.end(), low=value, high=value, step=part)
    following = NEXT.match(text, match.end())
    if following and following[1].lower() in words.scale:
        return times(number, words.scale[following[1].lower()], following.end())
    return number


def _tens_of_parts(text: str, number: Number, tens: str, end: int, words: NumberWords) -> Number:
    """One twenty-fifth, three thirty-seconds."""
    match = NEXT.match(text, end)
    below = words.ordinal.get(match[1].lower().removesuffix("s")) if match else None
    if match is None or below is None or (match[1][-1] == "s") != (number.low > 1):
        return number
    return _as_part(number, words.tens[tens] + below, match.end())


MOST_PLACES = 30  # more than any amount of anything has


def _with_places(text: str, number: Number, end: int, words: NumberWords) -> Number:
    """The digits said after "point"."""
    places = ""
    match = NEXT.match(text, end)
    if match and match[1].lower() in words.tens:  # point seventy-one
        places, end = str(words.tens[match[1].lower()] // 10), match.end()
        match = NEXT.match(text, end)
    while match and len(places) < MOST_PLACES and words.small.get(match[1].lower(), 10) < 10:
        places += str(words.small[match[1].lower()])
        end = match.end()
        match = NEXT.match(text, end)
    if not places or number.low != int(number.low):
        return number
    value = Decimal(f"{number.low}.{places}")
    step = Decimal(1).scaleb(-len(places))
    number = number._replace(end=end, low=value, high=value, step=step, scale=1)
    if match and match[1].lower() in words.scale:
        return times(number, words.scale[match[1].lower()], match.end())
    return number


def _plural(text: str, start: int, end: int, value: int, words: NumberWords) -> Number | int:
    """Dozens, hundreds of thousands: one decade wide."""
    bare = value in (10, 20)
    for _ in range(2):
        match = OF_NEXT.match(text, end)
        scale = words.plural.get(match[1].lower()) if match else None
        if match is None or scale is None or scale < 100:
            break
        value, end, bare = value * scale, match.end(), False
    if bare and not OF.match(text, end):
        return end
    return Number(start, end, Decimal(value), Decimal(value * 10), Decimal(value), value, "vague")


def _few(text: str, start: int, end: int, low: str, words: NumberWords) -> Number | int:
    """Several, a few, a couple of, a handful of; several hundred."""
    least, most = words.few[low]
    if low != "several":
        article = ARTICLE.search(text, max(0, start - 4), start)
        if article is None or not text.startswith(("a", "A"), article.start()):
            return end
        start = article.start()
    number = Number(start, end, Decimal(least), Decimal(most), form="vague")
    match = NEXT.match(text, end)
    hundreds = low == "couple" and match is not None and match[1] in words.scale
    if low in ("couple", "handful") and not hundreds:
        if match is None or match[1] != "of":
            return end
        end = match.end()
        number = number._replace(end=end)
        match = NEXT.match(text, end)
    scale = words.scale.get(match[1].lower()) if match else None
    return times(number, scale, match.end()) if match and scale else number
