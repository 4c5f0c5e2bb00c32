"""How a vote ended: "a 5-4 ruling", "voted 19-15".

Two small numbers with a hyphen are a score, an age range, a date or a flight; beside a word of
voting they are what a chamber, a court or a committee decided.
"""

from decimal import Decimal

from claims.model import Quantity, Span
from claims.patterns import compiled
from claims.phrases import GAP

SCORE = compiled(r"(\d{1,3})[-–](\d{1,3})(?![\w,.]?\d|[-–]\d|\w)")
BEHIND = compiled(
    rf"{GAP}(?:party-line{GAP}|partisan{GAP}|bipartisan{GAP}|split{GAP}|final{GAP})?"
    r"(?:vote|votes|ruling|rulings|decision|majority|verdict|split|roll[ -]call)\b"
)
BEFORE = compiled(
    r"\b(?:vote[ds]?|voting|ruled|deadlocked|approved it|passed it|rejected it)"
    rf"(?:{GAP}(?:of|was|is|by|a|against|in|favou?r|it|down|for)){{0,4}}{GAP}\Z"
)
REACH = 40  # characters before a score in which the word of voting may stand


def vote_score(text: str, place: int) -> Quantity | None:
    """The score of a vote that begins at `place`: the first number, in "votes to" the second.

    >>> score = vote_score("The court ruled 5-4 for the town.", 16)
    >>> score.text, score.low, score.unit
    ('5-4', Decimal('5'), 'votes to 4')
    >>> vote_score("They won 5-4 at home.", 9)
    """
    match = SCORE.match(text, place)
    if match is None or (place and (text[place - 1].isalnum() or text[place - 1] in "-–.,/$£€")):
        return None
    behind = BEHIND.match(text, match.end()) if int(match[1]) >= int(match[2]) else None
    if behind is None and BEFORE.search(text, place - REACH, place) is None:
        return None
    first, end = Decimal(match[1]), behind.end() if behind else match.end()
    return Quantity(
        place, end, text[place:end], first, first, f"votes to {match[2]}",
        number=Span(place, match.end()), noun="votes",
    )  # fmt: skip
