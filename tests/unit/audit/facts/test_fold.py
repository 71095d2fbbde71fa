# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What rows the facts make, and how they stood at any leaf."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.facts.fold import KEYS, Fold
from gateway.audit.facts.history import LAG, History
from gateway.audit.facts.logged import LoggedFact, hex_bytes, moment
from gateway.domain.people.buckets import bucket_of

NOW = datetime(2026, 6, 1, tzinfo=UTC)
PEOPLE = [bytes([number]) * 32 for number in range(1, 6)]
COMMITMENT = "c" * 64


def fact(index: int, kind: str, body: dict[str, Any], *, adopted: bool = False) -> LoggedFact:
    """The fact of a leaf; each is recorded an hour after the one before."""
    return LoggedFact(index, f"id-{index}", kind, body, NOW + index * timedelta(hours=1), adopted)


def partner(**changed: Any) -> dict[str, Any]:
    given = {
        "partner": "bank-a",
        "display_name": "Bank A",
        "adapter": "canonical",
        "policy_hash": "ab" * 32,
        "contributes": False,
        "client_area": 1,
        "suspend_time": None,
    }
    return given | changed


def consent(person: bytes, **changed: Any) -> dict[str, Any]:
    given = {
        "subject_id": person.hex(),
        "partner": "bank-a",
        "consent_commitment": COMMITMENT,
        "purposes": [1, 2],
        "valid_from": "2026-01-01T00:00:00.000000Z",
        "valid_until": "2027-01-01T00:00:00.000000Z",
        "revoke_time": None,
    }
    return given | changed


def link(alias: bytes, kept: bytes) -> dict[str, Any]:
    return {"kind": "link", "alias": alias.hex(), "kept": kept.hex()}


def key_of(person: bytes) -> tuple[Any, ...]:
    return bucket_of(person), hex_bytes(person.hex()), "bank-a", hex_bytes(COMMITMENT)


def test_the_last_fact_about_a_row_wins_and_it_keeps_the_time_it_was_made() -> None:
    fold = Fold()
    fold.add(fact(0, "partner", partner()))
    fold.add(fact(1, "partner", partner(adapter="json", suspend_time="2026-07-01T00:00:00.5Z")))
    (row,) = fold.rows["partner"].values()
    assert row["adapter"] == "json"
    assert row["suspend_time"] == "2026-07-01T00:00:00.500000+00:00"
    assert row["create_time"] == NOW.isoformat()


def test_a_certificate_that_was_removed_is_no_row() -> None:
    fold = Fold()
    body = {"partner": "bank-a", "kind": "uri", "value": "x", "removed": False}
    fold.add(fact(0, "certificate", body))
    assert list(fold.rows["partner_certificate"]) == [("uri", "x")]
    fold.add(fact(1, "certificate", body | {"removed": True}))
    assert fold.rows["partner_certificate"] == {}


def test_what_is_said_again_does_not_replace_what_stands() -> None:
    fold = Fold()
    body = {"adapter_hash": "ab" * 32, "name": "one", "content": "00"}
    assert fold.add(fact(0, "adapter", body))
    assert fold.add(fact(1, "adapter", body | {"name": "two"})) == []
    (row,) = fold.rows["adapter_version"].values()
    assert row["name"] == "one"


def test_a_link_takes_consents_over_and_later_facts_are_the_kept_persons() -> None:
    alias, kept, last = PEOPLE[:3]
    fold = Fold()
    fold.add(fact(0, "consent", consent(alias)))
    fold.add(fact(1, "contribution", link(alias, kept)))
    assert set(fold.rows["consent"]) == {key_of(alias), key_of(kept)}
    end = "2026-06-02T00:00:00.000000Z"
    fold.add(fact(2, "consent", consent(alias, revoke_time=end)))
    assert fold.rows["consent"][key_of(kept)]["revoke_time"] == moment(end)
    assert fold.rows["consent"][key_of(alias)]["revoke_time"] is None
    fold.add(fact(3, "contribution", link(kept, last)))
    assert fold.links == {alias.hex(): last.hex(), kept.hex(): last.hex()}
    assert fold.rows["consent"][key_of(last)]["revoke_time"] == moment(end)


