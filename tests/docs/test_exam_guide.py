"""The guide to exam questions says what the program does."""

import re
from pathlib import Path

from simulator.content.bankfiles import read_bank
from simulator.content.codes import CODES
from simulator.content.fieldlist import field_list
from simulator.content.schema import EXAM_FILES
from tests.content.mistaken import sound_files

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "scenarios" / "exam" / "README.md").read_text(encoding="utf-8")
FILE = "scenarios/exam/values-and-ethics.yaml"


def test_the_list_of_fields_is_that_of_the_types():
    listed = GUIDE.partition("<!-- fields:begin -->\n")[2].partition("<!-- fields:end -->")[0]
    assert listed == f"\n{field_list(EXAM_FILES)}\n", (
        "scenarios/exam/README.md is behind the types; put this between the marks:\n"
        + field_list(EXAM_FILES)
    )


def test_the_example_can_be_read():
    example = re.findall(r"```yaml\n(.*?)```", GUIDE, flags=re.DOTALL)[0]
    text = f"area: values-and-ethics\nvignettes:\n{example}".replace(
        "client-sets-goals", "hear-first"
    )
    reading = read_bank({**sound_files(), FILE: text.encode()})
    assert reading.diagnostics == ()


def test_every_code_that_is_named_exists():
    named = re.findall(r"casewalk explain ([a-z-]+)", GUIDE)
    assert named and set(named) <= set(CODES)


def test_every_file_of_the_folder_is_named():
    for file in (ROOT / "scenarios" / "exam").rglob("*.yaml"):
        assert file.name in GUIDE
