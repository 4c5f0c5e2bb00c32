"""Write what shells and `man` know of the command line from its own help.

python tools/shell_files.py           writes factcheck/completions/* and man/factcheck.1
python tools/shell_files.py --check   exits 1 when one of them is not current
"""

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import typer
import typer.main

import claims
from factcheck import cli
from factcheck.checks import CHECKS
from factcheck.columns import UNITS
from factcheck.commands import register
from factcheck.commands.archive import FORMS as TABLE_FORMS
from factcheck.commands.archive import GROUPED, SHAPES
from factcheck.commands.ledger import FORMS as LOG_FORMS
from factcheck.commands.ledger import STATUS_FORMS
from factcheck.commands.publishing import FORMS
from factcheck.finding import LEVELS
from factcheck.reports import REPORTS
from factcheck.selection import ORDERS, PRIORITIES, QUOTES
from factcheck.shipped import EDITORS, SHELLS
from factcheck.verdicts import STATUSES

ROOT = Path(__file__).resolve().parent.parent
CHECK_NAMES = tuple(check.NAME for check in CHECKS)
KINDS = (*claims.kind_slugs(), *claims.general_slugs())
# parameter -> what it can be; any other takes what somebody types, or a file
VALUES = {
    "form": tuple(REPORTS),
    "fail_on": cli.FAIL_ON,
    "color": cli.WHEN,
    "sort": ORDERS,
    "kind": KINDS,
    "min_priority": PRIORITIES,
    "quotes": QUOTES,
    "column_unit": UNITS,
    "level": LEVELS,
    "only": CHECK_NAMES,
    "skip": CHECK_NAMES,
    ("kinds", "slug"): KINDS,
    ("scan", "form"): TABLE_FORMS,
    ("query", "form"): SHAPES,
    ("conflicts", "form"): GROUPED,
    ("explain", "name"): CHECK_NAMES,
    ("editor", "name"): tuple(EDITORS),
    ("completion", "shell"): tuple(SHELLS),
    ("against", "form"): FORMS,
    ("diff", "form"): FORMS,
    ("log", "form"): LOG_FORMS,
    ("status", "form"): STATUS_FORMS,
    ("mark", "verdict"): tuple(STATUSES),
}
ARTICLES = frozenset({"ARTICLE...", "ARTICLE", "OLD", "NEW", "SOURCE..."})  # arguments: files
MADE = "Made by tools/shell_files.py."


class Option(NamedTuple):
    """An option: its spellings, its help in one line, what it takes."""

    names: tuple[str, ...]
    help: str
    metavar: str  # "" for a switch
    values: tuple[str, ...]

    @property
    def takes_file(self) -> bool:
        """Does it name a file or a folder?"""
        return self.metavar in ("FILE", "DIR")


class Command(NamedTuple):
    """A command: its name, its help, its options, what its arguments can be."""

    name: str
    short: str
    help: str
    argument: str
    values: tuple[str, ...]
    options: tuple[Option, ...]

    @property
    def takes_files(self) -> bool:
        """Are its arguments articles?"""
        return not ARTICLES.isdisjoint(self.argument.split())


@cache
def app() -> typer.Typer:
    """The command line with all its commands."""
    register(cli.app)
    return cli.app


def commands() -> list[Command]:
    """All commands as the command line itself has them."""
    group: Any = typer.main.get_command(app())
    return [_command(name, command) for name, command in group.commands.items()]


def _command(name: str, command: Any) -> Command:
    options, argument, values = [], "", ()
    for param in command.params:
        known = VALUES.get((name, param.name), VALUES.get(param.name, ()))
        if param.param_type_name == "argument":
            argument, values = f"{argument} {param.metavar or param.name.upper()}".strip(), known
        else:
            names = (*param.opts, *param.secondary_opts)
            metavar = "" if param.is_flag else param.metavar or "TEXT"
            text = " ".join((param.help or "").split())
            options.append(Option(names, text, metavar, tuple(known)))
    options.append(Option(("-h", "--help"), "Show this message and exit.", "", ()))
    return Command(
        name, command.short_help or "", command.help or "", argument, tuple(values), tuple(options)
    )


def bash() -> str:
    """Completion for bash."""
    cases, words = [], []
    for command in commands():
        for option in command.options:
            if option.values:
                names = "|".join(f"{command.name}:{name}" for name in option.names)
                cases.append(f'    {names}) words="{" ".join(option.values)}" ;;')
            elif option.metavar:
                names = "|".join(f"{command.name}:{name}" for name in option.names)
                cases.append(f"    {names}) {'files=1' if option.takes_file else 'return'} ;;")
        options = " ".join(name for option in command.options for name in option.names)
        values = " ".join(command.values)
        words.append(f'    {command.name}) options="{options}" words="{values}" ;;')
    names = " ".join(command.name for command in commands())
    files = "|".join(command.name for command in commands() if command.takes_files)
    return BASH.format(
        made=MADE, cases="\n".join(cases), words="\n".join(words), names=names, files=files
    )


BASH = """\
# Completion of factcheck for bash. {made}
_factcheck() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
  COMPREPLY=()
  local names="{names}" command=check options="" words="" files=""
  if (( COMP_CWORD > 1 )) && [[ " $names " == *" ${{COMP_WORDS[1]}} "* ]]; then
    command=${{COMP_WORDS[1]}}
  fi
  case $command:$before in
{cases}
  esac
  if [[ -z $words && -z $files ]]; then
    case $command in
{words}
    esac
    if (( COMP_CWORD == 1 )); then words="$names --version"; fi
    if [[ $word == -* ]]; then words=$options; else case $command in {files}) files=1 ;; esac; fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [[ -n $files ]]; then
    local IFS=$'\\n'
    COMPREPLY+=($(compgen -f -- "$word"))
  fi
}}
complete -o filenames -F _factcheck factcheck
"""


