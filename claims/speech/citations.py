"""Sources that do not speak: data that show, "according to", "X's claim that", "in the poll"."""

from claims.model import Span
from claims.nouns import NUMERAL
from claims.patterns import compiled
from claims.speech.clauses import leading, trailing
from claims.speech.names import without_possessive
from claims.speech.phrases import flat
from claims.speech.report import OPENING, Place, Report
from claims.speech.subjects import before
from claims.speech.verbs import subject, with_subject

THAT = compiled(r"\s+that\b")
VALUE = compiled(
    r"\s+(?:the\s)?(?:[A-Z$£€\d]|him\b|her\b|it\b|them\b|support|nearly|about|more|less)"
)
COUNT = compiled(r"\s+(?:(?:about|nearly|some|more\sthan|at\sleast|over|only|just)\s)?[$£€]?\d")
# "witnesses counted two", where another has spoken before
FEW = compiled(rf"\s(?:{NUMERAL}|dozens|hundreds|thousands)\b")
# "which he spoke of in May": nothing is spoken of behind it
ELSEWHERE = compiled(
    r"\s*(?:[,.;:)?!]|\Z|\s(?:in|on|during|when|while|as|after|before|at(?!\s(?:least|most)\b)"
    r"|and|but|or|last|this\s(?:week|month|year)|again|yesterday|today)\b)"
)
TOTAL = compiled(
    r"\s+(?:the|its|that|their)\s(?:\w+\s)?"
    r"(?:number|figure|total|toll|count|cost|price|share|rate|value|odds|chances?)"
    r"\s(?:\w+\s){0,4}at\b|\s+(?:it|them)\sat\b"
)
PUTS = frozenset({"puts", "put"})
OWNS = frozenset({"has", "had", "have"})  # who has the highest rate does not tell it
GIVES = frozenset({"gives", "gave"})
# "put the losses at $30 million"
PUT = compiled(
    r"\s+(?:(?:the|its|that|their|his|her)\s)?(?:(?!on\b|in\b|into\b|up\b)[\w’'-]+\s){1,5}?at\s[“\"]?(?:[a-z]+\s){0,3}[$£€]?\d"
)
# "gave the toll as 30"
GAVE = compiled(
    r"\s(?:the|its|that|their|his|her)\s(?:[\w’'-]+\s){1,5}?as\s"
    r"(?:(?:about|around|nearly|some|over|more\sthan|at\sleast|up\sto)\s)?[$£€]?\d"
)
OWNED = compiled(r"\s+(?:that|of|about|for)\b|\s+[“\"]")
POSSESSOR = compiled(
    r"(?:(?:\b(?:[Tt]he|[Aa]n?)\s)?(?:[A-Z][\w.’'-]*\s){0,3}[\w.]+(?:['’]s|s['’])"
    r"|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur))"
    r"(?=\s(?:[\w-]+\s){0,2}$)"
)
IS = compiled(
    r"(?:,[^,.]{1,80},)?\s(?:is|was|stands|stood|remains|remained)\s(?:now\s|still\s)?(?:at\s)?"
)
OWN = compiled(
    r"\s(?:own|latest|last|official|current|initial|first|earlier|previous|best|final|new)\s\Z"
)
BY = compiled(r"\s(?:by|from)\s(?P<who>(?:[\w’'.-]+\s){1,6}?)that\b")
NAME = compiled(r"(?:[A-Z][\w.’'-]*\s){1,5}$")
WITHIN = compiled(
    r"\b(?P<word>[Ii]n|[Bb]y|[Pp]er|[Ff]rom|[Uu]nder)\s(?P<rest>(?:[\w’'/.-]+\s){1,7})$"
)
NOBODYS = frozenset({"the world", "the planet", "the globe", "the nation", "the country"})
OBJECTS = frozenset({"him", "them"})  # "according to him"
NOBODY = frozenset({"a", "an", "the"})
BESIDE = frozenset({"and", "but", "while"})  # what parts two who speak
WIDEST = 80  # characters of a noun phrase before its noun


