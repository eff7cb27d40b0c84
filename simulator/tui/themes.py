"""The colours: a warm dark page, a paper one, a stark one, and one without colour.

Each has one accent. Quiet text is quieter than the rest and still has a
contrast of at least 4.5 to 1 (7 to 1 in the stark theme) on every ground it
can stand on. Source: WCAG 2.2, success criteria 1.4.3 and 1.4.6.
"""

from textual.theme import Theme

CYCLE = ("dark", "light", "contrast")
"""The themes a learner can switch among, in the order of switching."""

PLAIN = "plain"
"""The theme without any colour, for NO_COLOR; it can only be chosen before the start."""

STARK = frozenset({"contrast", PLAIN})
"""Themes in which what one stands on is shown in reverse."""

OWN_VARIABLES = {"quiet": "#a79e8e", "picked": "#38332a", "picked-text": "#f4ecdc"}
"""Names that our styles use beside Textual's, with values for themes that do not know them."""


def themes() -> tuple[Theme, ...]:
    """All our themes."""
    return (
        _theme("dark", "#e8dfcf", "#191714", "#dfa65a", "#a79e8e", "#363027", dark=True),
        _theme("light", "#2a2620", "#faf6ee", "#8f4a12", "#675e50", "#ecdfc8", dark=False),
        _theme("contrast", "#ffffff", "#000000", "#ffd75f", "#d6d6d6", "#3a3a3a", dark=True),
        _plain(),
    )


def _theme(
    name: str, text: str, ground: str, accent: str, quiet: str, picked: str, *, dark: bool
) -> Theme:
    return Theme(
        name=name,
        primary=accent,
        secondary=accent,
        accent=accent,
        warning=accent,
        error=accent,
        success=accent,
        foreground=text,
        background=ground,
        surface=ground,
        panel=picked,
        boost=ground,
        dark=dark,
        text_alpha=1.0,
        variables={
            "quiet": quiet,
            "picked": picked,
            "picked-text": text,
            "text": text,
            "text-muted": quiet,
            "text-disabled": quiet,
            "border": quiet,
            "border-blurred": quiet,
            "block-cursor-foreground": text,
            "block-cursor-background": picked,
            "block-cursor-text-style": "bold",
            "input-selection-background": picked,
            "screen-selection-background": picked,
            "screen-selection-foreground": text,
            "scrollbar": quiet,
            "scrollbar-background": ground,
        },
    )


def _plain() -> Theme:
    default = "ansi_default"
    return Theme(
        name=PLAIN,
        ansi=True,
        primary=default,
        foreground=default,
        background=default,
        surface=default,
        panel=default,
        boost=default,
        variables={
            "ansi-background": default,
            "ansi-foreground": default,
            "quiet": default,
            "picked": default,
            "picked-text": default,
            "text-muted": default,
            "text-disabled": default,
            "border": default,
            "border-blurred": default,
            "block-cursor-foreground": default,
            "block-cursor-background": default,
            "block-cursor-text-style": "reverse",
            "input-cursor-text-style": "reverse",
            "screen-selection-background": default,
            "screen-selection-foreground": default,
            "scrollbar": default,
            "scrollbar-background": default,
        },
    )
