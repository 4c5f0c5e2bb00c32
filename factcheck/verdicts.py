"""What a checker has decided about claims: the file that the HTML report saves, read back.

    {"schema": 1, "verdicts": [{"article": "draft.txt", "claim": "4x5lbfy", "text": "about 300",
     "verdict": "confirmed", "source": "…", "note": "…", "ticks": ["Whose list is it?"]}]}

The form is verdicts.schema.json beside this file. `ticks` are the steps that are done, in their
own words: a checklist may be longer next time.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.errors import FactcheckError
from factcheck.visible import visible

SCHEMA = 1
# value in files -> how people read it (users.md, 2b); a house may call them otherwise
STATUSES = {
    "open": "open",
    "confirmed": "confirmed",
    "changed": "confirmed with change",
    "wrong": "wrong",
    "attributed": "unverifiable, attributed",
    "opinion": "opinion, not checkable",
    "cut": "cut",
}
SAVED = "Give the file that the HTML report saved."
TEXTS = ("article", "claim", "text", "verdict", "source", "note")


def named(house: Mapping[str, str]) -> dict[str, str]:
    """Value -> how people read it, with the names that a house has given.

    >>> named({"wrong": "to be mended"})["wrong"]
    'to be mended'
    """
    return {**STATUSES, **house}


SHOWN = 40  # characters of what is no verdict, in a message


def status_called(words: str, names: Mapping[str, str], where: str = "") -> str:
    """The value of what somebody calls a verdict; FactcheckError with those that there are.

    `where` opens the error.

    >>> status_called("Confirmed with change", STATUSES), status_called("unverifiable", STATUSES)
    ('changed', 'attributed')
    """
    said = " ".join(words.lower().split())
    for value, name in (*names.items(), *STATUSES.items()):
        if said == value or said in spellings(name):
            return value
    raise FactcheckError(
        f"{where}there is no verdict {visible(words[:SHOWN])!r}",
        f"There are: {', '.join(_both(value, name) for value, name in names.items())}.",
    )


def spellings(name: str) -> set[str]:
    """What stands for a name when it is typed: the whole, or what stands between its commas.

    >>> sorted(spellings("Unverifiable, attributed"))
    ['attributed', 'unverifiable', 'unverifiable, attributed']
    """
    whole = " ".join(name.lower().split())
    return {whole, *filter(None, (part.strip() for part in whole.split(",")))}


def _both(value: str, name: str) -> str:
    return value if value == name else f"{value} ({visible(name)})"


class Verdict(NamedTuple):
    """What somebody decided about one claim of one article.

    claim    id of the claim
    text     its words when the verdict was given
    verdict  a key of STATUSES
    ticks    the steps that are done
    """

    article: str
    claim: str
    text: str
    verdict: str = "open"
    source: str = ""
    note: str = ""
    ticks: tuple[str, ...] = ()


def read_verdicts(path: str) -> tuple[Verdict, ...]:
    """The verdicts of a saved file; FactcheckError with what is wrong in it, and where."""
    return verdicts_in(read_json(path), visible(path))


def read_json(path: str) -> Any:
    """What a file of JSON holds; FactcheckError when it is none."""
    shown = visible(path)
    try:
        return json.loads(Path(path).read_bytes())
    except FileNotFoundError:
        raise FactcheckError(f"{shown}: no such file", "Check the path of --verdicts.") from None
    except OSError as error:
        raise FactcheckError(f"{shown}: cannot be read ({error.strerror})", "Check it.") from None
    except (ValueError, RecursionError):
        raise FactcheckError(f"{shown}: is no JSON", SAVED) from None


def verdicts_in(whole: Any, shown: str, hint: str = SAVED) -> tuple[Verdict, ...]:
    """The same of what the file holds; `shown` is its name, `hint` what to give instead."""
    if not isinstance(whole, dict) or not isinstance(whole.get("verdicts"), list):
        raise FactcheckError(f"{shown}: holds no verdicts", hint)
    need_schema(whole, SCHEMA, shown)
    return tuple(_verdict(entry, n, shown) for n, entry in enumerate(whole["verdicts"], 1))


def need_schema(whole: Mapping[str, Any], schema: int, shown: str) -> None:
    """FactcheckError when a file is of another schema."""
    if whole.get("schema") != schema:
        raise FactcheckError(
            f"{shown}: has schema {visible(repr(whole.get('schema')))}, not {schema}",
            "It may be of another version of factcheck.",
        )


def _verdict(entry: Any, number: int, shown: str) -> Verdict:
    wrong = _wrong(entry)
    if wrong:
        raise FactcheckError(f"{shown}: verdict {number}: {wrong}", "Mend it and try again.")
    ticks = tuple(entry.get("ticks", ()))
    return Verdict(**{name: entry[name] for name in TEXTS if name in entry}, ticks=ticks)


def _wrong(entry: Any) -> str:
    """What is not as it should be in one verdict, or ""."""
    if not isinstance(entry, dict):
        return "is no object"
    for name in TEXTS:
        if not isinstance(entry.get(name, "" if name not in TEXTS[:3] else None), str):
            return f"{name} is no text"
    status = entry.get("verdict", "open")
    if status not in STATUSES:
        return f"there is no status {visible(status)!r}; there are: {', '.join(STATUSES)}"
    ticks = entry.get("ticks", [])
    if not isinstance(ticks, list) or not all(isinstance(tick, str) for tick in ticks):
        return "ticks is no list of texts"
    return ""


def verdicts_for(article: str, verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Those about an article: by its path, or by its name where it has moved.

    >>> [v.claim for v in verdicts_for("b/x.txt", [Verdict("a/x.txt", "c1", "9 men")])]
    ['c1']
    """
    return tuple(v for v in verdicts if _name(v.article) == _name(article))


def _name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]
