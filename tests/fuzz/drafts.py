"""One small file of every type that can be read, to be made worse."""

from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from zipfile import ZIP_STORED, ZipFile

from tests.factcheck.packages import open_document, package, run, word
from tests.factcheck.pdfs import page_of, pdf
from tests.fuzz import changes

STORY = [
    "River leaves its bed",
    "KELD, 3 May 2012 - About 1,200 villagers left on Tuesday, the mayor Ada Brink said.",
    "“The lake is 12 kilometres (9 miles) long,” Brink said. It rose 40% from 20 to 30 feet.",
]
PARAGRAPHS = "".join(f"<p>{line}</p>\n" for line in STORY)
HTML = (
    "<!doctype html><html><head><meta charset=utf-8><title>River &amp; bed</title>"
    '<meta property="article:published_time" content="2012-05-03"><script>var a="<p>";</script>'
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2012-05-03",'
    '"author":{"name":"Ada"}}</script></head><body><nav>Menu 1</nav>'
    f"<article><h1>{STORY[0]}</h1>{PARAGRAPHS}<table><tr><td>5<td>6</table><ul><li>7&nbsp;km"
    f"</ul><del>8</del><!-- 9 -->{PARAGRAPHS}</article><footer>10</footer></body></html>"
)
MARKDOWN = (
    "---\ntitle: River\ndate: 2012-05-03\nauthor: Ada\n---\n# River leaves its bed\n\n"
    + "\n\n".join(STORY)
    + "\n\n- 5 *cows*\n- [6](http://x)\n\n> quoted **7**\n\n| a | b |\n|---|---|\n| 8 | 9 |\n\n"
    "```\n10\n```\n~~11~~ `12` ![13](x) <b>14</b> &amp; \\* [^1]\n\n[^1]: 15\n"
)
MAIL = (
    "From: a@b.example\r\nTo: c@d.example\r\nSubject: =?utf-8?Q?River_=C3=A9?=\r\n"
    "Date: Thu, 3 May 2012 10:00:00 +0200\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n'
    'Content-Type: text/plain; charset="utf-8"; format=flowed\r\n'
    "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    "About 1,200 villagers left=20\r\non Tuesday.=C3=A9 12 km=\r\n long\r\n-- \r\nAda\r\n--x\r\n"
    "Content-Type: text/html\r\n\r\n<p>5 cows</p>\r\n--x\r\nContent-Disposition: attachment; "
    'filename="a.pdf"\r\n\r\nzz\r\n--x--\r\n'
)
JSON = '{"title":"River","date":"2012-05-03","body":"%s","more":[{"html":"<p>5 km</p>"}]}'
RTF = (
    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title River}}\\f0 About 1,200 "
    "villagers \\b left\\b0  on Tuesday.\\par \\'93We\\'94 \\u8220?12\\u8221? km\\par"
    "{\\trowd 5\\cell 6\\cell\\row}{\\field{\\*\\fldinst x}{\\fldrslt 7}}}"
)
BODY = (
    "".join(f"<w:p>{run(line)}</w:p>" for line in STORY)
    + '<w:p><w:ins w:id="1" w:author="A">' + run("5 cows") + '</w:ins><w:del><w:r><w:delText>6'
    '</w:delText></w:r></w:del><w:commentRangeStart w:id="0"/>' + run("7 km")
    + '<w:commentRangeEnd w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    f"<w:tbl><w:tr><w:tc><w:p>{run('8')}</w:p></w:tc><w:tc><w:p>{run('9')}</w:p></w:tc></w:tr></w:tbl>"
)  # fmt: skip
NOTES = {
    "comments": '<w:comment w:id="0" w:author="Ed"><w:p>' + run("Sure?") + "</w:p></w:comment>",
    "footnotes": '<w:footnote w:id="2"><w:p>' + run("10 miles") + "</w:p></w:footnote>",
}
ODT = (
    "".join(f"<text:p>{line}</text:p>" for line in STORY)
    + "<text:p>5<text:s text:c='3'/>cows<text:tab/><text:span>6</text:span><text:line-break/>"
    "<office:annotation office:name='n'><dc:creator>E</dc:creator><text:p>?</text:p>"
    "</office:annotation>7<office:annotation-end office:name='n'/><text:note><text:note-body>"
    "<text:p>8</text:p></text:note-body></text:note></text:p><table:table><table:table-row>"
    "<table:table-cell><text:p>9</text:p></table:table-cell></table:table-row></table:table>"
)
BOOK = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="o/b.opf"/></rootfiles>'
    "</container>",
    "o/b.opf": '<package xmlns:dc="x"><metadata><dc:title>T</dc:title><dc:creator>A</dc:creator>'
    '</metadata><manifest><item id="1" href="c.xhtml"/><item id="2" href="d%20e.xhtml"/></manifest>'
    '<spine><itemref idref="1"/><itemref idref="2"/></spine></package>',
    "o/c.xhtml": f"<html><body>{PARAGRAPHS}</body></html>",
    "o/d e.xhtml": "<html><body><p>5 km</p></body></html>",
}


@cache
def drafts() -> dict[str, bytes]:
    """File name -> its bytes."""
    with TemporaryDirectory() as folder:
        here = Path(folder, "made")
        return {
            "a.txt": "\n\n".join(STORY).encode(),
            "a.md": MARKDOWN.encode(),
            "a.html": HTML.encode(),
            "a.eml": MAIL.encode(),
            "a.json": (JSON % "\\n\\n".join(STORY)).encode(),
            "a.rtf": RTF.encode(),
            "a.pdf": pdf(here, [page_of(STORY), page_of(STORY)]).read_bytes(),
            "a.docx": word(here, BODY, **NOTES).read_bytes(),
            "a.odt": open_document(here, ODT).read_bytes(),
            "a.epub": package(here, BOOK).read_bytes(),
        }


def worse(chance: Random, name: str) -> bytes:
    """The file of this name made worse: as it lies on a disk, or in one of its parts."""
    data = drafts()[name]
    if data.startswith(b"PK") and chance.randrange(8):
        return _part_worse(chance, data)
    change = changes.of_digits if chance.randrange(6) == 0 else changes.of_bytes
    return change(chance, data)


def _part_worse(chance: Random, data: bytes) -> bytes:
    parts = _parts(data)
    name = chance.choice(sorted(parts))
    made = BytesIO()
    with ZipFile(made, "w", ZIP_STORED) as file:
        for other, content in parts.items():
            file.writestr(other, changes.of_bytes(chance, content) if other == name else content)
    return made.getvalue()


@cache
def _parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}
