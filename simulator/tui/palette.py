"""The command palette: Textual's own, as calm as the rest."""

from textual.command import CommandPalette


class Palette(CommandPalette):
    """All that can be done on the screen before it, by name."""

    DEFAULT_CSS = """
    Palette { background: $background; }
    Palette > Vertical { width: 76; max-width: 92%; margin-top: 2; background: $background; }
    Palette > Vertical:dark { background: $background; }
    Palette #--input, Palette #--input.--list-visible { border: none; padding: 0 1; }
    Palette SearchIcon, Palette LoadingIndicator { display: none; }
    Palette CommandList, Palette CommandList:focus {
        border: none; padding: 0 1; scrollbar-size-vertical: 1; }
    Palette CommandList > .option-list--option-highlighted {
        color: $foreground; background: $background; text-style: reverse; }
    Palette > .command-palette--help-text { color: transparent; text-style: not dim not bold; }
    """
