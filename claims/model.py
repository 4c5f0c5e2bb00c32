"""The values that everything here speaks in: immutable, with true places in the text.

Offsets are code points into the text as given, end excluded; `text[start:end]` is always the
words themselves. NamedTuples rather than frozen dataclasses: an article holds hundreds of
these, and they are built five times as fast.
"""

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

Bound = Literal["=", "~", ">", "<", "up", "down"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Open = Literal["since", "until"]
Manner = Literal["quote", "paraphrase"]
Priority = Literal["high", "medium", "low"]


class Span(NamedTuple):
    """A stretch of the text, in code points, end excluded."""

    start: int
    end: int


class Quantity(NamedTuple):
    """A figure as news means it: how much, of what, and how firmly it is said.

    start, end, text  the whole phrase with hedge and counted noun: "about 1,500 Afghan soldiers"
    low, high         in `unit`; equal when it is one value. Vague words are one decade wide
                      (dozens 12-120, scores 20-200, hundreds 100-1,000)
    unit              canonical name ("kilometre", "US dollar", "percentage") or the counted noun
                      phrase as written ("Afghan soldiers"), or ""
    dimension         "length", "money", "count", "percentage", "time", ...
    bound             "=" | "~" about | ">" over, at least | "<" under, up to | "up" and "down"
                      when the quantity is a change ("rose 2 %")
    step              the rounding it was written to, in `unit`: 100000 for "1.2 million"
    number            where the numeral with its multiplier stands ("1,500")
    noun              what the figure belongs to when `unit` is a measure: "conflict" in
                      "20-year conflict"; the same as `unit` when that is a counted noun
    vague             said in words without a figure ("dozens", "several counties")
    """

    start: int
    end: int
    text: str
    low: Decimal
    high: Decimal
    unit: str = ""
    dimension: str = "count"
    bound: Bound = "="
    step: Decimal = Decimal(1)
    number: Span = Span(0, 0)
    noun: str = ""
    vague: bool = False


class Time(NamedTuple):
    """A time expression: what it says in TIMEX3, and which calendar days it speaks of.

    value        TIMEX3: "2021-07-05", "2021-W27", "P2W", "PAST_REF", "XXXX-WXX-3"
    first, last  calendar days, both included; None where the text does not pin them. For
                 "the past two weeks" the window up to the publication day
    open         "since" or "until" when one end is open in the text ("since May 2021")
    range        joins the two ends of a range: equal numbers belong together ("July 13", "14")
    anchored     False when it needed the article's date and there was none
    ambiguous    True when day and month could be swapped ("03/04/2021")
    weekday      0 Monday ... 6 Sunday, when a weekday is written beside the date
    impossible   no such day in the calendar ("31 June"); first and last are then None
    """

    start: int
    end: int
    text: str
    type: TimeType
    value: str
    first: date | None = None
    last: date | None = None
    open: Open | None = None
    range: int | None = None
    anchored: bool = True
    ambiguous: bool = False
    weekday: int | None = None
    impossible: bool = False


class Quotation(NamedTuple):
    """Words inside quotation marks, marks included; one paragraph at a time.

    closed     False when the closing mark is missing at the paragraph's end
    continued  True when it goes on from the paragraph before, or into the next
    """

    start: int
    end: int
    closed: bool = True
    continued: bool = False


class Source(NamedTuple):
    """Who says it.

    text, start, end  the mention in the text ("the envoy")
    name              the fullest name of the same speaker in the article
    cue               "said", "according to", ...
    via               the channel, when another stands between ("the RIA news agency")
    manner            "quote" when the words are inside quotation marks
    """

    text: str
    start: int
    end: int
    name: str
    cue: str = ""
    via: str = ""
    manner: Manner = "paraphrase"


class Claim(NamedTuple):
    """One thing a checker would look at, with everything needed to look at it.

    id         short; the same as long as the phrase and its sentence stay the same
    text       the minimal phrase with hedge and counted noun
    sentence   the sentence's own words; `sentence_span` is its place
    kind       slug of a kind file ("crossing") or `count`, `money`, `percentage`, `measure`, ...
    time       for a figure: when it holds; for a date: the expression itself
    repeats    ids of the other claims that say the same
    part_of    id of the claim under which reports show this one
    reasons    why the priority is what it is, in words
    also       slugs of the kinds it could be as well ("force-strength" of soldiers that cross)
    """

    id: str
    start: int
    end: int
    text: str
    sentence: str
    sentence_span: Span
    paragraph: int
    kind: str
    quantity: Quantity | None = None
    time: Time | None = None
    source: Source | None = None
    quoted: bool = False
    repeats: tuple[str, ...] = ()
    priority: Priority = "medium"
    part_of: str | None = None
    reasons: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


class Link(NamedTuple):
    """Claims that the grammar of the text holds together; `one`, `other`, `more` are claim ids.

    kind   "conversion"  `other` stands in brackets behind `one` ("910 km (560 miles)"); cue
                         "difference" when it is a change of temperature, not a level
           "part"        `one` is said to be part of `other` ("1,200 of the 4,000")
           "window"      `one` holds on days inside those of `other`, same noun, same speaker
           "duration"    `one` is a length of time, `other` the range of dates it spans; when
                         the range's ends stand apart, `more` is its last day
           "share"       `one` of `other` is the percentage in `more`
           "sum"         `one` and `more` are all parts of the total `other`; cue "all" after
                         "made up of", "list" after a colon
           "ratio"       `one` is a fraction, `other` the same as a percentage
           "restated"    `one` is a number in words, `other` the same in figures
           "change"      `one` is a range from … to, `other` the percentage of the change (or
                         `one` again); cue "up" or "down" from the verb
           "move"        `one` is the earlier figure, `other` the later, `more` the percentage or
                         points between them ("rose 36% to $683m from $502m"); cue as above
           "step"        `one` is by how much, `other` the figure it led to, `more` the same step in
                         per cent ("fell $1.92, or 12.8%, to $13.08"); cue as above; `factor` turns
                         the unit of the step into that of the figure
           "multiple"    `other` is said to be `factor` times `one`, with the hedge `bound`; both
                         are the same claim when it is a range; `more` the multiple where it is
                         a figure ("ten-fold"); cue "more" for "three times more than"
           "split"       `one`, `other` and `more` are percentages of one whole ("52% approved, 45%
                         disapproved"); cue "all" when they claim to be all of it
           "dated"       `one` is the date of a part, `other` the days of its whole; `more` the part
                         and the whole
           "since"       `one` (and `other`) is a date from which something has lasted
           "anniversary" `one` is an event, `other` the day its anniversary number `factor` is
                         marked; cue "year" for "began in 2014 and is in its third year"
           "rate"        `one` is a total, `other` the number it is shared among, `more` the rate
                         per `factor`; cue "total" when the total is said to come of the others
           "pace"        `one` is a rate, `other` the time it goes on for, `more` the total; cue
                         "total" or "rate" for the one that is said to come of it; cue "rates"
                         when `other` is the same rate by another time
           "variant"     `one` and `other` are two lengths given for one event
           "age"         `one` is an age, `other` the date of birth
           "same"        `one` and, later, `other` are said of one thing and differ; cue "quote"
                         when one of them is quoted in the next sentence, "scale" when only
                         million and billion differ
           "headline"    the same between a headline and its text; `more` are the other figures
                         of that sort in the text; cue "absent", and `one` again, when no figure
                         of the text is near it
           "hedge"       `one` and `other` are the same figure of one thing, `other` without the
                         hedge of `one`; cue "up to", or "" for "about" and "more than"
           "rank"        `one` is ranked before `other`; cue "most" when more is better, "least"
                         when less is, "same" when both are given one place
           "tense"       `one` is a written day, `other` the same; cue "past" or "ahead" from the
                         verb of its clause
           "money"       `one` is money whose country is not said, `other` the same; cue the
                         countries of the text that it may belong to
           "occasion"    `one` and, later, `other` are days given to one occasion; cue its noun
           "range"       `one` and `other` are dates written as the ends of one range
           "lead"        `one` leads `other` by `more`; with `numbers` the two scores, and then
                         `one` and `other` are the lead itself
           "majority"    `one` of the seats or votes `other` is said to be a majority
           "members"     the votes in `numbers` (the claim `one`) were cast by the members `other`
           "announced"   `one` announces a list; `numbers` are the fewest and the most things that
                         it may hold; cue "names", "matters" or "lines" for what they are
           "mean"        `one` is the mean of whole things over the number `other`
           "portion"     `one` is a percentage of the persons or things counted in `other`
           "sample"      `one` is a poll's margin of error, `other` the number of people asked;
                         cue "group" when it may be the margin of some of them only
           "clock"       a time of day in one zone and in another; `numbers` are the minutes of
                         the day (and the weekdays, when both are named), cue the two zones
           "series"      a score and what it has to fit; cue "in game", "before game", "best of"
                         (won) or "best of, open"; `numbers` are the two sides and the number
           "sets"        the sets of a match; cue "won" or "straight", `numbers` are the games,
                         then how many sets the text says, or 0
    more   further claims of the same link, in the order of the text
    cue    the word that tells one link from another of its kind ("difference"), or ""
    falling  a change whose higher figure comes first in time
    factor, bound  of a multiple: 3 for "tripled", 0.5 for "halved"; "<" for "nearly", ">" for
             "more than"
    numbers  what the words say that is no claim by itself: the two sides of a score
    span     where it stands when no claim is part of it; `one` and `other` are then ""
    """

    kind: str
    one: str
    other: str
    more: tuple[str, ...] = ()
    cue: str = ""
    falling: bool = False
    factor: Decimal = Decimal(1)
    bound: Bound = "="
    numbers: tuple[Decimal, ...] = ()
    span: Span = Span(0, 0)


class Published(NamedTuple):
    """The article's own date and where it was read.

    how         "dateline", "line", "iso", "file name", "option", ...
    start, end  its place in the text; both 0 when it does not stand there
    """

    day: date
    how: str
    start: int = 0
    end: int = 0
    text: str = ""


class Reading(NamedTuple):
    """Everything that was read out of one article.

    times      every time expression, also those too vague to be a claim ("now", "recently")
    unread     where numbers stand that were not read, as more than a hundred crowd on each other
    """

    text: str
    published: Published | None
    claims: list[Claim]
    links: list[Link]
    times: list[Time]
    quotations: list[Quotation]
    paragraphs: list[Span]
    sentences: list[Span]
    unread: tuple[int, ...] = ()
