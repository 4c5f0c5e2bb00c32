"""All that texts of ours give, as it was when somebody last looked.

    python -m tests.pinned     writes it again; tools/refresh.py does, too

tests/golden/claims/ has every claim of an article with its links and quotations,
tests/golden/sentences/ the same of each little article of tests/sentences/ (of times_NAME.txt all
its times instead, those that are no claim too: "every Monday", "for weeks"), and
tests/golden/checks/ in short of those of tests/checks/, and what the checks say of them. What
moves there need not be wrong: read the difference.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import claims
from claims import Claim, Link, Quantity, Reading, Source, Time
from factcheck.finding import Finding
from factcheck.visible import flat
from tests.factcheck.marked import FILES, Case, cases, looked_at

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "tests" / "golden"
PUBLISHED = date(2021, 7, 8)
BRIEF = 40  # characters of an article that tell which it is
SENTENCES = sorted((ROOT / "tests" / "sentences").glob("*.txt"))
ARTICLES = (
    *sorted((ROOT / "examples").glob("*.txt")),
    *sorted((ROOT / "tests" / "against").glob("*.txt")),
    ROOT / "tests" / "mutation" / "passages.txt",
)


def golden_of(path: Path) -> Path:
    """The file of tests/golden/ that pins this one."""
    if path in FILES:
        return GOLDEN / "checks" / path.name
    if path in SENTENCES:
        return GOLDEN / "sentences" / path.name
    return GOLDEN / "claims" / f"{path.parent.name}-{path.name}"


def made(path: Path) -> list[str]:
    """The lines that the file for this one should have now."""
    if path in FILES:
        return [line for case in cases(path) for line in of_case(case, *looked_at(case))]
    if path in SENTENCES:
        shown = of_times if path.stem.startswith("times_") else of_sentence
        return [line for case in cases(path) for line in shown(case)]
    return list(of_article(claims.read(path.read_text("utf-8"), PUBLISHED)))


def of_case(case: Case, reading: Reading, found: list[Finding]) -> Iterator[str]:
    """The claims of one little article in one line, its links, and its findings."""
    named = {claim.id: claim for claim in reading.claims}
    yield f"{flat(case.text)[:BRIEF]}: {'; '.join(map(_brief, reading.claims))}"
    for link in reading.links:
        yield f"  {_of_link(link, named)}"
    for finding in found:
        words = flat(case.text[finding.start : finding.end])
        yield f"  {finding.level} “{words}”: {finding.message}"
        about = " + ".join(flat(named[name].text) for name in finding.claims)
        yield f"    {' | '.join((finding.working, finding.cause, about))}"


def of_sentence(case: Case) -> Iterator[str]:
    """A little article, then its claims, links and quotations."""
    yield flat(case.text)
    for line in of_article(claims.read(case.text, case.published)):
        yield f"  {line}"


def of_times(case: Case) -> Iterator[str]:
    """A little article, then every time in it, with all that is said of it."""
    yield flat(case.text)
    for time in claims.find_times(case.text, case.published):
        marks = [name for name in ("ambiguous", "impossible") if getattr(time, name)]
        marks += [] if time.anchored else ["nowhere"]
        yield f"  {', '.join((_of_time(time), *marks))}"


def _brief(claim: Claim) -> str:
    quantity, time, source = claim.quantity, claim.time, claim.source
    told = [f"“{flat(claim.text)}” {claim.kind} {claim.priority}"]
    if quantity:
        told.append(f"{quantity.bound} {quantity.low} {flat(quantity.unit)}".rstrip())
    if time:
        told.append(time.value)
    if source:
        told.append(flat(source.name))
    return ", ".join(told)


def of_article(reading: Reading) -> Iterator[str]:
    """Claims, links and quotations, in the order of the text."""
    named = {claim.id: claim for claim in reading.claims}
    for claim in reading.claims:
        yield from _of_claim(claim, named)
    for link in reading.links:
        yield _of_link(link, named)
    for quotation in reading.quotations:
        start, end, *more = quotation
        yield f"quotation {flat(reading.text[start:end])} {more}"


def _of_claim(claim: Claim, named: dict[str, Claim]) -> Iterator[str]:
    kinds = "/".join((claim.kind, *claim.also))
    quoted = ", quoted" if claim.quoted else ""
    under = f", under “{flat(named[claim.part_of].text)}”" if claim.part_of else ""
    again = f", again {len(claim.repeats)}" if claim.repeats else ""
    yield f"{claim.id} “{flat(claim.text)}” {kinds}{quoted}{under}{again}"
    yield f"    {claim.priority}: {', '.join(claim.reasons)}"
    if claim.quantity:
        yield f"    {_of_quantity(claim.quantity)}"
    if claim.time:
        yield f"    {_of_time(claim.time)}"
    if claim.source:
        yield f"    {_of_source(claim.source)}"


def _of_quantity(quantity: Quantity) -> str:
    low, high = quantity.low, quantity.high
    value = f"{low}" if low == high else f"{low} to {high}"
    vague = ", vague" if quantity.vague else ""
    noun = f", of {flat(quantity.noun)}" if quantity.noun else ""
    unit = f"{flat(quantity.unit)} ({quantity.dimension})"
    return f"{quantity.bound} {value} {unit}, step {quantity.step}{noun}{vague}"


def _of_time(time: Time) -> str:
    days = f"{time.first} to {time.last}"
    more = {k: v for k, v in time._asdict().items() if k in ("open", "range", "weekday")}
    rest = [f"{name} {value}" for name, value in more.items() if value is not None]
    return ", ".join([f"{time.type} {time.value}: {days}, “{flat(time.text)}”", *rest])


def _of_source(source: Source) -> str:
    via = f", via {flat(source.via)}" if source.via else ""
    name = f"{flat(source.name)} (“{flat(source.text)}”)"
    return f"{name}, {flat(source.cue)}, {source.manner}{via}"


def _of_link(link: Link, named: dict[str, Claim]) -> str:
    on = [flat(named[name].text) for name in (link.one, link.other, *link.more) if name]
    telling = [link.cue, link.falling and "falling", link.factor != 1 and f"× {link.factor}"]
    numbers = " ".join(map(str, link.numbers))
    rest = ", ".join(str(part) for part in (*telling, numbers) if part)
    return f"link {link.kind}: {' – '.join(on)}{f' ({rest})' if rest else ''}"


def main() -> None:
    """Write every file again."""
    for path in (*ARTICLES, *SENTENCES, *FILES):
        target = golden_of(path)
        target.parent.mkdir(exist_ok=True)
        target.write_text("\n".join(made(path)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
