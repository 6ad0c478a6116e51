"""Messages about the records of an edition's year: days, counts, promises, and what was open and is gone."""

from __future__ import annotations

from generator.catalogue.message import Message

_TWO_THINGS = "Readers would be told two things of which one is wrong."
_CARRY = "Nothing is finished by leaving it out, and readers who were told of it are left without an answer."

_RECORDS = (
    Message(
        "record.id-taken",
        "`{id}` is also the id of {what}.",
        "A record is linked by its id alone, so a link could lead to either.",
        "Give one of them another id.",
    ),
    Message(
        "record.days-out-of-order",
        "{later} comes before {earlier}, which is {first}.",
        "Nothing can be answered, done or found before it has begun.",
        "Check both days.",
    ),
    Message(
        "record.small-count",
        "`{field}` gives, or leaves, so few children or cases that somebody could know one of them.",
        "Nothing hides small counts of a partnership's own records yet: the report would print it.",
        "Join grades or groups, look at more cases, or write `not_supplied:` and why. A final edition refuses it.",
        severity="warning",
    ),
    Message(
        "record.small-count-in-final",
        "The edition is final, and `{field}` gives, or leaves, so few children or cases that somebody could know one of them.",
        "Nothing hides small counts of a partnership's own records yet: the report would print it.",
        "Join grades or groups, look at more cases, or write `not_supplied:` and why.",
    ),
    Message(
        "edition.chapter-name-taken",
        "`{id}` is the name of a page that the tool makes, so no chapter can have it.",
        "Two pages cannot have one address.",
        "Give the chapter another name, here and to its file.",
    ),
    Message(
        "edition.illustrative-record-in-final",
        "The edition is final, but {what} is marked as made up.",
        "Nobody may take an example for a fact.",
        "Replace it by what is so and take `illustrative: true` away, or keep the status `demonstration`.",
    ),
    Message(
        "edition.sent-to-nobody",
        "The edition is final, and it was sent to nobody.",
        "The guidance asks that the report is sent on, and readers see that it was not.",
        "Send it, and write to whom and when.",
        severity="warning",
    ),
    Message(
        "summary.missing",
        "There is no summary `{kind}`, and no reason why not.",
        "Many people read nothing else, and children and people who read with difficulty can read nothing else.",
        "Write `{file}`, or the reason after `{kind}:` below `no_summary:`. Readers see the reason.",
        severity="warning",
    ),
    Message(
        "summary.not-missing",
        "`no_summary` says why there is no summary `{kind}`, and `{file}` is there.",
        _TWO_THINGS,
        "Delete the reason, or the file.",
    ),
)

_ACTIONS = (
    Message(
        "action.evidence-before-start",
        "The evidence is of {day}, before work began on {started}.",
        "What was there before the work cannot come of it.",
        "Check both days.",
    ),
    Message(
        "action.evidence-too-early",
        "The evidence that it was done is of {day}, long before it was done on {completed}.",
        "What was written then cannot show that it was done.",
        "Check both days, or give evidence from about the day on which it was done.",
        severity="warning",
    ),
    Message(
        "action.evidence-of-itself",
        "The evidence of `{id}` rests on `{id}` itself.",
        "Nothing proves itself.",
        "Name the record that shows it, or take `record:` away.",
    ),
    Message(
        "action.complete-without-evidence",
        "`{id}` is complete, and nothing shows it.",
        "Reports are not believed when they say that something was done and show nothing.",
        "Add what shows it under `evidence:`. If nothing does, take `completed:` out.",
    ),
    Message(
        "action.complete-and-withdrawn",
        "`{id}` is both complete and withdrawn.",
        _TWO_THINGS,
        "Delete `completed:` or `withdrawn:`.",
    ),
    Message(
        "action.effect-before-completion",
        "The evidence shows `{shows}` and is of {day}, and the action was complete on {completed}.",
        "What was seen before something was done cannot show what it changed.",
        "Check both days. If it only shows that the work was done, write `shows: done`.",
    ),
    Message(
        "action.moved-back",
        "The day was moved from {day} to {next}, which is not later.",
        "Readers see how often and how far a day was put off.",
        "Write the days in the order in which they were set, the first one first.",
    ),
    Message(
        "action.moved-unsaid",
        "The edition before, `{before}`, said that `{id}` was due on {then}, and here it is due on {now}.",
        "A day that is put off without a word makes late work look as if it were in time.",
        "Write {written} under `moved_from:`, or the day that was promised under `due:`.",
    ),
    Message(
        "action.vanished",
        "The action `{id}` was open in the edition before, `{before}`, and is gone: “{title}”.",
        _CARRY,
        "Carry it over with its id, to where it belongs. If it was done, add `completed:` and evidence; if it was given up, "
        "`withdrawn:`.",
    ),
)

_PROMISES = (
    Message(
        "promise.unanswered",
        "The edition before, `{before}`, promised `{id}`, and this one does not say what became of it: “{what}”.",
        "A promise that vanishes looks as if it had not been kept.",
        "Add `{id}:` here with its verdict, or with `not_supplied:` and why.",
    ),
    Message(
        "promise.never-made",
        "The edition before, `{before}`, made no promise `{id}`.",
        "Readers would look there for something that never was.",
        "{nearest} Correct the id, or delete the entry.",
    ),
    Message(
        "promise.kept-without-evidence",
        "`{id}` is said to be `{verdict}`, and nothing shows it.",
        "A promise is believed to be kept when something shows it.",
        "Add what shows it under `evidence:`, or write `not-kept`.",
    ),
)

