# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Ids are changed by one key after the other, of one pseudonym key, and by nobody meanwhile."""

from __future__ import annotations

import asyncio
import base64
import json
import secrets
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.domain.facts.kinds import RESTRICTION
from gateway.errors import OperationError, StoreError
from gateway.services.admin import rekeying
from gateway.services.admin.key_checks import next_rekey_key
from gateway.signing.key_directory import create_key_directory
from gateway.signing.keys import write_secret
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.connections import GATEWAY, connect
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.queries import load_sql
from gateway.store.rekeying import moving
from gateway.store.rekeying.moving import Records, facts_pending
from tests.support.disputes.people import DISPUTING, contribute_two, opening
from tests.support.facts import record_at_once
from tests.support.gateway.stack import Stack
from tests.support.keys.commitments import SOMEBODY, audited
from tests.support.keys.rekeying import add_rekey, put_into_effect, rekey, rekeyed
from tests.support.keys.succession import (
    in_place,
    next_key,
    remembering_client,
    succeed,
    succeeded,
)

ACTIONS = ["restrictions"]
"""That need a second operator."""


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    made = Stack(database_url, tmp_path)
    made.add_bank("bank-a", adapter="canonical-v4", policy=DISPUTING)
    return made


async def begun(stack: Stack) -> None:
    """The gateway has served, and the log has an entry."""
    stack.adopt()
    async with stack.serving():
        await stack.settled()


async def next_refused(stack: Stack, version: int, *options: str) -> str:
    """What `log succeed` says that does not put a rekey key into effect; nothing is changed."""
    folder = next_key(stack, f"keys-{secrets.token_hex(4)}")
    assert (await asyncio.to_thread(add_rekey, folder, version)).exit_code == 0
    if options:
        words = ["keys", "add-commitment", str(folder), "--version", "2"]
        made = await asyncio.to_thread(CliRunner().invoke, make_app(), words)
        assert made.exit_code == 0, made.output
    before = recorded(stack)
    both = ("--next-keys", str(folder), "--next-rekey", str(folder))
    more = [str(folder) if option == "FOLDER" else option for option in options]
    result = await succeed(stack, *both, *more)
    assert result.exit_code == 2, result.output
    assert recorded(stack) == before
    return " ".join(result.output.split())


def recorded(stack: Stack) -> tuple[int, int]:
    """How many facts and how many entries there are."""
    with psycopg.connect(stack.database_url) as owner:
        row = owner.execute(
            "SELECT (SELECT count(*) FROM credit.fact), (SELECT count(*) FROM audit.entry)"
        ).fetchone()
    assert row is not None
    return row[0], row[1]


def begun_changes(stack: Stack) -> int:
    """How many changes of ids have begun."""
    with psycopg.connect(stack.database_url) as owner:
        ((count,),) = owner.execute("SELECT count(*) FROM credit.rekeying").fetchall()
    return int(count)


async def changed(stack: Stack) -> Result:
    """`keys rekey` with the stack's keys."""
    return await asyncio.to_thread(rekey, stack.database_url, stack.directory / "keys")


def fails(_: Records) -> int:
    """In place of a part of a change."""
    raise StoreError("the database is gone")


