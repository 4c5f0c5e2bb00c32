"""Who stands before or after a word of saying: the speaker as written, within one clause."""

from claims.model import Span
from claims.patterns import compiled
from claims.speech.appositions import before_apposition
from claims.speech.lexicon import Lexicon
from claims.speech.patterns import Patterns
from claims.speech.phrases import (
    Part,
    Phrase,
    after_joint,
    antecedent,
    chunks,
    flat,
    head,
    is_predicate,
    leading,
    phrase,
)

REACH = 320  # characters read back from the verb; long appositions fit
LONGEST_AFTER = 120  # characters of a name behind its verb
# what parts clauses; all marks stand first, as one set that the engine skips to
BREAK = compiled(
    r"[\"“”«»;…<>—―'’`:.?!–-](?:(?<=[\"“”«»;…<>—―])|(?<=')'|(?<=`)`|(?<=[,.?!][’'])\s|(?<=:)\s"
    r"|(?<=-)-|(?<=\s[–-])\s|(?<=[.?!])\s(?=[A-Z“\"][a-z]+ [a-z]))"
)
PLACE = compiled(r"\b((?:The|the|An?|an?)\s[^,]{2,40}, [^,]{2,20}, )$")
# "according to the union's head, Ann Lee."
APPOSED = compiled(r",\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){1,2}(?=[.,;]|\Z)")
DASHES = frozenset({"—", "–", "-", "--", "―"})
SURNAMES = frozenset({"April", "May", "June", "August"})  # "Theresa May said", and no month
SHORTEST_ADVERB = 5  # letters of a word in -ly


def before(text: str, low: int, verb: Span, words: Lexicon, patterns: Patterns) -> Span | None:
    """The subject of the verb at `verb`, read back from it no further than `low`."""
    low = max(low, verb.start - REACH)
    segment = flat(text, low, verb.start)
    cut = _last_break(segment)
    if cut and segment[cut:].strip() in words.relatives:
        segment = BREAK.sub(lambda mark: " " * len(mark[0]), segment)
    else:
        low += cut
        segment = segment[cut:]
    active = text.endswith("ing", verb.start, verb.end)
    segment = _without_adverbs(segment, active, words, patterns)
    if not segment:
        return None
    earlier, comma, aside = segment.removesuffix(",").rpartition(", ")
    if comma and segment.endswith(",") and aside.lower() in words.leads:
        # "the doctors, however,"
        found = before_apposition(earlier, words) or _in_clause(earlier, words)
    elif segment.endswith(","):
        found = before_apposition(segment[:-1], words)
    else:
        found = _in_clause(segment, words)
    return Span(low + found[0], low + found[1]) if found else None


def _last_break(segment: str) -> int:
    """Where the clause starts: after the last mark that parts it from what stands before."""
    breaks = list(BREAK.finditer(segment))
    cut = breaks[-1].end() if breaks else 0
    if len(breaks) > 1 and breaks[-1][0].strip() in DASHES and not segment[cut:].strip():
        return breaks[-3].end() if len(breaks) > 2 else 0
    bracket = segment.rfind("(")
    return cut if bracket < cut or ")" in segment[bracket:] else bracket + 1


def _without_adverbs(segment: str, active: bool, words: Lexicon, patterns: Patterns) -> str:
    """`segment` without what stands between subject and verb; "" when nobody says it."""
    while segment := segment.rstrip():
        word = segment[segment.rfind(" ") + 1 :]
        lower = word.lower()
        if (lower in words.unsaid and word != "May") or lower.endswith(("n't", "n’t")):
            return ""
        if lower in words.being and not active:
            return ""
        if word in words.times or word.isdigit():
            match = patterns.time.search(segment)
            before = segment[: match.start()].strip() if match else ""
            if not match or not before or before.lower() in words.articles:
                return segment
            earlier = segment[: match.start()].rstrip()
            if earlier.endswith(("ed", " of")) or _is_surname(match[0], earlier):
                return segment  # "a poll released this week", "a poll of May"
            segment = earlier
        elif lower in words.adverbs or lower in words.being or _is_adverb(word, words):
            segment = segment[: len(segment) - len(word)]
        else:
            return segment
    return ""


def _is_surname(word: str, before: str) -> bool:
    return word in SURNAMES and before[before.rfind(" ") + 1].isupper()


def _is_adverb(word: str, words: Lexicon) -> bool:
    """ "Sadly", and not "Emily" nor "family"."""
    long = len(word) >= SHORTEST_ADVERB and word.islower()
    return long and word.endswith("ly") and word not in words.not_adverbs


