"""From an attempt to the text of a run file."""

import json

from simulator.exchange.runfile import FORMAT, Remark, RunFile
from simulator.exchange.seals import sealed


def write_run(run: RunFile) -> str:
    """The text of a run file: JSON in ASCII, one event a line, so that two files can be compared."""
    head = head_of(run)
    events = [
        {"seq": seq, "event": dict(event), "seal": seal}
        for seq, (event, seal) in enumerate(zip(run.events, sealed(head, run.events), strict=True))
    ]
    parts = [
        f'"casewalk-run": {FORMAT}',
        f'"attempt": {json.dumps(head, indent=1)}',
        f'"events": {_lines(events)}',
        f'"words": {_lines([_plain(remark) for remark in run.remarks])}',
        f'"score": {json.dumps(run.score)}',
    ]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def head_of(run: RunFile) -> dict[str, object]:
    """What the file says of the attempt as a whole; it is sealed together with the events."""
    return {
        "program": run.program,
        "id": run.attempt,
        "scenario": run.scenario,
        "title": run.title,
        "content": run.digest,
        "mode": run.mode,
        "kind": run.kind,
        "started": run.started,
        "ended": run.ended,
        "parent": run.parent,
        "parent-seq": run.parent_seq,
        "count": len(run.events),
    }


def _lines(entries: list[dict[str, object]]) -> str:
    if not entries:
        return "[]"
    return "[\n " + ",\n ".join(json.dumps(entry) for entry in entries) + "\n]"


def _plain(remark: Remark) -> dict[str, object]:
    return {
        "kind": remark.kind,
        "seq": remark.seq,
        "text": remark.text,
        "written": remark.written,
    }
