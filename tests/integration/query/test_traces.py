# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A bank follows its own query through the gateway into the database."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import date
from pathlib import Path

import psycopg
import pytest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from gateway.client import QUERY_BODY_TYPE, RefusedError, build_query
from gateway.domain.codes import EVERY_REPORTS_SECTIONS, Purpose
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.otlp_collector import Collector, plain, receiving
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.log.whole_log import read_whole_log

CALLERS_SPAN = "b7ad6b7169203331"
TRACES = [f"0af7651916cd43dd8448eb211c80{number:04x}" for number in range(1, 40)]
SERVER = "creditgateway.v1.CreditStatusService/QueryCreditStatus"
STEPS = ["signature", "adapter", "authorisation", "summary", "report", "answer", "audit"]
STATEMENTS = {
    "SELECT credit.summary": "summary",
    "SELECT audit.entry": "report",
    "INSERT audit.entry": "audit",
}

_WAITS = """
    SELECT FROM pg_catalog.pg_locks
    WHERE relation = 'credit.summary'::regclass AND NOT granted
"""


def _traceparent(trace_id: str, *, sampled: bool = True) -> str:
    return f"00-{trace_id}-{CALLERS_SPAN}-{'01' if sampled else '00'}"


def _body(reference: str = REFERENCE) -> bytes:
    return build_query(
        resident(1),
        Purpose.LOAN_APPROVAL,
        reference,
        sections=EVERY_REPORTS_SECTIONS,
        as_of=date(2005, 9, 30),
    )


def _named(spans: Sequence[Span], name: str) -> Span:
    (found,) = [span for span in spans if span.name == name]
    return found


async def _traced(
    database_url: str,
    directory: Path,
    receiver: Collector,
    traceparents: Sequence[str],
    *,
    gathered: bool = False,
) -> Stack:
    """Asks one query a traceparent, all at once; when it returns the spans are here.

    With `gathered`, the first one is kept waiting until others wait behind it.
    """
    stack = Stack(database_url, directory)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    async with (
        gateway_process(stack, "gateway", "--otlp-endpoint", receiver.endpoint) as server,
        bank_client(stack, bank, server.port) as client,
    ):
        held = _first_lookup_held(database_url) if gathered else nullcontext()
        queries = [
            client.query(_body(), QUERY_BODY_TYPE, traceparent=each) for each in traceparents
        ]
        with held as wait:
            asked = asyncio.gather(*queries)
            if wait is not None:
                await asyncio.to_thread(wait)
        await asked
        with pytest.raises(RefusedError, match="CONSENT_NOT_FOUND"):
            await client.query(
                _body("another"), QUERY_BODY_TYPE, traceparent=_traceparent(TRACES[-1])
            )
        # A stop flushes what is not sent yet.
        assert await server.stop() == 0
    return stack


@contextmanager
def _first_lookup_held(database_url: str) -> Iterator[Callable[[], None]]:
    """No lookup ends inside; gives a function that waits until one has begun."""
    with psycopg.connect(database_url) as connection:
        connection.execute("LOCK TABLE credit.summary IN ACCESS EXCLUSIVE MODE")

        def wait() -> None:
            begun = time.monotonic()
            while not connection.execute(_WAITS).fetchall():
                assert time.monotonic() - begun < PATIENCE_S
                time.sleep(0.01)
            # Meanwhile the others arrive.
            time.sleep(1)

        yield wait
        connection.rollback()


async def test_a_banks_trace_goes_through_every_step_into_the_sql(
    database_url: str, tmp_path: Path
) -> None:
    with receiving(Collector()) as receiver:
        stack = await _traced(database_url, tmp_path, receiver, [_traceparent(TRACES[0])])
    spans = receiver.of_trace(TRACES[0])
    server = _named(spans, SERVER)
    assert server.parent_span_id.hex() == CALLERS_SPAN
    assert server.kind == Span.SPAN_KIND_SERVER
    for name in STEPS:
        step = _named(spans, name)
        assert step.parent_span_id == server.span_id
        assert server.start_time_unix_nano <= step.start_time_unix_nano
        assert step.end_time_unix_nano <= server.end_time_unix_nano
    for statement, its_step in STATEMENTS.items():
        sql = _named(spans, statement)
        assert sql.parent_span_id == _named(spans, its_step).span_id
        assert plain(sql.attributes)["db.system.name"] == "postgresql"
    log = read_whole_log(database_url, stack.trust().log)
    assert [entry.trace_id.hex() for entry in log.entries] == [TRACES[0], TRACES[-1]]


@pytest.mark.exhaustive
async def test_queries_that_share_a_statement_all_lead_to_it(
    database_url: str, tmp_path: Path
) -> None:
    traces = TRACES[:20]
    with receiving(Collector()) as receiver:
        stack = await _traced(
            database_url,
            tmp_path,
            receiver,
            [_traceparent(trace) for trace in traces],
            gathered=True,
        )
    steps = {
        trace: {span.name: span.span_id for span in receiver.of_trace(trace)} for trace in traces
    }
    for statement, step in STATEMENTS.items():
        shared = [span for span in receiver.spans if span.name == statement]
        assert len(shared) < len(traces)
        served = [
            span_id
            for span in shared
            for span_id in (span.parent_span_id, *(link.span_id for link in span.links))
        ]
        for trace in traces:
            assert served.count(steps[trace][step]) == 1
    log = read_whole_log(database_url, stack.trust().log)
    assert {entry.trace_id.hex() for entry in log.entries} == {*traces, TRACES[-1]}


@pytest.mark.exhaustive
async def test_a_refused_querys_trace_ends_at_the_step_that_refused_it_and_in_the_log(
    database_url: str, tmp_path: Path
) -> None:
    with receiving(Collector()) as receiver:
        await _traced(database_url, tmp_path, receiver, [])
    spans = receiver.of_trace(TRACES[-1])
    attributes = plain(_named(spans, SERVER).attributes)
    assert attributes["error.type"] == "CONSENT_NOT_FOUND"
    assert attributes["creditgateway.outcome"] == "refused"
    assert {span.name for span in spans} == {SERVER, *STEPS, *STATEMENTS} - {
        "report",
        "SELECT audit.entry",
        "answer",
    }


@pytest.mark.exhaustive
async def test_a_bank_that_does_not_sample_makes_no_spans_and_its_trace_id_is_logged(
    database_url: str, tmp_path: Path
) -> None:
    with receiving(Collector()) as receiver:
        stack = await _traced(
            database_url, tmp_path, receiver, [_traceparent(TRACES[0], sampled=False)]
        )
    assert receiver.of_trace(TRACES[0]) == []
    log = read_whole_log(database_url, stack.trust().log)
    assert log.entries[0].trace_id.hex() == TRACES[0]
