"""A page from the network, only when its address stands on the command line.

http and https; few redirects, each looked at like the first address; bounds for size and time;
nothing of this machine and its own network unless that is asked for. A name is looked up once, and
what it says is looked at before anything is connected to: a name that changes its meaning gains
nothing, and nobody learns from us which doors of a private network are open.
"""

import time
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from factcheck.errors import FactcheckError
from factcheck.version import __version__
from factcheck.visible import visible

LARGEST = 10_000_000  # bytes; a news page has 3 million at most
LONGEST = 30.0  # seconds for all of it
PATIENCE = 10.0  # seconds of silence
REDIRECTS = 5
MOVED = (301, 302, 303, 307, 308)
READ_AT_ONCE = 1 << 16
HEADERS = {
    "User-Agent": f"factcheck/{__version__}",
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "identity",
    "Connection": "close",
}


class Answer(NamedTuple):
    """What a server sent: the bytes, and the encoding that it names, or ""."""

    data: bytes
    charset: str


def fetch(address: str, shown: str, *, private_hosts: bool = False) -> Answer:
    """Ask for a page; FactcheckError when there is none or it is not to be had safely."""
    end = time.monotonic() + LONGEST
    for _ in range(REDIRECTS + 1):
        parts = _checked(address, shown)
        connection = _connection(parts)
        try:
            _connect(connection, shown, private_hosts=private_hosts)
            connection.request("GET", _target(parts), headers=HEADERS)
            answer = connection.getresponse()
            if answer.status not in MOVED:
                return _answer(answer, shown, end)
            address = urljoin(address, answer.headers.get("Location", ""))
        except TimeoutError:
            raise _slow(shown) from None
        except (OSError, HTTPException, UnicodeError, ValueError) as error:
            reason = visible(str(getattr(error, "strerror", None) or error))
            raise FactcheckError(
                f"{shown}: cannot be fetched ({reason})", "Check the address and the connection."
            ) from None
        finally:
            connection.close()
    raise FactcheckError(
        f"{shown}: is passed on more than {REDIRECTS} times", "Save the page and name the file."
    )


def _checked(address: str, shown: str) -> SplitResult:
    """The parts of an address that may be asked."""
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018  raises ValueError for what is no number
    except ValueError as error:
        raise FactcheckError(f"{shown}: is no address ({error})", "Check its spelling.") from None
    if not parts.hostname and parts.scheme in ("http", "https"):
        raise FactcheckError(f"{shown}: names no server", "Check the address.")
    if parts.scheme not in ("http", "https"):
        raise FactcheckError(
            f"{shown}: leads to {visible(parts.scheme)!r}, which is not fetched",
            "Only http and https are.",
        )
    if parts.username is not None or parts.password is not None:
        raise FactcheckError(
            f"{shown}: holds a user's name", "Save the page in a browser and name the file."
        )
    return parts


def _target(parts: SplitResult) -> str:
    """What the server is asked for, letters beyond ASCII and spaces written as it wants them."""
    query = f"?{parts.query}" if parts.query else ""
    return quote((parts.path or "/") + query, safe="/%:=&?~+!$,;'@()*[]|")


def _connection(parts: SplitResult) -> HTTPConnection:
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    return kind(parts.hostname or "", parts.port, timeout=PATIENCE)


def _connect(connection: HTTPConnection, shown: str, *, private_hosts: bool) -> None:
    """Open the connection, after a look at where it leads."""
    from socket import create_connection

    def looked_at(address, *arguments):  # type: ignore[no-untyped-def]
        if private_hosts:
            return create_connection(address, *arguments)
        *others, last = _places(address, shown)
        for place in others:
            try:
                return create_connection(place, *arguments)
            except OSError:
                continue
        return create_connection(last, *arguments)

    connection._create_connection = looked_at  # type: ignore[attr-defined]
    connection.connect()


def _places(address: tuple[str, int], shown: str) -> list[tuple[str, int]]:
    """Where a server is to be found, in digits; FactcheckError if any of it is private."""
    from socket import SOCK_STREAM, getaddrinfo

    places = [(str(place[4][0]), address[1]) for place in getaddrinfo(*address, type=SOCK_STREAM)]
    for host, _ in places:
        _refuse_private(host, shown)
    return places


def _refuse_private(host: str, shown: str) -> None:
    """FactcheckError for an address, in digits, that is not of the public network."""
    if not _is_public(host):
        raise FactcheckError(
            f"{shown}: leads to {host}, an address of this machine or a private network",
            "If it is meant, save the page, or give --private-hosts to `factcheck check`.",
        )


def _is_public(host: str) -> bool:
    address = ip_address(host.partition("%")[0])
    inner = getattr(address, "ipv4_mapped", None) or address
    return inner.is_global and not inner.is_multicast


def _answer(answer: HTTPResponse, shown: str, end: float) -> Answer:
    if answer.status != 200:
        raise FactcheckError(
            f"{shown}: the server answers {answer.status} {visible(answer.reason)}",
            "Open the page in a browser, save it and name the file.",
        )
    if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise FactcheckError(
            f"{shown}: is sent compressed, though that was not asked for",
            "Save the page in a browser and name the file.",
        )
    pieces, size = [], 0
    while piece := answer.read1(READ_AT_ONCE):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise FactcheckError(
                f"{shown}: larger than {LARGEST // 1_000_000} MB", "Save the text of the page."
            )
        if time.monotonic() > end:
            raise _slow(shown)
    return Answer(b"".join(pieces), answer.headers.get_content_charset() or "")


def _slow(shown: str) -> FactcheckError:
    return FactcheckError(
        f"{shown}: the server is too slow", "Try again later, or save the page in a browser."
    )
