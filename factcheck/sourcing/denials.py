"""A figure that one text gives and the other denies."""

from claims import compiled
from factcheck.sourcing.cells import words_of
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.negations import DENY, NEGATIONS, NOT
from factcheck.sourcing.parties import Party
from factcheck.sourcing.roots import root

DENIALS = frozenset(map(root, DENY.split()))
# with one of these in its sentence a text may say no in other words
SAY_NO = f"{DENY} reject refuse dispute fail false untrue not no never"
DOUBTS = frozenset(map(root, SAY_NO.split()))
# "did not dismiss", but not "is not only", "do not know that", "does not exceed"
IS_NOT = compiled(
    r"(?:\bnot|n['’]t|\bnever)\s+(?:(?!(?:only|just|more|less|fewer|exceed|that|know|until|all|even"
    r"|over|above|below|under|quite|yet|if|least|be)\b)[a-z]+\s+){1,2}(?:the |an? |any of the )?\Z"
)
# "I read that three died; this is not true"
NOT_TRUE = compiled(
    r"\b(?:this|that|it|which)\s(?:is|was)\s(?:simply\s|just\s)?(?:not\s(?:true|correct|right|the\scase)"
    r"|untrue|false|wrong|incorrect|nonsense|invented)\b"
)


def negates(party: Party) -> bool:
    """Is there a "not" or "never" in its clause?"""
    words = party.part + party.words
    return any(word.lower() in NEGATIONS or word.endswith(NOT) for word in words)


def denies(fact: Fact) -> bool:
    """Does its text deny the figure?"""
    if IS_NOT.search(fact.passage.before) or NOT_TRUE.search(fact.passage.after):
        return True
    return not DENIALS.isdisjoint(map(root, fact.party.part + fact.party.words))


def doubts(fact: Fact) -> bool:
    """Is there a word in its sentence that may say no?"""
    said = "".join(fact.passage)
    return not DOUBTS.isdisjoint(words_of(fact)) or any(word in said for word in NOT)
