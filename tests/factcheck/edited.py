"""An article and thirty ways to edit it, each with what a person would say of its claims.

An edit is a list of replacements, each of which must meet the text exactly once, or a function.
What is expected is `old -> new: changes` for each claim that is not the same; `+` is a new claim,
`-` one that is gone.
"""

import re
import textwrap
from collections.abc import Callable
from typing import NamedTuple

WRAPPED = """\
Ferry fire on Lake Manda leaves nine dead

PORT ELBA, 8 July 2021 – Nine people died and 64 were injured when a ferry caught fire on Lake
Manda on Monday, the harbour police said.

The Star of Elba carried about 410 passengers, although it was licensed for 320, according to
Inspector Grace Moyo. “We pulled 137 people out of the water before midnight,” she said.

The ship was built in 1988 and is 52 metres long. Its owner, Manda Lines, paid a fine of $45,000
in March 2019 for missing life jackets.

Transport Minister Paul Okoro promised up to $2.5 million for the families. He said that an
inquiry by three judges would begin on 19 July. Opposition leader Ruth Lamba said that
12 of the 31 ferries on the lake had no radio.

Ticket sales on the route rose 18% last year to 96,000, the company said in its annual report.

In 1996 a storm on the lake sank two boats and killed 77 people.
"""

ARTICLE = re.sub(r"(?<!\n)\n(?!\n|\Z)", " ", WRAPPED)
Edit = list[tuple[str, str]] | Callable[[str], str]


class Case(NamedTuple):
    name: str
    edit: Edit
    expected: list[str]


def paragraphs(change: Callable[[list[str]], list[str]]) -> Callable[[str], str]:
    """An edit of the list of paragraphs."""
    return lambda text: "\n\n".join(change(text.rstrip("\n").split("\n\n"))) + "\n"


def wrapped(width: int) -> Callable[[str], str]:
    """Each paragraph in lines of a width."""
    return paragraphs(lambda all_of: [textwrap.fill(one, width) for one in all_of])


def edited(edit: Edit) -> str:
    """The article after an edit."""
    if callable(edit):
        return edit(ARTICLE)
    text = ARTICLE
    for before, after in edit:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    return text


