"""Written by tools/compile_data.py from universal; do not edit."""

DATA = {'step': [{'ask': 'What exactly is counted[ as {noun}]?'},
          {'ask': 'Find the first place where {figure} was said, and read it in context.'},
          {'ask': 'Is {speaker} in a position to know, and with what interest?'},
          {'ask': 'Note the day it was true[: the text says {window}].'},
          {'ask': 'Find one primary source, or three independent secondary ones.'}]}
