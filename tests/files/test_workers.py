import gc
import os
import signal
import sys

import pytest

from simulator.errors import WorkerLost
from simulator.files.workers import Workers, cores


def double(number: int) -> int:
    return 2 * number


def vanish() -> int:
    os._exit(3)


def test_there_is_at_least_one_processor():
    assert cores() >= 1


def test_little_work_is_not_shared():
    with Workers() as workers:
        assert not workers.shares(0, more=True)
        assert workers.ahead == 0
        with pytest.raises(ValueError, match="no other process"):
            workers.share(double, 2)


def test_much_work_is_shared_once_what_it_needs_is_imported():
    with Workers() as workers:
        assert not workers.shares(1_000, more=True)
        assert workers.shares(1_000, more=True) is (cores() > 1)


def test_garbage_is_looked_for_as_before_when_the_work_is_done():
    before = gc.get_threshold()
    with Workers(1) as workers:
        workers.shares(0, more=True)
        assert gc.get_threshold() != before
    assert (gc.get_threshold(), gc.get_freeze_count()) == (before, 0)


def test_one_process_never_shares():
    with Workers(1) as workers:
        assert not workers.shares(0, more=True)


def test_the_last_piece_of_work_alone_is_not_worth_a_process():
    with Workers(2) as workers:
        assert not workers.shares(0, more=False)


def test_work_is_shared_when_processes_are_asked_for():
    with Workers(2) as workers:
        assert workers.shares(0, more=True)
        shared = [workers.share(double, number) for number in range(10)]
        assert [one.result() for one in shared] == [2 * number for number in range(10)]
        assert shared[0].wait(0)
        assert workers.shares(0, more=False)
        assert workers.ahead > 0


def test_a_process_that_vanishes_is_told_in_a_sentence():
    with pytest.raises(WorkerLost, match="one of its processes ended"), Workers(2) as workers:
        workers.shares(0, more=True)
        workers.share(vanish).result()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_work_that_is_given_up_is_not_waited_for():
    with pytest.raises(KeyboardInterrupt), Workers(2) as workers:
        workers.shares(0, more=True)
        workers.share(signal.pause)
        raise KeyboardInterrupt
