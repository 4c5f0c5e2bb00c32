"""The small anchored patterns of a language, built from its word lists."""

import re
from functools import cache

from claims.languages import data
from claims.patterns import compiled
from claims.trie import trie

Pattern = re.Pattern[str]
DASH = r"[—―]|--|\s[–-]\s"


class Patterns:
    """What may stand around the words of saying.

    aside       behind the verb: when it was said ("on Tuesday", "last week")
    how         behind ", X said": only when, where and how, and nothing that was said
    adverbial   behind "X said": when, where and how, and then what was said
    clause_end  where the words said end although the sentence does not
    name_end    what ends a name that follows its verb
    abbreviated the end of an initial or a title, whose full stop ends nothing
    time        the end of a stretch that says when ("on Saturday", "in an interview")
    noun        the end of a stretch that names what was said ("a statement")

    In those that are searched for all marks stand first, as one set that the engine skips to; what
    each needs is tested behind it.
    """

    aside: Pattern
    how: Pattern
    adverbial: Pattern
    clause_end: Pattern
    name_end: Pattern
    abbreviated: Pattern
    time: Pattern
    noun: Pattern

    def __init__(self, **patterns: Pattern) -> None:
        vars(self).update(patterns)


@cache
def load(language: str) -> Patterns:
    """The patterns of `language` ("en"), built once."""
    words = data(language, "speakers")
    lists = {name: trie(words[name]) for name in words["patterns"]}
    days, when = lists["weekdays"], lists["when"]
    return Patterns(
        aside=compiled(
            rf"\s+(?:{when}\s)*(?:{days}|{lists['spans']}|{lists['lately']})"
            rf"(?:\s{lists['hours']})?\b"
        ),
        how=compiled(rf"\s+(?:{lists['how']}|{days})\b"),
        adverbial=compiled(rf"\s+(?:{lists['how']}|{lists['about']}|{days})\b"),
        clause_end=compiled(
            rf"[,\s—―)-](?:(?:(?<=,)\s|(?<=\s))"
            rf"(?:{lists['turns']}|but(?!\s{lists['carries_on']}\b))\s(?!\w+ing\b)"
            rf"|(?<=,)\s(?:(?:\w+\s){{0,2}}{lists['spans']}\s(?:after|before)|{lists['methods']})\s"
            r"|(?<=[—―)])|(?<=-)-|(?<=\s)[–-]\s)"
        ),
        name_end=compiled(
            r"[,;:!?“”\"()—―'.\s-](?:(?<=[,;:!?“”\"()—―])|(?<=-)-|(?<=\s)[–-]\s|(?<=')'"
            rf"|(?<=\.)(?=\s*$|[\"”]|\s+[A-Z“\"])|(?<=\s)(?:{lists['name_ends']}\b"
            rf"|(?:in|at|on)\s(?:{lists['articles']}|{days}|{lists['months']}|(?:19|20)\d\d)\b"
            rf"|(?:{days}|{when})\b))"
        ),
        abbreviated=compiled(rf"\b(?:[A-Z]|{lists['titles']})$"),
        time=compiled(
            rf"(?:\b(?:{when}|{lists['articles']})\s+)*(?:{lists['times']}|(?:19|20)\d\d)$"
        ),
        noun=compiled(rf"\b{lists['said_nouns']}$"),
    )
