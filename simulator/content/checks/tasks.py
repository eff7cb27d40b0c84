"""A scene goes on in one way, and each task has what it needs."""

from collections import Counter
from collections.abc import Iterator, Sequence

from simulator.content.checks.duplicates import repeated
from simulator.content.checks.subject import Subject
from simulator.content.effect import Choice, Outcome, Topic
from simulator.content.parts import outcome_tasks
from simulator.content.scene import Scene
from simulator.content.task import Ask, Match, Rank, Sort
from simulator.content.tree import AT_KEY, UNREAD, Finding, Path

WAYS_ON = ("choices", "ask", "sort", "match", "rank", "note", "goto", "ending")
"""The keys of which a scene has exactly one."""

MOST_OFFERED = 9
"""Choices or topics in one scene. Ours: one key of a keyboard each, 1 to 9."""

MOST_ITEMS = 6
"""Items to rank. Ours: 720 orders are as many as anybody can weigh."""

NO_RESOURCE = "none"
"""The pile of a match for what no resource fits."""


def check_tasks(case: Subject) -> Iterator[Finding]:
    """What is wrong with the way a scene goes on."""
    for path, scene in case.parts.scenes:
        yield from _one_way_on(path, scene)
        yield from _choices(path, scene)
        if scene.ask:
            yield from _ask((*path, "ask"), scene.ask)
        if scene.sort:
            yield from _sort(case, (*path, "sort"), scene.sort)
        if scene.match:
            yield from _match(case, (*path, "match"), scene.match)
        if scene.rank:
            yield from _rank(case, (*path, "rank"), scene.rank)
        if scene.note:
            sentences = (*path, "note", "sentences")
            yield from _at_least(1, len(scene.note.sentences), sentences, "sentence")
        for key, outcomes in outcome_tasks(scene):
            yield from _outcomes((*path, key, "outcomes"), outcomes)
    for path, _, answer in case.parts.answers:
        if not isinstance(answer, Outcome):
            yield from _say_or_do(path, answer)


def _one_way_on(path: Path, scene: Scene) -> Iterator[Finding]:
    given = [key for key in WAYS_ON if getattr(scene, key)]
    if not given:
        message = f"nothing says how {scene.id} goes on; give it one of {', '.join(WAYS_ON)}"
        yield Finding((*path, WAYS_ON[0]), "one-task", message)
    elif len(given) > 1:
        message = f"{scene.id} has {' and '.join(given)}; keep one and make scenes of the others"
        yield Finding((*path, given[1], AT_KEY), "one-task", message)


def _choices(path: Path, scene: Scene) -> Iterator[Finding]:
    if not scene.choices:
        return
    yield from _at_most_offered((*path, "choices"), scene.choices)
    always = sum(choice.when is None for choice in scene.choices)
    if always < 2:
        message = f"{always} of the choices has no `when`; at least two must be there for everyone"
        yield Finding((*path, "choices", AT_KEY), "too-few-choices", message)


def _at_most_offered(path: Path, offered: Sequence[Choice | Topic]) -> Iterator[Finding]:
    if len(offered) > MOST_OFFERED:
        message = f"only {MOST_OFFERED} fit, one for each key; this is number {MOST_OFFERED + 1}"
        yield Finding((*path, MOST_OFFERED), "too-many-choices", message)


def _say_or_do(path: Path, answer: Choice | Topic) -> Iterator[Finding]:
    if answer.say and answer.do:
        message = "a worker says or does something here, not both; put the rest in `narration`"
        yield Finding((*path, "do", AT_KEY), "say-or-do", message)
    elif not answer.say and not answer.do:
        message = f"{answer.id} needs `say` (the worker's words) or `do` (what is done)"
        yield Finding((*path, "say"), "say-or-do", message)


