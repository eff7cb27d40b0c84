import pytest

from tests.benchmarks.__main__ import BENCHMARKS
from tests.benchmarks.places import separate
from tests.benchmarks.timing import SMOKE


@pytest.mark.benchmark
@pytest.mark.parametrize("name", BENCHMARKS)
def test_a_benchmark_runs_and_prints_what_it_measured(name, capsys):
    with separate():
        BENCHMARKS[name](SMOKE)
    assert capsys.readouterr().out.strip()
