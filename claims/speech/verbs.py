"""Verbs of saying in every order: "X said that ...", "..., X said", "...," said X."""

from claims.model import Span
from claims.patterns import compiled
from claims.speech.clauses import leading, more_quoted, trailing
from claims.speech.lexicon import Lexicon
from claims.speech.report import CLOSING, Place, Report
from claims.speech.subjects import first_subject

# behind a word that is a noun as well: an object of the verb
OBJECT = compiled(r"\s+(?:(?P<word>[a-z]+)|[A-Z“\"«\d$£€‘])")
# an object that is counted: "30 boats", "the 30 owners"
DONE = compiled(
    r"\s(?:the\s|his\s|her\s|its\s|their\s|another\s|about\s|nearly\s|some\s|more\sthan\s|at\sleast\s)?"
    r"(?:between\s|up\sto\s|as\s(?:many|much)\sas\s)?(?:[$£€]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions)\b)"
)
# what a disaster claims: "134 lives", "its third victim", but not "claimed 134 lives were lost"
LIVES = compiled(
    r"\s(?:[\w$£€,.’'-]+\s){0,5}?(?:lives|life|victims?)\b"
    r"(?!\s(?:were|was|had|have|has|are|is|would|could|will)\b)"
)
UP_TO = compiled(r"\sup\sto\s(?:[$£€]|\w)")  # "said up to 30 boats sank": "said" is no deed
FINAL = compiled(r"[,.;”\"]|\s*$")
AS_SAYING = compiled(r"\s(?P<who>(?:[\w’'.-]+\s){1,8}?)as\ssaying\b")
HEARER = compiled(r"\s+(?P<who>(?:[a-z]+\s)?[\w’'.-]+(?:\s(?:(?:of|at)\s)?[A-Z][\w’'.-]*)*)")
OUTLET = compiled(r"(?P<name>[A-Z]\w+)\s(?:of|at)\s")
# "told state television.", and not "told Reuters on Friday."
MORE_HEARER = compiled(r"(?:\s(?!(?:on|in|at|last|this)\b)[\w’'-]+){1,3}(?=[.”\"]?\s*\Z|,\s)")
WITH = compiled(r"\bwith\s((?:[A-Z][\w’'.-]*\s?){1,4})$")
NAME = compiled(r"(?:[A-Z][\w’'.-]*\s?){1,4}$")
END_OF_NAME = frozenset({",", "who"})
HEADS_END = frozenset({"of", "from", "in", "at", "who"})
NEAR = 60  # characters before a participle in which its subject stands


def said(place: Place) -> Report | None:
    """A verb of saying that may stand anywhere about the words said."""
    if not _can_be_verb(place):
        return None
    turned = _inverted(place)
    if turned:
        return turned
    mention = subject(place)
    if mention is None or _is_deed(place, mention):
        return None
    return trailing(place, mention, place.cue.end) or leading(place, mention, place.cue.end)


def told(place: Place) -> Report | None:
    """A verb of saying with its hearer: "X told Y that ..."."""
    mention = subject(place)
    if mention is None:
        return None
    hearer = _hearer(place)
    if place.head(mention.start).endswith((",", *CLOSING)):
        more = MORE_HEARER.match(place.text, hearer.end, place.end)
        hearer = hearer if more is None else Span(hearer.start, more.end())
    report = trailing(place, mention, hearer.end) or leading(place, mention, hearer.end)
    return report._replace(hearer=place.text[slice(*hearer)]) if report else None


def cited(place: Place) -> Report | None:
    """The channel quoted X as saying that ...: the nearer source is X, the channel passes it on."""
    match = AS_SAYING.match(place.text, place.cue.end, place.end)
    channel = subject(place) if match else None
    if match is None or channel is None:
        return None
    report = trailing(place, channel, match.end()) or leading(place, channel, match.end())
    if report is None:
        return None
    mention = Span(match.start("who"), match.end("who") - 1)
    return report._replace(mention=mention, hearer=place.text[slice(*channel)])


def _hearer(place: Place) -> Span:
    """Who is told, behind the verb: "him", "reporters", "the council of Acme"."""
    match = HEARER.match(place.text, place.cue.end, place.end)
    if not match:
        return Span(place.cue.end, place.cue.end)
    start, end = match.span("who")
    end -= place.text.endswith(".", start, end)
    outlet = OUTLET.match(place.text, start, end)
    if outlet and outlet["name"] in place.words.channels:  # "told Reuters of Russian losses"
        end = outlet.end("name")
    first, _, rest = match["who"].partition(" ")
    if rest and first not in place.words.determiners and first[0].islower():
        end = start + len(first)
    return Span(start, end)


def subject(place: Place) -> Span | None:
    """Who does what the cue says."""
    word = place.word
    mention = _of_participle(place) if word.endswith("ing") else place.before()
    if mention is None:
        return None
    written = place.text[slice(*mention)]
    last = written.split()[-1].lower()
    if last in place.words.determiners or last in place.words.prepositions:
        return None
    if last.endswith(("'s", "’s")):
        return None
    if word in place.words.plain and not _is_plural(written, place.words.plurals):
        return None
    return mention


