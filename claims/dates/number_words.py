"""Number words that stand together are one number: "twenty-six", "two hundred", "first"."""

from claims.dates.token import Token

SCALES = frozenset((100, 1000, 1_000_000, 1_000_000_000))
TENS = frozenset(range(20, 100, 10))
LARGEST = 10**12
JOINED = frozenset(("number", "ordinal"))  # kinds that may go on with the number before them


def add(chain: list[Token], token: Token) -> None:
    """Append `token`, joined to the number before it where the two are one."""
    if token.kind in JOINED and isinstance(token.value, int) and chain:
        linked = chain[-1].kind in ("-", "and")
        place = len(chain) - 2 if linked else len(chain) - 1
        joined = _joined(chain[place], token, chain[-1].kind if linked else "")
        if joined:
            del chain[place:]
            chain.append(joined)
            return
    chain.append(token)


def _joined(one: Token, two: Token, gap: str) -> Token | None:
    """The number that two tokens make, or None; `gap` is "", "-" or "and"."""
    value = two.value
    if one.kind == "other" and value in SCALES:  # "$5" "million"
        return Token("other", 0, one.start, two.end)
    if two.kind == "ordinal":
        joins = one.kind == "number" and one.value in TENS and value < 10 and gap != "and"
        return Token("ordinal", one.value + value, one.start, two.end) if joins else None
    if one.kind in ("number", "day") and value in SCALES and gap == "":
        return _number(one, two, one.value * value)
    if one.kind == "number" and isinstance(one.value, int):  # no word has a fraction: "14.5 30"
        return _joined_words(one, two, gap)
    if one.kind == "year" and one.value % 10 == 0 and 0 < value < 10 and gap in ("-", ""):
        return Token("year", one.value + value, one.start, two.end)  # "nineteen ninety" "-six"
    return None


def _joined_words(one: Token, two: Token, gap: str) -> Token | None:
    first, second = one.value, two.value
    if first % 100 in TENS and second < 10 and gap in ("", "-"):
        return _number(one, two, first + second)  # "two thousand and thirty" "two"
    if 13 <= first <= 20 and 10 <= second < 100 and gap == "":
        return Token("year", first * 100 + second, one.start, two.end)
    if first and first % 100 == 0 and second < 100 and gap in ("", "and"):
        return _number(one, two, first + second)
    return None


def _number(one: Token, two: Token, value: float) -> Token | None:
    return Token("number", value, one.start, two.end) if value <= LARGEST else None
