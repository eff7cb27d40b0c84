from tests import builders as b
from tests.verify.texts.planting import at, case, doorway, found, only, option


def rooms(long_ones, of):
    """Scenes in which the strongest option is the longest, or else the weak one."""
    for number in range(of):
        strong, weak = ("and then", "") if number < long_ones else ("", "and then")
        choices = (
            option(f"listen-{number}", 3, f"I listen to what you say {strong}."),
            option(f"tell-{number}", 1, f"I tell you what I think {weak}."),
        )
        yield b.scene(f"room-{number}", choices=choices)


def test_a_strongest_option_that_is_mostly_the_longest_is_told_with_the_scenes():
    finding = only(case(*rooms(3, of=6)))
    assert (finding.code, finding.severity) == ("longest-is-key", "warning")
    assert "longest in 3 of 6 scenes: room-0, room-1, room-2" in finding.message


def test_one_scene_in_three_is_no_pattern():
    assert found(case(*rooms(2, of=6))) == []


def test_five_scenes_are_too_few_for_a_rate():
    assert found(case(*rooms(5, of=5))) == []


def test_options_that_differ_much_in_length_are_told():
    planted = case(doorway(option("a", 3, "x" * 17), option("b", 1, "y" * 10)))
    finding = only(planted)
    assert (finding.code, finding.severity) == ("uneven-options", "warning")
    assert finding.path == at("choices")
    assert "17" in finding.message


def test_a_little_difference_is_none():
    assert found(case(doorway(option("a", 3, "x" * 16), option("b", 1, "y" * 10)))) == []
