"""The Word report, opened again as Word would: the draft word for word, comments on the figures."""

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import pytest

from factcheck.errors import FactcheckError
from factcheck.reports import report_named
from factcheck.run import Checked
from tests.factcheck import handmade
from tests.factcheck.drafts import CURLY, HOSTILE, checked
from tests.factcheck.tool import ROOT, environment, factcheck
from tests.test_readme import refresh

ARTICLES = [handmade.checked(), handmade.checked(None), checked(CURLY), checked(HOSTILE)]
word = refresh().word


def written(*articles: Checked) -> bytes:
    return b"".join(report_named("docx")(articles, 80))


@pytest.mark.parametrize("found", ARTICLES)
def test_the_draft_stands_there_word_for_word(found: Checked) -> None:
    file = docx.Document(io.BytesIO(written(found)))
    text = "\n".join(paragraph.text for paragraph in file.paragraphs)
    assert text.split() == found.document.text.split()
    assert file.paragraphs[0].style.name == "Heading 1"


def test_comments_stand_on_the_words_they_are_about() -> None:
    *_, first, second, third = word(written(handmade.checked())).split("\n\n")
    assert first == (
        "[About 1,200 villagers] factcheck:\n"
        "1. displaced, high priority\n"
        "when: Tuesday 1 May 2012\n"
        "who: the mayor Ada Brink, in paraphrase\n"
        "why: people's fate\n"
        "☐ Ask the mayor’s office for its count.\n"
        "    look: The town’s register\n"
        "    search: Keld villagers left homes"
    )
    assert second == (
        "[12 kilometres (9 miles)] factcheck:\n"
        "error: 12 km is 7.5 miles, not 9 [conversion]\n"
        "12 km × 0.6214 = 7.46 miles\n"
        "Perhaps 9 nautical miles were meant."
    )
    assert third.startswith("[12 kilometres] factcheck:\n2. length, medium priority\n")


@pytest.mark.parametrize("found", ARTICLES)
def test_each_finding_and_each_claim_has_a_comment(found: Checked) -> None:
    file = docx.Document(io.BytesIO(written(found)))
    said = [comment.text for comment in file.comments]
    own = [claim for claim in found.reading.claims if not claim.part_of]
    assert len(said) == len(found.findings) + len(own)
    assert {comment.author for comment in file.comments} == {"factcheck"}
    assert {comment.timestamp for comment in file.comments} == {None}  # nobody asked the clock


def test_a_figure_said_again_refers_to_the_first() -> None:
    text = "Fire\n\nThe fire killed 40 people, police said.\n\nThe 40 people were at home.\n"
    assert "The same as claim 1, 3:17." in word(written(checked(text)))


def test_several_articles_in_one_file() -> None:
    text = word(written(handmade.checked(), checked(CURLY)))
    assert "Heading 1: River leaves its bed" in text
    assert "Heading 1: Rain" in text


def test_the_parts_of_the_file_have_no_date_of_today() -> None:
    with zipfile.ZipFile(io.BytesIO(written(handmade.checked()))) as parts:
        assert {info.date_time for info in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_without_the_package_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(FactcheckError, match=r"pip install 'factcheck-desk\[documents\]'"):
        written(handmade.checked())


@pytest.mark.heavy
def test_a_terminal_is_spared_a_file_that_is_no_text() -> None:
    reader, terminal = os.openpty()
    ended = subprocess.run(
        [sys.executable, "-m", "factcheck", "examples/flood.txt", "-f", "docx"],
        cwd=ROOT, env=environment(), stdout=terminal, stderr=subprocess.PIPE, timeout=60,
    )  # fmt: skip
    os.close(terminal)
    os.close(reader)
    assert ended.returncode == 2
    assert ended.stderr.decode() == (
        "factcheck: standard output: this report is no text. Give a file with -o FILE.\n"
    )


def test_the_ending_of_a_file_chooses_it(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    assert factcheck("examples/flood.txt", "-o", str(path)) == (0, "", "")
    assert docx.Document(str(path)).paragraphs[0].text.startswith("Flood drives thousands")