_PARTNERS = (
    Message(
        "partners.left-out",
        "The partner `{id}` is left out.",
        "What a partner did not give or supply is seen only where every partner is listed.",
        "Add `{id}:` and its record. What it did not supply is answered by `not_supplied:` and why.",
    ),
    Message(
        "partners.not-counted",
        "`{field}` does not say how many there were of `{id}`.",
        "A partner from which nobody came is seen only where every partner has its number.",
        "Add `{id}:` and its number. For nobody write 0.",
    ),
    Message(
        "partners.attended-above-held",
        "`{id}` came to more meetings than it was asked to.",
        "The report would show more than 100%.",
        "Check both against the minutes.",
    ),
    Message(
        "partners.returns-do-not-add-up",
        "The returns of `{id}` that were received and not received do not come to those that were due.",
        "Each return that was due either came or did not.",
        "Check the three numbers. Late ones are among those received.",
    ),
    Message(
        "partners.late-above-received",
        "More returns of `{id}` were late than were received.",
        "Late ones are among those received.",
        "Check both numbers. What never came is counted under `not_received:`.",
    ),
    Message(
        "partners.money-does-not-add-up",
        "What the partners and others gave comes to {known}, and the total is {total}.",
        "Readers ask who pays, and each share is worked out from the total.",
        "Check the total, the money of each partner, and `other:`.",
    ),
    Message(
        "partners.spent-above-total",
        "What was spent comes to {spent}, and what came in to {total}.",
        "Readers will ask who paid the rest.",
        "Check both. If it is so, say under `other:` and `other_from:` where the rest came from.",
        severity="warning",
    ),
    Message(
        "arrangements.without-a-seat",
        "The statutory partner `{id}` has no seat among the members of the executive.",
        "The law makes these partners equally responsible, so readers expect each of them to lead.",
        "Add its seat, or check its `role:` in `data/partnership.yml`.",
        severity="warning",
    ),
)

_REVIEWS = (
    Message(
        "recommendation.no-reason",
        "The decision on `{id}` is `{verdict}`, and no reason is given.",
        "Readers ask why a recommendation was not accepted as it was made.",
        "Add `why:` beside the verdict.",
    ),
    Message(
        "recommendation.vanished",
        "A recommendation of the edition before, `{before}`, was open and is gone: `{id}`, “{title}”.",
        _CARRY,
        "Carry its review over with the recommendation and its id, and say what was done and what shows an effect.",
    ),
    Message(
        "audit.no-scale",
        "The audit `{id}` has grades, and the scale is not supplied.",
        "Without the scale nobody knows which grades are good enough.",
        "Write the grades under `scale:`, the best first, or write `not_supplied:` and why in place of the audit's grades.",
    ),
    Message(
        "audit.grades-do-not-add-up",
        "The grades of `{id}` do not come to its number of cases.",
        "Each case has one grade, or readers are told of cases that were left out.",
        "Check the grades and `cases:` against the audit.",
    ),
    Message(
        "audit.grade-left-out",
        "The audit `{id}` does not say how many cases had the grade `{grade}`.",
        "A grade that is left out looks as if nobody had been graded so, and nobody said it.",
        "Add `{grade}:` and its number of cases. For none write 0.",
    ),
    Message(
        "audit.same-above-both",
        "In `{id}` more cases were graded alike than were graded by two agencies.",
        "The report would show more than 100%.",
        "Check `same:` and `both:` against the audit.",
    ),
    Message(
        "audit.both-above-cases",
        "In `{id}` more cases were graded by two agencies than there were.",
        "The report would show more than 100%.",
        "Check `both:` and `cases:` against the audit.",
    ),
    Message(
        "audit.repeats-a-later-one",
        "The audit was finished on {day}, and `{id}`, which it repeats, on {first}.",
        "Whether things are better can be told only by looking again later.",
        "Check both days, and which of the two audits came first.",
    ),
    Message(
        "audit.another-scale",
        "The audit repeats `{id}`, and was graded by another scale.",
        "Grades of two scales cannot be compared, so the report will say that it cannot judge whether things are better.",
        "Use the same grades where that is what was done. Else leave it as it is.",
        severity="warning",
    ),
    Message(
        "tool.used-above-cases",
        "The tool `{id}` was used in more cases than were looked at.",
        "The report would show more than 100%.",
        "Check `used:` and `cases:` against the audit.",
    ),
    Message(
        "tool.used-well-above-used",
        "The tool `{id}` was used well in more cases than it was used in.",
        "The report would show more than 100%.",
        "Check `used_well:` and `used:` against the audit.",
    ),
)

_SCRUTINY = (
    Message(
        "scrutiny.kind-changed",
        "`{id}` was a {kind} in the edition before, `{before}`.",
        "A question that is called a conclusion would need no answer any more.",
        "Write `kind: {kind}`, or correct it in the edition before.",
    ),
    Message(
        "scrutiny.settled-without-source",
        "A follow-up settles `{id}`, and does not say where that is on record.",
        "What a committee asked is settled by its papers, not by the word of those whom it asked.",
        "Add `source:`, such as the minutes of the meeting, or take `settles: true` away.",
    ),
    Message(
        "scrutiny.vanished",
        "An item of the edition before, `{before}`, was not settled and is gone: `{id}`, “{title}”.",
        _CARRY,
        "Carry it over with its id. If it was answered, add the answer; if that is the end of it, a follow-up with "
        "`settles: true`.",
    ),
    Message(
        "challenge.vanished",
        "A challenge of the edition before, `{before}`, was open and is gone: `{id}`, “{title}”.",
        _CARRY,
        "Carry it over with its id. If those who raised it are content, add `closed:` and the day.",
    ),
)

MESSAGES: tuple[Message, ...] = (*_RECORDS, *_ACTIONS, *_PROMISES, *_PARTNERS, *_REVIEWS, *_SCRUTINY)
