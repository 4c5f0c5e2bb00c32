"""The one error that a reader of articles gets to see."""


class FactcheckError(Exception):
    """What happened and where (`message`), and one thing to do about it (`hint`).

    >>> print(FactcheckError("draft.txt: no such file", "Check the spelling."))
    draft.txt: no such file. Check the spelling.
    """

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}"
