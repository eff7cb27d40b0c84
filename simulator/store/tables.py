"""The tables as the statements see them. How they come to be is in `migrations`."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, Text

METADATA = MetaData()

contents = Table(
    "contents",
    METADATA,
    Column("digest", Text, primary_key=True),
    Column("text", Text, nullable=False),
)
"""What attempts run on; never changed once it is there."""

attempts = Table(
    "attempts",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("scenario", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("digest", Text, ForeignKey(contents.c.digest), nullable=False),
    Column("mode", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("started", Text, nullable=False),
    Column("touched", Text, nullable=False),
    Column("ended", Text),
    Column("place", Text, nullable=False),
    Column("parent", Text, ForeignKey("attempts.id")),
    Column("parent_seq", Integer),
)
"""One row per attempt; how many events it has is counted, not kept."""

entries = Table(
    "events",
    METADATA,
    Column("attempt", Text, ForeignKey(attempts.c.id), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("event", Text, nullable=False),
)
"""The logs; the primary key decides which of two windows answered first."""

words = Table(
    "words",
    METADATA,
    Column("attempt", Text, ForeignKey(attempts.c.id), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("text", Text, nullable=False),
    Column("shared", Integer, nullable=False),
    Column("written", Text, nullable=False),
)
"""The learner's own words about attempts, as JSON text; they can be rewritten, and never touch the logs."""

journals = Table(
    "journals",
    METADATA,
    Column("journal", Text, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("event", Text, nullable=False),
)
"""Logs that belong to no case; the primary key decides which of two windows was first."""

settings = Table(
    "settings",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""The learner's settings, such as the theme."""
