from simulator.wording.resume import resume_command, resume_sentence
from simulator.wording.welcome import mistakes_line, shelf_line


def test_the_way_back_is_a_command_to_type() -> None:
    command = resume_command("rent-and-roots", options=("--plain", "--data", "'my folder'"))
    assert command == "casewalk play rent-and-roots --plain --data 'my folder'"
    assert resume_sentence(command).endswith(command)


def test_a_case_is_one_line_on_the_shelf() -> None:
    line = shelf_line("Rent and Roots", "Maya Torres", age=29, minutes=60)
    assert line == "Rent and Roots: Maya Torres, 29. About 60 minutes."


def test_mistakes_agree_in_number() -> None:
    assert "1 mistake " in mistakes_line(1, "cases/a")
    assert "3 mistakes " in mistakes_line(3, "cases/a")
