import json
import sys

import pytest
from click.testing import CliRunner

from simulator.cli.reporting import Report
from simulator.cli.tally import Tally
from simulator.cli.telling import Lines, Teller, coloured, tinted
from simulator.content.diagnostic import Diagnostic, Position
from simulator.files.verdict import Told, Verdict

AT = Position("ants.yaml", 3, 7)
WRONG = Told(Diagnostic(AT, "guessable", "It is.", "abc: def", "warning"), way="door: ask")
MEANT = Told(Diagnostic(AT, "never-used", "It is not."), accepted="It is meant so.")


def tell(teller: Teller, *told: Told) -> None:
    tally = Tally()
    verdict = Verdict("ants", None, told)
    teller.verdict(verdict, tally.add(verdict))
    teller.close(tally)


def test_what_is_wrong_is_told_with_a_playthrough_and_what_is_accepted_is_counted() -> None:
    with CliRunner().isolation() as (out, err, _):
        tell(Lines(), WRONG, MEANT)
        assert err.getvalue().decode().splitlines() == [
            "ants.yaml:3:7: warning: guessable",
            "   3 | abc: def",
            "     |       ^ It is.",
            "      shown by door: ask",
        ]
        assert out.getvalue() == b"1 case can be played; 1 warning; 1 accepted.\n"


def test_what_is_too_much_to_tell_is_counted() -> None:
    with CliRunner().isolation() as (_, err, _):
        tally = Tally()
        tally.left_out = 1234
        Lines().close(tally)
        assert err.getvalue() == b"... and 1,234 more; mend these first.\n"


def test_a_report_has_everything_with_the_reason_for_what_is_accepted() -> None:
    with CliRunner().isolation() as (out, _, _):
        tell(Report(), WRONG, MEANT)
        whole = json.loads(out.getvalue())
    assert (whole["cases"], whole["left-out"]) == ({"ants": None}, 0)
    assert [(one["accepted"], one["shown-by"]) for one in whole["diagnostics"]] == [
        (None, "door: ask"),
        ("It is meant so.", None),
    ]


def test_only_the_severity_is_coloured_and_stays_a_word() -> None:
    head = "cases/a: warning: b.yaml:3:7: warning: guessable\x1b[2J"
    coloured_word = "\x1b[33m\x1b[1mwarning\x1b[0m"
    expected = f"cases/a: warning: b.yaml:3:7: {coloured_word}: guessable[2J"
    assert expected == tinted(head, "warning")
    assert tinted("something else", "error") == "something else"


def test_there_is_no_colour_where_nobody_sees_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert not sys.stderr.isatty()
    assert not coloured()
