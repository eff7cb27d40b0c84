import pytest

from simulator.content.scenario import CaseDuty
from simulator.content.walkthrough import Expectation, Walkthrough
from simulator.scoring.expecting import differences
from tests import builders as b

CASE = b.case(
    b.scene(
        "doorway",
        choices=(
            b.choice("listen", change=(("trust", 2),), learn=("draws",), meets=("explain-limits",)),
            b.choice("tell", level=0),
        ),
    ),
    goals=(b.goal(),),
    duties=(CaseDuty(id="explain-limits", called_for_by=("doorway",), here="Say it."),),
    known_duties=(b.duty(),),
)

RIGHT = {
    "ending": "farewell",
    "points": (("self-determination", 4),),
    "state": (("trust", 4),),
    "knows": ("draws",),
    "not_knows": ("behind",),
    "goals": (("stay", 1),),
    "met": ("explain-limits",),
}


def found(**changes):
    expected = Expectation(**{**RIGHT, **changes})
    steps = ((("doorway", "listen"),),)
    return differences(CASE, Walkthrough(id="w", about="W.", steps=steps, expect=expected))


def test_a_path_that_comes_out_as_written_differs_in_nothing():
    assert found() == ()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"ending": "doorway"}, "it ends at farewell, not at doorway"),
        ({"points": (("self-determination", 6),)}, "self-determination earns 4 points, not 6"),
        ({"state": (("trust", 5),)}, "trust ends at 4, not at 5"),
        ({"knows": ("behind",)}, "behind is not known at the end"),
        ({"not_knows": ("draws",)}, "draws is known at the end"),
        ({"goals": (("stay", 2),)}, "the goal stay is attained at 1, not at 2"),
        ({"breached": ("explain-limits",)}, "the duty explain-limits is met, not breached"),
    ],
)
def test_each_difference_is_one_sentence(change, sentence):
    assert found(**change) == (sentence,)


def test_a_path_that_goes_on_after_the_end_says_so():
    ask = b.asking(b.topic("rent", 30), minutes=30)
    case = b.case(b.scene("table", ask=ask))
    steps = ((("table", ("rent", "rent")),),)
    path = Walkthrough(id="w", about="W.", steps=steps, expect=Expectation(ending="farewell"))
    assert differences(case, path) == ("this attempt has ended",)


def test_a_path_that_cannot_be_walked_says_so_once():
    steps = ((("doorway", "lisen"),),)
    path = Walkthrough(id="w", about="W.", steps=steps, expect=Expectation(ending="farewell"))
    assert differences(CASE, path) == (
        "at doorway: there is no option lisen here; did you mean listen?",
    )
