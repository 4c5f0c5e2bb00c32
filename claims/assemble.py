"""Candidates and all that was found out about them → claims."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claims.candidates import Candidate
from claims.identity import claim_id, repeats, single_space
from claims.model import Claim, Link, Priority, Quotation, Source
from claims.same_fact import Sayings
from claims.text import Layout


class Findings(NamedTuple):
    """What the stages said of each candidate, in the candidates' order.

    `sentences` are the numbers of the sentences that they begin in.
    """

    sentences: Sequence[int]
    kinds: Sequence[tuple[str, ...]]
    sources: Sequence[Source | None]
    quoted: Sequence[bool]
    times: Sequence[int | None]
    priorities: Sequence[tuple[Priority, tuple[str, ...]]]


def assemble(
    text: str, layout: Layout, candidates: Sequence[Candidate], known: Findings
) -> list[Claim]:
    """One claim for each candidate, with id, repeats and the date that belongs to it."""
    sentences = known.sentences
    written = {number: text[slice(*layout.sentences[number])] for number in set(sentences)}
    names = _names(text, candidates, sentences, written)
    sayings = Sayings(
        text,
        candidates,
        known.sources,
        lambda number: (sentences[number], written[sentences[number]]),
    )
    same = repeats(candidates, [kinds[0] for kinds in known.kinds], sayings.agree)
    owners = _owners(known.times)
    found = []
    for number, (start, end, quantity, time) in enumerate(candidates):
        sentence, kinds = sentences[number], known.kinds[number]
        when, owner = known.times[number], owners.get(number)
        priority, reasons = known.priorities[number]
        found.append(
            Claim(  # in the order of its fields: by name it would take twice as long
                names[number],
                start,
                end,
                text[start:end],
                written[sentence],
                layout.sentences[sentence],
                layout.paragraph_index(start),
                kinds[0],
                quantity,
                time if when is None else candidates[when].time,
                known.sources[number],
                known.quoted[number],
                tuple([names[other] for other in same[number]]),
                priority,
                None if owner is None else names[owner],
                reasons,
                kinds[1:],
            )
        )
    return found


def _names(
    text: str,
    candidates: Sequence[Candidate],
    sentences: Sequence[int],
    written: Mapping[int, str],
) -> list[str]:
    used: dict[str, int] = {}
    keys = {number: single_space(sentence) for number, sentence in written.items()}
    return [
        claim_id(text[c.start : c.end], keys[number], used)
        for c, number in zip(candidates, sentences, strict=True)
    ]


def _owners(times: Sequence[int | None]) -> dict[int, int]:
    """Number of a date → number of the first figure that it dates."""
    owners: dict[int, int] = {}
    for figure, date in enumerate(times):
        if date is not None:
            owners.setdefault(date, figure)
    return owners


def with_links(claims: list[Claim], links: Sequence[Link]) -> list[Claim]:
    """The claims, with a conversion in brackets put under the figure it converts."""
    owners = {link.other: link.one for link in links if link.kind == "conversion"}
    return [
        claim._replace(part_of=owners[claim.id]) if claim.id in owners else claim
        for claim in claims
    ]


def inside(spans: Sequence[Quotation], candidates: Sequence[Candidate]) -> list[bool]:
    """For each candidate whether it stands inside one of `spans` (both in order)."""
    found = []
    at = 0
    for candidate in candidates:
        while at < len(spans) and spans[at][1] <= candidate.start:
            at += 1
        found.append(at < len(spans) and spans[at][0] <= candidate.start)
    return found
