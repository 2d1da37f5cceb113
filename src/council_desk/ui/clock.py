"""This computer's clock, as the window asks it. What is late is told by the services, in the time zone of the desk."""

import datetime as dt


def now() -> dt.datetime:
    """Give the moment, aware, in the zone of this computer."""
    return dt.datetime.now().astimezone()


def today() -> dt.date:
    """Give the day by this computer's clock."""
    return now().date()
