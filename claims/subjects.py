"""Who stands before or after a word of saying: the speaker as written, within one clause."""

import re
from collections.abc import Iterator

from claims.cues import Lexicon
from claims.model import Span

REACH = 320  # characters read back from the verb; long appositions fit
LONGEST = 110  # characters of a mention; of a longer one only the head is kept
BREAK = re.compile(r"[\"“”«»;…]|''|``|:\s|--|[—―]|\s[–-]\s|[.?!]\s(?=[A-Z“\"][a-z]+ [a-z])")
WORD = re.compile(r"[^\s,]+")
TIME = re.compile(
    r"(?:\b(?:on|in|late|early|earlier|last|this|next|at|the|a|an|past|same|previous)\s+)*"
    r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|week|month|year|night|morning|afternoon|evening"
    r"|interview|statement|speech|time|(?:19|20)\d\d)$"
)


def flat(text: str, start: int, end: int) -> str:
    """That stretch with every line break and no-break space as a space: places stay true."""
    return text[start:end].replace("\n", " ").replace("\xa0", " ")


def before(text: str, low: int, verb: Span, words: Lexicon) -> Span | None:
    """The subject of the verb at `verb`, read back from it no further than `low`."""
    low = max(low, verb.start - REACH)
    segment = flat(text, low, verb.start)
    cut = _last_break(segment)
    if cut:
        low += cut
        segment = segment[cut:]
    stripped = _without_adverbs(segment, text[verb.start : verb.end].endswith("ing"), words)
    if not stripped:
        return None
    if stripped.endswith(","):
        found = _before_apposition(stripped[:-1], words)
    else:
        found = _in_chunk(stripped, stripped.rfind(", ") + 1, words)
    return Span(low + found[0], low + found[1]) if found else None


def _last_break(segment: str) -> int:
    """Where the clause starts: after the last mark that parts it from what stands before."""
    breaks = [m for m in BREAK.finditer(segment)]
    if len(breaks) > 1 and not segment[breaks[-1].end() :].strip() and _is_dash(breaks[-1][0]):
        return 0 if len(breaks) < 3 else breaks[-3].end()
    cut = breaks[-1].end() if breaks else 0
    bracket = segment.rfind("(")
    return cut if bracket < cut or ")" in segment[bracket:] else bracket + 1


def _is_dash(mark: str) -> bool:
    return mark.strip() in {"—", "–", "-", "--"}


def _without_adverbs(segment: str, active: bool, words: Lexicon) -> str:
    """`segment` without what stands between subject and verb; "" when nobody says it."""
    while segment := segment.rstrip():
        word = segment[segment.rfind(" ") + 1 :]
        lower = word.lower()
        if lower in words.unsaid or lower.endswith(("n't", "n’t")):
            return ""
        if lower in words.being and not active:
            return ""
        if word in words.times or word.isdigit():
            match = TIME.search(segment)
            if not match or not segment[: match.start()].strip():
                return segment
            segment = segment[: match.start()]
        elif lower in words.adverbs or lower in words.being or _is_adverb(lower, words):
            segment = segment[: len(segment) - len(word)]
        else:
            return segment
    return ""


def _is_adverb(word: str, words: Lexicon) -> bool:
    return word.endswith("ly") and len(word) > 4 and word not in words.not_adverbs


def _in_chunk(segment: str, start: int, words: Lexicon) -> tuple[int, int] | None:
    """The subject in what stands between the last comma and the verb."""
    found = [m.span() for m in WORD.finditer(segment, start)]
    found = _strip_joints(segment, found, words)
    if not found:
        return None
    last = segment[slice(*found[-1])].lower()
    if last in words.pronouns:
        return found[-1]
    if last in words.relatives:
        if len(found) > 1:
            return _head(segment, found[:-1], words)
        return _in_chunk(
            segment[: found[0][0]].rstrip(" ,"),
            segment.rfind(", ", 0, max(0, found[0][0] - 2)) + 1,
            words,
        )
    if last in {"and", "but", "then", "or"}:
        return _leading(segment, found[:-1], words)
    if segment[slice(*found[0])].lower() in words.relatives | {"whose"} and start > 0:
        return _before_apposition(segment, words)
    return _head(segment, _after_joint(segment, found, words), words)


def _strip_joints(
    segment: str, found: list[tuple[int, int]], words: Lexicon
) -> list[tuple[int, int]]:
    skip = 0
    while skip < len(found) and segment[slice(*found[skip])].lower() in words.joints:
        if skip + 1 < len(found) or segment[slice(*found[skip])].lower() not in words.relatives:
            skip += 1
        else:
            break
    return found[skip:]


def _after_joint(
    segment: str, found: list[tuple[int, int]], words: Lexicon
) -> list[tuple[int, int]]:
    """What follows the last joint of the clause, when a subject can stand there."""
    for place in range(len(found) - 2, 0, -1):
        word = segment[slice(*found[place])].lower()
        if word in words.joints or word in words.relatives:
            rest = found[place + 1 :]
            if word in {"and", "or"} and place <= 3:
                return found
            first = segment[slice(*rest[0])]
            plural = len(rest) <= 3 and segment[slice(*rest[-1])].endswith("s")
            lower = first.lower()
            if lower in words.adverbs or lower in words.being:
                return found
            if first[0].isupper() or lower in words.determiners or plural:
                return rest
            return found
    return found


