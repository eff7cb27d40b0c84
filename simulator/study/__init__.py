"""Preparing for the licensing exam: what to review when, and mock exams with their results.

Pure: times, seeds and names come in, values go out. What is learned is a
principle; the questions that test it take turns, so that a remembered answer
does not count as learning. Neither streaks nor a predicted pass: the one
shames, the other nobody can know.
"""
