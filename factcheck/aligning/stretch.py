"""The words in which two sentences differ, for people."""

import re
from difflib import SequenceMatcher

from factcheck.aligning.sketch import normal

QUOTES = re.compile('["“”„‟«»]')  # they stand around what is shown
GAP = " … "
LONGEST = 12  # words of one sentence that are shown; more say less


def stretches(old: str, new: str) -> tuple[str, str]:
    """What differs, with a word before and behind it; ("", "") when typing alone does.

    >>> stretches("We have taken them there.", "We have not taken them there.")
    ('have taken', 'have not taken')
    >>> stretches("They left at dawn.", "At dawn they left.")
    ('They left at dawn.', 'At dawn they left.')
    """
    one, other = (QUOTES.sub("", text).split() for text in (old, new))
    first, second = ([normal(word) for word in words] for words in (one, other))
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    found: list[tuple[int, int, int, int]] = []
    for sort, start, end, begin, stop in matcher.get_opcodes():
        if sort == "equal" or first[start:end] == second[begin:stop]:
            continue
        if "".join(first[start:end]) == "".join(second[begin:stop]):
            continue
        start, begin = max(0, start - 1), max(0, begin - 1)
        end, stop = min(len(one), end + 1), min(len(other), stop + 1)
        if found and (start <= found[-1][1] or begin <= found[-1][3]):
            start, _, begin, _ = found.pop()
        found.append((start, end, begin, stop))
    before = GAP.join(_cut(one[start:end]) for start, end, _, _ in found)
    after = GAP.join(_cut(other[begin:stop]) for _, _, begin, stop in found)
    return before, after


def _cut(words: list[str]) -> str:
    if len(words) <= LONGEST:
        return " ".join(words)
    half = LONGEST // 2
    return " ".join(words[:half]) + GAP + " ".join(words[-half:])
