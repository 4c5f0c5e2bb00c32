"""PDF as an article: the claims of the text, with page and line."""

import re
from pathlib import Path

import pytest

from tests.factcheck.pdfs import LEADING, LEFT, TOP, Placed, page_of, pdf
from tests.factcheck.story import (
    DATELINE,
    DIKE,
    HEADLINE,
    LEAD,
    PARTS,
    of_the_plain_text,
    report,
    said,
)
from tests.factcheck.tool import factcheck

FIRST = [Placed(HEADLINE, LEFT, 800, 20), *page_of([DATELINE + LEAD, DIKE])]


def test_the_claims_are_those_of_the_plain_text(tmp_path: Path) -> None:
    pdf(tmp_path / "story.pdf", [FIRST, page_of([PARTS])])
    found = report(tmp_path, "story.pdf")
    assert said(found) == of_the_plain_text(tmp_path)
    assert found["article"]["title"] == HEADLINE
    for claim in found["claims"]:
        page = [*FIRST] if claim["page"] == 1 else page_of([PARTS])
        assert claim["text"].split()[0] in page[claim["line"] - 1].text
        assert claim["where"] == f"page {claim['page']}, line {claim['line']}"
    assert [c["page"] for c in found["claims"] if c["text"] == "1,150"] == [2]


def test_reports_name_the_page(tmp_path: Path) -> None:
    pdf(tmp_path / "story.pdf", [FIRST, page_of([PARTS])])
    out = factcheck("story.pdf", cwd=tmp_path).out
    assert "Published Tuesday 6 March 2018, from the dateline on page 1, line 2.\n" in out
    assert "page 2, line 1\n" in out
    assert "story.pdf:1:16: note: page 2, line 1: 1,150" in (
        factcheck("story.pdf", "-f", "unix", cwd=tmp_path).out
    )


def test_a_sentence_goes_on_over_the_page_and_heads_are_left_out(tmp_path: Path) -> None:
    line = "The council of the northern province has now paid for the repair of some"
    rest = "42 bridges and the two tunnels that were closed."
    other = "Nobody was able to say on Thursday when the road would be open to cars again."
    pages = [
        [Placed("THE ORLA COURIER 2018", LEFT, 820), *page_of([text]), Placed(f"{n}", 300, 30)]
        for n, text in enumerate([line, rest, other], 7)
    ]
    pdf(tmp_path / "a.pdf", pages)
    found = report(tmp_path, "a.pdf")
    assert [(c["text"], c["page"], c["sentence"]) for c in found["claims"]][:2] == [
        ("some 42 bridges", 1, f"{line} {rest}"),
        ("two tunnels", 2, f"{line} {rest}"),
    ]
    sentences = " ".join(claim["sentence"] for claim in found["claims"])
    assert "COURIER" not in sentences


def test_broken_words_are_whole_again(tmp_path: Path) -> None:
    lines = [
        "The two armies fought for nine weeks, and in the end about 1,500 sol-",
        "diers of the north were left. It was the end of a war that lasted twenty-",
        "two years, and of the 1920s as the people of the coast had known them.",
    ]
    placed = [Placed(text, LEFT, TOP - n * LEADING) for n, text in enumerate(lines)]
    pdf(tmp_path / "a.pdf", [placed])
    texts = [claim["text"] for claim in report(tmp_path, "a.pdf")["claims"]]
    assert "about 1,500 soldiers" in texts
    assert "twenty-two years" in texts


def test_the_sign_of_a_footnote_is_no_part_of_a_figure(tmp_path: Path) -> None:
    row = [Placed("The club had 250", LEFT, TOP), Placed("3", LEFT + 84, TOP + 4, 6)]
    row.append(Placed(" members in May.", LEFT + 90, TOP))
    pdf(tmp_path / "a.pdf", [row])
    assert report(tmp_path, "a.pdf")["claims"][0]["quantity"]["low"] == 250


def test_a_scan_is_said_to_be_one(tmp_path: Path) -> None:
    pdf(tmp_path / "scan.pdf", [[], []])
    ended = factcheck("scan.pdf", cwd=tmp_path)
    assert (ended.code, ended.err) == (
        2, "factcheck: scan.pdf: is a PDF without text, probably scanned. "
        "Have its text recognised (OCR) first, or type what matters.\n",
    )  # fmt: skip
    pdf(tmp_path / "part.pdf", [FIRST, []])
    ended = factcheck("part.pdf", cwd=tmp_path)
    assert (ended.code, ended.err) == (
        0, "factcheck: part.pdf: no text on page 2; pictures are not read.\n",
    )  # fmt: skip


def test_passwords_and_damage(tmp_path: Path) -> None:
    from pypdf import PdfWriter

    pdf(tmp_path / "story.pdf", [FIRST])
    for name, password in (("locked.pdf", "secret"), ("open.pdf", "")):
        writer = PdfWriter(clone_from=tmp_path / "story.pdf")
        writer.encrypt(password, owner_password="owner", algorithm="RC4-128")
        writer.write(tmp_path / name)
    ended = factcheck("locked.pdf", cwd=tmp_path)
    assert ended.err == (
        "factcheck: locked.pdf: is an encrypted PDF. Save a copy without encryption and try that.\n"
    )
    opened, plain = report(tmp_path, "open.pdf"), report(tmp_path, "story.pdf")
    assert said(opened) == said(plain)
    data = (tmp_path / "story.pdf").read_bytes()
    (tmp_path / "half.pdf").write_bytes(data[:300])
    ended = factcheck("half.pdf", cwd=tmp_path)
    assert ended.code == 2
    assert ended.err.startswith("factcheck: half.pdf: is a PDF that is damaged (")
    assert ended.err.count("\n") == 1


def test_a_loop_is_told_in_the_same_words_each_time(tmp_path: Path) -> None:
    """pypdf says where in memory its reader stood, which is elsewhere in each run."""
    whole = pdf(tmp_path / "story.pdf", [page_of([LEAD * 9])]).read_bytes()
    looped = re.sub(rb"/Length \d{4} >>", b"/Length 5 0 R>>", whole)
    assert looped != whole
    (tmp_path / "story.pdf").write_bytes(looped)
    ended = factcheck("story.pdf", cwd=tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        "factcheck: story.pdf: is a PDF that is damaged (LimitReachedError: Detected loop with "
        "self reference for IndirectObject(5, 0)). Open it in a PDF viewer, print it into a new "
        "PDF and try that.\n"
    )


def test_without_the_library_the_error_says_what_to_install(tmp_path: Path) -> None:
    pdf(tmp_path / "story.pdf", [FIRST])
    missing = tmp_path / "missing"
    missing.mkdir()
    (missing / "pypdf.py").write_text("raise ModuleNotFoundError('pypdf')", "utf-8")
    ended = factcheck("story.pdf", cwd=tmp_path, extra={"PYTHONPATH": str(missing)})
    assert ended.err == (
        "factcheck: story.pdf: is a PDF, which needs a library of its own. "
        "Install its reader with: pip install 'factcheck-desk[documents]'.\n"
    )


@pytest.mark.parametrize("size", [0, 10**12])
def test_letters_of_no_size(tmp_path: Path, size: int) -> None:
    lines = [Placed(f"Some {number} sheep died.", 72, 700 - 14 * number, size) for number in (5, 6)]
    ended = factcheck(str(pdf(tmp_path / "a.pdf", [lines])), "-f", "unix", cwd=tmp_path)
    assert (ended.code, ended.err) == (0, "")
