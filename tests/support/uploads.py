# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An institution that contributes by signed call, message by message; a portfolio's items."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import grpc
import psycopg
from google.rpc.error_details_pb2 import ErrorInfo
from google.rpc.status_pb2 import Status
from psycopg import sql

from adapters.registry import contribution_adapter
from gateway.client import QUERY_BODY_TYPE, FileFormat
from gateway.demo.loan_portfolio import INSTALMENT_COLUMNS
from gateway.domain.access.envelope import CONTRIBUTE_METHOD
from gateway.domain.access.portfolio import Portfolio
from gateway.domain.records.upload import MANIFEST_BODY_TYPE, MAX_CHUNK_BYTES, Manifest
from gateway.log.merkle import leaf_hash
from gateway.log.ranges import ItemsTree
from gateway.log.receipt import verify_receipt
from gateway.wire.contributions import (
    Told,
    decode_state,
    decode_told,
    encode_chunk,
    encode_manifest,
)
from gateway.wire.entries import decode_receipt
from gateway.wire.payloads import decode_payload
from gateway.wire.requests import decode_response
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, Bank, Stack, resident, signed_request
from tests.support.log.whole_log import read_whole_log

ADAPTER = "instalment-csv"
POLICY = replace(EVERYTHING, methods=frozenset({CONTRIBUTE_METHOD}))
HASH = contribution_adapter(ADAPTER).content_hash


def portfolio_of(bodies: Sequence[bytes]) -> Portfolio:
    """What is signed for the items of a portfolio, which follow it."""
    root = ItemsTree([leaf_hash(body) for body in bodies]).root
    return Portfolio(QUERY_BODY_TYPE, len(bodies), root)


def loan_rows(count: int, *, first: int = 1, month: str = "2005-08") -> list[list[str]]:
    """One loan each of so many people, one month of it."""
    return [
        [
            f"L-{number}",
            resident(number),
            "D1",
            "CNY",
            "500000",
            "2004-01-15",
            "",
            month,
            "2500",
            "2500",
            "400000",
            "0",
        ]
        for number in range(first, first + count)
    ]


def as_file(rows: Sequence[Sequence[str]]) -> bytes:
    """The file of some rows, with its header."""
    return "".join(",".join(row) + "\n" for row in (INSTALMENT_COLUMNS, *rows)).encode()


def long_file(size: int = 200_000) -> bytes:
    """A file of one row and many empty lines: long, and soon taken."""
    return as_file(loan_rows(1)).ljust(size, b"\n")


def manifest_of(content: bytes, *, rows: int = 1, **changed: Any) -> Manifest:
    """What is signed of a file."""
    manifest = Manifest(sha256(content).digest(), len(content), ADAPTER, HASH, rows)
    return replace(manifest, **changed)


def written(rows: int) -> FileFormat:
    """How a file of so many rows is read."""
    return FileFormat(ADAPTER, HASH, rows)


def signed(bank: Bank, manifest: Manifest | bytes, **changed: Any) -> bytes:
    """The first message."""
    body = manifest if isinstance(manifest, bytes) else encode_manifest(manifest)
    given = {"body_type": MANIFEST_BODY_TYPE, "method": CONTRIBUTE_METHOD} | changed
    return signed_request(bank, given.pop("body_type"), body, **given)


def chunked(content: bytes, begin: int = 0) -> list[bytes]:
    """The messages of a file, from a byte of it on."""
    places = range(begin, len(content), MAX_CHUNK_BYTES)
    return [encode_chunk(place, content[place : place + MAX_CHUNK_BYTES]) for place in places]


def add_contributor(stack: Stack, name: str = "lender", **changed: Any) -> Bank:
    """An institution that may contribute by call."""
    given: dict[str, Any] = {"adapter": None, "contributes": True, "policy": POLICY}
    return stack.add_bank(name, **(given | changed))


