"""Money whose country is not said, where the text speaks of two countries that have it."""

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache

from claims.languages import data
from claims.links.neighbours import Sentence
from claims.model import Claim, Link
from claims.patterns import compiled

WORD = compiled(r"(?:[A-Z]\.){2,}|[^\W\d_]+")
NAMED = ("yen",)  # of one country in words; only its sign is shared


def moneys(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is the first such figure of each unit, `other` the same; cue "Canada or the US".

    Its own sentence must name a country that is not the first of its list, since an article is
    at home where its plain signs are ("$5 million" in an American text).
    """
    told: set[str] = set()
    for sentence in sentences:
        for unit, claim in _first_bare(sentence, told).items():
            countries = _countries("en")[unit]
            if _named(claim.sentence, countries) <= {next(iter(countries))}:
                continue
            told.add(unit)
            everywhere = _named(text, countries)
            if len(everywhere) > 1:
                meant = [name for name in countries if name in everywhere]
                yield Link("money", claim.id, claim.id, cue=" or ".join(meant))


def _first_bare(sentence: Sentence, told: Container[str]) -> dict[str, Claim]:
    """Unit → the first figure of a sentence that does not say whose money it is."""
    found: dict[str, Claim] = {}
    for claim in sentence:
        quantity = claim.quantity
        if quantity is None or quantity.dimension != "money":
            continue
        unit, countries = quantity.unit, _countries("en").get(quantity.unit)
        if countries and unit not in told and unit not in found and _is_bare(claim, countries):
            found[unit] = claim
    return found


@cache
def _countries(language: str) -> Mapping[str, Mapping[str, frozenset[str]]]:
    """Unit → country → the words for it."""
    return {
        entry["unit"]: {name: frozenset(words) for name, words in entry["countries"].items()}
        for entry in data(language, "moneys")["money"]
    }


def _is_bare(claim: Claim, countries: Mapping[str, frozenset[str]]) -> bool:
    """Is the figure written without its country, "$5 million" and not "US$5 million"?"""
    letters = set(WORD.findall(claim.text))
    named = set().union(*countries.values())
    return named.isdisjoint(letters) and letters.isdisjoint(NAMED) and "INR" not in letters


def _named(text: str, countries: Mapping[str, frozenset[str]]) -> set[str]:
    words = set(WORD.findall(text))
    return {name for name, names in countries.items() if not names.isdisjoint(words)}
