"""Percentages that divide one whole: answers to one question, shares of one vote, what is in it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.links.neighbours import (
    WORD,
    Figure,
    Sentence,
    are_single,
    figures,
    words_before,
    words_between,
)
from claims.links.sums import NEXT
from claims.model import Link, Quantity
from claims.patterns import compiled

FOR = (
    r"approv\w+|agree\w*|support\w*|back(?:ed|ing|s)?|favou?r(?:ed|s)?|in favou?r|for|yes"
    r"|satisfied|remain|trust\w*|favou?rabl[ey]"
)
AGAINST = (
    r"disapprov\w+|disagree\w*|oppos\w+|against|reject\w*|no|dissatisfied|unsatisfied|leave"
    r"|distrust\w*|unfavou?rabl[ey]"
)
UNSURE = (
    r"undecided|unsure|not sure|(?:do|did) ?n[o’'t]+ know"
    r"|(?:had |have |with )?no (?:opinion|view|preference)|abstain\w*|neither"
    r"|(?:had|gave) no answer"
)
FILLER = (
    r"(?:\s+(?:who|said|say|saying|they|were|was|are|is|voted|would|will|be|strongly|firmly|it|to))"
    r"{0,5}?"
)
# the first answer may have its object and its voters; all others stand bare
SEPARATOR = (
    r"(?:;|,|,?\s+(?:and|while|but|with|to|versus))"
    r"(?:\s+(?:and|while|with|some|only|just|the|other)){0,2}\s+"
)
ANSWER = rf"(?:(?P<for>{FOR})|(?P<against>{AGAINST})|(?P<unsure>{UNSURE}))\b"
OF = rf"(?:\s+of{WORD}{{1,4}}?)?"
FIRST = compiled(rf"{OF}{FILLER}\s+{ANSWER}{WORD}{{0,6}}?{SEPARATOR}\Z")
BARE = rf"{FILLER}\s+{ANSWER}(?:\s+(?:it|him|her|them|of it|of him|of her))?"
THEN = compiled(rf"{BARE}{SEPARATOR}\Z")
LAST = compiled(rf"{BARE}\s*(?:[.;,)”\"]|\Z)")

# as in: Smith won 45% of the vote, Jones 40% …
NAME = r"(?:[A-Z][\w’'.-]*(?:\s+(?:of\s+)?[A-Z][\w’'.-]*){0,4})"
WON = compiled(
    r"\b[A-Z][\w’'.-]*\s+(?:has\s+|had\s+)?"
    r"(?:won|got|received|took|polled|secured|gained|led with|won with|won by)\s+\Z"
)
VOTE = r"\s+of\s+(?:the\s+|all\s+)?(?:popular\s+|valid\s+)?(?:votes?|ballots)(?:\s+cast)?"
NEXT_NAME = (
    rf"(?:,|,?\s+(?:and|while|with|to))(?:\s+(?:and|while|with|the))*\s+{NAME}"
    r"(?:\s+(?:with|on|at|got|had|took|received|won|polled))?\s+\Z"
)
FIRST_SHARE = compiled(rf"{VOTE}{NEXT_NAME}")
NEXT_SHARE = compiled(NEXT_NAME)
AGAINST_SHARE = compiled(rf"{VOTE},?\s+(?:against|to)\s+\Z")
FOR_NAME = compiled(rf"\s+for\s+{NAME}\s*(?:[.;,)]|\Z)")
LAST_SHARE = compiled(rf"(?:{VOTE})?\s*(?:[.;)]|\Z)")

# as in: 46% would choose Smith and 44% would back Jones
CHOOSE = r"choose|chose|pick(?:s|ed)?|vote for"
CHOSEN = r"(?P<name>(?:\s+(?!(?:in|on|at|over)\b)[^\W\d][\w’'.-]*){0,6}?\s+[A-Z][\w’'-]*)"
FIRST_CHOICE = compiled(rf"{OF}{FILLER}\s+(?:{CHOOSE}){CHOSEN}{SEPARATOR}\Z")
CHOICE = (
    rf"{FILLER}\s+(?:(?:{CHOOSE}|for|back(?:s|ed)?|prefer(?:s|red)?|support(?:s|ed)?){CHOSEN}"
    rf"|(?:{UNSURE})\b)"
)
NEXT_CHOICE = compiled(rf"{CHOICE}{SEPARATOR}\Z")
LAST_CHOICE = compiled(rf"{CHOICE}\s*(?:[.;,)]|\Z)")
# the same person or party in two places, groups or years
APART = compiled(r"\b(?:among|respectively|each|both|compared|when|then)\b", re.IGNORECASE)

MADE_UP = compiled(r"\b(?:made up of|composed of|consist(?:s|ing|ed) of|compris(?:es|ed|ing))\s+\Z")
LAST_PART = compiled(rf"{WORD}{{1,3}}\s*(?:[.;]|\Z)")
DECIDED = compiled(
    r"\b(?:beats?|beaten|defeated|won|passed|rejected|approved|backed|voted|leads|led|leading)\b"
    r"[^.;:\d]{0,40}?\s(?:by\s+)?\Z"
)
TO = compiled(r"\s+(?:to|against|versus)\s+\Z")
REST = compiled(
    r"(?:don[’']t know|undecided|other|others|none|not sure|no answer)\W*\d", re.IGNORECASE
)
ROW = 40  # characters of a line of a table


def splits(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one`, `other` and `more` are shares of one whole; cue "all" when nothing is left out."""
    for sentence in sentences:
        shares = [figure for figure in figures(sentence) if _is_share(figure.quantity)]
        if len(shares) > 1:
            for found, cue in FORMS:
                run = found(text, shares)
                if run:
                    yield _link(run, cue)
                    break
    for rows in _tables(sentences):
        yield _link(rows, "")


