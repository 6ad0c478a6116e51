"""One cell of a publisher's file: a number, a symbol, or nothing."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, Decimal

from generator.domain.observation import Symbol

Reading = Decimal | Symbol | None
"""What a cell says; None where it is blank, which is a gap."""

SYMBOL_OF: dict[str, Symbol] = {
    "c": "c",
    "x": "x",
    ":": "x",  # before 2022
    "z": "z",
    "low": "low",
    "k": "low",  # in files about sensitive subjects
    "~": "low",  # before 2022
    "u": "u",
}
"""The signs of official statistics and what we call them (DfE analysts' guide)."""

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)
_WITH_SEPARATORS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", re.ASCII)
_SMALL_NUMBER = re.compile(r"(?<![\d.,])0*[1-5](\.\d+)?(?!\d|[.,]\d)")
_DIGITS_OF_A_DOUBLE = 15
_DIGITS_KEPT = 10
_LARGEST_EXPONENT = 12


class CellError(ValueError):
    """A cell that cannot be read. `code` is a message of the catalogue, and `words` fill it."""

    def __init__(self, code: str, **words: object) -> None:
        super().__init__(code)
        self.code = code
        self.words = words


def read_cell(text: str, *, percent: bool = False) -> Reading:
    """Read a number, a symbol or a blank. With `percent` a percent sign may follow the number.

    Numbers may be written in scientific notation (`5.246E-2`).

    Raises:
        CellError: it is none of these, or its thousands are separated.

    """
    text = text.strip()
    if not text:
        return None
    symbol = SYMBOL_OF.get(text.lower())
    if symbol is not None:
        return symbol
    digits = text.removesuffix("%").rstrip()
    if digits != text and not percent:
        raise CellError("import.percent-sign", cell=quoted(text))
    if _WITH_SEPARATORS.fullmatch(digits):
        raise CellError("import.thousands", cell=text)
    if not _NUMBER.fullmatch(digits):
        raise CellError("import.unknown-cell", cell=quoted(text))
    number = without_noise(Decimal(digits))
    if abs(number.adjusted()) > _LARGEST_EXPONENT:
        raise CellError("import.unknown-cell", cell=quoted(text))
    return number


def without_noise(number: Decimal) -> Decimal:
    """Take away the noise of a spreadsheet's binary numbers: 66.099999999999994 is 66.1, 28.000000000000004 is 28.

    A number of more than 15 significant digits can only be a binary number printed in full, since a binary number of
    64 bits holds no more than 15. It is rounded to ten, and never to the left of the decimal point. In the LAIT of
    April 2026 that gives 1,832 of 1,863 such numbers back in at most eight digits, as they were published; the others
    were computed by the publisher and not rounded, and keep ten digits. Shorter numbers are left as they are.
    """
    if len(number.as_tuple().digits) <= _DIGITS_OF_A_DOUBLE:
        return number
    last_kept = min(0, number.adjusted() - _DIGITS_KEPT + 1)
    return number.quantize(Decimal(1).scaleb(last_kept), rounding=ROUND_HALF_EVEN)


def plain(number: Decimal) -> str:
    """Write a number in full, without exponent and without trailing zeros: `0.05246`, `28`, `7510`."""
    text = f"{number:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def quoted(text: str) -> str:
    """Quote a cell in a message, but never a small number: it might be a count that a report would hide."""
    return _SMALL_NUMBER.sub("…", text[:40])
