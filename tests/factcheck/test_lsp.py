"""The language server as an editor meets it, through a client of the protocol's own library."""

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

from claims import Claim
from factcheck.errors import FactcheckError
from factcheck.finding import Finding
from factcheck.ledger.editing import EditorLedger
from factcheck.lsp.actions import COPY, DECIDE, actions
from factcheck.lsp.diagnostics import diagnostics
from factcheck.lsp.server import name_of, server
from factcheck.lsp.typed import typed
from factcheck.run import Checked
from tests.factcheck.drafts import HOSTILE
from tests.factcheck.rpc import GOODBYE, HELLO, framed, message
from tests.factcheck.tool import ROOT, environment, factcheck

KIND = types.PositionEncodingKind
TEXT = (
    "Rain in Keld\r\n\r\n14 May 2019 - It rained, they said.\r\n\r\n"
    "“Naïve” 😀 said 12 cows died on Saturday, 12 May. "
    "The dike at Alberdi is 9.5 kilometres (15 miles).\r\n"
)
URI = "file:///tmp/drafts/my%20draft.txt"
WAIT = 30


class Editor(LanguageClient):
    """A client that keeps what the server sends by itself."""

    def __init__(self) -> None:
        super().__init__("test", "1")
        self.found: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.shown: asyncio.Queue[str] = asyncio.Queue()
        self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(lambda p: self.found.put_nowait(p))
        self.feature(types.WINDOW_SHOW_MESSAGE)(lambda p: self.shown.put_nowait(p.message))

    def open(self, text: str, uri: str = URI) -> None:
        item = types.TextDocumentItem(uri, "text", 1, text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(item))

    def change(self, text: str, version: int, uri: str = URI) -> None:
        whole = types.TextDocumentContentChangeWholeDocument(text)
        named = types.VersionedTextDocumentIdentifier(uri=uri, version=version)
        self.text_document_did_change(types.DidChangeTextDocumentParams(named, [whole]))

    async def diagnostics(self) -> types.PublishDiagnosticsParams:
        return await asyncio.wait_for(self.found.get(), WAIT)

    async def hover(self, line: int, character: int, uri: str = URI) -> types.Hover | None:
        place = types.Position(line, character)
        params = types.HoverParams(types.TextDocumentIdentifier(uri), place)
        return await self.text_document_hover_async(params)

    async def actions(self, at: types.Range) -> list[types.CodeAction | types.Command]:
        context = types.CodeActionContext([])
        document = types.TextDocumentIdentifier(URI)
        params = types.CodeActionParams(document, at, context)
        return list(await self.text_document_code_action_async(params) or [])


@asynccontextmanager
async def editor(*encodings: types.PositionEncodingKind) -> AsyncIterator[Editor]:
    client = Editor()
    await client.start_io(sys.executable, "-m", "factcheck", "lsp", cwd=ROOT, env=environment())
    general = types.GeneralClientCapabilities(position_encodings=list(encodings) or None)
    capabilities = types.ClientCapabilities(general=general)
    await client.initialize_async(types.InitializeParams(capabilities))
    client.initialized(types.InitializedParams())
    yield client
    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()


def talk(
    about: Callable[[Editor], Coroutine[None, None, None]], *encodings: types.PositionEncodingKind
) -> None:
    async def whole() -> None:
        async with editor(*encodings) as client:
            await about(client)

    asyncio.run(whole())


CODECS = {KIND.Utf8: ("utf-8", 1), KIND.Utf16: ("utf-16-le", 2), KIND.Utf32: ("utf-32-le", 4)}


def words(text: str, range_: types.Range, encoding: types.PositionEncodingKind) -> str:
    """What stands at a range, as an editor that counts in `encoding` finds it."""
    codec, width = CODECS[encoding]
    assert range_.start.line == range_.end.line
    line = text.splitlines()[range_.start.line].encode(codec)
    return line[range_.start.character * width : range_.end.character * width].decode(codec)


@pytest.mark.editors
@pytest.mark.parametrize(
    ("offered", "taken"),
    [
        ((), KIND.Utf16),
        ((KIND.Utf8, KIND.Utf16), KIND.Utf8),
        ((KIND.Utf32, KIND.Utf16), KIND.Utf32),
    ],
)
def test_places_are_in_the_unit_agreed_upon(
    offered: tuple[types.PositionEncodingKind, ...], taken: types.PositionEncodingKind
) -> None:
    async def about(client: Editor) -> None:
        client.open(TEXT)
        found = (await client.diagnostics()).diagnostics
        assert [(d.code, words(TEXT, d.range, taken)) for d in found] == [
            ("weekday", "Saturday, 12 May"),
            ("conversion", "15 miles"),
        ]
        assert [d.severity for d in found] == [
            types.DiagnosticSeverity.Warning,
            types.DiagnosticSeverity.Error,
        ]
        assert found[1].message.splitlines()[:2] == [
            "9.5 kilometres is 5.9 miles, not 15 miles",
            "9.5 kilometres = 5.903 miles",
        ]
        [other] = found[1].related_information or []
        assert words(TEXT, other.location.range, taken) == "9.5 kilometres"
        card = await client.hover(4, found[1].range.start.character + 1)
        assert card
        assert card.range
        assert words(TEXT, card.range, taken) == "15 miles"

    talk(about, *offered)


