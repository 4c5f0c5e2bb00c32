"""Many articles: folders, dumps and web archives in, tables of claims and findings out.

`prepare` cuts the input into shards, `run_shard` does one of them anywhere and any number of
times, `finish` closes the result; `scan` does all shards of a plan, with processes of this
machine (`pool`) or of a cluster (`cluster`). Nothing of it is loaded by a run of `check`.
"""

from factcheck.archive.job import Counts, Fields, Job, Outcome, Settings, Shard
from factcheck.archive.scan import Plan, finish, prepare, scan
from factcheck.archive.shard import run_shard

__all__ = [
    "Counts",
    "Fields",
    "Job",
    "Outcome",
    "Plan",
    "Settings",
    "Shard",
    "finish",
    "prepare",
    "run_shard",
    "scan",
]
