"""Who says so, in every order that news writes it: must match, and must not."""

import pytest

from claims.model import Source
from claims.quotations import find_quotations
from claims.sources import find_sources
from claims.text import read_layout
from tests.claims.spoken import plain, sources, speakers

SAID = [
    # X said (that)
    "{Ann Lee} said <30> boats sank.",
    "{Ann Lee, the harbour master}, said that <30> boats sank.",
    "{Ann Lee, 59, a broker based in Hull, who owns two barges}, said <30> boats sank.",
    "{The minister of fisheries, Ann Lee}, argued that <30> boats sank.",
    "{The head of the inquiry into the storm of January, Ann Lee}, said <30> boats sank.",
    "{Ann Lee} said that while <30> boats sank, the ferry was safe.",
    "{Ann Lee} on Saturday tweeted that <30> boats sank.",
    "{Ann Lee} did not name the pilot, but said <30> boats sank.",
    "After the storm, {the mayor} said <30> boats sank.",
    "On Monday {harbour officials} said <30> boats sank.",
    "The ferry was late when {officials} said <30> boats sank.",
    "{Officials} estimate that <30> boats sank.",
    "{Lee} called the report wrong, saying <30> boats sank.",
    "{The Ames, Iowa, company} said <30> boats sank.",
    "The harbour - {the mayor} says - lost <30> boats.",
    "Meanwhile {Ann Lee} said <30> boats sank.",
    "Yesterday {harbour officials} said <30> boats sank.",
    "• {The council} said <30> boats sank.",
    "Today {Hull County} has reported <30> lost boats.",
    # a verb of its own before the verb of saying
    "{The firm} bought two ships and said <30> boats sank.",
    "{The minister} flew to Hull and later said <30> boats sank.",
    "{The firm} makes sails and says <30> boats sank.",
    "{The lost ship’s owner} wept and said <30> boats sank.",
    "{The Public Works Department} said <30> boats sank.",
    "{The harbour, near Hull}, is shut and says <30> boats left.",
    # ..., X said
    "About <30> boats sank, {the mayor} said.",
    "About 20 boats sank, {the mayor} said, and <30> were towed home.",
    "About <30> boats sank, {Ann Lee} said at a meeting in Hull on Friday.",
    "If it rains for <30> days, {she} said, the harbour will close.",
    "The boats lost <30> of their sails last year, {the council} said on Friday.",
    "The same year, {the council} said on Friday <30> boats sank.",
    "At least <30> boats sank, {the harbour police} said on Friday.",
    "As many as <30> boats sank, {the council} said in a statement.",
    "Over two hundred boats sank and <30> more were lost, {the council} said on Friday.",
    "Over two summers, {the council} said on Friday <30> boats sank.",
    # ..., said X
    "About <30> boats sank, said {Ann Lee}.",
    "At least <30> boats sank, said {a diver} at the harbour who gave no name.",
    "“About <30> boats sank,” said {Ann Lee}, a diver who lives in Hull.",
    # hearers
    "{Ann Lee} told reporters on Friday that <30> boats sank.",
    "About <30> boats sank, {Ann Lee} told the council.",
    "About <30> boats sank, {harbour officials} told state television.",
    "The minister told Reuters that {police} believed <30> boats had sunk.",
    # others quoted
    "It was {Ann Lee} who said that <30> boats sank.",
    "Speaking in Hull on Friday, {Ann Lee, who runs the harbour}, said <30> boats sank.",
    "{The authors, Ann Lee and Bob Roe}, write that <30> boats sank.",
    "The boats, a fleet that {Lee, the mayor}, called “about <30> barges”, sank.",
    "{The statement} said <30> boats sank.",
    "While {Lee} says <30> boats sank, the ferry was late.",
    "While Lee says the ferry was late, {the union} puts it at <30>.",
    "{The poll} asked <30> owners.",
    "{Lee} put the losses at <30> boats.",
    "{The union} gave the losses as about <30> boats.",
    "The ferry was late, with {Lee} saying <30> boats sank.",
    "{The poll} has the number at <30>.",
    # data
    "{A poll released this week} found <30> percent against it.",
    "{A report by the union} found that <30> boats sank.",
    "{Tax records} show <30> boats were never paid for.",
    "{The study, which took years}, puts the figure at <30>.",
    "In {a survey}, <30> percent were against it.",
    "<30> boats sank, by {one estimate}.",
    "The mayor read {a letter} that says <30> boats sank.",
    # according to
    "According to {Ann Lee}, the harbour master, <30> boats sank.",
    "<30> boats sank, according to {the harbour master}.",
    "<30> boats sank, according to {federal data}.",
    "<30> boats sank, according\u00a0to {the harbour master}.",
    "{The ministry}’s own figure, last changed in May, is <30>.",
    "{A diver, speaking on the quay}, put boat losses at “somewhere near <30>”.",
    "It lost <30> boats, according to {the union’s head, Ann Lee}.",
    # nouns of saying
    "Nobody believed {Lee}’s claim that <30> boats sank.",
    "{A Harbour Times} report that <30> boats sank was denied.",
    "Claims by {the union} that <30> boats sank were denied.",
    "Nobody shares {the mayor}’s estimate that <30> boats sank.",
    "The company owes <30> dollars, per {its latest filing}.",
    # quotations
    "“It was bad. About <30> boats sank,” {Lee} said.",
    "{Lee} said: “It was bad. About <30> boats sank.”",
    "“It was bad,” {Lee} said. “About <30> boats sank.”",
    "“Did <30> boats sink?” {Lee} asked.",
    "''About <30> boats sank,'' {Lee} said.",
    "‘About <30> boats sank,’ {Lee} said.",
    "{Lee} said: “It was bad.\n\n“About <30> boats sank.”",
    "“About <30> boats sank.\n\n“The rest came home,” {Lee} said.",
    "{Lee} spoke for an hour and made the following comment:\n\n“About <30> boats sank.”",
    "The question came from {Ann Lee}: “Did <30> boats sink?”",
    "“About <30> boats sank” — {Ann Lee}",
    # labels
    "{ANN LEE}, HOST: We have counted <30> boats.",
    "Q: How many?\n\n{A}: We lost <30> boats.",
    "MOE: No.\n\nROE: Yes.\n\n{LEE}: No.\n\nAnd about <30> boats sank.\n\nMOE: Yes.",
    "{LEE}: Good evening. About <30> boats sank.",
    "{Poll}: <30> percent want a new harbour",
]
NOT_SAID = [
    "The admiral ordered <30> boats home.",
    "The agency is tracking <30> boats.",
    "Police found <30> boats.",
    "The survey took <30> years.",
    "Lee pledged 12 boats, and the union has sent <30>.",
    "Lee has <30> ways to win: by filing a lawsuit, by waiting, by leaving.",
    "Employers added <30> jobs in May.",
    "The road, past Hull, is 19 miles long and adds between <30> and 40 minutes.",
    "The road, past Hull, is long and adds up to <30> minutes.",
    "Sales may reach <30> boats, against a July forecast of 40.",
    "They sold <30> boats, not May’s estimate of 40.",
    "A half-cent tax expected to raise <30> dollars was passed.",
    "The Harbour Project, which counts boats confirmed by <30> men, is old.",
    "The ministry’s figure skaters won <30> medals.",
    "The park’s visitor count was <30>.",
    "They put pressure on the union at <30> piers.",
    "CHENNAI: The harbour lost <30> boats, and the union said it was bad.",
    "LIVE: Storm takes <30> boats",
    "UPDATE: Storm has taken <30> boats.",
    "The world recorded <30> wrecks in May.",
    "A May forecast of <30> boats was dropped.",
    "A report that year rated boats poor; <30> sank.",
    "The company recalled <30> cars.",
    "Lee asked the <30> owners to leave.",
    "Lee cited the figure at a forum for <30> people.",
    "The police warned owners to lock their boats after thieves took <30> of them.",
    "The poll found Lee ahead, using an average of <30> polls.",
    "The union puts it in a <30> page report.",
    "MOE: No.\n\nROE: Yes.\n\nLEE: No.\n\nMOE: Yes.\n\nThe harbour lost <30> boats.",
    "The harbour has <30> boats.",
    "Hull County has the highest number of lost boats at <30>.",
    "Hull County has its harbour dues at <30> dollars.",
    "The council gave the owners as a gift <30> boats.",
    "The mayor was told that <30> boats sank.",
    "The mayor has yet to say whether <30> boats sank.",
    "The mayor did not say that <30> boats sank.",
    "The mayor said nothing. About <30> boats sank.",
    "The mayor spoke on Friday. <30> boats sank.",
    "Dogs bark at <30> boats, according to plan.",
    "Amid reports that <30> boats sank, the harbour was shut.",
    # outside the clause that is reported
    "Ann Lee, <59>, said it was bad.",
    "Ann Lee, who owns <30> boats, said it was bad.",
    "During her <30> years in office, Lee said, the harbour grew.",
    "The mayor said it was bad, but <30> boats came home.",
    "The mayor said it was bad, <30> days after the storm.",
    "In <2010>, the mayor said it was bad.",
    # when it was said
    "The mayor said on <Friday> that boats sank.",
    "“Boats sank,” the mayor said on <Friday>.",
    "The mayor told reporters on <Friday> that boats sank.",
    # a quotation that is over
    "“It was bad,” Lee said. The harbour has <30> boats.",
]


