"""One small fictional edition, whole: what compiles into pages in these tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest

from generator.charts.figure import Charts, Drawing, Figure, FigureKey, Row, Table
from generator.disclose.disclose import disclose
from generator.domain.answer import NotSupplied
from generator.domain.area import Area, NeighbourSet
from generator.domain.edition import Accessibility, AccessibilityIssue, ChosenMeasure, Edition, Priority
from generator.domain.measure import Break, Measure
from generator.domain.narrative import Chapter
from generator.domain.observation import Observation
from generator.domain.partnership import Contact, GlossaryEntry, Partner, Partnership
from generator.domain.period import Period, parse_period
from generator.domain.report import Records, Report
from generator.domain.source import Licence, Source
from generator.evaluate.evaluate import evaluate
from generator.intake.chapter import read_chapter
from generator.intake.known import Known
from generator.pages.book import Book
from generator.pages.compile import compile_edition
from generator.pages.compiled import CompiledSite
from tests.unit.made_year import UNTOLD_OF_A_PRIORITY, made_guidance, made_year

NEGLECT = """# Neglect

Of all referrals, {{ value: repeat-referrals in 2019-20 }} came back, and {{ value: repeat-referrals for westshire }} in the region.[^1]
The middle of the neighbours was {{ value: repeat-referrals for neighbours-2019 }}.

{{ figure: repeat-referrals as neighbours }}

## What we did

