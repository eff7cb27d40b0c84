"""The debrief on screen: how it was, what happened, where it turned, and what a learner takes along.

The board (`board`) is where one stands; everything else is opened from there
and leads back there. All of it renders one `Debrief` and keeps the learner's own words.
"""
