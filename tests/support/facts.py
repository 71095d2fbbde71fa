# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Makes recorded facts effective, where no gateway serves that would."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from math import inf

import psycopg
import pytest
from psycopg.rows import TupleRow

from adapters.registry import CONTRIBUTION_ADAPTERS, QUERY_ADAPTERS, adapter_content
from gateway.domain.access.methods import Method
from gateway.domain.facts.bodies import Body
from gateway.domain.facts.kinds import FactKind
from gateway.log.checkpoint import LogSigner
from gateway.runtime.system import SystemClock
from gateway.store.connections import GATEWAY, open_pool
from gateway.store.facts.admitting import append_facts
from gateway.store.facts.by_call import FactByCall, FactsByCall
from gateway.store.log.append import Pool
from tests.support.gateway.patience import PATIENCE_S
from tests.support.log.audit_database import open_store
from tests.support.log.audit_entries import new_log_signer, pending
from tests.support.suite.exhaustive import first_every_day

WHERE = ("one database", "stores apart")
wherever_stores_are = pytest.mark.parametrize(
    "stores", first_every_day(reversed(WHERE)), indirect=True
)
"""For tests whose case for every day is that of records and log in two databases."""

_signers: dict[str, LogSigner] = {}
"""Keys of logs that nobody verifies, by the database."""


def signer_of(url: str) -> LogSigner:
    """The key with which `admit` makes entries for a database, unless it is given another."""
    return _signers.setdefault(url, new_log_signer())


@asynccontextmanager
async def facts_pool(url: str) -> AsyncIterator[Pool]:
    """Connections for facts, as one gateway process has them."""
    pool = open_pool(
        url,
        role=GATEWAY,
        min_size=1,
        max_size=1,
        statement_timeout_ms=int(PATIENCE_S * 900),
        lock_timeout_ms=int(PATIENCE_S * 750),
        transaction_timeout_ms=int(PATIENCE_S * 1000),
        application_name="facts-test",
    )
    async with pool:
        yield pool


def admit(
    url: str,
    signer: LogSigner | None = None,
    *,
    log_url: str | None = None,
    rounds: float = inf,
) -> int:
    """Makes entries of all pending facts, as `credit-gateway log admit` does; how many.

    In a thread of its own, so that it can be called where an event loop runs. Not while a
    gateway serves in this process: it admits by itself, and may hold the log's lock now.

    Args:
        url: of the records.
        signer: the log's key; None: one that is made for this database.
        log_url: of the log; None: the same database.
        rounds: how many, at most.
    """
    key = signer or signer_of(log_url or url)

    async def work() -> int:
        count = done = 0
        async with open_store(log_url or url, key) as store, facts_pool(url) as pool:
            while done < rounds and (
                admitted := await append_facts(store, pool, apart=log_url is not None)
            ):
                count += admitted
                done += 1
        return count

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work()).result()


def apply_unlogged(url: str) -> None:
    """Makes pending facts effective as if they were older than facts: no entry, and no record.

    For worlds whose log is to hold what was asked and answered and nothing else. Not while a
    gateway serves that would admit them: its `fact_interval_s` has to be long.
    """
    with psycopg.connect(url) as superuser:
        superuser.execute(
            "SELECT credit.apply_fact(f) FROM (SELECT * FROM credit.fact"
            " WHERE leaf_index IS NULL AND rejected IS NULL ORDER BY number) AS f"
        )
        superuser.execute("DELETE FROM credit.fact WHERE leaf_index IS NULL AND rejected IS NULL")


