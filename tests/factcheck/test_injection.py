"""What an article says stays words: in a table, a page, a document, an editor and a file name."""

import csv
import json
import re
import xml.etree.ElementTree as ElementTree
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from lsprotocol import types
from markdown_it import MarkdownIt

from factcheck.lsp.actions import COPY, DECIDE
from factcheck.lsp.server import server
from factcheck.reports import REPORTS, report_named
from factcheck.reports.markdown import escaped
from factcheck.run import Checked
from factcheck.searches import FACT_CHECKS, WEB
from tests.factcheck.drafts import checked
from tests.factcheck.tool import factcheck

pytestmark = pytest.mark.heavy

SIGNS = "\u202e \u2066 \x85 \u2028 4\u200d0 \u200b\u2060 1\ufeff2"
ESCAPES = f"\x1b[31m \x1b]8;;http://x.example\x07 \x9b2J \x07 \x08 {SIGNS}"
LINKS = "[free](http://x.example) ![p](http://x.example/p.png) <http://x.example> [a]: http://x"
HTML = "<script>alert(1)</script> <img src=x onerror=alert(2)> <a href='javascript:1'> &lt;b&gt;"
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|'/C calc'!A0", '=HYPERLINK("x")')
FIELDS = '{ INCLUDETEXT "/etc/passwd" } { DDEAUTO c:\\\\cmd } <w:instrText> <<MACROBUTTON>>'
BREAKS = "]]> --> */ '\"` ${x} {{x}} %0A::error::x ::set-output name=x::y |~| \\ \\n"


def hostile(evil: str) -> Checked:
    """The words at every place that a report prints: headline, figure, noun, speaker, quotation."""
    text = (
        f"{evil} 40 cows die\n\nKELD, 14 May 2019 - About 1,200 {evil} people fled on Saturday, "
        f"12 May, said Ann {evil} Lee. {evil} Some 40 {evil} cows, 9.5 kilometres (15 miles) off, "
        f"died, “{evil} 12 men,” the {evil} mayor said.\n"
    )
    return checked(text, f"{'.txt'}")


def written(form: str, *found: Checked) -> str:
    return "\n".join(map(str, report_named(form)(found, 80)))


TEXTS = [form for form in REPORTS if form not in ("docx", "terminal")]
EVERY = [ESCAPES, LINKS, HTML, FIELDS, BREAKS, *FORMULAS]
RAW = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff]|[a-z0-9]\u200d"
)


@pytest.mark.parametrize("form", TEXTS)
def test_nothing_raw_in_any_report(form: str) -> None:
    for evil in EVERY:
        lines = written(form, hostile(evil))
        assert not RAW.search(lines.replace("\r\n", "\n") if form == "csv" else lines)


def test_a_terminal_gets_no_sequence_of_the_article() -> None:
    lines = written("terminal", hostile(ESCAPES))
    for found in re.findall(r"\x1b.{0,12}", lines):  # ours colour and link to searches
        assert re.match(r"\x1b(?:\[[\d;]*m|\]8;(?:id=\d+)?;(?:https://|\x1b|\x07)?)", found), found
    assert "x.example\x07" not in lines


def test_a_spreadsheet_gets_no_formula() -> None:
    for evil in EVERY:
        for row in csv.reader(StringIO(written("csv", hostile(evil)))):
            for cell in row:
                assert cell[:1] not in ("=", "+", "@", "\t", "\r"), cell
                assert cell[:1] != "-" or re.fullmatch(r"-[\d.]+", cell), cell


def test_markdown_gets_no_link_picture_or_html() -> None:
    ours = (WEB.partition("{")[0], FACT_CHECKS.partition("{")[0])
    for evil in EVERY:
        tokens = MarkdownIt("commonmark").enable("table").parse(written("markdown", hostile(evil)))
        every = [*tokens, *(child for token in tokens for child in token.children or ())]
        assert not [t for t in every if t.type in ("html_block", "html_inline", "image")]
        links = [str(token.attrs["href"]) for token in every if token.type == "link_open"]
        assert [link for link in links if not link.startswith(ours)] == []