@pytest.mark.editors
def test_a_card_a_value_and_what_can_be_done() -> None:
    async def about(client: Editor) -> None:
        client.open(TEXT)
        weekday, conversion = (await client.diagnostics()).diagnostics
        card = await client.hover(4, conversion.range.start.character)
        assert card
        assert isinstance(card.contents, types.MarkupContent)
        shown = card.contents.value
        assert shown.startswith("**9.5 kilometres**: ")
        assert "**error**: 9.5 kilometres is 5.9 miles, not 15 miles. " in shown
        assert "- Who says so: no source given" in shown
        assert shown.count("- [ ] ") >= 4
        assert await client.hover(1, 0) is None

        hints = await client.text_document_inlay_hint_async(
            types.InlayHintParams(
                types.TextDocumentIdentifier(URI),
                types.Range(types.Position(4, 0), types.Position(5, 0)),
            )
        )
        assert "= Sunday 12 May 2019" in [hint.label for hint in hints or []]

        [suppress] = await client.actions(weekday.range)
        assert suppress.kind == types.CodeActionKind.QuickFix
        assert suppress.edit
        assert suppress.edit.changes
        [edit] = suppress.edit.changes[URI]
        assert edit.new_text == '\n<!-- factcheck: ignore weekday "Saturday, 12 May"  -->'
        assert edit.range.start == edit.range.end
        line = TEXT.splitlines()[4]
        assert edit.range.end.character == len(line.encode("utf-16-le")) // 2

        copies = [a for a in await client.actions(conversion.range) if isinstance(a, types.Command)]
        assert copies
        assert {command.command for command in copies} == {COPY}
        [phrase] = copies[0].arguments or []
        await client.workspace_execute_command_async(
            types.ExecuteCommandParams(COPY, arguments=[phrase])
        )
        assert await asyncio.wait_for(client.shown.get(), WAIT) == phrase

    talk(about)


@pytest.mark.editors
def test_typing_is_followed_at_its_end_only() -> None:
    async def about(client: Editor) -> None:
        client.open(TEXT)
        assert len((await client.diagnostics()).diagnostics) == 2
        for version in range(2, 30):
            client.change(TEXT.replace("15", "1" * version), version)
        client.change(TEXT.replace("15", "5.9"), 30)
        found = await client.diagnostics()
        assert (found.version, [d.code for d in found.diagnostics]) == (30, ["weekday"])
        assert client.found.empty()

    talk(about)


@pytest.mark.editors
def test_a_long_article_keeps_nobody_waiting() -> None:
    async def about(client: Editor) -> None:
        client.open(TEXT)
        await client.diagnostics()
        client.open(TEXT * 300, "file:///tmp/long.txt")
        assert await client.hover(4, 20)
        assert client.found.empty(), "the hover waited for the long article"
        assert (await client.diagnostics()).uri == "file:///tmp/long.txt"

    talk(about)


@pytest.mark.editors
def test_what_cannot_be_read_is_said_and_survived() -> None:
    async def about(client: Editor) -> None:
        client.open("A\0B")
        [said] = (await client.diagnostics()).diagnostics
        assert said.code == "unreadable"
        assert "holds a NUL" in said.message
        assert await client.hover(0, 0) is None
        client.change(HOSTILE, 2)
        assert (await client.diagnostics()).diagnostics
        client.text_document_did_close(
            types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(URI))
        )
        assert (await client.diagnostics()).diagnostics == ()
        assert await client.hover(0, 5) is None
        client.open("Three men were killed on Tuesday, police said.\n", "untitled:Untitled-1")
        [loose] = (await client.diagnostics()).diagnostics
        assert loose.code == "published"

    talk(about)


# what a ledger will hang on


