from simulator.content.scenario import Acceptance
from simulator.content.tree import Finding
from simulator.verify.accepting import settle
from simulator.verify.shown import Shown
from tests import builders as b

ECHO = Shown(Finding(("phases", 0, "scenes", 0, "choices", 1, "say"), "echo-word", "E.", "note"))
GUESSED = Shown(Finding((), "guessable", "G.", "warning"))
ROW = Shown(
    Finding(("rubrics",), "criterion-never-exercised", "R.", "note"), about=("respects-no",)
)


def settled(shown, *entries, proven=True):
    accepted = tuple(Acceptance(id=code, at=at, because="It is so.") for code, at in entries)
    return settle(b.case(accepted=accepted), shown, proven=proven)


def codes(standing):
    return [one.finding.code for one in standing]


def test_what_is_not_listed_stands():
    assert settled([ECHO]) == ((ECHO,), ())


def test_a_finding_is_accepted_by_its_scene_or_its_choice_with_the_reason():
    for at in ("doorway", "tell"):
        standing, (accepted,) = settled([ECHO], ("echo-word", at))
        assert standing == ()
        assert (accepted.shown, accepted.because) == (ECHO, "It is so.")


def test_a_finding_is_not_accepted_elsewhere_nor_by_another_word():
    for entry in (("echo-word", "listen"), ("absolute-word", "tell"), ("echo-word", None)):
        standing, accepted = settled([ECHO], entry)
        assert accepted == ()
        assert codes(standing) == ["echo-word", "nothing-to-accept"]


def test_a_finding_about_a_criterion_is_accepted_by_its_name():
    standing, (accepted,) = settled([ROW], ("criterion-never-exercised", "respects-no"))
    assert (standing, accepted.shown) == ((), ROW)


def test_a_finding_about_the_whole_case_needs_no_place():
    standing, accepted = settled([GUESSED], ("guessable", None))
    assert (standing, len(accepted)) == ((), 1)


def test_an_error_stands_whatever_is_listed():
    error = Shown(Finding(("phases", 0, "scenes", 0), "never-reached", "N."))
    standing, accepted = settled([error], ("never-reached", "doorway"))
    assert codes(standing) == ["never-reached", "nothing-to-accept"]
    assert accepted == ()


def test_an_entry_that_fits_nothing_is_a_finding_at_its_place():
    ((shown,), _) = settled([], ("echo-word", "tell"))
    assert shown.finding.path == ("accepted", 0, "finding")
    assert shown.finding.message == "no echo-word is found at tell; take this out"


def test_nothing_is_said_of_what_only_a_proof_finds_where_there_is_none():
    assert settled([], ("guessable", None), proven=False) == ((), ())
    (shown,), _ = settled([], ("echo-word", "tell"), proven=False)
    assert shown.finding.code == "nothing-to-accept"
