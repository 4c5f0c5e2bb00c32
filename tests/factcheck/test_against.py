"""`factcheck against`: an article and its sources, claim by claim."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from factcheck.document import Document
from factcheck.readers import Ways
from factcheck.run import Checked, check_document
from factcheck.sourcing.against import Against, Held, hold
from factcheck.sourcing.sources import Source, read_sources
from tests.factcheck.labelled import Label, Story, stories
from tests.factcheck.packages import paragraphs, run, word
from tests.factcheck.pdfs import page_of, pdf
from tests.factcheck.schemas import keep_to
from tests.factcheck.tool import ROOT, Ended, factcheck

STORIES = stories()
CAPITALS = re.compile("[A-Z]{4}|LEFT")
NAMES = [story.name for story in STORIES]
FLOOD, STATEMENT = ROOT / "examples" / "flood.txt", ROOT / "examples" / "flood-statement.txt"


@cache
def _article(number: int) -> Checked:
    story = STORIES[number]
    return check_document(Document(f"{story.name}.txt", story.article), steps=False)


@cache
def _sources(folder: Path, number: int) -> list[Source]:
    paths = []
    for name, text in STORIES[number].sources.items():
        path = folder / f"{number}" / name
        path.parent.mkdir(exist_ok=True)
        if name.endswith(".docx"):
            word(path, paragraphs(text))
        else:
            path.write_text(text, "utf-8")
        paths.append(str(path))
    day = _article(number).reading.published
    return read_sources(paths, Ways(), day.day if day else None)[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sources")


def held(folder: Path, story: Story, by: Story) -> Against:
    """The article of one story against the sources of another, or its own."""
    return hold(_article(STORIES.index(story)), _sources(folder, STORIES.index(by)))


def at(result: Against, label: Label) -> Held | None:
    found = (h for h in result.held if h.claim.start < label.end and label.start < h.claim.end)
    return next(found, None)


def told(folder: Path, story: Story) -> list[tuple[Label, str]]:
    result = held(folder, story, story)
    got = [(label, at(result, label)) for label in story.labels]
    return [(label, one.match.status if one else "no claim") for label, one in got]


def test_there_are_enough_labelled_claims() -> None:
    counts = Counter(label.status for story in STORIES for label in story.labels)
    assert len(STORIES) >= 10
    assert counts.total() >= 150
    assert min(counts.values()) >= 15


def test_nearly_all_claims_are_as_a_checker_labelled_them(folder: Path) -> None:
    every = [pair for story in STORIES for pair in told(folder, story)]
    wrong = [(label.words, label.status, got) for label, got in every if label.status != got]
    assert len(wrong) <= 0.05 * len(every), wrong


@pytest.mark.parametrize("story", STORIES, ids=NAMES)
def test_every_planted_near_miss_is_found(folder: Path, story: Story) -> None:
    missed = [
        label.words
        for label, got in told(folder, story)
        if label.status == "near" and got != "near"
    ]
    assert missed == []


@pytest.mark.parametrize("story", STORIES, ids=NAMES)
def test_nothing_is_found_that_the_source_does_not_hold(folder: Path, story: Story) -> None:
    wrong = [
        label.words
        for label, got in told(folder, story)
        if label.status in ("absent", "near") and got in ("found", "hedge", "rounded")
    ]
    assert wrong == []


@pytest.mark.heavy
def test_of_other_stories_next_to_nothing_is_found(folder: Path) -> None:
    """A number alone is no match: the figures of eight other stories are at hand for each."""
    every, figures = 0, []
    for number, story in enumerate(STORIES):
        for step in range(1, 9):
            other = STORIES[(number + step) % len(STORIES)]
            result = held(folder, story, other)
            every += len(result.held)
            figures += [
                (story.name, other.name, one.claim.text)
                for one in result.held
                if one.match.status != "absent" and one.claim.quantity
            ]
    assert len(figures) <= every / 200, figures


def against(folder: Path, article: str, source: str, *options: str) -> Ended:
    (folder / "article.txt").write_text(article, "utf-8")
    (folder / "source.txt").write_text(source, "utf-8")
    return factcheck("against", "article.txt", "source.txt", *options, cwd=folder)


SOURCE = (
    "The mayor opened a bridge of 910 km on 5 May 2020. “It cost us forty million euros,” she said."
)


#   article, source, status of its first claim
VALUES = [
    ("The bridge is 565 miles long.", SOURCE, "rounded"),
    ("The bridge is 560 miles long.", SOURCE, "rounded"),
    ("The bridge that the mayor opened is 510 miles long.", SOURCE, "near"),
    ("The bridge is about 900 km long.", SOURCE, "rounded"),
    ("The bridge is 910 km long.", SOURCE, "found"),
    ("The bridge is more than 910 km long.", SOURCE, "hedge"),
    ("Up to 40 ships passed the canal.", "Some 40 ships passed the canal.", "hedge"),
    ("Over 40 ships passed the canal.", "More than 40 ships passed the canal.", "found"),
    ("Profit of the canal fell 5%.", "Profit of the canal rose 5%.", "near"),
    ("Two thirds of voters agreed.", "Of the voters 66.7% agreed.", "rounded"),
    ("Forty ships passed the canal.", "The canal is 40 metres deep.", "absent"),
    ("Forty ships passed the canal.", "At the canal 40 men were hurt.", "absent"),
    ("The ship sank with 1,307 tons.", "The bank has 1,307 clients.", "absent"),
    ("Dozens of houses at Elba burned.", "At Elba 43 houses burned.", "rounded"),
    ("Sales of tea rose from 40 to 52 tons.", "Tea sales rose from 40 tons to 52 tons.", "found"),
    ("Sales of tea rose from 40 to 52 tons.", "Tea sales rose from 40 tons to 25 tons.", "near"),
    ("Sales of tea rose to 52 tons.", "Tea sales rose from 40 tons to 52 tons.", "found"),
    ("At Elba 43 houses burned.", "Dozens of houses at Elba burned.", "absent"),
    ("Each of the new electric vessels holds 60 lorries.",
     "Each of the new electric vessels holds 60 cars.", "absent"),
    ("Each of the new vessels holds 148,300 lorries.",
     "Each of the new vessels holds 148,300 trucks.", "found"),
    ("One of the routes is very long. The union says that a strike kept 41 sailors ashore.",
     "We kept every island connected, and not one of the 41 routes was closed.", "absent"),
    ("The plant made glass for the group. A rival of Elba has 870 employees.",
     "The plant of the group made glass. It has many employees.\n\nNora | 870", "absent"),
    ("Of the fleet six will be scrapped by the end of May.",
     "Of the fleet four will be scrapped by the end of May and replaced by six electric ships.",
     "near"),
    ("Of the fleet six will be scrapped by the end of May.",
     "Of the fleet four will be scrapped by the end of May, and six will be scrapped by June.",
     "near"),
    ("The plant of Elba leaked from 14 May 2011 until 9 August 2015.",
     "The plant of Elba leaked between 14 May 2011 and 9 August 2014.", "near"),
    ("The plant of Elba leaked from 14 May 2011 until 9 August 2014.",
     "The plant of Elba leaked between 14 May 2011 and 9 August 2014.", "found"),
    ("The temperature at Elba was 39.4 degrees.", "Elba's temperature was 39.4 °C.", "found"),
    ("Work on the bridge at Elba took nine years.",
     "Work on Elba's bridge took ten years.", "near"),
    ("The sailors of Elba are 24 to 91 years old.",
     "Of the sailors of Elba the youngest is 24, the oldest 91.", "found"),
    ("A quarter of the sailors of Elba drown.", "At Elba one sailor in four drowns.", "found"),
    ("The road to Elba was closed for 12 hours.",
     "The road to Elba is closed from stone 12 on.", "absent"),
    ("The ships of Elba cost 85 million dollars a year.",
     "The ships of Elba cost 58 million dollars.", "near"),
    ("Most ships, 4,204, were lost at Elba.", "At Elba 4,402 ships were lost.", "near"),
    ("At Elba 118 sailors drowned.", "Of the sailors of Elba in February 118 drowned.", "found"),
    ("Over three days the court at Elba heard nine men.",
     "The court at Elba heard nine men over three days.", "found"),
    ("The sailors of Elba are 24 to 91 years old.",
     "The harbour master of Elba, whose sailors are old, is 52 years old.", "absent"),
    ("The tunnel of Elba has been open since mid-January.",
     "The tunnel of Elba has been open since 15 January.", "rounded"),
    ("The campaign at Elba ends on 14 May.", "Until 21 May the campaign at Elba goes on.", "near"),
    ("At Elba 61 centers opened.", "At Elba 61 centres opened.", "found"),
    ("The union of Elba has 80,000 members.", "Elba's union has 88,000 members.", "near"),
    ("The union of Elba has 80,000 members.", "Elba's union has 82,400 members.", "rounded"),
    ("At Elba four boats sank.", "At Elba a storm sank 14 boats.", "near"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "source", "status"), VALUES)
def test_what_a_figure_is(tmp_path: Path, article: str, source: str, status: str) -> None:
    record = json.loads(against(tmp_path, article, source, "-f", "json").out)
    assert record["claims"][0]["status"] == status


#   in the article, verdict, (its words, the source's)
QUOTES = [
    ("“It cost us forty million euros,” she said.", "same", []),
    ('"it cost us forty million euros" she said.', "same", []),
    ("“It cost us … million euros,” she said.", None, []),
    ("“It cost [the city] us forty million euros,” she said.", "same", []),
    ("“It cost us fourteen million euros,” she said.", "differs", [("fourteen", "forty")]),
    ("“It cost us forty million,” she said.", "same", []),
    ("“It has cost us all forty million euros,” she said.", "differs", [("has", ""), ("all", "")]),
    ("“It cost us forty million pounds,” she said.", "differs", [("pounds", "euros")]),
    ("“I never said anything of that sort,” she said.", "absent", []),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "verdict", "words"), QUOTES)
def test_quotations_word_by_word(
    tmp_path: Path, quote: str, verdict: str | None, words: list[tuple[str, str]]
) -> None:
    ended = against(tmp_path, f"The mayor spoke. {quote}", SOURCE, "-f", "json")
    found = json.loads(ended.out)["quotations"]
    assert [one["verdict"] for one in found[-1:]] == ([verdict] if verdict else [])
    for one in found:
        assert [(d["article"], d["source"]) for d in one["differences"]] == words


def test_the_report_puts_near_misses_first() -> None:
    ended = factcheck("against", str(FLOOD), str(STATEMENT), "--left-out")
    heads = [line.partition(":")[0] for line in ended.out.splitlines() if CAPITALS.match(line)]
    assert heads == [
        "NEAR MISSES",
        "HEDGED OTHERWISE",
        "QUOTATIONS IN OTHER WORDS",
        "QUOTATIONS IN NONE OF THE SOURCES",
        "ABSENT",
        "FOUND AFTER ROUNDING OR CONVERSION",
        "FOUND",
        "LEFT OUT",
    ]
    assert "source 2,090 people (two digits changed places)" in ended.out
    assert "source 9,500 metres = 9.5 kilometres" in ended.out
    assert "“most”, in the source “nearly all”" in ended.out
    assert "The office has set up [14 camps]." in ended.out.split("LEFT OUT")[1]


def test_json_keeps_to_its_schema() -> None:
    record = json.loads(factcheck("against", str(FLOOD), str(STATEMENT), "-f", "json").out)
    keep_to("against", record)
    assert record["differs"]
    assert [one["words"] for one in record["left_out"]] == ["14 camps"]


def test_markdown_has_boxes_for_what_is_to_be_looked_at() -> None:
    out = factcheck("against", str(FLOOD), str(STATEMENT), "-f", "markdown", "--left-out").out
    assert "\n- [ ] **2,900 people** (13:16, high confidence)\n" in out
    assert "\n- **31 schools** (15:16, high confidence)\n" in out
    assert "\n## Left out\n\n- " in out


def test_exit_codes(tmp_path: Path) -> None:
    assert factcheck("against", str(FLOOD), str(STATEMENT)).code == 0
    assert factcheck("against", str(FLOOD), str(STATEMENT), "--exit-code").code == 1
    same = "The town of Elba has 40 ships."
    assert against(tmp_path, same, same, "--exit-code").code == 0


def test_several_sources_of_several_types(tmp_path: Path) -> None:
    (tmp_path / "a.srt").write_text(
        "1\n00:00:07,000 --> 00:00:09,000\nThe lake holds 23 ferries\n\n"
        "2\n00:00:10,000 --> 00:00:12,000\nand 61 tugs.\n",
        "utf-8",
    )
    (tmp_path / "b.tsv").write_text("Port\tShips\tTonnage (t)\nElba\t12\t4 310\nNora\t7\t998\n")
    word(tmp_path / "c.docx", f"<w:p>{run('Elba has 88 divers.')}</w:p>")
    (tmp_path / "x.txt").write_text(
        "The lake holds 23 ferries and 16 tugs. Elba has 12 ships with 4,310 tonnes and 88 divers. "
        "It took seven seconds.",
        "utf-8",
    )
    ended = factcheck("against", "x.txt", "a.srt", "b.tsv", "c.docx", "-f", "json", cwd=tmp_path)
    found = {
        one["claim"]["text"]: (one["status"], one["found"] and one["found"]["where"])
        for one in json.loads(ended.out)["claims"]
    }
    assert found == {
        "23 ferries": ("found", "at 00:00:07"),
        "16 tugs": ("near", "at 00:00:10"),
        "12 ships": ("found", "line 2"),
        "4,310 tonnes": ("found", "line 2"),
        "88 divers": ("found", "paragraph 1"),
        "seven seconds": ("absent", None),
    }


#   table, article, status of each claim that is a figure
TABLES = [
    ("Year,Tonnes,Ships\n2018,4310,41\n2019,4870,44\n",
     "The port loaded 4,870 tonnes in 2019, up from 4,310 tonnes in 2018. In 2019, 41 ships came.",
     ["found", "found", "near"]),
    ("Stadt;Fläche (km²);Einwohner\nElba;12,5;1.284.310\n",
     "The town of Elba has an area of 12.5 square kilometers.", ["found"]),
    ("Town,Cost (US$ million)\nElba,5.6\nNora,7.1\n",
     "The school at Elba cost $5.6 million, that at Nora $1.7 million.", ["found", "near"]),
    ("Town|Turnout\nElba|61.5%\nNora|70%\n",
     "Turnout was 61.5% at Elba and about 70% at Nora.", ["found", "hedge"]),
    ("Town,Ships\nElba,40\nNora,31\nTotal,71\n",
     "There are 71 ships on the lake, 31 ships of them at Elba.", ["found", "near"]),
    ("Item,2022,2023\nBus rides,\"1,046\",\"1,184\"\nTram rides,540,610\n",
     "There were 1,184 bus rides and 610 tram rides in 2023.", ["found", "found"]),
    ("Year,Fires,Deaths,Injured\n2017,2310,31,74\n2018,1120,12,21\n",
     "In 2017 forest fires killed 31 people; in 2018 fires killed 21 people. "
     "In 2018 the fires cost 74 people their homes.", ["found", "near", "absent"]),
]  # fmt: skip


@pytest.mark.parametrize(("table", "article", "statuses"), TABLES)
def test_tables(tmp_path: Path, table: str, article: str, statuses: list[str]) -> None:
    (tmp_path / "t.csv").write_text(table, "utf-8")
    (tmp_path / "x.txt").write_text(article, "utf-8")
    ended = factcheck("against", "x.txt", "t.csv", "-f", "json", cwd=tmp_path)
    claims = json.loads(ended.out)["claims"]
    assert [one["status"] for one in claims if one["claim"]["quantity"]] == statuses


SHIPS = [["Port", "2021", "2022", "Crews 2022"], ["Elba", "12.4", "13.1", "812"],
         ["Nora", "9.6", "9.9", "455"], ["Total", "22.0", "23.0", "1,267"]]  # fmt: skip
CAPTION = "Income of the ports (in millions of euros)"


def _html(rows: list[list[str]]) -> str:
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    words = "<p>The ports of the island live on ferries and on fish, as they always have.</p>" * 9
    return f"<html><body><article>{words}<table><caption>{CAPTION}</caption>{body}</table></html>"


def _document(path: Path, rows: list[list[str]]) -> None:
    """The table in a file of the type that the name says."""
    bars = [f"| {' | '.join(row)} |" for row in rows]
    if path.suffix == ".docx":
        word(path, paragraphs("\n".join([f"{CAPTION}\n", *bars])))
    elif path.suffix == ".html":
        path.write_text(_html(rows), "utf-8")
    elif path.suffix == ".md":
        rule = "|---" * len(rows[0]) + "|"
        path.write_text("\n".join([f"{CAPTION}\n", bars[0], rule, *bars[1:]]), "utf-8")
    else:
        lines = ["".join(f"{cell:16}" for cell in row) for row in rows]
        path.write_text("\n".join([f"{CAPTION}\n", *lines, "", "That is all."]), "utf-8")


#   article, status of its first claim
CELLS = [
    ("The port of Elba took 13.1 million euros in 2022.", "found"),
    ("The port of Elba took 12.4 million euros in 2022.", "near"),
    ("The port of Elba took 13 million euros in 2022.", "rounded"),
    ("The port of Nora took 13.1 million euros in 2022.", "near"),
    ("Nora took less than the port of Elba, whose income was 9.9 million euros in 2022.", "near"),
    ("At Elba, crews of 812 sail.", "found"),
    ("At Elba, crews of 812 million euros sail.", "absent"),
    ("All ports together took 23 million euros in 2022.", "found"),
    ("The port of Elba took 23 million euros in 2022.", "near"),
    ("The airport paid 9.6 million euros.", "absent"),
]  # fmt: skip


@pytest.mark.heavy
@pytest.mark.parametrize("name", ["s.html", "s.docx", "s.md", "s.txt"])
def test_tables_in_documents_are_read_by_row_column_and_caption(tmp_path: Path, name: str) -> None:
    _document(tmp_path / name, SHIPS)
    told = {}
    for number, (article, _) in enumerate(CELLS):
        (tmp_path / f"{number}.txt").write_text(article, "utf-8")
        ended = factcheck("against", f"{number}.txt", name, "-f", "json", cwd=tmp_path)
        told[article] = json.loads(ended.out)["claims"][0]["status"]
    assert told == dict(CELLS)


def test_a_row_without_header_says_what_it_is_itself(tmp_path: Path) -> None:
    rows = [["Ferries", "23"], ["Tugs", "61"], ["Length of the quay", "1,450 m"]]
    _document(tmp_path / "s.docx", rows)
    article = "There are 32 ferries and 61 tugs at Elba, and its quay has a length of 1,450 metres."
    (tmp_path / "x.txt").write_text(article, "utf-8")
    ended = factcheck("against", "x.txt", "s.docx", "-f", "json", cwd=tmp_path)
    claims = json.loads(ended.out)["claims"]
    assert [one["status"] for one in claims] == ["near", "found", "found"]
    assert [one["found"]["where"] for one in claims] == [f"table 1, row {n}" for n in (1, 2, 3)]


def test_what_is_said_on_the_day_of_the_source_was_said_there(tmp_path: Path) -> None:
    source = "Port of Elba\n\nThursday, 14 March 2024\n\nElba has 40 ships, said the port."
    article = "15 March 2024\n\nElba has 40 ships, the port of Elba said on {}."
    other = "15 March 2024\n\nElba has 40 ships. A union of miners demanded higher pay on {}."
    for words, day, status in (
        (article, "Thursday", "found"),
        (article, "Monday", "near"),
        (other, "Monday", "absent"),
    ):
        ended = against(tmp_path, words.format(day), source, "-f", "json")
        assert json.loads(ended.out)["claims"][-1]["status"] == status


def test_a_folder_stands_for_the_files_in_it(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("Elba has 12 ships and 88 divers.", "utf-8")
    (tmp_path / "sources").mkdir()
    page = page_of(["Elba has 12 ships."])
    pdf(tmp_path / "sources" / "b.pdf", [page_of(["Nora has 3 tugs."]), page])
    (tmp_path / "sources" / "a.txt").write_text("Elba has 88 divers.", "utf-8")
    (tmp_path / "sources" / "photo.png").write_bytes(b"\x89PNG")
    out = factcheck("against", "x.txt", "sources", cwd=tmp_path).out
    assert "Against sources/a.txt, sources/b.pdf.\n" in out
    assert "    sources/a.txt, line 1:\n" in out
    assert "    sources/b.pdf, page 2, line 1:\n" in out


def test_the_article_in_the_folder_of_its_sources_is_none_of_them(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("Elba has 12 ships and 88 divers.", "utf-8")
    (tmp_path / "y.txt").write_text("Elba has 88 divers.", "utf-8")
    out = factcheck("against", "x.txt", ".", "y.txt", cwd=tmp_path).out
    assert "Against y.txt.\n" in out
    assert "Claims: 1 absent, 1 found." in out


#   arguments, the beginning of the one line
BAD = [
    (("x.txt", "./x.txt"), "x.txt: is the article itself, "),
    (("x.txt", "gone.txt"), "gone.txt: no such file. "),
    (("gone.txt", "x.txt"), "gone.txt: no such file. "),
    (("x.txt", "empty.csv"), "empty.csv: holds no table. "),
    (("x.txt", "empty.txt"), "empty.txt: holds no text. "),
    (("x.txt", "picture.png"), "picture.png: is a picture, "),
    (("x.txt", "nothing"), "nothing: holds no file of a type that is read. "),
    (("-", "-"), "standard input: was read already. "),
    (("x.txt",), "missing argument "),
]


@pytest.mark.parametrize(("arguments", "line"), BAD)
def test_bad_input_gets_one_line(tmp_path: Path, arguments: tuple[str, ...], line: str) -> None:
    (tmp_path / "x.txt").write_text("Elba has 12 ships.", "utf-8")
    (tmp_path / "nothing").mkdir()
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "empty.txt").write_bytes(b"\n")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    ended = factcheck("against", *arguments, cwd=tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"factcheck: {line}")
    assert ended.err.count("\n") == 1


def test_what_cannot_be_read_of_a_folder_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    (tmp_path / "a.txt").write_text("40 cows died on 12 May 2021.")
    (tmp_path / "d" / "b.docx").write_bytes(b"PK\3\4 and no more")
    (tmp_path / "d" / "c.txt").write_text("")
    (tmp_path / "d" / "e.txt").write_text("In May 40 cows died.")
    ended = factcheck("against", "a.txt", "d", cwd=tmp_path)
    assert ended.code == 0
    assert ended.out.startswith("a.txt\nAgainst d/e.txt.\n")
    first, second = ended.err.splitlines()
    assert first.startswith("factcheck: left out: d/b.docx: is a zip file that is damaged (")
    assert second == (
        "factcheck: left out: d/c.txt: holds no text. A scanned page has to be read first."
    )
    named = factcheck("against", "a.txt", "d", "d/c.txt", cwd=tmp_path)
    assert named.err == (
        "factcheck: d/c.txt: holds no text. A scanned page has to be read first.\n"
    )
    (tmp_path / "d" / "e.txt").unlink()
    (tmp_path / "d" / "b.docx").unlink()
    assert factcheck("against", "a.txt", "d", cwd=tmp_path).err == named.err


def test_figures_that_no_claim_has_are_named_as_well(tmp_path: Path) -> None:
    """What check asks nothing about, and the source has, has a name that no claim has."""
    article = "The clinic saw 210 patients. In February 118 were treated, in March 97 more.\n"
    (tmp_path / "draft.txt").write_text(article, "utf-8")
    (tmp_path / "source.txt").write_text(article, "utf-8")
    ended = factcheck("against", "draft.txt", "source.txt", "-f", "json", cwd=tmp_path)
    record = json.loads(ended.out)
    keep_to("against", record)
    names = [one["claim"]["id"] for one in record["claims"]]
    assert {"118", "210 patients"} <= {one["claim"]["text"] for one in record["claims"]}
    assert all(len(name) == 7 for name in names)
    assert len(set(names)) == len(names)


def test_numbers_beyond_any_size_are_held_together(tmp_path: Path) -> None:
    for name, number in (("draft", "12,345,678,901,234"), ("source", "12,345,678,901,243")):
        text = f"Keld has {number} trillion cows in its books.\n"
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    ended = factcheck("against", "draft.txt", "source.txt", cwd=tmp_path)
    assert (ended.code, ended.err) == (0, "")
    assert "two digits changed places" in ended.out
