"""A PostgreSQL of one's own: a folder, a socket in it, ended with the test.

The program comes from Debian's package postgresql. It refuses to run as root, so root starts it
as the package's own user.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

USER = "postgres"
SETTINGS = ("-c", "listen_addresses=", "-c", "max_connections=20")


def programs() -> Path | None:
    """The folder with initdb and postgres, the newest there is."""
    if (found := shutil.which("initdb")) is not None:
        return Path(found).resolve().parent
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return installed[-1].parent if installed else None


@contextmanager
def postgres() -> Iterator[str]:
    """The address of a server that is ready; skips where there is no PostgreSQL."""
    bin_folder = programs()
    if bin_folder is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    user = USER if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="factcheck-pg-"))
    if user:
        shutil.chown(folder, user)

    def run(name: str, *arguments: str) -> None:
        words = [str(bin_folder / name), *arguments]
        subprocess.run(words, user=user, cwd=folder, check=True, stdout=subprocess.DEVNULL)

    data = str(folder / "data")
    run("initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C")
    options = " ".join([*SETTINGS, "-k", str(folder)])
    run("pg_ctl", "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")
    try:
        yield f"postgresql://{USER}@/postgres?host={folder}"
    finally:
        run("pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder)
