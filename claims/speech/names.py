"""Names: the fullest form of a speaker's name in the article, and whether a pronoun can mean it."""

from collections.abc import Iterator
from functools import cached_property

from claims.model import Span
from claims.patterns import compiled
from claims.speech.lexicon import Lexicon

# two to five capitalised words in a row, initials among them
FULL = compiled(
    r"[A-ZÀ-Þ](?<!\w.)(?:[\w’'-]*\s|[a-z]?\.\s)"
    r"(?:[A-ZÀ-Þ][\w’'-]*\s|[A-ZÀ-Þ][a-z]?\.\s|(?<=\s)(?:de|der|van|von|bin|al)\s){0,3}"
    r"[A-ZÀ-Þ][\w’'-]+"
)
TITLED = compiled(r"M(?<!\wM)(?:r|rs|s|iss)\b\.?\s(?:[A-Z][\w’'-]*\s)?[A-Z][\w’'-]+")
BESIDE = compiled(r"[\w’'-]")  # goes on with a word
BEFORE = compiled(r"[a-z,]\s\Z")  # inside a sentence
REACH = 80  # characters before a surname in which the whole name stands
BLOCK = 32_768  # characters, longer than an article: a name is looked for in its block and beside
LONGEST_NAME = 3  # words of a person's name that are kept
PLACED = frozenset({"in", "at", "from", "near"})  # "the hospital in Acme, West Virginia"
OF_PLACES = frozenset(
    {"New", "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western"}
    | {"Puerto", "Costa", "Saudi", "Sri", "Hong", "San", "Santa", "Saint", "El", "Los", "Las"}
)
POSSESSIVE = ("’s", "'s")
PARTICLES = frozenset({"de", "der", "van", "von", "bin", "al"})  # "Ann van Lee"


class Names:
    """The names of one text, looked for where a mention asks for them (`at` is its place)."""

    def __init__(self, text: str, words: Lexicon) -> None:
        self.text = text
        self.words = words
        self._full: dict[tuple[str, int], str] = {}
        self._inside: dict[tuple[str, int], bool] = {}

    def _fullest(self, surname: str, at: int) -> str:
        """The first fuller name that ends in `surname`, or ""."""
        key = surname, at // BLOCK
        if key not in self._full:
            self._full[key] = next(self._fuller(surname, at), "")
        return self._full[key]

    def _fuller(self, surname: str, at: int) -> Iterator[str]:
        """What stands before `surname`, where that makes a fuller name of it."""
        for start, end in self._places(surname, at):
            for match in FULL.finditer(self.text, max(0, start - REACH), end):
                if match.end() == end and " " in (person := self.person(match[0])):
                    yield person

    def _places(self, name: str, at: int) -> Iterator[Span]:
        """Where `name` stands, as a whole word or with a possessive behind it."""
        block = at // BLOCK
        limit = (block + 2) * BLOCK
        start = self.text.find(name, max(0, block - 1) * BLOCK, limit)
        while start >= 0:
            end = start + len(name)
            behind = end + 2 if self.text.startswith(POSSESSIVE, end) else end
            if name.endswith("s") and self.text.startswith(("’", "'"), end):
                behind = end + 1
            if not BESIDE.match(self.text, behind) and not self.text[start - 1 : start].isalnum():
                yield Span(start, end)
            start = self.text.find(name, end, limit)

    @cached_property
    def _women(self) -> dict[str, bool]:
        """Surname -> whether the article calls its bearer Mrs. or Mr."""
        return {
            without_possessive(match[0].split()[-1]): not match[0].startswith(("Mr ", "Mr."))
            for match in TITLED.finditer(self.text)
        }

    def full(self, mention: str, at: int) -> str:
        """The fullest name of whom `mention` names ("Sultonov"), or `mention` itself."""
        person = self.person(mention)
        if not person or " " in person:
            return person or mention
        return self._fullest(person, at) or person

    def person(self, mention: str) -> str:
        """The person's name in `mention` without title and role, or "" when it names none."""
        first, _, rest = mention.partition(",")
        inner = without_possessive(first.strip()).split()
        if inner and inner[0].lower() in self.words.determiners and _is_full_name(rest, inner):
            return self._in_words(rest.split()) or rest.strip()  # "the agency's head, Ann Lee"
        if not inner or "and" in inner:
            return ""
        small = self.words.prepositions
        at = next((n for n, word in enumerate(inner) if n and word in small), 0)
        if at and (name := self._in_words(inner[:at])) and " " in name:
            return name  # "lead author Ann Lee of Acme College"
        if at:
            return ""  # "analysts at Acme's Data Lab"
        return self._in_words(inner)

    def _in_words(self, inner: list[str]) -> str:
        if inner[0].lower() in self.words.determiners:
            inner = inner[-2:] if self._has_role(inner) else []
        name: list[str] = []
        for word in reversed(inner):
            if name and word in self.words.prepositions:
                return ""  # "officials in Acme"
            if name and word in PARTICLES:
                name.insert(0, word)
                continue
            abbreviated = word.isupper() and len(word) > 1 and "." not in word
            if word.strip(".") in self.words.titles or not word[0].isupper() or abbreviated:
                break
            if name and word.endswith(POSSESSIVE):
                break
            name.insert(0, word)
        if name and name[-1].endswith("."):
            return ""
        if any(
            word.strip(".") in self.words.odd or word.lower() in self.words.odd for word in name
        ):
            return ""
        while name and name[0] in PARTICLES:
            name.pop(0)
        small_words = sum(word in PARTICLES for word in name)
        return " ".join(name[-LONGEST_NAME - small_words :])

    def _has_role(self, inner: list[str]) -> bool:
        """ "The harbour master Ann Lee", not "the Harbour Data Project"."""
        if len(inner) < 4 or not inner[-2][0].isupper():
            return False
        roles = inner[1:-2]
        if not self.words.prepositions.isdisjoint(inner):
            return False
        titles = self.words.titles  # also "the party's Ann Lee"
        return any(
            w[0].islower() or w.strip(".") in titles or w.endswith(POSSESSIVE) for w in roles
        )

    def is_known(self, name: str, at: int) -> bool:
        """Is it a name, and not just the first word of a sentence?"""
        return " " in name or self._is_inside(name, at) or self._fullest(name, at) != ""

    def _is_inside(self, name: str, at: int) -> bool:
        """Does `name` stand inside a sentence, too, and not only at the start of one?"""
        key = name, at // BLOCK
        if key not in self._inside:
            starts = (start for start, _ in self._places(name, at))
            self._inside[key] = any(
                BEFORE.match(self.text, max(0, start - 2), start) for start in starts
            )
        return self._inside[key]

    def is_woman(self, mention: str, at: int) -> bool | None:
        """True for a woman, False for a man, None when the article does not tell."""
        person = self.full(mention, at)
        first, surname = person.partition(" ")[0], person.rpartition(" ")[2]
        if first in self.words.women:
            return True
        if first in self.words.men:
            return False
        return self._women.get(surname)


def _is_full_name(words: str, role: list[str]) -> bool:
    """Two or three words with capitals behind a role; no "West Virginia" behind a place."""
    inner = words.split()
    if not PLACED.isdisjoint(role) or not 2 <= len(inner) <= LONGEST_NAME or inner[0] in OF_PLACES:
        return False
    return all(word[0].isupper() and word.isalpha() for word in inner)


def without_possessive(name: str) -> str:
    """ "Lee’s" -> "Lee", "the owners’" -> "the owners"."""
    return name.removesuffix(POSSESSIVE[0]).removesuffix(POSSESSIVE[1]).rstrip("’'")