def test_a_consent_that_both_had_is_revoked_when_either_was() -> None:
    alias, kept = PEOPLE[:2]
    early, late = "2026-03-01T00:00:00.000000Z", "2026-04-01T00:00:00.000000Z"
    for first, second in ((early, late), (late, early), (None, early), (early, None)):
        fold = Fold()
        fold.add(fact(0, "consent", consent(alias, revoke_time=first, purposes=[1])))
        fold.add(fact(1, "consent", consent(kept, revoke_time=second, purposes=[2])))
        fold.add(fact(2, "contribution", link(alias, kept)))
        row = fold.rows["consent"][key_of(kept)]
        assert (row["revoke_time"], row["purposes"]) == (moment(early), [2])


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("consent"), st.sampled_from(PEOPLE), st.integers(0, 20)),
        st.tuples(st.just("link"), st.permutations(PEOPLE), st.just(0)),
    ),
    max_size=30,
)


def _facts(steps: list[Any]) -> list[LoggedFact]:
    """A history that Postgres would let be: nobody is linked twice, or to an alias."""
    facts: list[LoggedFact] = []
    aliases: set[bytes] = set()
    for kind, whom, day in steps:
        if kind == "consent":
            end = f"2026-02-{day:02}T00:00:00.000000Z" if day else None
            facts.append(fact(len(facts), "consent", consent(whom, revoke_time=end)))
        else:
            alias, kept = whom[:2]
            if alias not in aliases and kept not in aliases:
                aliases.add(alias)
                facts.append(fact(len(facts), "contribution", link(alias, kept)))
    return facts


@given(steps=STEPS)
def test_people_looked_at_in_parts_give_the_same_consents(steps: list[Any]) -> None:
    facts = _facts(steps)
    whole = Fold()
    for each in facts:
        whole.add(each)
    linked = {*whole.links, *whole.links.values()}
    found: dict[Any, Any] = {}
    others = [{person.hex()} for person in PEOPLE if person.hex() not in linked]
    for part in (linked, *others):
        fold = Fold(part.__contains__)
        for each in facts:
            fold.add(each)
        assert not found.keys() & fold.rows["consent"].keys()
        found |= fold.rows["consent"]
    assert found == whole.rows["consent"]


@given(steps=STEPS, at=st.integers(0, 30))
def test_the_history_at_a_leaf_is_the_fold_of_the_facts_before_it(
    steps: list[Any], at: int
) -> None:
    facts = _facts(steps)
    history, fold = History(facts), Fold()
    for each in facts[:at]:
        fold.add(each)
    much_later = NOW + timedelta(days=1000)
    for person in PEOPLE:
        key = key_of(person)
        found = list(history.at("consent", key, at, much_later))
        known = fold.rows["consent"].get(key)
        assert found == ([] if known is None else [known])


def test_a_call_under_way_may_rest_on_what_had_only_just_changed() -> None:
    facts = [fact(0, "partner", partner()), fact(9, "partner", partner(adapter="json"))]
    history, changed = History(facts), facts[1].record_time
    names = {
        when: [row["adapter"] for row in history.at("partner", ("bank-a",), 10, when)]
        for when in (changed, changed + LAG - timedelta(seconds=1), changed + LAG)
    }
    assert list(names.values()) == [["json", "canonical"], ["json", "canonical"], ["json"]]
    assert list(history.at("partner", ("bank-a",), 0, changed)) == []


def test_a_row_older_than_facts_stood_before_the_fact_that_tells_of_it() -> None:
    body = partner(create_time="2020-01-01T00:00:00.000000Z")
    history = History([fact(5, "partner", body, adopted=True)])
    assert list(history.at("partner", ("bank-a",), 3, NOW))
    assert history.is_older("partner", ("bank-a",), 3)
    assert not history.is_older("partner", ("bank-a",), 6)


def test_every_table_of_the_fold_has_a_key() -> None:
    fold = Fold()
    assert set(fold.rows) == set(KEYS)
