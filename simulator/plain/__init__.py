"""The plain face: one answer per line, one fact per line, nothing that moves.

For screen readers, small or simple terminals, pipes and scripts. It holds no
rule: it shows what a sitting offers, reads lines and sends back actions.
Streams are handed in, so that a whole case can be walked from a list of lines.
"""
