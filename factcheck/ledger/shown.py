"""A checked article with what the ledger says about it, for reports."""

from factcheck.config import kinds_for
from factcheck.ledger.place import Place
from factcheck.ledger.reckon import Article
from factcheck.ledger.state import State
from factcheck.ledger.work import opened
from factcheck.run import Checked
from factcheck.verdicts import Verdict


def with_record(
    checked: Checked, path: str, place: Place, *, kinds_folder: str, stale_after: int | None
) -> Checked:
    """The same with its record, and with the verdicts that stand as the page and the table want
    them; FactcheckError when the ledger cannot be used.
    """
    article = Article(place.name_of(path), checked, kinds_for(path, kinds_folder))
    with opened(place, article, stale_after=stale_after) as work:
        found = work.record
    name = checked.document.name
    # parts have none of their own on the page, which would take it for that of the whole
    wholes = [state for state in found.states.values() if not state.claim.part_of]
    given = [v for state in wholes if (v := _verdict(name, state))]
    return checked._replace(record=found, verdicts=(*given, *checked.verdicts))


def _verdict(article: str, state: State) -> Verdict | None:
    mark = state.mark
    if mark is None or (state.open and mark.verdict != "open"):
        return None
    claim = state.claim
    return Verdict(article, claim.id, claim.text, state.verdict, mark.source, mark.note, mark.ticks)
