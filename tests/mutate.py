"""How many realistic slips are caught: one figure changed at a time in texts that are right.

    python tests/mutate.py       a table; with --missed also the slips that nobody noticed

Texts: tests/mutation/passages.txt, whose arithmetic is consistent, and examples/flood.txt. A slip
counts as linked when the changed figure is joined to another by the grammar of the text and no
longer fits it, or when a weekday stands beside its date: the others can be noticed by nobody who
has only the text. New checks and links add to the table by themselves.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import claims  # noqa: E402
from claims import Claim, Link, Reading, Time  # noqa: E402
from factcheck.amounts import WEEKDAYS, amount  # noqa: E402
from factcheck.checks import CHECKS  # noqa: E402
from factcheck.scope import wonders  # noqa: E402

PASSAGES = ROOT / "tests" / "mutation" / "passages.txt"
EXAMPLE = ROOT / "examples" / "flood.txt"
PUBLISHED = date(2021, 7, 8)
NUMERAL = re.compile(r"\d[\d,]*(?:\.\d+)?")
SCALES = {"million": "billion", "billion": "million", "m": "bn", "bn": "m", "thousand": "million"}
SCALE = re.compile(r"(?<=[\d ])(?:million|billion|thousand|bn|m)\b")
POINTS = re.compile(r"(?:percentage )?points?\b")
UNEQUAL = {"part", "window", "majority", "members"}  # these say only that one is not more
CHANGES = {"change", "move"}
HEDGE = re.compile(r"(?:about|nearly|almost|around|some|up to|more than|at least|over) ", re.I)


class Slip(NamedTuple):
    """One change: `text[start:end]` becomes `new`; `linked` when something may notice it."""

    sort: str
    start: int
    end: int
    new: str
    linked: bool


class Score(NamedTuple):
    """What became of the slips of all texts: how many of each sort, linked, caught; and alarms."""

    made: Counter[str]
    linked: Counter[str]
    caught: Counter[str]
    missed: list[str]
    alarms: list[str]

    def share(self) -> float:
        """Caught ones among all linked slips, in per cent."""
        return 100 * self.caught.total() / self.linked.total()


def texts() -> Iterator[tuple[str, date | None]]:
    """Each text with its day; that of the example stands in it."""
    for passage in PASSAGES.read_text("utf-8").strip().split("\n\n"):
        yield passage, PUBLISHED
    yield EXAMPLE.read_text("utf-8"), None


def alarms(reading: Reading) -> Counter[tuple[str, str]]:
    """Errors and warnings, by check and message."""
    return Counter(
        (finding.check, finding.message)
        for check in CHECKS
        if not wonders(check)
        for finding in check.check(reading)
        if finding.level != "note"
    )


class Joined(NamedTuple):
    """Which claims a text holds together."""

    by_id: dict[str, Claim]
    links: dict[str, list[Link]]

    def notices(self, claim: Claim, factor: Decimal) -> bool:
        """Does something in the text contradict `claim` times `factor`?"""
        return any(
            self.breaks(link, claim, factor) if link.kind in UNEQUAL else True
            for link in self.links.get(claim.id, ())
        )

    def breaks(self, link: Link, claim: Claim, factor: Decimal) -> bool:
        """Does a part become more than its whole?"""
        part, whole = self.by_id[link.one].quantity, self.by_id[link.other].quantity
        if part is None or whole is None:
            return False
        low = sum(link.numbers) or part.low
        if claim.id == link.one:
            return low * factor > whole.high
        return low > whole.high * factor


def joined(reading: Reading) -> Joined:
    """Index a reading."""
    links: dict[str, list[Link]] = {}
    for link in reading.links:
        for name in dict.fromkeys(filter(None, (link.one, link.other, *link.more))):
            links.setdefault(name, []).append(link)
    return Joined({claim.id: claim for claim in reading.claims}, links)


def slips(reading: Reading, wrong: set[str]) -> Iterator[Slip]:
    """Every slip worth making; claims in `wrong` have their error already."""
    of = joined(reading)
    for claim in reading.claims:
        if claim.id not in wrong:
            yield from _transposed(claim, of)
            yield from _scaled(claim, of)
            yield from _zeros(claim, of)
            yield from _pointless(claim, of)
            yield from _unhedged(claim)
    for link in reading.links:
        if link.kind == "conversion" and not wrong & {link.one, link.other}:
            yield from _inverted(of.by_id[link.one], of.by_id[link.other])
    spoilt = [claim for claim in reading.claims if claim.id in wrong]
    for time in reading.times:
        if not any(claim.start <= time.start < claim.end for claim in spoilt):
            yield from _other_weekday(reading.text, time)


def _numeral(claim: Claim) -> re.Match[str] | None:
    """The first number in digits of a figure, or of a date the day of the month."""
    return NUMERAL.search(claim.text)


def _value(written: str) -> Decimal:
    return Decimal(written.replace(",", ""))


def _swapped(written: str) -> str:
    """1,307 for 1,037: the first two neighbours that differ, without a zero at the front.

    >>> _swapped("1,037"), _swapped("100"), _swapped("77")
    ('1,307', '', '')
    """
    digits = [match.start() for match in re.finditer(r"\d", written)]
    for one, other in pairwise(digits):
        if written[one] != written[other] and not (one == 0 and written[other] == "0"):
            new = list(written)
            new[one], new[other] = written[other], written[one]
            return "".join(new)
    return ""


def _transposed(claim: Claim, of: Joined) -> Iterator[Slip]:
    """A figure; or the day of a date, when the month may have such a day."""
    numeral = _numeral(claim)
    new = _swapped(numeral[0]) if numeral else ""
    if numeral is None or not new or not _value(numeral[0]):
        return
    start = claim.start + numeral.start()
    if claim.quantity is not None:
        linked = of.notices(claim, _value(new) / _value(numeral[0]))
    elif ":" in claim.text or _value(new) > 31:
        return
    else:
        linked = claim.time is not None and claim.time.weekday is not None
    yield Slip("transposed digits", start, start + len(new), new, linked)


def _scaled(claim: Claim, of: Joined) -> Iterator[Slip]:
    scale = SCALE.search(claim.text) if claim.quantity else None
    if scale and claim.quantity and claim.quantity.dimension in ("money", "count"):
        start = claim.start + scale.start()
        new = SCALES[scale[0]]
        factor = Decimal(1000) if new in ("billion", "bn") else Decimal("0.001")
        linked = of.notices(claim, factor)
        yield Slip("million/billion", start, start + len(scale[0]), new, linked)


def _zeros(claim: Claim, of: Joined) -> Iterator[Slip]:
    """A digit too many: 4,7000 is not how it looks, so the commas are set anew."""
    numeral = _numeral(claim)
    if claim.quantity is None or numeral is None or "." in numeral[0] or ":" in claim.text:
        return
    if claim.quantity.dimension in ("count", "length", "area", "weight", "money", "speed"):
        new = f"{_value(numeral[0]) * 10:,}"
        start = claim.start + numeral.start()
        linked = of.notices(claim, Decimal(10))
        yield Slip("a zero too many", start, start + len(numeral[0]), new, linked)


def _pointless(claim: Claim, of: Joined) -> Iterator[Slip]:
    """Only beside a change: a lead in per cent is loose, but everybody knows what is meant."""
    points = POINTS.search(claim.text) if claim.quantity else None
    if points and claim.quantity and claim.quantity.unit == "percentage point":
        start = claim.start + points.start()
        linked = any(link.kind in CHANGES for link in of.links.get(claim.id, ()))
        yield Slip("points/per cent", start, start + len(points[0]), "per cent", linked)


def _unhedged(claim: Claim) -> Iterator[Slip]:
    """Only where the text says it twice: elsewhere nobody can know that there was a hedge."""
    hedge = HEDGE.match(claim.text)
    if hedge and claim.repeats:
        linked = any(check.NAME == "hedge" for check in CHECKS)
        yield Slip("dropped hedge", claim.start, claim.start + hedge.end(), "", linked)


def _inverted(one: Claim, other: Claim) -> Iterator[Slip]:
    """The factor turned upside down."""
    first, second, numeral = one.quantity, other.quantity, _numeral(other)
    if first is None or second is None or numeral is None or not second.low:
        return
    if first.dimension != "temperature":
        scale = second.low / _value(numeral[0])
        new = amount(first.low * first.low / second.low / scale)
        start = other.start + numeral.start()
        yield Slip("inverted conversion", start, start + len(numeral[0]), new, linked=True)


def _other_weekday(text: str, time: Time) -> Iterator[Slip]:
    if time.weekday is not None:
        day = WEEKDAYS[time.weekday]
        at = text.find(day, time.start, time.end)
        if at >= 0:
            new = WEEKDAYS[(time.weekday + 1) % 7]
            yield Slip("wrong weekday", at, at + len(day), new, linked=True)


def run() -> Score:
    """Make every slip and ask all checks."""
    score = Score(Counter(), Counter(), Counter(), [], [])
    for text, published in texts():
        reading = claims.read(text, published)
        before = alarms(reading)
        findings = [f for check in CHECKS for f in check.check(reading) if f.level != "note"]
        if text != EXAMPLE.read_text("utf-8"):
            score.alarms.extend(f"{check}: {message}" for check, message in before)
        for slip in slips(reading, {name for finding in findings for name in finding.claims}):
            changed = text[: slip.start] + slip.new + text[slip.end :]
            score.made[slip.sort] += 1
            if not slip.linked:
                continue
            score.linked[slip.sort] += 1
            if alarms(claims.read(changed, published)) - before:
                score.caught[slip.sort] += 1
            else:
                around = text[max(0, slip.start - 40) : slip.start]
                shown = f"{around}[{text[slip.start : slip.end]} → {slip.new}]"
                score.missed.append(f"{slip.sort}: …{shown}{text[slip.end : slip.end + 40]}…")
    return score


def main() -> None:
    """Print the table."""
    score = run()
    print(f"{'slip':22} {'made':>5} {'linked':>7} {'caught':>7}")
    for sort in score.made:
        linked, caught = score.linked[sort], score.caught[sort]
        share = f"{100 * caught / linked:5.0f} %" if linked else ""
        print(f"{sort:22} {score.made[sort]:5} {linked:7} {caught:7} {share}")
    print(
        f"{'all':22} {score.made.total():5} {score.linked.total():7} {score.caught.total():7} "
        f"{score.share():5.0f} %"
    )
    print(f"alarms on the unchanged passages: {len(score.alarms)}")
    print(*score.alarms, sep="\n")
    if "--missed" in sys.argv:
        print(*(line.replace("\n", " ") for line in score.missed), sep="\n")


if __name__ == "__main__":
    main()