We read {{ link: cin as the word }} and {{ link: repeat-referrals }}. See [{{ value: referrals }}](what-next.md#later).

{{ table: repeat-referrals }}

[^1]: The minute of 2019.
"""
WHAT_NEXT = "# What next\n\nHidden: {{ value: plans-open in 2019 }}.\n\n## Later\n\nWords.\n"


@dataclass(frozen=True)
class Told:
    """The words that a person typed, so that a test can put others in their place."""

    words: Callable[[str], str] = str


def _measure(told: Told, title: str, **changes: object) -> Measure:
    fields: dict[str, object] = {
        "title": told.words(title),
        "question": told.words("Do families get the right help the first time?"),
        "meaning": told.words("A return within a year. It can have many causes."),
        "kind": "outcome",
        "value": "proportion",
        "unit": "percent",
        "counted": told.words("referrals"),
        "numerator": told.words("referrals within 12 months of an earlier one"),
        "denominator": told.words("all referrals in the year"),
        "better": "lower",
        "accountable": "shared",
        "period": "financial-year",
        "source": "made-up",
        "comparators": ("neighbours-2019", "westshire"),
        "quality": told.words("Complete."),
    }
    return Measure.model_validate(fields | changes)


def _measures(told: Told) -> dict[str, Measure]:
    return {
        "repeat-referrals": _measure(
            told,
            "Repeat referrals",
            breaks=(Break(from_period="2015-16", reason=told.words("Another way to count"), comparable=False),),
        ),
        "referrals": _measure(told, "Referrals", value="count", unit="number", better="neither", denominator=None),
        "plans-open": _measure(
            told,
            "Plans open",
            period="snapshot",
            taken_on="31 March",
            illustrative=True,
            left_out={"westshire": told.words("It is a sum.")},
        ),
    }


def _years(measure: Measure, **values: Observation) -> dict[Period, Observation]:
    return {
        parse_period(text.strip("y").replace("_", "-"), measure.period, taken_on=measure.taken_on): value
        for text, value in values.items()
    }


def _observed(measures: dict[str, Measure]) -> dict[str, dict[str, dict[Period, Observation]]]:
    repeat, count, plans = measures["repeat-referrals"], measures["referrals"], measures["plans-open"]
    n = Observation
    return {
        "repeat-referrals": {
            "anytown": _years(
                repeat,
                y2014_15=n(n=1, of=100),
                y2015_16=n(n=800, of=4000),
                y2018_19=n(n=812, of=4410),
                y2019_20=n(n=986, of=5511),
            ),
            "othertown": _years(repeat, y2018_19=n(n=100, of=1000), y2019_20=n(symbol="c")),
            "thirdtown": _years(repeat, y2019_20=n(value=Decimal("15.25"))),
            "westshire": _years(repeat, y2019_20=n(value=Decimal("16.1"))),
        },
        "referrals": {"anytown": _years(count, y2015_16=n(n=4000), y2018_19=n(n=4410), y2019_20=n(n=5511))},
        "plans-open": {"anytown": _years(plans, y2019=n(symbol="c"), y2020=n(n=0, of=50))},
    }


def _records(told: Told, measures: dict[str, Measure], chapters: tuple[Chapter, ...]) -> Records:
    no = NotSupplied(not_supplied=told.words("Nobody sent it. It was asked for twice."))
    t = told.words
    return Records(
        id="2019-20",
        edition=Edition(
            title=t("Annual report 2019 to 2020"),
            period="2019-20",
            status="demonstration",
            statement=t("This is a demonstration. All of it is made up."),
            version="1.0",
            published=date(2020, 9, 30),
            data_as_at=date(2020, 3, 31),
            follows=no,
            guidance="guidance-2018",
            sent_to=no,
            chapters=("neglect", "what-next"),
            priorities=("neglect",),
            headlines=("repeat-referrals", "referrals"),
            measures=(ChosenMeasure(measure="referrals", why=t("It is how much is asked.")),),
        ),
        period=parse_period("2019-20", "financial-year"),
        partnership=Partnership(
            name=t("Anytown Safeguarding Children Partnership"),
            short_name=t("Anytown"),
            area="anytown",
            web_address="https://example.org/report/",
            contact=Contact(name=t("The business unit"), email=no, mistakes=t("Write to us.")),
            partners={"council": Partner(name=t("Anytown Council"), role="statutory")},
            neighbours="neighbours-2019",
        ),
        own_area="anytown",
        areas={
            "anytown": Area(name=t("Anytown"), code="E00000001", kind="council"),
            "othertown": Area(name=t("Othertown"), code="E00000002", kind="council"),
            "thirdtown": Area(name=t("Thirdtown"), code="E00000003", kind="council"),
            "westshire": Area(name=t("Westshire"), code="E00000004", kind="region"),
        },
        neighbours=NeighbourSet(
            title=t("Neighbours of 2019"),
            of="anytown",
            model=t("A model"),
            published="May 2019",
            areas=("othertown", "thirdtown"),
        ),
        licences={
            "open": Licence(name=t("Open licence"), address="https://example.org/licence", attribution=t("Open data."))
        },
        sources={
            "made-up": Source(
                publisher=t("A ministry"),
                title=t("Made-up statistics"),
                licence="open",
                address="https://example.org/statistics",
                published=no,
                retrieved=date(2020, 9, 1),
                note=t("As revised."),
            )
        },
        glossary={
            "cin": GlossaryEntry(word=t("CIN"), stands_for=t("child in need"), meaning=t("A child who needs help."))
        },
        elsewhere=(),
        priorities={
            "neglect": Priority(
                title=t("Neglect"),
                outcome=t("Children are cared for."),
                group=no,
                chair=no,
                chapter="neglect",
                choice=t("They are near to it."),
                criteria_for_change=no,
                difference_made=no,
                **UNTOLD_OF_A_PRIORITY,
                measures=(
                    ChosenMeasure(measure="repeat-referrals", why=t("It is near.")),
                    ChosenMeasure(measure="plans-open", why=t("It shows drift.")),
                ),
            )
        },
        measures=measures,
        chapters=chapters,
        accessibility=Accessibility(
            compliance="partially",
            issues=(AccessibilityIssue(what=t("No sign language"), why=t("No money"), instead=t("Ask us")),),
            tested=t("By machine."),
            prepared=date(2020, 9, 30),
        ),
        year=made_year("what-next"),
        guidance=made_guidance(),
    )


def _figure(key: FigureKey, told: Told) -> Figure:
    t = told.words
    drawing = Drawing(b'<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>', 720, 360)
    table = Table(t("Repeat referrals"), ("Year", t("Anytown")), (Row("2019 to 2020", ("17.9%",), highlighted=True),))
    return Figure(
        key=key,
        title=t("Repeat referrals fell"),
        subtitle=t("Share of all referrals"),
        alt=t("Line chart."),
        wide=drawing,
        narrow=replace(drawing, width=320),
        table=table,
        reading=(t("What a mark means."),),
        notes=(t("A note."),),
        sources=("made-up",),
    )


def make_book(*, words: Callable[[str], str] = str, chapters: dict[str, str] | None = None) -> Book:
    """Take the fictional edition from its records to what pages draw on, with stand-ins for drawings."""
    told = Told(words)
    measures = _measures(told)
    observed = _observed(measures)
    bare = _records(told, measures, ())
    known = Known(
        measures=measures,
        areas=bare.areas,
        periods={m: {a: frozenset(p.id for p in s) for a, s in areas.items()} for m, areas in observed.items()},
        priorities=bare.priorities,
        chapters={"neglect": "content/2019-20/neglect.md", "what-next": "content/2019-20/what-next.md"},
        glossary=bare.glossary,
        own_area="anytown",
        neighbour_set_id="neighbours-2019",
    )
    written = {"neglect": NEGLECT, "what-next": WHAT_NEXT} | (chapters or {})
    read = [
        read_chapter(edition="2019-20", path=f"content/2019-20/{name}.md", text=text, known=known)
        for name, text in written.items()
    ]
    assert [p for _, problems in read for p in problems if p.severity == "error"] == []
    records = replace(bare, chapters=tuple(chapter for chapter, _ in read))
    disclosed, _ = disclose(evaluate(Report(records, observed))[0], records)
    keys = (FigureKey("neighbours", ("repeat-referrals",)), FigureKey("trend", ("repeat-referrals",)))
    spark = '<svg viewBox="0 0 9 9"><path d="M0 0L9 9"/></svg>'
    return Book(records, disclosed, Charts({key: _figure(key, told) for key in keys}, {"repeat-referrals": spark}))


@pytest.fixture
def book() -> Book:
    return make_book()


@pytest.fixture
def book_of() -> Callable[..., Book]:
    """Give the maker of books, for tests that change words, chapters or rows."""
    return make_book


@pytest.fixture
def site(book: Book) -> CompiledSite:
    compiled, problems = compile_edition(book, (book.records,), assets={})
    assert problems == ()
    return compiled
