"""What a YAML parser complains about, said to a person who writes cases."""

# Parts of what the parser says, that of libyaml and that in Python, and of what it was doing then.
_SENTENCES = (
    ("found unexpected end of stream", "this quote is opened and never closed"),
    ("while scanning a quoted scalar", "this quoted text does not end where it should"),
    (
        "found unknown escape character",
        "a backslash means something in double quotes; use single quotes, or a | block",
    ),
    (
        "alphabetic or numeric character",
        "a text cannot begin with * or &; put it in quotes or under a |",
    ),
    (
        "cannot start any token",
        "a text cannot begin with this character; put it in quotes or under a |",
    ),
    ("sequence entries", "a list begins on a line of its own, below its key"),
    (
        "could not find expected ':'",
        "a key needs a colon and a blank after it; a line of text is indented more than its key",
    ),
    (
        "parsing a block collection",
        "this line does not line up with the list above; give it the same indentation",
    ),
    (
        "parsing a block mapping",
        "this does not line up with the keys above, or it follows a quoted text that has ended",
    ),
    ("',' or ']'", "the list in [ ] lacks a comma or its closing ]"),
    ("',' or '}'", "the mapping in { } lacks a comma or its closing }"),
    (
        "document start",
        "this line belongs to nothing above; the keys of a file begin in the first column",
    ),
)


def explain_syntax(problem: str, before: str) -> str:
    """
    A sentence about what is wrong and how to mend it.

    Args:
        problem: What the parser says.
        before: What stands on the line before the place it points to.
    """
    if "mapping values are not allowed" in problem:
        return _second_colon(before)
    for words, sentence in _SENTENCES:
        if words in problem:
            return sentence
    return f"this line cannot be read as YAML: {problem}"


def _second_colon(before: str) -> str:
    if ": " in before:
        return "a text with `: ` in it must stand in quotes or under a |"
    return "this line is indented too far for a key, or the line above lacks its colon"