def finding(place: Place) -> Report | None:
    """A poll finds, figures show; anybody finds that."""
    mention = subject(place)
    if mention is None:
        return None
    end = place.cue.end
    speaks = THAT.match(place.text, end) or place.text.startswith(OPENING, end + 1)
    noun_too = place.word in place.words.nouns
    if noun_too and not (speaks or VALUE.match(place.text, end, place.end)):
        return None
    if (noun_too or not speaks) and not (_is_data(place, mention) or with_subject(place)):
        return None
    return trailing(place, mention, end) or leading(place, mention, end)


def counted(place: Place) -> Report | None:
    """The union counted 30 boats."""
    text, end = place.text, place.cue.end
    few = place.found and place.word == "counted" and FEW.match(text, end, place.end)
    if not few and not COUNT.match(text, end, place.end):
        return None
    mention = subject(place)
    if mention is None:
        return None
    written = text[slice(*mention)]
    named_so = any(word[0].isupper() for word in written.split())
    if written.lower() in NOBODYS or not (named_so or _answers(place, mention)):
        return None
    return leading(place, mention, end)


def _answers(place: Place, mention: Span) -> bool:
    """ "The mayor said 12 sank; witnesses counted 30": a clause beside what another says?"""
    earlier = place.head(mention.start)
    joined = earlier.endswith(";") or not BESIDE.isdisjoint(earlier.split()[-1:])
    return bool(place.found) and joined


def spoken(place: Place) -> Report | None:
    """Doctors spoke of 20."""
    if ELSEWHERE.match(place.text, place.cue.end, place.end):
        return None
    mention = subject(place)
    return leading(place, mention, place.cue.end) if mention else None


def data_value(place: Place) -> Report | None:
    """The poll had Lee ahead by 30; Lee puts the figure at 30."""
    total = TOTAL.match(place.text, place.cue.end, place.end)
    if place.word in PUTS:
        total = total or PUT.match(place.text, place.cue.end, place.end)
    elif place.word in GIVES:
        total = total or GAVE.match(place.text, place.cue.end, place.end)
    if not total and not VALUE.match(place.text, place.cue.end, place.end):
        return None
    mention = subject(place)
    told = total and place.word not in OWNS
    if mention is None or not (told or _is_data(place, mention)):
        return None
    return leading(place, mention, place.cue.end)


def _is_data(place: Place, mention: Span) -> bool:
    """Is the head of this noun phrase a poll, a report, a figure?"""
    for word in flat(place.text, *mention).replace(",", "").lower().split(" "):
        if word in place.words.data:
            return True
        if word in place.words.prepositions or word in place.words.being:
            return False
    return False


def named(place: Place) -> Report | None:
    """According to X, ...; ..., according to X."""
    mention, mark = place.after()
    if not mention.end > mention.start or not _can_be_cited(place, mention):
        return None
    if _is_opening(place):
        return Report(place.cue, mention, (Span(mention.end, place.end),))
    contents = [Span(place.start, place.cue.start)]
    following = place.text[mention.end : place.end].strip(", ").partition(" ")[0]
    if mark == "," and following not in {"who", "which", "a", "an", "the"}:
        contents.append(Span(mention.end, place.end))
    return Report(place.cue, mention, tuple(contents))


def _can_be_cited(place: Place, mention: Span) -> bool:
    """Somebody or some data; not "according to plan"."""
    inner = place.text[slice(*mention)].split()
    known = place.words.determiners | place.words.pronouns | OBJECTS
    if not inner[0].islower() or inner[0] in known:
        return True
    many = inner[-1].endswith("s") or inner[-1] in place.words.plurals
    people = many and not inner[0].endswith("ed")
    return people or any(w in place.words.data or not w.islower() for w in inner)


