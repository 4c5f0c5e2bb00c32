"""JSON reports against their schemas; those of commands refer to the schema of the report."""

import json
from importlib.resources import files
from typing import Any

import jsonschema
from referencing import Registry, Resource


def schema(name: str) -> Any:
    """The schema called `name` of the package."""
    return json.loads((files("factcheck.reports") / f"{name}.schema.json").read_text("utf-8"))


def keep_to(name: str, value: object) -> None:
    """Raise when `value` is not as the schema called `name` says."""
    known = Registry().with_resource("report.schema.json", Resource.from_contents(schema("report")))
    jsonschema.Draft202012Validator(schema(name), registry=known).validate(value)
