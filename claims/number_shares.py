"""Shares in words and digits: "half of", "a quarter of a million", "nine out of ten"."""

from decimal import Decimal

from claims.numbers import Number, NumberWords, times
from claims.patterns import compiled
from claims.phrases import GAP

PART_STEP = Decimal("0.05")  # "a third" is said of 31 to 36 in a hundred
OF = compiled(rf"{GAP}of\b")
# the same share again: "a third (34%) of the seats", "half, or 48%, were under 30"
AS_PERCENT = compiled(r"(?:[ \n]?\(|,[ \n]or[ \n])\d+(?:\.\d+)?[ \n]?(?:%|per ?cent\b)")
HALF_OF = compiled(
    rf"(?:-(?:an?-)?|{GAP}(?:of{GAP})?an?{GAP}|{GAP})"
    r"(hundred|thousand|million|billion|trillion|dozen)\b"
)
HUNG_UNIT = compiled(
    r"-(?:mile|hour|minute|second|inch|foot|yard|met(?:re|er)|kilomet(?:re|er)|lit(?:re|er)|pint|gallon|pound"
    r"|ounce|tonne?|acre|point|percent|cent)s?\b(?!-)"
)
HALF = compiled(rf"{GAP}(?:of|the|its|their|his|her|our|an?|all|my|your)\b")
# verbs in the plural: "a third want more" is a share, "a third wants more" is a person
WE = compiled(
    rf"{GAP}(?:are|were|have|do|don[’']t|want|think|believe|say|live|support|oppose|expect|feel"
    r"|fear|hope|plan|work|own|agree|disagree|know|use|need|favou?r)\b"
)
ENDS = compiled(r"\s*(?:[.,;:)]|\Z)")
OUT_OF = compiled(
    rf"(?:{GAP}(in|of|out{GAP}of|over){GAP}(?:every{GAP})?|-(in)-)(\d[\d,]*(?![\d%]|\.\d)|[a-z]+(?:-[a-z]+)?)\b(?![-–%])"
    rf"(?!{GAP}(?:second|minute|hour|day|week|month|year|game|match|start|attempt)e?s\b)"
)
ROUND = frozenset((3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000))
LEAST_YEAR = 1000
TENS = ("10", "ten", "100")  # eight of 10
MORE_THAN = compiled(
    r"\b(?:than|[Nn]early|[Aa]lmost|[Aa]bout|[Oo]ver|under|[Rr]oughly|by|[Aa]round|cut in)\s\Z"
)

# "a third more than in May", "a quarter cheaper"
MORE = compiled(
    rf"{GAP}(?:more|less|fewer|higher|lower|larger|smaller|bigger|faster|cheaper|dearer)\b"
)
# "fell by about a quarter since 2019"
BY = compiled(
    r"(?<!followed )(?<!joined )\bby\s(?:(?:about|around|some|almost|nearly|roughly|over"
    r"|(?:more|less)\sthan|at\sleast|up\sto|only|just|well\sover)\s)?\Z"
)
# what may follow, and no noun: "driven by a third factor"
AFTER_BY = compiled(
    rf"{GAP}(?:since|in|to|on|from|over|this|last|compared|and|or|but|while|when|as|because|after|before"
    r"|during|between|at|by|within|for|year|each|every|with|against|under|again)\b"
)
LONGEST_BY = 16  # characters


def out_of(text: str, number: Number, words: NumberWords) -> Number:
    """One in five, nine out of ten, one of four."""
    match = OUT_OF.match(text, number.end) if number.low < 100 and number.step == 1 else None
    if match is None or (match[1] == "of" and number.low != 1 and match[3] not in TENS):
        return number
    whole = whole_number(match[3].lower(), words)
    exact = match[1] != "of" and number.low == 1 and (whole < LEAST_YEAR or "," in match[3])
    if whole < 3 or number.low >= whole:
        return number
    if match[3][0].isdigit() and whole not in ROUND and not exact:
        return number
    if match[1] == "over" and (number.low != 1 or not ENDS.match(text, match.end())):
        return number
    value = number.low / whole
    return Number(number.start, match.end(), value, value, share_step(value), 1, "part")


def share_step(value: Decimal) -> Decimal:
    """The rounding of a share: "one in five" is 15 to 25 in a hundred, rarer ones closer."""
    return min(PART_STEP, value / 2)


def whole_number(low: str, words: NumberWords) -> int:
    """The number below a hundred in `low`: "10", "ten", "twenty-five"; 0 for any other word."""
    if low[0].isdigit():
        return int(low.replace(",", ""))
    tens, _, ones = low.partition("-")
    if ones:
        return words.tens[tens] + words.small[ones] if _are_tens(tens, ones, words) else 0
    return words.small.get(low) or words.tens.get(low, 0)


def _are_tens(tens: str, ones: str, words: NumberWords) -> bool:
    return tens in words.tens and ones in words.small


def part_of(
    text: str, start: int, article: int | None, low: str, words: NumberWords
) -> Number | int:
    """Half of, half a million, a third of, a quarter of a million."""
    end = start + len(low)
    value = Decimal(1) / words.part[low]
    number = Number(
        start if article is None else article, end, value, value, share_step(value), 1, "part"
    )
    if low in ("half", "quarter"):
        match = HALF_OF.match(text, end)
        if match:
            whole = times(number, words.scale[match[1]], match.end())
            return whole._replace(form="words")
    if low in ("half", "quarter") and HUNG_UNIT.match(text, end):  # a half-mile stretch
        return number._replace(start=start)
    if article is not None and not low.endswith("s"):
        shares = OF.match(text, end) or ENDS.match(text, end) or WE.match(text, end)
        shares = shares or MORE.match(text, end)
        shares = shares or (
            AFTER_BY.match(text, end) and BY.search(text, max(0, article - LONGEST_BY), article)
        )
        return number if shares or AS_PERCENT.match(text, end) else end
    if low == "half" and (
        HALF.match(text, end)
        or AS_PERCENT.match(text, end)
        or WE.match(text, end)
        or MORE_THAN.search(text, max(0, start - 8), start)
    ):
        return number
    return end
