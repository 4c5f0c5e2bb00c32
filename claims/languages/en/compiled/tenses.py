"""Written by tools/compile_data.py from tenses; do not edit."""

DATA = {'ahead': 'will shall',
 'open': 'would could should might may can must had have has having if unless been being be to not '
         'never no scheduled planned due set\n'
         'expected supposed meant postponed delayed moved announced agreed promised said says '
         'asked invited called told reported\n'
         'proposed rescheduled put brought slated booked fixed advertised billed tipped believed '
         'likely whether until by from\n'
         'since following ahead next later earlier deadline ends ended expires expired expiring '
         'starting beginning effective\n',
 'past': 'met signed arrived left landed died opened closed began started won lost killed arrested '
         'crossed fled attacked struck hit\n'
         'exploded crashed sank collapsed resigned voted rejected approved adopted elected '
         'appeared spoke testified visited travelled\n'
         'traveled flew returned married attended hosted gathered marched protested rallied fired '
         'shot bombed shelled seized captured\n'
         'took surrendered withdrew entered reached broke erupted burned burnt flooded destroyed '
         'injured wounded rescued released\n'
         'freed sentenced convicted acquitted charged buried born launched published unveiled '
         'presented filed paid sold\n'
         'bought fell rose held played beat defeated drew\n'}
