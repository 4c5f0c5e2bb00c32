"""From a document to what reports are made of."""

from factcheck.document import Document
from factcheck.run import check_document


def test_the_article_s_own_date_goes_and_nothing_names_it() -> None:
    text = "Rain floods Keld\n\n3 May 2012\n\nIt began on 3 May 2012. About 40 people left."
    checked = check_document(Document("draft.txt", text))
    assert [claim.text for claim in checked.reading.claims] == ["3 May 2012", "About 40 people"]
    ids = {claim.id for claim in checked.reading.claims}
    assert all(set(claim.repeats) <= ids for claim in checked.reading.claims)
    assert set(checked.checklists) <= ids
