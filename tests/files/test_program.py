from simulator import __version__
from simulator.files.program import program


def test_the_program_is_its_version_and_the_code_that_decides_what_a_case_is():
    assert program().startswith(f"casewalk {__version__} ")
    assert program() == program()
    assert not program().endswith(" 0 0")
