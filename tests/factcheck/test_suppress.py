"""What was looked at once stays out of the report, for a reason, until its words change."""

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

import claims
from factcheck.comments import comments_in, without_comments
from factcheck.document import Document
from factcheck.run import Checked, check_document
from factcheck.scope import EVERY_LEVEL, Scope
from tests.factcheck.tool import ROOT, factcheck

WRONG = "The dike runs for 9.5 kilometres (15 miles). It broke on Saturday, 12 May 2019.\n"
COMMENT = '<!-- factcheck: ignore conversion "15 miles" the new dike is counted -->'
ENTRY = """\
[[ignore]]
article = "draft.txt"
check = "conversion"
words = "9.5 kilometres (15 miles)"
reason = "the new dike is counted"
"""


def read(text: str, scope: Scope = EVERY_LEVEL) -> Checked:
    return check_document(Document("draft.md", text), date(2021, 7, 8), scope=scope, steps=False)


def names(checked: Checked) -> list[str]:
    return [finding.check for finding in checked.findings]


def test_both_findings_are_there_without_a_suppression() -> None:
    assert names(read(WRONG)) == ["conversion", "weekday"]


@pytest.mark.parametrize(
    "text",
    [
        WRONG + COMMENT,
        COMMENT + "\n" + WRONG,
        WRONG.replace("miles).", f"miles).{COMMENT}"),
        "A line more.\n\n" + WRONG + "\n" + COMMENT + "\nAnd another.\n",
        WRONG + COMMENT.replace("15 miles", "9.5 kilometres\n(15 miles)"),
        WRONG + COMMENT.replace('"15 miles"', "“15 miles”"),
        WRONG + COMMENT.replace(" the new", "\nthe new"),
    ],
)
def test_a_comment_keeps_one_finding_out(text: str) -> None:
    checked = read(text)
    assert names(checked) == ["weekday"]
    [one] = checked.suppressed
    assert (one.finding.check, one.by.reason) == ("conversion", "the new dike is counted")
    assert checked.remarks == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [("(15 miles)", "(115 miles)"), ("(15 miles)", "(1.15 miles)"), ("(15 miles)", "(15.5 miles)")],
)
def test_it_ends_when_the_words_change(old: str, new: str) -> None:
    checked = read(WRONG.replace(old, new) + COMMENT)
    assert names(checked) == ["conversion", "weekday"]
    assert checked.remarks == (
        "draft.md:2:1: conversion finds nothing about “15 miles” any more. "
        "Take the suppression out.",
    )


#    comment, what is said about it
UNUSABLE = [
    ('<!-- factcheck: ignore conversion "15 miles" -->', "gives no reason, so that conversion “15"),
    ("<!-- factcheck: ignore conversion 15 miles is right -->", "cannot be used. Write <!--"),
    ("<!-- factcheck: hush -->", "cannot be used. Write <!-- factcheck: ignore CHECK"),
    ('<!-- factcheck: ignore conversoin "15 miles" is so -->', "Did you mean conversion?"),
]


@pytest.mark.parametrize(("comment", "said"), UNUSABLE)
def test_what_cannot_be_used_is_said_and_suppresses_nothing(comment: str, said: str) -> None:
    checked = read(WRONG + comment)
    assert names(checked) == ["conversion", "weekday"]
    [remark] = checked.remarks
    assert remark.startswith("draft.md:2:1: ")
    assert said in remark


def test_a_check_that_is_not_asked_leaves_its_suppressions_alone() -> None:
    assert read(WRONG + COMMENT, Scope(skip=("conversion",))).remarks == ()
    assert read("Nothing.\n" + COMMENT, Scope(only=("weekday",))).remarks == ()
    assert read(WRONG + COMMENT, Scope(level="error")).remarks == ()


def test_a_comment_is_no_prose_and_moves_nothing() -> None:
    plain = "Some 40 people fled on Tuesday.\nAbout 70 came back.\n"
    text = plain.replace("\n", " <!-- 90 by Friday, says “Ann -->\n", 1) + "<!-- 12 km -->\n"
    masked = without_comments(text)
    assert len(masked) == len(text)
    found = claims.read(masked, date(2021, 7, 8))
    assert [c.text for c in found.claims] == ["Some 40 people", "Tuesday", "About 70"]
    assert all(text[c.start : c.end] == c.text for c in found.claims)
    assert found.quotations == []


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_comment_on_a_line_of_its_own_ends_no_paragraph(line_end: str) -> None:
    text = line_end.join(
        [
            "By noon the river had risen, the port office said, by",
            "<!-- check -->",
            "  <!-- and -->",
            "two metres.",
        ]
    )
    assert len(claims.read(without_comments(text)).paragraphs) == 1
    apart = line_end.join(["It rose.", "", "<!-- check -->", "", "It fell."])
    assert len(claims.read(without_comments(apart)).paragraphs) == 2


def test_many_marks_that_are_never_closed_cost_nothing() -> None:
    assert comments_in("<!-- a " * 200_000) == []


def test_a_file_beside_the_article_does_the_same(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(WRONG, "utf-8")
    (tmp_path / "factcheck-ignore.toml").write_text(ENTRY, "utf-8")
    ended = factcheck("draft.txt", "-f", "json", cwd=tmp_path)
    report = json.loads(ended.out)
    schema = json.loads((ROOT / "factcheck/reports/report.schema.json").read_text("utf-8"))
    jsonschema.validate(report, schema, jsonschema.Draft202012Validator)
    [one] = report["suppressed"]
    assert one["text"] == "15 miles"
    assert one["words"] == "9.5 kilometres (15 miles)"
    assert one["reason"] == "the new dike is counted"
    assert one["where"] == "factcheck-ignore.toml, entry 1"
    assert "\n1 finding and 1 suppressed, " in factcheck("draft.txt", cwd=tmp_path).out


#    the file, exit code, what is said on standard error
FILES = [
    (ENTRY.replace("draft", "other"), 0, ""),
    (ENTRY.replace("9.5", "9.6"), 0, ", entry 1: conversion finds nothing about “9.6"),
    (
        ENTRY.replace("the new dike is counted", " "),
        0,
        ", entry 1: gives no reason and is not used",
    ),
    (ENTRY.replace("check =", "chek ="), 2, ", entry 1: is no suppression. Each begins with"),
    (ENTRY.replace('"conversion"', '"converson"'), 2, "Did you mean conversion?"),
    (ENTRY.replace("[[ignore]]", "[[ignored]]"), 2, ": holds more than suppressions. Each"),
    ("[[ignore]", 2, "factcheck-ignore.toml: "),
]


@pytest.mark.parametrize(("text", "code", "said"), FILES)
def test_what_is_wrong_in_the_file_is_said(text: str, code: int, said: str, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(WRONG, "utf-8")
    (tmp_path / "factcheck-ignore.toml").write_text(text, "utf-8")
    ended = factcheck("draft.txt", "-f", "unix", cwd=tmp_path)
    assert ended.code == code
    assert said in ended.err
    assert bool(ended.err) == bool(said)
