"""Areas and sets of comparable areas."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import StringConstraints

from generator.domain.record import Flag, Id, MayBeIllustrative, Record, Text

AREA_CODE_PATTERN = r"^E[0-9]{8}$"

AreaCode = Annotated[str, StringConstraints(pattern=AREA_CODE_PATTERN)]
"""The code of the Office for National Statistics for an area in England: E and eight digits."""


class Area(MayBeIllustrative):
    """One council, region or country."""

    name: Text
    """The name to show."""
    code: AreaCode
    """Its GSS code. Publishers spell names in several ways; the code is one."""
    kind: Literal["council", "region", "country"]
    """What it is: a council, a region or the country."""
    spellings: tuple[Text, ...] = ()
    """Other spellings of the name that publishers use."""
    held: Flag = True
    """Whether figures for it are kept. `false`: the importer knows the area and leaves it out."""


class NeighbourSet(MayBeIllustrative):
    """Statistical neighbours: the councils most like ours, by one publisher's dated model."""

    title: Text
    """What the set is called, with its date, wherever it is used."""
    of: Id
    """The area whose neighbours they are."""
    model: Text
    """The publisher's name for the model."""
    published: Text
    """When the model was published, as closely as is known: "May 2025"."""
    areas: tuple[Id, ...]
    """The neighbours, closest first."""


class Areas(Record):
    """`data/areas.yml`."""

    areas: dict[Id, Area]
    """Each area by its id."""
    neighbour_sets: dict[Id, NeighbourSet] = {}
    """Each set of statistical neighbours by its id."""
    every_council: Flag = False
    """Whether figures of every council in England are held. Only then are there bands and funnels of all councils."""
