"""The case file beside the scene, in windows of different heights."""

from simulator.tui.leaf import Block, heading
from simulator.tui.prose import prose
from simulator.tui.sidebar import Summary, fitted, summary
from simulator.wording.casefile import CaseFile, DomainFacts, FactLine

FILE = Summary(
    (Block(prose("Maya Torres")),),
    tuple(
        (heading(title), *(Block(prose(f"{title} {n}"), above=0) for n in range(6)))
        for title in "ab"
    ),
)


def test_where_there_is_room_everything_stands_there() -> None:
    assert "more in the case file" not in fitted(FILE, 30, 20).plain


def test_where_there_is_less_each_section_gives_up_as_much_and_no_heading_stands_alone() -> None:
    assert fitted(FILE, 30, 12).plain.split("\n") == [
        "Maya Torres",
        "",
        "a",
        "a 0",
        "a 1",
        "",
        "b",
        "b 0",
        "b 1",
        "",
        "more in the case file, c",
    ]


def test_where_there_is_hardly_any_the_person_stays() -> None:
    assert fitted(FILE, 30, 4).plain == "Maya Torres\n\nmore in the case file, c"


def test_only_what_is_in_the_clients_words_stands_under_their_words() -> None:
    facts = (
        FactLine("+", "strength", "\u201cMa\u201d is what Theo calls her.", quote=False),
        FactLine("?", "need", "Weeks, she says.", quote=True),
    )
    domains = (DomainFacts("Home", facts),)
    file = CaseFile("Maya", "A mother.", (), domains, (), (), (), (), ())
    shown = fitted(summary(file, "Maya"), 60, 30).plain.split("\n")
    assert shown.index("Strengths") < shown.index("+ \u201cMa\u201d is what Theo calls her.")
    assert shown.index("In Maya’s words") < shown.index("? Weeks, she says.")
