"""The terminal of a review: reads keys, draws lines, and leaves the screen as it was."""

import os
import sys
from collections.abc import Callable, Iterable
from shutil import get_terminal_size

from factcheck import colour
from factcheck.errors import FactcheckError
from factcheck.ledger.field import Field
from factcheck.ledger.keys import PASTE_TOLD, PASTE_UNTOLD, RESIZED, Keyboard
from factcheck.ledger.review import Review
from factcheck.reports.layout import Line, cells, plain

ENTER, LEAVE = "\x1b[?1049h", "\x1b[?1049l"  # the terminal's second screen (xterm, ctlseqs)
BEGIN = "\r\x1b[J"  # back to the beginning of the line, and clear from there
LEAST = 10  # cells for what is typed, on the narrowest screen
CLEAR = "\x1b[H\x1b[2J"
WIDEST = 100
Painter = Callable[[Iterable[Line]], Iterable[str]]


def need_terminal() -> None:
    """FactcheckError when there is no terminal to review in."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout and sys.stdout.isatty()):
        raise FactcheckError("review: is no terminal", "factcheck mark does the same in scripts.")


def run(review: Review) -> None:
    """Show the claims until somebody ends it."""
    keyboard, draw = Keyboard(), _painter()

    def come_back() -> None:
        _write(ENTER + PASTE_TOLD)
        _show(review, draw)

    keyboard.stopped(leave=lambda: _write(PASTE_UNTOLD + LEAVE), come_back=come_back)
    keyboard.tell_of_resizing()
    _write(ENTER + PASTE_TOLD)
    try:
        with keyboard.alone():
            while not review.ended:
                _show(review, draw)
                if review.asks:
                    review.type(_typed(keyboard, review.question, lambda: _show(review, draw)))
                elif (key := keyboard.key()) != RESIZED:
                    review.press(key)
    except (KeyboardInterrupt, EOFError):
        pass  # all that was decided is written
    finally:
        _write(PASTE_UNTOLD + LEAVE)
    _write("".join(f"{plain(line)}\n" for line in review.summary(_width())))


def _typed(keyboard: Keyboard, question: str, show: Callable[[], None]) -> str:
    """A line of text; "" when it is broken off by Escape or Ctrl-C. `show` draws what stands above
    it once more.
    """
    field = Field()
    try:
        while not field.ended:
            room = max(LEAST, _size().columns - cells(question) - 1)
            before, after = field.shown(room)
            # written twice, so that the cursor stands between the two
            _write(f"{BEGIN}{question}{before}{after}\r{question}{before}")
            if (key := keyboard.key()) == RESIZED:
                show()
            else:
                field.press(key, keyboard.pasted)
    except KeyboardInterrupt:
        return ""
    return field.text


def _show(review: Review, draw: Painter) -> None:
    height = _size().lines - 1
    lines = list(draw(review.lines(_width(), height)))
    _write(CLEAR + "\r\n".join(lines[:height]) + "\r\n")


def _size() -> os.terminal_size:
    """Of the window itself: LINES and COLUMNS of the environment do not change with it."""
    size = os.get_terminal_size(sys.stdout.fileno())
    return size if size.lines and size.columns else get_terminal_size()


def _width() -> int:
    return min(WIDEST, _size().columns)


def _painter() -> Painter:
    if colour.wanted("auto", os.environ, terminal=True):
        from factcheck.reports.terminal import coloured

        return coloured
    return lambda lines: map(plain, lines)


def _write(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
