"""Reports show verdicts when there is a ledger, and cost nothing when there is none."""

import csv
import io
import json
from pathlib import Path

import jsonschema
import pytest

from tests.factcheck.test_start import modules
from tests.factcheck.tool import ROOT
from tests.ledger.desk import AT, Desk

pytestmark = pytest.mark.ledger

SCHEMA = json.loads((ROOT / "factcheck" / "reports" / "report.schema.json").read_text("utf-8"))
LAYER = {"sqlalchemy", "alembic", "sqlite3", "factcheck.ledger.store", "factcheck.ledger.work"}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.mark_all("212 passengers", "150", "12 bodies")
    desk.edit("built for 150", "built for 160")
    return desk


def test_people_read_the_verdict_below_the_claim(desk: Desk) -> None:
    text = desk.run("ferry.txt").out
    assert "3 of 7 claims" not in text
    assert "2 of 7 claims decided, 5 open." in text
    assert "    ledger confirmed (AB, 9 July 2021): source of 12 bodies\n" in text
    assert "    ledger open again, 150 → 160 (figure); was confirmed" in text
    assert "    ledger open\n" in text
    coloured = desk.run("ferry.txt", "-f", "terminal").out
    assert "confirmed (AB, 9 July 2021)" in coloured
    marked = desk.run("ferry.txt", "-f", "markdown").out
    assert "- Verdict: open again, 150 → 160 (figure); was confirmed" in marked


def test_the_page_has_verdicts_filled_in(desk: Desk) -> None:
    page = desk.run("ferry.txt", "-f", "html").out
    assert page.count('<option value="confirmed" selected>') == 2
    assert "<dt>Verdict</dt><dd>open again, 150 → 160 (figure); was confirmed" in page


def test_the_page_does_not_take_a_part_for_its_whole(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.mark_all("40 kilometres")
    assert '<option value="confirmed" selected>' in desk.run("ferry.txt", "-f", "html").out
    desk.edit("40 kilometres (25 miles)", "41 kilometres (25 miles)")
    assert '<option value="confirmed" selected>' not in desk.run("ferry.txt", "-f", "html").out


def test_json_keeps_to_its_schema_and_tells_all(desk: Desk) -> None:
    assert desk.run("sign", "ferry.txt", "--by", "CD", "--at", AT).code == 0
    report = desk.report()
    jsonschema.validate(report, SCHEMA, jsonschema.Draft202012Validator)
    assert report["article"]["ledger"] == {
        "claims": 7, "open": 5, "gone": [],
        "signed": {
            "by": "CD", "at": "2021-07-09T10:00:00Z", "reason": "", "open": 5, "errors": 0,
            "since": {"changed": 0, "new": 0, "gone": 0},
        },
    }  # fmt: skip
    [claim] = [claim for claim in report["claims"] if claim["text"] == "160"]
    last = claim["verdict"].pop("last")
    assert claim["verdict"] == {
        "value": "open", "name": "open", "standing": "reopened", "changed": "150 → 160 (figure)",
    }  # fmt: skip
    assert (last["text"], last["verdict"], last["by"]) == ("150", "confirmed", "AB")


def test_a_row_of_the_table_says_who_and_what_became_of_it(desk: Desk) -> None:
    desk.run("sign", "ferry.txt", "--by", "CD", "--at", AT)
    rows = {
        r["statement"]: r
        for r in csv.DictReader(io.StringIO(desk.run("ferry.txt", "-f", "csv").out))
    }
    kept, again = rows["12 bodies"], rows["160"]
    assert (kept["status"], kept["checker"], kept["checked_on"]) == (
        "confirmed",
        "AB",
        "2021-07-09",
    )
    assert (kept["approved_by"], kept["approved_on"]) == ("CD", "2021-07-09")
    assert (again["status"], again["source"], again["approved_by"]) == ("open", "", "")
    assert again["standing"].startswith("open again, 150 → 160 (figure); was confirmed")
    desk.edit("built for 160", "built for 170")
    assert "CD" not in desk.run("ferry.txt", "-f", "csv").out


def test_without_a_ledger_nothing_speaks_of_one(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    for form in ("plain", "markdown", "html", "json"):
        text = desk.run("ferry.txt", "-f", form).out
        assert "decided, " not in text.replace("decided${unsaved", "")
        assert '"ledger"' not in text
        assert "Verdict: confirmed" not in text


def test_the_gate_fails_while_a_claim_is_open(desk: Desk) -> None:
    gate = ("ferry.txt", "-f", "unix", "--fail-on", "open")
    assert desk.run(*gate).code == 1
    texts = {c["text"] for c in desk.report()["claims"] if not c["part_of"]}
    desk.mark_all(*texts)
    assert desk.run(*gate).code == 0
    desk.edit("12 bodies", "13 bodies")
    assert desk.run(*gate).code == 1


@pytest.mark.parametrize(
    "asked", [["--fail-on", "error,open"], ["--fail-on", "open", "--fail-on", "error"]]
)
def test_a_gate_for_errors_and_open_claims(desk: Desk, asked: list[str]) -> None:
    gate = ("ferry.txt", "-f", "unix", *asked)
    desk.edit("(25 miles)", "(52 miles)")
    assert desk.run("ferry.txt", "-f", "unix", "--fail-on", "error").code == 1
    desk.mark_all(*{c["text"] for c in desk.report()["claims"] if not c["part_of"]})
    assert desk.run("ferry.txt", "-f", "unix", "--fail-on", "open").code == 0
    assert desk.run(*gate).code == 1
    desk.edit("(52 miles)", "(25 miles)")
    desk.mark_all("40 kilometres")
    assert desk.run(*gate).code == 0
    desk.edit("12 bodies", "13 bodies")
    assert desk.run(*gate).code == 1


def test_the_gate_without_a_ledger_has_everything_open(tmp_path: Path) -> None:
    ended = Desk(tmp_path).run("ferry.txt", "-f", "unix", "--fail-on", "open")
    assert ended.code == 1
    assert "ferry.txt: no ledger is found, so every claim is open." in ended.err


def test_only_claims_that_are_shown_have_to_be_decided(desk: Desk) -> None:
    gate = ("ferry.txt", "-f", "unix", "--fail-on", "open", "--min-priority", "high")
    assert desk.run(*gate).code == 1
    claims = desk.report("--min-priority", "high")["claims"]
    desk.mark_all(*{claim["text"] for claim in claims})
    assert desk.run(*gate).code == 0


def test_a_plain_run_loads_nothing_of_it() -> None:
    assert not modules("examples/flood.txt", "-f", "plain") & LAYER


def test_a_report_that_shows_no_verdicts_loads_nothing_of_it(desk: Desk) -> None:
    assert not modules(str(desk.file), "-f", "unix") & LAYER
    assert LAYER - {"alembic"} <= modules(str(desk.file), "-f", "json")
    assert "alembic" not in modules(str(desk.file), "-f", "json")
