"""PDF files written by hand: lines of text at their places, in Helvetica."""

from pathlib import Path
from textwrap import wrap
from typing import NamedTuple

LEFT, TOP, LEADING = 72, 770, 14


class Placed(NamedTuple):
    """A line of text with the place of its first letter, in points from the lower left corner."""

    text: str
    left: int
    height: int
    size: int = 11


def page_of(paragraphs: list[str], top: int = TOP, columns: int = 80) -> list[Placed]:
    """Wrapped paragraphs, half a line between them."""
    found = []
    for paragraph in paragraphs:
        for line in wrap(paragraph, columns, break_on_hyphens=False):
            found.append(Placed(line, LEFT, top))
            top -= LEADING
        top -= LEADING // 2
    return found


def pdf(path: Path, pages: list[list[Placed]]) -> Path:
    """Write a PDF with these pages."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        drawn = b"\n".join(_drawn(line) for line in lines)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]"
            b" /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>" % (5 + 2 * number)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    data += b"trailer << /Root 1 0 R /Size %d >>\nstartxref\n" % (len(objects) + 1)
    data += b"%d\n%%%%EOF\n" % data.index(b"xref\n0 ")
    path.write_bytes(data)
    return path


def _drawn(line: Placed) -> bytes:
    text = line.text.encode("cp1252")
    for sign in (b"\\", b"(", b")"):
        text = text.replace(sign, b"\\" + sign)
    return b"BT /F1 %d Tf %d %d Td (%s) Tj ET" % (line.size, line.left, line.height, text)
