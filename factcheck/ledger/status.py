"""How far an article has come: what is decided, what is open, what is open again and why."""

from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.finding import Finding
from factcheck.ledger.reckon import Article
from factcheck.ledger.state import State
from factcheck.ledger.words import AGAIN, given, grounds, head, offered, told
from factcheck.ledger.work import Work
from factcheck.reports.json import encoded
from factcheck.reports.records import article_record, claim_record, finding_record
from factcheck.visible import flat

SCHEMA = 1
INDENT = " " * 4
# heading -> the standings below it, in the order of what is to be done
PARTS = {
    "Open again": ("reopened", "stale"),
    "Open": ("open",),
    "Reworded, verdict kept": ("flagged",),
    "Decided": ("kept",),
}


def status(work: Work, *, everything: bool = False) -> Iterator[str]:
    """The lines; with `everything` also what is decided and as it was."""
    entries = work.article.entries
    states = [work.record.of(entry) for entry in entries]
    left = work.record.left(entries)
    known = work.record._replace(known_article=True)
    first, *rest = head(known, len(entries), left)
    yield f"{work.article.checked.document.name}: {first}"
    yield from rest
    if counts := _counts(work, states):
        yield counts
    for heading, standings in PARTS.items():
        found = [state for state in states if _standing(state) in standings]
        if found and (heading != "Decided" or everything):
            yield from ("", heading)
            for state in found:
                yield from _lines(work, state)
    if work.record.gone:
        yield from ("", "No longer in the text")
        for state in work.record.gone:
            if state.mark:
                said = f"{given(state.mark, work.names)}{grounds(state.mark)}"
                yield f"{INDENT}“{flat(state.mark.words)}”: {said}"


def as_json(work: Work) -> Iterator[str]:
    """One object with every claim, decided or not; its form is reports/status.schema.json."""
    checked = work.article.checked._replace(record=work.record, checklists={})
    entries = work.article.entries
    counted = Counter(work.record.of(entry).verdict for entry in entries)
    whole = {
        "schema": SCHEMA,
        "article": article_record(checked),
        "verdicts": {verdict: counted[verdict] for verdict in work.names},
        "claims": [claim_record(checked, entry.claim) for entry in entries],
        "errors": [finding_record(checked, one) for one in open_errors(work.article, work)],
    }
    yield encoded(whole, indent=1)


def _standing(state: State) -> str:
    """Somebody may have said that a claim is open, which is open like any other."""
    return "open" if state.standing == "kept" and state.open else state.standing


def _counts(work: Work, states: Sequence[State]) -> str:
    """How often there is each verdict, in the order of the verdicts."""
    counted = Counter(state.verdict for state in states if not state.open)
    return ", ".join(f"{counted[v]} {flat(work.names[v])}" for v in work.names if counted[v])


def _lines(work: Work, state: State) -> Iterator[str]:
    claim = state.claim
    where = work.article.checked.document.where(claim.start)
    yield f"{INDENT}{claim.id}  {flat(claim.text)}  ({where}, {claim.priority})"
    if state.mark:
        # the heading says already that it is open again
        yield f"{INDENT * 2}{told(state, work.names).removeprefix(AGAIN)}"
    if offer := work.record.offers.get(claim.id):
        yield f"{INDENT * 2}known: {offered(offer)}"


def open_errors(article: Article, work: Work) -> list[Finding]:
    """The errors that nobody has answered with a verdict on every claim they are about."""
    owners = {claim.id: claim.part_of or claim.id for claim in article.claims}
    settled = {
        name
        for name, state in work.record.states.items()
        if not state.open and state.verdict != "wrong"
    }
    return [
        finding
        for finding in article.checked.findings
        if finding.level == "error"
        and not (
            finding.claims and all(owners.get(name, name) in settled for name in finding.claims)
        )
    ]
