"""Written by tools/compile_data.py from names; do not edit."""

DATA = {'group': [{'role': 'before',
            'words': 'iPhone iPad iPod Galaxy Note Pixel Model Windows Xbox PlayStation '
                     'Playstation Android Boeing Airbus Falcon Apollo Soyuz Ariane Voyager\n'
                     'Section Sections Article Articles Chapter Chapters Page Pages Room Highway '
                     'Route Interstate Flight Channel Formula Fortune Nasdaq FTSE Russell Nikkei\n'
                     'ASX CAC DAX Stoxx STOXX S&P NASDAQ Dow Topix MSCI COVID Covid Agenda Phase '
                     'Category Grade Type Class No No. Nos Nos. Number Numbers Chapter Part Title '
                     'Proposition\n'
                     'Prop Prop. Amendment Resolution Table Figure Game Week Day Year Stage Round '
                     'Pier Gate Terminal Platform Area Zone District Ward Precinct\n'
                     'Version version Line Level Tier Unit Units Group Pool Volume Vol Vol. Lot '
                     'Plate Box Suite Apt Apt. Apartment Floor Bus Train Track Lane Exit\n'
                     'Super Rule Schedule Annex Appendix Exhibit Form Order Bill HR H.R. Act Local '
                     'Psalm Psalms Matthew Mark Luke John Act Acts Verse Verses verse chapter page '
                     'pages\n'
                     'section article paragraph paragraphs clause Clause Paragraph footnote '
                     'Footnote ISBN ISSN Planet Big Studio Area Catch Sweet Route Opus Op Op. '
                     'Episode episode Season season\n'
                     'Kick Nr Nr. nrs nrs. nr number numbers No.s Top Pac Photo Slide Step '
                     'Question Chapter Reuters Psalm Genesis Exodus Isaiah Romans\n'
                     'Bundesliga Serie Ligue Division week phase tier type grade\n'},
           {'role': 'month',
            'words': 'January February March April May June July August September October November '
                     'December\n'
                     'january february march april june july august september october november '
                     'december\n'
                     'jan feb apr jun jul aug sept oct nov dec jan. feb. mar. apr. jun. jul. aug. '
                     'sep. sept. oct. nov. dec.\n'
                     'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. '
                     'Jul. Aug. Sep. Sept. Oct. Nov. Dec.\n'},
           {'role': 'year',
            'words': 'in since by until till from during before after early late mid spring summer '
                     'autumn winter year circa fiscal copyright © between c. ca.\n'},
           {'role': 'clock',
            'words': "am pm a.m. p.m. a.m p.m AM PM A.M. P.M. o'clock o’clock GMT BST CET EST EDT "
                     'UTC PST PDT ET PT CST CDT noon IST CEST hrs'},
           {'role': 'pronoun',
            'words': 'no this that which the same any every each another other little big good bad '
                     'new old only first second third last latter next right wrong better best\n'
                     'opening closing some such loved young bright famous anyone everyone number '
                     'square\n'},
           {'role': 'age', 'words': 'aged age ages'},
           {'role': 'lead', 'words': 'sub minus plus to by mid near now then pre post just'},
           {'role': 'rank', 'words': 'top size ranked seeded category'}]}
