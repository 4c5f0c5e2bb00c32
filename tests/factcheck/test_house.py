"""A house's own kinds: found, checked and used, with real files in a process of its own."""

import json
from pathlib import Path

import pytest

from tests.factcheck.tool import factcheck

BEES = """\
means = "Bees kept, swarmed or lost."
triggers = ["swarm(s,ed)"]
nouns = ["beehive"]
takes = ["count"]
search = ["{names} bees"]
yes = ["Keepers lost [4,000 beehives]."]
no = ["The honey cost [$9]."]
[[step]]
ask = "Whose {noun} were counted?"
[[source]]
name = "the keepers' register"
pitfall = "colonies are not hives"
[[bound]]
says = "a hive holds one colony"
year = 2024
source = "a keeper"
"""
TOLL = '[[step]]\nask = "Call the night desk about {number}."\n'
DRAFT = "Keepers lost 4,000 beehives.\n\nAt least 34 people were killed in Quetta.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a draft, and above it kinds that nobody has named yet."""
    kinds = tmp_path / "ours"
    kinds.mkdir()
    (kinds / "bees.toml").write_text(BEES, "utf-8")
    (kinds / "killed.toml").write_text(TOLL, "utf-8")
    folder = tmp_path / "desk" / "today"
    folder.mkdir(parents=True)
    (folder / "draft.txt").write_text(DRAFT, "utf-8")
    return tmp_path


def kinds_and_steps(out: str) -> dict[str, str]:
    """Kind of each claim -> its first step."""
    return {c["kind"]: c["checklist"][0]["step"] for c in json.loads(out)["claims"]}


OWN = {"bees": "Whose beehives were counted?"}


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("pyproject.toml", '[tool.factcheck]\nkinds = "ours"\n'),
        ("factcheck.toml", 'kinds = "ours"\n'),
    ],
)
def test_settings_are_found_upwards_from_the_article(desk: Path, name: str, settings: str) -> None:
    (desk / name).write_text(settings, "utf-8")
    (desk / "desk" / "pyproject.toml").write_text("[project]\n", "utf-8")  # has nothing for us
    found = kinds_and_steps(factcheck(str(desk / "desk/today/draft.txt"), "-f", "json").out)
    assert found["bees"] == OWN["bees"]
    piped = factcheck("-", "-f", "json", cwd=desk / "desk", stdin=DRAFT.encode())
    assert kinds_and_steps(piped.out) == found


def test_a_folder_on_the_command_line_wins(desk: Path) -> None:
    (desk / "factcheck.toml").write_text('kinds = "nowhere"\n', "utf-8")
    ended = factcheck("desk/today/draft.txt", "-f", "json", "--kinds", "ours", cwd=desk)
    assert kinds_and_steps(ended.out)["bees"] == OWN["bees"]


def test_a_kind_that_ships_keeps_what_the_house_leaves_out(desk: Path) -> None:
    ended = factcheck("desk/today/draft.txt", "--kinds", "ours", "--kind", "killed", cwd=desk)
    assert "Call the night desk about 34." in ended.out
    assert "Whose list is it" not in ended.out
    assert "UN mission" in ended.out


def test_without_settings_nothing_of_the_house_is_used(desk: Path) -> None:
    assert "bees" not in kinds_and_steps(
        factcheck("draft.txt", "-f", "json", cwd=desk / "desk" / "today").out
    )


def bees(old: str, new: str) -> str:
    assert old in BEES
    return BEES.replace(old, new)


HERE, OURS = "factcheck.toml", "ours/bees.toml"
NESTED = "too many [ or { inside each other. Mend that place and try again.\n"
#   file, its text, what is said on standard error after the name of the file
BROKEN = [
    (HERE, 'knids = "ours"', ": there is no setting 'knids'. Did you mean kinds?"),
    (HERE, "kinds = 3", ': kinds is not a folder. Write it as text: kinds = "our-kinds".'),
    (HERE, "[tool.factcheck]", ": there is no setting 'tool'. In factcheck.toml write kinds ="),
    (HERE, "kinds", ": Expected '=' after a key in a key/value pair (at end of document). Mend"),
    ("pyproject.toml", "[tool.factcheck]\nsort = 1", ": there is no setting 'sort'. There are:"),
    (OURS, BEES + "[[step]]\nask = 3", ': step 2, ask. Write it as a text: ask = "…".'),
    (OURS, bees("nouns", "noun"), ": noun: there is no such entry. There are: alone,"),
    (OURS, bees('["beehive"]', '["@pepole"]'), ": nouns '@pepole': no such group. There are:"),
    (OURS, bees("{noun}", "{nuon}"), ": step 1: nothing is called {nuon}. There are: amount,"),
    (OURS, bees("2024", '"2024"'), ": bound 1, year. Write it as a number: year = 2024."),
    (HERE, "a=" + "[" * 900, f": {NESTED}"),
    ("pyproject.toml", "[tool.factcheck]\na=" + "[" * 50_000, f": {NESTED}"),
    (OURS, "a=" + "{a=" * 50_000, f": {NESTED}"),
    ("desk/today/factcheck-ignore.toml", "a=" + "[" * 50_000, f": {NESTED}"),
    ("ours/Bees.toml", BEES, ": Bees. Name the file in small letters and hyphens"),
]


