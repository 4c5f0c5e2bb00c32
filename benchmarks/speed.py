"""Characters a second of each public function, and how many bare word scans that takes.

`python benchmarks/speed.py [REPEATS]`: the texts of examples/ are repeated with other figures each
time. A scan for words in the same run is the measure, since machines differ and are shared.
"""

import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent.parent))

from claims import find_claims, find_published_candidates, find_quantities, find_times, read

EXAMPLES = Path(__file__).parent.parent / "examples"
PUBLISHED = date(2024, 5, 10)
ROUNDS = 5  # the quickest counts: whatever else the machine does only slows a round down
WORD = re.compile(r"\w+")
DIGIT = re.compile(r"\d(?=\D)")


def varied(text: str, number: int) -> str:
    """`text` with the last digit of each figure moved on by `number`."""
    return DIGIT.sub(lambda digit: str((int(digit[0]) + number) % 10), text)


def seconds(function: Callable[[str], object], texts: list[str]) -> float:
    """How long `function` takes over all `texts`, at its quickest."""
    taken = []
    for _ in range(ROUNDS):
        start = perf_counter()
        for text in texts:
            function(text)
        taken.append(perf_counter() - start)
    return min(taken)


def main(repeats: int) -> None:
    examples = [path.read_text("utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    texts = [varied(text, number) for number in range(repeats) for text in examples]
    size = sum(map(len, texts))
    functions: dict[str, Callable[[str], object]] = {
        "word scan": WORD.findall,
        "find_quantities": find_quantities,
        "find_times": lambda text: find_times(text, PUBLISHED),
        "find_published_candidates": find_published_candidates,
        "find_claims": lambda text: find_claims(text, PUBLISHED),
        "read": lambda text: read(text, PUBLISHED),
    }
    print(f"{len(texts)} texts, {size:,} characters")
    bare = seconds(WORD.findall, texts)
    for name, function in functions.items():
        taken = seconds(function, texts)
        print(f"{name:26}{size / taken / 1e6:8.2f} M characters/s{taken / bare:8.1f} word scans")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
