"""The app: opens shelf and store, and goes from screen to screen. Holds no rule and no text of a case."""

import os
from collections.abc import Callable, Coroutine, Iterable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.screen import Screen

from simulator.tui.reception import Reception
from simulator.tui.shelf import ShelfScreen
from simulator.tui.small import TooSmall, fits
from simulator.tui.themes import CYCLE, OWN_VARIABLES, PLAIN, themes
from simulator.tui.wish import Wish

if TYPE_CHECKING:
    from simulator.files.shelf import Shelf
    from simulator.store.protocol import Store
    from simulator.tui.attempts import Attempts
    from simulator.tui.briefing import BriefingScreen
    from simulator.tui.debrief.means import Writer

THEME = "theme"
"""Name of the setting under which a store remembers the theme."""

FIRST_CASES = 10
"""Cases that are laid out for the first frame; the rest follow it. Ours: what a window of 50 rows shows."""

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it."""


class CasewalkApp(App[int]):
    """Casewalk in a terminal."""

    TITLE = "Casewalk"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("question_mark,f1", "help", "Help", show=False),
        Binding("l", "next_theme", show=False),
        Binding("ctrl+q", "quit", "Quit", show=False, priority=True),
        Binding("ctrl+c", "interrupt", show=False, priority=True),
    ]

    def __init__(
        self,
        shelf: "Future[Shelf]",
        store_opener: "Callable[[], Store]",
        wish: Wish | None = None,
        write: "Writer | None" = None,
    ) -> None:
        """
        Set up; nothing is opened before the first frame.

        Args:
            shelf: The cases, perhaps still being read.
            store_opener: Opens the place where attempts are kept; may take a while.
            wish: What was asked for on the command line.
            write: Writes documents; None where nothing can be written.
        """
        colourless = "NO_COLOR" in os.environ
        super().__init__(ansi_color=True if colourless else None)
        self._shelf = shelf
        self._wish = wish or Wish()
        self._reception = Reception(self, shelf, store_opener, self._wish, write=write)
        self._colourless = colourless
        for theme in themes():
            self.register_theme(theme)
        chosen = self._wish.theme if self._wish.theme in CYCLE else CYCLE[0]
        self.set_reactive(CasewalkApp.theme, PLAIN if colourless else chosen)
        self.stylesheet.set_variables(self.get_css_variables())
        if not self._wish.animate:
            self.animation_level = "none"

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Values of our own names for themes that do not know them; part of Textual's `App`."""
        return dict(OWN_VARIABLES)

    def get_default_screen(self) -> Screen[None]:
        """The shelf, filled at once if it has been read already."""
        ready = self._shelf.done() and self._shelf.exception() is None
        return ShelfScreen(self._shelf.result().summaries[:FIRST_CASES] if ready else None)

    def on_mount(self) -> None:
        """Open everything else after the first frame."""
        self.screen_change_signal.subscribe(self, lambda _screen: self._fit())
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        self.run_worker(self._open(), group="open")

    async def _open(self) -> None:
        await self._reception.open()
        if self._wish.theme is None and not self._colourless:
            remembered = await self._reception.setting(THEME)
            self.theme = remembered if remembered in CYCLE else self.theme
        await self._reception.go()

    def on_shelf_screen_shown(self) -> None:
        """See again where attempts stand."""
        self.run_worker(self._reception.look(), group="look", exclusive=True)

    def on_shelf_screen_open(self, message: ShelfScreen.Open) -> None:
        """Open the briefing of a case."""
        self._visiting(partial(self._reception.visit, message.case))

    def on_shelf_screen_resume(self, message: ShelfScreen.Resume) -> None:
        """Continue an attempt."""
        self._visiting(partial(self._reception.resume, message.attempt))

    def on_shelf_screen_past(self, message: ShelfScreen.Past) -> None:
        """Show the attempts at a case."""
        self._visiting(partial(self._reception.past, message.case, message.title))

    def on_shelf_screen_study(self) -> None:
        """Ask today's exam questions."""
        self._visiting(self._reception.study)

    def on_attempts_chosen(self, message: "Attempts.Chosen") -> None:
        """Open an attempt: into its debrief, or where it stands."""
        self._visiting(partial(self._reception.resume, message.attempt))

    def on_briefing_screen_chosen(self, message: "BriefingScreen.Chosen") -> None:
        """Begin an attempt or continue one."""
        if message.attempt is not None:
            self._visiting(partial(self._reception.resume, message.attempt))
        else:
            self._visiting(partial(self._reception.start, message.case, message.setup))

    def _visiting(self, errand: Callable[[], Coroutine[None, None, None]]) -> None:
        """One errand at a time: a key pressed twice begins one attempt."""
        if not any(worker.group == "visit" and worker.is_running for worker in self.workers):
            self.run_worker(errand(), group="visit")

    def on_resize(self, event: Resize) -> None:
        """Look whether the window is still large enough."""
        self.call_next(self._fit)

    def _fit(self) -> None:
        if fits(self.size) and isinstance(self.screen, TooSmall):
            self.pop_screen()
        elif not fits(self.size) and not isinstance(self.screen, TooSmall):
            self.push_screen(TooSmall())

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What the command palette offers: what works on this screen, and nothing of Textual's own."""
        for binding in (*screen.BINDINGS, *self.BINDINGS):
            if isinstance(binding, Binding) and binding.description:
                keys = f"key {binding.key.split(',')[0].replace('question_mark', '?')}"
                yield SystemCommand(
                    binding.description, keys, partial(screen.run_action, binding.action)
                )
        if not self._colourless:
            for name in CYCLE:
                yield SystemCommand(
                    f"Theme: {name}", "kept for next time", partial(self._wear, name)
                )

    def action_help(self) -> None:
        """Show help."""
        from simulator.tui.help import help_reader

        self.push_screen(help_reader(self))

    def action_next_theme(self) -> None:
        """Dark, light, contrast, and round again."""
        if not self._colourless:
            here = CYCLE.index(self.theme) if self.theme in CYCLE else -1
            self._wear(CYCLE[(here + 1) % len(CYCLE)])

    def _wear(self, name: str) -> None:
        self.theme = name
        store = self._reception.store
        if store is not None:
            self.run_worker(self._remember(store, name), group="theme", exclusive=True)

    async def _remember(self, store: "Store", name: str) -> None:
        from simulator.tui.trouble import tried

        await tried(self, partial(store.set_setting, THEME, name))

    def action_command_palette(self) -> None:
        """Show all that can be done here, by name."""
        from simulator.tui.palette import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(id="--command-palette"))

    def action_interrupt(self) -> None:
        """Stop at once; everything is kept already."""
        self.exit(return_code=INTERRUPTED)

    def close_store(self) -> None:
        """Let go of the store, once nothing is shown any more."""
        if self._reception.store is not None:
            self._reception.store.close()

    def action_screenshot(self, filename: str | None = None, path: str | None = None) -> None:
        """Nothing: Textual's action would write a file."""

    def deliver_screenshot(
        self, filename: str | None = None, path: str | None = None, time_format: str | None = None
    ) -> str | None:
        """Nothing: nothing of ours writes files where a text says so."""
        return None

    def open_url(self, url: str, *, new_tab: bool = True) -> None:
        """Nothing: no text opens a browser."""
