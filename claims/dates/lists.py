"""Days and years that borrow from their neighbour: "July 13-14", "5 and 6 May", "2012-13"."""

from collections.abc import Sequence

from claims.dates.day_guards import COUNTED_AFTER
from claims.dates.expression import Expression
from claims.dates.token import Token
from claims.patterns import compiled

DAYS = frozenset(("day", "ordinal", "month", "weekday"))
LINKS = frozenset(("-", "–", "to", "and", "or", ",", "the"))
LENT = frozenset(("month", "year"))  # what a list has at its end only
DASHES = frozenset(("-", "–"))
# what may not follow "6" in "July 5 and 6": then it counts something
NOUN = compiled(
    r"(?:\r\n|\s)[^\S\r\n]?(?!in\b|at\b|on\b|for\b|when\b|as\b|and\b|but\b|with\b|to\b|by\b|of\b|were\b|was\b"
    r"|it\b|he\b|she\b|they\b|we\b|there\b)"
    r"[a-z]|%"
)
SPAN = compiled(r"\b(?:[Bb]etween|[Ff]rom)\s\Z")
NAME = compiled(r"\s[A-Z]")  # "the 1st Cavalry"
NAMED = compiled(r"(?!(?:[A-Z][a-z]+day|On|From|Between|The|Of|In)\b)\b[A-Z][a-z]+\s\Z")  # "Dawn 5"
LONGEST_NAME = 20  # characters


def tail(text: str, chain: list[Token], place: int, found: list[Expression]) -> Expression | None:
    """The day or year at `place` that continues the expression before it, or None."""
    token = chain[place]
    if not found:
        return None
    before = found[-1]
    links = [t.kind for t in chain[:place] if t.start >= before.end]
    if not links or not LINKS.issuperset(links):
        return None
    if before.reads == "year" and links[0] in DASHES and token.end - token.start == 2:
        return _year_tail(before, token)
    months = [t for t in before.tokens if t.kind == "month"]
    if (
        before.reads not in ("month_day", "day_part")
        or not months
        or not _is_day(token)
        or not (text[token.start].isdigit() or token.kind == "ordinal")
    ):
        return None
    if before.tokens[-1].kind == "year" and text[token.start - 1].isspace():
        return None  # "LOMA, 8 July 2021 – 31 people"
    close = links[0] in DASHES and not text[token.start - 1].isspace()
    joined = close or _is_span(text, before, token)
    counts = NOUN.match(text, token.end) or _has_its_own(chain[place + 1 :])
    if (counts and not joined) or (links == [","] and not _is_listed(text, chain, place, before)):
        return None
    if token.kind == "ordinal" and NAME.match(text, token.end):
        return None
    year = _year_after(chain, place)
    tokens = [months[0], token, *year]
    return Expression(token.start, tokens[-1].end, "DATE", "month_day", tokens)


def _is_listed(text: str, chain: list[Token], place: int, before: Expression) -> bool:
    """The 3 of "May 2, 3 and 5": the days rise, the last is joined by "and" and counts nothing."""
    days = [token.value for token in before.tokens if _is_day(token)]
    joint = ","
    for token in chain[place:]:
        if joint and _is_day(token) and days and token.value > days[-1]:
            days.append(token.value)
            if joint == "and":
                return not NOUN.match(text, token.end)
            joint = ""
        elif (not joint and token.kind == ",") or (joint != "and" and token.kind == "and"):
            joint = token.kind
        else:
            return False
    return False


def _has_its_own(following: Sequence[Token]) -> bool:
    """Does a date of its own follow? "40 died on 3 June and 20 on 4 June" """
    kinds = [token.kind for token in following[:3] if token.kind != "the"]
    return len(kinds) > 1 and kinds[0] in ("on", "in") and kinds[1] in DAYS


def _is_span(text: str, before: Expression, token: Token) -> bool:
    """ "Between January 27 and 30 it rained"; not "between January 27 and 30 boats sank"."""
    days = [t.value for t in before.tokens if _is_day(t)]
    if not SPAN.search(text, before.start - 9, before.start):
        return False
    return days[0] < token.value and not COUNTED_AFTER.match(text, token.end)


def heads(
    text: str, chain: list[Token], waiting: Sequence[int], following: Expression
) -> list[Expression]:
    """The days before "6 May" in "4, 5 and 6 May", the century before "to the 18th century";
    `waiting` are places of days and ordinals not yet read."""
    if not waiting:
        return []
    first = next(token for token in following.tokens if token.kind != "the")
    if following.reads != "century" and (following.reads != "month_day" or not _is_day(first)):
        return []
    borrowed = [t for t in following.tokens if t.kind in LENT]
    found: list[Expression] = []
    end = following.start
    for place in reversed(waiting):
        token = chain[place]
        links = [t.kind for t in chain[place + 1 :] if t.end <= end]
        linked = links and LINKS.issuperset(links) and (links != [","] or found)
        if not linked or not _is_day(token):  # "from 45 to 31 July": 45 is no day
            break
        if following.reads == "century" and token.kind != "ordinal":
            break
        if NAMED.search(text, token.start - LONGEST_NAME, token.start):
            break
        tokens = [token, *borrowed]
        found.insert(0, Expression(token.start, token.end, "DATE", following.reads, tokens))
        end = token.start
    return found


def _is_day(token: Token) -> bool:
    return token.kind == "day" or (token.kind == "ordinal" and token.value <= 31)


def _year_after(chain: list[Token], place: int) -> list[Token]:
    following = chain[place + 1 : place + 3]
    if following and following[0].kind == "year":
        return following[:1]
    if len(following) == 2 and following[0].kind in (",", "in") and following[1].kind == "year":
        return following[1:]
    return []


def _year_tail(before: Expression, token: Token) -> Expression | None:
    first = before.tokens[-1].value
    value = first - first % 100 + token.value if isinstance(token.value, int) else 0
    if value <= first:
        return None
    borrowed = Token("year", value, token.start, token.end)
    return Expression(token.start, token.end, "DATE", "year", [borrowed])
