"""Which line breaks of a text were meant, and which are the wrapping of a mail or a terminal.

Whoever wraps a text puts as many words into a line as fit. A break is of the wrapping when the next
word did not fit any more; one before a word that would have fitted was meant. Where no paragraph
shows a width, a long line that ends inside a sentence was wrapped.
"""

from functools import cache

from claims.languages import data
from claims.patterns import compiled
from claims.table import Table

NARROWEST = 30  # characters of a line that prose is wrapped at
SHORT_LINE = 45  # a hard-wrapped line of prose is longer; a headline or a by-line is shorter
LONG_LINE = 125  # what is longer was not wrapped
MOST_FULL = 0.75  # of the breaks in a wrapped paragraph
GOING_ON = 0.2  # of these at the least are followed by a small letter
MOST_BYTES = 6  # by which a line may be longer in bytes
CELLS = ("   ", "\t", " | ")
BULLET = compiled(r"\s*(?:[-–—•*·▪]|\d{1,2}[.)])\s")
BYLINE = compiled(r"\s*(\w+) [A-ZÀ-Þ][^\n.]{0,60}(?:\n|\Z)")
WORD = compiled(r"\s*(\S+)")
GOES_ON = (',"', ",”", ",’")  # behind these follows who said it
LEADS_TO_LIST = '.!?…:;"”’'  # in front of the first item
Block = tuple[int, int]  # what stands between two blank lines


class WrappingWords(Table):
    """Titles and other words whose full stop ends nothing, and those that open a by-line."""

    before_names: frozenset[str]
    after_names: frozenset[str]
    bylines: frozenset[str]


@cache
def wrapping_words(language: str) -> WrappingWords:
    """The words of `language` ("en")."""
    entry = data(language, "abbreviations")
    return WrappingWords(*(frozenset(entry[name]) for name in WrappingWords.__annotations__))


class Lines:
    """The lines of a text, by the blocks of several that stand between blank lines.

    widths  at which each block is wrapped, or else most of the text; 0 when nothing shows it
    lists   blocks whose lines end before they are full
    tables  blocks with cells
    """

    def __init__(self, text: str, blocks: list[Block], language: str) -> None:
        self.text = text
        self.words = wrapping_words(language)
        shapes = {block: _Shape(text[slice(*block)]) for block in blocks}
        usual = max((shape.wrapped_at() for shape in shapes.values()), default=0)
        self.widths = {block[0]: shape.wrapped_at() or usual for block, shape in shapes.items()}
        self.lists = {
            block[0] for block, shape in shapes.items() if shape.is_list(self.widths[block[0]])
        }
        self.tables = {block[0] for block, shape in shapes.items() if shape.cells}

    def ends(self, block: int, start: int, end: int, after: int) -> bool:
        """Is the break behind a line meant?

        block       where the lines between two blank ones begin
        start, end  of the line, white space at its end aside
        after       where the next line begins
        """
        text, words = self.text, self.words
        if block in self.tables:
            return True
        full = self._is_full(block, start, end, after)
        written = text[start:end]
        last = written.rpartition(" ")[2].rstrip(".")
        if BULLET.match(text, after):
            # "and two boats / – one of them new – sank", "there were / 14. They left"
            stops = written[-1:] in LEADS_TO_LIST and last not in words.after_names
            return not full or stops or bool(BULLET.match(text, block))
        line = BYLINE.match(text, after)
        if line is not None and line[1] in words.bylines:
            return True
        if full:
            return False
        if not SHORT_LINE <= len(written) <= LONG_LINE:
            return True
        if written.endswith(GOES_ON):  # "It is over,” / she said"
            return False
        if last in words.before_names:  # "the judge, Dr. / Ines Prado"
            return False
        return written[-1] in '.!?…:"”’'

    def _is_full(self, block: int, start: int, end: int, after: int) -> bool:
        """Did the first word of the next line not fit behind this one?"""
        word = WORD.match(self.text, after)
        if word is None or not self.widths[block]:
            return False
        if block in self.lists and not word[1][:1].islower():
            return False
        line = self.text[start : end + 1].rstrip("\r\n")
        return end - start <= self.widths[block] < _needed(line, word[1])


def _needed(line: str, word: str) -> int:
    """The width at which `word` still fits behind `line`.

    `fold` counts bytes, and leaves a blank at the end of the line.
    """
    written = line.rstrip()
    whole = f"{written}{line[len(written) : len(written) + 1]} {word}"
    return len(whole) + min(MOST_BYTES, len(whole.encode("utf-8", "replace")) - len(whole))


class _Shape:
    """How the lines of a block fill it; one that opens an item of a list begins anew."""

    def __init__(self, block: str) -> None:
        lines = [line.rstrip(" \t\r") for line in block.split("\n")]
        self.longest = max(map(len, lines))
        rows = sum(any(cell in line.strip() for cell in CELLS) for line in lines)
        self.cells = 2 * rows >= len(lines)
        self.breaks = [
            (len(line), _needed(raw.rstrip("\r"), word[1]), word[1][0].islower())
            for line, raw, after in zip(lines, block.split("\n"), lines[1:], strict=False)
            if (word := WORD.match(after)) and not BULLET.match(after)
        ]

    def wrapped_at(self) -> int:
        """The length of its longest line when it is wrapped prose, else 0."""
        if self.cells or not NARROWEST <= self.longest <= LONG_LINE:
            return 0
        full, going_on = self._full(self.longest)
        count = len(self.breaks)
        wrapped = full >= MOST_FULL * count and going_on >= GOING_ON * count
        return self.longest if wrapped and going_on else 0

    def is_list(self, width: int) -> bool:
        """Are its breaks meant, whatever the length of a line, in a text wrapped at `width`?"""
        return self._full(width)[0] < MOST_FULL * len(self.breaks)

    def _full(self, width: int) -> tuple[int, int]:
        """How many breaks come because the next word did not fit, and before small letters."""
        full = [small for length, needed, small in self.breaks if length <= width < needed]
        return len(full), sum(full)
