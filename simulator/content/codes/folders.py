"""Places where no library can be read. They are found while files are looked for, before any is parsed."""

from simulator.content.codes.code import Code

CODES = (
    Code(
        name="no-such-folder",
        title="There is no file or folder of this name",
        why="Nothing can be read from a place that is not there.",
        mend="Mend the path. It is taken from the folder in which the command is given.",
        wrong="casewalk --library my-casse",
        right="casewalk --library my-cases",
    ),
    Code(
        name="no-case",
        title="A library without a case",
        why="A shelf that stays empty without a word would look like a fault of the program.",
        mend="Name the folder that holds `scenarios`, a folder of cases, or one case.",
        wrong="casewalk check my-cases/notes",
        right="casewalk check my-cases",
    ),
    Code(
        name="too-many-files",
        title="Far more files than a library has",
        why="A whole disk would be looked through for cases.",
        mend="Name the folder that holds the cases.",
        wrong="casewalk --library ~/Downloads",
        right="casewalk --library ~/my-cases",
    ),
    Code(
        name="unreadable-folder",
        title="A folder that may not be looked into",
        why="What is in it is unknown.",
        mend="Give yourself the right to read it, or copy it to where you have it.",
        wrong="drwx------ somebody-else my-cases",
        right="drwxr-xr-x somebody-else my-cases",
    ),
    Code(
        name="unreadable-file",
        title="A file that cannot be read",
        why="A case of which a part is missing would be full of mistakes that nobody made.",
        mend="Give yourself the right to read it; put a file in the place of a broken link.",
        wrong="case.yaml -> ../gone/case.yaml",
        right="case.yaml",
    ),
)
"""What there is to say about each of them."""
