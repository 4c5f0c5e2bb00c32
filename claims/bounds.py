"""What the words around a figure promise: about, more than, up to, rose by, or so."""

from functools import cache

from claims.languages import data
from claims.model import Bound
from claims.nouns import NUMERAL
from claims.patterns import compiled
from claims.phrases import GAP, Before, Phrases
from claims.table import Table


class BoundWords(Table):
    """Phrases before a figure, changes before it, phrases behind it; each with its sign.

    hyphen  phrases that hang on the number ("150-plus"); last: the last words of `before`
    behind  words that decide what "up", "down" and "over" mean behind them, by their part
    """

    before: dict[str, str]
    change: dict[str, Bound]
    after: Phrases[Bound]
    hyphen: Phrases[Bound]
    last: frozenset[str]
    behind: dict[str, frozenset[str]]


@cache
def bound_words(language: str) -> BoundWords:
    """The bounds of `language` (bounds.toml)."""
    before: dict[str, str] = {}
    change: dict[str, Bound] = {}
    after: dict[str, Bound] = {}
    entries = data(language, "bounds")
    for entry in entries["bound"]:
        before.update(dict.fromkeys(entry.get("before", ()), entry["sign"]))
        change.update(dict.fromkeys(entry.get("change", ()), entry["sign"]))
        after.update(dict.fromkeys(entry.get("after", ()), entry["sign"]))
    last = frozenset(phrase.rpartition(" ")[2] for phrase in before)
    hyphen = {phrase[1:]: sign for phrase, sign in after.items() if phrase[0] == "-"}
    after = {phrase: sign for phrase, sign in after.items() if phrase[0].isalpha()}
    behind = {entry["role"]: frozenset(entry["words"].split()) for entry in entries["behind"]}
    return BoundWords(before, change, Phrases(after), Phrases(hyphen), last, behind)


ARTICLES = frozenset(("a", "an", "the"))
BARE = "bare"  # dimension of a number that counts nothing that is named
GLUED: dict[str, Bound] = {"~": "~", "≈": "~", ">": ">", "<": "<", "≥": ">", "≤": "<"}
LONGEST = 5
NUMBER_NEXT = compiled(rf"{GAP}(?:[$£€]?\d|than\b)")  # "above 10 and below 20"
# "40 streets and up to ten cars", "40 streets and over twelve cars"
HEDGES_THE_NEXT = compiled(
    rf"(?:(?<=\sup){GAP}to|(?<=\sover)|(?<=\sabove)){GAP}"
    rf"(?:an?{GAP}dozen|dozens|hundreds|thousands|{NUMERAL})\b"
)
# behind a noun: "40 miles and over a hill", "40 streets and above all the old town"
LEADS_ON = compiled(
    rf"(?:(?<=\sup)|(?<=\sover)|(?<=\sabove)){GAP}"
    r"(?:the|an?|his|her|its|their|our|(?<=above )all)\b"
)
TERMS = frozenset(("year", "years", "month", "months", "week", "weeks", "day", "days"))
# stems of verbs that do something to such a figure and do not change it
DONE_TO: dict[str, tuple[str, ...]] = {
    "drop": ("count", BARE),  # bombs
    "los": ("count", BARE, "multiple"),  # games, sons
    "rais": ("count", "money"),  # concerns, wrecks; funds
    "sank": ("count",),  # boats
    "sink": ("count",),
    "lift": ("count",),  # bans
}
BE = frozenset(("was", "were", "is", "are", "been"))
ENDS = compiled(r"\s*(?:[.,;:)]|\Z)")
# verbs that go on with "up to": what they lead to
LEADS = {"heats": ("temperature", "angle"), "approaches": ("count", BARE, "")}
PRICED = ("percentage", "percentage point", "point", "money")


def bound_before(before: Before, words: BoundWords, dimension: str = "") -> tuple[Bound, int]:
    """The sign of what stands before a figure of `dimension`, or BARE, and where the hedge begins.

    A hedge in front of a hedge counts too ("at least about"); a change before it wins over
    "about" but not over "more than" (figures.md, part 6).
    """
    if before.touching:
        return _touching(before)
    sign, used = "=", 0
    low = before.low
    while used < len(low) and low[-1 - used] in words.last:
        found = _longest(low, used, words.before)
        if found is None:
            break
        if found[0] == "level" or _is_of_verb(low, used, words, dimension):
            return sign, _start(before, used)  # type: ignore[return-value]
        if sign == "=" or found[0] in "<>":
            sign = found[0]
        used += found[1]
        if sign in "<>":
            break
    if sign in "=~":
        sign = _change(low, used, words, dimension) or sign
    return sign, _start(before, used)  # type: ignore[return-value]


