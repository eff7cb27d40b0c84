"""Libraries written to disk for a test: copies of the small case that comes with Casewalk."""

import re
from pathlib import Path

from simulator.files import shipped
from simulator.files.cache import Drawer

SMALL = shipped() / "scenarios" / "first-ten-minutes.yaml"


def case_text(name: str, title: str) -> str:
    """The small case under another name and title."""
    lines = {"case": name, "title": title}
    text = SMALL.read_text("utf-8")
    for key, value in lines.items():
        text = re.sub(rf"^{key}: .*$", f"{key}: {value}", text, count=1, flags=re.MULTILINE)
    return text


def write_case(library: Path, name: str, *, title: str = "") -> Path:
    """A case of one file in the library's folder of cases."""
    file = library / "scenarios" / f"{name}.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(case_text(name, title or f"Called {name}"), "utf-8")
    return file


def write_folder_case(library: Path, name: str, *, title: str = "") -> Path:
    """The same case as a folder with a file for each phase."""
    head, phases = case_text(name, title or f"Called {name}").split("\nphases:\n")
    folder = library / "scenarios" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "case.yaml").write_text(f"{head}\n", "utf-8")
    for number, phase in enumerate(phases.split("  - phase: ")[1:], start=1):
        title, _, scenes = phase.partition("\n")
        text = f"phase: {title}\n{without_indent(scenes)}"
        (folder / f"{number}-{title}.yaml").write_text(text, "utf-8")
    return folder


def without_indent(text: str) -> str:
    return "".join(line.removeprefix("    ") for line in text.splitlines(keepends=True))


def spoil(file: Path) -> None:
    """Make one mistake in the case."""
    text = file.read_text("utf-8")
    file.write_text(re.sub(r"^minutes: .*$", "minutes: soon", text, flags=re.MULTILINE), "utf-8")


def kept_in(file: Path) -> dict[str, object]:
    """What lies in a file of the cache."""
    plain = Drawer(file.parent).load(file.stem)
    assert isinstance(plain, dict)
    return plain


def keep_in(file: Path, plain: object) -> None:
    """Put something else there, as a program would that means it."""
    Drawer(file.parent).save(file.stem, plain)
