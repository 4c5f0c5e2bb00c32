"""What a link says besides the claims it holds: hedges, scores, slips of the pen."""

from datetime import date
from decimal import Decimal

import pytest

import claims
from claims.links.neighbours import around, sentences_of, singular, words_before
from claims.links.slips import Slip, slip_between

PUBLISHED = date(2021, 7, 8)
HEDGES = {
    ">": ("more than", "over", "at least", "well over", "just over"),
    "<": ("nearly", "almost", "close to", "near", "just under", "not quite", "less than"),
    "~": ("about", "around", "roughly", "some", "approximately"),
    "=": ("",),
}


@pytest.mark.parametrize(
    ("bound", "hedge"), [(bound, hedge) for bound in HEDGES for hedge in HEDGES[bound]]
)
def test_a_multiple_keeps_its_hedge(bound: str, hedge: str) -> None:
    text = f"Police counted 90 fires, {hedge} twice the 45 of last year."
    [link] = claims.read(text.replace("  ", " "), PUBLISHED).links
    assert (link.kind, link.factor, link.bound) == ("multiple", Decimal(2), bound)


def test_a_multiple_in_figures_keeps_its_hedge() -> None:
    text = "Police counted 140 fires, more than three times as many as the 45 of last year."
    [link] = claims.read(text, PUBLISHED).links
    assert (link.kind, link.factor, link.bound) == ("multiple", Decimal(3), ">")


@pytest.mark.parametrize(
    ("text", "cue", "numbers"),
    [
        ("The Hawks won the best-of-seven series 4-2.", "best of", (4, 2, 7)),
        ("The Hawks won the best-of-nine series 5-3.", "best of", (5, 3, 9)),
        ("The Hawks won the best of 5 series 3-1.", "best of", (3, 1, 5)),
        ("The Hawks lead the best-of-three series 1-0.", "best of, open", (1, 0, 3)),
        ("The Hawks won 4-2 in the best-of-seven series.", "best of", (4, 2, 7)),
        ("The Hawks trail 3-2 in their long best-of-seven final.", "best of, open", (3, 2, 7)),
        ("The Hawks won the best-of-five final 3-1.", "best of", (3, 1, 5)),
        ("The Hawks lead the series 1-0 after game one.", "in game", (1, 0, 1)),
        ("The Hawks lead the series 2-1 before game four.", "before game", (2, 1, 4)),
        ("The Hawks lead the series 3-1 after game five.", "in game", (3, 1, 5)),
        ("The Hawks lead the series 3-2 entering game six.", "before game", (3, 2, 6)),
        ("The Hawks lead the series 2-0 in game two.", "in game", (2, 0, 2)),
        ("The Hawks lead the series 2-0 heading into game three.", "before game", (2, 0, 3)),
        ("The Hawks beat the Owls 7-6 (4), 6-4.", "won", (7, 6, 6, 4, 0)),
        ("The Hawks beat the Owls in two sets, 6-3, 6-4.", "won", (6, 3, 6, 4, 2)),
    ],
)
def test_a_score_is_linked_with_what_is_said_of_its_length(
    text: str, cue: str, numbers: tuple[int, ...]
) -> None:
    [link] = [one for one in claims.read(text, PUBLISHED).links if one.numbers]
    assert link.kind == ("sets" if cue == "won" else "series")
    assert (link.cue, [int(number) for number in link.numbers]) == (cue, [*numbers])
    score = text[link.span.start : link.span.end] if link.span else ""
    assert score[0] == str(numbers[0])


SURE, CHANCE = Slip("digits", True), Slip("digits", False)
SCALE, ROUND = Slip("scale", True), Slip("scale", False)


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        # the same digits in another place
        ("58e6", "58e9", SCALE),
        ("58e3", "58e9", SCALE),
        ("5e6", "5e9", ROUND),
        ("58e6", "58e10", None),
        ("58e3", "58e10", None),
        ("58", "580", CHANCE),
        ("581", "5810", SURE),
        ("5", "50", None),
        ("58", "5800", None),
        # two digits that change places
        ("1037", "1307", SURE),
        ("137", "173", SURE),
        ("13", "31", CHANCE),
        ("130", "310", CHANCE),
        ("137", "731", None),
        ("1.37", "1.73", SURE),
        ("120", "102", SURE),
        ("134", "153", None),
        # one digit that is another
        ("1037", "1038", CHANCE),
        ("1030", "1038", CHANCE),
        ("103", "108", None),
        ("1037", "2038", None),
        ("1037", "10378", None),
        # nothing to compare
        ("40", "55", None),
        ("40", "40", None),
        ("0", "40", None),
        ("40", "0", None),
        ("-1037", "1307", None),
        ("-1037", "-1307", None),
        ("1", "10", None),
        ("0.1", "100", ROUND),
    ],
)
def test_a_slip_of_the_pen_is_told_by_the_digits(one: str, other: str, slip: Slip | None) -> None:
    first, second = Decimal(one), Decimal(other)
    assert slip_between(first, second) == slip_between(second, first) == slip


@pytest.mark.parametrize(
    ("noun", "one"),
    [
        ("soldiers", "soldier"),
        ("countries", "country"),
        ("classes", "class"),
        ("churches", "church"),
        ("bushes", "bush"),
        ("boxes", "box"),
        ("boss", "boss"),
        ("people", "people"),
    ],
)
def test_a_noun_is_known_again_in_its_plural(noun: str, one: str) -> None:
    assert singular(noun) == one


@pytest.mark.parametrize(
    ("high", "step", "known"),
    [
        ("9e23", "1", True),
        ("9e24", "1", False),
        ("9e24", "1000", False),
        ("9e21", "0.01", True),
        ("9e22", "0.01", False),
    ],
)
def test_a_figure_too_long_to_reckon_with_is_left_out(high: str, step: str, known: bool) -> None:
    reading = claims.read("The box holds 90 grains. The box is red on 8 July.", PUBLISHED)
    figure, day = reading.claims
    assert figure.quantity
    quantity = figure.quantity._replace(high=Decimal(high), step=Decimal(step))
    long = figure._replace(quantity=quantity)
    assert sentences_of([long, day]) == ([[long], [day]] if known else [[day]])


def test_claims_are_held_together_by_their_sentence() -> None:
    reading = claims.read("The box holds 90 grains and 80 beans. It was 9 cm wide.", PUBLISHED)
    one, two, three = reading.claims
    assert sentences_of(reading.claims) == [[one, two], [three]]


def test_only_words_near_a_claim_tell_how_it_is_meant() -> None:
    text = f"{'a ' * 300}holds 90 grains {'of ' * 300}it."
    [claim] = claims.read(text, PUBLISHED).claims
    near = around(text, claim)
    assert near == text[claim.start - 250 : claim.end + 250]
    assert words_before(text, claim) == text[claim.start - 100 : claim.start]


def test_words_near_a_claim_are_those_of_its_sentence() -> None:
    text = "It is old. The box holds 90 grains of it. It is red."
    [claim] = claims.read(text, PUBLISHED).claims
    assert around(text, claim) == "The box holds 90 grains of it."
    assert words_before(text, claim) == "The box holds "
