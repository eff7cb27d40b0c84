"""`casewalk explain` and `casewalk schema`: what authors can look up."""

from click import UsageError

from simulator.cli import ExitCode
from simulator.cli.streams import page
from simulator.errors import did_you_mean


def explain_code(code: str) -> int:
    """Print why a kind of mistake matters and how to mend it, with an example."""
    from simulator.content.codes import CODES

    if code not in CODES:
        close = did_you_mean(code, CODES) or f"; the codes are: {', '.join(sorted(CODES))}"
        raise UsageError(f"there is no code called {code}{close}")
    sheet = page()
    sheet.say(*str(CODES[code]).split("\n"))
    sheet.flush()
    return ExitCode.FINE


def print_schema(name: str | None) -> int:
    """Print the JSON Schema of a kind of file, of a case unless another is named."""
    import json

    from simulator.content.schema import schemas

    known, kind = schemas(), name or "case"
    if kind not in known:
        raise UsageError(f"there is no schema called {kind}; there are: {', '.join(known)}")
    sheet = page()
    sheet.say(*json.dumps(known[kind], ensure_ascii=False, indent=2).split("\n"))
    sheet.flush()
    return ExitCode.FINE
