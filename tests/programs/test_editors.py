"""Vim, Emacs and Neovim with the settings that `factcheck editor` prints.

The article has curly quotation marks, an emoji, Chinese letters and a tab before the words in
question, so that an editor lands on them only when columns are in its own unit.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.factcheck.tool import environment, factcheck

pytestmark = pytest.mark.editors
TEXT = (
    "Rain in Keld\n\n14 May 2019 - It rained, they said.\n\n"
    "“Naïve” 😀 東京\tsaid 12 cows died on Saturday, 12 May. "
    "The dike at Alberdi is 9.5 kilometres (15 miles).\n"
)
WORDS = ["12 cows", "Saturday, 12 May", "9.5 kilometres", "15 miles"]


def needs(program: str, package: str) -> pytest.MarkDecorator:
    missing = shutil.which(program) is None
    return pytest.mark.skipif(missing, reason=f"no {program} here: apt-get install {package}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a draft, and a `factcheck` of this tree to be found by the editor."""
    (tmp_path / "my draft.txt").write_text(TEXT, "utf-8")
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "factcheck"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n', "utf-8")
    command.chmod(0o755)
    return tmp_path


def settings(editor: str, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(factcheck("editor", editor).out, "utf-8")
    return path


def run(folder: Path, *arguments: str) -> str:
    extra = {
        "PATH": f"{folder / 'bin'}:{os.environ['PATH']}",
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm",
    }
    ended = subprocess.run(
        arguments, cwd=folder, env=environment(extra), capture_output=True, timeout=120,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip
    said = (ended.stdout + ended.stderr).decode("utf-8", "replace")
    assert ended.returncode == 0, said
    return said


@needs("vim", "vim-nox")
def test_vim_fills_the_quickfix_list_at_the_right_places(folder: Path) -> None:
    settings("vim", folder / ".vim" / "compiler" / "factcheck.vim")
    script = """
        set encoding=utf-8 shellpipe=2>&1\\|\\ tee
        edit my\\ draft.txt
        compiler factcheck
        silent make
        let found = []
        for entry in getqflist()
          execute 'buffer' entry.bufnr
          call cursor(entry.lnum, entry.col)
          call add(found, entry.type . ' ' . strpart(getline('.'), col('.') - 1))
        endfor
        call writefile(found, 'found')
        qall!
    """
    (folder / "script.vim").write_text(re.sub(r"(?m)^ +", "", script), "utf-8")
    rtp = "set runtimepath^=~/.vim"
    run(
        folder,
        "vim",
        "-e",
        "-s",
        "-N",
        "-u",
        "NONE",
        "-i",
        "NONE",
        "--cmd",
        rtp,
        "-S",
        "script.vim",
    )
    found = (folder / "found").read_text("utf-8").splitlines()
    starts = [(line[0], next(w for w in WORDS if line[2:].startswith(w))) for line in found]
    assert starts == [
        ("n", "12 cows"),
        ("w", "Saturday, 12 May"),
        ("n", "9.5 kilometres"),
        ("e", "15 miles"),
    ]


EMACS = """
(load-file "factcheck.el")
(setq compilation-ask-about-save nil compilation-scroll-output nil)
(find-file "my draft.txt")
(factcheck)
(while (get-buffer-process "*compilation*") (accept-process-output nil 0.1))
(princ "FOUND\\n")
(condition-case nil
    (while t
      (next-error)
      (with-current-buffer (get-file-buffer "my draft.txt")
        (princ (format "%s\\n" (buffer-substring (point) (line-end-position))))))
  (error nil))
(princ "END\\n")
"""


@needs("emacs", "emacs-nox")
def test_emacs_jumps_to_the_right_places(folder: Path) -> None:
    settings("emacs", folder / "factcheck.el")
    (folder / "script.el").write_text(
        EMACS.replace("(next-error)", "(let ((compilation-skip-threshold 0)) (next-error))"),
        "utf-8",
    )
    out = run(folder, "emacs", "--batch", "-Q", "-l", "script.el")
    found = out.partition("FOUND\n")[2].partition("END")[0].splitlines()
    jumps = [next((w for w in WORDS if line.startswith(w)), line) for line in found]
    assert jumps == WORDS


FLYMAKE = """
(load-file "factcheck.el")
(require 'flymake)
(find-file "my draft.txt")
(insert "“Put in.” ")
(let (done)
  (factcheck-flymake (lambda (found) (setq done (cons t found))))
  (while (not done) (accept-process-output nil 0.1))
  (princ "FOUND\\n")
  (dolist (one (cdr done))
    (princ (format "%s %s\\n" (flymake-diagnostic-type one)
      (buffer-substring (flymake-diagnostic-beg one)
                        (save-excursion (goto-char (flymake-diagnostic-beg one))
                                        (line-end-position)))))))
"""


@needs("emacs", "emacs-nox")
def test_flymake_marks_what_is_typed(folder: Path) -> None:
    settings("emacs", folder / "factcheck.el")
    (folder / "script.el").write_text(FLYMAKE, "utf-8")
    found = run(folder, "emacs", "--batch", "-Q", "-l", "script.el").partition("FOUND\n")[2]
    assert re.findall(r":(error|warning) (15 miles|Saturday, 12 May)", found) == [
        ("warning", "Saturday, 12 May"),
        ("error", "15 miles"),
    ]


NEOVIM = """
local function wait(what)
  if not vim.wait(30000, what, 50) then
    vim.fn.writefile({ 'nothing came' }, 'found')
    vim.cmd('qall!')
  end
end
vim.cmd('edit my\\\\ draft.txt')
wait(function() return #vim.diagnostic.get(0) == 2 end)
local found = {}
for _, d in ipairs(vim.diagnostic.get(0)) do
  local line = vim.fn.getline(d.lnum + 1)
  table.insert(found, { d.severity, d.code, line:sub(d.col + 1, d.end_col) })
end
local client = vim.lsp.get_active_clients()[1]
local function ask(method, more)
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  for name, value in pairs(more or {}) do params[name] = value end
  return client.request_sync(method, params, 10000, 0).result
end
vim.fn.search('12 cows')
local card = ask('textDocument/hover')
local function actions(words)
  vim.fn.cursor(1, 1)
  vim.fn.search(words)
  local at = vim.lsp.util.make_position_params(0, client.offset_encoding).position
  return ask('textDocument/codeAction',
    { range = { start = at, ['end'] = at }, context = { diagnostics = {} } })
end
local edit = actions('Saturday')[1]
local copy = actions('9.5 kilometres')[1]
vim.lsp.commands[copy.command](copy)
vim.lsp.util.apply_workspace_edit(edit.edit, client.offset_encoding)
local edited = vim.api.nvim_buf_get_lines(0, 0, -1, false)
vim.api.nvim_buf_set_lines(0, 4, -1, false, { 'The dike is 9.5 kilometres (5.9 miles).' })
wait(function() return #vim.diagnostic.get(0) == 0 end)
vim.fn.writefile({ vim.json.encode({
  diagnostics = found, card = card.contents.value, title = edit.title, edited = edited,
  copied = { copy.arguments[1], vim.fn.getreg('"') },
}) }, 'found')
vim.cmd('qall!')
"""


@needs("nvim", "neovim")
def test_neovim_talks_to_the_server(folder: Path) -> None:
    settings("neovim", folder / "init.lua")
    (folder / "script.lua").write_text(NEOVIM, "utf-8")
    run(
        folder,
        "nvim",
        "--headless",
        "-u",
        "init.lua",
        "-i",
        "NONE",
        "-c",
        "luafile script.lua",
        "-c",
        "qall!",
    )
    told = json.loads((folder / "found").read_text("utf-8"))
    assert told["diagnostics"] == [
        [2, "weekday", "Saturday, 12 May"],
        [1, "conversion", "15 miles"],
    ]
    assert told["card"].startswith("**12 cows**: ")
    assert "- [ ] " in told["card"]
    assert told["title"] == 'Suppress with reason: weekday about "Saturday, 12 May"'
    assert told["edited"] == [
        *TEXT.splitlines(),
        '<!-- factcheck: ignore weekday "Saturday, 12 May"  -->',
    ]
    phrase, register = told["copied"]
    assert phrase == register != ""
