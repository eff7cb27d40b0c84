from simulator.engine.arranging import arranged
from tests import builders as b

CHOICES = tuple(b.choice(name) for name in ("one", "two", "three", "four"))


def order(seed, scene="doorway", choices=CHOICES):
    return [choice.id for choice in arranged(choices, seed, scene)]


def test_the_order_is_the_same_whenever_it_is_looked_at():
    assert order(7) == order(7) == order(7, choices=CHOICES[::-1])


def test_other_seeds_and_scenes_give_other_orders():
    assert len({tuple(order(seed)) for seed in range(200)}) == 24
    assert len({tuple(order(7, scene)) for scene in map(str, range(200))}) == 24


def test_every_option_comes_first_about_as_often():
    firsts = [order(seed)[0] for seed in range(2_000)]
    assert all(400 < firsts.count(choice.id) < 600 for choice in CHOICES)


def test_an_option_keeps_its_place_when_another_is_not_offered():
    full = order(7)
    assert order(7, choices=CHOICES[1:]) == [name for name in full if name != "one"]


def test_the_order_is_pinned_so_that_old_attempts_look_the_same():
    assert order(7) == ["three", "one", "four", "two"]