BARE = "40 http://x.com/40 cows www.x.com/40 died //x.com/40 on x.com/40 12 May ann@x.com HTTPS://X.com"
ALONE = re.compile(r"(?i)\b(?:https?|ftp)://|\bwww\.|(?<![:\\/])//|\w@\w|\b\w+\.com/")


def test_markdown_gets_no_address_that_becomes_a_link_by_itself(tmp_path: Path) -> None:
    """GitHub and many previews make links of bare addresses; escaped they are words."""
    (tmp_path / "a.txt").write_text(
        f"It said {BARE}. “We {BARE} and so it went on for us,” she said."
    )
    (tmp_path / "b.txt").write_text(f"It said {BARE.replace('40', '41')} {BARE}.")
    shown = [
        factcheck(*command, "-f", "markdown", cwd=tmp_path).out
        for command in (("a.txt",), ("diff", "a.txt", "b.txt"), ("against", "a.txt", "b.txt"))
    ]
    [claim, *_] = json.loads(factcheck("a.txt", "-f", "json", cwd=tmp_path).out)["claims"]
    keep = (
        "mark",
        "a.txt",
        claim["id"],
        "--verdict",
        "confirmed",
        "--note",
        BARE,
        "--source",
        BARE,
    )
    assert factcheck(*keep, cwd=tmp_path).code == 0
    shown.append(factcheck("log", "-f", "markdown", cwd=tmp_path).out)
    for text in shown:
        assert "http\\://x" in text
        ours = re.sub(r"\]\([^()]*\)", "]", text)  # where our own links lead
        assert [line for line in ours.splitlines() if ALONE.search(line)] == []
        plain = MarkdownIt("commonmark").enable("table").render(text)
        assert "http://x.com/4" in re.sub("</?strong>", "", plain)
    assert MarkdownIt("commonmark").renderInline(escaped(BARE)) == BARE


def test_a_page_gets_no_element() -> None:
    usual = re.findall(r"<(\w+)", written("html", hostile("rain")))
    for evil in EVERY:
        found = re.findall(r"<(\w+)", written("html", hostile(evil)))
        assert set(found) <= set(usual)


@pytest.mark.parametrize("form", ["json", "sarif", "rdjson", "claimreview", "jsonl"])
def test_json_keeps_its_shape(form: str) -> None:
    for evil in EVERY:
        lines = written(form, hostile(evil))
        whole = [json.loads(line) for line in lines.splitlines()] if form == "jsonl" else None
        assert whole or json.loads(lines)


def test_build_servers_get_no_element_or_command() -> None:
    for evil in EVERY:
        suites = ElementTree.fromstring(written("junit", hostile(evil)))
        assert {node.tag for node in suites.iter()} <= {
            "testsuites", "testsuite", "testcase", "failure", "system-out",
        }  # fmt: skip
        for line in written("github", hostile(evil)).splitlines():
            assert re.match(r"::(?:error|warning|notice) ", line)
            assert line.count("::error::x") == 0 or line.startswith("::")


def test_word_gets_no_field_macro_or_outside_part() -> None:
    for evil in EVERY:
        data = b"".join(map(bytes, report_named("docx")([hostile(evil)], 80)))
        with ZipFile(BytesIO(data)) as file:
            names = file.namelist()
            body = file.read("word/document.xml").decode()
            relations = [file.read(name).decode() for name in names if name.endswith(".rels")]
        assert not [name for name in names if "vba" in name.lower() or "embed" in name.lower()]
        assert not re.search(r"<w:(?:instrText|fldSimple|fldChar|object|altChunk)\b", body)
        assert not [one for one in relations if 'TargetMode="External"' in one]


@pytest.mark.parametrize("title", ["../../etc/evil", "/tmp/evil", "a\0b", "$(touch x)", "-rf", "~"])
def test_a_title_names_no_file(tmp_path: Path, title: str) -> None:
    (tmp_path / "in").mkdir()
    text = f"{title}\n\nKELD, 14 May 2019 - Some 40 cows died.\n".replace("\0", "")
    (tmp_path / "in" / "draft.txt").write_text(text, "utf-8")
    for form in ("html", "csv", "docx"):
        ended = factcheck("draft.txt", "-f", f"{form}=report.{form}", cwd=tmp_path / "in")
        assert (ended.code, ended.err) == (0, "")
    assert sorted(str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*")) == [
        "in", "in/draft.txt", "in/report.csv", "in/report.docx", "in/report.html",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["-x.txt", "--output=y", "a b;c.txt", "$(touch z)", "'\"`.txt"])