async def test_a_second_rekey_key_waits_until_the_first_change_has_ended(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begun(stack)
    await put_into_effect(stack)
    assert "run `credit-gateway keys rekey` first" in await next_refused(stack, 3)
    with monkeypatch.context() as patch:
        patch.setattr(Records, "change_facts", fails)
        assert (await changed(stack)).exit_code == 2
    assert "has not ended" in await next_refused(stack, 3)
    result = await changed(stack)
    assert result.exit_code == 0, result.output
    assert (await rekeyed(stack, 3))["version"] == 3
    async with stack.serving():
        pass


async def test_ids_are_not_changed_twice_at_once_where_two_keys_are_in_effect(
    stack: Stack,
) -> None:
    await begun(stack)
    await put_into_effect(stack)
    keys = stack.directory / "keys"
    assert add_rekey(keys, 3).exit_code == 0
    version, value = next_rekey_key(str(keys))
    with connect(stack.database_url, role=GATEWAY) as gateway:
        body = json.dumps({"version": version, "check_value": value.hex()})
        told = {"kind": "pseudonym-key", "name": "3", "check_value": value, "body": body}
        gateway.execute(load_sql("key_checks.record"), told)
    result = await changed(stack)
    assert result.exit_code == 2
    assert "the change of ids into version 2 has not ended" in " ".join(result.output.split())
    with psycopg.connect(stack.database_url) as owner:
        assert owner.execute("SELECT count(*) FROM credit.rekeying").fetchone() == (0,)


async def test_a_database_with_two_pseudonym_keys_refuses_a_rekey_key_and_goes_on(
    stack: Stack,
) -> None:
    await begun(stack)
    keys = stack.directory / "keys"
    write_secret(keys / "pseudonym-2.key", base64.b64encode(secrets.token_bytes(32)))
    introduce = ["keys", "introduce", str(keys), "--database-url", stack.database_url]
    introduced = await asyncio.to_thread(CliRunner().invoke, make_app(), introduce)
    assert introduced.exit_code == 0, introduced.output
    assert "several pseudonym keys" in await next_refused(stack, 3)
    # A commitment key that would have come with it is not in effect either.
    said = await next_refused(stack, 3, "--next-commitment", "FOLDER")
    assert "several pseudonym keys" in said
    await begun(stack)


async def test_nothing_is_recorded_about_people_in_the_middle_of_a_change(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust = stack.trust()
    async with stack.serving():
        contribute_two(stack, policy=DISPUTING)
        bank = stack.add_bank("bank-b", adapter="canonical-v4", policy=DISPUTING)
        stack.add_consent(bank, SOMEBODY)
        stack.adopt()
        await stack.settled()
        async with remembering_client(stack, bank, trust) as client:
            made = (await client.disputes.open(opening())).dispute
        await stack.settled()
    await put_into_effect(stack)
    with monkeypatch.context() as patch:
        patch.setattr(Records, "change_facts", fails)
        assert (await changed(stack)).exit_code == 2
    named, where = made.dispute_id.hex(), ("--database-url", stack.database_url)
    for verb in ("escalate", "restrict"):
        words = ["dispute", verb, named, "--cause", "a court", *where]
        refused = await asyncio.to_thread(CliRunner().invoke, make_app(), words)
        assert refused.exit_code == 2, refused.output
    with psycopg.connect(stack.database_url, autocommit=True) as owner:
        assert facts_pending(owner) == (0, 0)
    result = await changed(stack)
    assert result.exit_code == 0, result.output
    async with stack.serving():
        words = ["dispute", "restrict", named, "--cause", "a court", *where]
        done = await asyncio.to_thread(CliRunner().invoke, make_app(), words)
        assert done.exit_code == 0, done.output
        await stack.settled()
    await audited(stack, "verify", "--workers", "0")


async def test_a_change_goes_on_only_while_nobody_else_is_connected(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begun(stack)
    await put_into_effect(stack)
    others: list[psycopg.Connection] = []
    change_facts = Records.change_facts

    def somebody_comes(records: Records) -> int:
        """Between two parts of the facts."""
        others.append(psycopg.connect(stack.database_url))
        return change_facts(records)

    with monkeypatch.context() as patch:
        patch.setattr(Records, "change_facts", somebody_comes)
        patch.setattr(rekeying, "_WAIT_S", 0.2)
        result = await changed(stack)
    assert result.exit_code == 2
    assert "1 other session is connected" in " ".join(result.output.split())
    for other in others:
        other.close()
    assert (await changed(stack)).exit_code == 0


async def test_a_handover_that_is_not_noted_is_said_and_can_be_noted_later(stack: Stack) -> None:
    await begun(stack)
    folder = next_key(stack)
    assert (await asyncio.to_thread(add_rekey, folder, 2)).exit_code == 0
    both = ("--next-keys", str(folder), "--next-rekey", str(folder))
    may = "EXECUTE ON FUNCTION credit.hand_rekey_over(integer)"
    with psycopg.connect(stack.database_url, autocommit=True) as owner:
        owner.execute(f"REVOKE {may} FROM creditgateway_gateway".encode())
        result = await succeed(stack, *both)
        owner.execute(f"GRANT {may} TO creditgateway_gateway".encode())
    assert result.exit_code == 0, result.output
    assert "stop every gateway" in result.output
    assert "start the gateways" not in result.output
    keys = stack.directory / "keys"
    (folder / "rekey-2.key").rename(keys / "rekey-2.key")
    in_place(stack, folder)
    with pytest.raises(OperationError, match="not all changed yet"):
        async with stack.serving():
            pass
    found = await succeeded(stack, "--next-rekey", str(keys))
    assert (found["rekey_key_version"], found["rekey_handed_over"]) == (2, True)
    async with stack.serving():
        pass
    assert (await changed(stack)).exit_code == 0


async def test_what_waits_for_a_second_operator_can_be_decided_about_before_a_change(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begun(stack)
    await put_into_effect(stack)
    begin = moving.begin_change
    monkeypatch.setattr(rekeying, "_WAIT_S", 0.2)
    decided = "UPDATE credit.fact SET rejected = 'CGREJ' WHERE kind = 'restriction'"

    def comes(*_: object) -> None:
        """A fact that a second operator has to approve."""
        record_at_once(stack.database_url, RESTRICTION, [("dispute:somebody", {})])

    def comes_at_the_last_moment(owner: psycopg.Connection, version: int) -> None:
        """Past the check that nothing waits, and before Postgres refuses."""
        comes()
        begin(owner, version)

    with psycopg.connect(stack.database_url, autocommit=True) as owner:
        owner.execute("INSERT INTO credit.four_eyes (actions, wait_days) VALUES (%s, 7)", [ACTIONS])
    for patched, first in ((begin, comes), (comes_at_the_last_moment, None)):
        if first is not None:
            first()
        monkeypatch.setattr(rekeying, "begin_change", patched)
        result = await changed(stack)
        assert result.exit_code == 2, result.output
        assert "1 change of records waits for a second operator" in " ".join(result.output.split())
        assert begun_changes(stack) == 0
        with psycopg.connect(stack.database_url, autocommit=True) as owner:
            assert owner.execute(decided.encode()).rowcount >= 1
    monkeypatch.setattr(rekeying, "begin_change", begin)
    assert (await changed(stack)).exit_code == 0
    assert begun_changes(stack) == 1


async def test_a_session_that_ends_by_itself_does_not_end_a_change(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begun(stack)
    await put_into_effect(stack)
    looks: list[psycopg.Connection] = []
    others = moving.others_connected

    def somebody_looks(owner: psycopg.Connection, *, but_gateways: bool) -> int:
        """And is gone the next time."""
        if looks:
            looks[0].close()
        else:
            looks.append(psycopg.connect(stack.database_url))
        return others(owner, but_gateways=but_gateways)

    monkeypatch.setattr(rekeying, "others_connected", somebody_looks)
    result = await changed(stack)
    assert result.exit_code == 0, result.output
    assert looks[0].closed


async def test_no_gateway_starts_beside_a_change_of_ids_that_it_has_no_key_of(
    stack: Stack,
) -> None:
    await begun(stack)
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("INSERT INTO credit.rekeying (version, end_time) VALUES (2, now())")
    with pytest.raises(OperationError, match=r"rekey-2\.key is missing"):
        async with stack.serving():
            pass


def test_the_records_may_be_those_of_an_embedded_server(tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    create_key_directory(keys)
    assert add_rekey(keys, 2).exit_code == 0
    with temporary_directory() as directory:
        with EmbeddedPostgres(directory, durable=False) as url:
            migrate(url)
            migrate_audit(url)
        words = ["keys", "rekey", str(keys), "--data", str(directory)]
        without = {"CREDIT_GATEWAY_DATABASE_URL": None, "COLUMNS": "200"}
        result = CliRunner().invoke(make_app(), words, env=without)
    assert result.exit_code == 2, result.output
    assert "rekey-2.key is not in effect" in result.output  # as the records say
