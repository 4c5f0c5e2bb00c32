"""Every report of the example as it was when somebody last looked at it."""

import pytest

from factcheck.reports import REPORTS
from tests.test_readme import refresh

TOOL = refresh()


def test_every_report_has_a_golden_file() -> None:
    assert set(TOOL.FORMS) == set(REPORTS) - {"terminal"}


@pytest.mark.parametrize("form", TOOL.FORMS)
def test_the_report_is_that_of_last_time(form: str) -> None:
    path = TOOL.golden_file(form)
    assert path.read_text("utf-8") == TOOL.report(form), "run tools/refresh.py, read the difference"
