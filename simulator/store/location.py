"""Where attempts are kept unless somebody says otherwise."""

from pathlib import Path


def default_folder() -> Path:
    """The folder for this person's Casewalk data on this platform; not created here.

    Source: platformdirs `user_data_path` (XDG on Linux, Library on macOS, AppData on Windows).
    """
    from platformdirs import user_data_path

    return user_data_path("casewalk", appauthor=False)
