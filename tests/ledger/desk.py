"""A folder with a draft and a ledger, and what a checker does with them."""

import json
from pathlib import Path
from typing import Any

from factcheck.ledger.clock import moment
from factcheck.ledger.marking import Said, marked
from factcheck.ledger.place import ledger_to_write
from factcheck.ledger.state import State
from factcheck.ledger.store import Ledger
from factcheck.ledger.work import read
from tests.factcheck.tool import Ended, factcheck

DRAFT = """\
Ferry capsizes off Loma

LOMA, 8 July 2021 – At least 31 people were killed when a ferry capsized off the port of Loma
on Tuesday, the harbour master Ines Prado said.

The ship had left with 212 passengers, according to the coast guard. It was built for 150.

Divers from three villages brought up 12 bodies by Wednesday evening, Prado said. The search
covers 40 kilometres (25 miles) of coast and will cost about $300,000.

"We counted 212 passengers on the list," said Jon Ibarra of the coast guard.
"""
AT = "2021-07-09T10:00"


class Desk:
    """A draft in a folder of its own."""

    def __init__(self, folder: Path, text: str = DRAFT, name: str = "ferry.txt") -> None:
        self.folder = folder
        self.name = name
        self.write(text)

    @property
    def file(self) -> Path:
        return self.folder / self.name

    def write(self, text: str) -> None:
        self.file.write_text(text, "utf-8")

    def edit(self, old: str, new: str) -> None:
        text = self.file.read_text("utf-8")
        assert text.count(old) == 1
        self.write(text.replace(old, new))

    def run(self, *arguments: str, **more: Any) -> Ended:
        return factcheck(*arguments, cwd=self.folder, **more)

    def report(self, *arguments: str) -> dict[str, Any]:
        ended = self.run(self.name, "-f", "json", *arguments)
        assert ended.err == ""
        whole: dict[str, Any] = json.loads(ended.out)
        return whole

    def id(self, text: str) -> str:
        """The id of the only claim with these words that is no part of another."""
        found = [c["id"] for c in self.report()["claims"] if c["text"] == text]
        assert found, text
        return str(found[0])

    def mark(self, text: str, verdict: str = "confirmed", *more: str, by: str = "AB") -> Ended:
        given = ("--verdict", verdict, "--by", by, "--at", AT)
        ended = self.run("mark", self.name, self.id(text), *given, *more)
        assert ended.code == 0, ended.err
        return ended

    def verdicts(self, *arguments: str) -> dict[str, tuple[str, str]]:
        """Words of a claim -> its verdict, and what became of it."""
        claims = self.report(*arguments)["claims"]
        return {c["text"]: (c["verdict"]["value"], c["verdict"]["standing"]) for c in claims}

    def mark_all(self, *texts: str) -> None:
        """Confirm claims with a source, without a process for each."""
        place = ledger_to_write(str(self.file))
        article = read(str(self.file), place.name_of(str(self.file)), None)
        ledger = Ledger(place)
        claims = {claim.text: claim for claim in reversed(article.claims)}
        marks = [
            marked(
                article.name,
                State(claims[t]),
                Said("confirmed", f"source of {t}"),
                "AB",
                moment(AT),
            )
            for t in texts
        ]
        ledger.add(article.version, marks)
        ledger.close()

    def status(self, *arguments: str) -> list[str]:
        ended = self.run("status", self.name, *arguments)
        assert (ended.code, ended.err) == (0, "")
        return ended.out.splitlines()

    def log(self) -> list[dict[str, Any]]:
        whole = json.loads(self.run("log", "-f", "json").out)
        history: list[dict[str, Any]] = whole["history"]
        return history
