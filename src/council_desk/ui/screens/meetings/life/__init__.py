"""The life of minutes as a card of the meeting: review, approval, signatures, seal, corrections."""

from council_desk.ui.screens.meetings.life.card import LifeCard

__all__ = ["LifeCard"]
