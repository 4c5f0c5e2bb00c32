"""What a source plans or forecasts and an article tells as done: "a target of 45 million", "has
already saved 45 million".
"""

from claims import compiled
from factcheck.sourcing.fact import Fact

PLANNED = "planned or forecast in the source, done here"
# no capitals: "May" is a month, "Will" a name
AHEAD = compiled(
    r"\b(?:will|would|shall|(?:is|are|was|were) (?:to|due|set|planned|expected|scheduled|forecast)"
    r"|plan(?:s|ned|ning)?|aim(?:s|ed)?|target(?:s|ed)?|goals?|hope[sd]?|intend(?:s|ed)?"
    r"|expect(?:s|ed)?|forecasts?|propose[sd]?|proposal|estimate[sd]?|wants? to|ask(?:s|ed)? for"
    r"|appeal(?:s|ed)?|next|budget(?:ed)?|could|may|might|should|can)\b|['’]ll\b",
)
SURELY_AHEAD = compiled(
    r"\b(?:will|(?:is|are) (?:to|due to|set to|planned|expected|scheduled|forecast)|plans? to"
    r"|planned|the plan (?:is|was|had been)|aims?"
    r"|target|goal|intends?|expects?|forecasts?)\b|['’]ll\b"
)
DONE = compiled(
    r"\b(?:has|have|had) (?:already |now |so far |since )?(?!to\b|been (?:asked|promised|planned))"
    r"(?:been )?\w+(?:ed|en|t|d|ne|wn|ld)\b"
    r"|\b(?:built|spent|paid|made|bought|sold|won|lost|got|gave|took|came|reached|received|saved|hired"
    r"|opened|closed|completed|delivered|supplied|earned|rose|fell)\b"
)


def is_planned(fact: Fact) -> bool:
    """Does its clause look ahead to the figure?"""
    return SURELY_AHEAD.search(_clause(fact)) is not None


def is_done(fact: Fact) -> bool:
    """Does its clause say that the figure has come true?"""
    words = _clause(fact)
    return DONE.search(words) is not None and AHEAD.search(words) is None


def _clause(fact: Fact) -> str:
    return " ".join((*fact.party.part, *fact.party.words))
