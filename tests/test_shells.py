"""Completion in real shells, and a manual page that `man` can set; both as the help has them."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from factcheck.reports import REPORTS
from tests.factcheck.tool import ROOT, environment, factcheck
from tests.test_readme import tool

BASH, ZSH, FISH, GROFF = map(shutil.which, ("bash", "zsh", "fish", "groff"))
COMMANDS = {"check", "kinds", "explain", "editor", "lsp", "completion"}


def run(*arguments: str | Path, cwd: Path = ROOT, **more: str) -> str:
    ended = subprocess.run(
        [str(argument) for argument in arguments],
        cwd=cwd, env=environment(more), capture_output=True, timeout=60, check=True,
    )  # fmt: skip
    assert ended.stderr == b""
    return ended.stdout.decode("utf-8")


def test_the_files_are_as_the_help_is() -> None:
    run(sys.executable, ROOT / "tools" / "shell_files.py", "--check")


def test_the_command_prints_the_file() -> None:
    text = (ROOT / "factcheck" / "completions" / "factcheck.fish").read_text("utf-8")
    assert factcheck("completion", "fish") == (0, text, "")


def test_another_shell_is_one_line() -> None:
    assert factcheck("completion", "fisch") == (
        2,
        "",
        "factcheck: there is nothing for the shell 'fisch'. Did you mean fish? "
        "There are: bash, zsh, fish.\n",
    )


# words typed so far, the last being completed; what is offered at least; what is not
TYPED = [
    (["check", "-f", "s"], {"sarif"}, {"csv", "draft.txt"}),
    (["-f", ""], set(REPORTS), {"draft.txt", "check"}),
    (["check", "--so"], {"--sort"}, {"--kind"}),
    (["check", "--sort", "p"], {"position", "priority"}, {"draft.txt"}),
    (["kinds", "kil"], {"killed"}, {"draft.txt"}),
    (["explain", "week"], {"weekday"}, {"conversion"}),
    (["editor", ""], {"vim", "helix"}, {"draft.txt"}),
    (["check", "dr"], {"draft.txt"}, {"kinds"}),
    (["check", "--published", ""], set(), {"draft.txt"}),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "draft.txt").touch()
    return tmp_path


@pytest.mark.skipif(not BASH, reason="no bash here")
@pytest.mark.parametrize(("words", "offered", "others"), [*TYPED, ([""], COMMANDS, {"--sort"})])
def test_bash_completes(
    words: list[str], offered: set[str], others: set[str], folder: Path
) -> None:
    script = (
        f'source {ROOT}/factcheck/completions/factcheck.bash; COMP_WORDS=(factcheck "$@"); '
        "COMP_CWORD=$#; _factcheck; (( ${#COMPREPLY[@]} )) && printf '%s\\n' \"${COMPREPLY[@]}\"; :"
    )
    found = set(run(str(BASH), "-c", script, "bash", *words, cwd=folder).splitlines())
    assert offered <= found
    assert not others & found


@pytest.mark.editors
@pytest.mark.skipif(not FISH, reason="no fish here: apt-get install fish")
@pytest.mark.parametrize(("words", "offered", "others"), [*TYPED, (["ch"], {"check"}, {"kinds"})])
def test_fish_completes(
    words: list[str], offered: set[str], others: set[str], folder: Path
) -> None:
    script = f"source {ROOT}/factcheck/completions/factcheck.fish; complete -C 'factcheck {{}}'"
    out = run(
        str(FISH), "--no-config", "-c", script.format(" ".join(words)), cwd=folder, HOME=str(folder)
    )
    found = {line.partition("\t")[0] for line in out.splitlines()}
    assert offered <= found
    assert not others & found


@pytest.mark.editors
@pytest.mark.skipif(not ZSH, reason="no zsh here: apt-get install zsh")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check", "-f", ""], "csv"),
        (["-f", ""], "csv"),
        (["kinds", ""], "*:[SLUG]:("),
        (["completion", ""], "*:SHELL:(bash zsh fish)"),
        (["check", ""], "*:ARTICLE...:_files"),
    ],
)
def test_zsh_asks_for_what_there_is(words: list[str], said: str) -> None:
    listed = " ".join(f"'{word}'" for word in words)
    script = (
        'compdef() { :; }; _arguments() { print -rl -- "$@"; }; _describe() { print named; }; '
        f"source {ROOT}/factcheck/completions/factcheck.zsh; "
        f"words=(factcheck {listed}); CURRENT={len(words) + 1}; _factcheck"
    )
    assert said in run(str(ZSH), "-f", "-c", script)


HOSTILE = ["$(touch x).txt", "`touch x`.txt", "; touch x;.txt", "a b.txt", 'it\'s "5".txt']


@pytest.mark.skipif(not BASH, reason="no bash here")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_that_bash_completes_is_run_by_nobody(name: str, folder: Path) -> None:
    (folder / name).touch()
    before = sorted(path.name for path in folder.iterdir())
    script = (
        f'source {ROOT}/factcheck/completions/factcheck.bash; COMP_WORDS=(factcheck check "$1"); '
        "COMP_CWORD=2; _factcheck; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    for typed in (name[:1], name):
        assert name in run(str(BASH), "-c", script, "bash", typed, cwd=folder).splitlines()
    assert sorted(path.name for path in folder.iterdir()) == before


EVIL_HELP = (
    ".so /etc/passwd \\fB\\X'tty: x' $(touch x) `touch x` '; touch x; ' \"; touch x; \" ]:a:_x"
)


@pytest.fixture
def evil() -> Any:
    """The maker of the files, for commands whose help is hostile."""
    made = tool("shell_files")
    option = made.Option(("--evil",), EVIL_HELP, "TEXT", ())
    command = made.Command("check", EVIL_HELP, EVIL_HELP, "ARTICLE", (), (option,))
    made.commands = lambda: [command]
    return made


@pytest.mark.skipif(not GROFF, reason="no groff here")
def test_help_is_words_in_the_manual_page(evil: Any, tmp_path: Path) -> None:
    (tmp_path / "evil.1").write_text(evil.man(), "utf-8")
    text = run(str(GROFF), "-man", "-Tutf8", "-P-c", tmp_path / "evil.1", cwd=tmp_path)
    assert "root:" not in text
    words = " ".join(text.replace("‐", "-").replace("−", "-").replace("’", "'").split())
    assert words.count(".so /etc/passwd \\fB\\X'tty: x' $(touch x)") == 2
    assert [path.name for path in tmp_path.iterdir()] == ["evil.1"]


@pytest.mark.skipif(not BASH, reason="no bash here")
def test_help_is_words_in_bash(evil: Any, folder: Path) -> None:
    (folder / "evil.bash").write_text(evil.bash(), "utf-8")
    script = (
        "source ./evil.bash; COMP_WORDS=(factcheck check --); COMP_CWORD=2; _factcheck; "
        "printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    assert run(str(BASH), "-c", script, cwd=folder).split() == ["--evil"]
    assert sorted(path.name for path in folder.iterdir()) == ["draft.txt", "evil.bash"]


@pytest.mark.editors
@pytest.mark.skipif(not FISH, reason="no fish here: apt-get install fish")
def test_help_is_words_in_fish(evil: Any, folder: Path) -> None:
    (folder / "evil.fish").write_text(evil.fish(), "utf-8")
    script = "source ./evil.fish; complete -C 'factcheck check --evi'"
    said = run(str(FISH), "--no-config", "-c", script, cwd=folder, HOME=str(folder))
    assert said.partition("\t")[0] == "--evil"
    assert not (folder / "x").exists()


@pytest.mark.editors
@pytest.mark.skipif(not ZSH, reason="no zsh here: apt-get install zsh")
def test_help_is_words_in_zsh(evil: Any, folder: Path) -> None:
    (folder / "evil.zsh").write_text(evil.zsh(), "utf-8")
    script = (
        'compdef() { :; }; _arguments() { print -rl -- "$@"; }; _describe() { print -rl $named; }; '
        "source ./evil.zsh; words=(factcheck check --evil); CURRENT=3; _factcheck"
    )
    assert "--evil[.so /etc/passwd" in run(str(ZSH), "-f", "-c", script, cwd=folder)
    assert not (folder / "x").exists()


@pytest.mark.skipif(not GROFF, reason="no groff here")
def test_the_manual_page_is_set_without_complaint() -> None:
    text = run(str(GROFF), "-man", "-Tutf8", "-ww", "-P-c", ROOT / "man" / "factcheck.1")
    for words in ("factcheck draft.txt -f markdown", "--fail-on", "NO_COLOR", "editor"):
        assert words in text.replace("‐", "-").replace("−", "-")
