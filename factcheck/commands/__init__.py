"""Commands beside `check`: each a function with its options, its work imported in its body.

A run of `check` never registers them, since it is what has to be fast.
"""

from importlib import import_module

import typer

# name -> the module that has it, and what the list of commands says of it
COMMANDS = {
    "review": "Step through the claims, one key a verdict.",
    "mark": "Write a verdict on a claim into the ledger.",
    "status": "Say what is decided, what is open, what is open again.",
    "sign": "Put your name under a version of an article.",
    "log": "Print the history of verdicts, or take in what was typed elsewhere.",
    "against": "Hold an article against its sources: found, nearly, absent.",
    "diff": "What changed between two versions: claims added, removed, changed.",
    "scan": "Read an archive: folders, dumps, web archives; write tables.",
    "query": "Ask the tables of a scan a question in SQL.",
    "conflicts": "List where articles of a scan give other figures for one thing.",
    "editor": "Print what an editor needs to work with factcheck.",
    "lsp": "Serve an editor that speaks the language server protocol.",
    "completion": "Print what a shell needs to complete commands and options.",
}


# name -> the module of this package that holds it, where that is not `editors`
MODULES = {
    **dict.fromkeys(("review", "mark", "status", "sign", "log"), "ledger"),
    "against": "sources",
    "diff": "versions",
    **dict.fromkeys(("scan", "query", "conflicts"), "archive"),
}


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for name, means in COMMANDS.items():
        module = import_module(f"factcheck.commands.{MODULES.get(name, 'editors')}")
        app.command(name, short_help=means)(getattr(module, name))
