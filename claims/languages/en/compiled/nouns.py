"""Written by tools/compile_data.py from nouns; do not edit."""

DATA = {'group': [{'role': 'stop',
            'words': 'a an the this that these those which who whom whose what when where while '
                     'why how whether if because since unless until till\n'
                     'although though as than then so but and or nor yet of in on at by for with '
                     'without within from into onto to toward towards\n'
                     'through throughout during before after above below under over between among '
                     'amongst against about around across along\n'
                     'behind beside besides beyond despite except inside outside near off out per '
                     'up down upon via like unlike versus vs\n'
                     'i you he she it we they me him her us them my your his its our their mine '
                     'yours hers ours theirs myself himself herself itself themselves\n'
                     'is are was were be been being am do does did done has have had having will '
                     'would shall should can could may might must ought cannot\n'
                     'not no never ever also just only even still already again once twice both '
                     'either neither each every all any some most much many\n'
                     'here there thanks now today tonight yesterday tomorrow ago later earlier '
                     'apart away back together later sooner ahead last next\n'
                     'saying said says say told tells asked added noted according including '
                     'include includes included involving\n'
                     'more-than less-than such said according worth rather too very quite well '
                     'else instead perhaps maybe however therefore\n'
                     'go goes went gone going get gets got getting make makes made come comes came '
                     'take takes took give gives gave\n'
                     'let lets put puts keep keeps kept know knows knew think thinks thought see '
                     'sees saw seen want wants need needs\n'
                     'find finds found show shows showed shown use uses leave leaves become '
                     'becomes became remain remains remained\n'
                     'seem seems seemed begin begins began begun run runs ran hold holds held '
                     'bring brings brought\n'
                     'live stay stays stayed live won lose lost die died dies fell rose rise grew '
                     'wide long deep tall high thick old strong\n'
                     'paid sold sent bought brought felt fought lent meant met rode sang sat spent '
                     'spoke stood stole swore taught threw wrote\n'
                     'drove drew flew froze hid laid led slept sought swam tore woke wore broke '
                     'chose fled\n'
                     'slid sank shrank swung clung stuck spun sprang\n'
                     'struck hit shook rocked burst caught charged\n'
                     'across according amid aboard alongside apiece aside each altogether '
                     'everywhere somewhere elsewhere\n'
                     'depend depends depended rely relies relied earn earns earned suffer suffers '
                     'suffered consist consists\n'
                     'annually yearly monthly weekly daily hourly soon\n'
                     "'m 're 's 've 'll 'd\n"},
           {'role': 'plural',
            'words': 'people men women children police troops staff personnel cattle sheep fish '
                     'deer aircraft spacecraft media data feet teeth mice geese\n'
                     'lives wives oxen dice criteria phenomena alumni bacteria fungi cacti nuclei '
                     'stimuli larvae offspring clergy crew folk folks\n'
                     'youth cavalry infantry gendarmerie poultry livestock swine bison salmon '
                     'trout cod tuna moose elk buffalo\n'
                     'businesswomen businessmen congressmen congresswomen policemen policewomen '
                     'fishermen firemen servicemen servicewomen gunmen\n'
                     'spokesmen chairmen lawmen salesmen craftsmen freshmen sportsmen Englishmen '
                     'Irishmen Frenchmen Welshmen Dutchmen horsemen militiamen\n'
                     'grandchildren schoolchildren stepchildren kinsmen countrymen clansmen '
                     'tribesmen airmen seamen guardsmen marksmen layoffs series species means\n'
                     'taxis skis alibis rabbis safaris kiwis khakis bikinis\n'
                     'headquarters crossroads barracks gallows homeless unemployed Chinese '
                     'Japanese Vietnamese Taiwanese Portuguese Lebanese Swiss British French\n'},
           {'role': 'fallen',
            'words': 'dead killed wounded injured missing hurt detained arrested hospitalised '
                     'hospitalized deaths'},
           {'role': 'not plural',
            'words': 'as is his its was has this us yes plus thus less across always perhaps '
                     'towards afterwards besides news politics physics economics mathematics\n'
                     'gas bus bias lens atlas canvas christmas texas kansas arkansas paris athens '
                     'brussels james charles williams jones thomas lewis\n'
                     'los las des les mars venus jesus moses nicholas chris boris dennis francis '
                     'louis marcus lucas andreas hastings nevertheless nonetheless\n'
                     'tunis davis harris morris ellis elvis curtis lewis louis sanchis memphis '
                     'minneapolis indianapolis annapolis acropolis\n'
                     'congress sometimes overseas indoors outdoors upstairs downstairs lots says '
                     'does goes\n'},
           {'role': 'person',
            'words': 'men women boys girls children adults people soldiers troops civilians police '
                     'officers students teachers workers staff nurses doctors\n'
                     'patients passengers crew residents employees mothers fathers sons daughters '
                     'husbands wives brothers sisters parents refugees migrants\n'
                     'journalists activists sailors marines airmen pilots athletes coaches players '
                     'guards inmates prisoners detainees tourists villagers farmers\n'
                     'dogs cats cattle sheep goats pigs horses\n'},
           {'role': 'compares',
            'words': 'from with than and or to versus vs against of about around was were another'},
           {'role': 'human',
            'words': 'man woman boy girl child son daughter mother father brother sister husband '
                     'wife husband teenager soldier officer student'},
           {'role': 'sort',
            'words': 'in on to of off time way speed cylinder door seater seat piece ply part fold '
                     'figure digit man-made tier pronged wheel stroke'},
           {'role': 'kept',
            'words': 'assembly family ally supply reply monopoly anomaly butterfly bully jelly '
                     'belly rally lily\n'
                     'building meeting hearing wedding wing ring king spring string ruling '
                     'gathering rating listing offering painting\n'
                     'ceiling crossing landing opening filing briefing screening sibling helping '
                     'sitting setting reading recording\n'
                     'bed seed shed breed feed speed deed need weed sled\n'},
           {'role': 'total',
            'words': 'total average median maximum minimum high low peak record out instead short '
                     'shy majority target limit term rate margin gap lead\n'}]}
