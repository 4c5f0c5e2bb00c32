"""Commands beside `check`: each a function with its options, its work imported in its body.

A run of `check` never registers them, since it is what has to be fast.
"""

import typer

# name -> the module that has it, and what the list of commands says of it
COMMANDS = {
    "review": ("ledger", "Step through the claims, one key a verdict."),
    "mark": ("ledger", "Write a verdict on a claim into the ledger."),
    "status": ("ledger", "Say what is decided, what is open, what is open again."),
    "sign": ("ledger", "Put your name under a version of an article."),
    "log": ("ledger", "Print the history of verdicts, or take in what was typed elsewhere."),
    "editor": ("editors", "Print what an editor needs to work with factcheck."),
    "lsp": ("editors", "Serve an editor that speaks the language server protocol."),
    "completion": ("editors", "Print what a shell needs to complete commands and options."),
}


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    from importlib import import_module

    for name, (module, means) in COMMANDS.items():
        command = getattr(import_module(f"factcheck.commands.{module}"), name)
        app.command(name, short_help=means)(command)
