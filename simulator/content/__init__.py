"""What authors write: the types of a case and of a rubric, and how files become them.

The nouns here are *definitions*. What is offered to a learner now (an option)
and what a learner did (an event) are other types, one floor up.

No screen, disk, clock or dice: text comes in, frozen values and diagnostics go
out. YAML is read in `source` only; pydantic is imported only when files are
validated, never when a compiled case is opened.
"""
