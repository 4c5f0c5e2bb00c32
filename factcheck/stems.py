"""Words without the endings that grammar alone gives them."""


def stem(word: str) -> str:
    """A word without the ending of a plural.

    >>> [stem(word) for word in ("Soldiers", "families", "men", "class")]
    ['soldier', 'family', 'men', 'class']
    """
    low = word.lower()
    if len(low) > 4 and low.endswith("ies"):
        return f"{low[:-3]}y"
    return low[:-1] if len(low) > 3 and low.endswith("s") and not low.endswith("ss") else low