def _ask(path: Path, ask: Ask) -> Iterator[Finding]:
    yield from _at_least(1, len(ask.topics), (*path, "topics"), "topic")
    yield from _at_least(1, len(ask.goto), (*path, "goto"), "scene")
    yield from _at_most_offered((*path, "topics"), ask.topics)
    if ask.topics and min(topic.minutes for topic in ask.topics) > ask.minutes:
        message = f"no topic fits into {ask.minutes} minutes; give more time or ask for less"
        yield Finding((*path, "minutes"), "no-time", message)


def _sort(case: Subject, path: Path, sort: Sort) -> Iterator[Finding]:
    for index, pile in enumerate(sort.piles):
        if pile.title is None:
            message = f"{pile.id} needs a `title`, which the learner reads"
            yield Finding((*path, "piles", index, "title"), "missing-title", message)
    yield from _piles_and_cards(case, path, sort)


def _match(case: Subject, path: Path, match: Match) -> Iterator[Finding]:
    for index, pile in enumerate(match.piles):
        where = (*path, "piles", index)
        if pile.id != NO_RESOURCE:
            yield from case.unknown("resource", pile.id, (*where, "pile"))
        elif pile.title is None:
            message = "`none` needs a `title`, which the learner reads"
            yield Finding((*where, "title"), "missing-title", message)
    yield from _piles_and_cards(case, path, match)


def _piles_and_cards(case: Subject, path: Path, task: Sort | Match) -> Iterator[Finding]:
    yield from _at_least(2, len(task.piles), (*path, "piles"), "pile")
    yield from _at_least(1, len(task.cards), (*path, "cards"), "card")
    piles = {pile.id: (*path, "piles", index) for index, pile in enumerate(task.piles)}
    for index, card in enumerate(task.cards):
        where = (*path, "cards", index, "piles")
        yield from _at_least(1, len(card.piles), where, "pile")
        yield from repeated(where, card.piles)
        for number, pile in enumerate(card.piles):
            if pile not in piles and UNREAD not in piles:
                yield case.unknown_among(piles, "pile", pile, (*where, number))


def _rank(case: Subject, path: Path, rank: Rank) -> Iterator[Finding]:
    yield from _at_least(2, len(rank.items), (*path, "items"), "item")
    if len(rank.items) > MOST_ITEMS:
        message = f"at most {MOST_ITEMS} items can be ranked; take some out"
        yield Finding((*path, "items", MOST_ITEMS), "too-many-items", message)
    items = {item.id: (*path, "items", index) for index, item in enumerate(rank.items)}
    unknown = [at for at, name in enumerate(rank.order) if name not in items]
    for at in unknown if UNREAD not in items else ():
        yield case.unknown_among(items, "item", rank.order[at], (*path, "order", at))
    if not unknown and Counter(rank.order) != Counter(items.keys()):
        missing = [name for name in items if name not in rank.order]
        told = f"{', '.join(missing)} is missing" if missing else "an item stands here twice"
        yield Finding((*path, "order"), "bad-order", f"the order names each item once; {told}")


def _outcomes(path: Path, outcomes: Sequence[Outcome]) -> Iterator[Finding]:
    yield from _at_least(1, len(outcomes), path, "outcome")
    before = -1
    for index, outcome in enumerate(outcomes):
        last = index == len(outcomes) - 1
        if outcome.slips is None and not last:
            message = f"{outcome.id} takes every number of slips; give it `slips` or put it last"
            yield Finding((*path, index, "slips"), "outcome-order", message)
        elif outcome.slips is not None and last:
            message = "the last outcome is for everyone else; take out its `slips`"
            yield Finding((*path, index, "slips"), "outcome-order", message)
        elif outcome.slips is not None and outcome.slips <= before:
            message = f"outcomes go from few slips to many; the one before allows {before}"
            yield Finding((*path, index, "slips"), "outcome-order", message)
        before = outcome.slips if outcome.slips is not None else before


def _at_least(least: int, number: int, path: Path, noun: str) -> Iterator[Finding]:
    if number < least:
        words = f"one {noun}" if least == 1 else f"two {noun}s"
        yield Finding(path, "empty-list", f"this needs at least {words}")
