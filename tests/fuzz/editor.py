"""Messages of an editor, right and forged, to a language server in this process."""

import json
from functools import cache
from random import Random
from typing import Any
from unittest.mock import patch

from lsprotocol import converters, types

from factcheck.errors import FactcheckError
from factcheck.lsp.actions import COPY, DECIDE, actions
from factcheck.lsp.cards import hints, hover
from factcheck.lsp.diagnostics import diagnostics
from factcheck.lsp.server import name_of, server
from factcheck.lsp.typed import typed
from tests.fuzz import news

ENCODINGS = tuple(types.PositionEncodingKind)
URIS = (
    "file:///tmp/none/a.txt", "file:///tmp/none/a.md", "untitled:Untitled-1", "", "file:", "file://",
    "file:///%00", "file:///%ff/../../etc/passwd", "http://[::1", "a.json", "file:///tmp/none/a.docx",
    "file://server/share/a.txt", "file:///a\nb.txt", "vscode-notebook-cell:/x#1", "\ud800",
)  # fmt: skip
CONVERTER = cache(converters.get_converter)  # most of what a server costs; it keeps no message
NUMBERS = (0, 0, 1, 2, 5, 80, 10**9, 2**31 - 1, -1)
METHODS = (
    "textDocument/hover", "textDocument/inlayHint", "textDocument/codeAction",
    "workspace/executeCommand", "textDocument/didOpen", "textDocument/didClose", "$/cancelRequest",
    "workspace/didChangeConfiguration", "textDocument/didChange", "nothing/known", "shutdown", "",
)  # fmt: skip


def talk(chance: Random) -> str:
    """One article with questions about it, or one forged message."""
    return _questions(chance) if chance.randrange(2) else _forged(chance)


def _position(chance: Random) -> types.Position:
    return types.Position(*(abs(chance.choice(NUMBERS)) for _ in "lc"))


def _range(chance: Random) -> types.Range:
    return types.Range(_position(chance), _position(chance))


def _questions(chance: Random) -> str:
    text, uri = news.article(chance), chance.choice(URIS)
    name = chance.choice(("/tmp/none/a.txt", "/tmp/none/a.md", name_of(uri)))
    try:
        article = typed(uri, name, text, chance.choice(ENCODINGS))
    except FactcheckError as error:
        return str(error)
    answers: list[Any] = [diagnostics(article), hints(article, _range(chance))]
    for spot in article.spots[:5]:
        answers += [hover(article, spot.range.start), list(actions(article, spot.range, None))]
    answers += [hover(article, _position(chance)), list(actions(article, _range(chance), None))]
    for found in answers[0]:
        assert found.range.start <= found.range.end, found
    return repr(answers)


class _Line:
    """What the server writes to."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []

    def write(self, data: bytes) -> None:
        self.sent.append(json.loads(data.partition(b"\r\n\r\n")[2]))

    def close(self) -> None:
        """Nothing to close."""


def _value(chance: Random, depth: int = 0) -> Any:
    match chance.randrange(9 if depth < 3 else 6):
        case 0:
            return chance.choice(NUMBERS)
        case 1:
            return chance.choice((None, True, 1.5))
        case 2:
            return chance.choice((*URIS, COPY, DECIDE))
        case 3 | 4:
            return news.word(chance)
        case 5:
            return {"uri": chance.choice(URIS)}
        case 6:
            return [_value(chance, depth + 1) for _ in range(chance.randrange(4))]
    names = ("textDocument", "position", "range", "start", "end", "line", "character", "command",
             "arguments", "context", "diagnostics", "text", "version", "languageId", "uri", "id",
             "contentChanges")  # fmt: skip
    return {chance.choice(names): _value(chance, depth + 1) for _ in range(chance.randrange(5))}


def _params(chance: Random, method: str) -> Any:
    if chance.randrange(3) == 0:
        return _value(chance)
    document = {"uri": chance.choice(URIS)}
    if method == "workspace/executeCommand":
        command = chance.choice((COPY, DECIDE, "rm -rf", ""))
        return {
            "command": command,
            "arguments": [_value(chance) for _ in range(chance.randrange(5))],
        }
    place = {"line": chance.choice(NUMBERS), "character": chance.choice(NUMBERS)}
    return {
        "textDocument": document,
        "position": place,
        "range": {"start": place, "end": place},
        "context": {"diagnostics": []},
    }


def _forged(chance: Random) -> str:
    """Every request is answered once, with a result or an error; nothing is raised."""
    import logging

    logging.getLogger("pygls").setLevel(logging.CRITICAL + 1)
    with patch.object(converters, "get_converter", CONVERTER):
        made, line = server(), _Line()
    made.protocol.set_writer(line)
    method = chance.choice(METHODS)
    message = {"jsonrpc": "2.0", "method": method, "params": _params(chance, method)}
    if chance.randrange(4):
        message["id"] = chance.choice((1, "x"))
    from pygls.exceptions import JsonRpcException

    try:
        structured = made.protocol.structure_message(message)
    except JsonRpcException as error:  # the loop around it answers with this
        return type(error).__name__
    made.protocol.handle_message(structured)
    answers = [one for one in line.sent if "id" in one and "method" not in one]
    assert len(answers) <= 1, answers
    return repr([sorted(one) for one in line.sent])
