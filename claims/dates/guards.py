"""When a form is refused for the words around it; a form of the data names its guard."""

from claims.dates import clock_guards, day_guards, length_guards, name_guards
from claims.dates.candidate import Guard

GUARDS: dict[str, Guard] = {
    name: guard
    for module in (name_guards, day_guards, length_guards, clock_guards)
    for name, guard in vars(module).items()
    if callable(guard) and guard.__module__ == module.__name__
}