@pytest.mark.parametrize("marked", SAID)
def test_said(marked: str) -> None:
    assert speakers(marked) == [plain(marked)[2]]


@pytest.mark.parametrize("marked", NOT_SAID)
def test_not_said(marked: str) -> None:
    assert speakers(marked) == [None]


#   the name, and what leads to it
NAMES = [
    ("Ann Lee", "Ann Lee runs the harbour. About <30> boats sank, Lee said."),
    ("Ann Lee", "Ann Lee said it was bad. She said <30> boats sank."),
    ("Ann Lee", "Ann Lee and Bob Roe met. Ms. Lee spoke. She said <30> boats sank."),
    ("Bob Roe", "Bob Roe said no. Ann Lee said yes. He said <30> boats sank."),
    ("Ann Lee", "Ann Lee said it was bad. According to the mayor, <30> boats sank."),
    ("Ann Lee", "Former Prime Minister Ann Lee said <30> boats sank."),
    ("the Hull Harbour Board", "It was bad, the Hull Harbour Board said. It said <30> sank."),
    ("the harbour union", "It was bad, the harbour union said. It said <30> boats sank."),
    ("harbour police", "It was bad, harbour police said. They said <30> boats sank."),
    ("Ann Lee and Bob Roe", "Ann Lee and Bob Roe said no. They said <30> boats sank."),
    ("It", "It was bad, the harbour master Ann Lee said. It said <30> boats sank."),
    ("It", "It was bad, the mayor said. It said <30> boats sank."),
    ("It", "It was bad, residents said. It said <30> boats sank."),
    ("They", "It was bad, Jones said. They said <30> boats sank."),
    ("They", "It was bad, the harbour union said. They said <30> boats sank."),
    ("the Harbour Data Project", "Some <30> boats sank, according to the Harbour Data Project."),
    ("Ann Lee", "It lost <30> boats, said lead author Dr Ann Lee of Hull College."),
    ("Ann Lee", "The harbour’s head, Ann Lee, said <30> boats sank."),
    ("The pilot of Hull, New Haven", "The pilot of Hull, New Haven, said <30> boats sank."),
    ("Ann Lee", "The union’s Ann Lee said <30> boats sank."),
    ("Divers at Hull’s Wave Lab", "Divers at Hull’s Wave Lab say <30> boats sank."),
    ("Orbis", "Orbis, which owns 20 boats, said it was bad. It said <30> sank."),
    ("The sea ministry", "The HHB said 20 boats sank. The sea ministry put it at <30> boats."),
    ("The council", "The HHB said 20 boats sank. The council said <30> did."),
    ("the Hull council", "It was bad, the Hull council said. The council said <30> sank."),
    ("Sam Rees", "Ann Lee won. Sam Rees’ boat sank. Rees, 44, lost. He said <30> boats sank."),
    ("The firm", "The firm, which has 20 boats, said <30> sank."),
    ("Ann Lee", "It lost <30> boats, Chief Financial Officer Ann Lee said."),
    ("officials in Hull", "Some <30> boats sank, officials in Hull said."),
    (
        "The council",
        "It was bad, officials in Hull said. The council said <30> sank.",
    ),
    ("The bank", "The Harbour Agency said no. The bank said <30> boats sank."),
    ("The firm", "A report that year rated 11 boats. The firm said <30> sank."),
    ("the harbour union", "Ann Lee spoke. <30> boats sank, the harbour union said."),
]


