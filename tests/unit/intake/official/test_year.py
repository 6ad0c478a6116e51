from __future__ import annotations

import pytest

from generator.domain.measure import PlainYear
from generator.domain.period import PeriodKind
from generator.intake.official.cell import CellError
from generator.intake.official.year import NoYearError, Timing, YearLabel, last_year_of, period_of


@pytest.mark.parametrize(
    ("text", "identifier", "kind", "plain_year", "period"),
    [
        ("2025", "Reporting year", "financial-year", "ending", "2024-25"),
        ("2025", "", "academic-year", "ending", "2024-25"),
        ("2025", "", "financial-year", "starting", "2025-26"),
        ("2024", "", "calendar-year", None, "2024"),
        ("2024", "Calendar year", "calendar-year", None, "2024"),
        ("2025", "Reporting year", "snapshot", None, "2025-03-31"),
        ("202425", "Academic year", "academic-year", None, "2024-25"),
        ("202425", "Financial year", "financial-year", None, "2024-25"),
        ("2023/24", "", "financial-year", None, "2023-24"),
        ("2024-25", "", "financial-year", None, "2024-25"),
        ("2024-25 (OT)", "", "financial-year", None, "2024-25"),
        ("2023/2024", "", "academic-year", "ending", "2023-24"),
        ("1999/00", "", "academic-year", None, "1999-00"),
    ],
)
def test_a_label_means_one_period(
    text: str, identifier: str, kind: PeriodKind, plain_year: PlainYear | None, period: str
) -> None:
    assert period_of(YearLabel(text, identifier), Timing(kind, "31 March", plain_year)).id == period


@pytest.mark.parametrize(
    ("text", "identifier", "kind", "code"),
    [
        ("2025", "", "financial-year", "import.year-unclear"),
        ("202425", "Academic year", "financial-year", "import.year-misfit"),
        ("2023/24", "", "calendar-year", "import.year-misfit"),
        ("2023/24", "", "snapshot", "import.year-misfit"),
        ("2025", "Autumn term", "academic-year", "import.year-misfit"),
        ("2025", "", "quarter", "import.year-misfit"),
        ("2013/14-15/16", "", "financial-year", "import.overlapping-years"),
        ("2014 - 16", "", "calendar-year", "import.overlapping-years"),
    ],
)
def test_a_label_that_does_not_fit_is_refused(text: str, identifier: str, kind: PeriodKind, code: str) -> None:
    with pytest.raises(CellError) as refused:
        period_of(YearLabel(text, identifier), Timing(kind, "31 March", None))
    assert refused.value.code == code


@pytest.mark.parametrize("text", ["0", "", "20", "latest", "20250"])
def test_junk_is_no_year(text: str) -> None:
    with pytest.raises(NoYearError):
        period_of(YearLabel(text), Timing("financial-year", None, "ending"))


@pytest.mark.parametrize(("text", "year"), [("2024", 2024), ("202425", 2025), ("2023/24", 2024), ("0", None)])
def test_the_last_year_of_a_label(text: str, year: int | None) -> None:
    assert last_year_of(YearLabel(text)) == year
