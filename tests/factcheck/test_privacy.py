"""An unpublished draft stays on the machine, and leaves nothing on it but what was asked for."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.commands import COMMANDS
from factcheck.reports import REPORTS
from tests.factcheck.drafts import HOSTILE
from tests.factcheck.packages import run, word
from tests.factcheck.pdfs import page_of, pdf
from tests.factcheck.rpc import GOODBYE, HELLO, message
from tests.factcheck.tool import ROOT, environment

pytestmark = pytest.mark.heavy

STORY = "KELD, 3 May 2012 - About 1,200 villagers left on Tuesday. See http://127.0.0.1:9/x.\n"
PAGE = (
    '<html><head><link rel="stylesheet" href="http://127.0.0.1:9/a.css"><base href="http://x/">'
    f'</head><body><img src="http://127.0.0.1:9/a.png"><p>{STORY}</p></body></html>'
)
# every way to another machine, closed, and each try written down; urllib3, which comes with the
# reader of web pages, looks by a socket of its own machine whether there is IPv6, sending nothing;
# the processes of a scan speak to each other through files that are sockets (AF_UNIX)
BLOCKED = """
import os, socket
def closed(*words, **more):
    with open(os.environ["TRIED"], "a") as tried: tried.write(f"{words}\\n")
    raise OSError("no network here")
def closed_but_here(real):
    return lambda own, *w: real(own, *w) if own.family == socket.AF_UNIX else closed(*w)
class Closed(socket.socket):
    connect, connect_ex, sendto, sendmsg, listen = map(closed_but_here, (
        socket.socket.connect, socket.socket.connect_ex, socket.socket.sendto,
        socket.socket.sendmsg, socket.socket.listen))
socket.socket = Closed
for name in ("getaddrinfo", "gethostbyname", "create_connection", "gethostbyaddr", "getfqdn"):
    setattr(socket, name, closed)
"""
EVERY_COMMAND = [
    ("draft.txt", *(word for form in REPORTS for word in ("-f", f"{form}=report.{form}"))),
    ("draft.txt", "draft.docx", "draft.pdf", "draft.html", "draft.md", "-f", "json"),
    ("kinds",),
    ("kinds", "killed"),
    ("explain",),
    ("explain", "weekday"),
    ("--help",),
    ("check", "--help"),
    ("--version",),
    ("gone.txt",),
    ("status", "gone.txt"),
    *((name, "--help") for name in COMMANDS),
    ("editor",),
    ("completion", "bash"),
    ("diff", "draft.txt", "draft.txt"),
    ("against", "draft.txt", "draft.md"),
    ("editor", "vim"),
]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "draft.txt").write_text(STORY + HOSTILE, "utf-8")
    (tmp_path / "draft.html").write_text(PAGE, "utf-8")
    (tmp_path / "draft.md").write_text(f"![x](http://127.0.0.1:9/a.png)\n\n{STORY}", "utf-8")
    word(tmp_path / "draft.docx", f"<w:p>{run(STORY)}</w:p>")
    pdf(tmp_path / "draft.pdf", [page_of([STORY])])
    return tmp_path


def ran(
    desk: Path, arguments: tuple[str, ...], *before: str, extra: dict[str, str] | None = None
) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [*before, sys.executable, "-m", "factcheck", *arguments],
        cwd=desk, env=environment(extra), capture_output=True, check=False, input=b"", timeout=120,
    )  # fmt: skip


@pytest.fixture
def closed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which no program of Python reaches a machine, and where tries are kept."""
    place = tmp_path_factory.mktemp("closed")
    (place / "sitecustomize.py").write_text(BLOCKED, "utf-8")
    return {"PYTHONPATH": f"{place}:{ROOT}", "TRIED": str(place / "tried")}


def test_an_address_is_the_only_way_to_the_network(desk: Path, closed: dict[str, str]) -> None:
    ended = ran(desk, ("http://127.0.0.1:9/story", "--private-hosts"), extra=closed)
    assert ended.returncode == 2
    assert Path(closed["TRIED"]).exists()  # the trap works


@pytest.mark.parametrize("arguments", EVERY_COMMAND, ids=lambda words: " ".join(words)[:40])
def test_no_command_asks_for_the_network(
    desk: Path, closed: dict[str, str], arguments: tuple[str, ...]
) -> None:
    ended = ran(desk, arguments, extra=closed)
    assert ended.returncode == (2 if "gone.txt" in arguments else 0), ended.stderr
    assert not Path(closed["TRIED"]).exists()


