"""Commands beside `check`: each a function with its options, its work imported in its body.

A run of `check` never registers them, since it is what has to be fast.
"""

from importlib import import_module

import typer

# name -> what the list of commands says of it
COMMANDS = {
    "scan": "Read an archive: folders, dumps, web archives; write tables.",
    "query": "Ask the tables of a scan a question in SQL.",
    "conflicts": "List where articles of a scan give other figures for one thing.",
    "editor": "Print what an editor needs to work with factcheck.",
    "lsp": "Serve an editor that speaks the language server protocol.",
    "completion": "Print what a shell needs to complete commands and options.",
}


# name -> the module of this package that holds it, where that is not `editors`
MODULES = {"scan": "archive", "query": "archive", "conflicts": "archive"}


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for name, means in COMMANDS.items():
        module = import_module(f"factcheck.commands.{MODULES.get(name, 'editors')}")
        app.command(name, short_help=means)(getattr(module, name))
