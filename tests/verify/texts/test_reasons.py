from tests.verify.texts.planting import at, case, doorway, found, only, option

LONG = "She decides who hears of the letter, so she is asked before anybody calls anywhere."


def test_a_case_without_sources_is_told():
    finding = only(case(sources=()))
    assert (finding.code, finding.severity, finding.path) == ("missing-sources", "warning", ())


def test_a_thin_reason_is_told():
    finding = only(case(doorway(option("listen", 3, because="x" * 59), option("tell", 1))))
    assert (finding.code, finding.severity) == ("thin-because", "note")
    assert finding.path == at("choices", 0, "because")


def test_sixty_characters_are_enough():
    assert found(case(doorway(option("listen", 3, because="x" * 60), option("tell", 1)))) == []


def test_the_same_reason_twice_is_told_at_the_second():
    same = (option("listen", 3, because=LONG), option("tell", 1, because=LONG.upper()))
    finding = only(case(doorway(*same)))
    assert (finding.code, finding.severity) == ("same-because", "warning")
    assert finding.path == at("choices", 1, "because")
    assert "listen at doorway" in finding.message