def test_the_ledger_asks_for_no_network(desk: Path, closed: dict[str, str]) -> None:
    report = json.loads(ran(desk, ("draft.txt", "-f", "json")).stdout)
    claim = report["claims"][0]["id"]
    by = ("--by", "AB", "--at", "2021-07-09T10:00")
    rows = ran(desk, ("draft.txt", "-f", "csv")).stdout.replace(b",open,", b",confirmed,", 1)
    (desk / "typed.csv").write_bytes(rows)
    for arguments in (
        ("mark", "draft.txt", claim, "--verdict", "confirmed", "--source", "http://x.example", *by),
        ("draft.txt",),
        ("status", "draft.txt", "--all"),
        ("log", "draft.txt", "--import", "typed.csv", *by),
        ("sign", "draft.txt", "--reason", "http://127.0.0.1:9/x", *by),
        ("log", "-f", "markdown"),
        ("log", "draft.txt", "-o", "log.json"),
    ):
        ended = ran(desk, arguments, extra=closed)
        assert ended.returncode == 0, (arguments, ended.stderr)
        assert not Path(closed["TRIED"]).exists(), arguments
    assert ran(desk, ("review", "draft.txt"), extra=closed).returncode == 2  # wants a terminal
    assert not Path(closed["TRIED"]).exists()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_scan_and_its_tables_ask_for_no_network(
    desk: Path, closed: dict[str, str], jobs: str
) -> None:
    for arguments in (
        ("scan", "draft.txt", "draft.html", "draft.md", "--out", "out", "--jobs", jobs),
        ("query", "out", "select count(*) from claims"),
        ("query", "out"),
        ("conflicts", "out"),
    ):
        ended = ran(desk, arguments, extra=closed)
        assert ended.returncode == 0, (arguments, ended.stderr)
        assert not Path(closed["TRIED"]).exists(), arguments


def test_the_language_server_asks_for_no_network(desk: Path, closed: dict[str, str]) -> None:
    """A draft with addresses in it is opened, read and asked about."""
    uri = (desk / "draft.md").as_uri()
    draft = {"uri": uri, "languageId": "markdown", "version": 1, "text": STORY + HOSTILE}
    place = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 25}}
    with subprocess.Popen(
        [sys.executable, "-m", "factcheck", "lsp"], cwd=desk, env=environment(closed),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as server:  # fmt: skip
        assert server.stdin
        assert server.stdout
        opened = message("textDocument/didOpen", None, {"textDocument": draft})
        server.stdin.write(HELLO + message("initialized", None, {}) + opened)
        server.stdin.flush()
        said = b""
        while b"publishDiagnostics" not in said and (more := server.stdout.read1()):
            said += more
        said, _ = server.communicate(message("textDocument/hover", 2, place) + GOODBYE, 60)
    assert server.returncode == 0
    assert b"1,200 villagers" in said
    assert not Path(closed["TRIED"]).exists()


def test_the_report_is_the_same_where_there_is_no_network(desk: Path) -> None:
    unshare = shutil.which("unshare")
    if not unshare or subprocess.run([unshare, "-n", "true"], check=False).returncode:
        pytest.skip("nobody may take the network away here")
    arguments = ("draft.txt", "draft.html", "-f", "json")
    assert ran(desk, arguments, unshare, "-n").stdout == ran(desk, arguments).stdout


@pytest.mark.skipif(not shutil.which("strace"), reason="no strace here")
def test_the_system_is_asked_for_no_network_and_no_file_but_the_report(desk: Path) -> None:
    traced = desk.parent / "traced"
    calls = "trace=network,openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2"
    arguments = ("draft.txt", "draft.html", "draft.docx", "draft.pdf", "-f", "html=report.html")
    ended = ran(
        desk, arguments, "strace", "-f", "-o", str(traced), "-e", calls,
        extra={"PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    if not traced.exists():
        pytest.skip("nobody may trace here")
    assert ended.returncode == 0, ended.stderr
    lines = traced.read_text("utf-8", "replace").splitlines()
    sending = re.compile(r"\b(?:connect|sendto|sendmsg|sendmmsg|listen)\(")
    assert [line for line in lines if sending.search(line)] == []
    made = {
        Path(found[1]).name
        for line in lines
        if ("O_CREAT" in line or "creat(" in line) and (found := re.search(r'"([^"]+)"', line))
    }
    assert all(re.fullmatch(r"\.report\.html\.\d+\.part", name) for name in made), made
    assert sorted(path.name for path in desk.iterdir()) == [
        "draft.docx", "draft.html", "draft.md", "draft.pdf", "draft.txt", "report.html",
    ]  # fmt: skip


def test_nothing_is_kept_at_home_or_among_temporary_files(desk: Path) -> None:
    home, temporary = desk / "home", desk / "tmp"
    home.mkdir()
    temporary.mkdir()
    extra = {"HOME": str(home), "TMPDIR": str(temporary), "PYTHONDONTWRITEBYTECODE": "1"}
    for arguments in (("draft.txt", "draft.html", "draft.pdf", "draft.docx"), ("kinds",)):
        assert ran(desk, arguments, extra=extra).returncode == 0
    assert [*home.rglob("*"), *temporary.rglob("*")] == []


@pytest.mark.parametrize(("mask", "mode"), [("077", 0o600), ("022", 0o644), ("027", 0o640)])
def test_reports_are_made_with_the_users_umask(desk: Path, mask: str, mode: int) -> None:
    script = f'umask {mask}; exec "{sys.executable}" -m factcheck draft.txt -o report.html'
    subprocess.run(["sh", "-c", script], cwd=desk, env=environment(), check=True)
    assert (desk / "report.html").stat().st_mode & 0o777 == mode
    (desk / "report.html").chmod(0o604)
    subprocess.run(["sh", "-c", script], cwd=desk, env=environment(), check=True)
    assert (desk / "report.html").stat().st_mode & 0o777 == 0o604