@pytest.mark.parametrize(("name", "text", "said"), BROKEN)
def test_a_mistake_is_one_line(desk: Path, name: str, text: str, said: str) -> None:
    (desk / "factcheck.toml").write_text('kinds = "ours"', "utf-8")
    if name == "pyproject.toml":
        (desk / "factcheck.toml").unlink()
    (desk / name).write_text(text, "utf-8")
    ended = factcheck("desk/today/draft.txt", cwd=desk)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"factcheck: {name}{said}")
    assert ended.err.count("\n") == 1


def test_no_folder_is_said(desk: Path) -> None:
    (desk / HERE).write_text('kinds = "none"', "utf-8")
    said = "none: is no folder of kinds. Name a folder that holds files such as killed.toml."
    assert factcheck("desk/today/draft.txt", cwd=desk) == (2, "", f"factcheck: {said}\n")


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    ended = factcheck("kinds", "--kinds", ".", cwd=tmp_path)
    assert (ended.code, ended.err) == (
        2, "factcheck: .: holds no kind files. Each kind is a file such as killed.toml in it.\n"
    )  # fmt: skip


def test_the_list_and_the_page_know_the_house(desk: Path) -> None:
    listed = factcheck("kinds", "--kinds", "ours", cwd=desk).out
    assert "bees             Bees kept, swarmed or lost. (of this house)" in listed.split("\n")
    page = factcheck("kinds", "bees", "--kinds", "ours", cwd=desk).out
    assert page == (
        "bees (of this house)\nBees kept, swarmed or lost.\n\n"
        "Words that make a figure of this kind\n  swarm(s,ed)\n\nCounted nouns\n  beehive\n\n"
        "Steps\n  Whose {noun} were counted?\n\n"
        "Sources, and how each misleads\n  the keepers' register: colonies are not hives\n\n"
        "To search for\n  {names} bees\n\n"
        "Plausible\n  a hive holds one colony (2024, a keeper)\n"
    )


def test_every_kind_is_listed_once_and_has_a_page() -> None:
    listed = [line.split()[0] for line in factcheck("kinds", "--width", "300").out.splitlines()]
    assert len(listed) == len(set(listed)) == 40
    assert {"killed", "count", "measure"} <= set(listed)
    assert "What exactly is counted" in factcheck("kinds", "count").out


def test_an_unknown_kind_gets_the_nearest() -> None:
    said = "no kind is called 'kiled'. Did you mean killed? factcheck kinds lists them all."
    said = f"factcheck: {said}\n"
    assert factcheck("kinds", "kiled") == (2, "", said)
    assert factcheck("examples/flood.txt", "--kind", "kiled") == (2, "", said)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'# notes\nlevel = "error\xff"\n', "byte ff in line 2"),
        (b'level = "error\0"\n', "byte 00 in line 1"),
        ('level = "error"\n'.encode("utf-16"), "byte ff in line 1"),
        ('level = "error"\n'.encode("utf-16-le"), "byte 00 in line 1"),
    ],
)
@pytest.mark.parametrize("name", ["factcheck.toml", "factcheck-ignore.toml"])
def test_settings_that_are_no_text(desk: Path, name: str, data: bytes, said: str) -> None:
    (desk / name).write_bytes(data)
    (desk / "draft.txt").write_text("40 cows died.")
    ended = factcheck("draft.txt", cwd=desk)
    assert (ended.code, ended.err) == (
        2,
        f"factcheck: {name}: is not text in UTF-8 ({said}). Save it as UTF-8 and try again.\n",
    )
