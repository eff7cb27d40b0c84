from simulator.content.scenario import Value
from simulator.verify.mood import value_findings
from tests import builders as b
from tests.verify.surveying import parts, survey

WORDS = ((0, "shut"), (2, "at the table"), (4, "open"))


def found(value, *choices):
    given = choices or (b.choice("a"), b.choice("b"))
    case = b.case(b.scene("doorway", choices=given), state=(value,))
    shown = value_findings(case.scenario, parts(case), (survey(case.scenario),))
    return [(one.finding.code, one.finding.message, one.way) for one in shown]


def moving(by):
    return b.choice("a", change=(("trust", by),)), b.choice("b")


def test_a_value_that_is_neither_read_nor_shown_is_told_with_what_moves_it():
    ((code, _, way),) = found(Value(id="trust", start=2), *moving(1))
    assert (code, way) == ("value-never-read", (("doorway", "a"),))


def test_a_value_that_never_moves_is_told():
    ((code, message, _),) = found(Value(id="trust", start=2, words=WORDS))
    assert (code, message) == ("value-never-moves", "trust stays at 2 in every playthrough")


def test_a_word_that_nobody_reads_is_told_with_the_way_that_comes_nearest():
    low, high = found(Value(id="trust", start=2, words=WORDS), *moving(1))
    assert low[1] == 'nobody reads "shut": trust is 2 to 3 in the whole case'
    assert high[1] == 'nobody reads "open": trust is 2 to 3 in the whole case'
    assert (low[2], high[2]) == ((), (("doorway", "a"),))


def test_words_that_somebody_reads_are_not_told():
    choices = (b.choice("a", change=(("trust", 2),)), b.choice("b", change=(("trust", -2),)))
    assert found(Value(id="trust", start=2, words=WORDS), *choices) == []
