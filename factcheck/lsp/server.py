"""The protocol: texts come in as they are typed, what is found goes out, nothing waits for it.

Every change sends the whole text, since line ends are then nobody's business but our own. A text
is checked in a thread once nobody has typed for a moment; an answer about an older version is
thrown away.
"""

import asyncio

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from factcheck.errors import FactcheckError
from factcheck.lsp.actions import COPY, DECIDE, Ledger, actions
from factcheck.lsp.cards import hints, hover
from factcheck.lsp.diagnostics import SOURCE, TOP, diagnostics
from factcheck.lsp.typed import Typed, typed
from factcheck.verdicts import STATUSES
from factcheck.version import __version__

PAUSE = 0.2  # seconds without typing, after which a text is checked


class Server(LanguageServer):
    """A language server with the articles that are open, each as it was checked last."""

    def __init__(self, ledger: Ledger | None = None) -> None:
        super().__init__(
            "factcheck", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full
        )
        self.ledger = ledger
        self.articles: dict[str, Typed] = {}
        self.waiting: dict[str, asyncio.Task[None]] = {}

    def look_at(self, uri: str, pause: float) -> None:
        """Check the article after `pause`, unless it changes again before."""
        self.forget(uri)
        self.waiting[uri] = asyncio.get_running_loop().create_task(self._check(uri, pause))

    def forget(self, uri: str) -> None:
        """Let what is still to be done about an article be."""
        if task := self.waiting.pop(uri, None):
            task.cancel()

    async def _check(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        document = self.workspace.get_text_document(uri)
        text, version = document.source, document.version
        encoding = types.PositionEncodingKind(self.workspace.position_encoding or "utf-16")
        work = asyncio.get_running_loop().run_in_executor(
            self.thread_pool, lambda: _checked(uri, text, encoding)
        )
        article, found = await work
        if article is not None:
            self.articles[uri] = article
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))


def _checked(
    uri: str, text: str, encoding: types.PositionEncodingKind
) -> tuple[Typed | None, list[types.Diagnostic]]:
    """The article and what is found in it; of one that cannot be read, why."""
    try:
        article = typed(uri, name_of(uri), text, encoding)
    except FactcheckError as error:
        severity = types.DiagnosticSeverity.Information
        return None, [types.Diagnostic(TOP, str(error), severity, "unreadable", source=SOURCE)]
    return article, diagnostics(article)


def name_of(uri: str) -> str:
    """The path of a file; of a text that is none yet, the end of its name.

    >>> name_of("file:///tmp/a%20b.txt"), name_of("untitled:Untitled-1")
    ('/tmp/a b.txt', 'Untitled-1')
    """
    path = to_fs_path(uri) if uri.startswith("file:") else None
    return path or uri.rpartition(":")[2].rpartition("/")[2]


def server(ledger: Ledger | None = None) -> Server:
    """A server that keeps verdicts in `ledger`; without one it offers to keep none."""
    made = Server(ledger)
    _documents(made)
    _questions(made)
    _commands(made)
    return made


def _documents(made: Server) -> None:
    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(server: Server, params: types.DidOpenTextDocumentParams) -> None:
        server.look_at(params.text_document.uri, 0)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(server: Server, params: types.DidChangeTextDocumentParams) -> None:
        server.look_at(params.text_document.uri, PAUSE)

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(server: Server, params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        server.forget(uri)
        server.articles.pop(uri, None)
        server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))


def _questions(made: Server) -> None:
    @made.feature(types.TEXT_DOCUMENT_HOVER)
    def card(server: Server, params: types.HoverParams) -> types.Hover | None:
        article = server.articles.get(params.text_document.uri)
        return hover(article, params.position) if article else None

    @made.feature(types.TEXT_DOCUMENT_INLAY_HINT)
    def values(server: Server, params: types.InlayHintParams) -> list[types.InlayHint]:
        article = server.articles.get(params.text_document.uri)
        return hints(article, params.range) if article else []

    @made.feature(types.TEXT_DOCUMENT_CODE_ACTION)
    def possible(
        server: Server, params: types.CodeActionParams
    ) -> list[types.CodeAction | types.Command]:
        article = server.articles.get(params.text_document.uri)
        if article is None:
            return []
        ledger = server.ledger
        keeps = ledger is not None and ledger.keeps(name_of(params.text_document.uri))
        return list(actions(article, params.range, ledger if keeps else None))


def _commands(made: Server) -> None:
    @made.command(COPY)
    def copy(server: Server, phrase: str) -> str:
        """For editors that cannot copy themselves: show the phrase, so that a hand can."""
        info = types.MessageType.Info
        server.window_show_message(types.ShowMessageParams(info, phrase))
        return phrase

    if made.ledger is None:
        return

    @made.command(DECIDE)
    def decide(server: Server, uri: str, claim: str, verdict: str) -> bool:
        """Keep a verdict; False when the claim has gone, there is no such verdict, or the ledger
        cannot be used, which is said.
        """
        article = server.articles.get(uri)
        claims = article.checked.reading.claims if article else []
        named = [one for one in claims if one.id == claim]
        if article is None or not named or verdict not in STATUSES or server.ledger is None:
            return False
        try:
            server.ledger.set(name_of(uri), article.checked, named[0], verdict)
        except FactcheckError as error:
            kind = types.MessageType.Error
            server.window_show_message(types.ShowMessageParams(kind, str(error)))
            return False
        return True
