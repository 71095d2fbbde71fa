# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Traces, metrics and logs as a collector and a log shipper receive them.

Each process under test is one of its own, because providers can be set once a
process; the collector is a real OTLP receiver in this one, over loopback.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status

from gateway.errors import ConfigurationError
from gateway.runtime import logs, telemetry
from gateway.runtime.exporting import instance_of
from tests.support.gateway.otlp_collector import Collector, plain, receiving
from tests.support.gateway.patience import PATIENCE_S
from tests.support.processes.scripts import Scripts, scripts

CANARY = "990000198001010008"  # stands for anything personal
_BATCHING = "gateway.services.batching"
_running: list[Scripts] = []
TRACE_ID = "0af7651916cd43dd8448eb211c80319c"
CALLERS_SPAN_ID = "b7ad6b7169203331"

_PROCESS = """
import asyncio, logging, sys
from gateway.runtime import exporting, logs, telemetry
from gateway.errors import Reason, RefusalError
from gateway.services.batching import Batcher

METHOD = "/creditgateway.v1.CreditStatusService/QueryCreditStatus"
TRACE_ID, SPAN_ID, CANARY = "{trace_id}", "{span_id}", "{canary}"

def traceparent(flags, trace_id=TRACE_ID):
    parent = f"00-{{trace_id}}-{{SPAN_ID}}-{{flags}}"
    return (("traceparent", parent), ("tracestate", f"bank={{CANARY}}"))

def main():
{body}

logs.configure_logging("info")
exporting._EXPORT_TIMEOUT_S *= int(sys.argv[2])
with exporting.configured(
    otlp_endpoint=sys.argv[1] or None, console=False, scraped=False, instance="one", attributes={{}}
):
    main()
"""


class OneProcess(Collector):
    """What one process sends."""

    def span(self, name: str) -> Span:
        """The only span of that name."""
        (found,) = [span for span in self.spans if span.name == name]
        return found

    def spans_from(self, body: str) -> str:
        """Runs that body in a process that exports here; gives its log."""
        return _run(body, self.endpoint)


@pytest.fixture(scope="module", autouse=True)
def _processes() -> Iterator[None]:
    """Most are forks that have imported what they need."""
    imported = "exporting", "logs", "telemetry"
    with scripts(*(f"gateway.runtime.{name}" for name in imported), _BATCHING) as made:
        _running.append(made)
        yield
        _running.clear()


@pytest.fixture
def collector() -> Iterator[OneProcess]:
    """An OTLP receiver on a free port."""
    with receiving(OneProcess()) as receiver:
        yield receiver


def _script(body: str) -> str:
    """Of a process that runs that body."""
    indented = "\n".join(f"    {line}" for line in body.strip("\n").splitlines())
    return _PROCESS.format(body=indented, trace_id=TRACE_ID, span_id=CALLERS_SPAN_ID, canary=CANARY)


def _run(body: str, endpoint: str) -> str:
    return _running[0].run(_script(body), endpoint, "1")


def _lines(log: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.splitlines()]


_ANSWERED = """
trace = telemetry.begin(METHOD, traceparent("01"), 0.0)
with trace.step("signature"):
    pass
with trace.step("summary"):
    pass
trace.end("answered", "", "OK")
"""


def test_the_callers_trace_is_continued_with_one_child_a_step(collector: OneProcess) -> None:
    collector.spans_from(_ANSWERED)
    server = collector.span("creditgateway.v1.CreditStatusService/QueryCreditStatus")
    assert server.trace_id.hex() == TRACE_ID
    assert server.parent_span_id.hex() == CALLERS_SPAN_ID
    assert server.kind == Span.SPAN_KIND_SERVER
    for name in ("signature", "summary"):
        step = collector.span(name)
        assert step.trace_id == server.trace_id
        assert step.parent_span_id == server.span_id
        assert step.kind == Span.SPAN_KIND_INTERNAL
    assert len(collector.spans) == 3


