"""Names: the fullest form of a speaker's name in the article, and whether a pronoun can mean it."""

from functools import cached_property

from claims.patterns import compiled
from claims.speech.lexicon import Lexicon

# The patterns begin with their first letter and look behind it afterwards: the engine skips to a
# letter of a set far quicker than it tries a lookbehind at every place.
# two to five capitalised words in a row, initials among them
FULL = compiled(
    r"[A-ZÀ-Þ](?<!\w.)(?:[\w’'-]*\s|[a-z]{0,2}\.\s)"
    r"(?:[A-ZÀ-Þ][\w’'-]*\s|[A-ZÀ-Þ][a-z]{0,2}\.\s|(?<=\s)(?:de|van|von|bin|al)\s){0,3}"
    r"[A-ZÀ-Þ][\w’'-]+"
)
TITLED = compiled(r"M(?<!\wM)(?:r|rs|s|iss)\b\.?\s(?:[A-Z][\w’'-]*\s)?[A-Z][\w’'-]+")
INSIDE = compiled(r"[A-ZÀ-Þ](?<=[a-z,]\s.)[\w’'-]+")
LONGEST_NAME = 3  # words of a person's name that are kept
POSSESSIVE = ("’s", "'s")


class Names:
    """The names of one article; the text is read once for each kind of question."""

    def __init__(self, text: str, words: Lexicon) -> None:
        self.text = text
        self.words = words
        self._odd = words.institutions | words.openers | words.prepositions

    @cached_property
    def _full(self) -> dict[str, str]:
        """Surname -> the first fuller name that ends in it."""
        found: dict[str, str] = {}
        for match in FULL.finditer(self.text):
            name = self.person(match[0].replace("\n", " "))
            if " " in name:
                found.setdefault(name.rpartition(" ")[2], name)
        return found

    @cached_property
    def _women(self) -> dict[str, bool]:
        """Surname -> whether the article calls its bearer Mrs. or Mr."""
        return {
            without_possessive(match[0].split()[-1]): not match[0].startswith(("Mr ", "Mr."))
            for match in TITLED.finditer(self.text)
        }

    @cached_property
    def _inside(self) -> frozenset[str]:
        """Words that are capitalised inside a sentence."""
        return frozenset(INSIDE.findall(self.text))

    def full(self, mention: str) -> str:
        """The fullest name of whom `mention` names ("Sultonov"), or `mention` itself."""
        person = self.person(mention)
        if not person or " " in person:
            return person or mention
        return self._full.get(person, person)

    def person(self, mention: str) -> str:
        """The person's name in `mention` without title and role, or "" when it names none."""
        inner = without_possessive(mention.split(",", 1)[0].strip()).split()
        if not inner or "and" in inner:
            return ""
        if inner[0].lower() in self.words.determiners:
            several = len(inner) > 3 and inner[-2][0].isupper()
            inner = inner[-2:] if several and not self.words.prepositions & set(inner) else []
        name: list[str] = []
        for word in reversed(inner):
            abbreviated = word.isupper() and len(word) > 1 and "." not in word
            if word.strip(".") in self.words.titles or not word[0].isupper() or abbreviated:
                break
            if name and word.endswith(POSSESSIVE):
                break
            name.insert(0, word)
        if name and name[-1].endswith("."):
            return ""
        if any(word.strip(".") in self._odd or word.lower() in self._odd for word in name):
            return ""
        return " ".join(name[-LONGEST_NAME:])

    def is_known(self, name: str) -> bool:
        """Is it a name, and not just the first word of a sentence?"""
        return " " in name or name in self._inside or name in self._full

    def is_woman(self, mention: str) -> bool | None:
        """True for a woman, False for a man, None when the article does not tell."""
        person = self.full(mention)
        first, surname = person.split(" ", 1)[0], person.rpartition(" ")[2]
        if first in self.words.women:
            return True
        if first in self.words.men:
            return False
        return self._women.get(surname)


def without_possessive(name: str) -> str:
    """ "Lee’s" -> "Lee"."""
    return name.removesuffix(POSSESSIVE[0]).removesuffix(POSSESSIVE[1])
