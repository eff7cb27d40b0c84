"""Where the cases and rubrics lie that come with Casewalk."""

from pathlib import Path


def shipped() -> Path:
    """
    The folder that holds the `scenarios/` and `rubrics/` that come with Casewalk.

    In an installed package they lie inside it, in a checkout beside it. Inside
    is looked at first: what lies beside an installed package is somebody else's.
    """
    package = Path(__file__).parent.parent
    inside = package / "library"
    return inside if inside.is_dir() else package.parent
