"""Written by tools/compile_data.py from universal; do not edit."""

DATA = {'step': [{'ask': 'What exactly is counted[ as {noun}]?'},
          {'ask': 'Find the first place where {figure} was said, and read it in context.'},
          {'ask': 'Is {speaker} in a position to know, and with what interest?'},
          {'ask': 'Note the day it was true[: the text says {window}].'},
          {'ask': 'Find one primary source, or three independent secondary ones.'}],
 'means': {'count': 'A number of things that no kind claims.',
           'money': 'A sum that no kind claims.',
           'percentage': 'A share or a change that no kind claims.',
           'measure': 'A quantity with a unit that no kind claims.'}}
