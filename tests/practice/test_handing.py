from dataclasses import dataclass, replace

import pytest

from simulator.content.digest import digest
from simulator.errors import RunFileError
from simulator.exchange import read_run, write_run
from simulator.practice.debriefing import Debriefer
from simulator.practice.desk import Desk
from simulator.practice.handing import Contents, agrees, run_of, take_in
from simulator.practice.notebook import Notebook
from simulator.store.memory import MemoryStore
from tests import builders as b
from tests.practice.test_debriefing import walked


@dataclass(frozen=True)
class OneSummary:
    id: str


class OneCase:
    """A shelf with one case on it, or with none."""

    def __init__(self, case=None):
        self._case = case
        self.summaries = (OneSummary(case.scenario.id),) if case else ()

    def case(self, name):
        return self._case


def handed_in():
    """A desk, a finished attempt, and the run file that was made of it."""
    desk, sitting = walked(b.SMALL_WALK)
    debrief = Debriefer(desk).debrief(sitting)
    return desk, sitting, run_of(sitting, debrief)


def elsewhere(case):
    """Another machine, where only the shelf knows the case."""
    return Contents(MemoryStore(), OneCase(case))


def test_a_run_file_comes_to_the_same_numbers_on_another_machine():
    desk, sitting, run = handed_in()
    taken = take_in(read_run(write_run(run).encode()), elsewhere(sitting.case))
    here = Debriefer(desk).debrief(sitting)
    there = Debriefer(Desk(taken.store)).debrief(taken)
    assert there.scores == here.scores
    assert there.assessment == here.assessment
    assert [moment.costs for moment in there.moments] == [moment.costs for moment in here.moments]
    assert agrees(run, there)


def test_content_that_was_played_here_is_known_although_its_files_have_changed():
    desk, _, run = handed_in()
    taken = take_in(run, Contents(desk.store, OneCase()))
    assert digest(taken.case) == run.digest


def test_content_that_is_nowhere_is_told():
    _, sitting, run = handed_in()
    edited = replace(sitting.case, scenario=replace(sitting.case.scenario, title="Edited"))
    for case in (None, edited):
        with pytest.raises(RunFileError) as caught:
            take_in(run, elsewhere(case))
        assert caught.value.code == "foreign-content"


def test_answers_that_the_case_does_not_allow_are_told_with_their_event():
    _, sitting, run = handed_in()
    events = [dict(event) for event in run.events]
    events[1]["scene"] = "somewhere-else"
    with pytest.raises(RunFileError) as caught:
        take_in(replace(run, events=tuple(events)), elsewhere(sitting.case))
    assert caught.value.code == "does-not-replay"


def test_a_start_on_other_content_is_told():
    _, sitting, run = handed_in()
    start = {**run.events[0], "rubrics": "0" * 64}
    with pytest.raises(RunFileError) as caught:
        take_in(replace(run, events=(start, *run.events[1:])), elsewhere(sitting.case))
    assert caught.value.code == "foreign-content"


def test_a_run_that_claims_to_have_ended_and_has_not_is_told():
    _, sitting, run = handed_in()
    with pytest.raises(RunFileError) as caught:
        take_in(replace(run, events=run.events[:-1]), elsewhere(sitting.case))
    assert (caught.value.code, caught.value.seq) == ("event-missing", len(run.events) - 1)


def test_a_score_that_was_touched_up_is_not_believed():
    _, sitting, run = handed_in()
    better = replace(run, score="100")
    taken = take_in(better, elsewhere(sitting.case))
    debrief = Debriefer(Desk(taken.store)).debrief(taken)
    assert debrief.overall.score < 100
    assert not agrees(better, debrief)
    assert not agrees(replace(run, score="1/0"), debrief)
    assert not agrees(replace(run, score=None), debrief)


def test_only_words_that_were_shared_leave_the_machine():
    desk, sitting = walked(b.SMALL_WALK)
    notebook = Notebook(sitting)
    notebook.write("reaction", "Nobody should read this.")
    notebook.write("feeling", "uneasy\x1b[31m", seq=1, shared=True)
    run = run_of(sitting, Debriefer(desk).debrief(sitting))
    assert [(one.kind, one.seq, one.text) for one in run.remarks] == [
        ("feeling", 1, "uneasy\N{REPLACEMENT CHARACTER}[31m")
    ]
    taken = take_in(read_run(write_run(run).encode()), elsewhere(sitting.case))
    assert Notebook(taken).read("feeling", 1).shared


def test_a_practice_attempt_keeps_where_it_came_from():
    from simulator.practice.again import again

    desk, sitting = walked(b.SMALL_WALK)
    retry = again(sitting, 2)
    run = run_of(retry, Debriefer(desk).debrief(retry))
    assert (run.parent, run.parent_seq, run.kind) == (sitting.name, 2, "practice")
    assert read_run(write_run(run).encode()) == run
