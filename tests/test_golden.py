"""Every report of the example as it was when somebody last looked at it."""

from contextlib import chdir

import pytest

from factcheck.desk import Desk
from factcheck.readers import Ways
from factcheck.reports import REPORTS, report_named
from tests.factcheck.tool import ROOT
from tests.test_readme import refresh

TOOL = refresh()


@pytest.fixture(scope="module")
def lines() -> dict[str, list[str | bytes]]:
    """Report -> what it gives about the example, all from one reading."""
    with chdir(ROOT):
        found = list(Desk(Ways(), None, remark=pytest.fail).check_all([TOOL.EXAMPLE]))
    return {form: list(report_named(form)(found, 80)) for form in TOOL.FORMS}


def test_every_report_has_a_golden_file() -> None:
    assert set(TOOL.FORMS) == set(REPORTS) - {"terminal"}


@pytest.mark.parametrize("form", TOOL.FORMS)
def test_the_report_is_that_of_last_time(form: str, lines: dict[str, list[str | bytes]]) -> None:
    made = lines[form]
    text = TOOL.word(made[0]) if form == "docx" else "".join(f"{line}\n" for line in made)
    golden = TOOL.golden_file(form).read_text("utf-8")
    assert golden == text, "run tools/refresh.py, read the difference"
