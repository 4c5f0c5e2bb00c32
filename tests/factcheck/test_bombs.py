"""Files that are made to fill a machine or to keep it busy: refused with the reason, or read."""

import resource
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.readers.html import LARGEST as LARGEST_PAGE
from factcheck.readers.pdf import MOST_PAGES
from tests.factcheck.packages import TYPES, W, open_document, package, run, word
from tests.factcheck.pdfs import page_of, pdf
from tests.factcheck.tool import environment, factcheck

pytestmark = pytest.mark.heavy

COWS = "Some 5 cows died in Keld."
MEMORY = 1_500_000_000  # bytes of addresses that a process gets
MUCH = 80_000_000  # bytes that unpack from some hundred thousand
CONTAINER = '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'
ENTITY = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
BIG = "unpacks to more than 64 MB. Save its text as plain text, or give a shorter document."


def document(doctype: str, text: str) -> str:
    return f'{doctype}<w:document xmlns:w="{W}"><w:body><w:p>{text}</w:p></w:body></w:document>'


def docx(path: Path, doctype: str = "", text: str = "") -> Path:
    data = document(doctype, f"<w:r><w:t>{text}</w:t></w:r>")
    return package(path, {"[Content_Types].xml": TYPES, "word/document.xml": data})


def book(path: Path, spine: str, chapter: str | bytes, href: str = "c.xhtml") -> Path:
    items = f'<manifest><item id="1" href="{href}"/></manifest><spine>{spine}</spine>'
    return package(path, {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "b.opf": f"<package>{items}</package>",
        "c.xhtml": chapter,
    })  # fmt: skip


def one_page(path: Path, old: bytes = b"", new: bytes = b"") -> Path:
    pdf(path, [page_of([COWS])])
    path.write_bytes(path.read_bytes().replace(old, new))
    return path


def flate(path: Path) -> Path:
    data = one_page(path).read_bytes()
    start = data.index(b"5 0 obj")
    packed = zlib.compress(b"BT /F1 9 Tf (5 cows) Tj ET " * (MUCH // 27), 9)
    head = b"5 0 obj\n<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed)
    end = data.index(b"endobj", start)
    path.write_bytes(data[:start] + head + packed + b"\nendstream\n" + data[end:])
    return path


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


KIDS = b"/Kids [4 0 R]"
PARTS = b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n'
Maker = Callable[[Path], Path]
#  file name -> how it is made, what is said about it behind its name
REFUSED: dict[str, tuple[Maker, str]] = {
    "path.epub": (
        lambda p: book(p, '<itemref idref="1"/>', COWS, "../../../../etc/passwd"),
        "what it names are not in it",
    ),
    "bomb.docx": (lambda p: docx(p, text="a" * MUCH), BIG),
    "bomb.epub": (lambda p: book(p, '<itemref idref="1"/>', b"a" * MUCH), BIG),
    "laughs.docx": (lambda p: docx(p, ENTITY, "&b;"), "(word/document.xml declares entities"),
    "outside.docx": (lambda p: docx(p, OUTSIDE, "&b;"), "(word/document.xml declares entities"),
    "bomb.gz": (lambda p: written(p, b"\x1f\x8b" + b"a" * 99), "is a gzip file"),
    "big.html": (
        lambda p: written(p, b"<html><p>5 cows</p>" * (LARGEST_PAGE // 18)),
        "is a web page of more than 10 MB. Save the text of the page.",
    ),
    "huge.html": (lambda p: written(p, b"<html>" + b" " * 100_000_000), "larger than 32 MB"),
    "deep.json": (lambda p: written(p, b"[" * 200_000), "is no JSON"),
    "deep.eml": (lambda p: written(p, PARTS * 3000), "is a mail with parts inside parts"),
    "kids.pdf": (lambda p: one_page(p, KIDS, b"/Kids [2 0 R]"), "is a PDF that is damaged"),
    "flate.pdf": (flate, "is a PDF that is damaged"),
    "pages.pdf": (
        lambda p: one_page(p, KIDS, b"/Kids [" + b"4 0 R " * (MOST_PAGES + 1) + b"]"),
        "has more than 2,000 pages. Give one article at a time.",
    ),
}
DEEP = 20_000
READ: dict[str, tuple[Maker, str]] = {
    "deep.docx": (
        lambda p: word(p, "<w:p>" * DEEP + run(COWS) + "</w:p>" * DEEP),
        "5 cows",
    ),
    "spaces.odt": (
        lambda p: open_document(p, f'<text:p>5 cows<text:s text:c="{10**9}"/>died.</text:p>'),
        "5 cows",
    ),
    "again.epub": (
        lambda p: book(p, '<itemref idref="1"/>' * DEEP, f"<p>{COWS}</p>"),
        "Some 5 cows",
    ),
    "deep.html": (
        lambda p: written(p, b"<html>" + b"<div>" * DEEP + COWS.encode()),
        "Some 5 cows",
    ),
    "deep.md": (lambda p: written(p, b"> " * DEEP + b"\n\n" + COWS.encode()), "Some 5 cows"),
    "ticks.md": (
        lambda p: written(p, b"x" + b"`" * 320_000 + b"\n\n" + COWS.encode()),
        "Some 5 cows",
    ),
    "deep.rtf": (
        lambda p: written(p, b"{\\rtf1 " + b"{" * DEEP + COWS.encode() + b"}" * DEEP),
        "Some 5 cows",
    ),
    "head.eml": (
        lambda p: written(p, b"Subject:" + b" =?utf-8?Q?a?=" * DEEP + b"\n\n" + COWS.encode()),
        "Some 5 cows",
    ),
    "parent.pdf": (lambda p: one_page(p, b"/Parent 2 0 R", b"/Parent 4 0 R"), "Some 5 cows"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_the_reason(tmp_path: Path, name: str) -> None:
    make, reason = REFUSED[name]
    make(tmp_path / name)
    field = ("--field", "a") if name.endswith(".json") else ()
    ended = factcheck(name, *field, cwd=tmp_path)
    assert reason in ended.err
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("name", READ)
def test_read_without_harm(tmp_path: Path, name: str) -> None:
    make, claim = READ[name]
    make(tmp_path / name)
    ended = factcheck(name, "-f", "unix", cwd=tmp_path)
    assert ended.code == 0
    assert claim in ended.out
    assert "root:" not in ended.out


@pytest.mark.heavy
@pytest.mark.parametrize("name", ["bomb.docx", "bomb.epub", "flate.pdf"])
def test_within_bounds_of_memory(tmp_path: Path, name: str) -> None:
    make, reason = REFUSED[name]
    make(tmp_path / name)
    ended = subprocess.run(
        [sys.executable, "-m", "factcheck", name], cwd=tmp_path, env=environment(),
        capture_output=True, text=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
    )  # fmt: skip
    assert reason in ended.stderr
    assert ended.returncode == 2
