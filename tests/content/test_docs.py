from simulator.content.docs import docs_of, summary_of
from simulator.content.effect import Choice, Effect


def test_inherited_fields_keep_their_docstrings():
    assert docs_of(Choice)["because"] == docs_of(Effect)["because"]
    assert docs_of(Choice)["say"] == "The worker's words."


def test_the_summary_is_the_first_line():
    assert summary_of(Effect) == "What an answer shows, changes, brings to light and leads to."
