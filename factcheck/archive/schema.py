"""The columns of the four tables: their type, their unit and what they say.

The number goes up when a column changes its meaning or goes away; new columns leave it.
"""

from typing import NamedTuple

SCHEMA = 1


class Column(NamedTuple):
    """A column.

    type   "text", "integer", "number" (double), "day" (ISO in JSON), "flag", "texts"
    means  what it holds, in which unit; null where the article has nothing of the sort
    """

    name: str
    type: str
    means: str


def _columns(table: str) -> tuple[Column, ...]:
    lines = [line.split(None, 2) for line in table.strip().splitlines()]
    return tuple(Column(name, kind, means) for name, kind, means in lines)


ARTICLES = _columns("""
article         text     where it stands: path, or path@place; no two are the same
id              text     what the archive calls it: the field --id-field, the address of a page
path            text     the file that it stands in
title           text     its headline
author          text     as its metadata give it
published       day      its own day, by which relative dates were worked out
published_from  text     where that day was read: metadata, dateline, line, ...
characters      integer  its length in code points
claims          integer  how many rows it has in claims
findings        integer  how many rows it has in findings
remark          text     what the reader had to say about it
""")
CLAIMS = _columns("""
article      text     where the article stands
claim        text     the claim's id: stays the same as long as its sentence does
number       integer  its place among the claims of the article, from 1
kind         text     what sort of claim (factcheck kinds)
also         texts    the kinds that it could be as well
priority     text     high, medium, low
reasons      texts    why it has this priority
text         text     the words of the claim
sentence     text     its sentence
begins       integer  where it begins, in code points of the article's text, from 0
ends         integer  where it ends, excluded
line         integer  line, from 1; paragraph where a document has no lines
col          integer  column, from 1, in code points
page         integer  page, from 1
label        text     how people name the place: paragraph 7
low          number   the figure, or the lower end of a range, in unit
high         number   the figure, or the upper end, in unit
least        number   the lowest value that the wording allows, in unit
most         number   the highest value that the wording allows, in unit
unit         text     kilometre, US dollar, percentage, ...; the counted noun as written
dimension    text     length, money, count, percentage, ...
bound        text     = exact, ~ about, > over or at least, < under or up to, up and down a change
step         number   what it was rounded to, in unit
noun         text     what the figure belongs to
thing        text     the head of what is counted, in the singular; the unit of a measure
vague        flag     said in words without a figure: dozens
time_type    text     DATE, TIME, DURATION, SET
time         text     when it holds, in TIMEX3: 2021-07-05, 2021-W27, P2W
first        day      first calendar day that it speaks of
last         day      last calendar day, included
open_end     text     since or until, where one end is open
time_text    text     the words of the time
place        text     the place named nearest to the figure
source       text     who says so: the fullest name in the article
source_text  text     the speaker as the sentence has him
cue          text     said, according to, ...
via          text     the channel
manner       text     quote or paraphrase
quoted       flag     stands in quotation marks
repeats      texts    ids of claims of the article that say the same
part_of      text     id of the claim that this one is a part of: the date of a figure, a conversion
""")
FINDINGS = _columns("""
article  text     where the article stands
number   integer  its place among the findings of the article, from 1
rule     text     the check that found it (factcheck explain)
level    text     error, warning, note
message  text     what is wrong
working  text     the arithmetic
cause    text     the likely slip
text     text     the words in question
begins   integer  where they begin, in code points of the article's text, from 0
ends     integer  where they end, excluded
line     integer  line, from 1
col      integer  column, from 1, in code points
claims   texts    ids of the claims that it is about
""")
PROBLEMS = _columns("""
article  text  where the article stands that could not be read
id       text  what the archive calls it
reason   text  why it could not
remedy   text  what to do about it
""")
TABLES = {
    "articles": ARTICLES,
    "claims": CLAIMS,
    "findings": FINDINGS,
    "problems": PROBLEMS,
}
ABOUT = {
    "articles": "one row for each article that was read",
    "claims": "one row for each figure and date, parts included",
    "findings": "one row for each thing that cannot be right as written",
    "problems": "one row for each article that could not be read",
}