def test_a_name_is_a_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Some 40 cows died.\n", "utf-8")
    ended = factcheck("-f", "unix", "--", f"./{name}", cwd=tmp_path)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(f"./{name}:1:1: ")
    assert [path.name for path in tmp_path.iterdir()] == [name]


class Line:
    """What a server writes to."""

    def __init__(self) -> None:
        self.sent: list[dict[str, object]] = []

    def write(self, data: bytes) -> None:
        self.sent.append(json.loads(data.partition(b"\r\n\r\n")[2]))

    def close(self) -> None:
        """Nothing to close."""


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        (COPY, []),
        (COPY, [1]),
        (COPY, [{"uri": "file:///etc/passwd"}]),
        (COPY, ["a", "b", "c"]),
        (DECIDE, ["file:///etc/passwd", "x", "wrong"]),
        ("factcheck.run", ["rm -rf /"]),
        ("", []),
    ],
)
def test_forged_commands_do_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, arguments: list[object]
) -> None:
    monkeypatch.chdir(tmp_path)
    made, line = server(), Line()
    made.protocol.set_writer(line)  # type: ignore[arg-type]
    params = types.ExecuteCommandParams(command, arguments)
    made.protocol.handle_message(types.ExecuteCommandRequest(1, params))
    [answer] = [one for one in line.sent if one.get("id") == 1]
    assert ("error" in answer) or answer["result"] in map(str, arguments)
    assert list(tmp_path.iterdir()) == []


SQL = ("'; DROP TABLE history; --", '" OR ""="', "1); DELETE FROM article; --", "%s :id ? {x} \\")


@pytest.mark.parametrize("evil", SQL)
def test_the_ledger_keeps_sql_as_words(tmp_path: Path, evil: str) -> None:
    """As the name of an article, in its text, and in all that a checker types."""
    name = f"{evil.replace('/', '')}.txt"
    (tmp_path / name).write_text(f"Some 40 {evil} cows died, said Ann {evil} Lee.\n", "utf-8")

    def said(*arguments: str) -> str:
        ended = factcheck(*arguments, cwd=tmp_path)
        assert ended.code == 0, ended.err
        return ended.out

    [claim, *_] = json.loads(said("-f", "json", "--", name))["claims"]
    typed = ("--verdict", "wrong", "--source", evil, "--note", evil, "--by", evil)
    said("mark", *typed, "--", name, claim["id"])
    said("sign", "--by", evil, "--reason", evil, "--", name)
    [mark] = json.loads(said("log", "-f", "json"))["history"]
    found = {key: mark[key] for key in ("article", "source", "note", "by", "verdict")}
    assert found == {
        "article": name, "source": evil, "note": evil, "by": evil, "verdict": "wrong",
    }  # fmt: skip
    assert json.loads(said("log", "-f", "json", "--", name))["history"] == [mark]


@pytest.mark.parametrize("form", ["plain", "markdown", "json"])
def test_nothing_raw_of_a_table_that_an_article_is_held_against(tmp_path: Path, form: str) -> None:
    """The names of rows and columns, and the cells, are of somebody else's making as well."""
    (tmp_path / "draft.txt").write_text("Keld has 40 cows and 1,250 sheep.\n", "utf-8")
    rows = "farm\x1b]8;;http://x\x07,cows\x1b[31m,sheep\u202e\nKeld\x9b,40\x08,1250\n"
    (tmp_path / "herd.csv").write_text(rows, "utf-8")
    words = ("against", "draft.txt", "herd.csv", "--left-out", "-f", form)
    ended = factcheck(*words, cwd=tmp_path)
    assert (ended.code, ended.err) == (0, "")
    assert "herd.csv" in ended.out
    assert not RAW.search(ended.out), ended.out
