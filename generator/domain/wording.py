"""Numbers and sentences as people read them. Rounding is the last step, and halves go up."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

from generator.domain.measure import Measure, Unit

PER: dict[Unit, int] = {
    "percent": 100,
    "per-100": 100,
    "per-1-000": 1_000,
    "per-10-000": 10_000,
    "per-100-000": 100_000,
}
"""What a numerator over a denominator is multiplied by."""

_DECIMALS: dict[Unit, int] = {"number": 0}

_ROUNDING = Context(prec=60, rounding=ROUND_HALF_UP)
"""Wide enough for every number that a record may hold, and for what is worked out from it."""


_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def number(count: int) -> str:
    """Write a small number as a word."""
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def capital(words: str) -> str:
    """Begin words with a capital."""
    return words[:1].upper() + words[1:]


def sentence(words: str) -> str:
    """End words with a full stop where they have no end of their own."""
    words = words.strip()
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


def round_half_up(value: Decimal, decimals: int) -> Decimal:
    """Round as the Department for Education's analysts do: 2.85 to one decimal is 2.9, and -2.85 is -2.9."""
    return value.quantize(Decimal(1).scaleb(-decimals), context=_ROUNDING)


def one_decimal(value: Decimal) -> str:
    """Write a number as percentages and their differences are shown, without a unit: `41.7`, `−3.1` (with a true minus)."""
    rounded = round_half_up(value, 1)
    return f"{abs(rounded) if rounded == 0 else rounded}".replace("-", "−")


def percent(value: Decimal) -> str:
    """Write a percentage: `41.7%`."""
    return f"{one_decimal(value)}%"


def share_of(part: Decimal | int, whole: Decimal | int) -> Decimal:
    """Give a part of a whole in percent; nought is the share of nothing."""
    return Decimal(100) * part / whole if whole else Decimal(0)


def pounds(amount: Decimal) -> str:
    """Write money: `£120,000`, with pence only where there are some."""
    return f"£{amount:,.0f}" if amount == int(amount) else f"£{round_half_up(amount, 2):,}"


def decimals_of(measure: Measure) -> int:
    """Say how many decimals a measure's values are shown with."""
    return _DECIMALS.get(measure.unit, 1) if measure.decimals is None else measure.decimals


def bare(value: Decimal, measure: Measure) -> str:
    """Write a value without its unit, for tables and charts: `1,234`, `26.8`, `−3.1` (with a true minus)."""
    rounded = round_half_up(value, decimals_of(measure))
    if rounded == 0:
        rounded = abs(rounded)  # no "−0.0"
    return f"{rounded:,}".replace("-", "−")


def short(value: Decimal, measure: Measure) -> str:
    """Write a value with the shortest unit: `26.8%`, `850.1`, `1,234`. For labels whose heading says the unit."""
    return bare(value, measure) + ("%" if measure.unit == "percent" else "")


def full(value: Decimal, measure: Measure) -> str:
    """Write a value with its whole unit, for a sentence: `26.8%`, `850.1 for every 10,000 children`.

    One of something stands without the noun, which is a plural.
    """
    if measure.unit == "percent":
        return short(value, measure)
    if measure.unit == "number":
        amount = bare(value, measure)
        return amount if amount == "1" else f"{amount} {measure.counted}"
    return f"{bare(value, measure)} {unit_words(measure)}"


def brief(value: Decimal, measure: Measure) -> str:
    """Write a value with its unit in brief, where the whole one was said before: `850.1 per 10,000`."""
    if measure.unit not in PER or measure.unit == "percent":
        return full(value, measure)
    return f"{bare(value, measure)} per {PER[measure.unit]:,}"


def unit_words(measure: Measure) -> str:
    """Say the unit, for a column heading or a subtitle: `%`, `for every 10,000 children`, `referrals`."""
    if measure.unit == "percent":
        return "%"
    if measure.unit == "number":
        return measure.counted
    return f"for every {PER[measure.unit]:,} {measure.denominator}"
