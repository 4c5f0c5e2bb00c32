"""Whom "she", "the envoy" or "Sultonov" means: the fullest name in the article."""

from collections.abc import Iterator

from claims.model import Span
from claims.patterns import compiled
from claims.speech.article import Article
from claims.speech.lexicon import Lexicon
from claims.speech.report import Report

BACK = 6  # sentences read back for whom a pronoun means
LONGEST_ROLE = 3  # words of "the deputy minister"
PERSONS = frozenset({"he", "she", "his", "her", "him"})
THINGS = frozenset({"it", "its"})
MANY = frozenset({"they", "their", "them"})
# bodies that are called so by name: "the ministry" is no agency
SELF_NAMED = frozenset(
    {"ministry", "department", "council", "committee", "commission", "office", "bureau"}
)
ANY_BODY = frozenset(
    {"company", "firm", "group", "organization", "organisation", "charity", "foundation", "network"}
    | {"association", "institute", "union", "watchdog", "campaign"}
)  # each may be called another of them
WORD = compiled(r"\w+")
# "the firm, which has 300 staff" is "the firm", so is "the firm – now shut –"; "Ann Lee, the mayor"
# stays whole, so does "the Ames, Iowa, company"
ASIDE = compiled(
    r",\s(?!(?:an?|the|his|her|its|their|of|and|or)\b)(?!\w+\Z)[a-z].*|\s(?:\([a-z]|[—–―-]\s|--).*"
)
LEADING = compiled(
    r"[\"“]?(?:[A-Z][a-z]+,\s)?(?!(?:Last|Next|Late|Early)\s)"  # "Last Tuesday, the mayor said"
    r"(?P<name>(?:[A-Z][\w’'-]*\.?\s){0,3}[A-Z][\w’'-]+)"
)


def name_of(article: Article, mention: Span) -> str:
    """The fullest name of the speaker that `mention` names or stands for."""
    written = article.text[slice(*mention)]
    lower = written.lower()
    inner = lower.split()
    if lower in PERSONS:
        return _person(article, mention.start, lower in {"she", "her"}) or written
    if lower in THINGS:
        return _body(article, mention.start) or written
    if lower in MANY:
        return _several(article, mention.start) or written
    if inner[0] == "the" and len(inner) <= LONGEST_ROLE:
        if inner[-1] in article.words.roles:
            return _person(article, mention.start, None) or written
        if inner[-1] in article.words.bodies:
            return _body(article, mention.start, *inner[:0:-1]) or written
    shouted = written.isupper() and len(written) > 4
    name = article.names.full(written.title() if shouted else written, mention.start)
    return ASIDE.sub("", name)


def _person(article: Article, place: int, woman: bool | None) -> str:
    """The person last named as speaking or first in a sentence, of the right sex."""
    here = article.layout.sentence_index(place)
    for number in range(here, max(-1, here - BACK), -1):
        for mention in _named_in(article, number, place):
            person = article.names.person(mention)
            nobody = not person or person.lower() in article.words.pronouns
            if nobody or _are_common(article, person, place):
                continue
            sex = article.names.is_woman(person, place)
            if woman is None or sex is None or sex is woman:
                return article.names.full(person, place)
    return ""


def _named_in(article: Article, number: int, place: int) -> list[str]:
    """Who is named in a sentence before `place`: its speakers, last first, and who opens it."""
    known = [r for r in article.reports(number) if r.mention.end <= place]
    found = [article.mention(report) for report in reversed(known)]
    sentence = article.layout.sentences[number]
    opens = LEADING.match(article.text, sentence.start, min(sentence.end, place))
    if opens and article.names.is_known(opens["name"], place):
        found.append(opens["name"])
    return found


def _other(noun: str, text: str) -> bool:
    """Is the noun in `text` with no "the" before it: another than the one that was named?"""
    words = WORD.findall(text.lower())
    places = [place for place, word in enumerate(words) if word == noun]
    return any(place == 0 or words[place - 1] != "the" for place in places)


def _can_be_body(inner: list[str], noun: str, words: Lexicon) -> bool:
    """Can "the council" (`noun`), or "it", mean what these words name? Not "officials in Acme", nor
    a body of another sort: "the interior ministry" is no council.
    """
    if not any(word[0].isupper() for word in inner[1:] or inner):
        return False
    head = next((n for n, word in enumerate(inner) if n and word in words.prepositions), 0) - 1
    if inner[head].endswith("s") and (head == 0 or inner[head].islower()):
        return False
    if not noun:
        return True
    if inner[head].islower() and inner[head] not in words.bodies:
        return False  # "the widow of Ben Cole"
    others = {word.lower() for word in inner} & words.bodies - {noun}
    return not (others - ANY_BODY if noun in ANY_BODY else others)


def _body(article: Article, place: int, noun: str = "", which: str = "") -> str:
    """The institution last named as speaking; none when another `noun` stands nearer.

    which   the word before the noun: "the environment ministry" is no other body
    """
    own = {noun, which} if which or noun in SELF_NAMED else set()
    for report in _reports_before(article, place):
        mention = article.mention(report)
        inner = mention.partition(",")[0].split()
        if own - {""} - {word.lower() for word in inner}:
            continue
        can_be = _can_be_body(inner, noun, article.words)
        if not noun and not can_be:
            can_be = _is_common_body(article, inner)
        person = article.names.person(mention)
        if _are_common(article, mention, place):
            continue
        if can_be and (not person or (not noun and _is_thing(article, mention, person, place))):
            nearer = article.text[report.mention.end : place]
            another = noun and _other(noun, nearer)
            return "" if another else mention.split(",", 1)[0]
    return ""


def _is_thing(article: Article, mention: str, name: str, place: int) -> bool:
    """Can "it" be "Orbis, which …"? A single name, of no person that the article names in full."""
    which = mention.partition(",")[2].split()[:1] == ["which"]
    return " " not in name and (which or article.names.full(name, place) == name)


def _is_common_body(article: Article, inner: list[str]) -> bool:
    """ "The coast guard", "the health ministry": one thing, and no person?"""
    head = inner[-1].lower()
    words = article.words
    one = inner[0].lower() == "the" and not _is_plural(article, head)
    return one and head not in words.roles | words.data and not words.prepositions & set(inner)


def _several(article: Article, place: int) -> str:
    """Those last named as speaking, when they are many: "residents", "police"."""
    for report in _reports_before(article, place):
        mention = article.mention(report)
        inner = mention.split()
        if mention.lower() not in article.words.pronouns:
            many = _are_many(article, inner) or _are_common(article, mention, place)
            return mention if many else ""
    return ""


def _are_many(article: Article, inner: list[str]) -> bool:
    """ "Residents", "Loma police", "Ann Lee and Bob Roe": several people?"""
    last = inner[-1].lower()
    common = inner[-1] == last and _is_plural(article, last)
    return "and" in inner or common or last in article.words.plurals


def _are_common(article: Article, mention: str, place: int) -> bool:
    """ "Officials", at the start of a sentence: several people, and no name?"""
    return _is_plural(article, mention.lower()) and not article.names.is_known(mention, place)


def _is_plural(article: Article, noun: str) -> bool:
    return noun in article.words.plurals or (noun.endswith("s") and not noun.endswith("ss"))


def _reports_before(article: Article, place: int) -> Iterator[Report]:
    """What is reported before `place`, the nearest first."""
    here = article.layout.sentence_index(place)
    for number in range(here, max(-1, here - BACK), -1):
        yield from (r for r in reversed(article.reports(number)) if r.mention.end <= place)
