"""Written by tools/compile_data.py from occasions; do not edit."""

DATA = {'nouns': 'summit meeting vote election referendum hearing trial verdict match final concert '
          'debate launch ceremony funeral wedding\n'
          'conference rally march strike attack raid crash explosion blast shooting quake '
          'earthquake storm flood fire landing takeoff\n'
          'inauguration coronation parade auction premiere opening signing ceasefire truce '
          'handover runoff by-election robbery\n'
          'accident collision landslide eruption coup visit speech lecture interview exam '
          'exhibition fair festival race derby game\n',
 'links': 'on of is was will be held set due planned scheduled for takes took place begins began '
          'opens opened starts started happened',
 'apart': 'first second third next last previous earlier later another other new rescheduled '
          'postponed each every annual',
 'partly': 'opened closed ended started began finished left joined cancelled postponed moved'}
