"""What is not installed with every copy: the error says which extra brings it."""

from factcheck.errors import FactcheckError


def without(what: str, extra: str) -> FactcheckError:
    """The error for `what` when the packages of `extra` are missing.

    >>> print(without("-f docx", "documents"))
    -f docx: needs packages that are not installed. pip install 'factcheck-desk[documents]'
    """
    return FactcheckError(
        f"{what}: needs packages that are not installed",
        f"pip install 'factcheck-desk[{extra}]'",
    )
