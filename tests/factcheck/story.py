"""One story for the readers of documents: whatever file it comes in, its claims are the same."""

import json
from pathlib import Path
from typing import Any

from tests.factcheck.tool import factcheck

HEADLINE = "Landslide cuts off two valleys"
DATELINE = "ORLA, 6 March 2018 - "
LEAD = (
    "At least 14 people were killed and about 230 were hurt when a slope of the Kuna range gave "
    "way on Sunday evening, the governor of Orla, Petra Vidal, said."
)
DIKE = (
    "“We have lost 12 kilometres (7.5 miles) of road,” Vidal said, and the repair will cost up to "
    "£1.2 million."
)
PARTS = (
    "By Monday noon 1,150 of the 1,420 households in the valleys had power again, according to "
    "the grid company."
)
PARAGRAPHS = [HEADLINE, DATELINE + LEAD, DIKE, PARTS]
PLAIN = "\n\n".join(PARAGRAPHS) + "\n"
SAME = ("kind", "text", "sentence", "quoted", "priority")


def report(folder: Path, name: str, *options: str) -> dict[str, Any]:
    """The JSON report on one file, which must be read without a remark."""
    ended = factcheck(name, "-f", "json", *options, cwd=folder)
    assert (ended.code, ended.err) == (0, ""), ended.err
    found: dict[str, Any] = json.loads(ended.out)
    return found


def said(found: dict[str, Any]) -> list[dict[str, Any]]:
    """What a report says about the claims, apart from where they stand."""
    return [
        {name: claim[name] for name in SAME}
        | {"when": claim["time"] and (claim["time"]["first"], claim["time"]["last"])}
        | {"amount": claim["quantity"] and (claim["quantity"]["low"], claim["quantity"]["high"])}
        | {"who": claim["source"] and claim["source"]["name"]}
        for claim in found["claims"]
    ]


def of_the_plain_text(folder: Path) -> list[dict[str, Any]]:
    """The claims of the story as plain text."""
    (folder / "plain.txt").write_text(PLAIN, "utf-8")
    found = said(report(folder, "plain.txt"))
    assert len(found) > 8
    return found


def written_places(found: dict[str, Any], source: str) -> None:
    """Hold every claim's line and column against the file it was read from."""
    lines = source.split("\n")
    for claim in found["claims"]:
        first = claim["text"].split()[0]
        line = lines[claim["line"] - 1]
        assert line[claim["column"] - 1 :].startswith(first), (claim["text"], line)
