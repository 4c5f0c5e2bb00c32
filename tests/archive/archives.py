"""Archives to scan: invented articles in files, lines, rows and web archives; any number."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.factcheck.tool import Ended, factcheck

PLACES = ("Alberdi", "Torun", "Kisumu", "Galway", "Sapporo", "Cochabamba")
STORY = (
    "{place}, {day} May 2021 - At least {number} people were killed in {place} on Tuesday when a "
    "bridge fell, the mayor, Ana Ruiz, said.\n\nThe bridge, {number} kilometres (15 miles) from "
    "the town, was built in 1974. Some {more:,} families have no water, and repairs will cost "
    "$4.{digit} million over two years.\n"
)


def story(number: int) -> str:
    """An article with a date line, figures, a date that is no Tuesday now and then, a speaker."""
    place = PLACES[number % len(PLACES)]
    return STORY.format(
        place=place,
        day=3 + number % 20,
        number=11 + number % 7,
        more=1200 + number,
        digit=number % 10,
    )


def records(count: int) -> Iterator[dict[str, Any]]:
    """Articles as a dump has them."""
    for number in range(count):
        yield {
            "id": f"n{number}",
            "title": f"Bridge falls in {PLACES[number % len(PLACES)]}",
            "published": f"2021-05-{4 + number % 20:02}",
            "text": story(number),
        }


def dump(path: Path, count: int) -> Path:
    """JSON lines, packed when the name says so."""
    data = "".join(json.dumps(record) + "\n" for record in records(count)).encode()
    path.write_bytes(gzip.compress(data, mtime=0) if path.suffix == ".gz" else data)
    return path


def folder(path: Path, count: int) -> Path:
    """A file an article, in two folders."""
    for number in range(count):
        file = path / f"{number % 2}" / f"{number:04}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(story(number), "utf-8")
    return path


def page(number: int) -> bytes:
    """An article as a web page."""
    paragraphs = "".join(f"<p>{part}</p>" for part in story(number).split("\n\n"))
    return (
        "<!doctype html><html><head><title>A bridge</title>"
        f'<meta property="article:published_time" content="2021-05-{4 + number % 20:02}"></head>'
        f"<body><nav>Menu 12 34</nav><article><h1>A bridge</h1>{paragraphs}</article></body></html>"
    ).encode()


def web_archive(path: Path, count: int) -> Path:
    """Pages as a crawl keeps them, with what is no page between them."""
    data = b"".join(
        packed(path, record(f"https://news.example/{number}", status, kind, body))
        for number in range(count)
        for status, kind, body in (
            ("200 OK", "text/html; charset=utf-8", page(number)),
            ("404 Not Found", "text/html", b"<p>There are 12 of them.</p>"),
            ("200 OK", "image/png", b"\x89PNG"),
        )
    )
    path.write_bytes(data)
    return path


def packed(path: Path, data: bytes) -> bytes:
    """As a web archive of that name has it: each record packed by itself."""
    return gzip.compress(data, mtime=0) if path.suffix == ".gz" else data


def record(address: str, status: str, kind: str, body: bytes) -> bytes:
    """An answer of a server in the form of WARC 1.0."""
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\n"
        "WARC-Date: 2021-05-04T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def scan(*arguments: str, cwd: Path) -> Ended:
    """Run `factcheck scan` in a process of its own, as its workers want it."""
    return factcheck("scan", *arguments, cwd=cwd, extra={})


def content(path: Path) -> dict[str, bytes]:
    """Every file of a result by its name."""
    return {
        str(file.relative_to(path)): file.read_bytes()
        for file in sorted(path.rglob("*"))
        if file.is_file()
    }


def rows(path: Path, table: str) -> list[dict[str, Any]]:
    """The rows of a table in JSON lines."""
    lines = [
        line
        for file in sorted((path / table).glob("*.jsonl"))
        for line in file.read_text("utf-8").split("\n")
    ]
    return [json.loads(line) for line in lines if line]
