"""What the words before a date say of it: whether it lies ahead or behind."""

import re

from claims.dates.expression import Expression
from claims.dates.scene import Scene
from claims.patterns import compiled

FUTURE = compiled(
    r"\b(?:will|would|shall|to be|due|scheduled|expected|supposed|plans? to|until|set for|next"
    r"|could|may|intends?|expects?|(?:is|are) to(?! blame)|were to|ends|begins|starts"
    r"|opens|(?:un)?likely"
    r"|(?:chances?|odds|prospects?|probability|likelihood) of|bets? on|betting on|hopes? for"
    r"|pric(?:e|es|ed|ing) in)\b"
)
# of verbs without "-ed"; what is also a participle, only where no "be" stands before it
PAST = (
    r"began|fell|rose|grew|sank|went|came|took|broke|became|gave|drew|saw|withdrew"
    r"|(?<!be )(?:held|met|left|won|lost|struck|shot|found|made|sold|bought|paid|spent|told|sent"
    r"|built|led)"
)
PAST_CUE = compiled(rf"\b(?:was|were|had|did|said|ended|since|between|\w+ed|{PAST})\b")
# the verb behind: "the vote in May was lost", "in May the council voted"
HAPPENED = compiled(
    r"(?:,?\s(?:it|he|she|they|we|I|(?:the|its|his|her|their|an?)\s[\w’'-]+|[A-Z][\w’'-]+))?"
    rf"\s(?:was|were|had|did|said|(?!scheduled|planned|expected|called|needed)\w+ed|{PAST})"
    r"\s(?!(?:for|by|to)\b)"
)
# a verb that puts the month ahead however far off it is: "will open in", "is due to end by late"
SURELY_AHEAD = compiled(
    r"\b(?:will|shall|(?:is|are|was|were) (?:due|set|expected|scheduled|planned) to"
    r"|(?:is|are) to(?! blame))"
    r"(?: (?!that\b|said\b|told\b)[\w'’-]+){1,4}? (?:in|by|until|from|on)(?: the)? ?"
    r"(?:\d\d? (?:and|or|to) )?\Z"
)
# the present tense that tells what is fixed: "comes into force on"
FIXED_FOR = compiled(
    r"\bwill (?:(?!that\b|said\b|told\b)[\w'’-]+ ){1,4}?(?:in|by|until|from|on)(?: the)? ?\Z"
    r"|\b(?:comes? into (?:force|effect)|takes? effect|expires?|reopens?|resumes?|retires?"
    r"|steps? down)"
    r"(?: again)? (?:in|by|on|from)(?: the)? ?\Z"
)
# what was put off lies ahead, and what was done on a day lies behind
MOVED_TO = compiled(
    r"\b(?:put (?:off|back)|postponed|delayed|moved|pushed(?: back)?|adjourned|deferred|extended"
    r"|rescheduled|brought forward)(?: [\w'’-]+){0,4}? (?:to|until|till)(?: the)? ?\Z"
)
DONE_ON = compiled(
    r"\b(?:\w+ed|held|met|began|left|died|won|lost|fell|hit|struck|sank|shot|killed|went|came|found"
    r"|made|took place|broke out|taken|seen|born|sworn in|became|was|were) (?:on|in)(?: the)? ?"
    r"(?:(?:[A-Z]\w+ )?\d\d?(?: [A-Z]\w+)?,?(?: and)? ){0,6}\Z"
)
NOT_YET = compiled(r"\b(?:is|are|be|to|will|would|due|set|could|may)\b")
# the last verb looks ahead: "will be finished by the end of the summer"
AHEAD_CUE = compiled(
    r"\b(?:will|shall|(?:is|are) (?:due|set|expected|scheduled|planned|likely|forecast)"
    r"|(?:hopes?|plans?|intends?|expects?|aims?|wants?) to)\b|['’]ll\b"
)
BE_DONE = compiled(r"\bbe(?: \w+ly)? \w+ed\b")
# to be matched, not searched: from each place anew it would run to the end of the text
SENTENCE_END = compiled(r".*[.!?]\s+(?=[A-Z“\"])", re.DOTALL)
CUE_BEFORE = 60  # characters


def looks_ahead(e: Expression, scene: Scene) -> bool:
    """Does a word of the future stand shortly before, in the same sentence?"""
    return bool(FUTURE.search(words_before(e, scene)))


def looks_back(e: Expression, scene: Scene) -> bool:
    """Does a verb in the past or "since" stand shortly before, in the same sentence?"""
    return bool(PAST_CUE.search(words_before(e, scene)))


def happened(e: Expression, scene: Scene) -> bool:
    """Does a verb in the past follow, at once or behind its subject?"""
    return HAPPENED.match(scene.text, e.end) is not None


def says_ahead(words: str) -> bool:
    """Does the last verb look ahead: "will", "hopes to", with nothing in the past behind it?"""
    cues = list(AHEAD_CUE.finditer(words))
    return bool(cues) and not PAST_CUE.search(BE_DONE.sub("", words[cues[-1].end() :]))


def surely_ahead(words: str) -> bool:
    """ "will open in", "was put off to": ahead, however far off it is."""
    return bool(SURELY_AHEAD.search(words) or MOVED_TO.search(words))


def fixed_for(words: str) -> bool:
    """ "will open on", "comes into force on"; not "was due to begin on", which may be over."""
    planned = SURELY_AHEAD.search(words)
    return bool(FIXED_FOR.search(words) or (planned and not planned[0].startswith("w")))


def surely_behind(words: str) -> bool:
    """ "was held on": behind, unless something in the clause speaks of what is to come."""
    return bool(DONE_ON.search(words)) and not (NOT_YET.search(words) or FUTURE.search(words))


def words_before(e: Expression, scene: Scene) -> str:
    """The sentence's words shortly before the expression."""
    before = scene.text[max(0, e.start - CUE_BEFORE) : e.start]
    stop = SENTENCE_END.match(before)
    return before[stop.end() :] if stop else before
