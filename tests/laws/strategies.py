"""Scenarios and answers for the laws: small, valid, and using every task and every kind of condition."""

from hypothesis import strategies as st

from simulator.content.condition import Condition
from simulator.content.passage import Route
from simulator.content.scenario import Fact, Value
from simulator.content.task import Card, Sentence
from simulator.engine import (
    Action,
    AskAbout,
    GoOn,
    Leave,
    Offer,
    Pick,
    Place,
    Put,
    Write,
)
from simulator.engine.offer import Asking, Choosing, Ordering, Over, Placing, Reading, Writing
from tests import builders as b

FACTS = ("f0", "f1", "f2", "f3")
VALUES = ("trust", "strain")
NOTES = ("loss",)
CRITERIA = ("voice", "consent")


def subsets(names):
    return st.sets(st.sampled_from(names), max_size=2).map(lambda found: tuple(sorted(found)))


conditions = st.builds(
    Condition,
    knows=subsets(FACTS),
    knows_any=subsets(FACTS),
    not_knows=subsets(FACTS),
    state=st.dictionaries(
        st.sampled_from(VALUES),
        st.builds(b.Range, at_least=st.integers(0, 3), at_most=st.integers(2, 5)),
        max_size=2,
    ).map(lambda ranges: tuple(ranges.items())),
)

effects = st.fixed_dictionaries(
    {
        "change": st.dictionaries(st.sampled_from(VALUES), st.integers(-4, 4), max_size=2).map(
            lambda changes: tuple(changes.items())
        ),
        "learn": subsets(FACTS),
        "evidence": st.tuples(st.integers(0, 3), st.integers(0, 3)).map(
            lambda levels: tuple(zip(CRITERIA, levels, strict=True))
        ),
    }
)


@st.composite
def routes(draw, onward):
    """Ways forward to later scenes: perhaps one with a condition, and one without."""
    last = Route(scene=draw(st.sampled_from(onward)))
    if draw(st.booleans()):
        return (Route(scene=draw(st.sampled_from(onward)), when=draw(conditions)), last)
    return (last,)


@st.composite
def choices(draw, onward):
    free = [b.choice(f"c{n}", draw(routes(onward)), **draw(effects)) for n in range(2)]
    bound = [
        b.choice(f"w{n}", draw(routes(onward)), when=draw(conditions), **draw(effects))
        for n in range(draw(st.integers(0, 2)))
    ]
    return {"choices": (*free, *bound)}


@st.composite
def asks(draw, onward):
    topics = tuple(
        b.topic(
            f"t{n}",
            draw(st.sampled_from((0, 10, 20))),
            when=draw(st.none() | conditions),
            **draw(effects),
        )
        for n in range(draw(st.integers(1, 4)))
    )
    ask = b.Ask(minutes=draw(st.sampled_from((10, 30))), topics=topics, goto=draw(routes(onward)))
    return {"ask": ask}


@st.composite
def outcomes(draw, onward):
    first = b.outcome("good", draw(st.integers(0, 2)), 3, **draw(effects_onward(onward)))
    return (first, b.outcome("poor", None, 1, **draw(effects_onward(onward))))


@st.composite
def effects_onward(draw, onward):
    fields = dict(draw(effects))
    del fields["evidence"]
    return {**fields, "goto": draw(routes(onward))}


@st.composite
def sorts(draw, onward):
    cards = tuple(
        Card(
            id=f"k{n}",
            text=f"Card {n}.",
            piles=(draw(st.sampled_from(("strength", "need"))),),
            when=draw(st.none() | conditions),
        )
        for n in range(draw(st.integers(1, 3)))
    )
    sort = b.Sort(
        prompt="Sort.",
        piles=b.sorting().piles,
        cards=cards,
        outcomes=draw(outcomes(onward)),
    )
    return {"sort": sort}


@st.composite
def matches(draw, onward):
    match = b.matching()
    return {
        "match": b.Match(
            prompt="Match.", piles=match.piles, cards=match.cards, outcomes=draw(outcomes(onward))
        )
    }


@st.composite
def ranks(draw, onward):
    rank = b.ranking()
    return {
        "rank": b.Rank(
            prompt="Rank.", items=rank.items, order=rank.order, outcomes=draw(outcomes(onward))
        )
    }


@st.composite
def notes(draw, onward):
    sentences = tuple(
        Sentence(
            id=f"s{n}",
            text=f"Sentence {n}.",
            needs=draw(subsets(FACTS)),
            fault=draw(st.none() | st.just("An opinion.")),
        )
        for n in range(draw(st.integers(1, 3)))
    )
    return {"note": b.Note(prompt="Note.", sentences=sentences, outcomes=draw(outcomes(onward)))}


@st.composite
def readings(draw, onward):
    return {"goto": draw(routes(onward))}


@st.composite
def scenarios(draw):
    """A case of one to six scenes that only lead forward, and an ending."""
    names = [f"scene{n}" for n in range(draw(st.integers(1, 6)))]
    kinds = (choices, asks, sorts, matches, ranks, notes, readings)
    scenes = []
    for index, name in enumerate(names):
        onward = [*names[index + 1 :], "farewell"]
        fields = draw(draw(st.sampled_from(kinds))(onward))
        if draw(st.booleans()):
            fields |= {"content_notes": NOTES, "instead": "farewell"}
        scenes.append(b.scene(name, **fields))
    return b.scenario(
        *scenes,
        state=(
            Value(id="trust", start=2),
            Value(id="strain", least=-2, most=3, start=0),
        ),
        facts=tuple(Fact(id=f, text=f, domain="home", kind="need") for f in FACTS),
    )


@st.composite
def answers(draw, offer: Offer) -> Action:
    """Any answer that the offer allows. An ending allows none and must not be asked."""
    match offer:
        case Reading():
            return GoOn()
        case Choosing(options):
            return Pick(draw(st.sampled_from(options)).id)
        case Asking(options, leave=leave):
            topics: list[Action] = [AskAbout(option.id) for option in options]
            return draw(st.sampled_from([*topics, Leave()] if leave else topics))
        case Placing(cards=cards, piles=piles):
            return Place(tuple((c.id, draw(st.sampled_from(piles)).id) for c in cards))
        case Ordering(items=items):
            return Put(tuple(draw(st.permutations([item.id for item in items]))))
        case Writing(sentences=sentences):
            known = [sentence.id for sentence in sentences]
            return Write(tuple(draw(st.lists(st.sampled_from(known), unique=True))))
        case Over():
            raise AssertionError("nothing can be answered at an ending")
