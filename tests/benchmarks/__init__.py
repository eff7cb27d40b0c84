"""How fast it is, beside the smallest program that could do the same, in one run.

`python -m tests.benchmarks` prints medians and ratios. Nothing here asserts a
time: machines differ, and a ratio to a neighbour in the same run says more.
Each module has a `run(scale)` that prints one table.
"""
