"""Where attempts are kept by default."""

from simulator.store import default_folder


def test_the_folder_is_named_after_casewalk_and_only_named() -> None:
    place = default_folder()
    assert "casewalk" in place.parts
    assert place.is_absolute()
