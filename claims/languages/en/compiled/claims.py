"""Written by tools/compile_data.py from claims; do not edit."""

DATA = {'present': {'words': ['today']}, 'trivial': {'words': ['one']}}
