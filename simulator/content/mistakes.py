"""What the types refuse, said to a person who writes cases.

A mistake can also be taken out of the data, so that the rest is read all the same.
"""

from collections.abc import Sequence
from dataclasses import is_dataclass
from typing import TYPE_CHECKING, get_args

from simulator.content.keys import bare, hint_at, keys_of, stand_in
from simulator.content.tree import AT_KEY, Finding, Path, Step
from simulator.errors import did_you_mean

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_NOT_A_RANGE = "a range is written {at-least: 2}, {at-most: 3} or {at-least: 2, at-most: 3}"
_SHAPES = {
    "tuple_type": ("not-a-list", "this must be a list: [one, two], or lines that begin with -"),
    "dict_type": ("not-a-mapping", "this must be keys with values: {key: value}"),
    "dataclass_type": ("not-a-mapping", "this must be keys with values, one per line"),
}


def is_unknown_key(error: "ErrorDetails") -> bool:
    """Whether the mistake is a key that the type does not have."""
    return error["type"] == "unexpected_keyword_argument"


def to_finding(error: "ErrorDetails", top: object) -> Finding:
    """A refusal in our own words."""
    path: Path = error["loc"]
    match error["type"]:
        case "missing":
            return Finding(path, "missing-key", f"`{path[-1]}` is missing here; write it")
        case "unexpected_keyword_argument":
            return _unknown_key(path, top)
        case "literal_error":
            return _unknown_word(path, str(error["input"]), top)
        case "dataclass_type" if path[-2:-1] == ("state",) and isinstance(path[-1], str):
            return _not_a_range(path)
        case shape if shape in _SHAPES:
            code, sentence = _SHAPES[shape]
            return Finding(path, code, sentence)
        case code:
            return Finding(path, code, error["msg"])


def _unknown_key(path: Path, top: object) -> Finding:
    known = _known_keys(path[:-1], top)
    guess = did_you_mean(str(path[-1]), known) or f"; it may have {', '.join(known)}"
    message = f"there is no key called {path[-1]} here{guess}"
    return Finding((*path, AT_KEY), "unknown-key", message)


def _unknown_word(path: Path, word: str, top: object) -> Finding:
    words = [str(known) for known in get_args(bare(hint_at(top, path)))]
    message = f"this must be one of {', '.join(words)}{did_you_mean(word, words)}"
    return Finding(path, "unknown-word", message)


def _not_a_range(path: Path) -> Finding:
    key = str(path[-1])
    guess = did_you_mean(key, ("knows", "knows-any", "not-knows"))
    return Finding(path, "not-a-range", f"{_NOT_A_RANGE}{guess}")


def _known_keys(path: Path, top: object) -> Sequence[str]:
    kind = bare(hint_at(top, path))
    return tuple(keys_of(kind)) if isinstance(kind, type) and is_dataclass(kind) else ()


def take_out(data: object, error: "ErrorDetails", top: object) -> list[Path]:
    """
    Put a stand-in where the mistake is.

    Returns:
        The parts of which nothing more should be said.
    """
    loc: Path = error["loc"]
    if is_unknown_key(error):
        return _drop_unknown(data, loc, top)
    if loc[-1:] == (AT_KEY,):
        loc = loc[:-1]
    holder, path = _reach(data, loc)
    if not path:
        return [()]
    last = path[-1]
    if error["loc"][-1:] == (AT_KEY,) and isinstance(holder, dict):
        holder.pop(last, None)
    else:
        _put(holder, last, stand_in(hint_at(top, path)))
    return [path]


def _drop_unknown(data: object, loc: Path, top: object) -> list[Path]:
    holder, path = _reach(data, loc)
    if not isinstance(holder, dict):
        return [path]
    holder.pop(path[-1], None)
    return [(*loc[:-1], key) for key in _known_keys(loc[:-1], top) if key not in holder]


def _reach(data: object, loc: Path) -> tuple[object, Path]:
    holder: object = None
    here = data
    path: Path = ()
    for step in loc:
        below = _entry(here, step)
        if below is not None:
            holder, here, path = here, below, (*path, step)
        elif not isinstance(here, dict):
            break
        elif step == loc[-1]:
            return here, (*path, step)
        elif step != "state":
            break
    return holder, path


def _entry(here: object, step: Step) -> object | None:
    if isinstance(here, dict):
        return here.get(step)
    if isinstance(here, list) and isinstance(step, int) and step < len(here):
        entry: object = here[step]
        return entry
    return None


def _put(holder: object, step: Step, value: object) -> None:
    if isinstance(holder, list) and isinstance(step, int):
        holder[step] = value
    elif isinstance(holder, dict):
        holder[str(step)] = value
