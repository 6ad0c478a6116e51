"""The common ground of every record that people write in `data/`."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class Record(BaseModel):
    """A frozen record with no room for misspelt fields: an unknown key is an error, never ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, use_attribute_docstrings=True)


def _exact(value: object) -> object:
    # A float has already lost the digits that somebody typed, and text in quotes is text; YAML's reader hands us
    # whole numbers and Decimal.
    if isinstance(value, Decimal) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise PydanticCustomError("number", "write the number as it was published")


Number = Annotated[Decimal, BeforeValidator(_exact), Field(allow_inf_nan=False), WithJsonSchema({"type": "number"})]
"""A number as it was typed, exact to its last digit."""

Whole = Annotated[int, Strict()]
"""A whole number. Text in quotes and `true` are none."""

Flag = Annotated[bool, Strict()]
"""`true` or `false`, not a word or number that some programs take for one."""


class MayBeIllustrative(Record):
    """A record that may be an example. Its page says so, and a final edition can hold none."""

    illustrative: Flag = False
    """`true` where it is made up, as an example. Readers are told, and a final edition refuses it."""


def _day(value: object) -> object:
    # Pydantic alone would also take seconds since 1970, and dates with a time of day.
    if isinstance(value, date) or (isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value)):
        return value
    raise PydanticCustomError("day", "a day is written as year, month, day: 2020-03-31")


Day = Annotated[date, BeforeValidator(_day)]
"""A day, written 2020-03-31."""

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
"""A name for files, addresses and messages: small letters, digits, single hyphens."""

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")


def _one_paragraph(value: str) -> str:
    # Headings, table cells and labels of charts have one line, and control characters are allowed in none of them.
    if not _UNPRINTABLE.search(value):
        return value
    words = re.sub(" +", " ", _UNPRINTABLE.sub(" ", value)).strip()
    if not words:
        raise PydanticCustomError("no-words", "there is nothing but invisible characters")
    return words


Text = Annotated[str, StringConstraints(min_length=1), AfterValidator(_one_paragraph)]
"""Words that a reader will see, as one paragraph: line ends become spaces. Never empty."""


def _year_as_text(value: object) -> object:
    # A calendar year is written without quotes, as it is among the values.
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


PeriodText = Annotated[Text, BeforeValidator(_year_as_text), WithJsonSchema({"type": ["string", "integer"]})]
"""A period as people write it: `2019-20`, 2019, `2020-03-31`."""


def _web_address(value: str) -> str:
    if not value.startswith(("https://", "http://")) or any(not "!" <= c <= "~" or c in "<>\"'`\\" for c in value):
        raise PydanticCustomError("web-address", "a web address starts with https:// and has no spaces")
    return value


WebAddress = Annotated[str, AfterValidator(_web_address)]
"""An http or https address; no other scheme can reach a page."""
