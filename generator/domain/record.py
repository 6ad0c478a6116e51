"""The common ground of every record that people write in `data/`."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError


class Record(BaseModel):
    """A frozen record with no room for misspelt fields: an unknown key is an error, never ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, use_attribute_docstrings=True)


def _no_float(value: object) -> object:
    # A float has already lost the digits that somebody typed; the YAML reader hands us Decimal.
    if isinstance(value, float):
        raise PydanticCustomError("wrong-type", "write the number as it was published")
    return value


Number = Annotated[Decimal, BeforeValidator(_no_float), Field(allow_inf_nan=False), WithJsonSchema({"type": "number"})]
"""A number as it was typed, exact to its last digit."""

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""A name for files, addresses and messages: small letters, digits, single hyphens."""

Text = Annotated[str, StringConstraints(min_length=1)]
"""Words that a reader will see. Never empty."""


def _web_address(value: str) -> str:
    if not value.startswith(("https://", "http://")) or any(c.isspace() or c in "<>\"'" for c in value):
        raise PydanticCustomError("web-address", "a web address starts with https:// and has no spaces")
    return value


WebAddress = Annotated[str, AfterValidator(_web_address)]
"""An http or https address; no other scheme can reach a page."""
