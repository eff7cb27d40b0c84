"""The case file: all that is known, by domain of life, with the ecomap drawn in text."""

from collections.abc import Iterable, Iterator

from simulator.practice.sitting import Sitting
from simulator.tui.leaf import Block, entry, heading, paragraphs
from simulator.tui.prose import joined, prose
from simulator.tui.reader import Reader
from simulator.wording.casefile import CaseFile, FactLine, TieLine, case_file
from simulator.wording.goals import GoalLine
from simulator.wording.speakers import quoted

_MARGIN = 13
"""Columns for a mark and the longest word for a kind of fact."""


def case_file_reader(sitting: Sitting) -> Reader:
    """The case file as it stands, to be read."""
    file = case_file(sitting.course, sitting.transcript.state)
    called = sitting.case.scenario.client.called
    return Reader("Case file", called, case_file_blocks(file, called), kept=sitting.kept)


def case_file_blocks(file: CaseFile, called: str) -> tuple[Block, ...]:
    """
    All that is known.

    Args:
        file: What is known.
        called: What the client is called.
    """
    mood = (Block(prose(" · ".join(file.mood), "$accent"), above=0),) if file.mood else ()
    return (
        Block(prose(file.person, "bold")),
        *mood,
        Block(prose(file.about, "$quiet"), above=0),
        *_domains(file),
        *_section("Agreed", map(fact_block, file.agreements)),
        *_section("Goals", (block for goal in file.goals for block in goal_blocks(goal))),
        *_section(f"Around {called}", ecomap(file.network, called)),
        *_section("What might help", _resources(file)),
        *_section("The rules here", _cards(file)),
    )


def _section(title: str, blocks: Iterable[Block]) -> Iterator[Block]:
    for index, block in enumerate(blocks):
        if index == 0:
            yield heading(title, above=1)
        yield block


def _domains(file: CaseFile) -> Iterator[Block]:
    for domain in file.domains:
        yield from _section(domain.title, map(fact_block, domain.facts))


def fact_block(fact: FactLine) -> Block:
    """A fact with the mark and the word for its kind; strengths stand out."""
    strong = fact.kind == "strength"
    lead = joined(
        prose(f"{fact.mark} ", "bold $accent"), prose(fact.kind, "bold" if strong else "$quiet")
    )
    return Block(prose(fact.text, "bold" if strong else ""), lead, _MARGIN, above=0)


def goal_blocks(goal: GoalLine) -> Iterator[Block]:
    """A goal with its scale; the level where things stand is marked."""
    yield Block(prose(quoted(goal.words), "bold"), above=1)
    for step in goal.scale:
        mark = prose(
            f"{'▸' if step.here else ' '} {step.level:>2}",
            "bold $accent" if step.here else "$quiet",
        )
        style = "" if step.here else "$quiet"
        now = (
            joined(prose("now: ", "bold"), prose(step.text))
            if step.here
            else prose(step.text, style)
        )
        yield Block(now, mark, 6, above=0)


def ecomap(ties: tuple[TieLine, ...], called: str) -> Iterator[Block]:
    """
    The client on the left, a line to each person and place: the ecomap of Hartman (1978), in text.

    Args:
        ties: Who is around the client.
        called: What the client is called.
    """
    stem = len(called) + 1
    for index, tie in enumerate(ties):
        root = f"{called if index == len(ties) // 2 else '':<{stem}}"
        fork, bar = _fork(index, len(ties))
        drawn = joined(prose(root, "bold"), prose(f"{fork}{tie.line} {tie.arrow} ", "$accent"))
        words = joined(
            prose(tie.name, "bold"), prose(f", {tie.role}: {tie.tie}, {tie.flow}", "$quiet")
        )
        under = prose(" " * stem + bar, "$accent")
        yield Block(words, drawn, drawn.cell_length, under, above=0)


def _fork(index: int, count: int) -> tuple[str, str]:
    """Where a line leaves the stem, and how the stem goes on under it."""
    if count == 1:
        return "─", ""
    if index == 0:
        fork = "┬" if count // 2 == 0 else "┌"
    elif index == count - 1:
        fork = "┴" if index == count // 2 else "└"
    else:
        fork = "┼" if index == count // 2 else "├"
    return fork, "" if index == count - 1 else "│"


def _resources(file: CaseFile) -> Iterator[Block]:
    for resource in file.resources:
        yield Block(joined(prose(resource.name, "bold"), prose(f". {resource.offers}")), above=1)
        yield from (entry("─", rule, margin=3, style="$quiet") for rule in resource.rules)


def _cards(file: CaseFile) -> Iterator[Block]:
    for card in file.cards:
        since = prose(f", in force since {card.since}", "$quiet")
        yield Block(joined(prose(card.title, "bold"), since))
        yield from paragraphs(card.text, above=0)
