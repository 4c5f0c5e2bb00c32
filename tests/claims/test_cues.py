"""Every cue entry brings its own examples, and they hold."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

import claims.languages
from tests.claims.spoken import plain, speakers

PATH = Path(claims.languages.__file__).parent / "en" / "cues.toml"
CUES: list[dict[str, Any]] = tomllib.loads(PATH.read_text("utf-8"))["cue"]
YES = [(cue["name"], example) for cue in CUES for example in cue["yes"]]
NO = [(cue["name"], example) for cue in CUES for example in cue["no"]]


def test_every_cue_has_examples() -> None:
    assert [cue["name"] for cue in CUES if not cue.get("yes") or not cue.get("no")] == []


@pytest.mark.parametrize(("name", "example"), YES)
def test_yes(name: str, example: str) -> None:
    assert speakers(example) == [plain(example)[2]], name


@pytest.mark.parametrize(("name", "example"), NO)
def test_no(name: str, example: str) -> None:
    assert speakers(example) == [None], name