@pytest.mark.parametrize(("name", "marked"), NAMES)
def test_the_fullest_name(name: str, marked: str) -> None:
    assert [source and source.name for source in sources(marked)] == [name]


def test_a_whole_source() -> None:
    text = "Ann Lee, the harbour master, told TASS that 30 boats sank."
    [source] = sources(text.replace("30", "<30>"))
    assert source == Source(
        text="Ann Lee, the harbour master",
        start=0,
        end=27,
        name="Ann Lee",
        cue="told",
        via="TASS",
        manner="paraphrase",
    )


def test_the_nearest_source_is_named_and_the_channel_kept() -> None:
    [source] = sources("The Hull Times reported that Ann Lee said <30> boats sank.")
    assert source
    assert (source.name, source.via) == ("Ann Lee", "The Hull Times")


def test_words_in_quotation_marks_are_quoted() -> None:
    manners = [s and s.manner for s in sources("Lee said <20> boats, “maybe <30> boats,” sank.")]
    assert manners == ["paraphrase", "quote"]


@pytest.mark.parametrize("text", ["", "\n\n", "“", "said", "”” ''", "according to", ", said"])
def test_nothing_to_read(text: str) -> None:
    layout = read_layout(text)
    assert find_sources(text, layout, find_quotations(text, layout), [(0, len(text))]) == [None]


def test_a_body_is_not_the_one_named_before_when_another_stands_nearer() -> None:
    one = sources("The European Union said 12 boats sank. <30> boats sank, the union said.")
    other = sources(
        "The European Union said 12 boats sank. The growers’ union met. <30> sank, the union said."
    )
    assert [s and s.name for s in (*one, *other)] == ["The European Union", "the union"]


@pytest.mark.parametrize(
    "clause", ["who lost", "which has", "a town of", "an isle of", "the last of"]
)
def test_what_is_told_of_a_source_is_not_from_it(clause: str) -> None:
    assert speakers(f"Boats sank, according to {{Lee}}, {clause} <30>.") == [None]


def test_what_goes_on_behind_a_source_is_from_it() -> None:
    assert speakers("Boats sank, according to {Lee}, and <30> came back.") == ["Lee"]


@pytest.mark.parametrize(
    ("quoted", "speaker"),
    [("The survey", "The survey"), ("Ann Roe", "Ann Roe"), ("The house", "Lee"), ("I", "Lee")],
)
def test_a_name_or_data_speaks_inside_what_another_says(quoted: str, speaker: str) -> None:
    found = sources(f"“{quoted} said <30> boats sank,” Lee said.")
    assert [source and source.text for source in found] == [speaker]
