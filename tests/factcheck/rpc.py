"""Messages of an editor to the language server, as they go over the wire."""

import json


def message(method: str, number: int | None = None, params: object = None) -> bytes:
    """A message as it goes over the wire."""
    said: dict[str, object] = {"jsonrpc": "2.0", "method": method, "params": params}
    return framed(json.dumps(said | ({"id": number} if number else {})).encode())


def framed(body: bytes) -> bytes:
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


HELLO = message("initialize", 1, {"processId": None, "rootUri": None, "capabilities": {}})
GOODBYE = message("shutdown", 99) + message("exit")
