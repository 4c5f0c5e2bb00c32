"""Settings for editors and scripts for shells that come with the tool, as they are printed."""

from collections.abc import Iterator, Mapping

from factcheck.errors import FactcheckError
from factcheck.visible import visible

# name -> file in factcheck/editors, and what it sets up
EDITORS = {
    "vim": ("vim.vim", ":make fills the quickfix list"),
    "neovim": ("neovim.lua", "the language server, in Neovim's own client"),
    "emacs": ("emacs.el", "compile, Flymake, and the language server in Eglot"),
    "vscode": ("vscode.json", "a task that fills the Problems panel"),
    "helix": ("helix.toml", "the language server"),
    "sublime": ("sublime.json", "a build system that jumps to places"),
    "kakoune": ("kakoune.kak", ":lint, and the language server"),
}
# name -> file in factcheck/completions, and where it belongs
SHELLS = {
    "bash": ("factcheck.bash", "~/.local/share/bash-completion/completions/factcheck"),
    "zsh": ("factcheck.zsh", "~/.zfunc/_factcheck"),
    "fish": ("factcheck.fish", "~/.config/fish/completions/factcheck.fish"),
}
FOLDERS = {"editor": "editors", "shell": "completions"}
Files = Mapping[str, tuple[str, str]]


def listing(known: Files) -> Iterator[str]:
    """A line for each: its name and what it does."""
    room = max(map(len, known)) + 2
    for name, (_, what) in known.items():
        yield f"{name:<{room}}{what}"


def snippet(sort: str, name: str, known: Files) -> Iterator[str]:
    """The lines of the file for `name`, an editor or a shell."""
    if name not in known:
        from difflib import get_close_matches

        near = get_close_matches(name, known, n=1)
        meant = f"Did you mean {near[0]}? " if near else ""
        raise FactcheckError(
            f"there is nothing for the {sort} {visible(name)!r}",
            f"{meant}There are: {', '.join(known)}.",
        )
    from importlib.resources import files

    path = files("factcheck") / FOLDERS[sort] / known[name][0]
    yield from path.read_text("utf-8").splitlines()
