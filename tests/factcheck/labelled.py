"""Articles with their sources: tests/against/*.txt, each claim with what a checker would say of it.

`--- source NAME` begins a source (its ending says what it is), `--- article` the article, in which
`{words|label}` marks a claim: found, rounded, hedge, near, absent. The article is read with one
line a paragraph: marks make its lines longer than they are. Of a source that is a Word file lines
that begin with a bar are the rows of a table.
"""

import re
from pathlib import Path
from typing import NamedTuple

PAIRS = Path(__file__).resolve().parents[1] / "against"
BLIND = PAIRS / "blind"  # written by people who did not know the rules
PART = re.compile(r"^--- (?:source (\S+)|article)\n", re.MULTILINE)
WRAP = re.compile(r"(?<!\n)\n(?!\n|\Z)")
LABELLED = re.compile(r"\{([^|{}]+)\|(found|rounded|hedge|near|absent)\}")


class Label(NamedTuple):
    start: int
    end: int
    words: str
    status: str


class Story(NamedTuple):
    name: str
    sources: dict[str, str]
    article: str
    labels: list[Label]


def stories(folder: Path = PAIRS) -> list[Story]:
    """All pairs of a folder, by name."""
    return [_story(path) for path in sorted(folder.glob("*.txt"))]


def _story(path: Path) -> Story:
    _, *parts = PART.split(path.read_text("utf-8"))
    sources = {name: body for name, body in zip(parts[::2], parts[1::2], strict=True) if name}
    marked = WRAP.sub(" ", parts[-1])
    labels, article, at = [], "", 0
    for match in LABELLED.finditer(marked):
        article += marked[at : match.start()]
        labels.append(Label(len(article), len(article) + len(match[1]), match[1], match[2]))
        article += match[1]
        at = match.end()
    return Story(path.stem, sources, article + marked[at:], labels)
