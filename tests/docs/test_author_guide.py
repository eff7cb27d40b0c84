"""The guide for authors says what the program does."""

import re
from pathlib import Path

from simulator.content.codes import CODES
from simulator.content.fieldlist import field_list

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "scenarios" / "README.md").read_text(encoding="utf-8")


def test_the_list_of_fields_is_that_of_the_types():
    listed = GUIDE.partition("<!-- fields:begin -->\n")[2].partition("<!-- fields:end -->")[0]
    assert listed == f"\n{field_list()}\n", (
        "scenarios/README.md is behind the types; put this between the marks:\n" + field_list()
    )


def test_every_code_that_is_named_exists():
    table = GUIDE.partition("What the mistakes look like")[2] or GUIDE
    named = set(re.findall(r"^\| `([a-z0-9-]+)`", table, flags=re.MULTILINE))
    keys = set(re.findall(r"`([a-z-]+)`", field_list()))
    assert named - keys - set(CODES) == set()
