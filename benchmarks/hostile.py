"""Time per character of hostile texts, as a multiple of that of news; the bar is five times.

    python benchmarks/hostile.py [CHARACTERS]           ends with 1 when a text is over the bar
    python benchmarks/hostile.py [CHARACTERS] WORDS...  only rows with one of these in their names

Each text is its pattern's worst case, repeated up to so many characters (100,000): without end, in
short sentences, and in crowds of a hundred numbers with a sentence between. What counts is the
whole run: `check_document` (claims, checks and checklists, also of texts that are nothing but
figures and hold far more claims than news does), and the reports for a pipe and in JSON lines. Of
`against`, where article and source are both hostile, a part of the size will do, and what counts
are reading both, `hold`, and its reports; these rows are multiples of news held against news.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.speed import EXAMPLES, varied
from claims import find_quantities
from factcheck.document import Document
from factcheck.readers import Ways
from factcheck.reports import report_named
from factcheck.run import check_document
from factcheck.sourcing import json_report
from factcheck.sourcing.against import hold
from factcheck.sourcing.page import page
from factcheck.sourcing.sources import read_sources

SIZE = 100_000  # characters
BAR = 5.0
FORMS = ("plain", "jsonl")
WIDTH = 100
SENTENCE = 40  # characters of a short sentence
CROWD = 95  # numbers that are not yet too many for one
RAIN = " Then the rain fell on hills. "
AGAINST = "against: "
HEADS = {  # first lines, before news
    "head of capitals": f"Council\n\n{'A.' * 600} 8 July 2021\n\n",
    "head of one word": f"Council\n\n8 July 2021 {'A' * 1_200}$\n\n",
    "head of spaces": f"Keld, 8 July 2021{' ' * 1_200}x\n\n",
    "head of papers": f"Council\n\n{'report, ' * 9}8 July 2021\n{'held on ' * 9}8 July 2021\n\n",
}
PART = 3  # of the size, the text of `against`
HELD = (  # patterns and shapes that cost `against` most
    ("fractions", "crowds"), ("changes", "crowds"), ("parts of wholes", "crowds"),
    ("conversions", "crowds"), ("tags", "crowds"), ("right to left", "crowds"),
    ("counts among words", ""), ("counts, a sentence each", ""), ("days, a line each", ""),
    ("dates without end", ""), ("percentages", "sentences"), ("quotations", ""), ("one word", ""),
)  # fmt: skip
PATTERNS = {
    "only digits": "1234567890",
    "digits and spaces": "12 345 6 7890 ",
    "digits and commas": "1,234,567,890,",
    "digits and points": "1.2.3.4.5.6.7.",
    "digits and slashes": "12/5/2012/11/",
    "digits and hyphens": "12-13-14-2015-",
    "digits and colons": "10:30:15:22:",
    "sums of money": "$5m €6bn £7.5 million ",
    "percentages": "5% 12.5% 40 percent ",
    "number words": "one hundred and twenty-three thousand million ",
    "number words without space": "onehundredtwenty",
    "ordinals": "first 2nd third 44th ",
    "fractions": "half a third of three quarters 3/4 ½ ",
    "hedges": "about nearly more than up to at least ",
    "hedges before figures": "up to about more than 40 or so ",
    "ranges": "40 to 50 to 60 to 70 ",
    "ranges with hyphens": "40-50-60-70-80-",
    "conversions": "910 km (560 miles) (500 nm) ",
    "units": "km miles kg per hour square metres ",
    "months": "May March June July ",
    "weekdays": "Monday, Tuesday and Friday ",
    "digits before a weekday": "It will 551391424371209670362407556496 ago Monday. ",
    "dates": "on Monday, 5 July 2021, ",
    "days without a full stop": "12 May ",
    "days that are wrong": "Sunday, 12 May 2019 ",
    "days among words": "12 May in Keld he said ",
    "days, a line each": "12 May\n",
    "days by digits": "12/5/2021 ",
    "counts among words": "40 people were killed in Keld and ",
    "zones that are wrong": "at 10:30 GMT (6:30 EST) ",
    "dates without end": "5 July to 6 July to 7 July to ",
    "relative dates": "two weeks ago last month next year ",
    "decades": "the early 1990s and the mid-19th century ",
    "clock times": "at 10:30 a.m. GMT (0930 EST) ",
    "straight quotes": '"',
    "curly quotes opened": "“",
    "quotes opened before words": "“a ",
    "nested quotes": "“‘«",
    "quotes and apostrophes": "'s \"t 's' ",
    "brackets opened": "(",
    "brackets and dashes": "( — [ – { ",
    "speakers": "the mayor said, the envoy told, ",
    "according to": "according to according to ",
    "names": "Ada Brink Ben Keld Cem Oz ",
    "capitals": "ABC DEF GHI JKL ",
    "one word": "a",
    "one sentence of letters": "rain fell and wind blew and ",
    "hyphens": "-",
    "full stops": ".",
    "sentences of a letter": "A. B. C. ",
    "abbreviations": "U.S. Mr. Dr. Gen. St. ",
    "spaces": " ",
    "line ends": "\n",
    "Windows line ends": "5\r\n",
    "old Mac line ends": "Rain fell.\r5 km\r",
    "mixed line ends": "a\r\n\r\r\n\nb\n\r",
    "bullets": "- 5\n* 6\n• 7\n",
    "combining marks": "e\u0301\u0323\u0489",
    "right to left": "שלום 5 مرحبا ٣ ",
    "zero width": "1\u200b2\u200d3\ufeff",
    "direction marks": "\u202e12\u202c\u2066",
    "lone surrogates": "\ud800\udfff5 ",
    "NUL": "\0005 ",
    "escape sequences": "\x1b[31m5 \x1b]8;;x\x07",
    "emoji": "👩‍👩‍👧5🇺🇸",
    "other digits": "٣٤٥ ४२ １２ ",
    "comments opened": "<!-- ",
    "comments": "<!-- factcheck: ignore weekday \"5\" x -->5 ",
    "tags": "<b>5</b> <p>",
    "links": "[5](http://x/5) ",
    "headlines": "River rises 5 metres\n\n",
    "letters and digits": "a1b2c3d4",
    "percent signs": "%%%5",
    "currencies": "$€£¥₹",
    "lists of names": "Ann, Bob and Eve; ",
    "parts of wholes": "two of the nine of the 40 of ",
    "changes": "rose from 40 to 50 up 25% to 60 ",
    "counts, a sentence each": "Then 14 men saw x. ",
    "counts and counts of these": "14 of 15 men. ",
    "ages": "Bo, 14, ran. ",
    "years, a sentence each": "In 2012 we won. ",
    "figures that somebody said": "Bo said 14 men ran. ",
    "quotations": "“14 men,” he said. ",
    "figures, a paragraph each": "14 men ran.\n\n",
}  # fmt: skip


class Row(NamedTuple):
    """How one text did: microseconds a character, its claims, and times news."""

    name: str
    micro: float
    claims: int
    ratio: float


def measured(text: str) -> tuple[float, int]:
    """(seconds of processor, claims) of a text; the better of two."""
    return min(map(_checked, [text] * 2))


def _checked(text: str) -> tuple[float, int]:
    begun = process_time()
    checked = check_document(Document("hostile.txt", text))
    for form in FORMS:
        for _ in report_named(form)([checked], WIDTH):
            pass
    return process_time() - begun, len(checked.reading.claims)


def held(text: str) -> tuple[float, int]:
    """The same of a text against itself with other figures."""
    return min(map(_held, [text] * 2))


def _held(text: str) -> tuple[float, int]:
    with TemporaryDirectory() as room:
        source = Path(room) / "source.txt"
        source.write_text(varied(text, 1), "utf-8", "backslashreplace")
        begun = process_time()
        checked = check_document(Document("hostile.txt", text), steps=False)
        sources, _ = read_sources([str(source)], Ways(), None)
        result = hold(checked, sources)
        for report in (page(result, WIDTH, True), json_report.report(result)):
            for _ in report:
                pass
        return process_time() - begun, len(checked.reading.claims)


def news(size: int) -> str:
    """The texts of examples/ with other figures each time."""
    examples = [path.read_text("utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    texts, number = "", 0
    while len(texts) < size:
        texts += varied(examples[number % len(examples)], number) + "\n\n"
        number += 1
    return texts[:size]


def shaped(name: str, shape: str, size: int) -> str:
    """A pattern without end, in short sentences or in crowds of numbers; a head above news."""
    if name in HEADS:
        return (HEADS[name] + news(size))[:size]
    pattern = PATTERNS[name]
    if shape == "sentences":
        pattern = f"He had {pattern * max(1, SENTENCE // len(pattern))}".rstrip() + ". "
    elif shape == "crowds":
        numbers = len(find_quantities(pattern * 20)) / 20
        pattern = pattern * max(1, int(CROWD / numbers)) + RAIN if numbers else pattern
    return (pattern * (size // len(pattern) + 1))[:size]


def texts() -> Iterator[tuple[str, str]]:
    """(pattern, shape) of each row; those without a number have no other shape."""
    yield from ((name, "") for name in HEADS)
    for name, pattern in PATTERNS.items():
        yield name, ""
        if find_quantities(pattern * 20):
            yield from ((name, shape) for shape in ("sentences", "crowds"))


def rows(size: int, words: list[str]) -> Iterator[Row]:
    """The table; news comes first, and once more before what is held against a source."""
    yield from _rows("", measured, size, list(texts()), words)
    yield from _rows(AGAINST, held, size // PART, list(HELD), words)


def _rows(
    start: str,
    measure: Callable[[str], tuple[float, int]],
    size: int,
    wanted: list[tuple[str, str]],
    words: list[str],
) -> Iterator[Row]:
    usual, claims = min(measure(news(size)) for _ in range(3))
    yield Row(f"{start}news", 1e6 * usual / size, claims, 1.0)
    for name, shape in wanted:
        title = start + name + (f", in {shape}" if shape else "")
        if not words or any(word in title for word in words):
            taken, number = measure(shaped(name, shape, size))
            yield Row(title, 1e6 * taken / size, number, taken / usual)


def main(size: int, words: list[str]) -> int:
    """Print the table as it comes; 1 when something is over the bar."""
    over = 0
    print(f"{'text':42}{'µs/char':>9}{'claims':>8}{'times':>7}")
    for row in rows(size, words):
        mark = "  over" if row.ratio > BAR else ""
        over += bool(mark)
        print(f"{row.name:42}{row.micro:9.2f}{row.claims:8,}{row.ratio:7.2f}{mark}", flush=True)
    return 1 if over else 0


if __name__ == "__main__":
    asked = sys.argv[1:]
    number = int(asked.pop(0)) if asked and asked[0].isdecimal() else SIZE
    sys.exit(main(number, asked))
