"""What `factcheck editor` prints, as far as it can be read without the editor itself."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from factcheck.shipped import EDITORS, snippet
from tests.factcheck.tool import factcheck

# curly quotation marks and an emoji before the words in question
TEXT = "“Naïve” 😀, 14 May 2019: 12 cows died on Saturday, 12 May, she said.\n"


def printed(name: str) -> str:
    return "".join(f"{line}\n" for line in snippet("editor", name, EDITORS))


def settings(name: str) -> dict[str, object]:
    """The JSON or TOML of an editor; the comments above it tell where it belongs."""
    text = printed(name)
    if EDITORS[name][0].endswith(".toml"):
        return tomllib.loads(text)
    head = re.match("(//.*\\n)+", text)
    assert head
    return json.loads(text[head.end() :])


def lines(arguments: list[str], folder: Path) -> list[str]:
    (folder / "draft.txt").write_text(TEXT, "utf-8")
    named = ["draft.txt" if a in ("${file}", "$file") else a for a in arguments]
    return factcheck(*named, cwd=folder).out.splitlines()


def test_the_list_names_every_editor() -> None:
    listed = factcheck("editor").out.splitlines()
    assert [line.split()[0] for line in listed] == list(EDITORS)
    assert factcheck("editor", "vim") == (0, printed("vim"), "")


@pytest.mark.parametrize("name", EDITORS)
def test_each_begins_with_where_to_put_it(name: str) -> None:
    head = " ".join(printed(name).splitlines()[:2])
    assert re.search(r"\b(save as|put into)\b", head)


def test_visual_studio_code_reads_every_line(tmp_path: Path) -> None:
    [task] = settings("vscode")["tasks"]
    assert task["command"] == "factcheck"
    pattern = task["problemMatcher"]["pattern"]
    out = lines(task["args"], tmp_path)
    found = [re.match(pattern["regexp"], line) for line in out]
    assert all(found)
    units = TEXT.encode("utf-16-le")
    starts = [units[2 * int(m[pattern["column"]]) - 2 :].decode("utf-16-le") for m in found if m]
    assert [start[:8] for start in starts] == ["14 May 2", "12 cows ", "Saturday"][-len(starts) :]
    assert [m[pattern["severity"]] for m in found if m][-1] == "warning"
    assert [m[pattern["code"]] for m in found if m][-1] == "weekday"


def test_sublime_text_reads_every_line(tmp_path: Path) -> None:
    build = settings("sublime")
    assert build["cmd"][0] == "factcheck"
    found = [re.match(build["file_regex"], line) for line in lines(build["cmd"][1:], tmp_path)]
    assert all(found)
    assert TEXT[int(found[-1][3]) - 1 :].startswith("Saturday")


def test_kakoune_counts_bytes(tmp_path: Path) -> None:
    command = re.search("lintcmd '(factcheck [^']*)'", printed("kakoune"))
    assert command
    out = lines([*command[1].split()[1:], "$file"], tmp_path)
    column = int(out[-1].split(":")[2])
    assert TEXT.encode()[column - 1 :].decode().startswith("Saturday")


def test_helix_starts_the_server() -> None:
    languages = settings("helix")
    assert languages["language-server"]["factcheck"] == {"command": "factcheck", "args": ["lsp"]}
    assert all("factcheck" in one["language-servers"] for one in languages["language"])