def make_older_than_facts(url: str) -> None:
    """Makes a new database like one that was used before there were facts.

    The log is not told that facts are complete, and what a gateway or a contribution says of
    its adapters and its own keys at its start stands there already: the adapters of this
    version do, and other such facts take effect when they are recorded, without an entry. So
    that logs hold what tests put in them and no more. Fixtures of tests whose subject that is
    copy `new_url` instead.
    """
    with psycopg.connect(url) as superuser:
        for name in (*QUERY_ADAPTERS, *CONTRIBUTION_ADAPTERS):
            superuser.execute(
                "INSERT INTO credit.adapter_version (adapter_hash, name, content)"
                " VALUES (sha256(%(content)s), %(name)s, %(content)s)",
                {"name": name, "content": adapter_content(name)},
            )
        forget_completeness(superuser)
        superuser.execute(
            "CREATE FUNCTION public.stands_there_already() RETURNS trigger"
            "  LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN"
            "    PERFORM credit.apply_fact(NEW);"
            "    DELETE FROM credit.fact WHERE fact_id = NEW.fact_id;"
            "    RETURN NULL; END $$"
        )
        superuser.execute(
            "CREATE CONSTRAINT TRIGGER stands_there_already AFTER INSERT ON credit.fact"
            "  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"
            "  WHEN (NEW.kind IN ('adapter', 'pseudonym-key', 'key-check') AND NOT NEW.adopted)"
            "  EXECUTE FUNCTION public.stands_there_already()"
        )


def ids_by_facts(url: str) -> None:
    """Keys of people's ids become rows by facts in the log from here on, as everywhere."""
    with psycopg.connect(url) as superuser:
        superuser.execute("DROP TRIGGER IF EXISTS stands_there_already ON credit.fact")
        superuser.execute(
            "CREATE CONSTRAINT TRIGGER stands_there_already AFTER INSERT ON credit.fact"
            "  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"
            "  WHEN (NEW.kind IN ('adapter', 'key-check') AND NOT NEW.adopted)"
            "  EXECUTE FUNCTION public.stands_there_already()"
        )


def forget_completeness(superuser: psycopg.Connection[TupleRow]) -> None:
    """As before the migration that has the log say that every row has a fact."""
    superuser.execute("DELETE FROM credit.fact WHERE kind = 'complete'")
    superuser.execute("DROP FUNCTION IF EXISTS credit.apply_fact_complete(credit.fact)")


def complete_facts(url: str) -> None:
    """Has the log say that from here on every row has a fact, as it does of a new database."""
    with psycopg.connect(url) as superuser:
        superuser.execute(
            "CREATE OR REPLACE FUNCTION credit.apply_fact_complete(fact credit.fact) RETURNS void"
            " LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS"
            " $$\nBEGIN\n    NULL;\nEND $$"  # as it is in the migration
        )
        superuser.execute(
            "REVOKE ALL ON FUNCTION credit.apply_fact_complete(credit.fact) FROM PUBLIC"
        )
        superuser.execute("SELECT credit.end_adoption()")


def record_by_call(url: str, partner: str, method: Method, fact: FactByCall) -> None:
    """Records a fact with the entry of a partner's call, as a gateway does."""
    key = signer_of(url)

    async def work() -> None:
        async with open_store(url, key) as store, facts_pool(url) as pool:
            call = pending(fact.kind.name, partner=partner)
            call.entry.method = method.name
            call.entry.entry_time = SystemClock().now()
            assert await FactsByCall(store, pool, apart=False).append(call, fact)

    with ThreadPoolExecutor(1) as threads:
        threads.submit(asyncio.run, work()).result()


def record_at_once(
    url: str, kind: FactKind, facts: Iterable[tuple[str, Body]], actor: str = "operator:postgres"
) -> None:
    """Records many facts, by scope and body, without trying each: in one statement."""
    scopes, bodies = zip(*facts, strict=True)
    with psycopg.connect(url) as superuser:
        superuser.execute(
            "INSERT INTO credit.fact (kind, scope, body, body_digest, actor, cause, record_time,"
            " transaction_id)"
            " SELECT %s, f.scope, f.body::jsonb::text,"
            " sha256(convert_to(f.body::jsonb::text, 'UTF8')), %s, '',"
            " clock_timestamp(), pg_current_xact_id()"
            " FROM unnest(%s::text[], %s::text[]) WITH ORDINALITY AS f (scope, body, place)"
            " ORDER BY f.place",
            [kind.name, actor, list(scopes), [json.dumps(body) for body in bodies]],
        )
