from simulator.content.scenario import ContentNote
from simulator.wording.briefing import briefing, paragraphs
from tests.builders import scenario


def test_a_briefing_has_the_client_the_role_and_the_notes() -> None:
    told = briefing(scenario(content_notes=(ContentNote(id="loss", text="A death is told."),)))
    assert told.person == "Maya Torres, 29, she/her"
    assert told.length == "about 5 minutes"
    assert told.notes == (("loss", "A death is told."),)
    assert told.paragraphs == ("You have an appointment.",)


def test_paragraphs_are_lines() -> None:
    assert paragraphs("One\ntwo.\n\nThree.\n\n") == ("One two.", "Three.")
