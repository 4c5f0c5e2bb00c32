"""Time per character of hostile texts, as a multiple of that of news; the bar is five times.

    python benchmarks/hostile.py [CHARACTERS]     a table; ends with 1 when a text is over the bar

Each text is its pattern's worst case, repeated up to so many characters (100,000). What counts is
the whole run: `check_document` (claims, checks and checklists, also of texts that are nothing but
figures and hold far more claims than news does), and the reports for a pipe and in JSON lines.
"""

import sys
from pathlib import Path
from time import process_time
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.speed import EXAMPLES, varied
from factcheck.document import Document
from factcheck.reports import report_named
from factcheck.run import check_document

SIZE = 100_000  # characters
BAR = 5.0
FORMS = ("plain", "jsonl")
WIDTH = 100
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
}  # fmt: skip


class Row(NamedTuple):
    """How one text did: microseconds a character, its claims, and times news."""

    name: str
    micro: float
    claims: int
    ratio: float


def measured(text: str) -> tuple[float, int]:
    """(seconds of processor, claims) of a text; the better of two."""
    taken = []
    for _ in range(2):
        begun = process_time()
        checked = check_document(Document("hostile.txt", text))
        for form in FORMS:
            for _ in report_named(form)([checked], WIDTH):
                pass
        taken.append(process_time() - begun)
    return min(taken), len(checked.reading.claims)


def news(size: int) -> str:
    """The texts of examples/ with other figures each time."""
    examples = [path.read_text("utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    texts, number = "", 0
    while len(texts) < size:
        texts += varied(examples[number % len(examples)], number) + "\n\n"
        number += 1
    return texts[:size]


def rows(size: int) -> list[Row]:
    """The table; news comes first."""
    usual, claims = measured(news(size))
    found = [Row("news", 1e6 * usual / size, claims, 1.0)]
    for name, pattern in PATTERNS.items():
        taken, number = measured((pattern * (size // len(pattern) + 1))[:size])
        found.append(Row(name, 1e6 * taken / size, number, taken / usual))
    return found


def main(size: int) -> int:
    """Print the table; 1 when something is over the bar."""
    found = rows(size)
    print(f"{'text':30}{'µs/char':>9}{'claims':>8}{'times':>7}")
    for row in found:
        over = "  over" if row.ratio > BAR else ""
        print(f"{row.name:30}{row.micro:9.2f}{row.claims:8,}{row.ratio:7.2f}{over}")
    return 1 if any(row.ratio > BAR for row in found) else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else SIZE))
