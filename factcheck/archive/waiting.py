"""Waits for a database, and not for ever."""

import signal
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from concurrent.futures import TimeoutError as Late
from time import monotonic
from typing import TypeVar

from factcheck.errors import FactcheckError

ENDS = (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM))
GRACE = 2.0  # seconds to stop in; DuckDB does not look up from a single long call of a function

Given = TypeVar("Given")


def end_tidily() -> None:
    """Leave like at Ctrl-C when the process is asked to end, so that the folder in which a database
    puts what does not fit into memory goes as well.
    """
    for number in ENDS:
        signal.signal(number, lambda signum, _: sys.exit(128 + signum))


class Waiting:
    """Has work done in other threads: in its own the database would be deaf to Ctrl-C.

    interrupt  asks the database to stop
    seconds    what all work may take together, as long as somebody waits for it; 0 for no limit
    stuck      whether it went on after it was asked to stop: closing it would wait for its end
    """

    def __init__(self, interrupt: Callable[[], object], seconds: float) -> None:
        self._interrupt = interrupt
        self._seconds = seconds
        self._left = seconds
        self.stuck = False

    def for_(self, work: Callable[[], Given]) -> Given:
        """What the work gives; FactcheckError when the time is over."""
        other = ThreadPoolExecutor(1)
        given = other.submit(work)
        other.shutdown(wait=False)
        begun = monotonic()
        try:
            return given.result(max(self._left, 0.0) if self._seconds else None)
        except Late:
            self._stop(given)
            raise FactcheckError(
                f"the question: took longer than {self._seconds:g} s",
                "Ask for less, or allow more with --timeout SECONDS.",
            ) from None
        except (KeyboardInterrupt, SystemExit):
            self._stop(given)
            raise
        finally:
            self._left -= monotonic() - begun

    def _stop(self, given: Future[Given]) -> None:
        self._interrupt()
        self.stuck = bool(wait([given], GRACE).not_done)
