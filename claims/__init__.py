"""Text in, typed claims out: figures, dates, who says so, what kind of claim it is.

>>> from datetime import date
>>> find_claims("", published=date(2021, 7, 8))
[]
"""

from claims.find import find_claims, read
from claims.house import HouseKinds, house_kinds
from claims.identity import claim_id, single_space
from claims.kind_form import KindError, check_kind
from claims.kind_pages import (
    Kind,
    KindBound,
    KindSource,
    general_slugs,
    kind_page,
    kind_slugs,
    universal_steps,
)
from claims.links.neighbours import Figure, singular
from claims.model import (
    Bound,
    Claim,
    Link,
    Published,
    Quantity,
    Quotation,
    Reading,
    Source,
    Span,
    Time,
)
from claims.names import names_in, place_near
from claims.patterns import compiled
from claims.published import find_published, find_published_candidates
from claims.quantities import find_quantities
from claims.quotation_marks import Unpaired, unpaired_marks
from claims.times import find_times
from claims.units import convert

__all__ = [
    "Bound",
    "Claim",
    "Figure",
    "HouseKinds",
    "Kind",
    "KindBound",
    "KindError",
    "KindSource",
    "Link",
    "Published",
    "Quantity",
    "Quotation",
    "Reading",
    "Source",
    "Span",
    "Time",
    "Unpaired",
    "check_kind",
    "claim_id",
    "compiled",
    "convert",
    "find_claims",
    "find_published",
    "find_published_candidates",
    "find_quantities",
    "find_times",
    "general_slugs",
    "house_kinds",
    "kind_page",
    "kind_slugs",
    "names_in",
    "place_near",
    "read",
    "single_space",
    "singular",
    "universal_steps",
    "unpaired_marks",
]
