"""What was read before, as plain JSON in a folder that may be deleted at any time.

Nothing here is ever needed. What is damaged, foreign or from another version
is as good as not there; where nothing can be written, reading takes longer.
"""

import json
import os
import sys
from collections.abc import Container
from pathlib import Path
from zlib import crc32

from simulator.files.program import program

_INDEX = "index"
_DIGEST_LENGTH = 64
_PART = ".part"


def cache_folder() -> Path | None:
    """
    The folder that `CASEWALK_CACHE` names, or this person's cache folder on this platform.

    None, for no cache, where the variable is there and empty, or where this
    person has no home.

    Source: platformdirs `user_cache_dir` (XDG on Linux, Library on macOS, AppData on Windows).
    """
    named = os.environ.get("CASEWALK_CACHE")
    if named is not None:
        return Path(named) if named else None
    try:
        return _own_folder()
    except RuntimeError:
        return None


def _own_folder() -> Path:
    platform: str = sys.platform
    if platform == "linux":
        # The same as below says here, but its import takes longer than listing a whole shelf.
        wished = Path(os.environ.get("XDG_CACHE_HOME", "").strip())
        return (wished if wished.is_absolute() else Path.home() / ".cache") / "casewalk"
    from platformdirs import user_cache_path

    return user_cache_path("casewalk", appauthor=False)


class Drawer:
    """A folder of plain JSON, each file with a sum that tells when it was damaged."""

    def __init__(self, folder: Path | None) -> None:
        """None keeps nothing."""
        self._folder = folder

    def load(self, name: str) -> object:
        """What was kept under this name; None where there is nothing, or not what was written."""
        if self._folder is None:
            return None
        try:
            text = (self._folder / f"{name}.json").read_bytes()
            body, _, told = text.rpartition(b"\n")
            return json.loads(body) if int(told, 16) == crc32(body) else None
        except (OSError, ValueError, RecursionError):
            return None

    def save(self, name: str, plain: object) -> None:
        """Keep this under its name; where it cannot be written, do not mind."""
        if self._folder is None:
            return
        body = json.dumps(plain, ensure_ascii=False).encode("utf-8", "surrogatepass")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _write_whole(self._folder / f"{name}.json", b"%b\n%08x" % (body, crc32(body)))
        except OSError:
            return

    def written(self, name: str) -> int:
        """When something was kept under this name, in nanoseconds as the file system counts them."""
        try:
            return (self._folder / f"{name}.json").stat().st_mtime_ns if self._folder else 0
        except OSError:
            return 0

    def forget_all_but(self, digests: Container[str]) -> None:
        """Delete what else was kept under a digest, and what is half-written."""
        if self._folder is None:
            return
        try:
            for file in self._folder.iterdir():
                stale = len(file.stem) == _DIGEST_LENGTH and file.stem not in digests
                if stale or file.suffix == _PART:
                    file.unlink(missing_ok=True)
        except OSError:
            return

    def forget_oldest(self, most: int) -> None:
        """Delete what was kept first where there is more than that many."""
        if self._folder is None:
            return
        try:
            kept = [file for file in self._folder.iterdir() if len(file.stem) == _DIGEST_LENGTH]
            for file in sorted(kept, key=lambda file: file.stat().st_mtime_ns)[:-most]:
                file.unlink(missing_ok=True)
        except OSError:
            return


class LibraryCache:
    """What is kept of one library: an index of its summaries, its compiled cases and verdicts by digest."""

    def __init__(self, cache: Path | None, home: str) -> None:
        """Of the library at `home`; None keeps nothing."""
        self._home = home
        number = crc32(home.encode("utf-8", "surrogateescape"))
        folder = cache / f"library-{number:08x}" if cache else None
        self._drawer = Drawer(folder)
        self.verdicts = Drawer(folder / "verdicts" if folder else None)
        """What was found out about its cases."""

    def index(self) -> tuple[dict[str, object], int]:
        """The entries that were kept, and when: in nanoseconds as the file system counts them."""
        match self._drawer.load(_INDEX):
            case {"program": by, "library": self._home, "entries": dict(entries)} if (
                by == program()
            ):
                return entries, self._drawer.written(_INDEX)
        return {}, 0

    def keep_index(self, entries: dict[str, object]) -> None:
        """Keep these entries instead."""
        plain = {"program": program(), "library": self._home, "entries": entries}
        self._drawer.save(_INDEX, plain)

    def compiled(self, digest: str) -> object:
        """What was kept under this digest, or None."""
        match self._drawer.load(digest):
            case {"digest": same, "kept": kept} if same == digest:
                return kept
        return None

    def keep(self, digest: str, plain: object) -> None:
        """Keep this under its digest."""
        self._drawer.save(digest, {"digest": digest, "kept": plain})

    def forget_all_but(self, digests: Container[str]) -> None:
        """Delete what else was compiled, so that the cache stays as small as the library."""
        self._drawer.forget_all_but(digests)


def _write_whole(file: Path, content: bytes) -> None:
    """Write so that readers find the old content or the new one, never a part."""
    from tempfile import mkstemp

    handle, name = mkstemp(prefix=".", suffix=_PART, dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
