"""Waiting for a condition, with a deadline. Nothing in these tests waits for a time to pass."""

import time

PAUSE = 0.05


class NotInTime(AssertionError):
    """A condition did not come true before its deadline."""


def until(what, condition, seconds=30):
    """Returns the first true value of `condition()`; `what` says what is waited for."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise NotInTime(f"not within {seconds} s: {what} (last: {value!r})")
        time.sleep(PAUSE)
