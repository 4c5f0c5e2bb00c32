"""What is tried: each target takes a source of chance, makes an input of it and tries it.

FactcheckError is an answer like any other; whatever else is raised is a finding. What a target
gives back is compared between runs.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random
from tempfile import mkdtemp

from claims import find_quantities, find_times
from factcheck import config
from factcheck.columns import UNITS, column, end_column
from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.readers.file import File
from factcheck.readers.types import reader_for
from factcheck.run import check_document
from factcheck.verdicts import read_verdicts
from factcheck.visible import visible
from tests.fuzz import configs, drafts, editor, news, pairs
from tests.fuzz.properties import (
    PUBLISHED,
    RAW,
    TEXTS,
    apart,
    holds_of_reports,
    holds_of_text,
    twice_the_same,
)

DAYS = (PUBLISHED, None, date(1, 1, 1), date(9999, 12, 31), date(2024, 2, 29))
COMMENT = "<!-- factcheck: {} {} {}{}{} {} -->"


def extractor(chance: Random) -> str:
    """find_quantities, find_times, read."""
    text = news.article(chance)
    day = chance.choice(DAYS)
    quantities = find_quantities(text)
    for one in (*quantities, *find_times(text, day)):
        assert text[one.start : one.end] == one.text, one
    apart((one.start, one.end) for one in quantities)
    return twice_the_same(text)


def checks(chance: Random) -> str:
    """Every check and checklist."""
    return repr(holds_of_text(news.article(chance), chance.choice(DAYS)).findings)


def reports(chance: Random) -> str:
    """Every report."""
    checked = holds_of_text(news.article(chance))
    checked.document.name = visible(chance.choice(("a.txt", news.text(chance, 3))))  # as readers do
    holds_of_reports(checked, chance.sample(TEXTS, 3))
    return ""


def comments(chance: Random) -> str:
    """Suppressions in a draft."""
    text = news.article(chance)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(text) + 1)
        words = text[at : at + chance.randint(0, 20)]
        mark, close = chance.choice((('"', '"'), ("“", "”"), ("", ""), ('"', "")))
        check = chance.choice(("weekday", "conversion", "share", "all", "", news.word(chance)))
        command = chance.choice(("ignore", "ignore", "ignore", "", news.word(chance)))
        comment = COMMENT.format(command, check, mark, words, close, news.word(chance))
        cut = chance.choice((len(comment),) * 4 + (chance.randrange(len(comment)),))
        text = text[:at] + comment[:cut] + text[at:]
    checked = holds_of_text(text)
    for line in checked.remarks:
        assert not RAW.search(line), line
    return repr((checked.findings, checked.suppressed, checked.remarks))


def reader(name: str) -> Callable[[Random], str]:
    """The reader of the files with this name."""

    def read(chance: Random) -> str:
        field = chance.choice(("body", "body", "more.*.html", "a.b", "more.0")) * (name == "a.json")
        return _read(File(name, drafts.worse(chance, name), field), chance)

    read.__doc__ = f"Reading {name}."
    return read


def _read(file: File, chance: Random) -> str:
    try:
        read, _ = reader_for(file)
        document = read(file)
    except FactcheckError as error:
        _one_clear_line(error)
        return str(error)
    _holds_of_document(document, chance)
    if chance.randrange(8) == 0:
        checked = check_document(document, PUBLISHED)
        holds_of_reports(checked, (chance.choice(TEXTS),))
    return repr((document.text, document.title, document.published, document.remarks))


def _holds_of_document(document: Document, chance: Random) -> None:
    for offset in (0, len(document.text), chance.randrange(len(document.text) + 1)):
        place, end = document.place(offset), document.end_place(offset)
        assert place.line >= 1, (offset, place)
        assert place.column >= 1, (offset, place)
        assert end.column >= 1, (offset, end)
        assert "\n" not in document.label(offset)
        document.before(offset)
        for unit in UNITS:
            assert column(document, offset, unit) >= 1
            assert end_column(document, offset, unit) >= 1
    for comment in document.comments:
        assert 0 <= comment.start <= comment.end <= len(document.text), comment


def _one_clear_line(error: FactcheckError) -> None:
    assert "\n" not in str(error), repr(error)
    assert not RAW.search(str(error)), repr(error)


def anything(chance: Random) -> str:
    """Any bytes under any name."""
    name = chance.choice(sorted(drafts.drafts()))
    other = chance.choice(sorted(drafts.drafts()))
    data = chance.choice((drafts.worse(chance, other), chance.randbytes(chance.randrange(300))))
    return _read(File(name, data, chance.choice(("", "body"))), chance)


class _Folder:
    """A folder for files that are read from a disk, emptied before each use."""

    def __init__(self) -> None:
        self.path: Path | None = None

    def fresh(self) -> Path:
        if self.path is None:
            self.path = Path(mkdtemp(prefix="fuzz"))
        for path in self.path.iterdir():  # the folder stays: to remove one takes milliseconds
            path.unlink()
        for name in ("_set_above", "_ignored", "_kinds_in"):  # kept for a whole run of the tool
            getattr(getattr(config, name, None), "cache_clear", lambda: None)()
        return self.path


FOLDER = _Folder()


def settings(chance: Random) -> str:
    """factcheck.toml, pyproject.toml, factcheck-ignore.toml."""
    folder = FOLDER.fresh()
    (folder / "factcheck.toml").write_bytes(configs.settings(chance))
    (folder / "factcheck-ignore.toml").write_bytes(configs.ignored(chance))
    if chance.randrange(2):
        (folder / "factcheck.toml").rename(folder / "pyproject.toml")
    return _answers(
        lambda: config.scope_for(str(folder / "a.txt"), config.EVERY_LEVEL),
        lambda: config.kinds_for(str(folder / "a.txt")),
        lambda: config.suppressions_for(str(folder / "a.txt"), "a.txt"),
    )


def kinds(chance: Random) -> str:
    """Kind files of a house, and an article read with them."""
    from factcheck.kinds import listing, page

    folder = FOLDER.fresh()
    (folder / "ours.toml").write_bytes(configs.kind(chance))

    def use() -> object:
        house = config.kinds_for("-", str(folder))
        document = Document("a.txt", news.article(chance))
        checked = check_document(document, PUBLISHED, house=house)
        lines = [*listing(house, 80), *page("ours", house, 80)]
        assert not any(RAW.search(line) for line in lines), lines
        holds_of_reports(checked, ("markdown",))
        return checked.findings

    return _answers(use)


def verdicts(chance: Random) -> str:
    """Files of verdicts."""
    folder = FOLDER.fresh()
    (folder / "v.json").write_bytes(configs.verdicts(chance))
    return _answers(lambda: read_verdicts(str(folder / "v.json")))


def told(target: Callable[[Random], str]) -> Callable[[Random], str]:
    """What is refused is told in one line."""

    def use(chance: Random) -> str:
        try:
            return target(chance)
        except FactcheckError as error:
            _one_clear_line(error)
            return str(error).rpartition("/")[2]

    use.__doc__ = target.__doc__
    return use


def _answers(*questions: Callable[[], object]) -> str:
    said = []
    for ask in questions:
        try:
            ask()
            said.append("yes")
        except FactcheckError as error:
            _one_clear_line(error)
            said.append(str(error).partition("fuzz")[0])
    return repr(said)


TARGETS: dict[str, Callable[[Random], str]] = {
    "extractor": extractor,
    "checks": checks,
    "reports": reports,
    "comments": comments,
    "against": told(pairs.against),
    "diff": pairs.diff,
    **{name[2:]: reader(name) for name in ("a.txt", "a.md", "a.html", "a.eml", "a.json")},
    **{name[2:]: reader(name) for name in ("a.rtf", "a.pdf", "a.docx", "a.odt", "a.epub")},
    "anything": anything,
    "settings": settings,
    "kinds": kinds,
    "verdicts": verdicts,
    "lsp": editor.talk,
}
