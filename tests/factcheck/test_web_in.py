"""Addresses as articles: fetched when named, within bounds, never from a private network."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from tests.factcheck.story import HEADLINE
from tests.factcheck.test_html_in import PAGE
from tests.factcheck.tool import factcheck

pytestmark = pytest.mark.heavy

PLACES = {
    "/moved": "/story?a=1#top",
    "/loop": "/loop",
    "/file": "file:///etc/passwd",
    "/user": "http://ann:secret@127.0.0.1/",
}


class Server(ThreadingHTTPServer):
    """Remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        if self.path in PLACES:
            self.send_response(302)
            self.send_header("Location", PLACES[self.path])
            self.end_headers()
        elif self.path == "/endless":
            self.send_response(200)
            self.end_headers()
            self._endless()
        elif self.path.startswith(("/story", "/caf%C3%A9")):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(PAGE.encode())
        else:
            self.send_error(404)

    def _endless(self) -> None:
        try:
            while True:
                self.wfile.write(b"5 men " * 10_000)
        except OSError:
            pass

    def log_message(self, format: str, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_page_is_read_from_its_address(server: Server) -> None:
    ended = factcheck(f"{server.address}/moved", "--private-hosts")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(
        f"{server.address}/moved\nPublished Tuesday 6 March 2018, from the metadata of the file.\n"
    )
    assert HEADLINE in " ".join(ended.out.replace("[", "").replace("]", "").split())
    assert server.asked == ["/moved", "/story?a=1"]


def test_letters_beyond_ascii(server: Server) -> None:
    assert factcheck(f"{server.address}/café", "--private-hosts", "-f", "unix").code == 0


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.1", "2130706433", "0.0.0.0"])
def test_nothing_is_asked_of_this_machine(server: Server, host: str) -> None:
    ended = factcheck(f"http://{host}:{server.server_port}/story")
    assert ended.code == 2
    assert ended.err.endswith(
        "an address of this machine or a private network. If that is meant, add --private-hosts.\n"
    )
    assert server.asked == []


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("/loop", "is passed on more than 5 times. Save the page and name the file."),
        ("/file", "leads to 'file', which is not fetched. Only http and https are."),
        ("/user", "holds a user's name. Save the page in a browser and name the file."),
        ("/gone", "the server answers 404 Not Found. "
         "Open the page in a browser, save it and name the file."),
        ("/endless", "larger than 10 MB. Save the text of the page."),
    ],
)  # fmt: skip
def test_what_is_not_fetched(server: Server, path: str, line: str) -> None:
    address = f"{server.address}{path}"
    ended = factcheck(address, "--private-hosts")
    assert (ended.code, ended.err) == (2, f"factcheck: {address}: {line}\n")
    assert len(server.asked) <= 6


def test_bad_addresses() -> None:
    for address in ("http://", "http://[::1", "https://127.0.0.1:99999/", "http://127.0.0.1:1/"):
        ended = factcheck(address, "--private-hosts")
        assert ended.code == 2
        assert ended.err.startswith(f"factcheck: {address}: ")
        assert ended.err.count("\n") == 1
