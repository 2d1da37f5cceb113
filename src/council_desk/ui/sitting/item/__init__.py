"""The current item of a sitting: the middle column of meeting mode."""

from council_desk.ui.sitting.item.panel import ItemPanel as ItemPanel
from council_desk.ui.sitting.item.vote_words import VoteView as VoteView
