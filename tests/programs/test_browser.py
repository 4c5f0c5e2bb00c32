"""The HTML report in a real browser: filtered, ticked, saved; no complaint and no request."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from tests.factcheck.drafts import HOSTILE
from tests.factcheck.tool import ROOT, factcheck

playwright = pytest.importorskip("playwright.sync_api", reason="no playwright here: '.[dev]'")
CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium here: apt-get install chromium"),
]
EXAMPLE = (ROOT / "examples" / "flood.txt").read_text("utf-8")
SCHEMA = json.loads((ROOT / "factcheck" / "verdicts.schema.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def chromium() -> Iterator[object]:
    with playwright.sync_playwright() as started:
        options = {"executable_path": CHROMIUM, "args": ["--no-sandbox"]}
        browser = started.chromium.launch(**options)
        yield browser
        browser.close()


class Desk:
    """A page with a report, and everything that it did beside what it was asked to."""

    def __init__(self, chromium: object, folder: Path, text: str, **options: object) -> None:
        (folder / "draft.txt").write_text(text, "utf-8")
        self.folder = folder
        self.made = factcheck("draft.txt", "-f", "html=report.html", cwd=folder)
        self.context = chromium.new_context(accept_downloads=True, **options)
        self.requests: list[str] = []
        self.stopped: list[tuple[str, str]] = []
        self.complaints: list[str] = []
        self.context.on("request", lambda request: self.requests.append(request.url))
        self.context.on("requestfailed", lambda r: self.stopped.append((r.url, r.failure)))
        self.context.on("console", lambda message: self.complaints.append(message.text))
        self.context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        self.context.on("dialog", self.dialog)
        self.page = self.open()

    def open(self) -> object:
        page = self.context.new_page()
        page.goto((self.folder / "report.html").as_uri())
        return page

    def dialog(self, dialog: object) -> None:
        if dialog.type != "beforeunload":
            self.complaints.append(dialog.message)
        dialog.accept()

    def titles(self) -> list[str]:
        """The claims that can be seen, in the order in which they stand."""
        return [
            h.inner_text().split(" ", 1)[1] for h in self.page.locator(".claim h3:visible").all()
        ]

    def save(self) -> dict[str, object]:
        with self.page.expect_download() as waiting:
            self.page.click("#save")
        waiting.value.save_as(self.folder / "verdicts.json")
        saved = json.loads((self.folder / "verdicts.json").read_text("utf-8"))
        jsonschema.validate(saved, SCHEMA, jsonschema.Draft202012Validator)
        return saved


@pytest.fixture
def desk(chromium: object, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(chromium, tmp_path, EXAMPLE, viewport={"width": 1280, "height": 900})
    yield made
    assert made.complaints == []
    assert set(made.requests) <= {(tmp_path / "report.html").as_uri()} | {
        url for url in made.requests if url.startswith("blob:")
    }
    made.context.close()


def claims(desk: Desk) -> list[dict[str, object]]:
    report = json.loads(factcheck("draft.txt", "-f", "json", cwd=desk.folder).out)
    return [claim for claim in report["claims"] if not claim["part_of"]]


def test_every_claim_is_listed(desk: Desk) -> None:
    assert desk.made == (0, "", "")
    listed = {claim["id"] for claim in claims(desk)}
    ids = desk.page.eval_on_selector_all(".claim", "all => all.map(c => c.dataset.claim)")
    assert set(ids) <= listed
    repeats = {again for c in claims(desk) if c["id"] in ids for again in c["repeats"]}
    assert listed == {*ids, *repeats} & listed
    assert desk.page.inner_text("#count") == f"{len(ids)} of {len(ids)} shown, 0 decided"


def test_filters(desk: Desk) -> None:
    page = desk.page
    page.select_option("#kind", "killed")
    assert desk.titles() == ["At least 11 people"]
    page.select_option("#kind", "")
    page.check("#findings")
    assert desk.titles() == [
        "9.5 kilometres",
        "Saturday, 12 May",
        "1,420",
        "1,240 families",
    ]
    page.uncheck("#findings")
    page.fill("#search", "asunción")
    assert "some 850 soldiers" in desk.titles()
    assert "At least 11 people" not in desk.titles()
    page.fill("#search", "")
    page.select_option("#priority", "high")
    high = [c for c in claims(desk) if c["priority"] == "high"]
    assert 0 < len(desk.titles()) <= len(high)
    page.select_option("#priority", "")
    page.select_option("#status", "wrong")
    assert desk.titles() == []


def test_sorting(desk: Desk) -> None:
    desk.page.select_option("#order", "priority")
    ranks = desk.page.eval_on_selector_all(".claim", "all => all.map(c => c.dataset.priority)")
    assert ranks == sorted(ranks, key=["high", "medium", "low"].index)
    assert len(set(ranks)) == 3
    desk.page.select_option("#order", "start")
    starts = desk.page.eval_on_selector_all(".claim", "all => all.map(c => +c.dataset.start)")
    assert starts == sorted(starts)


def test_ticks_and_verdicts_are_saved_and_opened_again(desk: Desk) -> None:
    claim = desk.page.locator(".claim[data-kind=killed]")
    claim.locator(".steps input").nth(1).check()
    step = claim.locator(".steps input").nth(1).get_attribute("value")
    claim.locator("[name=verdict]").select_option("wrong")
    claim.locator("[name=source]").fill("the list of the office")
    claim.locator("[name=note]").fill("nine, not “eleven”")
    assert "1 decided, not saved" in desk.page.inner_text("#count")
    saved = desk.save()
    assert saved["verdicts"] == [
        {
            "article": "draft.txt",
            "claim": claim.get_attribute("data-claim"),
            "text": "At least 11 people",
            "verdict": "wrong",
            "source": "the list of the office",
            "note": "nine, not “eleven”",
            "ticks": [step],
        }
    ]
    table = factcheck("draft.txt", "-f", "csv", "--verdicts", "verdicts.json", cwd=desk.folder)
    assert ",wrong,the list of the office," in table.out
    desk.page.evaluate("localStorage.clear()")
    desk.page = desk.open()
    assert claim.locator("[name=verdict]").count() == 1
    again = desk.page.locator(".claim[data-kind=killed]")
    assert again.locator("[name=verdict]").input_value() == "open"
    desk.page.set_input_files("#open", desk.folder / "verdicts.json")
    playwright.expect(again.locator("[name=verdict]")).to_have_value("wrong")
    assert again.locator(".steps input").nth(1).is_checked()
    assert desk.save() == saved


def test_what_was_typed_outlives_the_window(desk: Desk) -> None:
    desk.page.locator("[name=note]").first.fill("ask Rosa")
    desk.page.close(run_before_unload=False)
    desk.page = desk.open()
    assert desk.page.locator("[name=note]").first.input_value() == "ask Rosa"
    assert "not saved" in desk.page.inner_text("#count")
    desk.save()
    desk.page = desk.open()
    assert desk.page.locator("[name=note]").first.input_value() == "ask Rosa"
    assert "not saved" not in desk.page.inner_text("#count")


def test_keys(desk: Desk) -> None:
    page = desk.page
    focus = "document.activeElement.closest('.claim')?.querySelector('.number').innerText"
    for key, number in [("j", "1"), ("j", "2"), ("j", "3"), ("k", "2")]:
        page.keyboard.press(key)
        assert page.evaluate(focus) == number
    page.keyboard.press("v")
    assert page.evaluate("document.activeElement.name") == "verdict"
    page.keyboard.press("Escape")
    assert page.evaluate(focus) == "2"
    page.keyboard.press("/")
    page.keyboard.type("jj")
    assert page.input_value("#search") == "jj"
    assert page.locator(".mark.now").count() == 1


def test_a_mark_leads_to_its_claim_also_when_that_is_filtered_out(desk: Desk) -> None:
    desk.page.fill("#search", "no such words")
    desk.page.click(".mark:text-is('At least 11 people')")
    assert desk.page.locator(".claim.now h3").inner_text().endswith("At least 11 people")
    assert desk.page.locator(".claim.now").is_visible()


def test_light_dark_and_print(desk: Desk) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    light = desk.page.evaluate(paper)
    desk.page.emulate_media(color_scheme="dark")
    assert desk.page.evaluate(paper) != light
    desk.page.emulate_media(media="print")
    assert not desk.page.locator("#tools").is_visible()
    assert desk.page.locator(".claim").last.is_visible()


def test_nothing_an_article_says_can_run(chromium: object, tmp_path: Path) -> None:
    made = Desk(chromium, tmp_path, HOSTILE + EXAMPLE)
    assert made.page.locator(".text").inner_text().count("<script>alert(1)</script>") == 1
    assert made.page.locator("img").count() == 0
    made.page.locator("[name=note]").first.fill('</script><img src=x onerror="alert(3)">')
    saved = made.save()
    page = made.open()
    page.set_input_files("#open", tmp_path / "verdicts.json")
    assert page.locator("[name=note]").first.input_value() == saved["verdicts"][0]["note"]
    with_verdicts = factcheck(
        "draft.txt", "-f", "html=report.html", "--verdicts", "verdicts.json", cwd=tmp_path
    )
    assert with_verdicts == (0, "", "")
    assert made.open().locator("[name=note]").first.input_value().startswith("</script>")
    assert made.complaints == []
    assert {url for url in made.requests if not url.startswith("blob:")} == {
        (tmp_path / "report.html").as_uri()
    }


def test_the_policy_stops_what_is_put_in_later(chromium: object, tmp_path: Path) -> None:
    made = Desk(chromium, tmp_path, EXAMPLE)
    report = tmp_path / "report.html"
    text = report.read_text("utf-8")
    put_in = '<script>document.title = "run"</script><img src="http://127.0.0.1:9/x.png">'
    report.write_text(text.replace("<main>", f"<main>{put_in}"), "utf-8")
    page = made.open()
    assert page.title() == "draft.txt – factcheck"
    assert len([c for c in made.complaints if "Content Security Policy" in c]) == 2
    assert made.stopped == [("http://127.0.0.1:9/x.png", "csp")]