def _is_opening(place: Place) -> bool:
    """Does nothing stand before it in its clause? A dash right before it opens none."""
    end = place.cue.start
    lead = place.text[place.start : end]
    for match in place.patterns.clause_end.finditer(place.text, place.start, end):
        rest = place.text[match.end() : end]
        lead = rest if rest.strip() or match[0].strip(" ,")[-1:].isalpha() else lead
    lead = lead.strip(" ,\n").lower()
    return not lead or lead in place.words.openers


def owned(place: Place) -> Report | None:
    """X's claim that ...; a Times report that ...; claims by X that ..."""
    by = BY.match(place.text, place.cue.end, place.end)
    if by and by["who"].split()[-1].lower() not in place.words.takes:  # "by the union found that"
        return leading(place, Span(by.start("who"), by.end("who") - 1), by.end("who"))
    if not OWNED.match(place.text, place.cue.end, place.end):
        return None
    low = max(place.start, place.cue.start - WIDEST)
    segment = flat(place.text, low, place.cue.start)
    match = POSSESSOR.search(segment) or NAME.search(segment)
    if not match or not _can_own(match[0], place):
        return None
    name = without_possessive(match[0].rstrip())
    mention = Span(low + match.start(), low + match.start() + len(name))
    return leading(place, _keeper(place, mention) or mention, place.cue.end)


def _keeper(place: Place, mention: Span) -> Span | None:
    """The banks, of "The banks cut their forecast of": the subject whose own it must be."""
    if place.text[slice(*mention)].lower() not in place.words.possessives:
        return None
    head = place.head(mention.start)
    verb = head.split()[-1] if head else ""
    done = verb in place.words.finite or verb.endswith("ed")
    if not done or verb in place.words.disputes:
        return None
    end = place.start + len(head)
    cue = Span(end - len(verb), end)
    found = before(place.text, place.start, cue, place.words, place.patterns)
    if found is None:
        return None
    inner = flat(place.text, *found).partition(",")[0].split()
    joined = flat(place.text, found.end, cue.start).split()  # "mocked the mayor and repeated his"
    plain = place.words.finite.isdisjoint(inner) and place.words.joints.isdisjoint(joined)
    return found if plain else None


def _can_own(name: str, place: Place) -> bool:
    """Not "In the"; not a mere "A"; not "a July" nor "May's", which tell the day of a forecast."""
    first, last = name.split()[0], name.split()[-1]
    words = place.words
    if first.lower() in words.prepositions | words.openers:
        return False
    return last.lower() not in NOBODY and without_possessive(last) not in words.times


def figured(place: Place) -> Report | None:
    """The ministry's own figure is 30; the union's count stood at 30."""
    verb = IS.match(place.text, place.cue.end, place.end)
    if not verb:
        return None
    low = max(place.start, place.cue.start - WIDEST)
    segment = OWN.sub(" ", flat(place.text, low, place.cue.start))
    match = POSSESSOR.search(segment)
    if not match or segment[match.end() :].strip() or not _can_own(match[0], place):
        return None
    mention = Span(low + match.start(), low + match.start() + len(without_possessive(match[0])))
    return Report(place.cue, mention, (Span(verb.end(), place.end),))


def within(place: Place) -> Report | None:
    """In the poll, ...; ..., by one estimate."""
    low = max(place.start, place.cue.start - WIDEST)
    match = WITHIN.search(flat(place.text, low, place.cue.start))
    if not match or match["rest"].partition(" ")[0].endswith("ing"):  # "by filing a lawsuit"
        return None
    mention = Span(low + match.start("rest"), place.cue.end)
    cue = Span(low + match.start(), mention.start - 1)
    head = place.head(cue.start).rstrip(",").lower()
    if not head or head in place.words.openers:
        return Report(cue, mention, (Span(mention.end, place.end),))
    closes = place.text[mention.end : mention.end + 1] in {".", ",", ";", ")", ""}
    if closes and match["word"] in {"by", "per"}:
        return Report(cue, mention, (Span(place.start, cue.start),))
    return None
