# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner's own list of calls, as JSON lines: "creditgateway-calls-v1". Pure.

The first line says whose list it is and of which log. Each further line is one call, with
what the partner knows of it: of a call that was lost only the request, of one whose receipt
was remembered only where its entry stands. It holds digests and ids, nothing personal.
docs/protocol.md, section 21, describes it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from gateway.errors import MalformedError

FORMAT = "creditgateway-calls-v1"
_HASH = 32
_LONGEST_LINE = 8192
_TEXTS = ("method", "reason", "log_key")
_NUMBERS = ("leaf_index", "partner_counter", "answer_number", "delivered_leaf_index")
_HASHES = ("request_digest", "response_digest", "leaf_hash")
_OUTCOMES = ("answered", "refused", "remembered", "unknown")


@dataclass(frozen=True, slots=True)
class OwnCall:
    """One call, as its partner knows it; None: not known.

    Attributes:
        outcome: "answered"; "refused"; "remembered": one of the two, and only where its entry
            stands is still known; "unknown": it ended without either.
        request_id: of the request.
        method: full name of what was called.
        request_digest: SHA-256 of the PAE of its envelope.
        response_digest: the same of the answer's.
        reason: why it was refused; empty when answered.
        leaf_index: where its receipt says that the entry stands.
        leaf_hash: of the entry that came with it.
        partner_counter: that this entry has.
        answer_number: which answer it is, where there are many.
        delivered_leaf_index: which earlier entry was delivered with it.
        log_key: verifier key that its receipt was signed with, where that is not the list's.
        line: where it stands in the file, from 1; 0: it comes from no file.
    """

    outcome: str = "unknown"
    request_id: bytes | None = None
    method: str | None = None
    request_digest: bytes | None = None
    response_digest: bytes | None = None
    reason: str | None = None
    leaf_index: int | None = None
    leaf_hash: bytes | None = None
    partner_counter: int | None = None
    answer_number: int | None = None
    delivered_leaf_index: int | None = None
    log_key: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class OwnCalls:
    """A list of calls.

    Attributes:
        partner: whose.
        log_key: verifier key of the log.
        calls: in the order of the file.
    """

    partner: str
    log_key: str
    calls: tuple[OwnCall, ...]


def write_calls(own: OwnCalls) -> Iterator[str]:
    """The lines of a file, each with its end."""
    head = {"format": FORMAT, "partner": own.partner, "log_key": own.log_key}
    yield json.dumps(head) + "\n"
    for call in own.calls:
        yield json.dumps(call_document(call)) + "\n"


def call_document(call: OwnCall) -> dict[str, Any]:
    """A call's line: what is known of it, bytes in hexadecimal digits."""
    document: dict[str, Any] = {"outcome": call.outcome}
    for name in ("request_id", *_HASHES, *_TEXTS, *_NUMBERS):
        value = getattr(call, name)
        if value is not None:
            document[name] = value.hex() if isinstance(value, bytes) else value
    return document


def read_calls(lines: Iterable[str]) -> OwnCalls:
    """The other way; empty lines are passed over.

    Raises:
        MalformedError: it is no such file, or a line of it is wrong; which one is said.
    """
    head: dict[str, Any] | None = None
    calls = []
    for number, text in enumerate(lines, 1):
        if not text.strip():
            continue
        fields = _object(text, number)
        if head is None:
            head = _head(fields)
        else:
            calls.append(_call(fields, number))
    if head is None:
        raise MalformedError("the list of calls is empty")
    return OwnCalls(head["partner"], head["log_key"], tuple(calls))


def _object(text: str, number: int) -> dict[str, Any]:
    if len(text) > _LONGEST_LINE:
        raise MalformedError(f"line {number} is too long")
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        raise MalformedError(f"line {number} is no JSON object")
    return fields


def _head(fields: dict[str, Any]) -> dict[str, Any]:
    if fields.get("format") != FORMAT:
        raise MalformedError(f'the first line does not say "format": "{FORMAT}"')
    said = [fields.get(name) for name in ("partner", "log_key")]
    # JSON can say half of a character (a surrogate), which no text that is stored or compared is.
    if not all(isinstance(text, str) and text and text.isprintable() for text in said):
        raise MalformedError("the first line does not say whose calls these are, and of which log")
    return fields


def _call(fields: dict[str, Any], number: int) -> OwnCall:
    """Unknown members come from a later version and are passed over."""
    values: dict[str, Any] = {"outcome": fields.get("outcome", "unknown"), "line": number}
    wrong = "" if values["outcome"] in _OUTCOMES else "outcome"
    for name in (*_TEXTS, *_NUMBERS, *_HASHES, "request_id"):
        value = fields.get(name)
        if value is None:
            continue
        if name in _TEXTS:
            values[name] = value if isinstance(value, str) else None
        elif name in _NUMBERS:
            values[name] = value if type(value) is int and value >= 0 else None
        else:
            values[name] = _bytes(value, () if name == "request_id" else (_HASH,))
        if values[name] is None:
            wrong = name
    call = OwnCall(**values)
    if not wrong and call.request_id is None and call.leaf_index is None:
        wrong = "neither request_id nor leaf_index"
    if wrong:
        raise MalformedError(f"line {number} is not a call: {wrong}")
    return call


def _bytes(value: Any, lengths: Collection[int]) -> bytes | None:
    """Hexadecimal digits of so many bytes, or of any, but some; None: they are not."""
    try:
        found = bytes.fromhex(value)
    except (TypeError, ValueError):
        return None
    return found if found and (not lengths or len(found) in lengths) else None
