"""Written by tools/compile_data.py from bounds; do not edit."""

DATA = {'bound': [{'sign': '~',
            'before': ['about', 'around', 'roughly', 'approximately', 'some', 'nearly', 'almost',
                       'close to', 'near', 'an estimated', 'estimated', 'estimated at',
                       'estimated to be', 'approaching', 'circa', 'ca.', 'c.', 'approx.', 'approx',
                       'something like', 'in the region of', 'in the order of', 'on the order of',
                       'more or less', 'just about', 'just shy of', 'an approximate', 'virtually',
                       'practically', 'perhaps', 'maybe', 'probably', 'as many as around',
                       'somewhere around', '~', '≈', 'averaging', 'well nigh', 'nigh on',
                       'an average of about', 'closer to', 'nearer to', 'nearer',
                       'the best part of', 'the better part of', 'getting on for', 'not far off',
                       'not far short of', 'possibly', 'a reported', 'a reputed', 'around about',
                       'a rough', 'more like', 'in the neighbourhood of', 'in the neighborhood of',
                       'in the vicinity of'],
            'after': ['or so', 'or thereabouts', '-ish', '-odd', '-some', 'more or less',
                      'approximately', 'give or take']},
           {'sign': '>',
            'before': ['more than', 'over', 'above', 'at least', 'upwards of', 'upward of',
                       'no fewer than', 'no less than', 'not less than', 'not fewer than',
                       'greater than', 'larger than', 'higher than', 'in excess of', 'exceeding',
                       'exceeded', 'exceeds', 'exceed', 'bigger than', 'a minimum of', 'minimum of',
                       'minimum', 'beyond', 'well over', 'well above', 'just over', 'just above',
                       'slightly more than', 'slightly over', 'a little over', 'a little more than',
                       'little more than', 'far more than', 'north of', 'better than',
                       'longer than', 'older than', 'topping', 'topped', 'to top', 'will top',
                       'could top', 'may top', 'surpassing', 'as few as', 'as little as', '>', '≥',
                       '>=', 'not under', 'greater than or equal to', 'greater or equal to',
                       'bigger or equal to', 'bigger or equal than', 'greater or equal than',
                       'equal to or greater than', 'equal or greater than', 'more than or equal to',
                       'larger than or equal to', 'not lower than', 'as low as', 'at or above',
                       'at a minimum', 'at the very least', 'a floor of'],
            'after': ['or more', 'and more', '-plus', 'at least', 'and counting', 'or above',
                      'or over', 'and over', 'and above', 'and up', 'or older', 'and older',
                      'or higher', 'or greater', 'upwards', 'minimum', 'or even more',
                      'or maybe more', 'or possibly more', 'if not more', 'maybe more',
                      'perhaps more', 'possibly more']},
           {'sign': '<',
            'before': ['less than', 'fewer than', 'under', 'below', 'up to', 'lower than',
                       'smaller than', 'shorter than', 'at most', 'no more than', 'not more than',
                       'as many as', 'as much as', 'as high as', 'no greater than', 'not exceeding',
                       'just under', 'just below', 'slightly less than', 'slightly under',
                       'slightly below', 'a little under', 'a little less than', 'well under',
                       'well below', 'a maximum of', 'maximum of', 'maximum', 'at the most',
                       'capped at', 'younger than', 'short of', 'south of', 'sub', '<', '≤', '<=',
                       'upto', 'not over', 'no longer than', 'no higher than', 'shy of',
                       'less than or equal to', 'smaller than or equal to',
                       'lower than or equal to', 'not higher than', 'not quite', 'not even',
                       'at or below', 'at the very most', 'a cap of', 'a ceiling of',
                       'an upper limit of', 'up to and including', 'a shade under',
                       'anything up to'],
            'after': ['or less', 'or fewer', 'at most', 'or under', 'or below', 'and under',
                      'and below', 'tops', 'maximum', 'or younger', 'and younger', 'or lower',
                      'max']},
           {'sign': '=',
            'before': ['exactly', 'just', 'only', 'precisely', 'a total of', 'an average of',
                       'an additional', 'an extra', 'from up to', 'a record', 'the equivalent of',
                       'a further', 'another'],
            'after': ['exactly']},
           {'sign': 'up',
            'change': ['rose', 'rise', 'rises', 'rising', 'risen', 'gained', 'gain', 'gains',
                       'gaining', 'climbed', 'climb', 'climbing', 'jumped', 'jump', 'jumps',
                       'jumping', 'added', 'grew', 'grow', 'grows', 'growing', 'grown', 'increased',
                       'increase', 'increases', 'increasing', 'up', 'surged', 'surge', 'surges',
                       'surging', 'soared', 'soar', 'soars', 'soaring', 'leapt', 'leaped',
                       'rallied', 'advanced', 'advancing', 'expanded', 'expand', 'expanding',
                       'rocketed', 'skyrocketed', 'spiked', 'ballooned', 'swelled', 'edged up',
                       'edged higher', 'ticked up', 'went up', 'gone up', 'go up', 'goes up',
                       'going up', 'higher', 'higher by', 'raised', 'upped', 'hiked', 'improved',
                       'strengthened', 'accelerated', 'lifted', 'boosted', 'bumped', 'appreciated',
                       'firmed', 'widened', 'widen', 'widens', 'widening', 'climbs']},
           {'sign': 'down',
            'change': ['fell', 'fall', 'falls', 'falling', 'fallen', 'lost', 'lose', 'loses',
                       'losing', 'down', 'dropped', 'drop', 'drops', 'dropping', 'plunged',
                       'plunge', 'plunging', 'slid', 'slide', 'slides', 'sliding', 'off', 'shed',
                       'sheds', 'shedding', 'declined', 'decline', 'declines', 'declining',
                       'decreased', 'decrease', 'decreases', 'decreasing', 'slipped', 'slip',
                       'slips', 'slipping', 'sank', 'sink', 'sunk', 'tumbled', 'tumble', 'tumbling',
                       'slumped', 'slump', 'shrank', 'shrink', 'shrunk', 'shrinking', 'contracted',
                       'contract', 'dipped', 'dip', 'retreated', 'eased', 'weakened', 'edged down',
                       'edged lower', 'ticked down', 'went down', 'gone down', 'go down',
                       'goes down', 'crashed', 'cut', 'reduced', 'lowered', 'slashed', 'lower by',
                       'plummeted', 'cratered', 'dived', 'dove', 'diminished', 'narrowed',
                       'trimmed', 'pared', 'depreciated', 'softened', 'receded', 'nosedived',
                       'tightened', 'narrow', 'narrows', 'narrowing']},
           {'sign': 'level', 'before': ['to', 'from', 'at', 'of', 'to up']}],
 'behind': [{'role': 'phrasal',
             'words': 'take takes took taking taken bring brings brought bringing shut shuts '
                      'shutting shoot shoots shot shooting blow blows blew blown blowing\n'
                      'give gives gave given giving break breaks broke broken breaking set sets '
                      'setting make makes made making put puts putting come came\n'
                      'keep keeps kept keeping hold holds held holding cut cuts cutting lay lays '
                      'laid laying tear tears tore torn tearing write writes wrote\n'
                      'written writing hand hands handing mow mows mowing hunt hunts hunting track '
                      'tracks tracking strike strikes struck striking send sends sent\n'
                      'throw throws threw dig digs dug buy buys bought sweep sweeps swept wind '
                      'winds wound sign signs round rounds rack racks call calls line lines\n'
                      'turn turns turning close closes open opens pick picks back backs team teams '
                      'build builds built burn burns knock knocks pull pulls\n'
                      'gun guns vote votes chase chases end ends pay pays paid sum sums clean '
                      'cleans scale scales\n'},
            {'role': 'moves',
             'words': 'edged ticked inched moved nudged crept traded drifted jumped climbed '
                      'settled going edging ticking inching moving trading'},
            {'role': 'closes',
             'words': 'ended finished opened closed started ending finishing opening closing '
                      'starting'},
            {'role': 'over',
             'words': 'hand hands handed handing turn turns turned turning preside presides '
                      'presided presiding dispute disputes row rows control victory\n'
                      'triumph lead advantage edge concern concerns fears anger outrage questioned '
                      'arrested charged sued controversy debate argument clash clashes clashed\n'
                      'jailed investigated investigation probe resigned resigns resignation quit '
                      'quits sacked lawsuit lawsuits sues suing battle feud scandal protest\n'
                      'protests wrangle\n'
                      'spread sprawled sprawls sprawling scattered strewn\n'},
            {'role': 'spread',
             'words': 'spread phased collected staggered repaid tested paid averaged measured '
                      'monitored tracked observed followed invested disbursed delivered borne '
                      'staged'},
            {'role': 'lasting',
             'words': 'for in after within since than at nearly just well and or a the to by with '
                      'of from every but\n'
                      'took takes take taking last lasts lasting spent spend spends ran run runs '
                      'was were is are been\n'
                      'be stood sat slept kept held has have had gone went lay\n'}]}
