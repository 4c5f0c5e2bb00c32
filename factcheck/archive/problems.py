"""What can go wrong with a shard rather than with one of its articles."""

import errno

from factcheck.errors import FactcheckError

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class UnreadableError(FactcheckError):
    """A file of many articles that broke off, or is not there: its shard is not done."""


class UnwritableError(FactcheckError):
    """The result cannot be written: no shard can be done until it can."""


def unreadable(path: str, error: BaseException) -> UnreadableError:
    """What to say of `path`."""
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return UnreadableError(
        f"{path}: cannot be read ({reason})", "Mend or fetch it, then go on with --resume."
    )


def unwritable(path: str, error: OSError) -> UnwritableError:
    """What to say of the result at `path`."""
    reason = error.strerror or str(error)
    remedy = "Make room there" if error.errno in NO_ROOM else "See that it can be written"
    return UnwritableError(
        f"{path}: cannot be written ({reason})", f"{remedy}, then go on with --resume."
    )
