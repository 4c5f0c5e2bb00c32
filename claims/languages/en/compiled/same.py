"""Written by tools/compile_data.py from same; do not edit."""

DATA = {'common': 'said says told added noted according about around more than over some nearly almost '
           'least most only just also that this they\n'
           'them their there these those have were been will would could should from with into '
           'after before when where which whose what\n'
           'while during under between another other others each every year years month months '
           'week weeks days today million billion\n'
           'thousand hundred trillion dozen percent per cent people police officials official '
           'spokesman spokeswoman reported estimated\n'
           'such very many much still even both monday tuesday wednesday thursday friday saturday '
           'sunday january february march april\n'
           'june july august september october november december last next since number total '
           'including make made take taken given\n',
 'apart': 'another other others more additional further remaining extra new newly fresh rest next '
          'previous first second third fourth\n'
          'fifth last average each every per apiece daily weekly monthly yearly nearby '
          'neighbouring neighboring separate separately\n'
          'different elsewhere them whom those not rival\n',
 'each': 'each every per apiece more other others further elsewhere daily weekly monthly yearly',
 'moved': 'rose risen rises rise rising climb climbs climbed climbing grew grown fell fallen falls '
          'dropped increase increases increased\n'
          'increasing declined declining revised revision corrected correction initial initially '
          'original originally previous previously\n'
          'earlier later far rather instead compared than target goal capacity expect expects '
          'expected predicted forecast plan\n'
          'plans planned if not never wrongly raised cut doubled tripled halved now used actual '
          'actually\n',
 'revised': 'revised revision corrected correction rather instead wrongly compared doubled tripled '
            'halved rose risen initial\n'
            'initially original originally\n',
 'determiners': 'the a an its his her their our this that',
 'pronouns': 'he she it they we i who'}
