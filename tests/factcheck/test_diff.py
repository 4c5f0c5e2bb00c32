"""`factcheck diff`: what changed between two versions of an article."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.factcheck.edited import ARTICLE, wrapped
from tests.factcheck.schemas import keep_to
from tests.factcheck.tool import ROOT, Ended, factcheck

FLOOD, LATER = ROOT / "examples" / "flood.txt", ROOT / "examples" / "flood-later.txt"


def diff(folder: Path, old: str, new: str, *options: str) -> Ended:
    (folder / "old.txt").write_bytes(old.encode())
    (folder / "new.txt").write_bytes(new.encode())
    return factcheck("diff", "old.txt", "new.txt", *options, cwd=folder)


QUIET = [
    *(wrapped(columns)(ARTICLE) for columns in (60, 66, 70, 72, 78, 88)),
    ARTICLE.replace("“", '"').replace("”", '"'),
    ARTICLE.replace("“", "«").replace("”", "»").replace(" – ", " — "),
    ARTICLE.replace("\n", "\r\n"),
    ARTICLE.replace("The ship was built", "That ship was built"),
]


@pytest.mark.parametrize("new", QUIET)
def test_what_is_wrapped_or_retyped_is_no_change(tmp_path: Path, new: str) -> None:
    ended = diff(tmp_path, ARTICLE, new, "--exit-code")
    lines = ended.out.splitlines()
    assert lines == ["old.txt → new.txt", "No claim has changed; 23 claims the same."]
    assert (ended.code, ended.err) == (0, "")


#   replaced, by, the title of the change, its rows
SAID = [
    ("137 people", "173 people", "137 people → 173 people",
     ["value  137 → 173 (two digits changed places)"]),
    ("about 410", "410", "about 410 passengers → 410 passengers", ["hedge  dropped: “about”"]),
    ("killed 77", "killed at least 77", "77 people → at least 77 people",
     ["hedge  added: “at least”"]),
    ("up to $2.5 million", "more than $3 million", "up to $2.5 million → more than $3 million",
     ["value  2.5 million US dollars", "hedge  “up to” → “more than”"]),
    ("19 July", "20 July", "three judges",
     ["when   Monday 19 July 2021 → Tuesday 20 July 2021 (1 day later)", "also   “19 July → 20"]),
    ("$45,000", "€45,000", "$45,000 → €45,000", ["what   US dollar → euro"]),
    ("64 were injured", "64 were killed", "64", ["what   wounded → killed (kind of claim)"]),
    ("Opposition leader Ruth Lamba", "Union leader Ben Adu", "12",
     ["who    Ruth Lamba → Ben Adu", "also   “31 ferries”"]),
    ("Lamba said that 12", "Lamba denied that 12", "12",
     ["who    Ruth Lamba said → Ruth Lamba denied"]),
    ("Opposition leader Ruth Lamba said that 12", "Sadly 12", "12",
     ["who    attribution dropped: Ruth Lamba"]),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "title", "rows"), SAID)
def test_a_change_is_said_in_words(
    tmp_path: Path, before: str, after: str, title: str, rows: list[str]
) -> None:
    out = diff(tmp_path, ARTICLE, ARTICLE.replace(before, after), "--width", "100").out
    [_, changed] = out.split("\nCHANGED\n\n")
    assert changed.startswith(f"{title}  ")
    for row in rows:
        assert f"\n    {row.replace('2.5 million US dollars', '2,500,000 US dollars')}" in changed


def test_the_report_names_what_came_and_what_went() -> None:
    ended = factcheck("diff", str(FLOOD), str(LATER))
    assert [line for line in ended.out.splitlines() if line.isupper()] == [
        "CHANGED",
        "ADDED",
        "REMOVED",
    ]
    assert "\n4 dogs " in ended.out.split("\nADDED\n")[1]
    assert "\n$400,000 " in ended.out.split("\nREMOVED\n")[1]
    assert "reworded" not in ended.out
    assert "MOVED OR REWORDED" in factcheck("diff", str(FLOOD), str(LATER), "--all").out


def test_a_date_of_the_article_that_changed_is_said(tmp_path: Path) -> None:
    ended = diff(tmp_path, ARTICLE, ARTICLE.replace("8 July 2021", "9 July 2021"))
    assert "The article's date: 8 July 2021 → 9 July 2021." in ended.out


@pytest.mark.parametrize("when", ["by the end of 2022", "until 9 May 2022", "since 3 May 2019"])
def test_what_is_open_to_the_articles_day_does_not_change_with_it(
    tmp_path: Path, when: str
) -> None:
    old = f"8 July 2021\n\nOf the ferries {when} six were scrapped."
    ended = diff(tmp_path, old, old.replace("8 July", "9 July"))
    assert "No claim has changed; " in ended.out
    ended = diff(tmp_path, old, old.replace(when, when[:-1] + "8"))
    assert " changed" in ended.out
    assert "No claim" not in ended.out


@pytest.mark.parametrize(("new", "code"), [(ARTICLE, 0), (ARTICLE.replace("137", "173"), 1)])
def test_exit_codes(tmp_path: Path, new: str, code: int) -> None:
    assert diff(tmp_path, ARTICLE, new).code == 0
    assert diff(tmp_path, ARTICLE, new, "--exit-code").code == code


def test_json_keeps_to_its_schema(tmp_path: Path) -> None:
    for options in ([], ["--all"]):
        ended = factcheck("diff", str(FLOOD), str(LATER), "-f", "json", *options)
        record = json.loads(ended.out)
        keep_to("diff", record)
        assert record["differs"]
        changes = {pair["change"] for pair in record["pairs"]}
        assert changes >= {"added", "removed", "changed"}
        assert ("same" in changes) is bool(options)
    for pair in record["pairs"]:
        for side, path in (("old", FLOOD), ("new", LATER)):
            if claim := pair[side]:
                text = path.read_text("utf-8")
                assert text[claim["start"] : claim["end"]] == claim["text"]


def test_markdown_has_a_box_for_each_change() -> None:
    out = factcheck("diff", str(FLOOD), str(LATER), "-f", "markdown").out
    assert "\n- [ ] **15 miles → 6 miles** (length, 9:42)\n" in out
    assert "\n  - Value: 15 miles → 6 miles\n" in out
    assert "\n## Added\n\n- [ ] **4 dogs**" in out


def test_a_correction_is_drafted(tmp_path: Path) -> None:
    new = ARTICLE.replace("137 people", "173 people").replace("Ruth Lamba", "Ben Adu")
    note = diff(tmp_path, ARTICLE, new, "--correction", "--width", "400").out
    assert note.split("CORRECTION (A DRAFT)\n\n")[1].splitlines() == [
        "Correction, [date]: An earlier version of this article gave “137 people” instead of "
        "“173 people”. It now reads: “We pulled 173 people out of the water before midnight,” "
        "she said.",
        "It also attributed “12” and “31 ferries” to Ruth Lamba instead of Ben Adu. It now reads: "
        "Opposition leader Ben Adu said that 12 of the 31 ferries on the lake had no radio.",
        "[Say what the right figure rests on, and how the mistake came about.]",
    ]
    none = diff(tmp_path, ARTICLE, ARTICLE, "--correction").out
    assert none.endswith("No claim has changed: there is nothing to correct.\n")


#   old, new, what the note says besides what it reads now
SPEAKERS = [
    ("The coast guard said 12 men drowned. It said that 9 boats sank.",
     "Police said 12 men drowned. They said that 9 boats sank.",
     ["attributed “12 men” to the coast guard instead of Police.",
      "attributed “9 boats” to the coast guard instead of Police."]),
    ("Ann Lee said 12 men drowned in May.", "Nobody knows how 12 men drowned in May.",
     ["attributed “12 men” to Ann Lee."]),
    ("So 12 men drowned in May.", "A clerk said 12 men drowned in May.",
     ["did not attribute “12 men” to a clerk."]),
    ("The mayor said that 12 men drowned.", "The mayor denied that 12 men drowned.",
     ["said of “12 men” that the mayor said it, where the mayor denied it."]),
    ("“It was bad: 12 men drowned,” she said.", "“It was bad: 12 men drowned,” he said.",
     ["attributed “12 men” to “she” instead of “he”."]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "said"), SPEAKERS)
def test_a_correction_names_who_spoke(tmp_path: Path, old: str, new: str, said: list[str]) -> None:
    out = diff(tmp_path, old, new, "--correction", "--width", "400").out
    note = out.split("CORRECTION (A DRAFT)\n\n")[1].splitlines()
    beginnings = ["Correction, [date]: An earlier version of this article", "It also"]
    assert note[:-1] == [
        f"{begins} {one} It now reads: {reads.strip('.')}."
        for begins, one, reads in zip(beginnings, said, new.split(". "), strict=False)
    ]


TURNED = [
    ("Unemployment fell 12 percent last year.", "Unemployment rose 12 percent last year.",
     ["read “Unemployment fell 12 percent last year”."]),
    ("The council spent $40 million on the pier.", "The council raised $40 million for the pier.",
     ["read “The council spent $40 million on the pier”."]),
    ("Of the crew 64 were injured and 12 fled.", "Of the crew 64 were killed and 13 fled.",
     ["gave “12” instead of “13” and read “Of the crew 64 were injured and 12 fled”."]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "said"), TURNED)
def test_a_correction_has_what_the_figure_itself_does_not_show(
    tmp_path: Path, old: str, new: str, said: list[str]
) -> None:
    out = diff(tmp_path, old, new, "--correction", "--width", "400").out
    [first, _] = out.split("CORRECTION (A DRAFT)\n\n")[1].splitlines()
    begins = "Correction, [date]: An earlier version of this article"
    assert first == f"{begins} {said[0]} It now reads: {new}"


def test_a_kind_that_is_another_is_called_so(tmp_path: Path) -> None:
    old = "The council spent $40 million on the pier."
    ended = diff(tmp_path, old, "The council raised $40 million for the pier.")
    assert re.search(r"^    what   spending → .* \(kind of claim\)$", ended.out, re.MULTILINE)


def test_files_of_two_types(tmp_path: Path) -> None:
    (tmp_path / "old.md").write_text(f"# Fire\n\n{ARTICLE}", "utf-8")
    (tmp_path / "new.txt").write_text(ARTICLE.replace("137", "173"), "utf-8")
    ended = factcheck("diff", "old.md", "new.txt", "-o", "out.md", cwd=tmp_path)
    assert (ended.code, ended.out) == (0, "")
    written = (tmp_path / "out.md").read_text("utf-8")
    assert written.startswith("# old.md → new.txt\n")
    assert "137 people → 173 people" in written


def git(folder: Path, *words: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Two revisions of news/a.txt, of which the second is called v2, and a third on the disk."""
    (tmp_path / "news").mkdir()
    git(tmp_path, "init", "-q")
    for number, figure in enumerate(("137", "173", "317")):
        (tmp_path / "news" / "a.txt").write_text(ARTICLE.replace("137", figure), "utf-8")
        if number < 2:
            git(tmp_path, "add", "news/a.txt")
            git(tmp_path, "commit", "-qm", f"v{number + 1}")
    git(tmp_path, "tag", "v2")
    return tmp_path


