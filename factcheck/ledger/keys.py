"""Keys of a terminal, one after the other; none is lost, however fast they come."""

import codecs
import os
import re
import select
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from factcheck.errors import FactcheckError

PATIENCE = 0.05  # seconds in which the rest of an arrow's bytes comes; a person takes longer
SEQUENCES = {"[A": "up", "[B": "down", "[C": "right", "[D": "left", "[H": "home", "[F": "end",
             "[1~": "home", "[4~": "end", "[3~": "delete"}  # fmt: skip
# what comes behind an escape, whole (ECMA-48, 5.4; SS3 of a keypad)
SEQUENCE = re.compile(r"\[[0-?]*[ -/]*[@-~]|O.|[^\[O]", re.DOTALL)
# a paste tells itself from keys (xterm, ctlseqs: bracketed paste mode)
PASTE_TOLD, PASTE_UNTOLD = "\x1b[?2004h", "\x1b[?2004l"
PASTED, PASTE_ENDS = "[200~", "\x1b[201~"
NAMES = {"\r": "enter", "\n": "enter", "\x7f": "backspace", "\b": "backspace", "\x01": "home",
         "\x05": "end"}  # fmt: skip
MANY = 4096  # bytes; all that has been told so far
RESIZED = "resized"  # no key: the window has another size


class Keyboard:
    """Standard input with each key as it is pressed."""

    def __init__(self) -> None:
        try:
            import termios
            import tty
        except ImportError:
            raise FactcheckError(
                "review: needs a terminal of Unix", "factcheck mark does the same on any machine."
            ) from None
        self.termios, self.tty = termios, tty
        self.number = sys.stdin.fileno()
        self.usual = termios.tcgetattr(self.number)
        self.pasted = ""
        self.woken: int | None = None  # has something to read when the window was resized
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keys come one by one and are not echoed, as long as this lasts."""
        # not TCSAFLUSH, which throws away what was typed ahead
        self.tty.setcbreak(self.number, self.termios.TCSADRAIN)
        try:
            yield
        finally:
            self.termios.tcsetattr(self.number, self.termios.TCSADRAIN, self.usual)

    def key(self) -> str:
        """The next key: its letter, or "enter", "escape", "up", "down", "left", "right"; "paste"
        once for all that was pasted (which is then `pasted`), "home", "end", "delete", "backspace",
        or "other" for any other key with a name; RESIZED when the window was.
        """
        if self._was_resized():
            return RESIZED
        letter = self._letter()
        if letter != "\x1b":
            return NAMES.get(letter, letter)
        rest = self._rest()
        if rest == PASTED:
            self.pasted = self._paste()
            return "paste"
        return SEQUENCES.get(rest.replace("O", "["), "other") if rest else "escape"

    def tell_of_resizing(self) -> None:
        """From now on `key` tells that the window was resized.

        The signal only wakes whoever waits for a key: it may come in the midst of drawing. Python
        itself writes to the pipe, so that one that comes just before the waiting wakes as well.
        """
        self.woken, waker = os.pipe()
        os.set_blocking(waker, False)
        signal.signal(signal.SIGWINCH, lambda number, frame: None)
        signal.set_wakeup_fd(waker, warn_on_full_buffer=False)

    def _was_resized(self) -> bool:
        if self.woken is None:
            return False
        ready, _, _ = select.select([self.number, self.woken], [], [])
        return self.woken in ready and bool(os.read(self.woken, MANY))

    def _rest(self) -> str:
        """What follows an escape at once: "[A", "OP", "[15~", or a letter."""
        rest = ""
        while not SEQUENCE.fullmatch(rest) and self._comes():
            rest += self._letter()
        return rest

    def _comes(self) -> bool:
        return bool(select.select([self.number], [], [], PATIENCE)[0])

    def _paste(self) -> str:
        letters: list[str] = []
        while "".join(letters[-len(PASTE_ENDS) :]) != PASTE_ENDS:
            letters.append(self._letter())
        return "".join(letters[: -len(PASTE_ENDS)])

    def stopped(self, leave: Callable[[], None], come_back: Callable[[], None]) -> None:
        """From now on Ctrl-Z leaves the terminal as the shell knows it, and `fg` takes it again.

        leave      what is to be done before the shell has it
        come_back  what is to be done once it is ours again
        """

        def stop(number: int, frame: object) -> None:
            leave()
            now = self.termios.tcgetattr(self.number)
            self.termios.tcsetattr(self.number, self.termios.TCSADRAIN, self.usual)
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)  # stands still here until it is told to go on
            signal.signal(number, stop)
            self.termios.tcsetattr(self.number, self.termios.TCSADRAIN, now)
            come_back()

        signal.signal(signal.SIGTSTP, stop)

    def _letter(self) -> str:
        letter = ""
        while not letter:
            byte = os.read(self.number, 1)
            if not byte:
                raise EOFError
            letter = self.decoder.decode(byte)
        return letter
