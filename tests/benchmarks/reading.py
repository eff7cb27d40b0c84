"""Reading and checking the full case, beside the bare loader on the same files; and from the cache."""

import json

import yaml

from simulator.content.case import Case
from simulator.content.codec import decode, encode
from simulator.content.reading import read
from simulator.files import cache_folder, open_shelf, shipped
from simulator.files.layout import lay_out
from simulator.files.reading import read_all
from tests.benchmarks.places import FULL_CASE
from tests.benchmarks.timing import Scale, interleaved, show, taking


def run(scale: Scale) -> None:
    layout = lay_out(shipped() / "scenarios" / FULL_CASE)
    files, _ = read_all((*layout.cases, layout.rubrics))
    shelf = open_shelf(cache=cache_folder())
    compiled = json.dumps(encode(shelf.case(FULL_CASE)))
    size, lines = sum(map(len, files.values())), sum(text.count(b"\n") for text in files.values())
    times = interleaved(
        scale.rounds,
        {
            "yaml.load with CSafeLoader": taking(lambda: bare(files)),
            "read: the same files, every mistake": taking(lambda: read(files)),
            "opened from the shelf, compiled": taking(lambda: shelf.case(FULL_CASE), repeat=5),
            "decoded from its JSON": taking(lambda: decode(Case, json.loads(compiled)), repeat=5),
        },
    )
    aims = {
        "read: the same files, every mistake": "2",
        "opened from the shelf, compiled": "5 ms",
        "decoded from its JSON": "5 ms",
    }
    title = (
        f"Reading {FULL_CASE} with rubrics, {len(files)} files, {lines} lines, {size // 1000} KB"
    )
    show(title, times, beside="yaml.load with CSafeLoader", aims=aims)


def bare(files: dict[str, bytes]) -> list[object]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return [yaml.load(content, loader) for content in files.values()]
