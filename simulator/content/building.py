"""Building data and places from the events of a parser, without recursion and within limits."""

from typing import NoReturn, Protocol

from simulator.content.tree import UNREAD, Brace, Fault, Mark, Node, Path, Place, Step

DEPTH_LIMIT = 40
"""How deep lists and mappings may nest. Ours: twice what a case needs."""

NODE_LIMIT = 100_000
"""How many texts, lists and mappings a file may hold. Ours: ten times a full case."""

_SENTENCES = {
    "anchor": "anchors (&) are not used here; write it out, or quote a text that begins with &",
    "alias": "aliases (*) are not used here; write it out, or quote a text that begins with *",
    "tag": "tags (!) are not used here; put a text that begins with ! in quotes",
    "merge-key": "merge keys (<<) are not used here; write the keys out",
    "key-not-text": "a key must be a word, not a list or a mapping",
    "empty-value": "there is nothing here; write something or leave it out",
    "several-documents": "a file holds one document; take out this --- or split the file",
    "too-deep": f"lists and mappings nest deeper than {DEPTH_LIMIT} here",
    "too-many-parts": f"the file has more than {NODE_LIMIT} parts; split it",
}
_DROPPED = ""


class Event(Protocol):
    """What the parser met."""

    start_mark: Mark
    anchor: str | None
    tag: str | None
    value: str


class Halt(Exception):
    """Reading on is pointless or dangerous; the fault is already noted."""


class _Start:
    line = 0
    column = 0


class _Frame:
    """A list or a mapping that is not closed yet; a mapping has a key while a value is awaited."""

    __slots__ = ("items", "key", "key_mark", "key_places", "mapping", "places", "stands_as_key")

    def __init__(self, mark: Mark, *, is_mapping: bool) -> None:
        self.mapping: dict[str, object] | None = {} if is_mapping else None
        self.key_places: dict[str, tuple[Mark, Place]] = {}
        self.items: list[object] = []
        self.places: list[Place] = []
        self.key: str | None = None
        self.key_mark = mark
        self.stands_as_key = False

    def step(self, index: int) -> Step:
        return index if self.mapping is None else self.key or _DROPPED

    def put(self, value: object, place: Place) -> None:
        if self.mapping is None:
            self.items.append(value)
            self.places.append(place)
        elif self.key:
            self.mapping[self.key] = value
            self.key_places[self.key] = (self.key_mark, place)


class Builder:
    """The tree as far as it has been read."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = faults
        self.spoiled: set[Path] = set()
        self.braces: list[Brace] = []
        self._frame = _Frame(_Start(), is_mapping=False)
        self._above: list[_Frame] = []
        self._left = NODE_LIMIT

    @property
    def top(self) -> tuple[object, Place] | None:
        """What the document says and its places, once it has been read."""
        frame = self._above[0] if self._above else self._frame
        return (frame.items[0], frame.places[0]) if frame.items and frame.items[0] else None

    def text(self, event: Event) -> None:
        """Take a text: a key, or what stands under one, or an entry of a list."""
        frame, mark, value = self._frame, event.start_mark, event.value
        if event.tag is not None or event.anchor is not None:
            self._refuse_marking(event)
        if frame.key is None and frame.mapping is not None:
            self._take_key(value, mark)
            return
        self._count(mark)
        if not value and self._above:
            self._spoil("empty-value", mark if frame.mapping is None else frame.key_mark)
            value = UNREAD
        elif "{" in value or "}" in value:
            self._note_brace(value)
        frame.put(value, mark)
        frame.key = None

    def alias(self, event: Event) -> None:
        """Refuse an alias."""
        frame = self._frame
        if frame.key != _DROPPED:
            self._spoil("alias", event.start_mark)
        if frame.key is None and frame.mapping is not None:
            frame.key = _DROPPED
            return
        frame.put(UNREAD, event.start_mark)
        frame.key = None

    def open(self, event: Event, *, is_mapping: bool) -> None:
        """Go into a list or a mapping."""
        frame, mark = self._frame, event.start_mark
        self._count(mark)
        if len(self._above) >= DEPTH_LIMIT:
            self.halt("too-deep", mark)
        if event.tag is not None or event.anchor is not None:
            self._refuse_marking(event)
        child = _Frame(mark, is_mapping=is_mapping)
        if frame.key is None and frame.mapping is not None:
            self._note("key-not-text", mark)
            child.stands_as_key = True
        elif child.mapping is None:
            frame.put(child.items, Node(mark, child.places))
        else:
            frame.put(child.mapping, Node(mark, child.key_places))
        self._above.append(frame)
        self._frame = child

    def close(self) -> None:
        """Come back from a list or a mapping."""
        child, self._frame = self._frame, self._above.pop()
        self._frame.key = _DROPPED if child.stands_as_key else None

    def halt(self, code: str, mark: Mark) -> NoReturn:
        """Note the fault and read no further."""
        self._note(code, mark)
        raise Halt

    def _take_key(self, key: str, mark: Mark) -> None:
        frame = self._frame
        frame.key, frame.key_mark = key, mark
        if key in frame.key_places:
            line = frame.key_places[key][0].line + 1
            message = f"{key} is already given in line {line}; keep one of the two"
            self.faults.append(Fault(mark.line, mark.column, "duplicate-key", message))
            frame.key = _DROPPED
        elif key == "<<":
            self._spoil("merge-key", mark, self._path()[:-1])
            frame.key = _DROPPED
        elif not key:
            self._note("empty-value", mark)

    def _count(self, mark: Mark) -> None:
        self._left -= 1
        if self._left < 0:
            self.halt("too-many-parts", mark)

    def _refuse_marking(self, event: Event) -> None:
        self._note("tag" if event.tag is not None else "anchor", event.start_mark)

    def _note(self, code: str, mark: Mark) -> None:
        self.faults.append(Fault(mark.line, mark.column, code, _SENTENCES[code]))

    def _spoil(self, code: str, mark: Mark, path: Path | None = None) -> None:
        self._note(code, mark)
        self.spoiled.add(self._path() if path is None else path)

    def _note_brace(self, text: str) -> None:
        frame, path = self._frame, self._path()
        holder: list[object] | dict[str, object] = frame.items
        if frame.mapping is not None:
            holder = frame.mapping
        if path:
            self.braces.append(Brace(text, holder, path))

    def _path(self) -> Path:
        steps: list[Step] = [frame.step(len(frame.items) - 1) for frame in self._above]
        return (*steps, self._frame.step(len(self._frame.items)))[1:]
