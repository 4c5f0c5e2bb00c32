"""E-mail: the text part, or else the HTML part; subject and date from the header.

The day is that of the sender's clock. Attachments are named in a remark and not read.
"""

import re
from typing import TYPE_CHECKING

from factcheck.document import Document, Place, line_starts, place_in
from factcheck.errors import FactcheckError
from factcheck.readers.composer import Composer
from factcheck.readers.days import day_in
from factcheck.readers.decode import decode
from factcheck.readers.file import File
from factcheck.readers.flow import Flow

if TYPE_CHECKING:
    from email.message import EmailMessage

SIGNATURE = re.compile(r"^-- \r?\n.*\Z", re.MULTILINE | re.DOTALL)  # the sender's name and number
SHOWN_NAMES = 3
MOST_PARTS = 100  # that hold other parts; a mail that was forwarded often has ten
LONGEST_HEADER = 10_000  # characters, more than any subject


def read(file: File) -> Document:
    """The text of the mail; FactcheckError when it has none."""
    from email import message_from_bytes, policy

    if file.data.lower().count(b"multipart/") > MOST_PARTS:
        raise _too_deep(file)
    mail: EmailMessage = message_from_bytes(file.data, policy=policy.default)
    try:
        part = mail.get_body(("plain", "html"))
    except RecursionError:
        raise _too_deep(file) from None
    if part is None:
        raise FactcheckError(
            f"{file.name}: is a mail without a text part", "Save its attachment and name that."
        )
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    text, remarks = decode(file.name, data, part.get_content_charset() or "")
    out, source = Composer(), ""
    if part.get_content_subtype() == "html":
        flow = Flow()
        flow.html(text)
        out = flow.out
    else:
        flowed = "format=flowed" in str(part.get("content-type", "")).lower().replace('"', "")
        source = _lines(out, SIGNATURE.sub("", text), file.data, flowed=flowed)
    return Document(
        file.name, out.text(), _header(mail, "subject"), (*remarks, *_attachments(mail)),
        marks=out.marks, source=source, published=day_in(_header(mail, "date")),
    )  # fmt: skip


def _too_deep(file: File) -> FactcheckError:
    return FactcheckError(
        f"{file.name}: is a mail with parts inside parts without end",
        "Save its text as plain text.",
    )


def _lines(out: Composer, text: str, data: bytes, *, flowed: bool) -> str:
    """Put the text into `out`; the source in which it stands as it is, "" if it is encoded there.

    In flowed text a line that ends with a space goes on in the next.
    """
    source = data.decode("utf-8", "replace")
    shift = source.find(text)
    starts = line_starts(source)
    at = 0
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        written = line.rstrip("\r\n") if flowed and line.rstrip("\r\n").endswith(" ") else line
        if shift >= 0:
            out.add(written, place_in(starts, shift + at))
        else:
            out.add(written, Place(number, 1), label=f"line {number} of the text")
        at += len(line)
    return source if shift >= 0 else ""


def _header(mail: "EmailMessage", name: str) -> str:
    written = [value for key, value in mail.raw_items() if key.lower() == name]
    if not written or len(written[0]) > LONGEST_HEADER:  # taking it apart would take minutes
        return ""
    try:
        return " ".join(str(mail.get(name, "")).split())
    except Exception:  # the standard library fails in many ways on headers that spam has broken
        return ""


def _attachments(mail: "EmailMessage") -> tuple[str, ...]:
    """A remark that names what was not read."""
    names = [part.get_filename() or "one without a name" for part in mail.iter_attachments()]
    if not names:
        return ()
    more = f" and {len(names) - SHOWN_NAMES} more" if len(names) > SHOWN_NAMES else ""
    shown = ", ".join(names[:SHOWN_NAMES])
    return (f"attachments are not read ({shown}{more}); save and name them.",)
