"""The subject of "Ann Lee, the harbour master, who ..., said": back over what the commas hold."""

from claims.patterns import compiled
from claims.speech.lexicon import Lexicon
from claims.speech.phrases import LONGEST, Part, Phrase, after_joint, chunks, head, phrase

RELATIVE = compiled(r"\s(?:that|which|whom)\s[A-Z]")
PLACES = (" in ", " of ", " from ", " at ")  # "a broker based in Tampa, Fla., said"
LONGEST_TITLE = 12  # words of a title set before a name
LONGEST_ROLE = 8  # words of a noun phrase that is taken for a subject


def before_apposition(segment: str, words: Lexicon) -> Part | None:
    """The subject of a verb that stands behind a comma; `segment` ends before that comma."""
    parts = list(chunks(segment))
    number = len(parts) - 1
    # "On Friday the minister of the economy, Ann Lee, said"
    title = head(phrase(segment, *parts[number - 1], words), words) if number else None
    if title and _is_title(segment[slice(*title)], segment[slice(*parts[-1])].split(), words):
        return title[0], len(segment)
    while number > 0 and _is_modifier(segment, parts, number, words):
        number -= 1
    if number == len(parts) - 1:
        return None
    found = after_joint(phrase(segment, *parts[number], words), words)
    if not found.places or not _is_name(found, words):
        return None
    start, end = found.part()
    return (start, len(segment)) if len(segment) - start <= LONGEST else (start, end)


def _is_title(title: str, name: list[str], words: Lexicon) -> bool:
    """ "The minister of the economy", set before a name: no digit, no verb that shows."""
    inner = title.lower().split()
    return (
        len(name) > 1
        and all(word[0].isupper() or word == "and" for word in name)
        and inner[0] in words.articles
        and len(inner) <= LONGEST_TITLE
        and title.replace(" ", "").replace("’", "").replace("'", "").isalpha()
    )


def _is_modifier(segment: str, parts: list[Part], number: int, words: Lexicon) -> bool:
    """Does this stretch between commas only say more about the one before it?"""
    chunk = segment[slice(*parts[number])].strip()
    first = chunk.split(" ", 1)[0]
    lower = first.lower()
    if RELATIVE.search(chunk):  # "an area that Ann Lee, the mayor, called ..."
        return False
    if lower == "and" and chunk[4:5].islower():
        return True
    if lower in words.joints and lower not in words.relatives:
        return False
    if not first[:1].isupper() or lower in words.articles or lower in words.possessives:
        return True
    previous = segment[slice(*parts[number - 1])].strip()
    inner = previous.split(" ")
    if inner[0].lower() in words.openers | words.prepositions and inner[0][:1].isupper():
        return False  # "In Hull, Ann Lee, the mayor, said"
    if len(inner) > 1 and all(word[:1].isupper() for word in inner):
        return True
    short = chunk.count(" ") < 2
    return short and (
        chunk.endswith(".") or chunk[1:2] == "-" or any(p in f" {previous}" for p in PLACES)
    )


def _is_name(found: Phrase, words: Lexicon) -> bool:
    """A name or a short noun phrase, with no room for a verb in it?"""
    first = found.word(0)
    if first.lower() in words.prepositions or first[0].isdigit():
        return False
    inner = [found.word(number) for number in range(len(found.places))]
    if any(word.lower() in words.being or word.lower() in words.adverbs for word in inner):
        return False
    if not first[0].isupper() or first.lower() in words.determiners:
        return len(inner) <= LONGEST_ROLE
    return inner[-1][0].isupper()
