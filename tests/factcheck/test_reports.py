"""Each report of one small article made by hand, whole output compared."""

import json

import pytest

from factcheck.reports import REPORTS, report_named
from tests.factcheck.handmade import checked

PLAIN = """\
keld.txt
"""


@pytest.mark.parametrize("name", REPORTS)
def test_same_values_same_lines(name: str) -> None:
    report = report_named(name)
    assert list(report([checked()], 80)) == list(report([checked()], 80))


def test_json_is_json() -> None:
    assert json.loads("\n".join(report_named("json")([checked()], 80)))["schema"] == 1
