"""What each part of `report.json` holds, for the page of data. A test holds this list and the file to each other."""

from __future__ import annotations

from collections.abc import Iterator

from generator.domain.action import Action
from generator.domain.year import Year
from generator.pages.report_records import fields_of

_WRITTEN: tuple[tuple[str, str], ...] = (
    ("schema", "Version of the layout. The first number rises when a part changes its meaning or goes."),
    ("edition", "id, partnership, title, address, period_start, period_end, status, statement, version, published, data_as_at, guidance, own_area, every_council (whether every council in England is held)."),
    ("edition.neighbours", "id, title, model, published, areas: the set of statistical neighbours."),
    ("rules[]", "name, title, address: every rule, and its section of the methods page."),
    ("areas[]", "id, name, code, kind: every area whose figures are held."),
    ("measures[]", "id, title, question, kind, value_kind, unit, per, better, period, years_in_each, repeats, comparators, sources, illustrative: the definition. page and data: its page and its CSV file. Also newest, results and what follows here."),
    ("measures[].breaks[]", "from, reason, comparable: changes in how it is counted."),
    ("measures[].rebased[]", "from, reason: changes of the work itself, from which a control chart starts anew."),
    ("measures[].left_out[]", "comparator, reason: with whom it is not compared."),
    ("measures[].newest", "period, value, n, of, rebuilt, lower, upper, interval, symbol: our newest figure, with the columns of the CSV file. null: there is none. Where it is not published: period, value (null) and symbol."),
    ("measures[].explanations[]", "cause, next_step: what the partners say of it."),
    ("measures[].results", "direction, target, comparisons, place: the four results."),
    ("measures[].results.direction", "verdict, label, sentence, rule, reason, window (the periods looked at), why_no_difference. Also what follows here."),
    ("measures[].results.direction.inputs[]", "period, value, n, of, rebuilt, lower, upper, interval, symbol: the figures that the rule looked at."),
    ("measures[].results.direction.change", "scale, estimate, lower, upper, confidence: how large the change is, in the measure's unit, or as a ratio. An end of null is without end. null: the rule gives none."),
    ("measures[].results.direction.statistics", "chi_square and slope, or p_value, or mean, lower_limit and upper_limit: what the rule worked out."),
    ("measures[].results.direction.control_chart", "groups, signals (one for each figure), high (for each figure, whether its signal is on the high side; null: there is no signal). null: there is none."),
    ("measures[].results.direction.control_chart.groups[]", "first_point (counted from 0), mean, lower_limit, upper_limit, near_lower_limit, near_upper_limit."),
    ("measures[].results.direction.plain_differences[]", "since, until, before, after, difference, rule: from the period before, and from four periods before."),
    ("measures[].results.target", "verdict, label, sentence, rule, reason, today (of a target that is not yet due, where the newest figure stands), target, set_by, set_on, reach_by, period, input. null: no target is on record."),
    ("measures[].results.target.input", "period, value, n, of, rebuilt, lower, upper, interval, symbol: the newest figure."),
    ("measures[].results.comparisons[]", "comparator, name, verdict, label, sentence, rule, period, known, total (neighbours behind a median), far (theirs lies outside our 99.8% interval too), ours, theirs, theirs_rule (which gave theirs, where it is a median)."),
    ("measures[].results.comparisons[].ours", "value, n, of, rebuilt, lower, upper, interval, symbol, lower_99_8, upper_99_8."),
    ("measures[].results.comparisons[].theirs", "value, n, of, rebuilt, lower, upper, interval, symbol."),
    ("measures[].results.place", "sentence, rule, period, higher, lower, tied, total, band, worst_quarter, untested (our figure has no interval), inputs. null: nobody can be ranked with us."),
    ("measures[].results.place.inputs[]", "area, value: the councils that were ranked."),
    ("priorities[]", "id, title, page, measures, outcome, group, chair, accountable, baseline, difference_made, actions, next_step, and what follows here. An answer that nobody gave is an object with the reason in not_supplied; where there was none, with that in none."),
    ("priorities[].did_not_work", "what, why: what did not work."),
    ("priorities[].judgement", "verdict, label, rule, outcomes (the measures that count: of kind outcome or impact, with a better side), evidence_present, evidence_missing, triangulated, tally."),
    ("priorities[].judgement.tally", "improved, worsened, no_significant_change, cannot_be_judged: measures by their direction."),
    ("priorities[].moderated", "verdict, label, who, when, why: a person's own judgement. null: nobody departs from the data's."),
    ("priorities[].criteria_for_change", "says, written: what would count as progress, and the day on which that was written."),
    ("priorities[].evidence[]", "kind, says, source, link."),
    ("little_or_no_progress[]", "measure, reasons (the gravest first), priorities."),
    ("chance[]", "rule, tests, level, expected, signals: the tests of this edition, of comparisons only those with a country, and how many signals chance alone would give."),
    ("standings", "actions, recommendations, committee, challenges, promises: where each record stands on the day of publication. Promises are those of the report before."),
    *(
        (f"standings.{kind}[]", "id, page, status, label, rule, why, days (late or open for how long; null: not late, or not known).")
        for kind in ("actions", "recommendations", "committee", "challenges", "promises")
    ),
    ("counts", "audits, tools, events, hearings: what counts of people and cases come to. null: not supplied. A figure has the fields of a measure's; where it is not published: value (null) and symbol."),
    ("counts.audits[]", "id, agreement, re_audit, and what follows here."),
    ("counts.audits[].cases", "value, n, of, rebuilt, lower, upper, interval, symbol: how many cases were looked at."),
    ("counts.audits[].grades[]", "id (the grade), value, n, of, rebuilt, lower, upper, interval, symbol."),
    ("counts.audits[].good_enough", "value, n, of, rebuilt, lower, upper, interval, symbol: the share of cases that were good enough, in percent."),
    ("counts.audits[].agreement", "value, n, of, rebuilt, lower, upper, interval, symbol: how often two agencies gave one case the same grade, in percent."),
    ("counts.audits[].re_audit", "audit (the one that it repeats), verdict, label, rule, difference, lower, upper (in percentage points), why (it cannot be judged). null: it repeats none."),
    ("counts.audits[].re_audit.before", "value, n, of, rebuilt, lower, upper, interval, symbol: the share good enough then."),
    ("counts.audits[].re_audit.after", "value, n, of, rebuilt, lower, upper, interval, symbol: the share good enough now."),
    ("counts.tools[]", "id, and what follows here."),
    ("counts.tools[].trained[]", "id (the partner), value, n, of, rebuilt, lower, upper, interval, symbol."),
    ("counts.tools[].used", "value, n, of, rebuilt, lower, upper, interval, symbol: in what share of cases it was used, in percent."),
    ("counts.tools[].used_well", "value, n, of, rebuilt, lower, upper, interval, symbol: in what share of cases it was used well, in percent."),
    ("counts.events[]", "id, and what follows here."),
    ("counts.events[].attended[]", "id (the partner), value, n, of, rebuilt, lower, upper, interval, symbol."),
    ("counts.events[].total", "value, n, of, rebuilt, lower, upper, interval, symbol: all who came."),
    ("counts.hearings[]", "id, and what follows here."),
    ("counts.hearings[].people", "value, n, of, rebuilt, lower, upper, interval, symbol: how many people were heard."),
    ("coverage[]", "id, code, asks, duty, wording, paragraph, status, label, passages (chapters that answer it), reason (of a gap): what the guidance asks for."),
    ("coverage[].parts[]", "part, status, missing: how far the records answer it."),
    ("enquiries[]", "kind, subject_kind (measure, priority, partner, requirement, part of the year's records, or a kind of record), subject (its id), why, days: lines of enquiry, the gravest kinds first."),
)  # fmt: skip


def _below(place: str, kind: type, *, named: bool = False) -> Iterator[tuple[str, str]]:
    """Describe the records of a type as people write them, below a place in the file."""
    for where, fields in fields_of(kind, named=named):
        yield f"{place}.{where}" if where else place, f"{fields}."


REPORT_FIELDS: tuple[tuple[str, str], ...] = (
    *_WRITTEN,
    *_below("priorities[].actions[]", Action, named=True),
    *_below("records", Year),
)
"""Where in the file (`[]` stands for each entry of a list), and the fields there."""
