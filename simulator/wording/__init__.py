"""What both faces say: sentences and values made of engine and scoring, without layout and without colour.

Nothing here knows how wide a screen is. A face asks for a value such as
`casefile.CaseFile` or `scorecard.Scorecard` and lays it out; words for levels,
phases, ties and deciders live here once.
"""