def test_names_follow_the_semantic_conventions(collector: OneProcess) -> None:
    collector.spans_from(_ANSWERED)
    server = collector.span("creditgateway.v1.CreditStatusService/QueryCreditStatus")
    assert plain(server.attributes) == {
        "rpc.system.name": "grpc",
        "rpc.method": "creditgateway.v1.CreditStatusService/QueryCreditStatus",
        "rpc.response.status_code": "OK",
        "creditgateway.outcome": "answered",
    }
    assert server.status.code == Status.STATUS_CODE_UNSET
    resource = collector.resources[0]
    assert resource["service.name"] == "credit-gateway"
    assert resource["service.instance.id"] == "one"
    assert resource["service.version"]


def test_a_server_has_the_same_instance_id_after_each_start_and_no_other_server_has_it() -> None:
    assert instance_of("0.0.0.0:443") == instance_of("0.0.0.0:443")
    others = ["0.0.0.0:443", "127.0.0.1:443", "0.0.0.0:8443", "127.0.0.1:0", "127.0.0.1:0"]
    assert len({instance_of(each) for each in others}) == len(others)


def test_the_callers_tracestate_is_left_behind(collector: OneProcess) -> None:
    collector.spans_from(_ANSWERED)
    assert all(not span.trace_state for span in collector.spans)
    assert all(CANARY.encode() not in message for message in collector.received)


@pytest.mark.parametrize(
    ("reason", "status", "is_error"),
    [
        ("CONSENT_NOT_FOUND", "PERMISSION_DENIED", False),
        ("AUDIT_UNAVAILABLE", "UNAVAILABLE", True),
        ("INTERNAL", "INTERNAL", True),
    ],
)
def test_a_refusal_has_its_reason_and_is_an_error_only_when_it_is_ours(
    collector: OneProcess, reason: str, status: str, *, is_error: bool
) -> None:
    collector.spans_from(f"""
trace = telemetry.begin(METHOD, traceparent("01"), 0.0)
trace.end("refused", "{reason}", "{status}")
""")
    (server,) = collector.spans
    attributes = plain(server.attributes)
    assert attributes["error.type"] == reason
    assert attributes["rpc.response.status_code"] == status
    assert attributes["creditgateway.outcome"] == "refused"
    assert (server.status.code == Status.STATUS_CODE_ERROR) == is_error
    assert not server.status.message


def test_an_error_in_a_step_keeps_its_type_and_never_its_text(collector: OneProcess) -> None:
    collector.spans_from("""
trace = telemetry.begin(METHOD, traceparent("01"), 0.0)
refusal = RefusalError(Reason.UNKNOWN_CODE, field=CANARY)
for name, error in (("ours", refusal), ("bug", ValueError(CANARY))):
    try:
        with trace.step(name):
            raise error
    except (RefusalError, ValueError):
        pass
trace.end("refused", "INTERNAL", "INTERNAL")
""")
    ours, bug = collector.span("ours"), collector.span("bug")
    assert plain(ours.attributes) == {"error.type": "UNKNOWN_CODE"}
    assert ours.status.code == Status.STATUS_CODE_UNSET
    assert plain(bug.attributes) == {"error.type": "ValueError"}
    assert bug.status.code == Status.STATUS_CODE_ERROR
    assert not ours.events
    assert not bug.events
    assert all(CANARY.encode() not in message for message in collector.received)


_SHARED = """
async def work(keys):
    return keys

async def query(batcher, key, flags):
    trace = telemetry.begin(METHOD, traceparent(flags, f"{key:032x}"), 0.0)
    with trace.step("summary"):
        await batcher.submit(key)
    trace.end("answered", "", "OK")

async def together():
    batcher = Batcher("lookup", work, limit_s=5.0)
    await asyncio.gather(*(query(batcher, key, "01" if key % 2 else "00") for key in range(1, 7)))
    await batcher.drain()

asyncio.run(together())
"""


def test_shared_work_is_a_child_of_one_query_and_linked_to_the_others(
    collector: OneProcess,
) -> None:
    collector.spans_from(_SHARED)
    steps = {
        int(span.trace_id.hex(), 16): span for span in collector.spans if span.name == "summary"
    }
    assert sorted(steps) == [1, 3, 5]  # the others were not sampled
    shared = [span for span in collector.spans if span.name == "SELECT credit.summary"]
    served: list[bytes] = []
    for span in shared:
        assert span.kind == Span.SPAN_KIND_CLIENT
        assert span.parent_span_id == steps[int(span.trace_id.hex(), 16)].span_id
        served += [span.parent_span_id, *(link.span_id for link in span.links)]
    # Each sampled query leads to the statement that served it, to one only.
    assert sorted(served) == sorted(step.span_id for step in steps.values())


