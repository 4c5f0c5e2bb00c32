"""LibreOffice really opens the reports: no cell is a formula, no word a field or a link outside."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from factcheck.reports import report_named
from factcheck.searches import FACT_CHECKS, WEB
from tests.factcheck.test_injection import EVERY, hostile
from tests.factcheck.tool import environment

SOFFICE = shutil.which("soffice")
pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(not SOFFICE, reason="no LibreOffice here: apt-get install libreoffice"),
]
# commas, quotes, UTF-8, from line 1; numbers are found, and formulas are evaluated, as when
# somebody who was asked said yes
AS_TOLD = "CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"
LINK = re.compile(r'xlink:href="(?!#)([^"]+)"')


def opened(folder: Path, form: str, *names: str, reading: str = "") -> dict[str, str]:
    """Name -> what LibreOffice makes of the file, as flat XML of its own."""
    given = [f"--infilter={reading}"] if reading else []
    home = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [str(SOFFICE), home, "--headless", *given, "--convert-to", form, *names],
        cwd=folder, env=environment({"HOME": str(folder)}),
        capture_output=True, check=True, timeout=180,
    )  # fmt: skip
    return {name: (folder / name).with_suffix(f".{form}").read_text("utf-8") for name in names}


def test_no_cell_of_a_table_is_a_formula(tmp_path: Path) -> None:
    for number, evil in enumerate(EVERY):
        lines = "\n".join(map(str, report_named("csv")([hostile(evil)], 80)))
        (tmp_path / f"{number}.csv").write_text(lines, "utf-8", newline="")
    (tmp_path / "trap.csv").write_text("a,b\n=1+1,+2\n", "utf-8")
    names = [f"{number}.csv" for number in range(len(EVERY))]
    found = opened(tmp_path, "fods", "trap.csv", *names, reading=AS_TOLD)
    assert "table:formula" in found.pop("trap.csv")  # formulas are what they are looked for as
    for text in found.values():
        assert "1,200" in text
        assert "table:formula" not in text
        assert LINK.findall(text) == []


def test_no_word_of_a_document_is_a_field_or_leads_elsewhere(tmp_path: Path) -> None:
    ours = (WEB.partition("{")[0], FACT_CHECKS.partition("{")[0])
    for number, evil in enumerate(EVERY):
        data = b"".join(map(bytes, report_named("docx")([hostile(evil)], 80)))
        (tmp_path / f"{number}.docx").write_bytes(data)
    names = [f"{number}.docx" for number in range(len(EVERY))]
    for text in opened(tmp_path, "fodt", *names).values():
        assert "1,200" in text
        assert text.count("<office:annotation ") > 1
        assert not re.search(r"<text:(?:dde|database|execute-macro|script|variable|user-)", text)
        assert "<script:event-listener" not in text
        assert [link for link in LINK.findall(text) if not link.startswith(ours)] == []