#   folder, OLD, NEW, what it says
REVISIONS = [
    (".", "git:HEAD", "news/a.txt", "173 people → 317 people"),
    (".", "git:HEAD~1", "news/a.txt", "137 people → 317 people"),
    ("news", "git:v2", "a.txt", "173 people → 317 people"),
    (".", "git:HEAD~1:news/a.txt", "git:v2:news/a.txt", "137 people → 173 people"),
    ("news", "git:HEAD~1", "git:v2:a.txt", "137 people → 173 people"),
]


@pytest.mark.parametrize(("folder", "old", "new", "said"), REVISIONS)
def test_revisions(repository: Path, folder: str, old: str, new: str, said: str) -> None:
    ended = factcheck("diff", old, new, cwd=repository / folder)
    assert (ended.code, ended.err) == (0, "")
    assert f"\n{said} " in ended.out


#   OLD, NEW, the one line
BAD = [
    ("git:HEAD~9", "news/a.txt", "git:HEAD~9:news/a.txt: the repository has no revision 'HEAD~9'. "
     "git log --oneline lists them."),
    ("git:HEAD:gone.txt", "news/a.txt", "git:HEAD:gone.txt: the file is not in that revision. "
     "git log -- gone.txt lists those that have it."),
    ("git:--help", "news/a.txt", "git:--help:news/a.txt: names no revision. Write git:HEAD~1, or "
     "git:v2:PATH."),
    ("git:HEAD", "-", "git:HEAD:-: names no file. Write git:REVISION:PATH."),
    ("git:HEAD:no/a.txt", "news/a.txt", "git:HEAD:no/a.txt: there is no folder no."),
    ("gone.txt", "news/a.txt", "gone.txt: no such file."),
    ("-", "-", "standard input: was read already. Give - once."),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "line"), BAD)
def test_bad_input_gets_one_line(repository: Path, old: str, new: str, line: str) -> None:
    ended = factcheck("diff", old, new, cwd=repository)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"factcheck: {line[:40]}")
    assert ended.err.count("\n") == 1


def test_outside_a_repository(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    ended = factcheck("diff", "git:HEAD", "a.txt", cwd=tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        "factcheck: git:HEAD:a.txt: . is in no git repository. Name two files instead.\n"
    )


def test_without_git(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    ended = factcheck("diff", "git:HEAD", "a.txt", cwd=tmp_path, extra={"PATH": str(tmp_path)})
    assert ended.code == 2
    assert ended.err.startswith("factcheck: git: cannot be run (")


@pytest.mark.parametrize("options", [("-f", "html"), ("--width", "x"), ("--color", "blue")])
def test_bad_options_get_one_line(options: tuple[str, str]) -> None:
    ended = factcheck("diff", str(FLOOD), str(LATER), *options)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"factcheck: {'--format' if options[0] == '-f' else options[0]}: ")
