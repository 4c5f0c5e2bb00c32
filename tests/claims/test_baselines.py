"""Where a comparison with an earlier time begins."""

from claims.dates.baselines import compared_since, is_beaten, is_of_document

FAR = "It rained in the hills and on the coast. " * 5


def test_a_comparison_is_found_where_the_text_begins_with_it() -> None:
    assert compared_since("worst day since May 2020.", 16) == 0
    assert is_beaten("beat the record of 1979.", 19)


def test_a_comparison_far_into_a_text_has_its_place_in_the_whole_of_it() -> None:
    text = f"{FAR}It was the worst day since May 2020."
    assert compared_since(text, text.index("May 2020")) == text.index("worst")


def test_a_sentence_end_and_a_missing_superlative_part_it_from_the_date() -> None:
    text = "It was the worst day. It was calm since May 2020."
    assert compared_since(text, text.index("May 2020")) is None
    assert compared_since("It was calm since May 2020.", 18) is None
    assert compared_since("It was the worst day of May 2020.", 24) is None


def test_the_year_of_a_plan_is_none_of_the_story() -> None:
    assert is_of_document("in the 2023 plan", 11)
    assert is_of_document("in the 2023 city budget", 11)
    assert not is_of_document("in the 2023 house", 11)
    assert not is_beaten("It met the mayor of 1979.", 20)