def _in_clause(segment: str, words: Lexicon) -> Part | None:
    """The subject in what stands between the last comma and the verb."""
    start = segment.rfind(", ") + 1
    found = phrase(segment, start, len(segment), words)
    if not found.places:
        return _opening(segment, words) if start else None
    last = found.lower(-1)
    if last in words.pronouns:
        return found.places[-1]
    if last in words.relatives:
        return _of_relative(found, words)
    if last in {"and", "but", "or"}:
        return _of_predicate(Phrase(segment, found.places[:-1]), start, words)
    if _has_own_subject(found, words):
        found = _before_saying(Phrase(segment, found.places[1:]), words)
    elif start and (found.lower(0) in words.relatives or found.lower(0) == "whose"):
        return before_apposition(segment, words)
    part = head(after_joint(found, words), words)
    return _whole(segment, part, words) if part else None


def _has_own_subject(found: Phrase, words: Lexicon) -> bool:
    """ "The crane, which the mayor said weighs 30 tons": does another speak than "which" means?"""
    if found.lower(0) not in words.relatives:
        return False
    alone = len(found.places) == 2 and found.lower(1).endswith("s")
    return alone or found.lower(1) in words.articles or found.word(1)[0].isupper()


def _before_saying(found: Phrase, words: Lexicon) -> Phrase:
    """ "The council", of "which the council says estimates 30 deaths"."""
    last = len(found.places)
    while last > 1 and found.lower(last - 1) in words.takes:
        last -= 1
    return Phrase(found.segment, found.places[:last])


def _of_predicate(found: Phrase, start: int, words: Lexicon) -> Part | None:
    """The subject of "The road was long and" or, of what follows `start`, before its comma."""
    if found.places and is_predicate(found, words):
        return before_apposition(found.segment[: start - 1], words) if start else None
    return leading(found, words)


def _whole(segment: str, part: Part, words: Lexicon) -> Part:
    """All of "The Ames, Iowa, company", where a comma is no boundary."""
    first = segment[slice(*part)].split()[0]
    bare = (
        first.islower() and first not in words.determiners and not segment[: part[1]].endswith("s")
    )
    match = PLACE.search(segment, 0, part[0]) if bare else None
    return (match.start(1), part[1]) if match else part


def _of_relative(found: Phrase, words: Lexicon) -> Part | None:
    """Whom "who", "which" or "that" before the verb means."""
    if len(found.places) > 1:
        return antecedent(Phrase(found.segment, found.places[:-1]), words)
    earlier = found.segment[: found.places[0][0]].rstrip(" ,")
    if not earlier:
        return None
    return before_apposition(earlier, words) or _in_clause(earlier, words)


def after(text: str, start: int, stop: int, words: Lexicon, patterns: Patterns) -> tuple[Span, str]:
    """The name that begins after `start`, and the mark or word that ends it; empty if none."""
    stop = min(stop, start + LONGEST_AFTER)
    while start < stop and text[start].isspace():
        start += 1
    end, mark = stop, ""
    for match in patterns.name_end.finditer(text, start, stop):
        place = match.start()
        if match[0] == "." and patterns.abbreviated.search(text, max(start, place - 8), place):
            continue
        end, mark = place, match[0].strip()
        break
    if text.endswith((" and", " or"), start, end):
        end = text.rfind(" ", start, end)
    first = flat(text, start, end).partition(" ")[0].lower()
    if not first[:1].isalnum() or first in words.prepositions or first in words.not_names:
        return Span(start, start), ""
    named = APPOSED.match(text, end, stop) if mark == "," and first in words.determiners else None
    if named and text[end - 1].islower():
        return Span(start, named.end()), text[named.end() : named.end() + 1].strip()
    return Span(start, end), mark


def first_subject(text: str, stretch: Span, words: Lexicon) -> Span | None:
    """The first noun phrase of a sentence, behind what only opens it."""
    part = _opening(flat(text, *stretch), words)
    return Span(stretch.start + part[0], stretch.start + part[1]) if part else None


def _opening(segment: str, words: Lexicon) -> Part | None:
    for start, end in chunks(segment):
        found = phrase(segment, start, end, words)
        raw = segment[start:end].split(None, 1)[0].lower() if found.places else ""
        if not raw or raw in words.prepositions:
            continue
        first = found.lower(0)
        if first not in words.prepositions | words.openers and not first[0].isdigit():
            return leading(found, words)
    return None
