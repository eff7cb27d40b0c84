"""Casewalk: scripted client cases for social-work students, walked from assessment to evaluation.

The package is a house of floors; each imports only the ones below it
(`tests/floors` holds it to that):

    cli                                   the command
    tui | plain                           faces: render values, send back names, hold no rule
    practice                              the use cases; the only place with a clock
    store | files                         the outside world
    verify | wording                      proofs and exact scores; sentences that both faces share
    scoring                               what a run says about practice
    engine                                four pure functions over frozen values
    content                               what authors wrote, and every mistake in it with its place
    errors
"""

__version__ = "0.1.0"