SAME: list[str] = []
CASES = [
    Case("nothing", [], SAME),
    Case("reflow", wrapped(90), SAME),
    Case("reflow narrow", wrapped(52), SAME),
    Case("straight quotes", [("“", '"'), ("”", '"')], SAME),
    Case("French quotes", [("“", "« "), ("”", " »")], SAME),
    Case("another dash", [(" – ", " — ")], SAME),
    Case("line ends of Windows", lambda text: text.replace("\n", "\r\n"), SAME),
    Case("split a paragraph", [("families. He said", "families.\n\nHe said")], SAME),
    Case("join two paragraphs", [("midnight,” she said.\n\nThe ship",
        "midnight,” she said. The ship")], SAME),
    Case(
        "insert a sentence",
        [("52 metres long.", "52 metres long. It had passed 4 inspections.")],
        ["+ 4 inspections"],
    ),
    Case(
        "insert a paragraph",
        [("In 1996 a", "Divers will search for 5 more days.\n\nIn 1996 a")],
        ["+ 5 more days"],
    ),
    Case(
        "insert a figure",
        [("and 64 were injured", ", 64 were injured and 21 were missing")],
        ["+ 21", "8 July 2021 -> 8 July 2021: reworded", "64 -> 64: reworded",
            "Nine people -> Nine people: reworded",
         "Monday -> Monday: reworded"],
    ),
    Case(
        "delete a sentence",
        [("The ship was built in 1988 and is 52 metres long. ", "")],
        ["- 1988", "- 52 metres"],
    ),
    Case(
        "delete the last paragraph",
        paragraphs(lambda all_of: all_of[:-1]),
        ["- 1996", "- two boats", "- 77 people"],
    ),
    Case(
        "move a paragraph",
        paragraphs(lambda all_of: [*all_of[:2], all_of[-1], *all_of[2:-1]]),
        ["1996 -> 1996: moved", "two boats -> two boats: moved", "77 people -> 77 people: moved"],
    ),
    Case(
        "move a sentence",
        lambda text: text.replace("The ship was built in 1988 and is 52 metres long. ",
            "").replace(
            "77 people.", "77 people. The ship was built in 1988 and is 52 metres long."
        ),
        ["1988 -> 1988: moved", "52 metres -> 52 metres: moved"],
    ),
    Case(
        "reword",
        [("and 64 were injured when a ferry caught fire",
            "and 64 were hurt as flames took a ferry")],
        ["8 July 2021 -> 8 July 2021: reworded", "64 -> 64: reworded",
         "Nine people -> Nine people: reworded", "Monday -> Monday: reworded"],
    ),
    Case(
        "turn a sentence round",
        [("The ship was built in 1988 and is 52 metres long.",
          "The ship, which is 52 metres long, was built in 1988.")],
        ["52 metres -> 52 metres: reworded", "1988 -> 1988: moved, reworded"],
    ),
    Case("change a figure", [("137", "173")], ["137 people -> 173 people: value"]),
    Case(
        "change a figure and reword",
        [("caught fire on Lake Manda on Monday", "burned on Lake Manda on Monday"),
         ("64 were injured", "46 were injured")],
        ["8 July 2021 -> 8 July 2021: reworded", "64 -> 46: reworded, value",
            "Nine people -> Nine people: reworded",
         "Monday -> Monday: reworded"],
    ),
    Case("write out a figure", [("12 of the", "Twelve of the")], ["12 -> Twelve: reworded"]),
    Case("correct a sum", [("$45,000", "$54,000")], ["$45,000 -> $54,000: value"]),
    Case("another currency", [("$45,000", "€45,000")], ["$45,000 -> €45,000: unit"]),
    Case("another unit", [("52 metres", "171 feet")], ["52 metres -> 171 feet: unit"]),
    Case(
        "other people",
        [("137 people", "137 crew")],
        ["137 people -> 137 crew: reworded, unit", "midnight -> midnight: reworded"],
    ),
    Case("drop a hedge", [("about 410", "410")], [
        "about 410 passengers -> 410 passengers: hedge"]),
    Case("add a hedge", [("killed 77", "killed at least 77")], [
        "77 people -> at least 77 people: hedge"]),
    Case(
        "turn a hedge",
        [("up to $2.5 million", "more than $2.5 million")],
        ["up to $2.5 million -> more than $2.5 million: hedge"],
    ),
    Case("another word for a hedge", [("about 410", "around 410")],
         ["about 410 passengers -> around 410 passengers: reworded"]),
    Case("change a date", [("19 July", "20 July")], ["19 July -> 20 July: date",
        "three judges -> three judges: date"]),
    Case("change a year", [("in March 2019", "in March 2018")],
         ["March 2019 -> March 2018: date", "$45,000 -> $45,000: date"]),
    Case("change a speaker", [("Opposition leader Ruth Lamba", "Union leader Ben Adu")],
         ["12 -> 12: reworded, speaker", "31 ferries -> 31 ferries: reworded, speaker"]),
    Case(
        "take the speaker out",
        [("Opposition leader Ruth Lamba said that 12 of", "Some 12 of")],
        ["12 -> Some 12: hedge, reworded, speaker",
         "31 ferries -> 31 ferries: reworded, speaker"],
    ),
    Case("swap two figures of a sentence", [("Nine people died and 64",
        "64 people died and nine")],
         ["Nine people -> 64 people: value", "64 -> nine: value"]),
    Case(
        "swap two figures far apart",
        [("carried about 410", "carried about 137"), ("pulled 137", "pulled 410")],
        ["about 410 passengers -> about 137 passengers: value",
            "137 people -> 410 people: value"],
    ),
    Case("swap two dates", [("in March 2019", "in 1996"), ("In 1996 a", "In March 2019 a")],
         ["March 2019 -> 1996: date", "1996 -> March 2019: date", "$45,000 -> $45,000: date",
             "two boats -> two boats: date",
          "77 people -> 77 people: date"]),
    Case(
        "duplicate a paragraph",
        paragraphs(lambda all_of: [*all_of, all_of[3]]),
        ["+ 1988", "+ 52 metres", "+ $45,000", "+ March 2019"],
    ),
    Case(
        "duplicate a figure",
        [("had no radio.", "had no radio. The 31 ferries carry freight as well.")],
        ["+ 31 ferries"],
    ),
    Case(
        "another fact in its place",
        [("In 1996 a storm on the lake sank two boats and killed 77 people.",
          "Nearby Lake Tanda has 14 lighthouses.")],
        ["- 1996", "- two boats", "- 77 people", "+ 14 lighthouses"],
    ),
    Case("quotation to paraphrase",
         [("“We pulled 137 people out of the water before midnight,” she said",
           "They pulled 137 people out of the water before midnight, she said")],
         ["137 people -> 137 people: reworded", "midnight -> midnight: reworded"]),
    Case("a figure of the headline", [("nine dead", "ten dead")], [
        "nine dead -> ten dead: value"]),
    Case(
        "join two sentences",
        [("on 19 July. Opposition leader Ruth Lamba said that",
          "on 19 July, while opposition leader Ruth Lamba said that")],
        ["three judges -> three judges: reworded", "19 July -> 19 July: reworded",
         "12 -> 12: reworded", "31 ferries -> 31 ferries: reworded"],
    ),
    Case(
        "split a sentence",
        [("Nine people died and 64 were injured when",
            "Nine people died. And 64 were injured when")],
        ["8 July 2021 -> 8 July 2021: reworded, speaker", "64 -> 64: reworded",
         "Nine people -> Nine people: date, reworded, speaker", "Monday -> Monday: reworded"],
    ),
]  # fmt: skip
