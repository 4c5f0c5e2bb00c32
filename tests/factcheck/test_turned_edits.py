"""An edit that leaves a figure and turns what is said of it, and edits that only look like one."""

from datetime import date
from pathlib import Path

import pytest

import claims
from factcheck.aligning import align
from tests.factcheck.tool import factcheck

DAY = date(2021, 7, 8)

#   a sentence, what is replaced, by what
TURNED = [
    ("“We have taken 260 people to shelters,” said Ida Voss.", "have taken", "have not taken"),
    ("“We have taken 260 people to shelters,” said Ida Voss.", "have taken", "haven’t taken"),
    ("“We haven't taken 260 people to shelters,” said Ida Voss.", "haven't", "have"),
    ("The council approved the budget of €85 million.", "approved", "rejected"),
    ("The council, after a long night, approved the budget of €85 million.", "approved",
     "rejected"),
    ("The suspect was charged with stealing 40 bicycles.", "charged with", "cleared of"),
    ("The storm killed 31 people.", "killed", "did not kill"),
    ("All 40 beds were full on Monday.", "full", "empty"),
    ("In the valley 900 homes had no power.", "no power", "power again"),
    ("In the valley 900 homes had power.", "had", "never had"),
    ("He admitted that he took 40 bicycles.", "that he took", "that he never took"),
    ("The two firms agreed to pay $30 million.", "agreed to pay", "refused to pay"),
    ("The firm paid $30 million.", "paid", "failed to pay"),
    ("The 14 bridges are safe.", "safe", "unsafe"),
    ("The court allowed 12 boats to sail.", "allowed", "forbade"),
    ("The court will allow 12 boats to sail.", "allow", "ban"),
    ("The yard bought 12 boats.", "bought", "sold"),
    ("The police arrested 12 men.", "arrested", "released"),
    ("The ship sailed with 12 boats.", "with", "without"),
    ("None of the 12 boats sank.", "None of the", "Of the"),
]  # fmt: skip
KEPT = [
    ("We have taken 260 people to shelters.", "have taken", "have brought"),
    ("The council rejected the budget of €85 million.", "rejected", "did not approve"),
    ("The storm killed 31 people.", "The storm killed 31 people",
     "In the storm 31 people did not survive"),
    ("In the valley 900 homes had no power.", "had no power", "were without power"),
    ("In the valley 900 homes had no power.", "had no power", "did not have power"),
    ("In the valley 900 homes had no power.", "had no power", "lacked power"),
    ("The firm failed to pay $30 million.", "failed to pay", "did not pay"),
    ("We have taken 260 people to shelters.", "shelters", "shelters, which had not opened before"),
    ("We have taken 260 people to shelters.", "shelters", "shelters, not far from the lake"),
    ("We have taken 260 people to shelters.", "shelters", "shelters with no beds"),
    ("We have taken 260 people to shelters.", "shelters", "shelters and have not slept"),
    ("We have taken 260 people to shelters.", "We have", "We have not only"),
    ("The storm killed 31 people.", "people", "people, but did not reach the coast"),
    ("The storm killed 31 people.", "people", "people, and nobody was warned"),
    ("The storm, which had not been forecast, killed 31 people.",
     "which had not been forecast", "a surprise"),
    ("Tallis sold 12 boats to Brine.", "Tallis sold 12 boats to Brine",
     "Brine bought 12 boats from Tallis"),
    ("Bus No. 7 hit 12 cars.", "Bus No. 7", "Bus 7"),
    ("The council approved the budget of €85 million.", "approved", "adopted"),
    ("The 40 men and women marched.", "men and women", "women and men"),
]  # fmt: skip


def telling(old: str, before: str, after: str) -> set[str]:
    assert old.count(before) == 1
    one, other = claims.read(old, DAY), claims.read(old.replace(before, after), DAY)
    pairs = align(one.claims, other.claims, one.text, other.text)
    assert pairs
    return {change for pair in pairs for change in pair.telling}


@pytest.mark.parametrize(("old", "before", "after"), TURNED)
def test_what_is_turned_is_to_be_looked_at_again(old: str, before: str, after: str) -> None:
    assert telling(old, before, after) == {"sense"}


@pytest.mark.parametrize(("old", "before", "after"), KEPT)
def test_other_words_for_the_same_are_no_change(old: str, before: str, after: str) -> None:
    assert "sense" not in telling(old, before, after)


@pytest.mark.parametrize(("old", "before", "after"), TURNED)
def test_a_turn_and_back_are_both_turns(old: str, before: str, after: str) -> None:
    assert telling(old.replace(before, after), after, before) == {"sense"}


ARTICLE = """\
ELBA, 8 July 2021 – “We have taken 260 people to shelters,” said Mayor Ida Voss. The council
approved the budget of €85 million. The suspect was charged with stealing 40 bicycles.
"""
EDITS = {"have taken": "have not taken", "approved": "rejected", "charged with": "cleared of"}


def test_diff_tells_the_words_that_turned(tmp_path: Path) -> None:
    new = ARTICLE
    for before, after in EDITS.items():
        new = new.replace(before, after)
    for name, text in (("old.txt", ARTICLE), ("new.txt", new)):
        (tmp_path / name).write_text(text, "utf-8")
    ended = factcheck("diff", "old.txt", "new.txt", "--correction", "--exit-code", cwd=tmp_path)
    assert ended.code == 1
    assert "Claims: 3 changed;" in ended.out
    assert "\n    what   “have taken” → “have not taken”\n" in ended.out
    assert "\n    what   “council approved the” → “council rejected the”\n" in ended.out
    assert "\n    what   “was charged with stealing” → “was cleared of stealing”\n" in ended.out
    note = " ".join(ended.out.split("CORRECTION")[1].split())
    assert "It also read “The council approved the budget of €85 million”." in note
