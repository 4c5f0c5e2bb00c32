"""The score of a series should fit the number of its games, and sets the way they were won.

    They won the series 3-2 in Game 6.     3 and 2 make five games

A best of seven is won with four games and no more than seven; who leads has not won it yet. "In
straight sets" none is lost; the winner of a match wins more sets than the loser; and three sets
are three.

Silent for scores without a series or sets, for aggregates, and for games that may be drawn.
"""

from collections.abc import Iterator

from claims import Link, Reading
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.linked import ids_at

NAME = "series-score"


def check(reading: Reading) -> Iterator[Finding]:
    """Scores that cannot be those of the series or match that the text describes."""
    seen: set[int] = set()
    for link in reading.links:
        if link.kind in ("series", "sets") and link.span.start not in seen:
            message = _series(link) if link.kind == "series" else _sets(link)
            start, end = link.span
            if message:
                seen.add(start)
                yield Finding(NAME, "warning", start, end, message, claims=ids_at(reading, start))


def _series(link: Link) -> str | None:
    one, other, number = link.numbers
    played, most, needed = one + other, max(one, other), number // 2 + 1
    if link.cue in ("in game", "before game"):
        game = played if link.cue == "in game" else played + 1
        makes = f"{amount(one)} and {amount(other)} make {amount(played)} games"
        return None if number == game else f"{makes}: that is game {amount(game)}"
    if link.cue == "best of" and most != needed:
        return f"a best of {amount(number)} is won with {amount(needed)}, not {amount(most)}"
    if link.cue == "best of, open" and most >= needed:
        return f"with {amount(most)} a best of {amount(number)} is over"
    return None


def _sets(link: Link) -> str | None:
    *games, said = link.numbers
    sets = list(zip(games[::2], games[1::2], strict=True))
    won = sum(one > other for one, other in sets)
    if said and said != len(sets):
        return f"these are {len(sets)} sets, not {amount(said)}"
    if link.cue == "straight" and won < len(sets):
        return f"the winner lost {len(sets) - won} of {len(sets)} sets, so they were not straight"
    if won * 2 <= len(sets):
        return f"the winner won only {won} of {len(sets)} sets"
    return None
