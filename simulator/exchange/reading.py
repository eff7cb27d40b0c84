"""From the text of a run file to an attempt. The file comes from a stranger: nothing in it is believed."""

import json
import re
from collections.abc import Mapping

from simulator.content.text import LINE_LENGTH, PROSE_LENGTH, refused_character
from simulator.errors import RunFileError
from simulator.exchange.runfile import FORMAT, LIMIT, MOST_EVENTS, Remark, RunFile
from simulator.exchange.seals import sealed
from simulator.exchange.writing import head_of

_DEPTH = 12
"""How deep an event may nest. Ours: twice what any answer does."""

_KINDS = ("reaction", "keep", "change", "feeling", "analysis")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|\+00:00)?")
_SCORE = re.compile(r"\d{1,2000}(?:/\d{1,2000})?")


def read_run(data: bytes) -> RunFile:
    """
    The attempt that a run file holds.

    Whether its events fit the case is found when they are replayed.

    Raises:
        RunFileError: `not-a-run-file`, `newer-run-file`, `event-missing`, `event-changed` or
            `head-changed`; whoever wrote the file is to be asked.
    """
    match _parsed(data):
        case {"casewalk-run": int(number)} if number > FORMAT:
            raise RunFileError("newer-run-file", "a later version of Casewalk wrote this file")
        case {
            "casewalk-run": int(),
            "attempt": dict(head),
            "events": list(events),
            "words": list(words),
            "score": str() | None as score,
        } if len(events) <= MOST_EVENTS:
            run = _run(head, _events(head, events), tuple(map(_remark, words)), score)
            _check_seals(run, head, events)
            return run
    raise _foreign("it does not have the parts of a run file")


def _foreign(why: str) -> RunFileError:
    return RunFileError("not-a-run-file", f"this is not a run file of Casewalk: {why}")


def _parsed(data: bytes) -> object:
    if len(data) > LIMIT:
        raise _foreign(f"it is larger than {LIMIT:,} bytes")
    try:
        return json.loads(data.decode("utf-8"), parse_constant=_refuse, parse_float=_refuse)
    except (ValueError, RecursionError) as error:
        raise _foreign("it cannot be read as JSON") from error


def _refuse(word: str) -> object:
    raise ValueError(word)


def _events(head: Mapping[str, object], entries: list[object]) -> tuple[Mapping[str, object], ...]:
    """The events, none of them missing."""
    found: list[Mapping[str, object]] = []
    for seq, entry in enumerate(entries):
        match entry:
            case {"seq": int(number), "event": dict(event), "seal": str()} if number == seq:
                _check_depth(event)
                found.append(event)
            case {"seq": int()}:
                raise RunFileError("event-missing", f"event {seq} is missing from the file", seq)
            case _:
                raise _foreign(f"event {seq} is not written like one")
    if head.get("count") != len(found):
        last = len(found)
        raise RunFileError("event-missing", f"event {last} is missing from the file", last)
    return tuple(found)


def _check_depth(event: Mapping[str, object]) -> None:
    layer: list[object] = [event]
    for _ in range(_DEPTH):
        layer = [inner for one in layer for inner in _inside(one)]
    if layer:
        raise _foreign("an event is nested too deeply")


def _inside(value: object) -> list[object]:
    match value:
        case dict():
            return list(value.values())
        case list():
            return value
        case _:
            return []


def _check_seals(run: RunFile, head: Mapping[str, object], entries: list[object]) -> None:
    """Find the first event whose seal does not follow from what stands before it."""
    right = tuple(sealed(head, run.events))
    given = tuple(entry["seal"] for entry in entries if isinstance(entry, dict))
    if head_of(run) != head:
        raise _foreign("what it says of the attempt is not written as Casewalk writes it")
    for seq, (seal, written) in enumerate(zip(right, given, strict=True)):
        if seal == written:
            continue
        if seq == 0:
            sentence = "what the file says of the attempt, or of its start, was changed"
            raise RunFileError("head-changed", sentence, 0)
        raise RunFileError("event-changed", f"event {seq} was changed after it was written", seq)


def _run(
    head: Mapping[str, object],
    events: tuple[Mapping[str, object], ...],
    remarks: tuple[Remark, ...],
    score: str | None,
) -> RunFile:
    parent, at = head.get("parent"), head.get("parent-seq")
    if not (parent is None or isinstance(parent, str)) or not (at is None or isinstance(at, int)):
        raise _foreign("its head is damaged")
    if score is not None and not _SCORE.fullmatch(score):
        raise _foreign("its score is not a number")
    return RunFile(
        program=_line(head, "program"),
        attempt=_line(head, "id"),
        scenario=_line(head, "scenario"),
        title=_line(head, "title"),
        digest=_like(head, "content", _DIGEST),
        mode=_one_of(head, "mode", ("coach", "assessed")),
        kind=_one_of(head, "kind", ("first", "practice")),
        started=_like(head, "started", _TIME),
        ended=None if head.get("ended") is None else _like(head, "ended", _TIME),
        parent=None if parent is None else _line(head, "parent"),
        parent_seq=at,
        events=events,
        remarks=remarks,
        score=score,
    )


def _remark(entry: object) -> Remark:
    match entry:
        case {"kind": str(kind), "seq": int(seq), "text": str(text), "written": str(written)} if (
            kind in _KINDS and seq >= 0 and _TIME.fullmatch(written)
        ):
            if refused_character(text) is not None or len(text) > PROSE_LENGTH:
                raise _foreign("the learner's words hold characters that may not be shown")
            return Remark(kind=kind, seq=seq, text=text, written=written)
    raise _foreign("the learner's words are not written as Casewalk writes them")


def _line(head: Mapping[str, object], key: str) -> str:
    value = head.get(key)
    if not isinstance(value, str) or not value or len(value) > LINE_LENGTH or "\n" in value:
        raise _foreign(f"`{key}` is missing or too long")
    if refused_character(value) is not None:
        raise _foreign(f"`{key}` holds characters that may not be shown")
    return value


def _like(head: Mapping[str, object], key: str, pattern: re.Pattern[str]) -> str:
    value = _line(head, key)
    if not pattern.fullmatch(value):
        raise _foreign(f"`{key}` is not written as Casewalk writes it")
    return value


def _one_of(head: Mapping[str, object], key: str, words: tuple[str, ...]) -> str:
    value = _line(head, key)
    if value not in words:
        raise _foreign(f"`{key}` is none of {', '.join(words)}")
    return value
