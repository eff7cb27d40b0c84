"""What came about along the way, in words: how the client changed, what was learned, missed, agreed and owed."""

from collections.abc import Sequence

from simulator.content.scenario import Fact
from simulator.scoring.debrief import Agreement, Chance, Debrief, Missed
from simulator.scoring.duty import DutyStanding
from simulator.scoring.moment import Moment, Shift
from simulator.wording.debrief import decision
from simulator.wording.phases import PHASE_TITLES
from simulator.wording.sentences import stopped
from simulator.wording.speakers import quoted


def course_lines(debrief: Debrief) -> tuple[str, ...]:
    """How the client changed along the way, one sentence for each moment at which another word held."""
    called = debrief.case.scenario.client.called
    return tuple(
        f"{PHASE_TITLES[moment.phase]}, {decision(moment)}: {line}"
        for moment in debrief.moments
        for line in shift_lines(moment, called)
    )


def shift_lines(moment: Moment, called: str) -> tuple[str, ...]:
    """How the client changed at a moment, a sentence for each word."""
    return tuple(_shift(shift, called) for shift in moment.shifts)


def learned_line(debrief: Debrief) -> str:
    """How much came to light, of what could be found out."""
    told = sum(fact.kind != "agreement" for moment in debrief.moments for fact in moment.learned)
    things, called = (
        "1 thing" if told == 1 else f"{told} things",
        debrief.case.scenario.client.called,
    )
    head = f"You learned {things} about {called} along the way"
    return f"{head}; {len(debrief.missed)} never came to light." if debrief.missed else f"{head}."


def told_line(debrief: Debrief) -> tuple[str, ...]:
    """At which decisions something new about the client came to light; none if at none."""
    new = [one for one in debrief.moments if any(f.kind != "agreement" for f in one.learned)]
    called = debrief.case.scenario.client.called
    return (f"Something new about {called} came to light at {_listed(new)}.",) if new else ()


def missed_lines(debrief: Debrief) -> tuple[str, ...]:
    """What never came to light, each with what would have brought it; strengths first."""
    return tuple(_missed(debrief, one) for one in debrief.missed)


def agreement_lines(debrief: Debrief) -> tuple[str, ...]:
    """What was agreed, and where the case came back to it."""
    return tuple(_agreement(debrief, one) for one in debrief.agreements)


def duty_lines(debrief: Debrief) -> tuple[str, ...]:
    """Duties that were called for, how each stands, where that was settled, and its sources."""
    return tuple(
        _duty(debrief, one) for one in debrief.assessment.duties if one.standing != "not-called-for"
    )


def _missed(debrief: Debrief, missed: Missed) -> str:
    head = f"{missed.fact.kind.capitalize()}: {_told(missed.fact)}"
    return f"{head} {_chance(debrief, missed.chances[0])}"


def _chance(debrief: Debrief, chance: Chance) -> str:
    moment = debrief.moment(chance.seq) if chance.seq is not None else None
    where = (
        f"At {decision(moment)}"
        if moment is not None
        else f"On another way, in the {PHASE_TITLES[chance.phase].lower()},"
    )
    if chance.text is None:
        return f"{where} a better answer to the task would have shown it."
    words = quoted(chance.text) if chance.spoken else stopped(chance.text)
    verb = "this would have brought it up" if moment is not None else "this brings it up"
    return f"{where} {verb}: {words}"


def _agreement(debrief: Debrief, agreement: Agreement) -> str:
    made = debrief.moment(agreement.made)
    when = f"At {decision(made)}" if made else "Before you came"
    head = f"{when}: {_told(agreement.fact)}"
    back = [one for one in map(debrief.moment, agreement.returned) if one is not None]
    if not back:
        return f"{head} The case did not come back to it on this way."
    tail = f"The case came back to it at {_listed(back)}."
    if agreement.breached:
        broken = [one for one in map(debrief.moment, agreement.breached) if one is not None]
        tail += f" A duty was breached at {_listed(broken)}."
    return f"{head} {tail}"


def _listed(moments: Sequence[Moment]) -> str:
    numbers = [str(moment.number) for moment in moments]
    if len(numbers) == 1:
        return f"decision {numbers[0]}"
    return f"decisions {', '.join(numbers[:-1])} and {numbers[-1]}"


def _duty(debrief: Debrief, duty: DutyStanding) -> str:
    settled = debrief.moment(duty.seq) if duty.seq is not None else None
    where = f" at {decision(settled)}" if settled else ""
    standing = "still open" if duty.standing == "open" else duty.standing
    sources = "; ".join(source.rstrip(".") for source in duty.duty.sources)
    return f"Duty {standing}{where}: {duty.duty.title}. {stopped(duty.here)} Source: {sources}."


def _told(fact: Fact) -> str:
    return quoted(fact.text) if fact.quote else stopped(fact.text)


def _shift(shift: Shift, called: str) -> str:
    if shift.before is None:
        return f"{called} became {quoted(shift.after or '')}."
    if shift.after is None:
        return f"{called} was no longer {quoted(shift.before)}."
    return f"{called} went from {quoted(shift.before)} to {quoted(shift.after)}."
