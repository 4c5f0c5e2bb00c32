"""Reports and checks of figures and days beyond what can be reckoned with."""

from datetime import date

import pytest

from factcheck.document import Document
from factcheck.reports import REPORTS, report_named
from factcheck.run import check_document

HUGE = "123,456,789,012,345,678,901 trillion"


@pytest.mark.parametrize("form", REPORTS)
def test_every_report_tells_a_number_of_33_digits(form: str) -> None:
    text = f"KELD, 3 May 2012 - The star lost {HUGE} atoms, or 12%, the observatory said."
    checked = check_document(Document("star.txt", text))
    lines = list(report_named(form)([checked], 80))
    assert lines or form == "github"  # which tells findings only


@pytest.mark.parametrize("published", [date(1, 1, 1), date(9999, 12, 31)])
@pytest.mark.parametrize(
    "text",
    [
        "The bridge opened on Monday, and its 10th anniversary falls on Sunday.",
        "On Monday, 31 December 9999, some 40 sheep died.",
        "It lasted for two weeks in December 9999. Some 40 of them died on 2 January 0001.",
        "The strike began on Monday and is in its third year.",
    ],
)
def test_checks_stay_within_the_calendar(published: date, text: str) -> None:
    checked = check_document(Document("a.txt", text), published)
    assert checked.reading.claims
