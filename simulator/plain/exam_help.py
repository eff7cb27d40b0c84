"""What `?` says in a mock exam."""

HELP = (
    "A, B or C: your answer, and the next question; typed again it changes the answer",
    "B3: the same with how sure you are, 1 a guess, 2 leaning, 3 fairly sure, 4 sure",
    "Enter or n: the next question without answering",
    "p: the question before",
    "g 12: question 12",
    "x B: strike option B out, or take it back in",
    "f: mark this question to come back to, or take the mark off",
    "l: which questions are answered, open and marked",
    "t: the time that is left",
    "s: the question again",
    "e: end the block or the exam",
    "?: this help",
    "Every answer is kept at once.",
)
"""What can be typed at a question."""

REVIEW_HELP = ("A number from 1: that question with the reasons of every option", "Enter: leave")
"""What can be typed after the results."""
