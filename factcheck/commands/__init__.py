"""Commands beside `check`: each a function with its options, its work imported in its body.

A run of `check` never registers them, since it is what has to be fast.
"""

import typer

# name -> what the list of commands says of it
COMMANDS = {
    "editor": "Print what an editor needs to work with factcheck.",
    "lsp": "Serve an editor that speaks the language server protocol.",
    "completion": "Print what a shell needs to complete commands and options.",
}


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    from factcheck.commands import editors

    for name, means in COMMANDS.items():
        app.command(name, short_help=means)(getattr(editors, name))
