"""Cases as files on a disk: where they lie, what is on the shelf, and opening one.

The shelf comes from a cache of plain JSON while the files are unchanged, so
neither listing it nor opening a case needs YAML or pydantic, and what was found
out about a case need not be found out again. What a file says, and whether it is
right, is decided in `simulator.content` and `simulator.verify`.
"""

from simulator.files.cache import cache_folder
from simulator.files.folder import Folder, open_folder, read_folder
from simulator.files.shelf import Shelf, open_shelf
from simulator.files.shipped import shipped
from simulator.files.summary import Summary

__all__ = [
    "Folder",
    "Shelf",
    "Summary",
    "cache_folder",
    "open_folder",
    "open_shelf",
    "read_folder",
    "shipped",
]
