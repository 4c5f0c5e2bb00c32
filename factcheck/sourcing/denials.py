"""A figure that one text gives and the other denies."""

from claims import compiled
from factcheck.sourcing.cells import words_of
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.parties import Party
from factcheck.sourcing.roots import root

DENY = "deny denies denied denying denial refute"
DENIALS = frozenset(map(root, DENY.split()))
# with one of these in its sentence a text may say no in other words
SAY_NO = f"{DENY} reject refuse dispute fail false untrue not no never"
DOUBTS = frozenset(map(root, SAY_NO.split()))
NO = "not no never without nor neither none nobody cannot unlike"
NEGATIONS = frozenset(NO.split())
NOT = ("n't", "n’t")
# "did not dismiss", but not "is not only", "do not know that", "does not exceed"
IS_NOT = compiled(
    r"(?:\bnot|n['’]t|\bnever)\s+(?:(?!(?:only|just|more|less|fewer|exceed|that|know|until|all|even"
    r"|over|above|below|under|quite|yet|if|least|be)\b)[a-z]+\s+){1,2}(?:the |an? |any of the )?\Z"
)


def is_denied(claim: Fact, fact: Fact) -> bool:
    """Does one of the two deny its figure, and the other one nothing at all?"""
    return _denies(claim) != _denies(fact) and not (_doubts(claim) and _doubts(fact))


def negates(party: Party) -> bool:
    """Is there a "not" or "never" in its clause?"""
    words = party.part + party.words
    return any(word.lower() in NEGATIONS or word.endswith(NOT) for word in words)


def _denies(fact: Fact) -> bool:
    if IS_NOT.search(fact.passage.before):
        return True
    return not DENIALS.isdisjoint(map(root, fact.party.part + fact.party.words))


def _doubts(fact: Fact) -> bool:
    return not DOUBTS.isdisjoint(words_of(fact))
