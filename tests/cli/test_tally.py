from simulator.cli.tally import TOLD_LIMIT, Tally
from simulator.cli.telling import summary
from simulator.content.diagnostic import Diagnostic, Position, Severity
from simulator.files.verdict import Told, Verdict


def told(line: int, severity: Severity = "error", **fields: object) -> Told:
    at = Position("ants.yaml", line, 1)
    return Told(Diagnostic(at, "no-case", "...", severity=severity), **fields)


def test_things_are_counted_by_severity_and_accepted_ones_apart() -> None:
    tally = Tally()
    more = (told(1, "warning"), told(2, "note", accepted="It is meant so."), told(3, "note"))
    assert tally.add(Verdict("ants", None, more)) == list(more)
    assert (tally.counts, tally.accepted) == ({"error": 0, "warning": 1, "note": 1}, 1)
    assert summary(tally) == "1 case can be played; 1 warning, 1 note; 1 accepted."


def test_mistakes_of_rubrics_are_told_once_however_many_cases_they_judge() -> None:
    tally = Tally()
    assert len(tally.add(Verdict(None, None, (told(1, mistake=True),)))) == 1
    assert len(tally.add(Verdict(None, None, (told(1, mistake=True),)))) == 0
    assert (tally.cases, tally.counts["error"], tally.unreadable) == (0, 1, True)
    assert len(tally.add(Verdict(None, None, (told(1, mistake=True),)), "another library")) == 1
    tally = Tally()
    tally.add(Verdict(None, None, (told(1, mistake=True),)))
    assert summary(tally) == "0 cases can be played; 1 error."


def test_of_very_many_the_first_are_told_and_the_rest_counted() -> None:
    tally = Tally()
    shown = tally.add(Verdict("ants", None, tuple(map(told, range(TOLD_LIMIT + 7)))))
    assert (len(shown), tally.left_out) == (TOLD_LIMIT, 7)
    assert not tally.add(Verdict("bees", None, (told(-1),)))
    assert (tally.counts["error"], tally.left_out) == (TOLD_LIMIT + 8, 8)


def test_nothing_wrong_is_said_too() -> None:
    assert summary(Tally()) == "0 cases can be played; no mistakes found."
