"""Money as people read it."""

from __future__ import annotations

from decimal import Decimal

from generator.domain.wording import round_half_up


def pounds(amount: Decimal) -> str:
    """Write an amount: `£120,000`, with pence only where there are some."""
    whole = amount == amount.to_integral_value()
    return f"£{amount:,.0f}" if whole else f"£{round_half_up(amount, 2):,}"


def share(part: Decimal, whole: Decimal) -> str:
    """Write a part as a share of the whole, to one decimal; nought is the share of nothing."""
    return f"{round_half_up(100 * part / whole, 1) if whole else Decimal('0.0')}%"