def is_changed(before: Before, words: BoundWords) -> bool:
    """Does a verb of change stand before a figure, with or without a hedge between them?"""
    used, low = 0, before.low
    while used < len(low) and low[-1 - used] in words.last:
        found = _longest(low, used, words.before)
        if found is None or found[0] == "level":
            break
        used += found[1]
    return _change(low, used, words, "") is not None


def _start(before: Before, used: int) -> int:
    return before.start_of(used) if used else before.place


def _touching(before: Before) -> tuple[Bound, int]:
    if before.touching[-1] in GLUED:
        return GLUED[before.touching[-1]], before.place - 1
    if before.touching.lower() == "sub-":
        return "<", before.place - 4
    return "=", before.place


def _longest(low: list[str], used: int, phrases: dict[str, str]) -> tuple[str, int] | None:
    """The longest phrase that ends `used` words before the figure: its sign, its length."""
    stop = len(low) - used
    for length in range(min(LONGEST, stop), 0, -1):
        sign = phrases.get(" ".join(low[stop - length : stop]))
        if sign:
            return sign, length
    return None


def _is_of_verb(low: list[str], used: int, words: BoundWords, dimension: str) -> bool:
    """Does the hedge before a figure belong to a verb or noun: handed over, a row over, warmed up
    to; or, in "jailed for seven years over $2m", to what comes before?
    """
    at = len(low) - used - 1
    if at > 0 and low[at] == "over":
        terms = dimension == "money" and low[at - 1] in TERMS
        return terms or low[at - 1] in words.behind["over"]
    if at > 1 and low[at] == "to" and low[at - 1] == "up":
        verb = low[at - 2]
        leads = any(verb in words.behind[role] and dimension in to for role, to in LEADS.items())
        return leads or (verb in words.behind["reaches"] and dimension != "time")
    return False


def _change(low: list[str], used: int, words: BoundWords, dimension: str) -> Bound | None:
    """ "up" or "down" when a verb of change, or one with "by", stands before the figure."""
    by = used < len(low) and low[-1 - used] in ("by", "another")
    stop = len(low) - used - by
    if stop <= 0 or low[stop - 1] not in words.change:
        return None
    verb, earlier = low[stop - 1], low[stop - 2] if stop > 1 else ""
    if words.before.get(f"{earlier} {verb}") == "level" or earlier in ARTICLES:
        return None
    if verb in ("up", "down") and not by and not _moves(earlier, words, dimension):
        return None
    if verb == "off" and (earlier not in BE or dimension not in PRICED):
        return None
    if not by and any(verb.startswith(stem) and dimension in of for stem, of in DONE_TO.items()):
        return None
    return words.change[verb]


def _moves(earlier: str, words: BoundWords, dimension: str) -> bool:
    """Is "up" behind `earlier` a change, not a part of a verb ("rounded up 60 men")?"""
    if earlier in words.behind["phrasal"]:
        return False
    if earlier in words.behind["closes"]:
        return dimension in PRICED
    if not earlier.endswith("ed") or earlier in words.behind["moves"]:
        return True
    return dimension in PRICED and dimension != "money"


def bound_after(text: str, end: int, words: BoundWords) -> tuple[Bound, int] | None:
    """The sign of what stands right behind a number or phrase, and where that ends."""
    following = text[end : end + 1]
    if following == "+":
        return (">", end + 1) if not text[end + 1 : end + 2].isalnum() else None
    if following == "-":
        return words.hyphen.at(text, end + 1)
    if following == ",":  # "60, give or take."
        found = words.after.at(text, end + 2) if text[end + 1 : end + 2].isspace() else None
        return found if found and ENDS.match(text, found[1]) else None
    found = words.after.at(text, end + 1) if following.isspace() else None
    if found is None or NUMBER_NEXT.match(text, found[1]) or HEDGES_THE_NEXT.match(text, found[1]):
        return None
    return None if text[end - 1].isalpha() and LEADS_ON.match(text, found[1]) else found
