"""What a form needs that is not installed with every copy."""

from functools import cache
from importlib.util import find_spec

from factcheck.extras import without

NEEDS = {  # form of the result, or sort of the input -> its package, what is said without it
    "parquet": ("pyarrow", "Parquet (unlike --format jsonl)"),
    "warc": ("fastwarc", "a web archive"),
}


@cache
def look_for(form: str) -> None:
    """FactcheckError when the form needs a package that is not here."""
    package, what = NEEDS.get(form, ("", ""))
    if package and find_spec(package) is None:
        raise without(what, "archive")
