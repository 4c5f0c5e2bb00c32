"""The HTML report as a file: nothing in it can run or be loaded but what it was written with."""

import json
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest

from factcheck.errors import FactcheckError
from factcheck.reports import report_named
from factcheck.run import Checked
from factcheck.verdicts import Verdict, read_verdicts
from tests.factcheck import handmade
from tests.factcheck.drafts import CURLY, HOSTILE, checked
from tests.factcheck.tool import ROOT, factcheck

ARTICLES = [handmade.checked(), handmade.checked(None), checked(CURLY), checked(HOSTILE)]
VOID = {"meta", "input", "br", "link", "img", "line", "circle"}


class Page(HTMLParser):
    """Elements with their attributes, the text of each, and whether every end has its start."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.open: list[tuple[str, list[str]]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, attrs)
        texts: list[str] = []
        self.found.append((tag, dict(attrs), texts))
        if tag not in VOID:
            self.open.append((tag, texts))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        for _, texts in self.open:
            texts.append(data)

    def all(self, tag: str, name: str = "") -> list[tuple[dict[str, str | None], str]]:
        return [
            (attributes, "".join(texts))
            for found, attributes, texts in self.found
            if found == tag and (not name or name in (attributes.get("class") or "").split())
        ]


def page(*articles: Checked) -> Page:
    return Page("".join(f"{line}\n" for line in report_named("html")(articles, 80)))


@pytest.mark.parametrize("found", ARTICLES)
def test_the_page_is_whole_and_its_links_lead_somewhere(found: Checked) -> None:
    made = page(found)
    assert not made.open
    ids = [attributes["id"] for _, attributes, _ in made.found if "id" in attributes]
    assert len(ids) == len(set(ids))
    within = [a["href"] for a, _ in made.all("a") if (a["href"] or "").startswith("#")]
    assert within
    assert {link[1:] for link in within} <= set(ids)


def test_every_claim_is_listed_and_marked() -> None:
    made = page(handmade.checked())
    claims = made.all("li", "claim")
    assert [(a["id"], a["data-kind"], a["data-level"]) for a, _ in claims] == [
        ("c1-aaaaaaa", "displaced", ""),
        ("c1-ccccccc", "length", "error"),
    ]
    marks = made.all("a", "mark")
    assert [(a["href"], text) for a, text in marks] == [
        ("#c1-aaaaaaa", "About 1,200 villagers"),
        ("#c1-aaaaaaa", "Tuesday"),
        ("#c1-ccccccc", "12 kilometres"),
        ("#c1-ccccccc", "9 miles"),
    ]
    assert [a["class"] for a, _ in marks] == [
        "mark people", "mark time", "mark error measure", "mark error measure"]  # fmt: skip


@pytest.mark.parametrize("found", ARTICLES)
def test_the_article_stands_there_word_for_word(found: Checked) -> None:
    [(_, text)] = page(found).all("div", "text")
    assert text.split() == ["Article", *found.document.text.split()]


@pytest.mark.parametrize("found", ARTICLES)
def test_the_policy_allows_its_own_style_and_script_alone(found: Checked) -> None:
    made = page(found)
    [policy] = [a["content"] for a, _ in made.all("meta") if "http-equiv" in a]
    rules = dict(rule.strip().split(" ", 1) for rule in (policy or "").split(";"))
    assert rules["default-src"] == "'none'"
    [(_, style)] = made.all("style")
    code = [text for a, text in made.all("script") if a.get("type") != "application/json"]
    for rule, content in [("style-src", style), ("script-src", code[0])]:
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert rules[rule] == f"'sha256-{digest}'"
    assert len(code) == 1
    assert not [(tag, a) for tag, a, _ in made.found if {"style", "src"} & a.keys()]
    assert not [a for _, a, _ in made.found if any(name.startswith("on") for name in a)]
    assert not {tag for tag, _, _ in made.found} & {"img", "iframe", "link", "object", "embed"}


def test_two_articles_on_one_page_are_told_apart() -> None:
    made = page(handmade.checked(), handmade.checked())
    assert len(made.all("section", "article")) == 2
    ids = [a["id"] for a, _ in made.all("li", "claim")]
    assert ids == ["c1-aaaaaaa", "c1-ccccccc", "c2-aaaaaaa", "c2-ccccccc"]


def test_a_time_line_when_there_are_days_and_a_date() -> None:
    [(_, picture)] = page(handmade.checked()).all("svg")
    assert "published" in picture
    assert "About 1,200 villagers: Tuesday 1 May 2012" in picture
    assert not page(handmade.checked(None)).all("svg")


GIVEN = Verdict(
    "keld.txt", "aaaaaaa", "About 1,200 villagers", "wrong", 'Ada "B" <b>', "a\n</textarea>b",
    ("Ask the mayor’s office for its count.",),
)  # fmt: skip
GONE = Verdict("keld.txt", "zzzzzzz", "nine </script> ducks", "cut")


def test_verdicts_of_before_are_filled_in_and_none_is_lost() -> None:
    made = page(handmade.checked()._replace(verdicts=(GIVEN, GONE)))
    chosen = [a["value"] for a, _ in made.all("option") if "selected" in a]
    assert chosen == ["wrong", "open"]
    inputs = [a for a, _ in made.all("input")]
    assert [a["value"] for a in inputs if a.get("name") == "source"] == ['Ada "B" <b>', ""]
    assert made.all("textarea")[0][1] == "\na\n</textarea>b"
    assert [a["value"] for a in inputs if "checked" in a] == list(GIVEN.ticks)
    [kept] = [text for a, text in made.all("script") if a.get("type")]
    assert [entry["text"] for entry in json.loads(kept)] == [GONE.text]


# the file of verdicts

SCHEMA = json.loads((ROOT / "factcheck" / "verdicts.schema.json").read_text("utf-8"))


def saved(*verdicts: Verdict) -> dict[str, object]:
    return {"schema": 1, "verdicts": [json.loads(json.dumps(v._asdict())) for v in verdicts]}


def test_saved_verdicts_are_read_back(tmp_path: Path) -> None:
    jsonschema.validate(saved(GIVEN, GONE), SCHEMA, jsonschema.Draft202012Validator)
    (tmp_path / "keld.txt").write_text(handmade.TEXT, "utf-8")
    first = factcheck("keld.txt", "-f", "json", cwd=tmp_path)
    claim = json.loads(first.out)["claims"][0]["id"]
    given = saved(GIVEN._replace(claim=claim), GONE)
    (tmp_path / "verdicts.json").write_text(json.dumps(given), "utf-8")
    again = factcheck("keld.txt", "-f", "csv", "--verdicts", "verdicts.json", cwd=tmp_path)
    assert again.code == 0
    assert "wrong,Ada" not in first.out
    assert 'wrong,"Ada ""B"" <b>"' in again.out
    assert again.err == (
        "factcheck: keld.txt: 1 verdict is on a claim that changed (“nine </script> ducks”).\n"
    )


#         content                                                   complaint
REFUSED = [
    ("", "is no JSON. Give the file that the HTML report saved."),
    ("[1]", "holds no verdicts. Give the file that the HTML report saved."),
    ('{"schema": 2, "verdicts": []}',
     "has schema 2, not 1. It may be of another version of factcheck."),
    ('{"schema": 1, "verdicts": [7]}', "verdict 1: is no object. Mend it and try again."),
    ('{"schema": 1, "verdicts": [{"article": "a", "claim": "b"}]}',
     "verdict 1: text is no text. Mend it and try again."),
    ('{"schema": 1, "verdicts": [{"article": "a", "claim": "b", "text": "c", "verdict": "yes"}]}',
     "verdict 1: there is no status 'yes'; there are: open, confirmed, changed, wrong, attributed, "
     "opinion, cut. Mend it and try again."),
    ('{"schema": 1, "verdicts": [{"article": "a", "claim": "b", "text": "c", "ticks": [1]}]}',
     "verdict 1: ticks is no list of texts. Mend it and try again."),
]  # fmt: skip


@pytest.mark.parametrize(("content", "complaint"), REFUSED)
def test_what_is_no_file_of_verdicts_is_refused(
    content: str, complaint: str, tmp_path: Path
) -> None:
    path = tmp_path / "v.json"
    path.write_text(content, "utf-8")
    with pytest.raises(FactcheckError) as refused:
        read_verdicts(str(path))
    assert str(refused.value) == f"{path}: {complaint}"


def test_a_refusal_ends_the_run() -> None:
    ended = factcheck("examples/flood.txt", "-f", "html", "--verdicts", "nowhere.json")
    complaint = "nowhere.json: no such file. Check the path of --verdicts."
    assert ended == (2, "", f"factcheck: {complaint}\n")


def test_steps_hold_no_raw_controls() -> None:
    made = checked("Some 40 cows died, said Mr\x07 Ada\x1b[31m Brink\u202e, the mayor.\n")
    lines = "\n".join(report_named("html")([made], 80))
    assert "\\x07" in lines
    assert not {c for c in lines if not c.isprintable()} - {"\n"}
