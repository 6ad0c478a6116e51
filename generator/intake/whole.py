"""What can only be put together while every part of it is whole."""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T")


class NotWholeError(Exception):
    """Something that the report needs is missing or has mistakes, which are problems of their own."""


def needed(found: T | None) -> T:
    """Give what is there.

    Raises:
        NotWholeError: nothing is.

    """
    if found is None:
        raise NotWholeError
    return found
