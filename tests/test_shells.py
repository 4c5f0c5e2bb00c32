"""Completion in real shells, and a manual page that `man` can set; both as the help has them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.reports import REPORTS
from tests.factcheck.tool import ROOT, environment, factcheck

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


@pytest.mark.skipif(not GROFF, reason="no groff here")
def test_the_manual_page_is_set_without_complaint() -> None:
    text = run(str(GROFF), "-man", "-Tutf8", "-ww", "-P-c", ROOT / "man" / "factcheck.1")
    for words in ("factcheck draft.txt -f markdown", "--fail-on", "NO_COLOR", "editor"):
        assert words in text.replace("‐", "-").replace("−", "-")
