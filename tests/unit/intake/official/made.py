"""Small made-up files in the publishers' layouts, and a project to import them into."""

from __future__ import annotations

from pathlib import Path

from generator.intake.official.import_job import existing_measures
from generator.intake.official.plan import Import

AREAS = """\
areas:
  anytown: {name: Anytown, code: E06999001, kind: council}
  kingsport: {name: Kingsport, code: E06999002, kind: council, spellings: ["Kingsport, City of"]}
  midshire: {name: Midshire, code: E12999001, kind: region}
  inner-midshire: {name: Inner Midshire, code: E13999001, kind: region, held: false}
  england: {name: England, code: E92000001, kind: country}
"""

REFERRALS = """\
new_la_code,la_name,time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,referrals,repeats
,,2025,Reporting year,National,E92000001,England,,,1000,220
,,2025,Reporting year,Regional,E92000001,England,E12999001,Midshire,400,90
,,2025,Reporting year,Regional,E92000001,England,E13999001,Inner Midshire,300,70
E06999001,Anytown,2025,Reporting year,Local authority,E92000001,England,E12999001,Midshire,120,30
E06999001,Anytown,2024,Reporting year,Local authority,E92000001,England,E12999001,Midshire,100,c
E06999002,"Kingsport, City of",2025,Reporting year,Local authority,E92000001,England,E12999001,Midshire,80,0
"""

POPULATION = """\
time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,la_name,age,people
2024,Reporting year,National,E92000001,England,,,,,0 to 17,500000
2024,Reporting year,Local authority,E92000001,England,,,E06999001,Anytown,0 to 17,40000
2024,Reporting year,Local authority,E92000001,England,,,E06999001,Anytown,0 to 4,9000
2023,Reporting year,Local authority,E92000001,England,,,E06999001,Anytown,0 to 17,39000
"""

LAIT = """\
measure_code,year,area,value
Late,2024,Anytown,28.000000000000004
Late,2025,Anytown,66.099999999999994
Late,2025,Kingsport,-
Late,0,Anytown,-
Late,2025,England,5.246E-2
"""

DICTIONARY = """\
measure_code,measure,polarity
Late,Late visits,Low
"""

FINGERTIPS = """\
Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note
90001,Injuries,E06999001,Anytown,Persons,<15 yrs,,2023/24,48.92756,44.31945,54.45399,370,75622,
90001,Injuries,E06999001,Anytown,Persons,<15 yrs,Most deprived,2023/24,80.1,70.1,90.1,100,12484,
90001,Injuries,E06999002,Kingsport,Persons,<15 yrs,,2023/24,,,,,,Value suppressed
90001,Injuries,E92000001,England,Persons,<15 yrs,,2023/24,72.7,72.1,73.2,,,Provisional
90002,Others,E92000001,England,Persons,<15 yrs,,2023/24,1.5,1.4,1.6,,,
"""

REPEATS_RECIPE = "reads: {layout: ees, n: repeats, of: referrals, plain_year: ending}\n"


def make_project(root: Path, **measures: str) -> Path:
    """Write `data/` with these areas and measures; the name of a measure has `_` for `-`."""
    (root / "data" / "measures").mkdir(parents=True)
    (root / "mkdocs.yml").write_text("site_name: x\n")
    (root / "data" / "areas.yml").write_text(AREAS)
    for name, text in measures.items():
        measure_path(root, name).write_text(text)
    return root


def measure_path(root: Path, name: str) -> Path:
    """Say where a measure's file is."""
    return root / "data" / "measures" / f"{name.replace('_', '-')}.yml"


def planned(root: Path, *texts: str, skip_other_areas: bool = False) -> Import:
    """Plan an import of files with these texts into all measures."""
    files = [(f"file-{number}.csv", text.encode()) for number, text in enumerate(texts, start=1)]
    return existing_measures(root, ()).plan(files, skip_other_areas=skip_other_areas)


def values_of(done: Import) -> str:
    """Give the block of values of the only measure."""
    (update,) = done.updates
    return "values:" + update.content.decode().partition("values:")[2]
