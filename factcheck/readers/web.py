"""What looks like the address of a page."""

SCHEMES = ("http://", "https://")


def is_address(argument: str) -> bool:
    """Is this an address rather than a path?

    >>> is_address("HTTPS://a.example/story"), is_address("stories/http.txt")
    (True, False)
    """
    return argument[:8].lower().startswith(SCHEMES)
