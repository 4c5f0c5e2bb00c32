"""The ledger as the editors' server sees it: what it keeps, and how a verdict gets there."""

from claims import Claim
from factcheck.config import kinds_for
from factcheck.ledger.clock import moment
from factcheck.ledger.marking import Said, marked
from factcheck.ledger.place import ledger_of
from factcheck.ledger.state import State
from factcheck.ledger.work import opened, person
from factcheck.run import Checked


class EditorLedger:
    """The ledgers of the articles that an editor has open, each found from its article upwards."""

    def keeps(self, article: str) -> bool:
        """Has somebody begun a ledger for the article at this path?"""
        return ledger_of(article) is not None

    def set(self, article: str, checked: Checked, claim: Claim, verdict: str) -> None:
        """Write a verdict; FactcheckError when the ledger cannot be used."""
        from factcheck.ledger.reckon import Article

        place = ledger_of(article)
        if place is None:
            return
        whole = Article(place.name_of(article), checked, kinds_for(article))
        with opened(place, whole) as work:
            state = work.record.states.get(claim.id, State(claim))
            work.add(marked(whole.name, state, Said(verdict), person(""), moment()))
