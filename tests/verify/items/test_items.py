"""A bank in which there is nothing to find, and what is found once something is planted."""

from dataclasses import replace

import pytest

from simulator.content.bank import Bank
from simulator.content.codes import CODES
from simulator.content.tree import Finding
from simulator.content.vignette import Vignette, VignetteOption
from simulator.verify.items import item_findings
from tests.banks import REASON, bank, blueprint, full_bank, option, principle, vignette


def clean(*vignettes: Vignette) -> Bank:
    """Enough other vignettes that only what is planted in the first ones is found."""
    sound = full_bank(each=4)
    return replace(
        sound,
        principles=(principle("listen"), *sound.principles),
        vignettes=(*vignettes, vignette("other"), *sound.vignettes),
    )


def found(*vignettes: Vignette) -> list[Finding]:
    some = list(item_findings(clean(*vignettes)))
    assert all(one.severity == CODES[one.code].severity for one in some)
    return some


def only(*vignettes: Vignette) -> Finding:
    (one,) = found(*vignettes)
    return one


def options(a: str, b: str, c: str) -> tuple[VignetteOption, ...]:
    return tuple(option(name, text) for name, text in zip("abc", (a, b, c), strict=True))


def test_there_is_nothing_to_find_in_a_sound_bank():
    assert found(vignette("plain")) == []


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (
            ("Ask her for it now.", "Do both of the above.", "Wait with her here."),
            "all-of-the-above",
        ),
        (("Ask her for it.", "Never ask her now.", "Wait with her."), "absolute-word"),
        (("Ask her for it.", "Usually ask her.", "Wait with her."), "vague-word"),
        (("Ask.", "Ask her about what she would like.", "Ask her soon."), "uneven-options"),
        (("Help the addict now.", "Ask her for this.", "Wait with her now."), "deficit-label"),
    ],
)
def test_a_flaw_of_an_option_is_told_at_the_option(texts: tuple[str, str, str], code: str):
    finding = only(vignette("planted", options=options(*texts)))
    assert finding.code == code
    assert finding.path[:3] == ("vignettes", 0, "options")


def test_a_wrong_option_may_carry_a_label_and_a_quotation_too():
    texts = ("Ask her for it now.", "Call her an addict.", "Wait with her a bit.")
    said = 'A neighbor says: "She is an addict."'
    assert found(vignette("planted", options=options(*texts), situation=said)) == []


def test_an_absolute_in_the_key_as_well_gives_nothing_away():
    texts = ("Never ask her now.", "Never tell her this.", "Wait with her a bit.")
    assert found(vignette("planted", options=options(*texts))) == []


def test_a_word_of_the_situation_that_only_the_key_takes_up_is_told():
    texts = ("Look at the radiator.", "Call the landlord now.", "Write to the owner now.")
    finding = only(vignette("planted", situation="The radiator is cold.", options=options(*texts)))
    assert (finding.code, finding.word) == ("echo-word", "radiator")
    assert finding.path == ("vignettes", 0, "options", 0, "text")


def test_an_echo_elsewhere_takes_the_cue_away():
    texts = ("Look at the radiator.", "Call the landlord now.", "Write to the owner now.")
    said = "The radiator is cold, and the landlord is away."
    assert found(vignette("planted", situation=said, options=options(*texts))) == []


def test_a_key_that_shares_its_words_with_both_others_is_told():
    texts = (
        "Request formal consent from county principal.",
        "Request formal apology from landlord today.",
        "Notify county principal about landlord today.",
    )
    assert only(vignette("planted", options=options(*texts))).code == "convergence"


@pytest.mark.parametrize(
    "question", ["Which is NOT the NEXT step?", "What should one do FIRST, except call?"]
)
def test_a_question_for_what_is_wrong_is_told(question: str):
    finding = only(vignette("planted", question=question))
    assert (finding.code, finding.path[-1]) == ("negated-stem", "question")


def test_a_long_situation_is_told():
    assert only(vignette("planted", situation="word " * 111)).code == "wordy-situation"
    assert found(vignette("planted", situation="word " * 110)) == []


def test_reasons_that_say_little_or_the_same_or_only_judge_are_told():
    thin = replace(vignette("a").options[0], because="She asks.")
    rest = vignette("a").options[1:]
    assert only(vignette("a", options=(thin, *rest))).code == "thin-because"
    praise = replace(thin, because=f"This is the best answer. {REASON}")
    assert only(vignette("a", options=(praise, *rest))).code == "thin-because"
    same = replace(thin, because=rest[0].because)
    assert only(vignette("a", options=(same, *rest))).code == "same-because"


def test_a_near_duplicate_is_told_with_the_name_of_the_other():
    said = "A woman of forty has lost her keys and asks the worker for a loan until Friday."
    one, two = vignette("one", situation=said), vignette("two", situation=f"{said} It rains.")
    finding = only(one, two)
    assert finding.code == "near-duplicate"
    assert finding.path == ("vignettes", 1, "situation")
    assert "one" in finding.message


def rate(longest: int, of: int) -> list[str]:
    """Codes for vignettes of which some have the longest option as key."""
    keys = ["abc"[n % 3] for n in range(of)]
    some = []
    for number, key in enumerate(keys):
        texts = {name: "Do this one thing now." for name in "abc"}
        texts[key if number < longest else "abc"[(number + 1) % 3]] = "Do this one thing soon."
        some.append(vignette(f"v{number}", key=key, options=options(*texts.values())))
    told = item_findings(bank(*some, principles=(principle("listen"),)))
    wanted = {"longest-is-key", "shortest-is-key", "key-position"}
    return [one.code for one in told if one.code in wanted]


def test_a_key_that_is_the_longest_in_more_than_a_third_is_told():
    assert rate(5, of=12) == ["longest-is-key"]
    assert rate(4, of=12) == []
    assert rate(11, of=11) == []


def test_a_key_that_is_mostly_the_shortest_is_told():
    texts = ("Do this one.", "Do this one now.", "Do this one too.")
    some = [
        vignette(
            f"v{n}", key="abc"[n % 3], options=options(*(texts[(i - n) % 3] for i in range(3)))
        )
        for n in range(12)
    ]
    told = [one.code for one in item_findings(bank(*some))]
    assert "shortest-is-key" in told


def test_keys_in_one_position_too_often_or_too_long_on_end_are_told():
    one_place = [vignette(f"v{n}", key="a" if n % 2 else "bc"[n // 2 % 2]) for n in range(12)]
    told = [one for one in item_findings(bank(*one_place)) if one.code == "key-position"]
    assert any("place 1 in 6 of 12" in one.message for one in told)
    on_end = [vignette(f"v{n}", key="aaaaaabbbbbcccccabcbcbc"[n]) for n in range(23)]
    told = [one for one in item_findings(bank(*on_end)) if one.code == "key-position"]
    assert [one.path for one in told if "6th time" in one.message] == [("vignettes", 5, "key")]


def test_a_principle_with_one_vignette_is_told():
    sound = full_bank(each=4)
    lone = replace(sound, principles=(*sound.principles, principle("lone")))
    lone = replace(lone, vignettes=(*sound.vignettes, vignette("single", "lone")))
    (finding,) = item_findings(lone)
    assert (finding.code, finding.path) == ("few-vignettes", ("principles", 6))


def test_a_form_that_would_need_repeats_is_told_for_each_category_and_area():
    small = full_bank(each=2, items=15, scored=12)
    told = [one.message for one in item_findings(small) if one.code == "form-too-large"]
    assert len(told) == 9
    assert "needs 5 vignettes of values-and-ethics; there are 4" in told[0]
    assert blueprint().items == 12
