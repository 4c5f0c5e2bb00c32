"""What was typed outside becomes marks: what is new in it, on claims that still say the same."""

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from claims import Claim
from factcheck.aligning import Pair
from factcheck.errors import FactcheckError
from factcheck.ledger.clock import moment
from factcheck.ledger.earlier import Earlier
from factcheck.ledger.former import Former, former_claims
from factcheck.ledger.mark import Mark, Version
from factcheck.ledger.marking import marked, part
from factcheck.ledger.row import Row
from factcheck.ledger.state import State
from factcheck.ledger.typed import SHOWN
from factcheck.ledger.words import changed
from factcheck.ledger.work import Work
from factcheck.reports.words import listed, many
from factcheck.visible import flat

TYPED = ("verdict", "source", "note", "as_of", "ticks")  # what a sheet can say about a claim
NAMED = 3  # claims that a remark names


class TakenIn(NamedTuple):
    """The marks to be written, how many rows cannot be used, and what is to be said.

    marks  each with the version of the article whose claim it is on
    """

    marks: tuple[tuple[Version, Mark], ...]
    left_out: int
    remarks: tuple[str, ...]


class _Of(NamedTuple):
    """What a row is about: a claim with what the ledger says of it, and the version it is in."""

    version: Version
    state: State
    pair: Pair | None = None  # with what it is now, when it is another version


def taken_in(work: Work, rows: Sequence[Row], file: str, by: str, at: str) -> TakenIn:
    """Compare what was typed with what the ledger says.

    An empty cell says nothing, and neither does "open": the sheet may be older than the verdict.
    """
    stated = _last(row for row in rows if row.said.verdict or _says_something(row))
    typed = [row for row in stated if _says_something(row)]
    withdrawn = {row.claim for row in stated if not _says_something(row)}
    about, remarks = _about(work, typed, flat(file))
    if not typed:
        remarks = [f"{flat(file)}: nothing is typed in it: no status, no source, no note."]
    last = list({row.claim: row for row in about}.values())
    claims = {claim.id: claim for claim in work.article.claims}
    before = _former(work, [row for row in last if row.claim not in claims])
    marks, wrongs, older, earlier = [], [], [], Earlier(work)
    for row in last:
        one = _of(work, row, claims.get(row.claim), before.get(row.claim))
        if isinstance(one, str):
            wrongs.append(f"{row.where}: {one}; left out.")
            continue
        if one.pair and one.pair.new and one.pair.new.id in withdrawn:
            continue  # it was taken back after the text had changed
        mark = _mark(work, one.state, row, file, by, at)
        if _says_the_same(one.state, mark):
            continue
        if earlier.says(row, one.pair):
            older.append(one.state)
            continue
        marks.append((one.version, mark))
        if one.pair and not _is_decided(one.pair, last):
            remarks.append(f"{row.where}: {_since(one.pair)}")
    left_out = len(wrongs) if about else len(typed)
    return TakenIn(tuple(marks), left_out, (*remarks, *_older(older, flat(file)), *wrongs))


def _former(work: Work, rows: Sequence[Row]) -> dict[str, Former]:
    names = {work.article.name, *(row.article.replace("\\", "/") for row in rows)} - {""}
    ids = {row.claim for row in rows}
    return former_claims(work.ledger, work.article, names, ids) if ids else {}


def _of(work: Work, row: Row, now: Claim | None, before: Former | None) -> _Of | str:
    """What a row is about, or why it can be about nothing."""
    claim = now or (before.claim if before else None)
    said = flat(row.statement)
    if claim is None:
        words = f" (“{said[:SHOWN]}”)" if said else ""
        return f"claim {flat(row.claim[:SHOWN])}{words} is not in the text any more"
    if said and said != flat(claim.text):
        return f"“{said}” is not what {claim.id} says, which is “{flat(claim.text)}”"
    if now and (belongs := part(now, {one.id: one for one in work.article.claims})):
        return f"{belongs}, which has the verdict"
    if before:
        return _Of(before.version, before.state(work.record), before.pair)
    return _Of(work.article.version, work.record.states.get(claim.id, State(claim)))


