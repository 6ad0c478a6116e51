"""The difference between two independent estimates, with its limits.

Everywhere the sign is period 2 minus period 1: above 0 means that the later figure is the higher one. A change is
significant where the limits leave out 0.
"""

from __future__ import annotations

from math import hypot

from generator.evaluate.intervals import USUAL, Limits, wilson


def newcombe(n1: float, of1: float, n2: float, of2: float, confidence: float = USUAL) -> tuple[float, Limits]:
    """Give the second share minus the first, with Newcombe's limits; as shares from -1 to 1.

    The Wilson limits l and u of both shares p are joined: d = p2 - p1, from d - √((p2 - l2)² + (u1 - p1)²) to
    d + √((u2 - p2)² + (p1 - l1)²).

    Raises ValueError where `wilson` does. Source: Newcombe 1998, method 10.
    """
    first, second = wilson(n1, of1, confidence), wilson(n2, of2, confidence)
    return from_limits(n1 / of1, first, n2 / of2, second)


def from_limits(value1: float, limits1: Limits, value2: float, limits2: Limits) -> tuple[float, Limits]:
    """Give the second value minus the first, with limits of the level that those of the two have; in their unit.

    The formula of `newcombe` with whatever limits the two independent values have: the square of each half-width is
    an estimate of the variance near that end. Called MOVER, the method of variance estimates recovery. For two rates
    there is the exact test in `ratio`; this serves values whose intervals the publisher gives.

    Raises ValueError where limits do not hold their value. Source: Zou and Donner 2008.
    """
    if not (limits1.hold(value1) and limits2.hold(value2)):
        raise ValueError("limits that do not hold their value")
    difference = value2 - value1
    down = hypot(value2 - limits2.lower, limits1.upper - value1)
    up = hypot(limits2.upper - value2, value1 - limits1.lower)
    return difference, Limits(difference - down, difference + up)
