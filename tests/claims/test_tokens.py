"""Words of a sentence: what is one, and that each is found where it stands."""

import pytest

from claims.model import Span
from claims.tokens import read_tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Boats sank, he said.", ["boats", "sank", ",", "he", "said"]),
        ("It’s Lee’s.", ["it's", "lee's"]),
        ("(about 1,500 men); more", ["(", "about", "men", ")", ";", "more"]),
        ("a well-known, 20-year feud", ["a", "well", "known", ",", "year", "feud"]),
        ("“Never,” – or so – he said", ["never", ",", "–", "or", "so", "–", "he", "said"]),
        ("one–two", ["one", "two"]),
        ("İzmir is ÉTÉ", ["izmir", "is", "été"]),
        ("two\nlines\tof it", ["two", "lines", "of", "it"]),
        ("", []),
    ],
)
def test_words_and_marks(text: str, words: list[str]) -> None:
    assert read_tokens(text, Span(0, len(text))).words == words


def test_each_word_stands_where_it_says() -> None:
    text = "Before. “Some 1,500 men,” İpek’s aide said, “crossed\nthe (narrow) pass.” After."
    tokens = read_tokens(text, Span(8, 72))
    written = [text[at : at + len(word)] for word, at in zip(*tokens, strict=True)]
    assert [w.replace("’", "'").replace("İ", "I").lower() for w in written] == tokens.words
    assert (tokens.words[0], tokens.words[-1]) == ("some", "pass")
