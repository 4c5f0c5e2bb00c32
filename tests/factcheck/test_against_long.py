"""`factcheck against` with long texts: what is worth a look is found among thousands of figures,
and no claim is held against them all.
"""

from datetime import date
from pathlib import Path

import pytest

from factcheck.document import Document
from factcheck.readers import Ways
from factcheck.run import check_document
from factcheck.sourcing.against import Against, hold
from factcheck.sourcing.candidates import candidates
from factcheck.sourcing.comparison import Comparison
from factcheck.sourcing.prose import facts_in
from factcheck.sourcing.quotes import quotations
from factcheck.sourcing.relation import said_by
from factcheck.sourcing.sources import read_sources

pytestmark = pytest.mark.heavy

DAY = date(2021, 7, 8)
# one sentence of a kind for each of so many wards, and one ward of which an article tells
WARDS = 600
NAMES = ("Keld", "Marl", "Thorn", "Brine", "Selby", "Oxen", "Farrow", "Hale", "Stoke", "Wick")
ENDINGS = ("ford", "ham", "ton", "by", "mere", "dale", "wick", "bury")


def compared(folder: Path, article: str, source: str, name: str = "source.txt") -> Against:
    path = folder / name
    path.write_text(source, "utf-8")
    checked = check_document(Document("article.txt", article), DAY, steps=False)
    return hold(checked, read_sources([str(path)], Ways(), DAY)[0])


def said(result: Against, words: str) -> tuple[str, str]:
    """What became of the claim that begins so, and the sentence that it was found in."""
    one = next(one for one in result.held if one.claim.text.startswith(words))
    return one.match.status, "".join(one.match.fact.passage) if one.match.fact else ""


def ward(number: int) -> str:
    """A name of its own for each number."""
    first, rest = number % len(NAMES), number // len(NAMES)
    middle = "".join("aeiou"[int(digit) % 5] + "lmnrst"[int(digit) % 6] for digit in str(rest))
    return f"{NAMES[first]}{middle}{ENDINGS[rest % len(ENDINGS)]}{rest * 'x'}"


def report(dead: int, others: int) -> str:
    """Of every ward how many died; in the four hundredth `dead`."""
    killed = [dead if number == 400 else others for number in range(WARDS)]
    return "\n\n".join(
        f"In the ward of {ward(number)} the flood killed {count} people."
        for number, count in enumerate(killed)
    )


ARTICLE = f"The flood killed 23 people in the ward of {ward(400)}, the county said."


def test_a_figure_is_found_where_its_own_words_stand_among_hundreds_that_are_alike(
    tmp_path: Path,
) -> None:
    status, sentence = said(compared(tmp_path, ARTICLE, report(23, 23)), "23 people")
    assert (status, ward(400) in sentence) == ("found", True)


def test_a_near_miss_is_found_among_hundreds_of_other_numbers(tmp_path: Path) -> None:
    status, sentence = said(compared(tmp_path, ARTICLE, report(32, 57)), "23 people")
    assert (status, ward(400) in sentence) == ("near", True)


def test_a_row_is_found_in_a_table_of_thousands(tmp_path: Path) -> None:
    rows = [f"{ward(n % 600)}{n // 600 * 'y'}\t{n * 7 % 9_000 + 1_000}" for n in range(5_000)]
    rows[1234] = "Merrowdale\t48,217"
    table = "\n".join(["Ward\tVoters", *rows])
    article = "In Merrowdale 48,217 voters were counted, and 7,312 voters in Umberley."
    result = compared(tmp_path, article, table, "voters.tsv")
    assert said(result, "48,217 voters")[0] == "found"
    assert said(result, "7,312 voters")[0] == "absent"


@pytest.mark.parametrize(
    ("claim", "fact", "status"),
    [
        ("The bridge is 560 miles long.", "The bridge is 901 kilometres long.", "rounded"),
        ("The bridge cost $1.2 million.", "The bridge cost $1,204,300.", "rounded"),
        ("The firm sold 1,307 boats.", "The firm sold 1,037 boats.", "near"),
        ("The firm sold 5,800 boats.", "The firm sold 58,000 boats.", "near"),
        ("Half of the pupils were absent.", "Of the pupils 50 percent were absent.", "rounded"),
        ("The dam opened in May 2020.", "The dam opened on 14 May 2020.", "rounded"),
        ("The dam opened on 14 May 2020.", "The dam opened on 14 May 2020.", "found"),
    ],
)
def test_what_stands_alone_is_found_as_well_behind_thousands_of_figures(
    tmp_path: Path, claim: str, fact: str, status: str
) -> None:
    crowd = "\n\n".join(f"Lorry {n} carried {n} crates on {n % 28 + 1} June." for n in range(500))
    result = compared(tmp_path, claim, f"{crowd}\n\n{fact}\n")
    assert [one.match.status for one in result.held] == [status]


@pytest.mark.parametrize(
    "words",
    [
        "12 May ",
        "On 12 May the council met. ",
        "40 people were killed in Keld. ",
        "40 people were killed in Keld and ",
        "$5m was paid for 910 km of road. ",
    ],
)
def test_what_is_said_a_thousand_times_is_looked_at_a_few_times(words: str) -> None:
    document = Document("a.txt", words * 1_000)
    reading = check_document(document, DAY, steps=False).reading
    facts = [fact for _, fact in facts_in(reading, document)]
    known = Comparison(facts, facts)
    looked = [known.nearby.to(one, one.quantity and said_by(one.quantity)) for one in facts[:50]]
    assert all(looked)
    assert max(map(len, looked)) < 60
    assert candidates(facts[:50], known)


SPEECH = "We will open the new bridge in the north before the end of the harvest"


@pytest.mark.parametrize(
    ("quoted", "verdict"),
    [
        (SPEECH, "same"),
        (SPEECH.replace("north", "south"), "differs"),
        ("Nobody here has ever seen so much rain fall within one night", "absent"),
    ],
)
def test_quotations_are_found_behind_thousands_of_words_that_are_alike(
    tmp_path: Path, quoted: str, verdict: str
) -> None:
    source = f"{'The end of the harvest was near in the north. ' * 1_200}\n\n{SPEECH}, she said.\n"
    article = f"“{quoted},” she said. Later she said it again: “{quoted}.”"
    result = compared(tmp_path, article, source)
    assert [one.verdict for one in result.quotes] == [verdict, verdict]
    assert [article[one.start : one.end].strip("“,.” ") for one in result.quotes] == [quoted] * 2


def test_a_quotation_that_is_one_word_over_and_over_ends() -> None:
    words = "the " * 20_000
    article = check_document(Document("a.txt", f"“{words}” he said."), DAY, steps=False).reading
    source = check_document(Document("s.txt", words), DAY, steps=False)
    verdicts = [one.verdict for one in quotations(article, [(source.reading, source.document)])]
    assert verdicts == ["same"]


def test_odd_texts_are_read_in_one_pass(tmp_path: Path) -> None:
    """A label of a speaker, white space, and a row with more figures than are held together."""
    capitals, spaces = "A" * 3000, " " * 40_000
    source = f"{capitals} 12 people died in Keld.\n{spaces}1\nNine boats {spaces} sank.\n"
    assert said(compared(tmp_path, "In Keld 12 people died.", source), "12")[0] == "found"
    rises = "\n\n".join(f"Fires in Keld rose by {n / 7:.1f} per cent." for n in range(1, 300))
    table = f"place{',fires' * 300}\nKeld,{','.join(str(100_000 + n) for n in range(300))}\n"
    held = compared(tmp_path, rises, table, "fires.csv").held
    assert {one.match.status for one in held} == {"absent"}
