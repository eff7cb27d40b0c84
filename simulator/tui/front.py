"""Waiting until a screen lies on top again."""

import asyncio
from typing import TypeVar

from textual.screen import Screen

ResultT = TypeVar("ResultT")


class Front:
    """
    Lets work go on only while its screen is the top one.

    Help or a question may lie over a screen whose work ends meanwhile, and only
    the top screen can be left or switched.
    """

    def __init__(self) -> None:
        self._resumed = asyncio.Event()

    def resumed(self) -> None:
        """Say that the screen is on top again."""
        self._resumed.set()

    async def of(self, screen: Screen[ResultT]) -> None:
        """Wait until this screen is on top."""
        while screen.app.screen is not screen:
            self._resumed.clear()
            await self._resumed.wait()
