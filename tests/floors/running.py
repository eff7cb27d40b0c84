"""Programs that tests of the whole house start."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
"""The checkout."""


def run(
    *arguments: str,
    folder: Path = ROOT,
    typed: str = "",
    path: Path | None = None,
    **environment: str,
) -> subprocess.CompletedProcess[str]:
    """This Python with these arguments; `path` comes before everything else that is installed."""
    extra = {"PYTHONIOENCODING": "utf-8", **environment}
    if path:
        extra["PYTHONPATH"] = str(path)
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        input=typed,
        env={**os.environ, **extra},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
