import pytest

from simulator.content.condition import Condition, Range
from simulator.verify.explaining import asked_for, why_always, why_never
from simulator.verify.seeing import Fields
from tests import builders as b

FIELDS = Fields(b.scenario())


def seen(*numbers, known=(), unknown=()):
    """What was so: where trust stood, and which facts were ever known or not."""
    bits = [FIELDS.numbers("trust", Range(at_least=n, at_most=n)) for n in numbers]
    bits += [FIELDS.known(fact) for fact in known] + [FIELDS.unknown(fact) for fact in unknown]
    return sum(bits)


@pytest.mark.parametrize(
    ("limits", "told"),
    [
        (Range(at_least=2), "at least 2"),
        (Range(at_most=2), "at most 2"),
        (Range(at_least=1, at_most=2), "1 to 2"),
    ],
)
def test_a_range_is_told_in_words(limits, told):
    assert asked_for(limits) == told


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        (b.when(trust=(4, None)), "trust is 1 to 3 there, and it asks for at least 4"),
        (b.when(knows=("draws",)), "draws is never known there"),
        (b.when(not_knows=("behind",)), "behind is always known there"),
        (Condition(knows_any=("draws",)), "draws is never known there"),
        (
            b.when(knows=("draws",), trust=(4, None)),
            "draws is never known there and trust is 1 to 3 there, and it asks for at least 4",
        ),
    ],
)
def test_what_keeps_a_condition_from_holding_is_each_part_that_never_does(condition, told):
    here = seen(1, 3, unknown=("draws",), known=("behind",))
    assert why_never(condition, here, FIELDS) == told


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        (b.when(trust=(2, None)), "trust is always 2 there, and it asks for at least 2"),
        (b.when(not_knows=("draws",)), "draws is never known there"),
        (Condition(knows_any=("draws", "behind")), "draws or behind is always known there"),
    ],
)
def test_what_makes_a_condition_hold_is_every_part(condition, told):
    here = seen(2, unknown=("draws",), known=("behind",))
    assert why_always(condition, here, FIELDS) == told
