"""`factcheck against` on pairs whose writers did not know its rules: how often it is right.

The floors are what was reached when they were last looked at (README.md there has the history):
they show when a change makes things worse, and are no promise.
"""

from collections import Counter
from pathlib import Path

import pytest

from factcheck.document import Document
from factcheck.readers import Ways
from factcheck.run import check_document
from factcheck.sourcing.against import hold
from factcheck.sourcing.sources import read_sources
from tests.factcheck.labelled import BLIND, Story, stories

pytestmark = pytest.mark.heavy

FOUND = ("found", "rounded", "hedge")
Told = tuple[str, str]  # what a checker says and what the tool says


def told(folder: Path, story: Story) -> list[Told]:
    names = []
    for name, text in story.sources.items():
        (folder / name).write_text(text, "utf-8")
        names.append(str(folder / name))
    article = check_document(Document(f"{story.name}.txt", story.article), steps=False)
    day = article.reading.published
    held = hold(article, read_sources(names, Ways(), day.day if day else None)[0]).held
    got = [
        next((h for h in held if h.claim.start < one.end and one.start < h.claim.end), None)
        for one in story.labels
    ]
    return [
        (one.status, found.match.status if found else "no claim")
        for one, found in zip(story.labels, got, strict=True)
    ]


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> list[Told]:
    return [
        one for story in stories(BLIND) for one in told(tmp_path_factory.mktemp("blind"), story)
    ]


def test_five_of_six_claims_are_as_a_checker_labelled_them(every: list[Told]) -> None:
    assert len(every) > 1_100
    assert sum(label == got for label, got in every) >= 0.84 * len(every)


def test_few_are_found_that_the_source_does_not_hold(every: list[Told]) -> None:
    wrong = [one for one in every if one[0] in ("absent", "near") and one[1] in FOUND]
    assert len(wrong) <= 0.017 * len(every)


def test_three_of_four_planted_errors_are_near_misses(every: list[Told]) -> None:
    planted = Counter(got for label, got in every if label == "near")
    assert planted["near"] >= 0.76 * planted.total()


def test_next_to_nothing_is_a_near_miss_that_no_source_speaks_of(every: list[Told]) -> None:
    absent = Counter(got for label, got in every if label == "absent")
    assert absent["near"] <= 0.05 * absent.total()