def _is_decided(pair: Pair, rows: Sequence[Row]) -> bool:
    """Does a row speak of the claim as it is now as well?"""
    return pair.new is not None and any(row.claim == pair.new.id for row in rows)


def _since(pair: Pair) -> str:
    """What has become of a claim since somebody typed something about it."""
    assert pair.old
    words = flat(pair.old.text)
    if pair.new is None:
        return f"“{words}” is no longer in the text; kept as history."
    if pair.telling:
        state = State(pair.new, None, "reopened", pair.old, pair.changes)
        return f"“{words}” has changed since, {changed(state)}; it is open again."
    return f"“{words}” was reworded since; what was typed is kept."


def _older(states: Sequence[State], file: str) -> Iterator[str]:
    """What a sheet says of claims that were decided otherwise after it."""
    if states:
        words = [f"“{flat(state.claim.text)}”" for state in states]
        more = [many(len(words) - NAMED, "other")] if len(words) > NAMED else []
        said = listed([*words[:NAMED], *more])
        yield f"{file}: is older than what was said since of {said}; that stays as it is."


def _says_something(row: Row) -> bool:
    said = row.said
    decided = said.verdict not in (None, "open")
    return decided or bool(said.source or said.note or said.as_of or said.ticks)


def _about(work: Work, rows: Sequence[Row], file: str) -> tuple[Sequence[Row], list[str]]:
    """The rows about this article, and what is to be said of the others when there are none.

    By its path; where that has changed by its name; else those of the only article in the file,
    when that is no longer there: it was renamed.
    """
    shown = flat(work.article.checked.document.name)
    mine = {"", work.article.name, work.article.checked.document.name}
    found = [
        row for row in rows if not {row.article, row.article.replace("\\", "/")}.isdisjoint(mine)
    ]
    others = sorted({row.article for row in rows} - {row.article for row in found})
    if found or not others:
        return found, []
    alike = [name for name in others if _name(name) == _name(work.article.name)] or others
    if len(alike) == 1 and (_name(alike[0]) == _name(shown) or not _is_there(work, alike[0])):
        renamed = f"{file}: what it says about {flat(alike[0])}, which is gone, is for {shown}."
        said = [] if _name(alike[0]) == _name(shown) else [renamed]
        return [row for row in rows if row.article == alike[0]], said
    return [], [f"{file}: says nothing about {shown}, but about {listed([*map(flat, others)])}."]


def _is_there(work: Work, article: str) -> bool:
    return os.path.exists(os.path.join(work.ledger.place.top, article))  # noqa: PTH110, PTH118


def _name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]


def _last(rows: Iterable[Row]) -> list[Row]:
    """The last row about each claim of each article: a history has several.

    That one may be "open" again, which takes back what the others say.
    """
    return list({(row.article.replace("\\", "/"), row.claim): row for row in rows}.values())


def _mark(work: Work, state: State, row: Row, file: str, by: str, at: str) -> Mark:
    said = row.said._replace(
        verdict=None if row.said.verdict == "open" else row.said.verdict,
        source=row.said.source or None,
        note=row.said.note or None,
        as_of=row.said.as_of or None,
        ticks=row.said.ticks or None,
        why=f"import of {_name(file)}",
    )
    try:
        on = moment(row.on) if row.on else at
    except FactcheckError:  # 15/05/2019 may be the fifth of a month that there is not
        on, said = at, said._replace(why=f"{said.why}, dated {flat(row.on)}")
    return marked(work.article.name, state, said, row.by or by, on)


def _says_the_same(state: State, mark: Mark) -> bool:
    """Is there nothing in it that the ledger does not know?"""
    before = state.mark
    if state.open and before is not None and before.verdict != "open":
        return mark.verdict == "open" and not (mark.source or mark.note)
    known = before or mark._replace(verdict="open", source="", note="", as_of="", ticks=())
    return all(getattr(mark, name) == getattr(known, name) for name in TYPED)
