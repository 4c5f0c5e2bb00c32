"""Two figures of one thing that are not the same figure: "1,037 soldiers", later "1,307 soldiers".

That two clauses stand in one article says nothing. The thing counted must be the same, nothing may
tell the two apart (another day, speaker, place, "another", "rose to"), and several cues must be
shared: the kind, the whole noun phrase, the speaker, the day, the words of the clause.
"""

from collections.abc import Iterator, Sequence

from claims.links.alike import (
    ANY_COUNT,
    Mention,
    Shared,
    are_apart,
    figures_in,
    has_moved,
    is_by_slip,
    shared,
)
from claims.links.headlines import is_headline
from claims.links.neighbours import Sentence
from claims.model import Claim, Link

FARTHEST = 8  # figures of one sort back that a figure is held against
NEXT = 4  # characters between neighbouring sentences, at a paragraph break
LEAST_PART, LEAST_OF_KNOWN = 0.6, 0.4  # of the words of the shorter clause
MOST_APART = 3  # a figure that is not the same by mistake is rarely further off than this factor


def same(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` and, later in the text, `other`: the same thing in different figures."""
    known: dict[tuple[str, str], list[Mention]] = {}
    for number, sentence in enumerate(sentences):
        if number == 0 and is_headline(text, sentence[0]):
            continue
        for figure in figures_in(text, sentence):
            yield from _with_earlier(text, figure, known)
            for sort in figure.sorts:
                known.setdefault(sort, []).append(figure)


def _with_earlier(
    text: str, figure: Mention, known: dict[tuple[str, str], list[Mention]]
) -> Iterator[Link]:
    """The link to the nearest earlier figure that should be the same; none when one is."""
    earlier = [other for sort in figure.sorts for other in known.get(sort, ())[-FARTHEST:]]
    if any(other.value == figure.value for other in earlier):
        return
    for other in reversed(earlier):
        link = _link(text, other, figure)
        if link is not None:
            yield link
            return


def _link(text: str, one: Mention, other: Mention) -> Link | None:
    """The two held together, if enough speaks for it and nothing against it."""
    first, second = one.claim, other.claim
    slip, quoting = one.slip(other), _is_quoting(text, first, second)
    if slip is None and not quoting and not _may_be_counted_again(one, other):
        return None
    if first.sentence_span == second.sentence_span or are_apart(one, other):
        return None
    shares = shared(text, one, other)
    if slip is not None:
        held = is_by_slip(shares, slip, one, other, quoting)
    else:
        held = _in_own_words(shares) if quoting else _is_counted_again(one, other, shares)
        held = held and not has_moved(one, other)
    cue = slip.sort if slip is not None and slip.sort == "scale" else "quote" if quoting else ""
    return Link("same", first.id, second.id, cue=cue) if held else None


def _may_be_counted_again(one: Mention, other: Mention) -> bool:
    """Counts of a telling kind that are not far apart."""
    if one.quantity.dimension != "count" or one.claim.kind == ANY_COUNT:
        return False
    least, most = sorted((one.quantity.low, other.quantity.low))
    return most <= MOST_APART * least


def _is_counted_again(one: Mention, other: Mention, shares: Shared) -> bool:
    """Is it the same thing, though no slip of the pen explains the difference?"""
    dated = (one.claim.time is None) == (other.claim.time is None)
    alike = (dated and shares.names_agree) or (shares.definite and not shares.names_clash)
    known = shares.definite and shares.cues >= 4  # "the 17 miners"
    least = LEAST_OF_KNOWN if known else LEAST_PART
    return alike and shares.cues >= 3 and shares.words >= 2 and shares.part >= least


def _in_own_words(shares: Shared) -> bool:
    """Does the quotation say what the paraphrase beside it says?"""
    return shares.words >= 3 and shares.part >= 0.4 and not shares.names_clash


def _is_quoting(text: str, first: Claim, second: Claim) -> bool:
    """Does one speaker say it in the paper's words and, in the next sentence, in his own?"""
    gap = text[first.sentence_span.end : second.sentence_span.start]
    said = first.source is not None and second.source is not None
    return said and first.quoted != second.quoted and len(gap) <= NEXT and not gap.strip()
