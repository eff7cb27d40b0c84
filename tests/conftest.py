"""What holds for all tests: nobody's own attempts and caches are touched."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# A slow machine is no broken law: time is measured in tests/benchmarks and asserted nowhere.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Attempts and caches of this run lie in its own folders, also in programs that tests start."""
    folder = tmp_path_factory.mktemp("casewalk")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("CASEWALK_DATA", str(folder / "data"))
        environment.setenv("CASEWALK_CACHE", str(folder / "cache"))
        yield