def _head(segment: str, found: list[tuple[int, int]], words: Lexicon) -> tuple[int, int] | None:
    """The noun phrase among these words: all of them, or the last when others come first."""
    if not found:
        return None
    first = segment[slice(*found[0])].lower()
    if first in words.prepositions:
        return _trailing(segment, found, words)
    if found[-1][1] - found[0][0] > LONGEST:
        return _leading(segment, found, words)
    return found[0][0], found[-1][1]


def _trailing(segment: str, found: list[tuple[int, int]], words: Lexicon) -> tuple[int, int] | None:
    start = len(found)
    for place in range(len(found) - 1, -1, -1):
        word = segment[slice(*found[place])]
        if word in words.times or word.isdigit():
            break
        lower = word.lower()
        if lower in words.prepositions and lower not in {"of", "for"}:
            break
        start = place
        if lower in words.determiners:
            break
    if start == len(found):
        return None
    return found[start][0], found[-1][1]


def _leading(segment: str, found: list[tuple[int, int]], words: Lexicon) -> tuple[int, int] | None:
    if not found:
        return None
    end = 0
    named = False
    for place, span in enumerate(found):
        word = segment[slice(*span)]
        lower = word.lower()
        if place and (
            lower in words.being
            or lower in words.adverbs
            or lower in words.relatives
            or (lower in words.prepositions and lower not in {"of", "for"})
            or lower.endswith("ed")
            or (named and not word[0].isupper() and lower not in {"of", "for", "and", "the"})
        ):
            break
        named = (
            named
            or (word[0].isupper() and place > 0)
            or (place == 0 and word[0].isupper() and lower not in words.determiners)
        )
        end = place
    return found[0][0], found[end][1]


def _before_apposition(segment: str, words: Lexicon) -> tuple[int, int] | None:
    """The subject of "Ann Lee, the harbour master, said": `segment` ends before the last comma."""
    chunks = list(_chunks(segment))
    place = len(chunks) - 1
    while place > 0 and _is_modifier(segment, chunks, place, words):
        place -= 1
    if place == len(chunks) - 1:
        return None
    start, end = chunks[place]
    found = _strip_joints(segment, [m.span() for m in WORD.finditer(segment, start, end)], words)
    if not found or not _is_name(segment, found, words):
        return None
    whole = found[0][0], len(segment)
    return whole if whole[1] - whole[0] <= LONGEST else (found[0][0], found[-1][1])


def _chunks(segment: str) -> Iterator[tuple[int, int]]:
    start = 0
    while (comma := segment.find(", ", start)) >= 0:
        yield start, comma
        start = comma + 2
    yield start, len(segment)


def _is_modifier(segment: str, chunks: list[tuple[int, int]], place: int, words: Lexicon) -> bool:
    """Does this stretch between commas only say more about the one before it?"""
    chunk = segment[slice(*chunks[place])].strip()
    if not chunk:
        return True
    first = chunk.split(" ", 1)[0]
    lower = first.lower()
    if lower in words.joints and lower not in words.relatives:
        return False
    if lower in {"a", "an", "the", "his", "her", "one", "their", "its"}:
        return True
    if not first[0].isupper():
        return True
    previous = segment[slice(*chunks[place - 1])]
    return chunk.count(" ") < 2 and (
        chunk.endswith(".")
        or chunk[1:2] == "-"
        or " in " in previous
        or " of " in previous
        or " from " in previous
        or " at " in previous
    )


def _is_name(segment: str, found: list[tuple[int, int]], words: Lexicon) -> bool:
    """A name or a short noun phrase, with no room for a verb in it?"""
    first = segment[slice(*found[0])]
    if first.lower() in words.prepositions or first[0].isdigit():
        return False
    inner = [segment[slice(*span)] for span in found]
    if any(w.lower() in words.being or w.lower() in words.adverbs for w in inner):
        return False
    lower = [
        w
        for w in inner[1:]
        if not w[0].isupper()
        and w.lower() not in words.prepositions
        and w.lower() not in words.determiners
    ]
    if first[0].isupper() and first.lower() not in words.determiners:
        return not lower or inner[-1][0].isupper()
    return len(inner) <= 8


# what ends a name that follows its verb
NAME_END = re.compile(
    r"[,;:!?“”\"()—―]|--|''|\s[–-]\s|\.(?=\s|$)"
    r"|\s(?:who|whose|which|that|while|when|as|after|before|during|following|because|but|if|where|about|to|with|to)\b"
    r"|\s(?:in|at|on)\s(?:an?|the|his|her|their|its|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d|response)\b"
    r"|\s(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|this|last|earlier|late|early)\b"
)
ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|Prof|Rev|Sens|Reps))$"
)
APPOSITION = re.compile(
    r",\s(?:an?|the|his|her|its|one|[a-z-]+(?:er|or|ist|man|ent|ant|ian|ive|ry|irector|hair)\b|[A-Z])[^,;.!?“”\"()—]{2,80}(?=[,.;]|$)"
)
LONGEST_AFTER = 120


def after(text: str, start: int, stop: int, words: Lexicon) -> tuple[Span, str] | None:
    """The name that begins after `start`, and the mark or word that ends it."""
    stop = min(stop, start + LONGEST_AFTER)
    while start < stop and text[start].isspace():
        start += 1
    end = start
    mark = ""
    at = start
    while at < stop:
        match = NAME_END.search(text, at, stop)
        if not match:
            end = stop
            break
        end = match.start()
        if match[0] == "." and ABBREVIATION.search(text, max(start, end - 6), end):
            at = match.end()
            continue
        mark = match[0].strip()
        break
    if end <= start:
        return None
    first = flat(text, start, end).split(" ", 1)[0]
    if not (first[0].isalpha() or first[0].isdigit()):
        return None
    return Span(start, end), mark
