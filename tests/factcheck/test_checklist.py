"""Checklists, whole, as a checker reads them."""

from datetime import date

import pytest

from claims import Claim, Link, Reading, read
from factcheck.checklist import Step, checklist
from factcheck.slots import slots_of
from factcheck.working import known
from tests.factcheck.claims_by_hand import claim_in, day, reading_of

FLED = "On Monday alone, some 640 farmers crossed into Chad, the envoy said."
WEEK = "Over the past week, about 2,000 farmers have crossed into Chad."
LAST = "Compare figure, unit and hedge with the record, letter by letter."

MONDAY = claim_in(
    FLED, "some 640 farmers", "crossing", number="640", noun="farmers",
    time=day("Monday", date(2021, 7, 5)), speaker="Amina Saleh",
)  # fmt: skip
PAST_WEEK = claim_in(
    WEEK, "about 2,000 farmers", "crossing", number="2,000", noun="farmers", id="c2",
    time=day("the past week", date(2021, 7, 1), date(2021, 7, 8)), speaker="Amina Saleh",
)  # fmt: skip


def steps(claim: Claim, reading: Reading | None = None) -> list[Step]:
    return checklist(claim, known(reading or reading_of([claim])))


def test_a_part_of_a_window() -> None:
    reading = reading_of([MONDAY, PAST_WEEK], [Link("window", "c1", "c2")])
    found = steps(MONDAY, reading)
    assert [step.step for step in found] == [
        "some 640 farmers (5 July 2021) is 32% of about 2,000 farmers (1–8 July 2021): "
        "within it, or besides?",
        "Who counted them: border service, receiving state or aid agency? "
        "What does the other side say?",
        "One-way or net: how many of the 640 have gone back since?",
        "Who are they: soldiers, civilians, or both?",
        "People or crossings: is somebody who came twice counted twice?",
        LAST,
    ]
    assert found[-1].search == (
        '"Chad" border service 640 farmers 5 July 2021',
        "640 farmers crossed border Amina Saleh 5 July 2021",
    )
    assert found[-1].sources[0].startswith("UNHCR Operational Data Portal")


def test_a_window_is_spelled_out() -> None:
    assert steps(PAST_WEEK)[0].step == (
        "Does the count of 2,000 run over 1–8 July 2021, first and last day included?"
    )


def test_a_toll_without_day_and_source() -> None:
    toll = claim_in(
        "He paid tribute to the 212 British sailors who lost their lives.",
        "212 British sailors", "killed", number="212", noun="British sailors",
    )  # fmt: skip
    found = steps(toll)
    assert [step.step for step in found] == [
        "No source is named: ask the writer where it comes from.",
        "212 as of when? The text gives no day; totals move, and old ones get copied.",
        "Whose list is it, and what do the other side and an independent count say?",
        "Confirmed, reported or estimated? If the sources give a range, the text should.",
        "Who is in the 212: civilians, combatants, attackers, people who died later, "
        "people still missing?",
        LAST,
    ]
    assert found[-1].sources[0] == (
        "UK Ministry of Defence fatality lists (gov.uk): "
        "accidents and illness are included; totals were revised after 2015"
    )
    assert found[-1].search == (
        "212 British sailors killed July 2021",
        "British death toll July 2021",
    )


def test_a_conversion_is_worked_out() -> None:
    text = "The fence runs for 300 kilometres (190 miles)."
    one = claim_in(text, "300 kilometres", "length", number="300", noun="", dimension="length")
    other = claim_in(text, "190 miles", "length", number="190", dimension="length", id="c2")
    assert one.quantity
    assert other.quantity
    one = one._replace(quantity=one.quantity._replace(unit="kilometre"))
    other = other._replace(quantity=other.quantity._replace(unit="mile"), part_of="c1")
    found = steps(one, reading_of([one, other], [Link("conversion", "c1", "c2")]))
    assert found[0].step == "300 kilometres = 186 miles; the text has 190 miles."


def test_a_length_of_time_gets_its_beginning() -> None:
    war = claim_in(
        "The 20-year war is over.", "20-year war", "duration", number="20", dimension="time"
    )
    assert war.quantity
    war = war._replace(quantity=war.quantity._replace(unit="year"))
    assert steps(war)[0].step == "20 years up to 8 July 2021 began in July 2001: did it begin then?"


