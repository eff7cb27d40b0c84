"""
The process recording: the attempt word for word, with room for what was felt, thought and answered.

Source: the columns that field education uses: verbatim dialogue, the student's
feelings, analysis and skills, supervisor's comments (Wilson 1980, Field Instruction;
Neuman and Friedman 1997, Process recordings: fine-tuning an old instrument).
"""

from dataclasses import dataclass

from simulator.content.passage import Passage
from simulator.documents.paper import Paper
from simulator.engine.course import Course
from simulator.scoring.moment import Moment
from simulator.wording.client import person
from simulator.wording.phases import PHASE_TITLES
from simulator.wording.speakers import LEARNER
from simulator.wording.telling import answered, spoken


@dataclass(frozen=True, slots=True)
class Line:
    """One line of dialogue, or of what happened."""

    by: str
    """Who says it; empty for what happened."""
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One exchange: what led to an answer, the answer, what came back."""

    number: int
    """The decision."""
    setting: str
    """Phase and place, where they are new; empty otherwise."""
    before: tuple[Line, ...]
    """What led to it; empty where the scene simply went on."""
    lines: tuple[Line, ...]
    """The answer, and what came back."""
    feelings: str
    """The learner's own words, if shared."""
    analysis: str
    """The learner's own words, if shared."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A process recording."""

    title: str
    client: str
    role: str
    setting: str
    rows: tuple[Row, ...]
    reaction: str
    keep: str
    change: str


def recording(paper: Paper) -> Recording:
    """The process recording of an attempt, its first column filled in."""
    scenario = paper.debrief.case.scenario
    course = Course(scenario)
    rows: list[Row] = []
    place = ""
    for moment in paper.debrief.moments:
        here = " \u00b7 ".join(filter(None, (PHASE_TITLES[moment.phase], moment.place)))
        rows.append(_row(paper, course, moment, here if here != place else ""))
        place = here
    return Recording(
        title=scenario.title,
        client=person(scenario.client),
        role=scenario.role,
        setting=scenario.setting,
        rows=tuple(rows),
        reaction=paper.shared("reaction"),
        keep=paper.shared("keep"),
        change=paper.shared("change"),
    )


def _row(paper: Paper, course: Course, moment: Moment, setting: str) -> Row:
    before = () if moment.resumed else (*_told(moment.narration), *_said(course, moment.speech))
    mine = tuple(Line(LEARNER, text) for text in answered(course, moment.turn))
    after = (*_told(moment.reply.narration), *_said(course, moment.reply.speech))
    return Row(
        number=moment.number,
        setting=setting,
        before=before,
        lines=(*mine, *after),
        feelings=paper.shared("feeling", moment.seq),
        analysis=paper.shared("analysis", moment.seq),
    )


def _told(passages: tuple[Passage, ...]) -> tuple[Line, ...]:
    return tuple(Line("", passage.text) for passage in passages)


def _said(course: Course, passages: tuple[Passage, ...]) -> tuple[Line, ...]:
    return tuple(Line(one.by, one.text) for one in spoken(course.scenario, passages))
