"""Make the pictures in README.md again; then look at them.

    python tools/pictures.py

docs/terminal.svg: the beginning of the report of examples/flood.txt as a terminal shows it, by
rich. docs/report.png: the HTML report in Chromium (Debian: chromium), driven by Playwright.
"""

import io
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = "examples/flood.txt"
LINES = 36
COMMAND = f"$ factcheck {EXAMPLE}\n"
SVG, PNG = ROOT / "docs" / "terminal.svg", ROOT / "docs" / "report.png"
# what comes with rich asks a server for a font; a reader's own will do
FORMAT = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)


def terminal() -> str:
    """The picture of the terminal, the same on every day."""
    run = [sys.executable, "-m", "factcheck", EXAMPLE, "-f", "terminal"]
    report = subprocess.run(run, cwd=ROOT, capture_output=True, check=True).stdout.decode("utf-8")
    console = Console(record=True, width=80, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi(COMMAND + "".join(report.splitlines(keepends=True)[:LINES])))
    return console.export_svg(title="factcheck", code_format=FORMAT, unique_id="factcheck")


def page() -> bytes:
    """The picture of the HTML report with one claim looked at."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as started:
        made = Path(folder) / "report.html"
        run = [sys.executable, "-m", "factcheck", EXAMPLE, "-f", f"html={made}"]
        subprocess.run(run, cwd=ROOT, check=True)
        browser = started.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        window = browser.new_page(viewport={"width": 1060, "height": 640})
        window.goto(made.as_uri())
        for _ in range(4):  # as far as the first error
            window.keyboard.press("j")
        return window.screenshot()


if __name__ == "__main__":
    SVG.parent.mkdir(exist_ok=True)
    SVG.write_text(terminal(), "utf-8")
    PNG.write_bytes(page())
