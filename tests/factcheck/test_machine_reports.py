"""Reports that programs read, each held against the standard of its readers."""

import csv
import io
import json
import re

import jsonschema
import junitparser
import pytest
from pyld import jsonld

from factcheck.checks import CHECKS
from factcheck.document import Document
from factcheck.reports import report_named
from factcheck.run import Checked, check_document
from factcheck.suppress import Suppression
from tests.factcheck import handmade
from tests.factcheck.drafts import CURLY, DAY, HOSTILE, checked
from tests.factcheck.tool import ROOT, factcheck

ARTICLES = [handmade.checked(), handmade.checked(None), checked(CURLY), checked(HOSTILE)]
EXAMPLE = "examples/flood.txt"


def whole(form: str, *articles: Checked, **options: object) -> str:
    return "".join(f"{line}\n" for line in report_named(form, **options)(articles, 80))


def schema(name: str) -> dict[str, object]:
    return json.loads((ROOT / "tests" / "schemas" / name).read_text("utf-8"))


def words(found: Checked) -> list[str]:
    return [found.document.text[f.start : f.end] for f in found.findings]


# CSV


def table(*articles: Checked) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(whole("csv", *articles), newline=""), strict=True))


def test_a_row_says_what_is_known_and_leaves_the_rest_to_the_checker() -> None:
    villagers, lake = table(handmade.checked())
    assert villagers == {
        "id": "aaaaaaa",
        "article": "keld.txt",
        "version": villagers["version"],
        "part": "body",
        "paragraph": "2",
        "line": "3",
        "column": "20",
        "where": "",
        "statement": "About 1,200 villagers",
        "sentence": "KELD, 3 May 2012 - About 1,200 villagers left their homes on Tuesday, "
        "the mayor Ada Brink said.",
        "value": "about 1,200 villagers",
        "low": "1200",
        "high": "1200",
        "unit": "villagers",
        "hedge": "about",
        "from": "2012-05-01",
        "to": "2012-05-01",
        "kind": "displaced",
        "priority": "high",
        "why": "people's fate",
        "speaker": "Ada Brink",
        "via": "",
        "manner": "paraphrase",
        "again": "",
        "finding": "",
        "standing": "",
        "status": "open",
        **dict.fromkeys(
            ("source", "tier", "link", "page", "as_of", "accessed", "checker", "checked_on",
             "contact", "note", "approved_by", "approved_on"), ""
        ),
    }  # fmt: skip
    assert lake["finding"] == "error: 12 km is 7.5 miles, not 9 [conversion]"


def test_the_version_changes_with_the_text() -> None:
    one, other = table(checked(CURLY))[0], table(checked(CURLY + "More.\n"))[0]
    assert one["version"] != other["version"]
    assert one["id"] == other["id"]


def test_a_finding_about_no_claim_has_a_row_of_its_own() -> None:
    found = handmade.checked()
    lonely = found._replace(findings=[handmade.finding()._replace(claims=())])
    rows = table(lonely)
    assert [row["kind"] for row in rows] == ["displaced", "length", "conversion"]
    assert rows[2]["statement"] == "12 kilometres (9 miles)"
    assert rows[2]["sentence"] == "“The lake is 12 kilometres (9 miles) long,” Brink said."


def test_no_cell_is_a_formula() -> None:
    rows = table(checked(HOSTILE), checked("=1+1 men died\n\n+3 men fled. @40 men came.\n"))
    cells = [cell for row in rows for cell in row.values()]
    assert any(cell.startswith("'=") for cell in cells)
    assert not [cell for cell in cells if cell and cell[0] in "=+@\t\r"]
    assert all(re.fullmatch(r"-[\d.]+", cell) for cell in cells if cell.startswith("-"))


def test_the_mark_for_excel_is_there_when_asked_for() -> None:
    plain, marked = (factcheck(EXAMPLE, "-f", "csv", *more) for more in ([], ["--bom"]))
    assert marked.out == "\ufeff" + plain.out
    assert plain.out.startswith("id,article,")


# SARIF


@pytest.mark.parametrize("found", [*ARTICLES, None])
def test_sarif_keeps_to_the_official_schema(found: Checked | None) -> None:
    log = json.loads(whole("sarif", *([found] if found else ARTICLES)))
    jsonschema.validate(log, schema("sarif-2.1.0.json"), jsonschema.Draft4Validator)
    assert [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]] == [
        check.NAME for check in CHECKS
    ]
    assert log["runs"][0]["columnKind"] == "unicodeCodePoints"


