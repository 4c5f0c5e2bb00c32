"""A house's kinds beside those that ship, as the library takes them."""

import pytest

from claims import KindError, find_claims, house_kinds, kind_page, read

BEES = {
    "means": "Bees kept, swarmed or lost.",
    "triggers": ["swarm(s,ed)"],
    "takes": ["count"],
    "yes": ["Some [300 colonies] swarmed."],
    "no": ["The honey cost [$9]."],
}
TEXT = "In spring 300 colonies swarmed. A storm killed 34 people."


def test_a_kind_of_its_own() -> None:
    kinds = house_kinds({"bees": ("ours/bees.toml", BEES)})
    assert [claim.kind for claim in find_claims(TEXT, kinds=kinds) if claim.quantity] == [
        "bees",
        "killed",
    ]
    assert read(TEXT, kinds=kinds).claims[-2].kind == "bees"
    assert "bees" not in [claim.kind for claim in find_claims(TEXT)]


def test_a_change_of_one_entry_keeps_the_rest() -> None:
    kinds = house_kinds({"killed": ("ours/killed.toml", {"step": [{"ask": "Who counted?"}]})})
    page = kind_page("killed", own=kinds.own)
    assert [step.ask for step in page.steps] == ["Who counted?"]
    assert page.sources == kind_page("killed").sources
    assert page.triggers == kind_page("killed").triggers


def test_a_new_kind_has_to_be_whole() -> None:
    with pytest.raises(KindError, match=r"ours/bees\.toml: takes: is missing"):
        house_kinds({"bees": ("ours/bees.toml", {**BEES, "takes": []})})


def test_a_kind_of_the_house_comes_before_one_that_ships() -> None:
    felled = {**BEES, "triggers": ["killed"], "of": ["@people"]}
    kinds = house_kinds({"bees": ("ours/bees.toml", felled)})
    [claim] = find_claims("A storm killed 34 people.", kinds=kinds)
    assert (claim.kind, claim.also) == ("bees", ("killed",))


def test_a_changed_kind_has_the_words_of_the_house_and_the_page_that_ships() -> None:
    kinds = house_kinds({"killed": ("ours/killed.toml", {"triggers": ["felled"]})})
    [claim] = find_claims("A storm felled 34 people.", kinds=kinds)
    assert claim.kind == "killed"
    assert claim.kind not in [c.kind for c in find_claims("A storm felled 34 people.")]
    [other] = find_claims("A storm killed 34 people.", kinds=kinds)
    assert other.kind != "killed"
    own = kinds.own["killed"]
    assert own["triggers"] == ["felled"]
    assert own["means"] == "People lost their lives."
    assert own["takes"] == ["count", "percentage"]
    assert set(kinds.own) == {"killed"}


def test_a_group_has_to_be_one_of_the_language() -> None:
    house_kinds({"bees": ("ours/bees.toml", {**BEES, "of": ["@people"]})})
    with pytest.raises(KindError, match=r"no such group; there are: @people, @places$"):
        house_kinds({"bees": ("ours/bees.toml", {**BEES, "of": ["@hives"]})})
