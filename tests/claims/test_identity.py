"""Claim ids survive edits elsewhere; what says the same is known to."""

from datetime import date

import pytest

import claims
from claims.candidates import join
from claims.identity import claim_id, repeats, single_space
from claims.quantities import find_quantities

DAY = date(2024, 3, 14)  # a Thursday


def ids(text: str) -> dict[str, str]:
    return {claim.text: claim.id for claim in claims.find_claims(text, published=DAY)}


def test_an_edit_elsewhere_changes_no_id() -> None:
    before = ids("The flood killed 41 people. It cost £3 million.")
    after = ids("A new first sentence.\n\nThe flood killed 41 people. It cost about £5 million.")
    assert before["41 people"] == after["41 people"]
    assert before["£3 million"] not in after.values()


def test_wrapping_a_line_changes_no_id() -> None:
    flat = "The ministry of the interior said that the flood in the north killed 41 people."
    wrapped = flat.replace("flood in", "flood\nin")
    assert ids(flat) == ids(wrapped)


def test_equal_sentences_have_ids_of_their_own() -> None:
    found = claims.find_claims("They paid £3 million.\n\nThey paid £3 million.")
    assert len({claim.id for claim in found}) == 2


def test_repeats_name_each_other() -> None:
    text = "About 1,500 soldiers crossed. The envoy said 1,500 troops crossed. Only 1,400 stayed."
    first, second, third = claims.find_claims(text)
    assert (first.repeats, second.repeats, third.repeats) == ((second.id,), (first.id,), ())


def test_small_counts_repeat_only_with_their_noun() -> None:
    text = "Police arrested three men. Those arrested, three men, left. Three cars burned."
    first, second, third = claims.find_claims(text)
    assert first.repeats == (second.id,)
    assert third.repeats == ()


def test_a_length_of_time_is_the_same_in_years_and_in_decades() -> None:
    first, second = claims.find_claims(
        "Their conflict went on for 20 years. After two decades the conflict ended."
    )
    assert first.repeats == (second.id,)


def test_what_a_long_text_repeats_falls_into_groups() -> None:
    found = claims.find_claims("Some 1,500 soldiers crossed.\n\n" * 101)
    assert {len(claim.repeats) for claim in found[:-1]} == {99}
    assert found[-1].repeats == ()
    assert len({claim.id for claim in found}) == 101


def test_a_hundred_tells_whoever_is_counted() -> None:
    for count, same in ((99, False), (100, True)):
        text = f"Some {count} men drowned.\n\nThe {count} people drowned at sea."
        assert [bool(c.repeats) for c in claims.find_claims(text)] == [same, same]


SAME = [
    "A fire in Bergen killed 14 people. The fire in Bergen left 14 people dead.",
    "The firm has 71 aircraft. It bought the 71 aircraft in Spain.",
    "Rebels sent 1,037 men. In Tromso 1,037 men were seen.",
    "The fire killed 40 people. The 40 people were asleep.",
    "They voted £3 million for a pier. The pier costs £3 million.",
]
OTHERS = [
    "A fire in Bergen killed 14 people. A storm in Tromso killed 14 people.",
    "The quay is 412 metres long. Her tunnel at Narvik measures 412 metres.",
    "The bank cut 540 jobs. An airline hired 540 pilots.",
    "Some 1,087 bridges were checked. In Sweden 1,087 schools closed.",
    "The fire burned 60 cars. A zoo has 60 cars.",
    "In 2019 fires killed 14 people. In 2021 fires killed 14 people.",
    "The jury fined him £3 million. A pier costs £3 million.",
]


@pytest.mark.parametrize("text", [*SAME, *OTHERS])
def test_two_figures_of_one_value_are_one_fact_only_where_the_words_say_so(text: str) -> None:
    one, other = (c for c in claims.find_claims(text, published=DAY) if c.quantity)
    assert (one.repeats == (other.id,)) is (text in SAME)


@pytest.mark.parametrize(("later", "names"), [(8, [8]), (9, [])])
def test_a_value_is_held_against_the_last_eight_facts_that_have_it(
    later: int, names: list[int]
) -> None:
    text = "It has 14 lamps. " * 10
    candidates = join(text, find_quantities(text), [])
    found = repeats(candidates, ["count"] * 10, lambda one, other: (one, other) == (0, later))
    assert found[0] == names
    assert sum(map(len, found)) == 2 * len(names)


def test_the_same_words_of_one_sentence_are_numbered() -> None:
    used: dict[str, int] = {}
    names = [claim_id("5 km", "It is 5 km.", used) for _ in range(4)]
    assert len(set(names)) == 4
    assert claim_id("5  km", "It is 5 km.", {}) == names[0]
    assert claim_id("5 km", "It was 5 km.", {}) not in names
    assert claim_id("6 km", "It is 5 km.", {}) not in names


@pytest.mark.parametrize(
    ("text", "single"),
    [
        (" a b ", "a b"),
        ("a  b", "a b"),
        ("a\nb", "a b"),
        ("a\u00a0b\t", "a b"),
        ("X ab X", "X ab X"),
    ],
)
def test_white_space_is_one_space(text: str, single: str) -> None:
    assert single_space(text) == single


def test_half_a_character_has_an_id() -> None:
    assert len(claim_id("5 \ud800", "It is 5 \ud800.", {})) == 7
