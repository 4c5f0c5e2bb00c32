"""The line in which a source or a note is typed."""

import pytest

from factcheck.ledger.field import Field

pytestmark = pytest.mark.ledger


def typed(*keys: str, pasted: str = "") -> Field:
    field = Field()
    for key in keys:
        field.press(key, pasted)
    return field


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ([*"list"], "list"),
        ([*"lst", "left", "left", "i"], "list"),
        ([*"ist", "home", "l", "end", "s"], "lists"),
        ([*"lists", "backspace"], "list"),
        ([*"llist", "home", "delete"], "list"),
        ([*"papers", "\x15", *"list"], "list"),
        (["backspace", "delete", "left", *"list", "right"], "list"),
        ([*"li", "other", "up", "down", "\x0c", "\t", *"st"], "list"),
    ],
)
def test_keys_edit_the_line(keys: list[str], text: str) -> None:
    assert typed(*keys).text == text


def test_enter_keeps_and_escape_leaves() -> None:
    kept, left = typed(*"list", "enter"), typed(*"list", "escape")
    assert (kept.ended, kept.text) == (True, "list")
    assert (left.ended, left.text) == (True, "")
    assert not typed(*"list").ended


def test_a_paste_is_typed_as_one_line() -> None:
    field = typed("a", ":", " ", "paste", "!", pasted="the list\r\n  of the\x1b[2J yard\n")
    assert field.text.startswith("a: the list of the")
    assert field.text.endswith(" yard!")
    assert "\x1b" not in field.text


def test_of_a_long_line_there_is_what_stands_around_the_cursor() -> None:
    field = typed(*"0123456789")
    assert field.shown(4) == ("6789", "")
    field.press("home")
    assert field.shown(4) == ("", "0123")
    assert typed(*"日本語").shown(4) == ("本語", "")
