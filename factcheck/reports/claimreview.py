"""A draft of ClaimReview (schema.org) in JSON-LD for each claim: what was claimed, by whom, where.

What only a fact-checker can say is left blank: who reviewed it, where that is published, and the
rating. Nothing here is ever a verdict.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from claims import Claim
from factcheck.reports.cards import cards
from factcheck.reports.json import encoded
from factcheck.run import Checked
from factcheck.visible import flat

BLANK = ""


def report(articles: Iterable[Checked], width: int) -> Iterator[str]:
    """One graph with a draft for each claim of the articles that was asked for."""
    drafts = [_draft(c, card.claim) for c in articles for card in cards(c)]
    yield encoded({"@context": "https://schema.org", "@graph": drafts}, indent=1)


def _draft(checked: Checked, claim: Claim) -> dict[str, Any]:
    return {
        "@type": "ClaimReview",
        "identifier": claim.id,
        "claimReviewed": flat(claim.sentence),
        "itemReviewed": _item(checked, claim),
        "url": BLANK,
        "datePublished": BLANK,
        "author": {"@type": "Organization", "name": BLANK, "url": BLANK},
        "reviewBody": BLANK,
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": BLANK,
            "bestRating": BLANK,
            "worstRating": BLANK,
            "alternateName": BLANK,
        },
    }


def _item(checked: Checked, claim: Claim) -> dict[str, Any]:
    """The claim as schema.org knows it; the article's title and date when they are known."""
    day, title = checked.reading.published, checked.document.title
    appearance = {"@type": "CreativeWork", "name": flat(title or checked.document.name)}
    item: dict[str, Any] = {"@type": "Claim", "text": flat(claim.text), "appearance": appearance}
    if claim.source:
        who = flat(claim.source.name or claim.source.text)
        item["author"] = {"@type": "Thing", "name": who}  # a person or an office: not said here
    if day:
        item["datePublished"] = appearance["datePublished"] = day.day.isoformat()
    return item
