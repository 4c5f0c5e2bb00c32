"""Names in a sentence, and the place that a preposition says."""

import pytest

from claims.names import names_in, place_near


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Sultonov left.", ["Sultonov"]),
        ("On Friday the Taliban took Badakhshan.", ["Taliban", "Badakhshan"]),
        ("Prime Minister Ann Lee left.", ["Ann Lee"]),
        ("The United Arab Emirates lost.", ["United Arab Emirates"]),
        (
            "The Bank of England and the Bank of the West lost.",
            ["Bank of England", "Bank of the West"],
        ),
        ("He met Omar al-Bashir and Charles de Gaulle.", ["Omar al-Bashir", "Charles de Gaulle"]),
        ("Osama bin Laden and Élise Şahin left.", ["Osama bin Laden", "Élise Şahin"]),
        ("Lee’s boat and Lee's pier, the Jones’ yard", ["Lee", "Lee", "Jones"]),
        ("It is the x-Ray of McDonald and iPhone.", ["McDonald"]),
        ("U.S. Sen. Lee", ["Lee"]),
        ("I saw A. Then X came.", []),
        ("President Sen Minister", []),
        ("In the end nobody came.", []),
        ("Mr. Jan-Erik Lee", ["Jan-Erik Lee"]),
    ],
)
def test_a_name_is_told_by_its_capitals_and_loses_its_title(
    sentence: str, names: list[str]
) -> None:
    assert [sentence[start:end] for start, end in names_in(sentence)] == names


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Some 40 fled to Uzbekistan.", "Uzbekistan"),
        ("Some 40 fled to neighbouring Uzbekistan.", "Uzbekistan"),
        ("Some 40 fled to the northern Uzbekistan.", "Uzbekistan"),
        ("Some 40 fled with Uzbekistan.", ""),
        ("Uzbekistan took in 40.", ""),
        ("Some 40 fled to NATO.", ""),
        ("Some 40 fled to the UN.", "UN"),
        ("Some 40 fled to the Afghan border.", ""),
        ("Some 40 fled to Afghan towns.", "Afghan"),
        ("Near Hull 40 boats sank in Kent.", "Hull"),
        ("In Hull it rained all day, and 40 boats sank in Kent.", "Kent"),
        ("40", ""),
    ],
)
def test_the_place_is_what_a_preposition_says_nearest_to_the_figure(
    sentence: str, place: str
) -> None:
    assert place_near(sentence, sentence.index("40")) == place


def test_of_two_places_as_near_the_first_is_taken() -> None:
    assert place_near("in Hull in Kent", 7) == "Hull"
    assert place_near("in Hull in Kent", 8) == "Kent"


def test_a_name_that_is_said_to_be_none_is_passed_over() -> None:
    sentence = "Of Lee, 40 boats sank in Kent."
    assert place_near(sentence, 8) == "Lee"
    assert place_near(sentence, 8, "Lee said so") == "Kent"


def test_the_preposition_stands_near_the_name() -> None:
    assert place_near(f"to{' ' * 45}Kent", 0) == "Kent"
    assert place_near(f"to{' ' * 47}Kent", 0) == ""
    assert place_near(f"to{' ' * 46}Kent", 0) == "Kent"


def test_what_follows_a_name_counts_only_when_it_stands_near() -> None:
    assert place_near(f"to Afghan{' ' * 42}border", 0) == ""
    assert place_near(f"to Afghan{' ' * 48}border", 0) == "Afghan"
