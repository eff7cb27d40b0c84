from dataclasses import replace

from simulator.content.digest import digest
from simulator.content.reading import read
from simulator.content.rubric import Duty
from tests.content.mistaken import sound_files

DUTY = Duty(
    id="explain-limits",
    title="Explain the limits",
    must="Say it.",
    trigger="The first talk.",
    unless="It was said.",
    sources=("Code of ethics, 1.07",),
)


def test_a_digest_does_not_change_from_version_to_version():
    """Stored attempts name their content by this; a change here would orphan them."""
    expected = "a46323484ca41c3f583da00036d6fb70c446e45f10ea21f541df81497f8d9f85"
    assert digest(DUTY) == expected


def test_equal_content_has_equal_digests_and_other_content_others():
    assert digest(DUTY) == digest(replace(DUTY))
    assert digest(DUTY) != digest(replace(DUTY, title="Explain"))


def test_where_an_author_breaks_a_line_says_nothing():
    files = sound_files()
    name = "scenarios/visit/5-evaluation.yaml"
    broken = files[name].replace(b"You shake hands.", b"|\n      You shake\n      hands.\n")
    (one,), (other,) = read(files).cases, read({**files, name: broken}).cases
    assert digest(one) == digest(other)
