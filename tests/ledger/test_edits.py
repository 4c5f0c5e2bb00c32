"""What becomes of a verdict when the article is edited, as a checker would say."""

from pathlib import Path

import pytest

from tests.ledger.desk import AT, Desk

pytestmark = pytest.mark.ledger

KEPT, FLAGGED, AGAIN, OPEN = "kept", "flagged", "reopened", "open"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.mark_all("At least 31 people", "212 passengers", "150", "12 bodies", "40 kilometres")
    return desk


#    old, new, words of the claim afterwards, what became of its verdict
EDITS = [
    ("LOMA, 8", "CABO, Loma, 8", "At least 31 people", FLAGGED),
    ("The search", "It rained. The search", "12 bodies", KEPT),
    ("was built for 150", "was made for 150", "150", FLAGGED),
    ("built for 150", "built for 160", "160", AGAIN),
    ("At least 31 people", "About 31 people", "About 31 people", AGAIN),
    ("12 bodies by Wednesday", "12 bodies by Thursday", "12 bodies", AGAIN),
    ("evening, Prado said", "evening, Ibarra said", "12 bodies", AGAIN),
    ("evening, Prado said", "evening, Prado denied", "12 bodies", AGAIN),
    ("to the coast guard", "to the border guard", "212 passengers", AGAIN),
    ("12 bodies", "12 cars", "12 cars", OPEN),
    ("(25 miles)", "(26 miles)", "40 kilometres", AGAIN),
    ("about $300,000", "about $400,000", "40 kilometres", KEPT),
]


@pytest.mark.parametrize(("old", "new", "words", "standing"), EDITS)
def test_a_verdict_after_an_edit(desk: Desk, old: str, new: str, words: str, standing: str) -> None:
    desk.edit(old, new)
    verdict, became = desk.verdicts()[words]
    assert became == standing
    assert verdict == ("open" if standing in (AGAIN, OPEN) else "confirmed")


def test_what_is_open_again_is_shown_old_to_new(desk: Desk) -> None:
    desk.edit("built for 150", "built for 160")
    desk.edit("12 bodies by Wednesday", "12 bodies by Thursday")
    told = "\n".join(desk.status())
    assert "150 → 160 (figure); was confirmed (AB, 9 July 2021): source of 150" in told
    assert "until 7 July 2021 → until 8 July 2021 (date)" in told
    assert told.index("Open again") < told.index("150 → 160") < told.index("\nOpen\n")


def test_what_has_held_since_a_year_holds_on_another_day_of_publication(tmp_path: Path) -> None:
    text = "LOMA, {} July 2021 – It was the third wreck of a Loma ferry since 2015.\n"
    desk = Desk(tmp_path, text.format(8))
    desk.mark("2015")
    desk.write(text.format(9))
    assert desk.verdicts()["2015"][0] == "confirmed"
    desk.edit("since 2015", "since 2014")
    assert desk.verdicts()["2014"] == ("open", "reopened")


def test_a_part_that_changed_is_shown(desk: Desk) -> None:
    desk.edit("(25 miles)", "(26 miles)")
    assert "25 miles → 26 miles (figure)" in "\n".join(desk.status())


def test_what_went_is_kept_as_history(desk: Desk) -> None:
    desk.edit(" It was built for 150.", "")
    told = desk.status()
    assert told[told.index("No longer in the text") + 1].startswith("    “150”: confirmed (AB")
    assert len(desk.log()) == 5


LEFT = "The ship had left with 212 passengers, according to the coast guard."
DATED = "The ship had left with 212 passengers on 5 July, according to the coast guard."
LISTED = '"We counted 212 passengers on the list," said Jon Ibarra of the coast guard.'


