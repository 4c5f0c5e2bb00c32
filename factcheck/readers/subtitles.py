"""Subtitles, SubRip (.srt) or WebVTT (.vtt): what is said, as running text.

Times are no figures of what is said: each is the name of the place where its words stand. A new
speaker, by a tag or by a name in capitals with a colon, begins a paragraph.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.document import Document, Place
from factcheck.readers.composer import Composer
from factcheck.readers.decode import decode
from factcheck.readers.file import File

TIME = re.compile(r"\s*((?:\d+:)?\d\d:\d\d)[.,]\d{1,3}\s*-->")
VOICE = re.compile(r"<v(?:\.[\w.]+)?\s+([^<>\n]{1,80})>")
TAG = re.compile(r"</?[A-Za-z\d][^<>\n]{0,80}>|\{\\[^{}\n]{0,40}\}")
SPEAKER = re.compile(r"(?:>>\s*)?[A-Z][A-Z.'’ -]{1,40}:\s|-\s|>>\s?")


class Cue(NamedTuple):
    """One caption: its lines with their numbers in the file, and when it is shown."""

    lines: list[tuple[int, str]]
    shown: str


def read(file: File) -> Document:
    """The text of the captions; FactcheckError when it is no text."""
    source, remarks = decode(file.name, file.data)
    out = Composer()
    speaker = ""
    for cue in _cues(source):
        for number, line in cue.lines:
            voice = VOICE.search(line)
            label = f"{voice[1].strip()}: " if voice and voice[1].strip() != speaker else ""
            speaker = voice[1].strip() if voice else speaker
            words = TAG.sub("", line[voice.end() if voice else 0 :]).strip()
            out.part("\n\n" if label or SPEAKER.match(words) else " ")
            column = line.find(words) + 1 if words else 1
            out.add(label + words, Place(number, max(1, column)), label=f"at {cue.shown}")
    return Document(file.name, out.text(), "", remarks, marks=out.marks, source=source)


def _cues(source: str) -> Iterator[Cue]:
    """The captions in their order; headers, notes and styles have no time and are passed over."""
    cue: Cue | None = None
    for number, line in enumerate(source.splitlines(), 1):
        time = TIME.match(line)
        if time:
            cue = Cue([], time[1])
        elif not line.strip():
            if cue and cue.lines:
                yield cue
            cue = None
        elif cue:
            cue.lines.append((number, line))
    if cue and cue.lines:
        yield cue
