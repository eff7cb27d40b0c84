"""Where the cases and rubrics of a library lie.

A library is a folder with `scenarios/` and perhaps `rubrics/` in it, or a
folder of cases, or the folder or file of a single case. Folders are looked at
to a fixed depth and never searched, so links that go in circles do no harm.
Which of the files mean something is for `simulator.content` to say.
"""

import os
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from simulator.files.bundle import Bundle, Stamp, refusal, shown, stamp_of, stamps_of
from simulator.files.shipped import shipped

ENTRIES_LIMIT = 10_000
"""How many files and folders of a library are looked at. Ours: a thousand full cases."""

_CASE_FILES = ("case.yaml", "[1-5]-*.yaml")
_WALKTHROUGHS = ".walkthroughs"
_OTHER_FOLDERS = ("exam", "rubrics")


class Layout(NamedTuple):
    """What there is in a library; no file has been opened."""

    place: Path
    """The library, as the learner or author wrote it."""
    home: str
    """Where it really is, which tells it from other libraries."""
    cases: tuple[Bundle, ...]
    """Its cases, by name."""
    rubrics: Bundle
    """Its rubrics and duties. Those that come with Casewalk where it brings none of its own."""


def lay_out(place: Path) -> Layout:
    """
    Find the cases and rubrics of a library.

    A library that brings rubrics is judged by these alone: they are not mixed
    with ours, so that a name never means two things.

    Raises:
        ContentError: There is no such folder, it may not be looked into, there
            is no case in it, or it is so large that it is hardly one of cases.
    """
    try:
        return _lay_out(place, _Looking(place))
    except OSError as error:
        reason = error.strerror or str(error)
        raise refusal(
            place, "unreadable-folder", f"this cannot be looked into: {reason}"
        ) from error


def look_again(bundle: Bundle) -> Bundle:
    """The bundle with the files that are there now."""
    if bundle.shelf == "scenarios":
        return bundle._replace(stamps=_with_walkthroughs(bundle.place))
    return bundle._replace(stamps=_Looking(bundle.place).stamps(bundle.folder))


class _Looking:
    """Looks into folders until there were too many files."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._left = ENTRIES_LIMIT

    def into(self, folder: Path) -> list[os.DirEntry[str]]:
        found: list[os.DirEntry[str]] = []
        with os.scandir(folder) as entries:
            for entry in entries:
                self._left -= 1
                if self._left < 0:
                    message = (
                        f"there are more than {ENTRIES_LIMIT} files here; name a smaller folder"
                    )
                    raise refusal(self._place, "too-many-files", message)
                found.append(entry)
        return sorted(found, key=lambda entry: entry.name)

    def stamps(self, folder: Path) -> tuple[Stamp, ...]:
        """The files of a folder; none where it may not be looked into."""
        try:
            return stamps_of(self.into(folder))
        except OSError:
            return ()


def _lay_out(place: Path, looking: _Looking) -> Layout:
    if place.is_file():
        folder, cases = place.parent, _single_files(place.parent, _with_walkthroughs(place))
    elif not place.is_dir():
        raise refusal(place, "no-such-folder", "there is no file or folder of this name")
    elif (place / "scenarios").is_dir():
        folder = place / "scenarios"
        cases = _cases(folder, looking)
    elif _is_case(stamps := looking.stamps(place)):
        folder, cases = _above(place), [_case_folder(place, stamps)]
    else:
        folder, cases = place, _cases(place, looking)
    if not cases:
        message = "there is no case here; a case is a folder with a case.yaml, or one .yaml file"
        raise refusal(place, "no-case", message)
    return Layout(place, str(place.resolve()), tuple(cases), _rubrics(folder, looking))


def _cases(folder: Path, looking: _Looking) -> list[Bundle]:
    entries = looking.into(folder)
    cases = _single_files(folder, stamps_of(entry for entry in entries if not _is_folder(entry)))
    for entry in entries:
        if entry.name.startswith(".") or entry.name in _OTHER_FOLDERS or not _is_folder(entry):
            continue
        if stamps := looking.stamps(folder / entry.name):
            cases.append(_case_folder(folder / entry.name, stamps))
    return sorted(cases, key=lambda case: case.name)


def _is_case(stamps: tuple[Stamp, ...]) -> bool:
    return any(fnmatchcase(stamp.name, known) for stamp in stamps for known in _CASE_FILES)


def _case_folder(folder: Path, stamps: tuple[Stamp, ...]) -> Bundle:
    name = shown(_called(folder))
    return Bundle(name, folder, folder, stamps, f"scenarios/{name}")


def _single_files(folder: Path, stamps: tuple[Stamp, ...]) -> list[Bundle]:
    """Cases of one file each; the golden paths of a case may stand in a second file beside it."""
    cases: dict[str, list[Stamp]] = {}
    for stamp in stamps:
        cases.setdefault(_case_of(stamp), []).append(stamp)
    return [_single(folder, tuple(files)) for files in cases.values()]


def _single(folder: Path, files: tuple[Stamp, ...]) -> Bundle:
    name = _case_of(files[0])
    head = next((file for file in files if Path(file.name).stem == name), files[0])
    return Bundle(shown(name), folder / head.name, folder, files, "scenarios")


def _case_of(file: Stamp) -> str:
    return Path(file.name).stem.removesuffix(_WALKTHROUGHS)


def _with_walkthroughs(file: Path) -> tuple[Stamp, ...]:
    beside = file.with_name(f"{file.stem}{_WALKTHROUGHS}.yaml")
    return tuple(stamp_of(each) for each in (file, beside) if each.is_file())


def _rubrics(cases: Path, looking: _Looking) -> Bundle:
    """The rubrics beside `scenarios/`, or in the folder of cases, or our own."""
    beside = _above(cases) if _called(cases) == "scenarios" else cases
    for folder in (beside / "rubrics", shipped() / "rubrics"):
        if stamps := looking.stamps(folder):
            return Bundle("rubrics", folder, folder, stamps, "rubrics")
    return Bundle("rubrics", beside / "rubrics", beside / "rubrics", (), "rubrics")


def _called(folder: Path) -> str:
    return folder.name if folder.name not in ("", "..") else folder.resolve().name


def _above(folder: Path) -> Path:
    return folder.parent if folder.name not in ("", "..") else folder / ".."


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