@pytest.mark.parametrize("words", ["212 passengers", "5 July"])
def test_what_went_with_its_day_and_its_repeat_is_told_once(tmp_path: Path, words: str) -> None:
    desk = Desk(tmp_path)
    desk.edit(LEFT, DATED)
    desk.mark_all(words)  # an older factcheck took verdicts on a part, too
    assert desk.run("sign", "ferry.txt", "--by", "CD", "--at", AT).code == 0
    desk.edit(DATED, "")
    desk.edit(LISTED, "")
    told = desk.status()
    assert "Since then, of its claims: 1 gone." in told
    [line] = told[told.index("No longer in the text") + 1 :]
    assert line == f"    “{words}”: confirmed (AB, 9 July 2021): source of {words}"
    assert [mark["text"] for mark in desk.report()["article"]["ledger"]["gone"]] == [words]


def test_a_figure_that_went_from_its_day_is_told(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.edit(LEFT, DATED)
    desk.edit(LISTED, "")
    desk.mark("212 passengers")
    desk.edit("left with 212 passengers on 5 July", "left on 5 July")
    told = desk.status()
    assert told[told.index("No longer in the text") + 1].startswith("    “212 passengers”: ")


def test_a_figure_that_comes_back_has_its_verdict_again(desk: Desk) -> None:
    desk.edit("built for 150", "built for 160")
    desk.mark("160", "wrong")
    assert desk.verdicts()["160"] == ("wrong", KEPT)
    desk.edit("built for 160", "built for 150")
    assert desk.verdicts()["150"] == ("confirmed", KEPT)


def test_a_mark_on_what_was_open_again_says_what_changed(desk: Desk) -> None:
    desk.edit("built for 150", "built for 160")
    desk.mark("160")
    last = desk.log()[-1]
    assert (last["was"], last["verdict"], last["why"]) == (
        "open", "confirmed", "150 → 160 (figure)",
    )  # fmt: skip
    assert last["source"] == ""  # that source was for another figure
    assert desk.verdicts()["160"] == ("confirmed", KEPT)


@pytest.mark.parametrize(
    ("old", "new", "figure", "said"),
    [
        ("Fares fell 12 percent in May.", "Fares rose 12 percent in May.", "12 percent",
         "a fall → a rise (rise or fall)"),
        ("The yard had 64 men injured.", "The yard had 64 men killed.", "64 men",
         "wounded → killed (kind of claim)"),
    ],
)  # fmt: skip
def test_what_the_words_of_a_figure_do_not_show_is_said(
    tmp_path: Path, old: str, new: str, figure: str, said: str
) -> None:
    desk = Desk(tmp_path, f"{old}\n")
    desk.mark(figure)
    desk.write(f"{new}\n")
    told = "\n".join(desk.status())
    assert f"{said}; was confirmed (AB" in told


def test_what_is_turned_is_open_again_and_different_since_the_signature(tmp_path: Path) -> None:
    text = "The council approved the budget of €85 million. It will plant 40 trees.\n"
    desk = Desk(tmp_path, text)
    desk.mark("€85 million")
    desk.mark("40 trees")
    assert desk.run("sign", "ferry.txt", "--by", "CD", "--at", AT).code == 0
    assert desk.run("ferry.txt", "--fail-on", "open").code == 0
    desk.edit("approved", "rejected")
    told = desk.status()
    assert "Since then, of its claims: 1 changed." in told
    said = "“council approved the” → “council rejected the” (what is said of it)"
    assert f"        {said}; was confirmed (AB, 9 July 2021)" in told
    assert desk.verdicts()["40 trees"] == ("confirmed", KEPT)
    assert desk.run("ferry.txt", "--fail-on", "open").code == 1
    desk.edit("rejected", "approved")
    assert desk.verdicts()["€85 million"] == ("confirmed", KEPT)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("was built for 150.", "was made for 150.", "“was built for” → “was made for”"),
        ("It was built for 150.", "Sadly it was built for 150.",
         "“It was” → “Sadly it was”"),
        ("capsized off the port", "turned over off the port",
         "“ferry capsized off” → “ferry turned over off”"),
    ],
)  # fmt: skip
def test_what_was_reworded_is_shown_old_to_new(desk: Desk, old: str, new: str, said: str) -> None:
    desk.edit(old, new)
    assert f"; reworded: {said}" in "\n".join(desk.status())
    claims = desk.report()["claims"]
    [flagged] = {c["verdict"]["changed"] for c in claims if c["verdict"]["standing"] == FLAGGED}
    assert flagged == said


