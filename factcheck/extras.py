"""What is not installed with every copy: the error says which extra brings it."""

from factcheck.errors import FactcheckError


def without(what: str, extra: str) -> FactcheckError:
    """The error for `what` when the packages of `extra` are missing.

    >>> without("-f docx", "documents").hint
    "pip install 'factcheck-desk[documents]' brings them."
    """
    return FactcheckError(
        f"{what}: needs packages that are not installed",
        f"pip install 'factcheck-desk[{extra}]' brings them.",
    )