def test_shared_work_says_what_it_is_and_for_how_many(collector: OneProcess) -> None:
    collector.spans_from(_SHARED)
    shared = [span for span in collector.spans if span.name == "SELECT credit.summary"]
    attributes = [plain(span.attributes) for span in shared]
    for of_span in attributes:
        assert of_span["db.system.name"] == "postgresql"
        assert of_span["db.operation.name"] == "SELECT"
        assert of_span["db.query.summary"] == "SELECT credit.summary"
        assert of_span["creditgateway.batch.kind"] == "lookup"
    assert 3 <= sum(of_span["creditgateway.batch.size"] for of_span in attributes) <= 6


@pytest.mark.parametrize(
    "metadata",
    [
        'traceparent("00")',  # the caller does not sample
        "()",
        "None",
        '(("traceparent", "not one"),)',
        '(("traceparent", f"00-{\'0\' * 32}-{SPAN_ID}-01"),)',
        '(("traceparent-bin", b"x"),)',
    ],
)
def test_what_is_not_sampled_is_not_exported(collector: OneProcess, metadata: str) -> None:
    collector.spans_from(f"""
trace = telemetry.begin(METHOD, {metadata}, 0.0)
assert len(trace.trace_id) == 16 and any(trace.trace_id)
with trace.step("signature"):
    assert telemetry.current_context() is None
with telemetry.shared_span("lookup", [None, telemetry.current_context()]):
    pass
trace.end("answered", "", "OK")
""")
    assert collector.spans == []


def test_an_unsampled_callers_trace_id_still_stands_in_the_entry() -> None:
    metadata = (("traceparent", f"00-{TRACE_ID}-{CALLERS_SPAN_ID}-00"),)
    assert telemetry.begin("/a.B/C", metadata, 1.0).trace_id.hex() == TRACE_ID


def test_a_call_without_a_traceparent_is_sampled_by_the_ratio(collector: OneProcess) -> None:
    collector.spans_from("""
traces = [telemetry.begin(METHOD, (), 1.0) for _ in range(3)]
assert len({trace.trace_id for trace in traces}) == 3
for trace in traces:
    trace.end("answered", "", "OK")
""")
    assert len(collector.spans) == 3
    assert all(not span.parent_span_id for span in collector.spans)


def test_without_an_exporter_no_span_is_made() -> None:
    _run(
        """
trace = telemetry.begin(METHOD, traceparent("01"), 1.0)
assert trace.span is None
assert trace.trace_id.hex() == TRACE_ID
trace.end("answered", "", "OK")
""",
        endpoint="",
    )


def test_a_collector_that_is_away_delays_neither_calls_nor_the_end() -> None:
    away = "http://127.0.0.1:9"
    # As long as the exporters would wait unless told otherwise, on the same busy machine.
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", _script(_ANSWERED), away, "5"], stderr=subprocess.DEVNULL
    ) as patient:
        try:
            _run(_ANSWERED, away)
            assert patient.poll() is None
        finally:
            patient.kill()


def test_a_calls_duration_is_counted_in_seconds_whether_sampled_or_not(
    collector: OneProcess,
) -> None:
    collector.spans_from("""
telemetry.begin(METHOD, (), 0.0).end("answered", "", "OK")
telemetry.begin(METHOD, (), 0.0).end("refused", "UNKNOWN_KEY", "UNAUTHENTICATED")
telemetry.BATCH_SIZE.record(7, {"creditgateway.batch.kind": "lookup"})
telemetry.BATCH_DURATION.record(0.004, {"creditgateway.batch.kind": "lookup"})
telemetry.READY.add(1)
telemetry.DELAYED_CALLS.add(1, {"creditgateway.outcome": "served"})
""")
    assert {name: metric.unit for name, metric in collector.metrics.items()} == {
        "rpc.server.call.duration": "s",
        "creditgateway.batch.size": "{item}",
        "creditgateway.batch.duration": "s",
        "creditgateway.ready": "{process}",
        "creditgateway.calls.delayed": "{call}",
    }
    points = collector.metrics["rpc.server.call.duration"].histogram.data_points
    assert sorted(
        (plain(point.attributes).get("error.type", ""), point.count) for point in points
    ) == [("", 1), ("UNKNOWN_KEY", 1)]
    for point in points:
        assert 0 <= point.sum < PATIENCE_S
        # Milliseconds are told apart: the default buckets, made for
        # milliseconds, would put every call into one.
        assert sum(1 for bound in point.explicit_bounds if bound < 0.1) >= 5


