"""JSON of a content system as an article."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.factcheck.story import HEADLINE, PARAGRAPHS, PLAIN, of_the_plain_text, report, said
from tests.factcheck.tool import factcheck

HTML = "".join(f"<p>{line.replace('£', '&pound;')}</p>\n" for line in PARAGRAPHS)


def write(folder: Path, value: Any, name: str = "a.json") -> None:
    (folder / name).write_text(json.dumps(value), "utf-8")


@pytest.mark.parametrize(
    ("value", "field"),
    [
        ({"body": PLAIN}, "body"),
        ({"article": {"body": HTML}}, "article.body"),
        ([{"content": {"rendered": HTML}}], "0.content.rendered"),
        ({"blocks": PARAGRAPHS}, "blocks"),
        ({"blocks": [{"text": line} for line in PARAGRAPHS]}, "blocks.*.text"),
    ],
)
def test_the_claims_are_those_of_the_plain_text(tmp_path: Path, value: Any, field: str) -> None:
    write(tmp_path, value)
    found = report(tmp_path, "a.json", "--field", field)
    assert said(found) == of_the_plain_text(tmp_path)
    assert found["article"]["title"] == HEADLINE
    assert {claim["where"] for claim in found["claims"]} == {
        f"paragraph {number}" for number in (1, 2, 3, 4)
    }


def test_title_date_and_author_beside_the_field(tmp_path: Path) -> None:
    post = {"date": "2018-03-09T10:00:00", "title": {"rendered": "Rain"}, "author": 7,
            "content": {"rendered": "<p>Two men died on Tuesday.</p>"}}  # fmt: skip
    write(tmp_path, post)
    article = report(tmp_path, "a.json", "--field", "content.rendered")["article"]
    assert (article["title"], article["published"], article["published_from"]) == (
        "Rain", "2018-03-09", "metadata",
    )  # fmt: skip
    assert "author" not in article


def test_standard_input(tmp_path: Path) -> None:
    data = json.dumps({"body": "Two men died."}).encode()
    assert "Two men" in factcheck("-", "-f", "unix", "--field", "body", stdin=data).out


LONG = "Nothing happened here at all. " * 9
REFUSED = [
    ({"id": "7", "text": {"main": LONG}}, "",
     "is JSON, and nobody says where in it the article is. Name the field: --field text.main."),
    ({"a": LONG, "b": LONG + "x"}, "body",
     "the field body is not there. Name the field: --field b (there are also: a)."),
    ({"body": 5, "a": LONG}, "body",
     "the field body is not a text. Name the field: --field a."),
    ([], "body", "the field body is not there. It holds no text."),
]  # fmt: skip


@pytest.mark.parametrize(("value", "field", "line"), REFUSED)
def test_what_is_missing_is_said(tmp_path: Path, value: Any, field: str, line: str) -> None:
    write(tmp_path, value)
    ended = factcheck("a.json", *(["--field", field] if field else []), cwd=tmp_path)
    assert (ended.code, ended.err) == (2, f"factcheck: a.json: {line}\n")


def test_no_json(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"body": ', "utf-8")
    (tmp_path / "deep.json").write_text("[" * 200_000, "utf-8")
    for name in ("a.json", "deep.json"):
        ended = factcheck(name, "--field", "body", cwd=tmp_path)
        assert ended.err.startswith(f"factcheck: {name}: is no JSON (")
        assert ended.err.count("\n") == 1
        assert ended.code == 2


def test_json_without_a_name_is_told_by_its_beginning() -> None:
    """As a server or a pipe gives it: its identifiers and marks are no claims."""
    data = json.dumps([{"id": 4771, "body": f"{HEADLINE}\n\n{LONG}It has 12 kilometres."}]).encode()
    ended = factcheck("-", "-f", "unix", stdin=data)
    assert (ended.code, ended.out) == (2, "")
    assert (
        "is JSON, and nobody says where in it the article is. Name the field: --field 0.body."
        in (ended.err)
    )
    assert ": 12 kilometres;" in factcheck("-", "--field", "0.body", "-f", "unix", stdin=data).out
    bracket = b'["He lost 12 kilometres of road," Lee said.]\n'
    assert factcheck("-", "-f", "unix", stdin=bracket).out.startswith("<stdin>:1:11: note: 12 kilo")


def test_names_of_fields_are_shown_without_controls(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"a\x1b[31m\n": "5 cows", "b": 1}), "utf-8")
    ended = factcheck("a.json", "--field", "x\x07", cwd=tmp_path)
    assert ended.err == (
        "factcheck: a.json: the field x\\x07 is not there. "
        "Name the field: --field a\\x1b[31m\\x0a.\n"
    )
