"""Addresses as articles: fetched when named, within bounds, never from a private network."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import create_server, socket
from threading import Thread
from typing import Any

import pytest

from factcheck.errors import FactcheckError
from factcheck.readers import fetch
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
    """Remembers what it was asked for, and how often anybody came at all."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []
        self.came = 0

    def get_request(self) -> tuple[socket, Any]:
        self.came += 1
        return super().get_request()

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


HERE = (
    "an address of this machine or a private network. If it is meant, save the page, or "
    "give --private-hosts to `factcheck check`."
)
NAMES = ("127.0.0.1", "localhost", "127.1", "2130706433", "0.0.0.0", "[::ffff:127.0.0.1]", "[::1]")


@pytest.mark.parametrize("host", NAMES)
def test_nobody_of_this_machine_is_even_connected_to(server: Server, host: str) -> None:
    ended = factcheck(f"http://{host}:{server.server_port}/story")
    assert (ended.code, ended.err.endswith(f"{HERE}\n")) == (2, True)
    assert server.came == 0


def test_nor_by_other_commands(server: Server, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("40 cows died.")
    for command in ("against", "diff"):
        ended = factcheck(command, str(tmp_path / "a.txt"), f"{server.address}/story")
        assert (ended.code, ended.err.endswith(f"{HERE}\n")) == (2, True)
    assert server.came == 0


@pytest.mark.parametrize(
    "host", ["10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "224.0.0.1"]
)
def test_a_private_network_is_refused_without_waiting_for_it(host: str) -> None:
    ended = factcheck(f"http://{host}/")
    assert (ended.code, ended.err) == (
        2, f"factcheck: http://{host}/: leads to {host}, {HERE}\n",
    )  # fmt: skip


def test_which_addresses_are_private() -> None:
    for host in ("fe80::1%eth0", "fd00::1", "::", "::1", "::ffff:10.0.0.1", "ff0e::1"):
        assert not fetch._is_public(host), host
    for host in ("9.9.9.9", "2620:fe::fe", "::ffff:9.9.9.9"):
        assert fetch._is_public(host), host


def test_the_next_place_of_a_server_is_tried(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "_is_public", lambda _: True)
    places = [("127.0.0.2", server.server_port), ("127.0.0.1", server.server_port)]
    monkeypatch.setattr(fetch, "_places", lambda *_: places)
    assert HEADLINE.encode() in fetch.fetch(f"{server.address}/story", "here").data
    assert server.came == 1


def test_nor_where_a_page_leads_on_to(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of the public network, for which 127.0.0.1 stands here, leads to a private one."""
    monkeypatch.setattr(fetch, "_is_public", lambda host: host == "127.0.0.1")
    with create_server(("127.0.0.2", 0)) as private:
        private.settimeout(0.1)
        port = private.getsockname()[1]
        monkeypatch.setitem(PLACES, "/inwards", f"http://127.0.0.2:{port}/story")
        with pytest.raises(FactcheckError, match=r"leads to 127\.0\.0\.2, an address of this"):
            fetch.fetch(f"{server.address}/inwards", "here")
        with pytest.raises(TimeoutError):
            private.accept()
    assert server.asked == ["/inwards"]


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