def test_sarif_places_are_the_words_themselves() -> None:
    found = checked(CURLY)
    results = json.loads(whole("sarif", found))["runs"][0]["results"]
    assert len(results) == 2
    lines = CURLY.splitlines()
    for result, said in zip(results, words(found), strict=True):
        region = result["locations"][0]["physicalLocation"]["region"]
        line = lines[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == said
        assert region["snippet"]["text"] == said
        assert CURLY[region["charOffset"] :][: region["charLength"]] == said


def prints(text: str) -> list[str]:
    results = json.loads(whole("sarif", checked(text)))["runs"][0]["results"]
    return [result["partialFingerprints"]["factcheckWords/v1"] for result in results]


def test_a_result_is_known_again_after_edits_elsewhere() -> None:
    head, _, rest = CURLY.partition("\n\n")
    assert prints(CURLY) == prints(f"{head}\n\nA paragraph put in above.\n\n{rest}")
    assert not set(prints(CURLY)) & set(prints(CURLY.replace("ran", "went")))
    assert len(set(prints(f"{CURLY}\n{CURLY}"))) == 4


def test_a_suppression_in_the_draft_is_told_from_one_beside_it() -> None:
    comment = '<!-- factcheck: ignore conversion "15 miles" counted -->'
    beside = Suppression("weekday", "Saturday, 12 May", "told so", "factcheck-ignore.toml, entry 1")
    document = Document("draft.txt", f"{CURLY}\n{comment}\n")
    found = check_document(document, DAY, suppressions=[beside])
    results = json.loads(whole("sarif", found))["runs"][0]["results"]
    kinds = {result["ruleId"]: result["suppressions"][0]["kind"] for result in results}
    assert kinds == {"conversion": "inSource", "weekday": "external"}


def test_the_address_of_a_page_stays_one() -> None:
    log = json.loads(whole("sarif", checked(CURLY, "https://a.example/s?id=7&x=%20")))
    [artifact] = log["runs"][0]["artifacts"]
    assert artifact["location"]["uri"] == "https://a.example/s?id=7&x=%20"


def test_the_uri_of_an_article_is_one() -> None:
    log = json.loads(whole("sarif", checked(CURLY, "drafts/a b#ü.txt")))
    [artifact] = log["runs"][0]["artifacts"]
    assert artifact["location"]["uri"] == "drafts/a%20b%23%C3%BC.txt"


# GitHub


def test_annotations() -> None:
    assert whole("github", handmade.checked()) == (
        "::error file=keld.txt,line=4,endLine=4,col=30,endColumn=53,title=factcheck%3A conversion"
        "::12 km is 7.5 miles, not 9%0A12 km × 0.6214 = 7.46 miles"
        "%0APerhaps 9 nautical miles were meant.\n"
    )


def test_an_annotation_over_a_line_s_end_has_no_columns() -> None:
    text = CURLY.replace("kilometres (15", "kilometres\n(15").replace("9.5", "about 9.5")
    broken = checked(text.replace("Saturday, 12", "Saturday,\n12"))
    [line] = [line for line in whole("github", broken).splitlines() if "weekday" in line]
    assert "line=4,endLine=5,title=" in line


def test_annotations_cannot_be_forged() -> None:
    name = "a,b:c%\r\n::error::x.txt"
    lines = whole("github", checked(HOSTILE, name)).splitlines()
    file = "file=a%2Cb%3Ac%25%0D%0A%3A%3Aerror%3A%3Ax.txt,"
    assert lines
    assert all(line.startswith((f"::error {file}", f"::warning {file}")) for line in lines)


# JUnit


@pytest.mark.parametrize("found", ARTICLES)
def test_junit_is_read_as_it_is_meant(found: Checked) -> None:
    [suite] = junitparser.JUnitXml.fromstring(whole("junit", found).encode())
    cases = {case.name: case for case in suite}
    assert list(cases) == [check.NAME for check in CHECKS]
    grave = [f for f in found.findings if f.level != "note"]
    assert suite.failures == len({f.check for f in grave})
    assert suite.tests == len(CHECKS)
    messages = [result.message for case in suite for result in case.result]
    assert sorted(messages) == sorted(f.message for f in grave)


def test_a_note_is_said_but_fails_nothing() -> None:
    note = handmade.finding()._replace(level="note")
    [suite] = junitparser.JUnitXml.fromstring(
        whole("junit", handmade.checked()._replace(findings=[note])).encode()
    )
    [case] = [case for case in suite if case.name == "conversion"]
    assert not case.result
    assert "keld.txt:4:30: note: 12 km is 7.5 miles" in case.system_out
    assert suite.failures == 0


# Reviewdog


@pytest.mark.parametrize("found", ARTICLES)
def test_rdjson_keeps_to_its_form(found: Checked) -> None:
    log = json.loads(whole("rdjson", found))
    jsonschema.validate(log, schema("rdjson.json"), jsonschema.Draft202012Validator)
    assert len(log["diagnostics"]) == len(found.findings)


def test_rdjson_counts_bytes() -> None:
    found = checked(CURLY)
    lines = CURLY.encode().splitlines()
    ranges = [d["location"]["range"] for d in json.loads(whole("rdjson", found))["diagnostics"]]
    marked = [
        lines[r["start"]["line"] - 1][r["start"]["column"] - 1 : r["end"]["column"] - 1].decode()
        for r in ranges
    ]
    assert marked == words(found)


# ClaimReview

SCHEMA_ORG = {"@context": {"@vocab": "https://schema.org/"}}


def expanded(*articles: Checked) -> list[dict[str, object]]:
    """The graph as any reader of JSON-LD gets it; the context comes from here, not from afar."""
    loader = {"documentLoader": lambda url, _: {
        "document": SCHEMA_ORG, "documentUrl": url, "contextUrl": None}}  # fmt: skip
    flat = jsonld.compact(json.loads(whole("claimreview", *articles)), {
        "@vocab": "https://schema.org/"}, {**loader, "graph": True})  # fmt: skip
    return flat["@graph"]


def test_claimreview_says_what_was_claimed_and_by_whom() -> None:
    villagers, _lake = expanded(handmade.checked())
    assert villagers["@type"] == "ClaimReview"
    assert villagers["itemReviewed"] == {
        "@type": "Claim",
        "text": "About 1,200 villagers",
        "author": {"@type": "Thing", "name": "Ada Brink"},
        "datePublished": "2012-05-03",
        "appearance": {
            "@type": "CreativeWork",
            "name": "River leaves its bed",
            "datePublished": "2012-05-03",
        },
    }


@pytest.mark.parametrize("found", ARTICLES)
def test_claimreview_never_rates(found: Checked) -> None:
    reviews = expanded(found)
    assert reviews
    for review in reviews:
        rating = {k: v for k, v in review["reviewRating"].items() if k != "@type"}
        assert set(rating.values()) == {""}
        assert review["author"]["name"] == review["url"] == review["datePublished"] == ""
