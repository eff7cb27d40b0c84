from fractions import Fraction

from simulator.cli.proving import proof_lines
from simulator.verify.proof import Measure, Proof


def lines(playthroughs: int = 12, ready: Fraction | None = Fraction(200, 3)) -> list[str]:
    learners = (("the longest option", Fraction(50)),)
    measure = Measure("Overall", 12, Fraction(10), Fraction(100, 3), ready, learners)
    return list(
        proof_lines("a-case", Proof(1234, playthroughs, 2, 9, Fraction(1, 50), 160.4, (measure,)))
    )


def test_a_proof_is_told_one_fact_a_line() -> None:
    assert lines() == [
        "a-case: every one of 1,234 states was visited.",
        "  12 different playthroughs, of 2 to 9 decisions.",
        "  Random play would need about 160 playthroughs to give every answer once; "
        "the rarest comes up in one of 50.",
        "  Overall: best 12 points, which is 100; worst 10.0, chance 33.3, ready line 66.6.",
        "  Shortcut learners, overall: the longest option 50.0.",
    ]


def test_a_number_that_nobody_reads_is_told_by_its_power_of_ten() -> None:
    assert lines(10**15)[1].startswith("  about 10 to the power 15 different playthroughs")
    assert lines(2**20_000)[1].startswith("  about 10 to the power 6020 different playthroughs")


def test_a_case_without_a_ready_line_says_so() -> None:
    assert lines(ready=None)[3].endswith("no ready line.")