def zsh() -> str:
    """Completion for zsh."""
    cases = []
    for command in commands():
        lines = [f"    ({command.name})", "      _arguments -s \\"]
        for option in command.options:
            lines.append(f"        {_zsh_option(option)} \\")
        kind = f"({' '.join(command.values)})" if command.values else "_files"
        lines.append(f"        '*:{command.argument or 'argument'}:{kind}'" if command.argument
                     else "        && return 0")  # fmt: skip
        cases += [*lines, "      ;;"]
    named = "\n".join(f"    {_quoted(f'{c.name}:{c.short}')}" for c in commands())
    names = "|".join(command.name for command in commands())
    return ZSH.format(made=MADE, named=named, names=names, cases="\n".join(cases))


def _zsh_option(option: Option) -> str:
    said = option.help.replace("[", "(").replace("]", ")").replace(":", "\\:")
    many = "*" if "may be given again" in option.help or "each of several" in option.help else ""
    takes = ""
    if option.metavar:
        what = "_files" if option.takes_file else " "
        if option.values:
            what = f"({' '.join(option.values)})"
        takes = f":{option.metavar}:{what}"
    return " ".join(_quoted(f"{many}{name}[{said}]{takes}") for name in option.names)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


ZSH = """\
#compdef factcheck
# Completion of factcheck for zsh. {made}
_factcheck() {{
  local command=check
  local -a named=(
{named}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command named
    _files
    return
  fi
  case $words[2] in
    ({names})
      command=$words[2]
      shift words
      (( CURRENT-- ))
      ;;
  esac
  case $command in
{cases}
  esac
}}
if [[ $funcstack[1] == _factcheck ]]; then _factcheck "$@"; else compdef _factcheck factcheck; fi
"""


def fish() -> str:
    """Completion for fish."""
    names = " ".join(command.name for command in commands() if command.name != "check")
    other = f"not __fish_seen_subcommand_from {names}"
    lines = [f"# Completion of factcheck for fish. {MADE}"]
    for command in commands():
        lines.append(
            f"complete -c factcheck -n __fish_is_first_token -a {command.name} "
            f"-d {_fish(command.short)}"
        )
        seen = other if command.name == "check" else f"__fish_seen_subcommand_from {command.name}"
        for option in command.options:
            lines.append(f"complete -c factcheck -n {_fish(seen)} {_fish_option(option)}")
        if command.argument and not command.takes_files:
            values = f" -a {_fish(' '.join(command.values))}" if command.values else ""
            lines.append(f"complete -c factcheck -n {_fish(seen)} -f{values}")
    return "\n".join(lines) + "\n"


def _fish_option(option: Option) -> str:
    parts = [f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in option.names]
    if option.values:
        parts.append(f"-x -a {_fish(' '.join(option.values))}")
    elif option.metavar:
        parts.append("-r" if option.takes_file else "-x")
    return f"{' '.join(parts)} -d {_fish(option.help)}"


def _fish(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def man() -> str:
    """The manual page, in the macros of man(7)."""
    lines = [
        f'.\\" {MADE}',
        '.TH FACTCHECK 1 "" factcheck',
        ".SH NAME",
        "factcheck \\- say what cannot be right in a news draft, and list its figures and dates",
        ".SH SYNOPSIS",
        *(f".B factcheck {_roff(c.name)}\n[OPTIONS] {_roff(c.argument)}\n.br" for c in commands()),
        ".SH DESCRIPTION",
        *_paragraphs(cli.factcheck.__doc__ or ""),
        ".SH COMMANDS",
    ]
    for command in commands():
        lines += [f".SS {_roff(command.name)}", *_paragraphs(command.help)]
        for option in command.options:
            names = ", ".join(option.names)
            lines += [
                ".TP",
                f".B {_roff(names)} \\fI{_roff(option.metavar)}\\fR",
                _roff(option.help),
            ]
    lines += [
        ".SH EXIT STATUS",
        "0 when it could look, 1 when it found something at \\-\\-fail\\-on or graver, 2 when it",
        "could not look.",
        ".SH ENVIRONMENT",
        "NO_COLOR and FORCE_COLOR are respected; \\-\\-color goes before both. Without colour",
        "\\-f terminal is the report plain.",
    ]
    return "\n".join(lines) + "\n"


def _paragraphs(text: str) -> Iterator[str]:
    """Paragraphs of a help text; a block that begins with \\b keeps its lines."""
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = [line.strip() for line in block.splitlines()]
        if lines[0] == "\b":
            yield from (".PP", ".nf", *map(_roff, lines[1:]), ".fi")
        else:
            yield from (".PP", _roff(" ".join(lines)))


def _roff(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


FILES = {
    "factcheck/completions/factcheck.bash": bash,
    "factcheck/completions/factcheck.zsh": zsh,
    "factcheck/completions/factcheck.fish": fish,
    "man/factcheck.1": man,
}


def stale() -> list[str]:
    """The files that are not as they would be written now."""
    old = []
    for name, made in FILES.items():
        path = ROOT / name
        if not path.exists() or path.read_text("utf-8") != made():
            old.append(name)
    return old


def main() -> None:
    """Write the files, or say which are not current."""
    if "--check" in sys.argv[1:]:
        sys.exit("".join(f"{name} is not current: run {__file__}\n" for name in stale()) or 0)
    for name, made in FILES.items():
        (ROOT / name).parent.mkdir(exist_ok=True)
        (ROOT / name).write_text(made(), "utf-8")


if __name__ == "__main__":
    main()
