"""`casewalk history`: what was walked, and what it was worth."""

import json

from simulator.cli import ExitCode
from simulator.cli.settings import Settings
from simulator.cli.streams import diagnose, page
from simulator.plain.debrief_lines import growth_lines
from simulator.practice.desk import Desk
from simulator.practice.growth import Ledger
from simulator.practice.history import Past, history
from simulator.practice.valuer import Valuer
from simulator.wording.scores import rounded, verdict


def show_history(settings: Settings, *, as_json: bool) -> int:
    """
    Print one line per attempt, the one touched last first, or all of them as one JSON list.

    In lines, cases that were finished more than once are followed by how each
    criterion was shown from attempt to attempt.

    Raises:
        StoreError: The store cannot be read.
    """
    sheet, store = page(), settings.store()
    try:
        desk, valuer = Desk(store), Valuer()
        pasts = tuple(history(desk, valuer))
        grown = () if as_json else tuple(Ledger(desk, valuer).every())
    finally:
        store.close()
    if as_json:
        sheet.say(json.dumps([_plain(past) for past in pasts], ensure_ascii=False))
    else:
        sheet.say(*map(_line, pasts))
        for title, growth in grown:
            if len(growth.attempts) > 1:
                sheet.block((f"{title}:", *growth_lines(growth)))
    sheet.flush()
    if not pasts and not as_json:
        diagnose("No attempt has been begun yet.")
    return ExitCode.FINE


def _line(past: Past) -> str:
    record = past.record
    when = record.touched.replace("T", " ")[:16]
    kind = "first attempt" if record.kind == "first" else record.kind
    kind += f" from a moment of {record.parent}" if record.parent else ""
    return f"{record.id}  {record.scenario}  {kind}, {record.mode}, {_worth(past)}, {when} UTC"


def _worth(past: Past) -> str:
    if past.record.ended is None:
        return f"at {past.record.place}"
    if past.overall is None:
        return "ended, without a score"
    return f"{rounded(past.overall.score)} of 100, {verdict(past.overall, past.breached)}"


def _plain(past: Past) -> dict[str, object]:
    record = past.record
    return {
        "id": record.id,
        "scenario": record.scenario,
        "mode": record.mode,
        "kind": record.kind,
        "sealed": past.sealed,
        "started": record.started,
        "ended": record.ended,
        "score": None if past.overall is None else round(float(past.overall.score), 4),
        "breached": past.breached,
        "parent": record.parent,
        "parent_seq": record.parent_seq,
    }