def test_a_word_without_a_figure() -> None:
    towns = claim_in("Several towns fell.", "Several towns", "territory", number="Several")
    assert towns.quantity
    towns = towns._replace(
        quantity=towns.quantity._replace(vague=True, noun="towns"), priority="low"
    )
    assert [step.step for step in steps(towns)] == [
        "“Several towns” is no figure: ask for one, or for the list.",
        "Held, contested or only entered? The administrative centre, or the whole of it?",
        "Out of how many towns, and on whose list? "
        "Counties, districts and provinces are different things.",
        LAST,
    ]


def test_a_day_of_speech_is_short() -> None:
    said = claim_in(
        "The mayor said on Thursday that it would rain.", "Thursday", "statement-day",
        time=day("Thursday", date(2021, 7, 8)), speaker="Bo Ek",
    )._replace(priority="low")  # fmt: skip
    assert [step.step for step in steps(said)] == [
        "“Thursday” is Thursday, 8 July 2021: said that day where the speaker was, "
        "or only reported then?",
        "Does the full transcript or recording have the same words?",
        "Said to whom and where? A statement repeated later is older than it looks.",
        "Look the day up in a record of its own time.",
    ]


def test_a_day_of_speech_is_searched_for_with_who_spoke_beside_it() -> None:
    reading = read("Aid doubled to $3 million, the Harbour Board said on Monday.", date(2021, 7, 8))
    _, monday = reading.claims
    assert monday.source is None
    assert steps(monday, reading)[-1].search[0] == '"Harbour Board" statement 5 July 2021'


def test_a_figure_of_no_kind_gets_the_universal_steps() -> None:
    visas = claim_in(
        "Groups ask for 2,000 visas.", "2,000 visas", "count", number="2,000", noun="visas"
    )
    assert [step.step for step in steps(visas)] == [
        "What exactly is counted as visas?",
        "Find the first place where 2,000 visas was said, and read it in context.",
        "Note the day it was true.",
        LAST,
    ]


def test_two_kinds_are_joined_without_repeating() -> None:
    both = MONDAY._replace(also=("displaced",))
    texts = [step.step for step in steps(both)]
    assert len(texts) == len(set(texts)) == 6


def test_what_was_lost_is_hedged_no_other_way_than_what_was_killed() -> None:
    text = "The flood killed 12 people in town. The town lost 12 people. The flood killed 9 cows."
    reading = read(text, date(2021, 7, 8))
    assert reading.claims[0].repeats == (reading.claims[1].id,)
    assert not any("elsewhere" in step.step for step in steps(reading.claims[0], reading))


#   the text                                             in a question             in a search
WORDED = [
    ("At least 47 people fled.", "at least 47 people", "47 people"),
    ("KARSA, 3 May – About 300 men came.", "about 300 men", "300 men"),
    ("Up to two dozen men came.", "up to two dozen men", "two dozen men"),
    ("Two dozen men came.", "two dozen men", "two dozen men"),
    ("It rose $2.17 a barrel.", "$2.17 a barrel", "$2.17 a barrel"),
    ("Almost £1.2bn went.", "almost £1.2bn", "£1.2bn"),
    ("Rs 200,000 was paid.", "Rs 200,000", "200,000"),
]


@pytest.mark.parametrize(("text", "figure", "search"), WORDED)
def test_a_figure_in_a_question_and_in_a_search(text: str, figure: str, search: str) -> None:
    reading = read(text, date(2021, 7, 8))
    slots = slots_of(next(claim for claim in reading.claims if claim.quantity), reading)
    assert (slots["figure"], slots["amount"]) == (figure, search)


#   who says it                                   in a question         in a search
SPEAKERS = [
    ("The coast guard", "the coast guard", ""),
    ("The United States", "the United States", "United States"),
    ("Its director, Amina Saleh", "Amina Saleh", "Amina Saleh"),
    ("The union, which has 2,100 members", "the union", ""),
    ("chief executive Bo Ek", "chief executive Bo Ek", "Bo Ek"),
    ("He", "", ""),
]


@pytest.mark.parametrize(("name", "question", "search"), SPEAKERS)
def test_a_speaker_in_a_question_and_in_a_search(name: str, question: str, search: str) -> None:
    claim = claim_in("Some 640 farmers fled.", "640 farmers", "displaced", speaker=name)
    slots = slots_of(claim, reading_of([claim]))
    assert (slots["speaker"], slots["who"]) == (question, search)
