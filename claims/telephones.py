"""Telephone numbers, which look like several figures in a row."""

from claims.patterns import compiled

# +44 20 7946 0958, (202) 555-0147, 0800 123 4567
FORMS = {
    "+": compiled(r"\d{1,3}[ -](?:\(0\) ?)?\d{1,5}(?:[ -]\d{2,5}){1,4}(?!\d)"),
    "(": compiled(r"\d{2,5}\) ?\d{3,4}[ -]\d{3,5}(?!\d)"),
}
WITH_ZERO = compiled(r"0\d{1,4}(?:[ -]\d{2,5}){1,4}(?![\d%]|[.,]\d)")


def telephone_end(text: str, start: int) -> int | None:
    """Where the telephone number ends whose first digit is at `start`; None when it is none.

    >>> telephone_end("Call 0800 123 4567.", 5)
    18
    >>> telephone_end("up +4 points", 4) is None
    True
    """
    form = FORMS.get(text[start - 1 : start])
    match = (form.match(text, start) if form else None) or WITH_ZERO.match(text, start)
    return match.end() if match else None
