"""What is open in the plain data of an edition's records, and so goes on in the next one.

Openness is read off the record: what has no end written down has not ended.
"""

from __future__ import annotations

from collections.abc import Mapping

Data = Mapping[str, object]


def fields_of(data: object) -> Data:
    """Give the fields of a mapping; none of anything else."""
    return data if isinstance(data, Mapping) else {}


def records_of(answer: object) -> Mapping[str, Data]:
    """Give the records of an answer by their ids; none where it was not supplied, or there were none."""
    return {name: fields_of(each) for name, each in fields_of(answer).items() if isinstance(each, Mapping)}


def open_actions(answer: object) -> Mapping[str, Data]:
    """Give the actions that are neither done nor given up."""
    return {
        name: action
        for name, action in records_of(answer).items()
        if "completed" not in action and "withdrawn" not in action
    }


def unshown_actions(answer: object, since: str) -> Mapping[str, Data]:
    """Give the actions that were done after the day `since`, and of which nothing shows yet what they changed.

    Those that were done before it have waited for one edition already.
    """
    return {
        name: action
        for name, action in records_of(answer).items()
        if str(action.get("completed", "")) > since
        and "withdrawn" not in action
        and all(fields_of(each).get("shows") == "done" for each in _items(action.get("evidence")))
    }


def open_delays(answer: object) -> Mapping[str, Data]:
    """Give the delays of which nobody knows whether they were mended."""
    return {name: delay for name, delay in records_of(answer).items() if _is_owed(delay.get("mended"))}


def open_escalations(answer: object) -> Mapping[str, Data]:
    """Give the disagreements of which nobody knows what came of them."""
    return {name: each for name, each in records_of(answer).items() if _is_owed(each.get("result"))}


def changes_to_come(answer: object, published: str) -> list[Data]:
    """Give the changes to the arrangements that were still to come on the day of publication."""
    return [change for change in map(fields_of, _items(answer)) if str(change.get("when", "")) > published]


def open_reviews(answer: object) -> Mapping[str, Data]:
    """Give the reviews that are not finished, or have recommendations that are open, with those alone."""
    found: dict[str, Data] = {}
    for name, review in records_of(answer).items():
        open_ones = {
            number: each for number, each in records_of(review.get("recommendations")).items() if _is_open(each)
        }
        if open_ones:
            found[name] = {**review, "recommendations": open_ones}
        elif "finished" not in review:
            found[name] = review
    return found


def open_items(answer: object) -> Mapping[str, Data]:
    """Give what a committee asked and nobody answered, and what was promised to it and not settled."""
    return {name: item for name, item in records_of(answer).items() if not _is_settled(item)}


def open_challenges(answer: object) -> Mapping[str, Data]:
    """Give the challenges that nobody has closed."""
    return {name: challenge for name, challenge in records_of(answer).items() if "closed" not in challenge}


def _is_owed(answer: object) -> bool:
    return "not_supplied" in fields_of(answer)


def _is_open(recommendation: Data) -> bool:
    if "withdrawn" in recommendation or fields_of(recommendation.get("decision")).get("verdict") == "rejected":
        return False
    actions = [each for each in records_of(recommendation.get("actions")).values() if "withdrawn" not in each]
    evidence = [*_items(recommendation.get("effect")), *(e for each in actions for e in _items(each.get("evidence")))]
    is_done = bool(actions) and all("completed" in each for each in actions)
    return not (is_done and any(fields_of(each).get("shows") != "done" for each in evidence))


def _is_settled(item: Data) -> bool:
    if any(fields_of(each).get("settles") is True for each in _items(item.get("follow_ups"))):
        return True
    answer = fields_of(item.get("answer"))
    if "not_supplied" in answer:
        return False
    return item.get("kind") == "conclusion" if "none" in answer else "promise" not in answer


def _items(value: object) -> list[object]:
    return value if isinstance(value, list) else []
