"""Build hook: store the engine's patterns, compiled by the Python that builds the package."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class StorePatterns(BuildHookInterface):  # type: ignore[type-arg,misc]
    """Runs tools/store_patterns.py before a wheel or an editable install is put together."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        tool = Path(self.root) / "tools" / "store_patterns.py"
        subprocess.run([sys.executable, str(tool)], cwd=self.root, check=True)
