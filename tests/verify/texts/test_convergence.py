from tests import builders as b
from tests.verify.texts.planting import case, found, option

CENTRAL = ("Shall we call Mister Ray together now", "Shall I call Mister Ray alone now")
APART = "Wait until there is paper"


def scenes(central, number=6):
    """So many scenes, of which so many have a strongest option that shares most with the others."""
    for at in range(number):
        shared, other, apart = *CENTRAL, f"{APART} together"
        texts = (shared, other, apart) if at < central else (apart, other, shared)
        options = [
            option(f"x{name}", level, f"{text:_<40}.", because=f"{at} {name} " + "why " * 20)
            for name, (level, text) in enumerate(zip((3, 1, 1), texts, strict=True))
        ]
        yield b.scene(f"s{at}", choices=tuple(options))


def codes(*planted):
    return [finding.code for finding in found(case(*planted))]


def test_in_half_of_the_scenes_it_may_be_chance():
    assert "convergence" not in codes(*scenes(3))


def test_in_more_it_is_told_once_for_the_case_with_the_scenes():
    (finding,) = (one for one in found(case(*scenes(4))) if one.code == "convergence")
    assert finding.path == ()
    assert finding.message == (
        "the strongest option shares most words with the others in 4 of 6 scenes: s0, s1, s2, s3"
    )


def test_of_few_scenes_nothing_is_said():
    assert "convergence" not in codes(*scenes(5, number=5))


def test_of_two_options_nothing_is_said_for_they_share_alike():
    pairs = (b.scene(s.id, choices=s.choices[:2], narration=s.narration) for s in scenes(6))
    assert "convergence" not in codes(*pairs)