def _is_plural(mention: str, plurals: frozenset[str]) -> bool:
    """Can a verb in the plural stand behind it? Its last word or its head tells."""
    inner = mention.lower().replace(",", "").split()
    if "and" in inner:
        return True
    head = next((n for n, word in enumerate(inner) if n and word in HEADS_END), 0)
    return any(word.endswith("s") or word in plurals for word in (inner[-1], inner[head - 1]))


def _of_participle(place: Place) -> Span | None:
    """The subject of "..., adding that" or "with X saying"; a gerund has none."""
    head = place.head(place.cue.start)
    joined = head.endswith((",", " and", ",”", ',"', ",''"))
    if joined or place.patterns.noun.search(head[-NEAR:]):
        if place.found:
            return place.found[-1].mention
        return first_subject(place.text, Span(place.start, place.cue.start), place.words)
    beside = with_subject(place)
    if beside:
        return beside
    last = head[head.rfind(" ") + 1 :]
    if last.lower() in place.words.being:
        return place.before()
    match = NAME.search(head[-NEAR:]) if place.opens(place.cue.end + 1) else None
    if match is None:
        return None
    start = place.start + len(head) - len(match[0])
    return Span(start, place.start + len(head))


def with_subject(place: Place) -> Span | None:
    """The subject of "with Lee saying" or "with Gallup showing"."""
    head = place.head(place.cue.start)
    match = WITH.search(head[-NEAR:]) if place.word.endswith("ing") else None
    if match is None:
        return None
    start = place.start + max(0, len(head) - NEAR) + match.start(1)
    return Span(start, start + len(match[1]))


def _is_deed(place: Place, mention: Span) -> bool:
    """ "Lee asked 30 owners" and "the blast claimed 30 lives" are; "the poll asked 30 owners" tells
    of the 30.
    """
    if place.word.startswith("claim") and LIVES.match(place.text, place.cue.end, place.end):
        return True
    if place.word not in place.words.deeds:
        return False
    data = place.words.data
    polled = any(word in data for word in place.text[slice(*mention)].lower().split())
    return not polled and DONE.match(place.text, place.cue.end, place.end) is not None


def _can_be_verb(place: Place) -> bool:
    """Is it no deed ("called off") and no noun: does an object follow, or nothing more?"""
    following = place.text[place.cue.end : place.cue.end + 5].split()
    amount = UP_TO.match(place.text, place.cue.end, place.end)
    if following and following[0] in place.words.acts and not amount:
        return False
    if place.word in place.words.passive and following[:1] in (["to"], ["by"]):
        return False  # "a tax expected to raise", "deaths confirmed by"
    if place.word not in place.words.nouns:
        return True
    match = OBJECT.match(place.text, place.cue.end, place.end)
    if not match:
        return bool(FINAL.match(place.text, place.cue.end, place.end))
    word = match["word"]
    words = place.words
    return not word or word in words.determiners or word in words.pronouns or word in words.objects


def _can_follow(place: Place, mention: Span, mark: str) -> bool:
    """..., said X: is X the speaker, and not what "Lee, the mayor, said" goes on with?"""
    if not _is_name(place, mention):
        return False
    other = place.before()
    if other is None:
        ends = mark.partition(" ")[0]  # "said a doctor at the hospital"
        return ends in END_OF_NAME | place.words.prepositions or _closes(place, mention)
    first = place.text[slice(*other)].split()[0]
    if first[0].isupper() and first.lower() not in place.words.determiners:
        return False
    return _closes(place, mention)


def _closes(place: Place, mention: Span) -> bool:
    """Does the sentence end behind it, but for a full stop and a quotation mark?"""
    return mention.end >= place.end - 2


def _is_name(place: Place, mention: Span) -> bool:
    """Has it no room for a verb?"""
    inner = place.text[slice(*mention)].lower().split()
    if inner[0] in place.words.pronouns:
        return len(inner) == 1
    small = place.words.being | place.words.unsaid
    if inner[0][0].isdigit() or not small.isdisjoint(inner):
        return False
    return not _has_verb(place.text[slice(*mention)].split(), place.words)


def _has_verb(inner: list[str], words: Lexicon) -> bool:
    """ "Said the pier broke", "said sales jumped 9%", and not "said a man named Lee"."""
    return any(
        word in words.finite or (word.endswith("ed") and not after[:1].isalpha())
        for before, word, after in zip(inner, inner[1:], [*inner[2:], ""], strict=False)
        if before.lower() not in words.determiners
    )


def _inverted(place: Place) -> Report | None:
    """ "...," said X: the verb stands right behind what is said, the speaker behind the verb."""
    if place.word.endswith("ing"):
        return None
    head = place.head(place.cue.start)
    quoted = head.endswith(CLOSING)
    if not quoted and not head.endswith(","):
        return None
    mention, mark = place.after()
    if not mention.end > mention.start:
        return None
    if not quoted and not _can_follow(place, mention, mark):
        return None
    said_before = Span(place.start, place.start + len(head))
    return Report(place.cue, mention, (said_before, *more_quoted(place, mention.end)))
