"""The way back from the text to the file, for those who count columns in other units."""

from pathlib import Path

from factcheck.document import Document, Place
from factcheck.readers import Ways, read_article
from tests.factcheck.packages import run, word


def at(document: Document, words: str) -> int:
    return document.text.index(words)


def test_plain_text_is_its_own_source() -> None:
    document = Document("a.txt", "One.\nAn é and 9 dogs.")
    nine = at(document, "9")
    assert document.before(nine) == "An é and "
    assert (document.where(nine), document.label(nine), document.page(nine)) == ("2:10", "", 0)
    assert document.end_place(len(document.text)) == Place(2, 17)


def test_what_stands_before_is_that_of_the_source(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("One.\n\n- An **é** and 9 dogs.\n", "utf-8")
    document = read_article(str(tmp_path / "a.md"), Ways())
    assert document.before(at(document, "9")) == "- An **é** and "
    assert document.place(at(document, "9")) == Place(3, 16)


def test_a_paragraph_is_its_own_line(tmp_path: Path) -> None:
    word(tmp_path / "a.docx", f"<w:p>{run('One.')}</w:p><w:p>{run('An é and 9 dogs.')}</w:p>")
    document = read_article(str(tmp_path / "a.docx"), Ways())
    assert document.before(at(document, "9")) == "An é and "
    assert document.place(at(document, "9")) == Place(2, 10)
    assert document.where(at(document, "9")) == "paragraph 2"