def test_logs_are_json_lines_in_utc_with_the_running_trace_id(collector: OneProcess) -> None:
    log = collector.spans_from("""
logging.getLogger("outside").info("before")
trace = telemetry.begin(METHOD, traceparent("01"), 0.0)
with trace.step("summary"):
    logging.getLogger("inside").warning("during", extra={"probe": "log"})
logging.getLogger("named").info("by hand", extra={"trace_id": "ab" * 16})
trace.end("answered", "", "OK")
""")
    before, during, by_hand = _lines(log)
    assert before["trace_id"] == ""
    assert during["trace_id"] == TRACE_ID
    assert by_hand["trace_id"] == "ab" * 16
    assert (during["level"], during["logger"], during["message"], during["probe"]) == (
        "WARNING",
        "inside",
        "during",
        "log",
    )
    assert datetime.fromisoformat(during["time"]).utcoffset() == timedelta(0)


def test_shared_work_does_not_log_under_its_first_callers_trace_id(collector: OneProcess) -> None:
    log = collector.spans_from("""
async def broken(keys):
    raise ZeroDivisionError(CANARY)

async def together():
    batcher = Batcher("lookup", broken, limit_s=5.0)
    trace = telemetry.begin(METHOD, traceparent("01"), 0.0)
    with trace.step("summary"):
        future = batcher.submit(1)
    await asyncio.wait([future])
    assert future.exception() is not None
    await batcher.drain()

asyncio.run(together())
""")
    (line,) = _lines(log)
    assert line["message"] == "batch failed"
    assert line["trace_id"] == ""
    assert CANARY not in log
    assert all(CANARY.encode() not in message for message in collector.received)


def test_a_logged_exception_names_type_and_place_and_never_its_text() -> None:
    log = _run(
        """
try:
    int(CANARY + "x")
except ValueError:
    logging.getLogger("asyncio").exception("Task exception was never retrieved")
""",
        endpoint="",
    )
    (line,) = _lines(log)
    assert line["exc_info"].startswith("ValueError at <string>:")
    assert CANARY not in log


def test_what_nobody_catches_is_a_line_without_its_text() -> None:
    log = _running[0].run(f"""
import threading
from gateway.runtime import logs
class Left:
    def __del__(self):
        int("{CANARY}x")
logs.configure_logging("INFO")
logs.log_what_nobody_catches()
thread = threading.Thread(target=int, args=("{CANARY}x",))
thread.start()
thread.join()
Left()
""")
    messages = [line["message"] for line in _lines(log)]
    assert messages == ["a thread failed unexpectedly", "an exception had nowhere to go"]
    assert all(line["exc_info"].startswith("ValueError at ") for line in _lines(log))
    assert CANARY not in log


def test_an_unknown_log_level_is_a_configuration_error() -> None:
    with pytest.raises(ConfigurationError):
        logs.configure_logging("verbose")


def test_what_psycopg_and_its_pool_quote_of_the_server_is_not_logged() -> None:
    script = (
        "import logging; from gateway.runtime import logs;"
        "logs.configure_logging('INFO');"
        "logging.getLogger('psycopg').warning('canary-quoted');"
        "logging.getLogger('psycopg.pool').warning('canary-pool')"
    )
    assert "canary" not in _running[0].run(script)


@pytest.mark.parametrize(("level", "spoken"), [("DEBUG", True), ("INFO", False), ("ERROR", False)])
def test_the_pools_every_use_of_a_connection_is_not_logged_unless_asked_for(
    level: str, spoken: bool
) -> None:
    script = (
        "import logging, sys; from gateway.runtime import logs;"
        " logs.configure_logging(sys.argv[1]);"
        " logging.getLogger('psycopg.pool').info('connection requested')"
    )
    assert ("connection requested" in _running[0].run(script, level)) == spoken
