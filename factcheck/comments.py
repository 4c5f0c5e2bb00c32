"""Comments in a draft, <!-- like this -->: never read as prose, some of them for us.

    <!-- factcheck: ignore CHECK "words" reason -->

keeps what CHECK finds about these words out of the report, wherever the comment stands.
"""

from claims import Span, compiled
from factcheck.document import Document, line_starts, place_in
from factcheck.errors import FactcheckError
from factcheck.scope import known_checks
from factcheck.suppress import Suppression
from factcheck.visible import visible

OPEN, CLOSE = "<!--", "-->"
OURS = "factcheck:"
FORM = f'{OPEN} {OURS} ignore CHECK "words" reason {CLOSE}'
MOST = 200  # comments of one draft that are used; each of them is looked for in all of it
ALONE = compiled(r"[ \t]*(?:[\r\n]|\Z)")  # what stands behind a comment that ends its line
MARKS = {'"': '"', "“": "”"}  # around the words; curly ones where the words hold straight ones


def comments_in(text: str) -> list[Span]:
    """Where the comments of a text stand, marks included; one that is never closed is none."""
    found: list[Span] = []
    start = text.find(OPEN)
    while start >= 0:
        end = text.find(CLOSE, start + len(OPEN))
        if end < 0:
            break
        found.append(Span(start, end + len(CLOSE)))
        start = text.find(OPEN, end)
    return found


def without_comments(text: str) -> str:
    r"""`text` with spaces for its comments, so that every other place stays what it was.

    A comment on a line of its own takes the line end before it along: it ends no paragraph.

    >>> without_comments("It rained.\n<!-- since 9 May -->\nIt stopped.")
    'It rained.                     \nIt stopped.'
    """
    parts: list[str] = []
    done = 0
    for start, end in comments_in(text):
        before = text[done:start]
        if ALONE.match(text, end):
            bare = before.rstrip(" \t")
            before = bare.removesuffix("\n").removesuffix("\r") if bare else before
        parts += [before, " " * (end - done - len(before))]
        done = end
    return "".join([*parts, text[done:]]) if parts else text


def suppressions_in(document: Document) -> tuple[list[Suppression], list[str]]:
    """What the comments of a draft suppress, and a line about each that cannot be used."""
    found: list[Suppression] = []
    remarks: list[str] = []
    written = document.source or document.text
    lines = line_starts(written)
    for start, end in comments_in(written):
        said = written[start + len(OPEN) : end - len(CLOSE)].strip()
        if not said.startswith(OURS):
            continue
        place = place_in(lines, start)
        where = f"{document.name}:{place.line}:{place.column}"
        if len(found) == MOST:
            remarks.append(f"{where}: no more than {MOST} comments of a draft are used.")
            break
        try:
            found.append(_suppression(said.removeprefix(OURS), where))
        except FactcheckError as error:
            remarks.append(str(error))
    return found, remarks


def _suppression(said: str, where: str) -> Suppression:
    command, check, rest = [*said.split(maxsplit=2), "", "", ""][:3]
    close = rest.find(MARKS[rest[0]], 1) if rest[:1] in MARKS else -1
    if command != "ignore" or close < 2:
        raise FactcheckError(f"{where}: the comment cannot be used", f"Write {FORM}.")
    words, reason = (" ".join(part.split()) for part in (rest[1:close], rest[close + 1 :]))
    known_checks([check], f"{where}: ")
    if not reason:
        raise FactcheckError(
            f"{where}: gives no reason, so that {check} “{visible(words)}” stays",
            "Write why behind the words.",
        )
    return Suppression(check, words, reason, where)
