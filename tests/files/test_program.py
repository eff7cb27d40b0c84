from simulator import __version__
from simulator.files.program import judging_program, program


def test_the_program_is_its_version_and_the_code_that_decides_what_a_case_is():
    assert program().startswith(f"casewalk {__version__} ")
    assert program() == program()
    assert not program().endswith(" 0 0")


def test_what_judges_is_more_than_what_reads():
    assert judging_program() == judging_program()
    assert program().split()[:3] == judging_program().split()[:3]
    assert int(judging_program().split()[-1]) > int(program().split()[-1]) > 0
