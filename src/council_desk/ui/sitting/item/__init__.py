"""The current item of a sitting: the middle column of meeting mode."""