class Kept:
    """A ledger that remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str, str]] = []

    def keeps(self, article: str) -> bool:
        return True

    def set(self, article: str, checked: Checked, claim: Claim, verdict: str) -> None:
        self.told.append((article, claim.text, verdict))


def everywhere() -> types.Range:
    return types.Range(types.Position(4, 0), types.Position(4, 50))


def test_without_a_ledger_nothing_can_be_decided() -> None:
    article = typed(URI, name_of(URI), TEXT, KIND.Utf16)
    assert not [a for a in actions(article, everywhere(), None) if DECIDE in str(a)]
    assert DECIDE not in server().protocol.fm.commands


def test_a_ledger_is_told_what_was_decided() -> None:
    kept = Kept()
    made = server(kept)
    article = typed(URI, name_of(URI), TEXT, KIND.Utf16)
    made.articles[URI] = article
    given = [a for a in actions(article, everywhere(), kept) if isinstance(a, types.Command)]
    [confirm] = [command for command in given if command.command == DECIDE]
    decide = made.protocol.fm.commands[DECIDE]
    uri, claim, verdict = confirm.arguments or []
    assert decide(uri, claim, verdict) is True
    assert decide(uri, claim, "maybe") is False
    assert decide(uri, "zzzzzzz", verdict) is False
    [(path, text, status)] = kept.told
    assert (path, status) == ("/tmp/drafts/my draft.txt", "confirmed")
    assert text in TEXT


def test_a_claim_is_marked_confirmed_where_there_is_a_ledger(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(TEXT, "utf-8")
    path = str(tmp_path / "draft.txt")
    uri = (tmp_path / "draft.txt").as_uri()
    ledger = EditorLedger()
    made = server(ledger)
    made.articles[uri] = article = typed(uri, path, TEXT, KIND.Utf16)
    assert not ledger.keeps(path)
    [claim] = [c for c in article.checked.reading.claims if c.text == "12 cows"]
    given = ("--verdict", "wrong", "--by", "AB")
    assert factcheck("mark", "draft.txt", claim.id, *given, cwd=tmp_path).code == 0
    assert ledger.keeps(path)
    assert made.protocol.fm.commands[DECIDE](uri, claim.id, "confirmed") is True
    log = factcheck("log", "draft.txt", "-f", "json", cwd=tmp_path).out
    marks = json.loads(log)["history"]
    assert [(m["claim"], m["was"], m["verdict"]) for m in marks] == [
        (claim.id, "open", "wrong"),
        (claim.id, "wrong", "confirmed"),
    ]


def test_a_ledger_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / ".factcheck").mkdir()
    (tmp_path / ".factcheck" / "ledger.db").write_text("none", "utf-8")
    uri = (tmp_path / "draft.txt").as_uri()
    made = server(EditorLedger())
    made.articles[uri] = article = typed(uri, name_of(uri), TEXT, KIND.Utf16)
    said: list[str] = []
    made.window_show_message = lambda params: said.append(params.message)  # type: ignore[method-assign]
    claim = article.checked.reading.claims[0].id
    assert made.protocol.fm.commands[DECIDE](uri, claim, "confirmed") is False
    assert len(said) == 1
    assert "is no ledger" in said[0]


def test_words_with_quotation_marks_are_suppressed_all_the_same() -> None:
    text = 'On 14 May 2019 it rained. It is 9.5 "kilometres" (15 miles) long.\n'
    found = typed(URI, name_of(URI), text, KIND.Utf16)
    finding = Finding("conversion", "error", text.index("9.5"), text.index(" long"), "it is not")
    article = found._replace(checked=found.checked._replace(findings=[finding]))
    line = types.Range(types.Position(0, 0), types.Position(1, 0))
    [edit] = [a for a in actions(article, line, None) if isinstance(a, types.CodeAction)]
    assert edit.title.endswith('conversion about “9.5 "kilometres" (15 miles)”')


def test_what_has_no_lines_of_its_own_gets_no_places_that_are_wrong() -> None:
    """Rich Text is text to an editor, but its paragraphs are not the lines that it shows."""
    rich = r"{\rtf1\ansi Head\par\par It is 9.5 kilometres (15 miles) long.\par}"
    with pytest.raises(FactcheckError, match="Check it on the command line"):
        typed("file:///tmp/a.rtf", "a.rtf", rich, KIND.Utf16)


@pytest.mark.heavy
def test_without_the_package_the_error_names_the_extra() -> None:
    code = "import sys; sys.modules['pygls'] = None; from factcheck.__main__ import run; "
    ended = subprocess.run(
        [sys.executable, "-c", f"{code}sys.exit(run(['lsp']))"],
        cwd=ROOT, env=environment(), capture_output=True, timeout=60,
    )  # fmt: skip
    assert ended.returncode == 2
    assert ended.stderr.decode() == (
        "factcheck: factcheck lsp: needs packages that are not installed. "
        "pip install 'factcheck-desk[lsp]' brings them.\n"
    )


def test_the_name_of_what_is_no_file() -> None:
    assert Path(name_of("file:///tmp/a%20b.txt")) == Path("/tmp/a b.txt")
    assert name_of("untitled:Untitled-1") == "Untitled-1"


def test_an_editor_sees_new_settings_at_the_next_change(tmp_path: Path) -> None:
    def codes() -> list[object]:
        article = typed("file:///a", str(tmp_path / "a.txt"), TEXT, KIND.Utf16)
        return [one.code for one in diagnostics(article)]

    assert "weekday" in codes()
    (tmp_path / "factcheck.toml").write_text('skip = ["weekday"]\n', "utf-8")
    assert "weekday" not in codes()
    (tmp_path / "factcheck.toml").write_text("skip = 1\n", "utf-8")
    with pytest.raises(FactcheckError, match="skip is not a list of checks"):
        codes()
    (tmp_path / "factcheck.toml").unlink()
    (tmp_path / "factcheck-ignore.toml").write_text(
        '[[ignore]]\narticle = "a.txt"\ncheck = "weekday"\n'
        'words = "Saturday, 12 May"\nreason = "meant so"\n',
        "utf-8",
    )
    assert "weekday" not in codes()


def test_an_editor_sees_new_kinds_at_the_next_change(tmp_path: Path) -> None:
    kind = (ROOT / "claims/languages/en/kinds/age.toml").read_text("utf-8")
    (tmp_path / "factcheck.toml").write_text('kinds = "."\n', "utf-8")

    def read() -> None:
        typed("file:///a", str(tmp_path / "sub" / "a.txt"), TEXT, KIND.Utf16)

    with pytest.raises(FactcheckError):  # settings are no kind
        read()
    (tmp_path / "factcheck.toml").write_text('kinds = "ours"\n', "utf-8")
    (tmp_path / "ours").mkdir()
    with pytest.raises(FactcheckError, match="holds no kind files"):
        read()
    (tmp_path / "ours" / "ages.toml").write_text("means = 1\n", "utf-8")
    with pytest.raises(FactcheckError, match="ages"):
        read()
    (tmp_path / "ours" / "ages.toml").write_text(kind, "utf-8")
    read()


def told(sent: bytes) -> subprocess.CompletedProcess[bytes]:
    """What the server says to this between a greeting and a goodbye."""
    command = [sys.executable, "-m", "factcheck", "lsp"]
    return subprocess.run(
        command, input=HELLO + sent + GOODBYE, env=environment(), cwd=ROOT,
        capture_output=True, timeout=WAIT, check=False,
    )  # fmt: skip


@pytest.mark.editors
@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (b"Content-Length: 99999999999999\r\n\r\n", "a message of “99999999999999” bytes"),
        (b"content-length: -3\r\n\r\nabc", "a message of “-3” bytes"),
        (b"Content-Length: \x1b[31m\r\n\r\nabc", "a message of “\\x1b[31m” bytes"),
        (b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n", "a header of more than 4,096 bytes"),
        (b"A" * 1_000_000, "a header of more than 4,096 bytes"),
    ],
)
def test_a_forged_length_ends_the_server_with_one_line(sent: bytes, said: str) -> None:
    ended = told(sent)
    assert ended.returncode == 2
    line = ended.stderr.decode()
    assert line.startswith(f"factcheck: the editor sends {said}")
    assert line.endswith(". Start the server again.\n")
    assert line.count("\n") == 1


def command(name: str, arguments: list[object]) -> bytes:
    return message("workspace/executeCommand", 5, {"command": name, "arguments": arguments})


@pytest.mark.editors
@pytest.mark.parametrize(
    "sent",
    [
        command("rm", ["-rf"]),
        command(COPY, []),
        command(COPY, [1, 2, 3]),
        command(DECIDE, ["x"]),
        command(DECIDE, [{"a": 1}, [], None]),
        framed(b"abc"),
        framed(b"\xff\xfe\xfd"),
        framed(b"[" * 20_000),
        framed(b"[1, 2]"),
        message("no/such\x1b[31m", 5),
        message("textDocument/hover", 5, {"x": 1}),
        message("textDocument/didOpen", None, {"x": 1}),
    ],
    ids=lambda sent: sent.partition(b"\r\n\r\n")[2][:60].decode("latin-1"),
)
def test_what_is_forged_is_lines_in_the_log_and_the_server_lives_on(sent: bytes) -> None:
    ended = told(sent)
    assert (ended.returncode, b'"id":99' in ended.stdout.replace(b": ", b":")) == (0, True)
    lines = ended.stderr.decode().splitlines()
    assert len(lines) <= 2  # that it cannot be read, that it cannot be used
    assert all(line.startswith("factcheck: ") and len(line) < 320 for line in lines)
    assert "Traceback" not in ended.stderr.decode()
    assert "\x1b" not in ended.stderr.decode()
