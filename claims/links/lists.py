"""A number of things that is announced, and the list of them behind a colon."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.links.neighbours import Sentence, figures, head
from claims.model import Claim, Link, Quantity
from claims.patterns import compiled

MOST = 12  # of more things a writer names a few
COLON = compiled(r"(?:\s+(?:of|for|in|on|this|last|next)(?:\s+the)?\s+[^\W\d]+){0,2}:(?=\s)")
LINES = compiled(r"\s*\n(?=[ \t]*(?:\n[ \t]*)?(?:[-–—*•·]|\d{1,2}[.)])[ \t])")
LINE = compiled(r"\n?(?P<indent>[ \t]*)(?:[-–—*•·]|\d{1,2}[.)])[ \t]+\S[^\n]*(?:\n|\Z)")
MORE_LINES = compiled(r"(?m)^[ \t]*(?:[-–—*•·]|\d{1,2}[.)])[ \t]")
REACH = 2000  # characters behind a list in which it may go on
ITEMS = compiled(r"\s*;\s+(?:and\s+|or\s+)?")
COMMAS = compiled(r",\s+")
ANDS = compiled(r"\s+(?:and|or|plus)\s+")
AND_FIRST = compiled(r"\A(?:and|or)\s+")
OPEN_END = compiled(r"\b(?:including|such as|among|others?|more|etc|said|says)\b")
# a list that is a sentence of its own, or holds several things in one place
NO_LIST = compiled(
    r"[\d:()“”\"—–]|\s-\s|\b(?:who|which|that|because|if|when|where|while|is|are|was|were|have|has"
    r"|had|will|would|can|could|to|one|two|three|four|five|six|seven|eight|nine|ten|both|several"
    r"|many|few|another|not|but|as|then|the first)\b"
)
NAME_WORD = r"(?:[A-ZÀ-Þ][\w’'.-]*|of|the|de|la|al|el|von|van)"
NAME = compiled(rf"{NAME_WORD}(?:\s+{NAME_WORD})*\Z")
GROUP = compiled(r"the\s+[A-ZÀ-Þ]\w*s\Z")  # "the Browns" are several people
MATTERS = frozenset({
    "aim", "aspect", "area", "category", "challenge", "choice", "colour", "color", "concern",
    "condition", "criteria", "demand", "direction", "element", "factor", "flavour", "goal",
    "ground", "ingredient", "issue", "language", "lesson", "measure", "objective", "option",
    "phase", "pillar", "priority", "principle", "problem", "promise", "proposal",
    "quality", "question", "reason", "requirement", "risk", "rule", "sector", "sense", "skill",
    "stage", "step", "subject", "target", "task", "theme", "thing", "threat", "topic", "value",
    "virtue", "way", "word",
})  # fmt: skip
LONGEST = 300


def lists(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` announces how many things follow; `numbers` says how many do, at least and at most."""
    for sentence in sentences:
        for claim, quantity in figures(sentence):
            if not _announces(quantity):
                continue
            colon = COLON.match(text, claim.end)
            found = _count(text, colon.end(), claim, quantity) if colon else None
            if found:
                cue, fewest, most = found
                numbers = (Decimal(fewest), Decimal(most))
                yield Link("announced", claim.id, claim.id, cue=cue, numbers=numbers)


def _announces(quantity: Quantity) -> bool:
    value = quantity.low
    exact = value == quantity.high and quantity.bound == "=" and not quantity.vague
    return exact and quantity.dimension == "count" and 2 <= value <= MOST and value % 1 == 0


def _count(text: str, place: int, claim: Claim, quantity: Quantity) -> tuple[str, int, int] | None:
    """What sort of list stands at `place`, and how many things it holds, at least and at most."""
    lines = LINES.match(text, place)
    if lines:
        number = _lines(text, lines.end())
        return ("lines", number, number) if number > 1 else None
    tail = text[place : claim.sentence_span.end].strip().rstrip(".!?")
    if not tail or len(tail) > LONGEST or OPEN_END.search(tail):
        return None
    if ";" in tail:
        number = len(ITEMS.split(tail))
        return ("names", number, number)
    if NO_LIST.search(tail):
        return None
    parts = COMMAS.split(tail)
    items = [item for part in parts for item in ANDS.split(AND_FIRST.sub("", part))]
    sort = _sort(items, quantity)
    if not sort or len(items) < 2:
        return None
    ends_in_and = AND_FIRST.match(parts[-1]) is None and ANDS.search(parts[-1]) is not None
    return sort, len(parts) + ends_in_and, len(items)


def _lines(text: str, place: int) -> int:
    """How many lines with bullets or numbers follow, those indented further left out.

    0 when there are more behind other lines, so that it cannot be told where the list ends.
    """
    number = 0
    first = None
    while (line := LINE.match(text, place)) is not None:
        first = line["indent"] if first is None else first
        number += line["indent"] == first
        place = line.end()
    return 0 if MORE_LINES.search(text, place, place + REACH) else number


def _sort(items: Sequence[str], quantity: Quantity) -> str:
    """ "names" of which each is one thing, "matters" for nouns that stand for one; else ""."""
    several = any(GROUP.match(item) for item in items)
    if all(NAME.match(item) for item in items):
        sort = "names"
    else:
        plain = all(1 <= len(item.split()) <= 4 and item[0].islower() for item in items)
        sort = "matters" if plain and head(quantity) in MATTERS else ""
    return "" if several else sort
