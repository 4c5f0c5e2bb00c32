"""A base for what is built once from the data, and in which things are looked up."""

from typing import Any, dataclass_transform


@dataclass_transform()
class Table:
    """Named values, given in the order of the annotations or by name.

    A NamedTuple would do as well, but Python takes eight times as long to define one (0.77 against
    0.09 M instructions, 3.11), and a run of the command defines them all.
    """

    def __init__(self, *values: Any, **named: Any) -> None:
        vars(self).update(zip(type(self).__annotations__, values, strict=False), **named)