@asynccontextmanager
async def taking(stack: Stack, **changed: Any) -> AsyncIterator[Stack]:
    """A running gateway that takes files."""
    given: dict[str, Any] = {
        "contribution_database_url": stack.database_url,
        "uploads": stack.directory / "uploads",
    }
    async with stack.serving(**(given | changed)):
        yield stack


def taking_options(stack: Stack) -> tuple[str, ...]:
    """The same for a gateway in a process of its own."""
    uploads = str(stack.directory / "uploads")
    return "--contribution-database-url", stack.database_url, "--uploads", uploads


@dataclass
class Said:
    """What a gateway said in one call.

    Attributes:
        answers: the bodies of signed answers.
        told: every message.
        reason: of the refusal that ended it; empty: none did.
        logged: the reason that its receipt proves.
        status: of gRPC.
        text: all that came with the end.
    """

    answers: list[bytes] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    reason: str = ""
    logged: str = ""
    status: str = ""
    text: str = ""

    @property
    def received(self) -> int:
        """How much was there, by the first answer."""
        return decode_state(self.answers[0]).received_bytes


async def call(
    stack: Stack, bank: Bank, messages: Sequence[bytes], *, port: int = 0, ends: bool = True
) -> Said:
    """Sends the first message, and the others once there is an answer."""
    said = Said()
    async with stack.channel(bank, port=port) as channel:
        method: Any = channel.stream_stream(CONTRIBUTE_METHOD)
        made = method(timeout=PATIENCE_S)
        try:
            await made.write(messages[0])
            hear(said, await made.read())
            sending = asyncio.create_task(_send(made, messages[1:], ends=ends))
            while (raw := await made.read()) is not grpc.aio.EOF:
                hear(said, raw)
            await sending
        except grpc.aio.AioRpcError as error:
            _refused(said, stack, error)
    return said


async def _send(made: Any, messages: Sequence[bytes], *, ends: bool) -> None:
    with suppress(grpc.aio.AioRpcError, asyncio.InvalidStateError):
        for message in messages:
            await made.write(message)
        if ends:
            await made.done_writing()


def hear(said: Said, raw: Any) -> None:
    """One message."""
    if raw is grpc.aio.EOF:
        return
    told = decode_told(raw)
    said.told.append(told)
    if told.is_answer:
        envelope, _ = decode_response(raw)
        said.answers.append(decode_payload(envelope.payload).body)


def _refused(said: Said, stack: Stack, error: grpc.aio.AioRpcError) -> None:
    metadata = dict(error.trailing_metadata() or ())
    if "grpc-status-details-bin" not in metadata:  # its message did not come in time
        said.status, said.text = error.code().name, str(error)
        return
    info = ErrorInfo()
    details = Status.FromString(bytes(metadata["grpc-status-details-bin"])).details
    assert any(detail.Unpack(info) for detail in details)
    said.reason, said.status, said.text = info.reason, error.code().name, str(error)
    if "creditgateway-receipt-bin" in metadata:
        receipt = decode_receipt(bytes(metadata["creditgateway-receipt-bin"]))
        said.logged = verify_receipt(receipt, stack.trust().log).reason


def count(stack: Stack, table: str) -> int:
    """Rows of a table of the schema credit."""
    with psycopg.connect(stack.database_url) as connection:
        counting = sql.SQL("SELECT count(*) FROM credit.{}").format(sql.Identifier(table))
        row = connection.execute(counting).fetchone()
    assert row is not None
    return int(row[0])


def spooled(stack: Stack) -> list[Path]:
    """The uploads that are kept."""
    return sorted((stack.directory / "uploads").glob("*.upload"))


def outcomes_of_calls(stack: Stack) -> dict[str, int]:
    """How calls ended, by the log; facts are recorded in it besides."""
    log = read_whole_log(stack.database_url, stack.trust().log)
    return {word: count for word, count in log.outcomes().items() if word != "RECORDED"}
