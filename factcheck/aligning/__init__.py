"""Which claim of a new version is which claim of the old one, and what has changed about it.

Pure values: two lists of claims and their texts in, pairs out; no files, no clock.
"""

from factcheck.aligning.align import align
from factcheck.aligning.differences import differences
from factcheck.aligning.pair import Pair
from factcheck.aligning.stretch import stretches
from factcheck.aligning.values import DENIALS, PRONOUNS, same_speaker, same_stance

__all__ = [
    "DENIALS",
    "PRONOUNS",
    "Pair",
    "align",
    "differences",
    "same_speaker",
    "same_stance",
    "stretches",
]
