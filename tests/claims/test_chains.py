"""Date words that stand together, over the ends of lines."""

from datetime import date

import pytest

from claims import find_times

PUBLISHED = date(2021, 7, 8)


def read(text: str) -> list[tuple[str, str]]:
    return [(time.text, time.value) for time in find_times(text, PUBLISHED)]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_phrase_goes_on_over_the_end_of_a_line(end: str) -> None:
    assert read(f"He left the day before{end}yesterday.") == [
        (f"the day before{end}yesterday", "2021-07-06")
    ]
    assert read(f"He left on July{end}5, 2020.") == [(f"July{end}5, 2020", "2020-07-05")]
    assert read(f"He left last{end}week.") == [(f"last{end}week", "2021-W26")]


@pytest.mark.parametrize("end", ["\n\n", "\r\n\r\n"])
def test_a_paragraph_ends_it(end: str) -> None:
    assert read(f"He left in July{end}5, 2020") == [("July", "2021-07"), ("2020", "2020")]
    assert read(f"He left last{end}week.") == []


@pytest.mark.parametrize("end", [" ", "\n", "\r\n"])
def test_an_article_before_the_first_word_is_taken_in(end: str) -> None:
    assert read(f"He left in the{end}week of July 5.") == [(f"the{end}week of July 5", "2021-W27")]
    assert read(f"He left an{end}hour ago.") == [(f"an{end}hour ago", "PAST_REF")]
    assert read(f"He left this{end}week.") == [(f"this{end}week", "2021-W27")]
    assert read(f"He left those{end}two weeks.") == [(f"those{end}two weeks", "P2W")]


def test_a_text_may_begin_with_it() -> None:
    assert read("The week of July 5 was dry.") == [("The week of July 5", "2021-W27")]
    assert read("July 5 was dry.") == [("July 5", "2021-07-05")]
