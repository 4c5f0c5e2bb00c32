"""Words by what they mean, as far as it takes to see that two sentences speak of one thing:
"died" and "deaths", "centres" and "center", "vaccinated" and "vaccination".

It is for comparing only: a root may be no word.
"""

from functools import lru_cache

from factcheck.stems import stem

# Words of news that are used for each other, a line each. Not among them: what a checker would
# tell apart, such as arrests and charges, jobs and vacancies, refugees and migrants.
SAME = """
die died dies dying dead death deadly fatal fatality killed kill kills killing toll
injure injured injures injuring injury wounded wound wounding hurt
staff worker workforce employee
firm company business corporation
rain rainfall precipitation
snow snowfall
fire blaze wildfire bushfire
crowd attendance spectator
price cost costs costing priced
spend spent spends spending expenditure outlay
wage salary earnings
rise rose risen rises rising increase increased increases increasing growth grow grew grown
fall fell fallen falls falling drop dropped decrease decreased decline declined shrink shrank shrunk
sink sank sunk sinking
begin began begun begins beginning start started starts starting open opened opens opening
end ended ends ending run runs close closed closes closing finish finished
defence defense
centre center
child children kid kids
man men
woman women
average mean
jail jailed prison imprisoned imprisonment
ask asked asks asking demand demanded request requested seek sought seeks seeking
apply applied applies applying application applicant
sell sold sells selling sale sales turnover revenue
buy bought buys buying purchase purchased
win won wins winning victory
lose lost loses losing loss losses
build built builds building
burn burned burnt burns burning
leave left leaves leaving
teach taught teacher
vote voted votes voting ballot
lorry truck
hike hiker hiking
ski skier skiing
bike biker biking bicycle cyclist cycling cycle
swim swimmer swimming
ride rider riding
pharmacy pharmacist chemist
aeroplane airplane plane aircraft
petrol gasoline
hold held holds holding
choose chose chosen
pay paid pays payment
send sent sends
make made makes
take took taken takes
give gave given gives
hear heard hears hearing
night overnight
distribute distributed distributes distributing distribution handed
rescue rescued rescues rescuing saved safety
roof rooftop
insurance insurer
launch launched launches
house home
job post position
find found finds
due scheduled
immigrate immigrated immigration immigrant
emigrate emigrated emigration emigrant
"""
# a country and its people, a line each
PEOPLES = """
germany german
italy italian
austria austrian
russia russian
ukraine ukrainian
belgium belgian
romania romanian
hungary hungarian
bulgaria bulgarian
croatia croatian
serbia serbian serb
slovakia slovak
slovenia slovene slovenian
estonia estonian
latvia latvian
lithuania lithuanian
canada canadian
mexico mexican
brazil brazilian
argentina argentine argentinian
australia australian
india indian
syria syrian
lebanon lebanese
egypt egyptian
morocco moroccan
algeria algerian
nigeria nigerian
kenya kenyan
sudan sudanese
ethiopia ethiopian
vietnam vietnamese
korea korean
philippines filipino
sweden swede swedish
denmark dane danish
norway norwegian
finland finn finnish
france french
spain spaniard spanish
britain briton british uk
england english
scotland scot scottish
wales welsh
ireland irish
netherlands dutch
switzerland swiss
poland pole polish
turkey turk turkish
greece greek
china chinese
japan japanese
iraq iraqi
israel israeli
pakistan pakistani
afghanistan afghan
thailand thai
portugal portuguese
czechia czech
iceland icelander icelandic
america american us usa
"""
ENDINGS = (
    *("isations", "izations", "isation", "ization", "ations", "ation", "ating", "ated", "ates"),
    *("ate", "ising", "izing", "ised", "ized", "ises", "izes", "ise", "ize", "ments", "ment"),
    *("ions", "ion", "ings", "ing", "ies", "ied", "ers", "ed", "er", "es", "s", "e", "y"),
)
SHORTEST = 4  # letters that are left


def _groups() -> dict[str, str]:
    """Word -> the first word of its line; of a word in two lines, the first line counts."""
    roots: dict[str, str] = {}
    for line in f"{SAME.strip()}\n{PEOPLES.strip()}".split("\n"):
        words = line.split()
        for word in words:
            roots.setdefault(word, words[0])
            roots.setdefault(stem(word), words[0])
    return roots


ROOTS = _groups()
NATIONS = frozenset(line.split()[0] for line in PEOPLES.strip().split("\n"))


@lru_cache(maxsize=65_536)
def root(word: str) -> str:
    """What a word is compared by.

    >>> [root(word) for word in ("deaths", "killed", "Vaccinated", "vaccination", "class")]
    ['die', 'die', 'vaccin', 'vaccin', 'class']
    """
    low = stem(word)
    known = ROOTS.get(word.lower()) or ROOTS.get(low)
    if known:
        return known
    if low.endswith("ss"):
        return low
    for ending in ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= SHORTEST:
            return ROOTS.get(low[: -len(ending)], low[: -len(ending)])
    return low
