"""Written by tools/compile_data.py from universal; do not edit."""

DATA = {'step': [{'ask': 'Find the first place where {figure} was said, and read it in context.'},
          {'ask': 'Compare figure, unit and hedge with the source, letter by letter.'},
          {'ask': 'Note the day it was true[: the text says {window}].'},
          {'ask': 'What exactly is counted[ as {noun}]?'},
          {'ask': 'Is {speaker} in a position to know, and with what interest?'},
          {'ask': 'Find one primary source, or three independent secondary ones.'}]}
