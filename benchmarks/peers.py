"""The library beside packages that do a part of its work, over the same texts in the same run.

`python benchmarks/peers.py [REPEATS]`: needs `pip install quantulum3 dateparser`. Each reads the
texts of examples/, repeated with other figures each time; what counts is the ratio, since machines
differ and are shared. Loading is not counted: each reads one text before the clock starts.
"""

import sys
import warnings
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.speed import EXAMPLES, PUBLISHED, WORD, seconds, varied
from claims import find_claims, find_quantities, find_times

Reader = Callable[[str], object]


def quantities_of_quantulum3() -> Reader:
    warnings.filterwarnings("ignore", category=UserWarning, module="quantulum3")
    from quantulum3 import parser

    return lambda text: parser.parse(text)


def dates_of_dateparser() -> Reader:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["en"])


def main(repeats: int) -> None:
    examples = [path.read_text("utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    texts = [varied(text, number) for number in range(repeats) for text in examples]
    size = sum(map(len, texts))
    print(f"{len(texts)} texts, {size:,} characters")
    bare = seconds(WORD.findall, texts)
    rows: list[tuple[str, Reader, str, Callable[[], Reader]]] = [
        ("find_quantities", find_quantities, "quantulum3", quantities_of_quantulum3),
        ("find_times", lambda text: find_times(text, PUBLISHED), "dateparser", dates_of_dateparser),
    ]
    for name, ours, package, load in rows:
        taken = _told(name, ours, texts, size, bare)
        try:
            peer = load()
        except ModuleNotFoundError:
            print(f"{package:18} is not installed: pip install {package}")
            continue
        print(f"{'':18}{_told(package, peer, texts, size, bare) / taken:10.0f} times as fast")
    _told("find_claims", lambda text: find_claims(text, PUBLISHED), texts, size, bare)


def _told(name: str, function: Reader, texts: list[str], size: int, bare: float) -> float:
    function(texts[0])
    taken = seconds(function, texts)
    print(f"{name:18}{size / taken / 1000:10,.1f} k characters/s{taken / bare:10.1f} word scans")
    return taken


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2)