def _link(run: Sequence[Figure], cue: str) -> Link:
    one, other, *more = (claim.id for claim, _ in run)
    return Link("split", one, other, tuple(more), cue)


def _is_share(quantity: Quantity) -> bool:
    plain = are_single(quantity) and quantity.bound in ("=", "~")
    return plain and quantity.unit == "percentage"


def _tail(text: str, last: Figure) -> str:
    return text[last.claim.end : last.claim.sentence_span.end]


def _run(
    text: str, shares: Sequence[Figure], at: int, then: re.Pattern[str]
) -> tuple[Sequence[Figure], list[re.Match[str]]]:
    """The shares from number `at` on that are joined by `then`, with what joins them."""
    run, joints = [shares[at]], []
    for one, other in pairwise(shares[at:]):
        joint = then.match(words_between(text, one, other))
        if joint is None:
            break
        run.append(other)
        joints.append(joint)
    return run, joints


def _answers(text: str, shares: Sequence[Figure]) -> Sequence[Figure] | None:
    """ "52% approved of it, 45% disapproved and 8% were undecided"."""
    first = FIRST.match(words_between(text, shares[0], shares[1]))
    run, joints = _run(text, shares, 1, THEN)
    last = LAST.match(_tail(text, run[-1]))
    if first is None or last is None:
        return None
    said = [match.lastgroup for match in (first, *joints, last)]
    once = len(set(said)) == len(said)
    return [shares[0], *run] if once and {"for", "against"} <= set(said) else None


def _votes(text: str, shares: Sequence[Figure]) -> Sequence[Figure] | None:
    """ "Smith won 45% of the vote, Jones 40% and Brown 25%"."""
    claim = shares[0].claim
    if not WON.search(words_before(text, claim)) or APART.search(claim.sentence):
        return None
    gap = words_between(text, shares[0], shares[1])
    if AGAINST_SHARE.match(gap) and FOR_NAME.match(_tail(text, shares[1])):
        return shares[:2]
    if not FIRST_SHARE.match(gap):
        return None
    run, _ = _run(text, shares, 1, NEXT_SHARE)
    return [shares[0], *run] if LAST_SHARE.match(_tail(text, run[-1])) else None


def _choices(text: str, shares: Sequence[Figure]) -> Sequence[Figure] | None:
    """ "46% would choose Smith, 44% would back Jones and 5% prefer Brown"."""
    first = FIRST_CHOICE.match(words_between(text, shares[0], shares[1]))
    run, joints = _run(text, shares, 1, NEXT_CHOICE)
    last = LAST_CHOICE.match(_tail(text, run[-1]))
    if first is None or last is None:
        return None
    names = [match["name"] for match in (first, *joints, last)]
    return [shares[0], *run] if len(set(names)) == len(names) else None


def _decided(text: str, shares: Sequence[Figure]) -> Sequence[Figure] | None:
    """ "Voters rejected the deal by 58% to 52%": the larger first, so it is no range."""
    one, other = shares[:2]
    joined = TO.match(words_between(text, one, other))
    if not joined or not DECIDED.search(words_before(text, one.claim)):
        return None
    return [one, other] if one.quantity.low >= other.quantity.low else None


def _parts(text: str, shares: Sequence[Figure]) -> Sequence[Figure] | None:
    """ "Made up of 60% cotton, 30% wool and 10% silk"."""
    if not MADE_UP.search(words_before(text, shares[0].claim)):
        return None
    run, _ = _run(text, shares, 0, NEXT)
    whole = len(run) == len(shares) and LAST_PART.match(_tail(text, run[-1]))
    return run if whole else None


FORMS = ((_answers, ""), (_votes, ""), (_choices, ""), (_decided, ""), (_parts, "all"))


def _tables(sentences: Sequence[Sentence]) -> Iterator[Sequence[Figure]]:
    """Lines of a label and a percentage each, one of them for those who gave no answer."""
    rows: list[Figure] = []
    for sentence in [*sentences, []]:
        row = _row(sentence)
        if row and (
            not rows or row.claim.sentence_span.start - rows[-1].claim.sentence_span.end < 3
        ):
            rows.append(row)
            continue
        if len(rows) > 2 and any(REST.match(claim.sentence) for claim, _ in rows):
            yield rows
        rows = [row] if row else []


def _row(sentence: Sentence) -> Figure | None:
    found = figures(sentence) if len(sentence) == 1 else []
    if not found or not _is_share(found[0].quantity) or len(found[0].claim.sentence) > ROW:
        return None
    claim = found[0].claim
    return found[0] if claim.end == claim.sentence_span.end else None