def test_what_is_no_longer_quoted_is_shown_as_that(tmp_path: Path) -> None:
    desk = Desk(tmp_path, "“They took 260 people to shelters,” Ida Voss said.\n")
    desk.mark("260 people")
    desk.write("They took 260 people to shelters, Ida Voss said.\n")
    assert "; reworded: in a quotation → in no quotation" in "\n".join(desk.status())


def test_of_two_places_that_say_the_same_the_one_that_turned_is_shown(tmp_path: Path) -> None:
    text = "Council approves €85 million\n\nThe council approved €85 million on Monday.\n"
    desk = Desk(tmp_path, text)
    desk.mark("€85 million")
    desk.edit("council approved", "council rejected")
    said = "“council approved €85” → “council rejected €85” (what is said of it)"
    assert f"        {said}; was confirmed (AB, 9 July 2021)" in desk.status()


def test_two_figures_that_change_places_are_open_again(desk: Desk) -> None:
    desk.mark("about $300,000")
    text = desk.file.read_text("utf-8")
    desk.write(
        text.replace("At least 31 people", "At least 12 people").replace("12 bodies", "31 bodies")
    )
    found = desk.verdicts()
    assert found["At least 12 people"] == ("open", AGAIN)
    assert found["31 bodies"] == ("open", AGAIN)


def test_another_article_of_the_same_ledger_has_verdicts_of_its_own(desk: Desk) -> None:
    other = Desk(desk.folder, name="other.txt")
    assert "1 of" not in other.run("other.txt").out
    assert set(other.verdicts().values()) == {("open", OPEN)}


# what gets old


def old(folder: Path) -> Desk:
    desk = Desk(folder)
    desk.mark("At least 31 people", "confirmed", "--as-of", "2021-06-01")
    desk.mark("150", "confirmed", "--as-of", "2021-06-01")
    return desk


def test_a_toll_is_open_again_once_its_source_is_too_old(tmp_path: Path) -> None:
    desk = old(tmp_path)
    assert desk.verdicts()["At least 31 people"] == ("confirmed", KEPT)
    assert desk.verdicts("--stale-after", "38d")["At least 31 people"] == ("confirmed", KEPT)
    found = desk.verdicts("--stale-after", "30d")
    assert found["At least 31 people"] == ("open", "stale")
    assert found["150"] == ("confirmed", KEPT)  # what a ship holds does not change
    assert "too old for this article; was confirmed" in "\n".join(
        desk.status("--stale-after", "4w")
    )


def test_a_house_sets_how_long_a_toll_lasts(tmp_path: Path) -> None:
    desk = old(tmp_path)
    (tmp_path / "factcheck.toml").write_text('stale-after = "30d"\n', "utf-8")
    assert desk.verdicts()["At least 31 people"] == ("open", "stale")
    assert desk.verdicts("--stale-after", "90")["At least 31 people"] == ("confirmed", KEPT)


# what is known from other articles


def test_a_confirmed_figure_is_offered_in_another_article(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.mark("212 passengers", "confirmed", "--source", "passenger list", "--as-of", "2021-07-06")
    later = Desk(
        tmp_path, "The ferry had carried 212 passengers.\n\nIt also had 212 seats.\n", "later.txt"
    )
    said = "“212 passengers” confirmed in ferry.txt by AB, 9 July 2021"
    said += ": passenger list, as of 6 July 2021"
    told = " ".join(later.run("later.txt").out.split())
    assert told.count(f"known {said}") == 1  # not for the seats
    [claim] = [c for c in later.report()["claims"] if "known" in c]
    assert (claim["text"], claim["known"]["source"]) == ("212 passengers", "passenger list")
    assert "known  “" not in desk.run("ferry.txt").out
    desk.mark("212 passengers", "wrong")
    assert "known  “" not in later.run("later.txt").out
