"""Each check explains itself."""

import pytest

from factcheck.checks import CHECKS, Check
from factcheck.explain import listing, page
from tests.factcheck.tool import factcheck


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.NAME)
def test_a_manual_page_says_what_with_an_example_and_when_silent(check: Check) -> None:
    name, what, *rest = page(check.NAME)
    assert name == check.NAME
    assert what.endswith(".")
    assert any(line.startswith("    ") for line in rest)
    assert any(line.startswith("Silent ") for line in rest)


def test_every_check_has_a_line_in_the_order_of_the_checks() -> None:
    assert [line.split()[0] for line in listing()] == [check.NAME for check in CHECKS]


def test_a_name_that_no_check_has() -> None:
    ended = factcheck("explain", "conversions")
    assert (ended.code, ended.out) == (2, "")
    assert "Did you mean conversion?" in ended.err
