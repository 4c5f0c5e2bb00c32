"""Which function reads what a form of date_forms.toml names."""

import pytest

from claims.dates import relative
from claims.dates.resolve import reader


def test_a_reading_is_found_by_its_name() -> None:
    assert reader("day_word") is relative.day_word


def test_a_reading_that_nobody_wrote_is_named_with_the_file_that_asks_for_it() -> None:
    told = r"^no reading is called 'moon'; see claims/languages/en/date_forms\.toml$"
    with pytest.raises(LookupError, match=told):
        reader("moon")
