"""`factcheck against`: the source's own number of the opposite is a near miss."""

from pathlib import Path

import pytest

from factcheck.document import Document
from factcheck.readers import Ways
from factcheck.run import check_document
from factcheck.sourcing.against import hold
from factcheck.sourcing.sources import read_sources

#   article, source
TURNED = [
    ("The yard will hire 240 welders.", "The yard will dismiss 240 welders."),
    ("The yard laid off 240 welders.", "The yard recruited 240 welders."),
    ("Sales of tea fell 7 per cent in May.", "Sales of tea rose 7 per cent in May."),
    ("Rents climbed by 140 crowns.", "Rents dropped by 140 crowns."),
    ("The island imported 36,000 tons of grain.", "The island exported 36,000 tons of grain."),
    ("The mill had a profit of 3.2 million euros.", "The mill had a loss of 3.2 million euros."),
    ("The town had a surplus of 61,000 euros.", "The town had a deficit of 61,000 euros."),
    ("Doctors at Marl treated 27 women.", "Doctors at Marl treated 27 men."),
    ("The plan was backed by 31 members.", "The plan was opposed by 31 members."),
    ("Brine bought 61 buses.", "Brine sold 61 buses."),
    ("Judges acquitted 14 officers.", "Judges convicted 14 officers."),
    ("In the second phase the city builds 520 flats.", "It builds 520 flats in the first phase."),
    ("About 4,100 insured drivers answered.", "About 4,100 uninsured drivers answered."),
    ("The firm took 61,000 crowns.", "The firm denied that it took 61,000 crowns."),
    ("The ship had 212 passengers on board.", "The ship had 212 crew on board."),
    ("The yard dismissed 240 welders.", "The yard did not dismiss 240 welders."),
    ("The yard paid 3.2 million crowns.", "The yard never paid 3.2 million crowns."),
    ("Marl had 46 more fires than in 2019.", "Marl had 46 fewer fires than in 2019."),
    ("The sea was three metres above normal.", "The sea was three metres below normal."),
    ("Output was 12 per cent higher than in 2019.", "Output was 12 per cent lower than in 2019."),
    ("The rate rose to 4.1 per cent.", "The rate rose by 4.1 per cent."),
    ("The law was passed by 311 votes.", "The law was rejected by 311 votes."),
    ("The median of the pupils is 870 a nurse.", "On average it is 870 pupils a nurse."),
    ("He was convicted of two murders.", "He was accused of two murders."),
    ("The 14 states signed the pact.", "The 14 states refused to sign the pact."),
    ("The fund spends 42 million euros a year.", "The fund spends 42 million euros a month."),
    ("The firm will shed 45 jobs at Marl.", "The firm will add 45 jobs at Marl."),
]  # fmt: skip
#   article, source: as good as the same
SAME = [
    ("The yard will take on 240 welders.", "The yard will hire 240 welders."),
    ("The yard will dismiss 240 welders.", "The yard lays off 240 welders."),
    ("Tea sales went up 7 per cent in May.", "Sales of tea rose 7 per cent in May."),
    ("Brine bought 61 buses from Tallis.", "Tallis sold 61 buses to Brine."),
    ("It shrank in 29 of 260 towns.", "It grew in 231 of the 260 towns, and shrank in 29."),
    ("Profit fell to 8.4 million euros.", "Profit was 8.4 million euros, a fall after a rise."),
    ("The 27 women who were hurt came with men.", "27 women were hurt."),
    ("The rate rose to 4.1 per cent.", "The rate has risen to 4.1 per cent."),
    ("The fee is 17 euros a year.", "The yearly fee is 17 euros per member."),
    ("He was accused of two murders.", "He stood accused of two murders."),
    ("The firm denied taking 61,000 crowns.", "The firm denied that it took 61,000 crowns."),
    ("It is not true that it took 61,000 crowns.", "The firm denied it took 61,000 crowns."),
    ("The yard dismissed 240 welders.", "The yard dismissed not only 240 welders."),
    ("Some 240 welders were inside.", "It did not know that 240 welders were inside."),
    ("The yard refused to pay 3.2 million crowns.", "The yard did not pay 3.2 million crowns."),
    ("The council did not dismiss 240 clerks.", "The council will not hire 240 clerks."),
]  # fmt: skip


def status_of(folder: Path, article: str, source: str) -> str:
    """Of the first figure of the article."""
    (folder / "source.txt").write_text(source, "utf-8")
    sources, _ = read_sources([str(folder / "source.txt")], Ways(), None)
    held = hold(check_document(Document("article.txt", article), steps=False), sources).held
    return next(one.match.status for one in held if one.claim.quantity is not None)


@pytest.mark.parametrize(("article", "source"), TURNED)
def test_the_opposite_is_a_near_miss(tmp_path: Path, article: str, source: str) -> None:
    assert status_of(tmp_path, article, source) == "near"


@pytest.mark.parametrize(("article", "source"), TURNED)
def test_the_opposite_is_a_near_miss_the_other_way_round(
    tmp_path: Path, article: str, source: str
) -> None:
    assert status_of(tmp_path, source, article) == "near"


@pytest.mark.parametrize(("article", "source"), SAME)
def test_other_words_for_the_same_are_not(tmp_path: Path, article: str, source: str) -> None:
    assert status_of(tmp_path, article, source) in ("found", "rounded", "hedge")
