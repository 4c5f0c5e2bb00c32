"""Four articles of different make, wrapped and typed in every way, have the same claims."""

import re
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.document import Document
from factcheck.run import Checked, check_document
from factcheck.versions.comparison import compare

ARTICLES = sorted((Path(__file__).parent / "rewrapped").glob("*.txt"))
ITEM = re.compile(r"(?:[-*•]|\d+\.)\s")
FEW, ALL = (40, 52, 61, 72, 80, 96), range(40, 101, 3)


def checked(text: str) -> Checked:
    return check_document(Document("draft.txt", text), steps=False)


def filled(text: str, width: int, **how: bool) -> str:
    """Each line of the article wrapped for itself, as an editor does it."""
    wrapped = (textwrap.fill(line, width, break_long_words=False, **how) for line in lines(text))
    return "\n".join(wrapped)


def hung(text: str, width: int) -> str:
    """The same, with the items of lists indented from their second line on."""
    return "\n".join(
        textwrap.fill(line, width, subsequent_indent="  " if ITEM.match(line) else "")
        for line in lines(text)
    )


def folded(text: str, width: int) -> str:
    """As `fold -s` of GNU has it: by bytes, behind blanks, which stay."""
    found = []
    for line in lines(text):
        made, room = "", width
        for word in re.findall(r"\S+ *", line):
            size = len(word.encode())
            if size > room and made:
                made, room = made + "\n", width
            made, room = made + word, room - size
        found.append(made)
    return "\n".join(found)


def lines(text: str) -> list[str]:
    return text.split("\n")


WRAPPED: dict[str, Callable[[str, int], str]] = {
    "filled": filled,
    "whole words": lambda text, width: filled(text, width, break_on_hyphens=False),
    "hung": hung,
    "folded": folded,
}


def curly(text: str) -> str:
    text = re.sub(r"(^|[\s(–-])\"", r"\1“", text).replace('"', "”")
    return re.sub(r"(^|[\s(“])'", r"\1‘", text).replace("'", "’")


TYPED: dict[str, Callable[[str], str]] = {
    "curly": curly,
    "Windows": lambda text: text.replace("\n", "\r\n"),
    "blanks at the ends": lambda text: text.replace("\n", "  \n"),
    "curly and wrapped": lambda text: filled(curly(text), 66),
    "wrapped for Windows": lambda text: filled(text, 66).replace("\n", "\r\n"),
}


def changed(old: Checked, new: Checked) -> list[str]:
    pairs = compare(old, new).pairs
    return [
        f"{pair.old and pair.old.text} → {pair.new and pair.new.text}: {sorted(pair.telling)}"
        for pair in pairs
        if pair.telling or not (pair.old and pair.new)
    ]


def same_at(path: Path, how: str, widths: range | tuple[int, ...]) -> None:
    text = path.read_text("utf-8")
    old = checked(text)
    assert len(old.reading.claims) > 30
    for width in widths:
        new = WRAPPED[how](text, width)
        assert new.count("\n") > text.count("\n")
        assert changed(old, checked(new)) == [], width


@pytest.mark.parametrize("how", WRAPPED)
@pytest.mark.parametrize("path", ARTICLES, ids=[path.stem for path in ARTICLES])
def test_an_article_may_be_wrapped(path: Path, how: str) -> None:
    same_at(path, how, FEW)


@pytest.mark.heavy
@pytest.mark.parametrize("how", WRAPPED)
@pytest.mark.parametrize("path", ARTICLES, ids=[path.stem for path in ARTICLES])
def test_an_article_may_be_wrapped_at_any_width(path: Path, how: str) -> None:
    same_at(path, how, ALL)


@pytest.mark.parametrize("how", TYPED)
@pytest.mark.parametrize("path", ARTICLES, ids=[path.stem for path in ARTICLES])
def test_an_article_may_be_typed_otherwise(path: Path, how: str) -> None:
    text = path.read_text("utf-8")
    new = TYPED[how](text)
    assert new != text
    assert changed(checked(text), checked(new)) == []


def test_what_is_changed_in_a_wrapped_article_is_seen() -> None:
    text = ARTICLES[0].read_text("utf-8")
    new = filled(text.replace("14 stakes", "41 stakes"), 55)
    assert changed(checked(text), checked(new)) == ["14 stakes → 41 stakes: ['value']"]
