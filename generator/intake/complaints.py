"""Faults of records -> problems in plain English at the exact place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches

from pydantic import BaseModel, ValidationError

from generator.catalogue import nearest, problem
from generator.domain.area import AREA_CODE_PATTERN
from generator.domain.partnership import EMAIL_PATTERN
from generator.domain.record import ID_PATTERN
from generator.domain.scrutiny import OnlyYear
from generator.intake.complaint_case import VALUES, Case, shortened
from generator.intake.day_texts import day_meant
from generator.intake.faults import Fault, faults
from generator.intake.layout import AREAS, as_id
from generator.intake.located import Located
from generator.intake.shape import (
    ANSWERS_WITHOUT,
    fields_at,
    holds_several,
    may_be_not_supplied,
    records_at,
)
from generator.intake.yaml_texts import without_figures
from generator.problems import Problem

_REASONS = ("not_supplied", "none")
"""Fields that answer for a whole record with a reason."""

_MOST_NAMED = 4
"""Fields that a message names one by one. A whole file has more, and the author guide to name them."""


def complaints(
    error: ValidationError, model: type[BaseModel], document: Located, partners: tuple[str, ...] = ()
) -> tuple[Problem, ...]:
    """Say what is wrong with the record in `document`, which should have been a `model`; `partners` are their ids.

    Nothing is said of what the YAML reader has complained about already.
    """
    cases = [
        Case(fault, model, document, partners)
        for fault in faults(error, model, document)
        if not document.is_doubtful(fault.trail)
    ]
    misspelt = {case.trail for case in cases if case.fault.on_name and _is_reason_misspelt(case)}
    return tuple(_problem(case) for case in cases if case.fault.on_name or case.trail not in misspelt)


def empty_answers(model: type[BaseModel], document: Located) -> tuple[Problem, ...]:
    """Say which answers of a whole record are an empty list, or no records at all: a gap that nobody explains."""
    empty = (trail for trail in document.values if document.at(trail) in ([], {}))
    cases = (Case(Fault("", trail, document.at(trail), {}), model, document) for trail in empty)
    return tuple(_empty(c) for c in cases if holds_several(model, c.trail) and may_be_not_supplied(model, c.trail))


_Rule = Callable[[Case], Problem]


def _problem(case: Case) -> Problem:
    """Choose the message.

    Raises:
        KeyError: a bug of ours: a kind of fault that no rule knows.

    """
    return _RULES[case.fault.kind](case)


def _missing(case: Case) -> Problem:
    record = case.trail[:-1]
    meaning = fields_at(case.model, record, case.document.at(record)).get(str(case.trail[-1]), "")
    return problem(
        "record.missing-field", case.document.value(record), field=case.trail[-1], meaning=_in_sentence(meaning),
        or_not_supplied=case.or_not_supplied or _or_the_whole(case),
    )  # fmt: skip


def _or_the_whole(case: Case) -> str:
    """Offer `not_supplied:` in place of a whole record, one field of which nobody knows."""
    record = case.trail[:-1]
    if case.trail[-1] in _REASONS or not may_be_not_supplied(case.model, record):
        return ""
    return f", or write `not_supplied:` and why in place of all that stands below `{record[-1]}`"


def _unknown(case: Case) -> Problem:
    record = case.trail[:-1]
    written = case.document.at(record)
    reason = next((word for word in _REASONS if word in case.document.names(record)), None)
    if reason is not None and may_be_not_supplied(case.model, record):
        name = case.trail[-1]
        return problem(
            "record.reason-and-answer", case.document.key(case.trail), reason=reason, field=name, whole=record[-1]
        )
    free = [name for name in fields_at(case.model, record, written) if name not in case.document.names(record)]
    name = str(case.trail[-1])
    # `{n812}` is a name to the parser, and a figure to its author.
    field = shortened(without_figures(name) if VALUES in record else name)
    return problem("record.unknown-field", case.document.key(case.trail), field=field, nearest=nearest(name, free))


def _wanted(code: str) -> _Rule:
    def rule(case: Case) -> Problem:
        if case.fault.written is None:
            return _empty(case)
        return problem(code, case.here, subject=case.subject, got=case.got)

    return rule


def _list_wanted(case: Case) -> Problem:
    if case.fault.written is None:
        return _empty(case)
    none = case.else_not_supplied or " For none write `[]`."
    return problem("record.list-wanted", case.here, subject=case.subject, got=case.got, none=none)


def _day_wanted(case: Case) -> Problem:
    if case.fault.written is None:
        return _empty(case)
    is_year = OnlyYear in records_at(case.model, case.trail)
    else_ = " Where only the year is known, write `year:` and the year below it." if is_year else ""
    meant = day_meant(case.fault.written) if isinstance(case.fault.written, str) else None
    how = f"Write {meant}." if meant else "Write year, month and day: 2020-03-31. Check that there is such a day."
    otherwise = "" if meant else else_ or case.else_not_supplied
    return problem("record.day-wanted", case.here, subject=case.subject, got=case.got, write=how, otherwise=otherwise)


def _fields_wanted(case: Case) -> Problem:
    if case.fault.written is None:
        return _empty(case)
    if _is_reason_misspelt(case):
        return _reason_misspelt(case)
    return problem(
        "record.fields-wanted", case.here, subject=case.subject, got=case.got, fields=_needed(case),
        or_not_supplied=case.or_not_supplied,
    )  # fmt: skip


def _needed(case: Case) -> str:
    """Name the fields that the record needs, each with its meaning; nothing where they are too many to take in."""
    needed = [
        f"`{name}:` ({_in_sentence(field.description or '').partition('. ')[0].rstrip('.')})"
        for record in records_at(case.model, case.trail)
        if record not in ANSWERS_WITHOUT
        for name, field in record.model_fields.items()
        if field.is_required()
    ]
    if not 0 < len(needed) <= _MOST_NAMED:
        return ""
    return f": {', '.join(needed[:-1])} and {needed[-1]}" if needed[1:] else f": {needed[0]}"


def _number_wanted(code: str) -> _Rule:
    def rule(case: Case) -> Problem:
        if case.fault.written is None:
            return _empty(case)
        is_figure = VALUES in case.trail
        return problem(
            code,
            case.here,
            subject=case.subject,
            got=case.got,
            counts="It counts people or cases, so it" if is_figure else "It",
            or_symbol=" Where there is no number write `symbol:` and why." if is_figure else case.else_not_supplied,
        )

    return rule


def _text_wanted(case: Case) -> Problem:
    written = case.fault.written
    if written is None:
        return _empty(case)
    if case.field == "code" and case.document.file == AREAS and not isinstance(written, dict | list):
        return problem("record.bad-area-code", case.here, subject=case.subject, got=case.got)
    if isinstance(written, list) and case.is_partner:
        return _bad_partner(case)
    is_figure = VALUES in case.trail or isinstance(written, dict | list)
    example = "" if is_figure else f': `"{str(written).lower()}"`'
    return problem(
        "record.text-wanted", case.here, subject=case.subject, got=case.got, example=example,
        otherwise=case.else_not_supplied,
    )  # fmt: skip


def _empty(case: Case) -> Problem:
    return problem("record.empty-field", case.here, subject=case.subject, or_not_supplied=case.or_not_supplied)


def _pattern(case: Case) -> Problem:
    pattern = case.fault.context["pattern"]
    if case.fault.on_name:
        name = str(case.trail[-1])
        if _is_reason_misspelt(case):
            return _reason_misspelt(case)
        return problem("record.bad-name", case.document.key(case.trail), field=name, example=as_id(name))
    if pattern == ID_PATTERN and case.is_partner:
        return _bad_partner(case)
    if pattern == ID_PATTERN:
        example = as_id(str(case.fault.written))
        return problem("record.bad-id", case.here, subject=case.subject, got=case.got, example=example)
    code = {AREA_CODE_PATTERN: "record.bad-area-code", EMAIL_PATTERN: "record.bad-email"}[str(pattern)]
    return problem(code, case.here, subject=case.subject, got=case.got, or_not_supplied=case.or_not_supplied)


def _bad_partner(case: Case) -> Problem:
    written = case.fault.written
    may_be_shared = case.may_be_shared
    known = nearest(as_id(written) if isinstance(written, str) else "", case.partners)
    shared = " Where several answer together write `shared`." if may_be_shared else ""
    return problem("record.bad-partner", case.here, subject=case.subject, got=case.got, known=known, shared=shared)


def _web_address(case: Case) -> Problem:
    return problem(
        "record.bad-web-address", case.here, subject=case.subject, got=case.got, or_not_supplied=case.or_not_supplied
    )


def _word(case: Case) -> Problem:
    words = re.findall("'([^']*)'", str(case.fault.context["expected"]))
    if case.fault.written is None:
        listed = ", ".join(f"`{word}`" for word in words)
        return problem("record.empty-choice", case.here, subject=case.subject, words=listed)
    suggestion = nearest(str(case.fault.written), words)
    return problem("record.not-one-of", case.here, subject=case.subject, got=case.got, nearest=suggestion)


def _layout(case: Case) -> Problem:
    """Complain of the word that decides which fields a record has."""
    name = str(case.fault.context["discriminator"]).strip("'")
    trail = (*case.trail, name)
    words = re.findall("'([^']*)'", str(case.fault.context["expected_tags"]))
    named = Case(Fault("", trail, case.document.at(trail), {}), case.model, case.document)
    if named.fault.written is None:
        return _empty(named)
    suggestion = nearest(str(named.fault.written), words)
    return problem("record.not-one-of", named.here, subject=named.subject, got=named.got, nearest=suggestion)


def _no_layout(case: Case) -> Problem:
    name = str(case.fault.context["discriminator"]).strip("'")
    return _missing(Case(Fault("missing", (*case.trail, name), None, {}), case.model, case.document))


def _range(case: Case) -> Problem:
    words = {"ge": "{} or more", "gt": "more than {}", "le": "{} or less", "lt": "less than {}"}
    limit = next(words[key].format(value) for key, value in case.fault.context.items() if key in words)
    return problem("record.out-of-range", case.here, subject=case.subject, limit=limit)


def _too_many(case: Case) -> Problem:
    most, count = case.fault.context["max_length"], case.fault.context["actual_length"]
    return problem("record.too-many", case.here, subject=case.subject, most=most, count=count)


def _too_few(case: Case) -> Problem:
    return problem("record.too-few", case.here, subject=case.subject)


def _cell(code: str) -> _Rule:
    return lambda case: problem(code, case.here, **dict(case.fault.context))


def _at(field: str, code: str) -> _Rule:
    """Point at one field of a record whose fields do not fit together."""

    def rule(case: Case) -> Problem:
        written: Mapping[str, object] = {n: case.document.at((*case.trail, n)) for n in ("value", "unit")}
        place = case.document.value((*case.trail, field))
        return problem(code, place, **{**written, **case.fault.context})

    return rule


_RULES: dict[str, _Rule] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "model_type": _fields_wanted,
    "dict_type": _fields_wanted,
    "tuple_type": _list_wanted,
    "string_type": _text_wanted,
    "string_too_short": _empty,
    "no-words": _empty,
    "string_pattern_mismatch": _pattern,
    "web-address": _web_address,
    "number": _number_wanted("record.number-wanted"),
    "int_type": _number_wanted("record.whole-number-wanted"),
    "bool_type": _wanted("record.true-or-false"),
    "day": _day_wanted,
    "date_from_datetime_parsing": _day_wanted,
    "literal_error": _word,
    "union_tag_invalid": _layout,
    "union_tag_not_found": _no_layout,
    "greater_than": _range,
    "greater_than_equal": _range,
    "less_than_equal": _range,
    "too_long": _too_many,
    "too_short": _too_few,
    "observation-empty": _cell("measure.nothing-observed"),
    "observation-both": _cell("measure.number-and-symbol"),
    "interval-incomplete": _cell("measure.interval-incomplete"),
    "interval-excludes-value": _cell("measure.interval-excludes-value"),
    "denominator-alone": _cell("measure.denominator-alone"),
    "no-denominator": _at("value", "measure.no-words-for-denominator"),
    "no-day": _at("period", "measure.no-day"),
    "unit-mismatch": _at("unit", "measure.unit-mismatch"),
    "day-of-year": _cell("measure.bad-day"),
    "recipe-unclear": _cell("measure.recipe-unclear"),
}


def _reason_misspelt(case: Case) -> Problem:
    name = str(case.trail[-1])
    meant = nearest(name.lower().replace("-", "_"), _REASONS)
    return problem("record.unknown-field", case.document.key(case.trail), field=name, nearest=meant)


def _is_reason_misspelt(case: Case) -> bool:
    """Whether a name among ids was probably meant for `not_supplied` or `none`: text stands after it, no record."""
    is_told = isinstance(case.document.at(case.trail), str) and may_be_not_supplied(case.model, case.trail[:-1])
    return is_told and bool(
        get_close_matches(str(case.trail[-1]).lower().replace("-", "_"), _REASONS, n=1, cutoff=0.75)
    )


def _in_sentence(meaning: str) -> str:
    """Make a field's description the end of a sentence."""
    words = " ".join(meaning.split())
    is_abbreviation = words[1:2].isupper()
    return words if is_abbreviation else words[:1].lower() + words[1:]
