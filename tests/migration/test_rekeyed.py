# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is refused in Postgres while ids of people are being changed."""

from __future__ import annotations

import json

import psycopg
import pytest

from gateway.domain.facts.kinds import KINDS, OF_NOBODY
from gateway.errors import StoreError
from gateway.store.admin.migrations import migrate

ALONE = "SELECT credit.record_fact(%s, 'scope', %s, 'a cause')"
BY_CALL = "SELECT credit.record_fact_by_call(%s, 'scope', %s, 'bank-a', now())"


def refused_kinds(url: str, query: str, ids: str = "") -> set[str]:
    """Of the kinds that a role may record so with ids of a version, those that have to wait."""
    refused = set()
    with psycopg.connect(url, autocommit=True) as owner:
        owner.execute("SELECT set_config('creditgateway.ids', %s, false)", [ids])
        for kind in KINDS:
            for role in kind.recorders:
                try:
                    with owner.transaction(force_rollback=True):
                        owner.execute(f"SET LOCAL ROLE creditgateway_{role}".encode())
                        given = [kind.name, json.dumps({"partner": "bank-a"})]
                        owner.execute(query.encode(), given)
                except psycopg.errors.ObjectNotInPrerequisiteState:
                    refused.add(kind.name)
                except psycopg.Error:
                    continue  # it says nothing that could hold, or the role records none so
    return refused


def test_only_facts_about_nobody_are_recorded_while_ids_are_being_changed(
    database_url: str,
) -> None:
    assert refused_kinds(database_url, ALONE) == set()
    with psycopg.connect(database_url, autocommit=True) as owner:
        owner.execute("INSERT INTO credit.rekeying (version) VALUES (2)")
    about_people = {kind.name for kind in KINDS if kind.recorders} - OF_NOBODY
    assert refused_kinds(database_url, ALONE) == about_people
    by_gateways = {kind.name for kind in KINDS if "gateway" in kind.recorders} - OF_NOBODY
    assert refused_kinds(database_url, BY_CALL) == by_gateways
    with psycopg.connect(database_url, autocommit=True) as owner:
        owner.execute("UPDATE credit.rekeying SET end_time = now()")
    assert refused_kinds(database_url, ALONE) == set()


def test_no_key_of_a_person_is_written_while_ids_are_being_changed(database_url: str) -> None:
    take = "SELECT * FROM credit.take_person_key(%s, %s, %s)"
    given = [bytes(32), bytes(16), bytes(60)]
    with psycopg.connect(database_url, autocommit=True) as owner:
        owner.execute("INSERT INTO credit.rekeying (version) VALUES (2)")
        owner.execute("SET ROLE creditgateway_gateway")
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            owner.execute(take, given)
        owner.execute("RESET ROLE")
        owner.execute("UPDATE credit.rekeying SET end_time = now()")
        owner.execute("SET ROLE creditgateway_gateway")
        owner.execute("SET creditgateway.ids = 2")
        assert owner.execute(take, given).rowcount == 1


def test_facts_by_call_about_people_are_taken_only_with_the_ids_that_are_stored(
    database_url: str,
) -> None:
    by_gateways = {kind.name for kind in KINDS if "gateway" in kind.recorders} - OF_NOBODY
    # The key is in effect, and its change has not begun.
    assert refused_kinds(database_url, BY_CALL, "2") == by_gateways
    assert refused_kinds(database_url, BY_CALL) == set()
    with psycopg.connect(database_url, autocommit=True) as owner:
        owner.execute("INSERT INTO credit.rekeying (version, end_time) VALUES (2, now())")
    assert refused_kinds(database_url, BY_CALL, "2") == set()
    for of_before in ("", "1", "3"):
        assert refused_kinds(database_url, BY_CALL, of_before) == by_gateways


def test_a_key_of_a_person_is_taken_only_with_the_ids_that_are_stored(database_url: str) -> None:
    take = "SELECT * FROM credit.take_person_key(%s, %s, %s)"
    given = [bytes(32), bytes(16), bytes(60)]
    with psycopg.connect(database_url, autocommit=True) as owner:
        owner.execute("INSERT INTO credit.rekeying (version, end_time) VALUES (2, now())")
        owner.execute("SET ROLE creditgateway_gateway")
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            owner.execute(take, given)
        owner.execute("SET creditgateway.ids = 2")
        assert owner.execute(take, given).rowcount == 1


def test_a_change_that_another_release_began_has_to_be_ended_by_it(database_url: str) -> None:
    release = "20261130057300"
    with psycopg.connect(database_url, autocommit=True) as owner:
        owner.execute("INSERT INTO credit.rekeying (version) VALUES (2)")
        # As if it had not been applied yet.
        owner.execute("ALTER TABLE credit.rekeying DROP COLUMN progress_time")
        owner.execute("DELETE FROM creditgateway_migrations.records WHERE version = %s", [release])
        with pytest.raises(StoreError, match="a change of ids has not ended"):
            migrate(database_url)
        owner.execute("UPDATE credit.rekeying SET end_time = now()")
        assert [name.partition("_")[0] for name in migrate(database_url)] == [release]


def test_a_log_is_handed_over_only_for_a_key_that_is_known(database_url: str) -> None:
    with psycopg.connect(database_url, autocommit=True) as owner:
        owner.execute("SET ROLE creditgateway_gateway")
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            owner.execute("SELECT credit.hand_rekey_over(2)")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            owner.execute("INSERT INTO credit.rekey_handover (version) VALUES (2)")
