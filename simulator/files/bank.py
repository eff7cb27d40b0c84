"""The item bank on a disk: finding it, and opening it by way of the cache."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.errors import ContentError
from simulator.files.bundle import Bundle, refusal, stamps_of
from simulator.files.cache import Drawer
from simulator.files.reading import content_digest, read_all, with_places
from simulator.files.shipped import shipped

if TYPE_CHECKING:
    from simulator.content.bank import Bank

_EXAM = "exam"
_BLUEPRINTS = "blueprints"
_KEPT = 8
"""Banks that stay in the cache. Ours: a few libraries, each before and after an edit."""


def open_bank(libraries: Sequence[Path] = (), *, cache: Path | None) -> "Bank":
    """
    The item bank of the last library that brings one, or the one that comes with Casewalk.

    Banks are not mixed: a library's own is whole, with principles and blueprints.

    Args:
        libraries: Folders as for `open_shelf`.
        cache: Where to keep what was read; None keeps nothing.

    Raises:
        ContentError: The bank has mistakes, or there is none.
    """
    from simulator.content.bank import Bank
    from simulator.content.codec import decode, encode

    bundles = _last(libraries)
    files, complaints = read_all(bundles)
    if complaints:
        raise ContentError(complaints)
    digest, drawer = content_digest(files), Drawer(cache / "banks" if cache else None)
    match drawer.load(digest):
        case dict(plain):
            try:
                return decode(Bank, plain)
            except ValueError:
                pass
    from simulator.content.bankfiles import read_bank

    reading = read_bank(files)
    if reading.bank is None:
        raise ContentError(with_places(reading.diagnostics, bundles))
    drawer.save(digest, encode(reading.bank))
    drawer.forget_oldest(_KEPT)
    return reading.bank


def _last(libraries: Sequence[Path]) -> tuple[Bundle, ...]:
    for place in (*reversed(libraries), shipped()):
        if bundles := bank_bundles(place):
            return bundles
    message = "there are no exam questions here"
    raise refusal(shipped() / "scenarios" / _EXAM, "missing-file", message)


def bank_bundles(place: Path) -> tuple[Bundle, ...] | None:
    """The files of the bank below a library: `scenarios/exam`, or `exam` in a folder of cases; None where there is none."""
    for folder in (place / "scenarios" / _EXAM, place / _EXAM, place):
        if folder.name == _EXAM and folder.is_dir():
            bank = _bundle(folder, f"scenarios/{_EXAM}")
            prints = _bundle(folder / _BLUEPRINTS, f"scenarios/{_EXAM}/{_BLUEPRINTS}")
            if bank.stamps or prints.stamps:
                return bank, prints, _rubrics(folder)
    return None


def _bundle(folder: Path, shelf: str) -> Bundle:
    from os import scandir

    try:
        with scandir(folder) as entries:
            stamps = stamps_of(entries)
    except OSError:
        stamps = ()
    return Bundle(folder.name, folder, folder, stamps, shelf)


def _rubrics(exam: Path) -> Bundle:
    own = _bundle(exam.parent.parent / "rubrics", "rubrics")
    beside = _bundle(exam.parent / "rubrics", "rubrics")
    return next(
        (one for one in (own, beside) if one.stamps), _bundle(shipped() / "rubrics", "rubrics")
    )
