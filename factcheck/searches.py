"""Ready links to search with: addresses only, worked out offline; nothing is ever fetched here."""

import re
from typing import NamedTuple
from urllib.parse import quote_plus

WEB = "https://duckduckgo.com/?q={}"
FACT_CHECKS = "https://toolbox.google.com/factcheck/explorer/search/{};hl=en"
SITE = re.compile(r"\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b")
MOST_SITES = 2


class SearchLink(NamedTuple):
    """Where a link searches ("the web", "ucdp.uu.se", "fact checks") and its address."""

    where: str
    url: str


def search_links(phrase: str, sources: tuple[str, ...] = ()) -> list[SearchLink]:
    """Links for a search phrase: the web, the sites that the sources name, public fact checks.

    >>> for link in search_links("flood “Keld” 12", ("Tide tables (tides.example): local time",)):
    ...     print(link.where, link.url)
    the web https://duckduckgo.com/?q=flood+%E2%80%9CKeld%E2%80%9D+12
    tides.example https://duckduckgo.com/?q=site%3Atides.example+flood+%E2%80%9CKeld%E2%80%9D+12
    fact checks https://toolbox.google.com/factcheck/explorer/search/flood%20Keld%2012;hl=en
    """
    sites = dict.fromkeys(site for source in sources for site in SITE.findall(source.lower()))
    return [
        SearchLink("the web", WEB.format(quote_plus(phrase, errors="replace"))),
        *(
            SearchLink(site, WEB.format(quote_plus(f"site:{site} {phrase}", errors="replace")))
            for site in list(sites)[:MOST_SITES]
        ),
        SearchLink("fact checks", FACT_CHECKS.format(_words(phrase))),
    ]


def _words(phrase: str) -> str:
    """The phrase without quotation marks and operators: that index holds short claims."""
    bare = re.sub(r"[\"“”]|\b(?:OR|AND)\b", " ", phrase)
    return quote_plus(" ".join(bare.split()), errors="replace").replace("+", "%20")
