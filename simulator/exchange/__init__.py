"""Attempts that leave this machine: run files, written and read without trust.

A run file is one JSON text that holds every event of an attempt and the digest
of the content it was walked on, but no score anybody has to believe: whoever
reads it works everything out anew.
"""

from simulator.exchange.reading import read_run
from simulator.exchange.runfile import FORMAT, LIMIT, Remark, RunFile
from simulator.exchange.writing import write_run

__all__ = ["FORMAT", "LIMIT", "Remark", "RunFile", "read_run", "write_run"]
