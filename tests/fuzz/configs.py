"""Settings, kind files and verdicts as people write them, then made worse."""

from random import Random

from tests.fuzz import changes, news

SETTINGS = (
    'kinds = "kinds"\nlevel = "warning"\nonly = ["weekday", "share"]\nskip = []\nnotes = true\n',
    '[tool.factcheck]\nskip = ["weekday"]\nlevel = "note"\n',
    "notes = 1\n[tool]\nx = 2021-07-08\n",
    "[tool.factcheck.only]\na = 1\n",
)
IGNORED = (
    '[[ignore]]\narticle = "a.txt"\ncheck = "weekday"\nwords = "Monday"\nreason = "x"\n'
    '[[ignore]]\narticle = "a.txt"\ncheck = "share"\nwords = "5%"\nreason = ""\n'
)
KIND = """\
means = "Something happens to sheep."
triggers = ["lost", "sheared off", "flock of"]
nouns = ["sheep", "lambs"]
takes = ["count", "percentage"]
ask = "Who counted?"
search = ['{names} sheep {value}']
yes = ["They lost [40 sheep]."]
no = ["They lost [40 minutes]."]
[[step]]
ask = "Was it {value} on {published}?"
[[source]]
name = "a register"
pitfall = "late"
[[bound]]
says = "no flock is larger"
high = 100000
unit = "sheep"
year = 2024
source = "A list"
"""
VERDICTS = """\
{"schema": 1, "verdicts": [{"article": "draft.txt", "claim": "4x5lbfy", "text": "about 300",
"verdict": "confirmed", "source": "s", "note": "n", "ticks": ["Whose list is it?"]},
{"article": "a", "claim": "b", "text": "c"}]}
"""
VALUES = (
    '""', "0", "-1", "1e999", "nan", "true", "[]", "{}", "[[]]", '["a", 1]', "2021-07-08",
    '"\\u202e"', '"\\u0000"', "'{nothing}'", "'{'", '"[5 sheep"', "'lost'", '["weekday"]',
    "99999999999999999999999999", '"km"', '["", " "]', '"../../etc"', "null", '["*", "("]',
)  # fmt: skip


def settings(chance: Random) -> bytes:
    """A factcheck.toml or pyproject.toml."""
    return _worse(chance, chance.choice(SETTINGS))


def ignored(chance: Random) -> bytes:
    """A factcheck-ignore.toml."""
    return _worse(chance, IGNORED)


def kind(chance: Random) -> bytes:
    """A kind file."""
    return _worse(chance, KIND)


def verdicts(chance: Random) -> bytes:
    """A file that the HTML report might have saved."""
    return _worse(chance, VERDICTS)


def _worse(chance: Random, text: str) -> bytes:
    """One line with another value, lost, doubled or moved; or bytes made worse."""
    lines = text.splitlines()
    for _ in range(chance.choice((0, 1, 1, 2))):
        at = chance.randrange(len(lines))
        name, equals, _ = lines[at].partition("=")
        match chance.randrange(5):
            case 0 | 1 if equals:
                lines[at] = f"{name}= {chance.choice(VALUES)}"
            case 2:
                lines.insert(at, lines[chance.randrange(len(lines))])
            case 3 if len(lines) > 1:
                del lines[at]
            case _:
                lines[at] = lines[at].replace(chance.choice(lines[at] or "x"), news.word(chance))
    data = "\n".join(lines).encode("utf-8", "surrogatepass")
    return changes.of_bytes(chance, data) if chance.randrange(4) == 0 else data
