"""Bytes and words of a file made worse by chance, as transport, programs and people do."""

from random import Random

from tests.fuzz import news

BYTES = (
    b"\0", b"\xff", b"\xfe", b"\x80", b"<", b">", b"&", b'"', b"{", b"}", b"[", b"\\", b"/", b"\r",
    b"\n", b"=", b":", b"-->", b"<![CDATA[", b"&#x110000;", b"&#0;", b"&amp", b"\\u-1?",
    b"<<", b">>", b" 0 R", b"obj", b"stream", b"--", b"\xed\xa0\x80", b"\xef\xbb\xbf",
    b"99999999999999999999", b"-1", b"1e999", b"<br>", b"</p>", b"<table>", b"\xe2\x80\xae",
    b"\\bin99 ", b"=?utf-8?Q?=",
)  # fmt: skip


def of_bytes(chance: Random, data: bytes) -> bytes:
    """`data` with some of it flipped, cut out, doubled, replaced or torn off."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        at = chance.randrange(len(out) + 1)
        size = chance.choice((1, 1, 2, 4, 16, 200))
        match chance.randrange(8):
            case 0:
                out[at : at + size] = b""
            case 1:
                out[at:at] = out[at : at + size]
            case 2 | 3:
                out[at : at + chance.randrange(3)] = chance.choice(BYTES)
            case 4 if at < len(out):
                out[at] ^= 1 << chance.randrange(8)
            case 5:
                out[at:at] = news.word(chance).encode("utf-8", "surrogatepass")
            case 6 if chance.randrange(4) == 0:
                del out[at:]
            case _:
                other = chance.randrange(len(out) + 1)
                out[at:at] = out[other : other + size]
    return bytes(out)


def of_digits(chance: Random, data: bytes) -> bytes:
    """`data` with one of its numbers made another, which keeps most formats readable."""
    places = [at for at, byte in enumerate(data) if 48 <= byte < 58]
    if not places:
        return of_bytes(chance, data)
    at = chance.choice(places)
    return data[:at] + chance.choice((b"0", b"7", b"99999999", b"-3", b"")) + data[at + 1 :]
