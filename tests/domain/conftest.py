"""The rules are tested by their results, not by the clock: a busy machine must not fail them."""

from hypothesis import settings

settings.register_profile("rules", deadline=None)
settings.load_profile("rules")
