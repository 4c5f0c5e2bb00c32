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
