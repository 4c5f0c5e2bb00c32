"""Whether "over" before a length of time is "more than" or "during".

"The talks lasted over six hours" is more than six; "$12 billion over five years" and "over the
past two weeks" say when, and nothing about how much.
"""

from claims.bounds import BoundWords
from claims.model import Quantity
from claims.patterns import compiled
from claims.phrases import GAP, Before

OVER = compiled(rf"[Oo]ver{GAP}(?=[\w½¼¾])")
AGO = compiled(rf"{GAP}(?:ago|earlier|later|old)\b")
# what an amount may be followed by before "over": "in aid", "to the campaign", "of new homes"
WITHIN = compiled(
    rf"(?:{GAP}(?:in|of|on|for|to|at|into|across|from)(?:{GAP}[\w’'-]+){{1,4}}?){{0,2}}"
    rf"(?:{GAP}[-–—])?{GAP}\Z"
)
FARTHEST = 48


def _is_held(low: list[str]) -> bool:
    """The talks, held over three days; to be held over three days."""
    return low[-2:-1] == ["held"] and "".join(low[-3:-2]).endswith((",", "be"))


def is_during(
    text: str, start: int, end: int, before: Before, words: BoundWords, found: list[Quantity]
) -> bool:
    """Does the "over" at `start` say when something happened, not how long it was?

    end    where the length of time ends
    found  the figures before this one, the nearest last

    >>> from claims import find_quantities
    >>> [(q.text, q.bound) for q in find_quantities("It gave $12 million over five years.")]
    [('$12 million', '='), ('five years', '=')]
    """
    if not OVER.match(text, start) or AGO.match(text, end):
        return False
    earlier = before.low[-2] if len(before.low) > 1 else ""
    if earlier in words.behind["spread"] or _is_held(before.low):
        return True
    if not found or earlier in words.behind["lasting"] or earlier.endswith("ed"):
        return False
    amount = found[-1]
    gap = start - amount.end
    near = 0 < gap <= (FARTHEST if amount.dimension != "time" else 1)  # ten hours over two days
    return near and WITHIN.fullmatch(text, amount.end, start) is not None
