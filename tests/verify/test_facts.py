from simulator.content.scenario import Fact
from simulator.verify.facts import fact_findings
from tests import builders as b
from tests.verify.surveying import parts, survey

DRAWS = Fact(id="draws", text="She draws.", domain="leisure", kind="strength")


def found(*scenes, facts=(DRAWS,)):
    case = b.case(*scenes, facts=facts)
    shown = fact_findings(case, parts(case), (survey(case.scenario),))
    return [(one.finding.code, one.finding.message, one.way) for one in shown]


def doorway(*goto, **fields):
    return b.scene("doorway", choices=(b.choice("ask", *goto, **fields), b.choice("tell", *goto)))


def table(**fields):
    return b.scene("table", choices=(b.choice("a"), b.choice("b")), **fields)


def test_a_fact_that_no_answer_tells_is_told():
    assert found(doorway()) == [
        (
            "fact-never-learned",
            "draws becomes known in no playthrough: no answer tells it",
            (("doorway", "ask"),),
        )
    ]


def test_a_fact_that_only_an_answer_tells_that_nobody_gives_names_the_answer():
    never = b.choice("more", learn=("draws",), when=b.when(trust=(5, None)))
    scene = b.scene("doorway", choices=(b.choice("a"), b.choice("b"), never))
    ((_, message, _),) = found(scene)
    assert message == (
        "draws becomes known in no playthrough: "
        "more at doorway would tell it, and nobody gives that answer"
    )


def test_a_fact_that_is_learned_while_something_is_left_to_decide_is_used():
    assert found(doorway("table", learn=("draws",)), table()) == []


def test_a_fact_that_is_learned_when_all_is_decided_is_a_note_with_where():
    ((code, _, way),) = found(doorway(learn=("draws",)))
    assert (code, way) == ("fact-never-used", (("doorway", "ask"),))


def test_a_fact_that_the_ending_reads_is_used():
    said = b.Passage(text="She draws you.", when=b.when(knows=("draws",)))
    last = b.scene("farewell", narration=(said,), ending="The end")
    assert found(doorway(learn=("draws",)), last) == []
