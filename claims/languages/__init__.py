"""Word lists and rules of each language: TOML for people, compiled to plain literals for runs.

`tools/compile_data.py` writes `compiled/NAME.py` from `NAME.toml`; a test holds them current.
"""

from functools import cache
from importlib import import_module
from typing import Any


class LanguageError(LookupError):
    """No data for that language."""


@cache
def data(language: str, name: str) -> Any:
    """The compiled data `name` ("units", "numbers", ...) of a language ("en").

    >>> data("en", "abbreviations")["before_names"][:2]
    ['Mr', 'Mrs']
    """
    if not language.isalpha():
        raise LanguageError(f"{language!r} is not a language code; try 'en'")
    try:
        module = import_module(f"claims.languages.{language}.compiled.{name}")
    except ModuleNotFoundError as error:
        raise LanguageError(f"no data {name!r} for language {language!r}; there is: en") from error
    return module.DATA
