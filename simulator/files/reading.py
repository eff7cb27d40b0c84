"""From files to bytes, within limits, and back from the reader's names to those of the author.

The reader in `simulator.content` is given every library as if it stood in
`scenarios/` and `rubrics/`. Where it really stands is put into the diagnostics
here, so that an author can click on them.
"""

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from simulator.content.diagnostic import Diagnostic, Position
from simulator.content.encoding import BYTES_LIMIT
from simulator.files.bundle import NO_FILE, Bundle, Stamp, complaint, shown
from simulator.files.program import program

Files = Mapping[str, bytes]
"""Contents by name, as the reader takes them: `scenarios/late-again/case.yaml`."""


def read_files(bundle: Bundle) -> tuple[Files, tuple[Diagnostic, ...]]:
    """
    The files of a bundle; of a file that is too large, one byte more than is allowed.

    Returns:
        Contents and complaints. Where a file cannot be read, the contents are
        empty: half a case would have mistakes that its author did not make.
    """
    files: dict[str, bytes] = {}
    complaints: list[Diagnostic] = []
    for stamp in bundle.stamps:
        try:
            files[f"{bundle.shelf}/{shown(stamp.name)}"] = _read(bundle.folder / stamp.name, stamp)
        except OSError as error:
            reason = f"this file cannot be read: {error.strerror or error}"
            complaints.append(complaint(bundle.folder / stamp.name, "unreadable-file", reason))
    return ({} if complaints else files), tuple(complaints)


def read_all(bundles: Iterable[Bundle]) -> tuple[Files, tuple[Diagnostic, ...]]:
    """The files of several bundles, as `read_files` has them."""
    files: dict[str, bytes] = {}
    complaints: list[Diagnostic] = []
    for bundle in bundles:
        contents, more = read_files(bundle)
        files.update(contents)
        complaints.extend(more)
    return files, tuple(complaints)


def content_digest(files: Files, by: str | None = None) -> str:
    """
    The SHA-256 of the files' names and contents and of the program that reads them, in hexadecimal.

    Args:
        files: The files.
        by: The program, where it is another than the one that reads cases.
    """
    whole = sha256((by or program()).encode())
    for name, content in sorted(files.items()):
        whole.update(f"\0{name}\0{len(content)}\0".encode())
        whole.update(content)
    return whole.hexdigest()


def with_places(
    diagnostics: Iterable[Diagnostic], bundles: Iterable[Bundle]
) -> tuple[Diagnostic, ...]:
    """The diagnostics with the files called as their author calls them, sorted."""
    return tuple(sorted(map(placer(bundles), diagnostics)))


def placer(bundles: Iterable[Bundle]) -> Callable[[Diagnostic], Diagnostic]:
    """What gives a diagnostic the file as its author calls it."""
    places = {bundle.shelf: shown(bundle.folder) for bundle in bundles}
    return lambda diagnostic: _with_place(diagnostic, places)


def _read(file: Path, stamp: Stamp) -> bytes:
    if stamp.size == NO_FILE:
        file.stat()
        raise OSError("it is not a plain file")
    with file.open("rb") as opened:
        return opened.read(BYTES_LIMIT + 1)


def _with_place(diagnostic: Diagnostic, places: Mapping[str, str]) -> Diagnostic:
    at = diagnostic.position
    folder, _, name = at.file.rpartition("/")
    # Made field by field: there may be thousands, and `replace` takes three times as long.
    return Diagnostic(
        Position(f"{places.get(folder, folder)}/{name}", at.line, at.column),
        diagnostic.code,
        diagnostic.message,
        diagnostic.excerpt,
        diagnostic.severity,
    )
