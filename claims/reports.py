"""What one sentence reports: each cue with its speaker and the stretch of words it covers."""

import re
from typing import NamedTuple

from claims.cues import Lexicon
from claims.model import Span
from claims.subjects import after, before, flat


class Report(NamedTuple):
    """`mention` says, with `cue`, what stands in `contents`."""

    cue: Span
    mention: Span
    contents: tuple[Span, ...]


# between the verb and what is said: when, where, and to whom
ASIDE = re.compile(
    r"\s+(?:(?:on|late|early|earlier|last|this|yesterday|today|again|later)\s)*"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|yesterday|today|again|later|repeatedly|recently|too|here)"
    r"(?:\s(?:morning|afternoon|evening|night))?\b"
)
ADVERBIAL = re.compile(
    r"\s+(?:(?:in|on|at|during|after|before|last|this|earlier|late|early|to|via|through|by|from|of|about|as|while|when|for|with|yesterday|today|again|later|repeatedly|recently|too)\b"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
THAT = re.compile(r"\bthat\b")
STOP = re.compile(r"[.;!?“”\"—―]|''|``|,\s|:\s")
CLAUSE_END = re.compile(
    r",?\s(?:but|while|although|though|whereas|even though|even as|despite)\s|[—―]|--|\s[–-]\s|\)"
)
OPEN = '“"«'
RELATIVE = re.compile(r"(?:who|which)\b")
HEARER = re.compile(
    r"\s+(?:him|her|them|me|us|you|(?:the\s|a\s|an\s|his\s|her\s)?[\w’'.-]+(?:\s[A-Z][\w’'.-]*)*)"
)
SAID_BY = re.compile(r"\s+by\s+")


def reports(text: str, sentence: Span, words: Lexicon) -> list[Report]:
    """Every report of `sentence`, left to right."""
    found: list[Report] = []
    for match in words.trigger.finditer(text, sentence.start, sentence.end):
        word = match[0].lower().replace("\n", " ")
        cue = Span(*match.span())
        for takes in words.takes[word]:
            report = READERS[takes](text, sentence, cue, words, found)
            if report:
                found.append(report)
                break
    return found


def _say(
    text: str, sentence: Span, cue: Span, words: Lexicon, found: list[Report]
) -> Report | None:
    if text.startswith("ing", cue.end - 3) and text[sentence.start : cue.start].rstrip().endswith(
        ","
    ):
        mention = found[-1].mention if found else _main_subject(text, sentence, cue, words)
        return _forward(text, sentence, cue, mention, words) if mention else None
    inverted = _inverted(text, sentence, cue, words)
    if inverted:
        return inverted
    mention = before(text, sentence.start, cue, words)
    if mention is None:
        return None
    back = _backward(text, sentence, cue, mention, words)
    return back or _forward(text, sentence, cue, mention, words)


def _main_subject(text: str, sentence: Span, cue: Span, words: Lexicon) -> Span | None:
    """The first noun phrase of the sentence, for ", saying that ..." behind it."""
    from claims.subjects import WORD, _chunks, _leading, _strip_joints

    segment = flat(text, sentence.start, cue.start)
    for start, end in _chunks(segment):
        spans = [m.span() for m in WORD.finditer(segment, start, end)]
        spans = _strip_joints(segment, spans, words)
        if not spans:
            continue
        first = segment[slice(*spans[0])].lower()
        if first in words.prepositions or first in words.openers:
            continue
        lead = _leading(segment, spans, words)
        return Span(sentence.start + lead[0], sentence.start + lead[1]) if lead else None
    return None


def _inverted(text: str, sentence: Span, cue: Span, words: Lexicon) -> Report | None:
    """ "...," said X: the verb stands right behind what is said, the speaker behind the verb."""
    head = text[sentence.start : cue.start].rstrip()
    quoted = head.endswith(("”", '"', "''", "’", "»")) or (
        not head and sentence.start > 0 and text[: sentence.start].rstrip()[-1:] in {"”", '"'}
    )
    if not quoted and not head.endswith(","):
        return None
    named = after(text, cue.end, sentence.end, words)
    if named is None:
        return None
    mention, mark = named
    first = text[mention.start : mention.end].split()[0].lower()
    if first in words.prepositions or first in {"that", "there", "if", "when", "no", "not"}:
        return None
    final = mark in {".", ""} or mention.end >= sentence.end - 2
    plain = mark in {",", "who"} and not before(text, sentence.start, cue, words)
    if not (quoted or final or plain):
        return None
    start = sentence.start
    end = sentence.start + len(head)
    return Report(cue, mention, (Span(start, end), *_rest(text, sentence, mention.end)))


def _rest(text: str, sentence: Span, place: int) -> tuple[Span, ...]:
    """A quotation that goes on behind the words about its speaker."""
    match = re.compile(r"[“\"]").search(text, place, sentence.end)
    return (Span(match.start(), sentence.end),) if match else ()


def _backward(text: str, sentence: Span, cue: Span, mention: Span, words: Lexicon) -> Report | None:
    """ "..., X said": what is said stands before."""
    head = text[sentence.start : mention.start].rstrip()
    if not head.endswith((",", "”", '"', "''", "—", "–", "?", "!", "-")):
        return None
    stop = STOP.search(text, cue.end, sentence.end)
    end = stop.start() if stop else sentence.end
    mark = stop[0] if stop else ""
    between = text[cue.end : end]
    quoted = head.endswith(("”", '"', "''"))
    if between.strip():
        if not ADVERBIAL.match(between) or THAT.search(between) or (mark in OPEN and mark):
            return None
    elif mark == ": " or (mark == ", " and not quoted and text[end + 2 : end + 3] in OPEN):
        return None
    if not quoted and _is_opener(head, words):
        return None
    start = sentence.start
    contents = [Span(start, sentence.start + len(head))]
    if quoted:
        contents += _rest(text, sentence, end)
    elif mark.strip() == "," and stop:
        following = text[stop.end() : stop.end() + 20].split(" ", 1)[0]
        if not following.endswith("ing") and following not in {
            "who",
            "which",
            "after",
            "as",
            "while",
            "when",
        }:
            contents.append(Span(stop.end(), sentence.end))
    return Report(cue, mention, tuple(contents))


def _is_opener(head: str, words: Lexicon) -> bool:
    """Is all that stands before only the opening of the sentence ("In 2010,")?"""
    first = head.split(" ", 1)[0].rstrip(",").lower()
    return "," not in head[:-1] and (
        first in words.prepositions or first in words.openers or first.endswith("ly")
    )


def _forward(
    text: str, sentence: Span, cue: Span, mention: Span, words: Lexicon, hearer: bool = False
) -> Report | None:
    """X said (that) ...: what is said follows."""
    start = cue.end
    if hearer:
        match = HEARER.match(text, start, sentence.end)
        start = match.end() if match else start
    aside = ASIDE.match(text, start, sentence.end)
    if aside:
        start = aside.end()
    if ADVERBIAL.match(text, start, sentence.end) or hearer:
        stop = STOP.search(text, start, sentence.end)
        that = THAT.search(text, start, stop.start() if stop else sentence.end)
        if that:
            start = that.end()
        elif stop and stop[0].strip() in {",", ":"} and text[stop.end() : stop.end() + 1] in OPEN:
            start = stop.end()
    if not text[start : sentence.end].strip(" .,;:!?\n"):
        return None
    end = sentence.end
    limit = CLAUSE_END.search(text, start, end)
    if limit:
        end = limit.start()
    head = text[max(0, mention.start - 6) : mention.end]
    if RELATIVE.match(text, mention.start) or re.search(
        r"(?:who|which)\s*$", text[mention.end : cue.start]
    ):
        comma = text.find(", ", start, end)
        end = comma if comma > 0 and text[mention.end : mention.end + 1] == "," else end
    del head
    return Report(cue, mention, (Span(start, end),))


def _tell(
    text: str, sentence: Span, cue: Span, words: Lexicon, found: list[Report]
) -> Report | None:
    if text.startswith("ing", cue.end - 3) and text[sentence.start : cue.start].rstrip().endswith(
        ","
    ):
        mention = found[-1].mention if found else _main_subject(text, sentence, cue, words)
    else:
        mention = before(text, sentence.start, cue, words)
    if mention is None:
        return None
    head = text[sentence.start : mention.start].rstrip()
    if head.endswith((",", "”", '"', "''")):
        stop = STOP.search(text, cue.end, sentence.end)
        between = text[cue.end : stop.start() if stop else sentence.end]
        quoted = head.endswith(("”", '"', "''"))
        if (
            not THAT.search(between)
            and len(between) < 90
            and (quoted or not _is_opener(head, words))
        ):
            contents = [Span(sentence.start, sentence.start + len(head))]
            if quoted:
                contents += _rest(text, sentence, cue.end)
            return Report(cue, mention, tuple(contents))
    return _forward(text, sentence, cue, mention, words, hearer=True)


def _data(
    text: str, sentence: Span, cue: Span, words: Lexicon, found: list[Report]
) -> Report | None:
    mention = before(text, sentence.start, cue, words)
    if mention is None:
        return None
    inner = flat(text, mention.start, mention.end).replace(",", "").split(" ")
    if not any(word.lower() in words.data for word in inner):
        return None
    back = _backward(text, sentence, cue, mention, words)
    return back or _forward(text, sentence, cue, mention, words)


def _name(
    text: str, sentence: Span, cue: Span, words: Lexicon, found: list[Report]
) -> Report | None:
    named = after(text, cue.end, sentence.end, words)
    if named is None:
        return None
    mention, mark = named
    head = text[sentence.start : cue.start].rstrip()
    limit = (
        max(m.end() for m in [*CLAUSE_END.finditer(text, sentence.start, cue.start)])
        if CLAUSE_END.search(text, sentence.start, cue.start)
        else sentence.start
    )
    lead = text[limit : cue.start].strip(" ,")
    if not head or not lead or lead.lower() in words.openers:
        return Report(cue, mention, (Span(mention.end, sentence.end),))
    contents = [Span(sentence.start, cue.start)]
    if mark == ",":
        following = text[mention.end + 1 : mention.end + 24].split()
        if following and following[0] not in {"who", "which", "a", "an", "the"}:
            contents.append(Span(mention.end, sentence.end))
    return Report(cue, mention, tuple(contents))


POSSESSOR = re.compile(
    r"(?:(?:[A-Z][\w.’'-]*\s){0,3}[\w.]+(?:['’]s|s['’])|\b(?:his|her|their|its|my|our|His|Her|Their|Its))\s(?:[\w-]+\s){0,2}$"
)


def _owner(
    text: str, sentence: Span, cue: Span, words: Lexicon, found: list[Report]
) -> Report | None:
    if not re.compile(r"\s+that\b").match(text, cue.end):
        return None
    low = max(sentence.start, cue.start - 80)
    segment = flat(text, low, cue.start)
    match = POSSESSOR.search(segment)
    if match:
        owner = re.match(r".*?(?:['’]s|s['’]|\w(?=\s))(?=\s)", match[0])
        end = match.start() + (owner.end() if owner else len(match[0]))
        mention = Span(low + match.start(), low + end)
    else:
        name = re.search(r"(?:[A-Z][\w.’'-]*\s){1,5}$", segment)
        if not name:
            return None
        mention = Span(low + name.start(), low + name.end() - 1)
    return _forward(text, sentence, cue, mention, words)


READERS = {"clause": _say, "hearer": _tell, "data": _data, "name": _name, "owner": _owner}
