"""A year named in passing does not reach the news of the day; a weekday decides."""

from datetime import date

import pytest

from claims.times import find_times

PUBLISHED = date(2023, 5, 9)
LAST_DATE = [
    ("The club opened on June 3, 1998. It closed on Friday, May 5.", "2023-05-05"),
    ("She was born on Friday 13 June 1980. She died on Sunday 7 May.", "2023-05-07"),
    ("Mr Lee joined on 4 January 2010. He left on Friday, April 28.", "2023-04-28"),
    ("Mr Lee joined on 4 January 2010. He left on April 28.", "2023-04-28"),
    # the weekday fits the year that is told of
    ("The ship sank on 3 May 1998. It left port on Friday, 1 May.", "1998-05-01"),
    ("The ship sank on 3 May 1998. It left port on Monday, 9 November.", "1998-11-09"),
    # the same sentence, or far from the publication
    ("The war began on 3 March 1998, and on 9 June the town fell.", "1998-06-09"),
    ("The ship sank on 3 May 1998. It had left port on 28 October.", "1998-10-28"),
]


@pytest.mark.parametrize(("text", "value"), LAST_DATE)
def test_year_in_passing(text: str, value: str) -> None:
    assert find_times(text, PUBLISHED)[-1].value == value
