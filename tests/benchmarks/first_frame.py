"""From start to the first frame in which a case can be read, in a terminal, with warm caches."""

from collections.abc import Callable

from tests.benchmarks.places import large_library
from tests.benchmarks.terminal import POSSIBLE, program, terminal
from tests.benchmarks.timing import Scale, interleaved, show


def run(scale: Scale) -> None:
    if not POSSIBLE:
        print("\nStart to first frame: skipped, there are no pseudo-terminals here")
        return
    with large_library(scale.cases) as library:
        small, large = "casewalk, its own cases", f"casewalk, {scale.cases} more cases"
        times = interleaved(
            scale.rounds,
            {
                "smallest Textual app": drawn("Ready", program("one_text")),
                small: drawn("Home by Friday", "-m", "simulator"),
                large: drawn("Case 000", "-m", "simulator", "--library", str(library)),
            },
        )
    aims = {small: "1.25", large: "1.25"}
    show("Start to first frame", times, beside="smallest Textual app", aims=aims)


def drawn(text: str, *arguments: str) -> Callable[[], float]:
    def measure() -> float:
        with terminal(*arguments) as opened:
            return opened.until(text)

    measure()
    return measure
