"""Write again what tests compare with real output; then read the difference.

    python tools/refresh.py

README.md: what stands below each `$ command` of its console blocks. tests/golden/: every report
of examples/flood.txt, and what tests/pinned.py pins. docs/archive.md: the columns of the tables.
What shells and `man` know of the options (tools/shell_files.py).
"""

import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
GUIDE = ROOT / "docs" / "archive.md"
COLUMNS, END_OF_COLUMNS = "<!-- columns -->", "<!-- end of columns -->"
GOLDEN = ROOT / "tests" / "golden"
EXAMPLE = "examples/flood.txt"
FORMS = {  # report -> ending of its golden file
    "plain": "txt",
    "markdown": "md",
    "json": "json",
    "jsonl": "jsonl",
    "unix": "unix",
    "html": "html",
    "docx": "docx.txt",
    "csv": "csv",
    "sarif": "sarif",
    "github": "github",
    "junit": "junit.xml",
    "rdjson": "rdjson",
    "claimreview": "claimreview.json",
}
# what a machine may have set, and what would change a report
OTHERWISE = {"FORCE_COLOR", "COLUMNS", "FACTCHECK_LEDGER", "FACTCHECK_BY"}
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def output(command: str, folder: Path = ROOT) -> bytes:
    """What `command` prints in a folder, with `factcheck` meaning this tree."""
    python = f'"{sys.executable}" -m factcheck'
    kept = {k: v for k, v in os.environ.items() if k not in OTHERWISE}
    ended = subprocess.run(
        re.sub(r"(?<![\w./-])factcheck(?= )", lambda _: python, command),
        shell=True,
        cwd=folder,
        capture_output=True,
        env={**kept, "PYTHONPATH": str(ROOT)},
        check=True,
    )
    return ended.stdout


def readme(output: Callable[[str, Path], bytes] = output) -> str:
    """README.md with the output of each command as it is now; `output` runs one in a folder."""

    def written(block: re.Match[str]) -> str:
        commands = [line for line in block[1].splitlines() if line.startswith("$ ")]
        # some write, and none may read what another did
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "examples", Path(folder) / "examples")
            parts = [(command, output(command[2:], Path(folder)).decode()) for command in commands]
        lines = "\n\n".join(f"{command}\n{printed}".rstrip() for command, printed in parts)
        return f"```console\n{lines}\n```"

    return BLOCK.sub(written, README.read_text("utf-8"))


def guide() -> str:
    """docs/archive.md with the columns of the tables as they are now."""
    from factcheck.archive.schema import ABOUT, TABLES

    lines = []
    for table, columns in TABLES.items():
        lines += [
            f"`{table}`: {ABOUT[table]}",
            "",
            "| column | type | what |",
            "| --- | --- | --- |",
        ]
        lines += [f"| `{column.name}` | {column.type} | {column.means} |" for column in columns]
        lines.append("")
    begin, rest = GUIDE.read_text("utf-8").split(COLUMNS, 1)
    end = rest[rest.index(END_OF_COLUMNS) :]
    return begin + COLUMNS + "\n\n" + "\n".join(lines) + "\n" + end


def golden_file(form: str) -> Path:
    """Where the report of the example stands."""
    return GOLDEN / f"flood.{FORMS[form]}"


def report(form: str) -> str:
    """The report of the example as it is now."""
    written = output(f"factcheck {EXAMPLE} -f {form}")
    return word(written) if form == "docx" else written.decode("utf-8")


def word(data: bytes) -> str:
    """The paragraphs of a Word file, then each comment behind the words that it stands on."""
    import docx

    file = docx.Document(io.BytesIO(data))
    lines = [f"{p.style.name}: {p.text}" for p in file.paragraphs]
    on: dict[str, str] = {}
    open_now: set[str] = set()
    for element in file.element.body.iter():
        name = element.tag.rpartition("}")[2]
        if name in ("commentRangeStart", "commentRangeEnd"):
            number = element.get(element.tag.replace(name, "id"))
            (open_now.add if name.endswith("Start") else open_now.remove)(number)
        elif name == "t":
            for number in open_now:
                on[number] = on.get(number, "") + element.text
    for comment in file.comments:
        lines += ["", f"[{on[str(comment.comment_id)]}] {comment.author}:", comment.text]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write README.md, the guide to archives and the golden reports."""
    README.write_text(readme(), "utf-8")
    GUIDE.write_text(guide(), "utf-8")
    GOLDEN.mkdir(exist_ok=True)
    for form in FORMS:
        golden_file(form).write_text(report(form), "utf-8")
    subprocess.run([sys.executable, "-m", "tests.pinned"], cwd=ROOT, check=True)
    subprocess.run([sys.executable, ROOT / "tools" / "shell_files.py"], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
