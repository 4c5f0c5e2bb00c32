"""`factcheck editor`, `factcheck lsp`, `factcheck completion`."""

from typing import Annotated

import typer

from factcheck import output
from factcheck.shipped import EDITORS, SHELLS, listing, snippet


def editor(
    name: Annotated[
        str, typer.Argument(metavar="[NAME]", help=f"One of {', '.join(EDITORS)}.")
    ] = "",
) -> None:
    """Print the settings that NAME needs, ready to be put where their first lines say; without
    a NAME list the editors.
    """
    output.to_standard_output(snippet("editor", name, EDITORS) if name else listing(EDITORS))


def completion(
    shell: Annotated[str, typer.Argument(metavar="SHELL", help=f"One of {', '.join(SHELLS)}.")],
) -> None:
    """Print the script that lets SHELL complete commands, options and their values.

    \b
    factcheck completion bash > ~/.local/share/bash-completion/completions/factcheck
    factcheck completion zsh > ~/.zfunc/_factcheck
    factcheck completion fish > ~/.config/fish/completions/factcheck.fish
    """
    output.to_standard_output(snippet("shell", shell, SHELLS))


def lsp() -> None:
    """Serve an editor on standard input and output until it says goodbye.

    Findings as they are typed, a card for each figure, its value beside it, and actions: copy a
    search phrase, suppress a finding with a reason, mark a claim confirmed where there is a
    ledger. Needs pip install 'factcheck-desk[lsp]'.
    """
    import gc
    import sys

    from factcheck.errors import FactcheckError
    from factcheck.extras import without
    from factcheck.ledger.editing import EditorLedger

    try:
        from factcheck.lsp.server import server
        from factcheck.lsp.wire import Wire, log_lines
    except ImportError:
        raise without("factcheck lsp", "lsp") from None
    if sys.stdin.isatty():
        typer.echo("factcheck: waiting for an editor; Ctrl-C ends it.", err=True)
    gc.enable()  # a server stays, unlike all other runs
    if not output.is_traced():
        log_lines()
    wire = Wire(sys.stdin.buffer)
    server(EditorLedger()).start_io(wire)  # type: ignore[arg-type]
    if wire.refusal:
        raise FactcheckError(f"the editor sends {wire.refusal}", "Start the server again.")
