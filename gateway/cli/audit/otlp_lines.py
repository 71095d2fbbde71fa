# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Entries as OpenTelemetry logs, in the JSON encoding of OTLP (an ExportLogsServiceRequest).

As the OpenTelemetry specification's "OTLP File Exporter" has it: one request per line, ids in
hex, 64-bit integers as text. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gateway.audit.rows import EntryRow
from gateway.cli.audit.entry_view import as_document

_INFO, _WARN, _ERROR = (9, "INFO"), (13, "WARN"), (17, "ERROR")
_PREFIX = "creditgateway.audit."


def otlp_line(origin: str, rows: Sequence[EntryRow], tree_size: int) -> dict[str, Any]:
    """One request with a log record per entry.

    Args:
        origin: the log's name.
        rows: the entries.
        tree_size: of the signed tree that they were checked against.
    """
    resource = {"service.name": "credit-gateway", f"{_PREFIX}origin": origin}
    scope = {"name": "gateway.audit", "attributes": _attributes({f"{_PREFIX}tree_size": tree_size})}
    records = [_record(row) for row in rows]
    return {
        "resourceLogs": [
            {
                "resource": {"attributes": _attributes(resource)},
                "scopeLogs": [{"scope": scope, "logRecords": records}],
            }
        ]
    }


def _record(row: EntryRow) -> dict[str, Any]:
    document = as_document(row)
    number, text = _severity(document)
    trace_id = document.pop("trace_id", None)
    nanoseconds = str(int(row.entry_time.timestamp()) * 10**9 + row.entry_time.microsecond * 1000)
    record: dict[str, Any] = {
        "timeUnixNano": nanoseconds,
        "observedTimeUnixNano": nanoseconds,
        "severityNumber": number,
        "severityText": text,
        "eventName": f"{_PREFIX}entry",
        "body": {"stringValue": _words(document)},
        "attributes": _attributes(
            {_PREFIX + name: value for name, value in document.items() if value not in (None, [])}
        ),
    }
    return record if trace_id is None else record | {"traceId": trace_id}


def _severity(document: dict[str, Any]) -> tuple[int, str]:
    if "unreadable" in document or document["columns_differ"]:
        return _ERROR
    return _WARN if document["outcome"] == "REFUSED" else _INFO


def _words(document: dict[str, Any]) -> str:
    if "unreadable" in document:
        return "unreadable"
    return f"{document['method']} {document['reason'] or document['outcome']}"


def _attributes(values: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"key": name, "value": _value(value)} for name, value in values.items()]


def _value(value: Any) -> dict[str, Any]:
    if isinstance(value, bool):
        return {"boolValue": value}
    if isinstance(value, int):
        return {"intValue": str(value)}
    if isinstance(value, list):
        return {"arrayValue": {"values": [_value(each) for each in value]}}
    return {"stringValue": str(value)}
