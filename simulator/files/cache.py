"""What was read before, as plain JSON in a folder that may be deleted at any time.

Nothing here is ever needed. What is damaged, foreign or from another version
is as good as not there; where nothing can be written, reading takes longer.
"""

import json
import os
import sys
from pathlib import Path
from zlib import crc32

from simulator.files.program import program

_INDEX = "index.json"
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


class LibraryCache:
    """What is kept of one library: an index of its summaries, and its compiled cases by digest."""

    def __init__(self, cache: Path | None, home: str) -> None:
        """Of the library at `home`; None keeps nothing."""
        self._home = home
        number = crc32(home.encode("utf-8", "surrogateescape"))
        self._folder = cache / f"library-{number:08x}" if cache else None

    def index(self) -> tuple[dict[str, object], int]:
        """The entries that were kept, and when: in nanoseconds as the file system counts them."""
        match self._load(_INDEX):
            case {"program": by, "library": self._home, "entries": dict(entries)} if (
                by == program()
            ):
                return entries, self._written()
        return {}, 0

    def keep_index(self, entries: dict[str, object]) -> None:
        """Keep these entries instead."""
        self._save(_INDEX, {"program": program(), "library": self._home, "entries": entries})

    def compiled(self, digest: str) -> object:
        """What was kept under this digest, or None."""
        match self._load(f"{digest}.json"):
            case {"digest": same, "kept": kept} if same == digest:
                return kept
        return None

    def keep(self, digest: str, plain: object) -> None:
        """Keep this under its digest."""
        self._save(f"{digest}.json", {"digest": digest, "kept": plain})

    def forget_all_but(self, digests: set[str]) -> None:
        """Delete what else was kept, also half-written, so that the cache stays as small as the library."""
        if self._folder is None:
            return
        try:
            for file in self._folder.iterdir():
                stale = len(file.stem) == _DIGEST_LENGTH and file.stem not in digests
                if stale or file.suffix == _PART:
                    file.unlink(missing_ok=True)
        except OSError:
            return

    def _written(self) -> int:
        try:
            return (self._folder / _INDEX).stat().st_mtime_ns if self._folder else 0
        except OSError:
            return 0

    def _load(self, name: str) -> object:
        if self._folder is None:
            return None
        try:
            return json.loads((self._folder / name).read_bytes())
        except (OSError, ValueError, RecursionError):
            return None

    def _save(self, name: str, plain: object) -> None:
        if self._folder is None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _write_whole(self._folder / name, json.dumps(plain, ensure_ascii=False))
        except OSError:
            return


def _write_whole(file: Path, text: str) -> None:
    """Write so that readers find the old text or the new one, never a part."""
    from tempfile import mkstemp

    handle, name = mkstemp(prefix=".", suffix=_PART, dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogatepass") as opened:
            opened.write(text)
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
