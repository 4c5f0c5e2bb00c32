"""What an alignment consists of."""

from typing import NamedTuple

from claims import Claim

# a checker has to look again after these; "moved" and "reworded" leave the fact as it was
TELLING = frozenset({"hedge", "value", "unit", "date", "speaker", "sense"})


class Pair(NamedTuple):
    """One claim in two versions of a text.

    old      as it was; None when the claim is new
    new      as it is; None when the claim is gone
    changes  "moved" (the order of the claims is another), "reworded" (the words around it, or
             quotation for paraphrase), "hedge", "value", "unit" (or what is counted), "date" (its
             days, or when the figure holds), "speaker" (or what was said is now denied), "sense"
             (the opposite is said of it, or no); empty when all is the same
    """

    old: Claim | None
    new: Claim | None
    changes: frozenset[str] = frozenset()

    @property
    def telling(self) -> frozenset[str]:
        """The changes after which a checker has to look again."""
        return self.changes & TELLING
