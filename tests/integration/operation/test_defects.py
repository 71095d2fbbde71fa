# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A defect of the gateway tells the caller nothing but that there is one.

gRPC sends what an exception says to whoever called, and an exception of ours may
say anything.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import grpc
import pytest
from creditgateway.v1.transparency_service_pb2 import GetCheckpointRequest
from creditgateway.v1.transparency_service_pb2_grpc import TransparencyServiceStub

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Purpose
from gateway.errors import Reason
from gateway.rpc.error_table import STATUS_DETAILS_KEY
from gateway.services.calls import signed_calls
from gateway.services.log import evidence
from gateway.services.log.cosigning import Cosigning
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident, signed_request
from tests.support.suite.exhaustive import first_every_day

TEXT = "what an exception says"
GOOD_BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))


def _fail(*_args: object, **_more: object) -> Any:
    raise ValueError(TEXT)


@pytest.fixture
async def bank(stack: Stack) -> Bank:
    made = stack.add_bank("bank-a")
    stack.add_consent(made, resident(1))
    await stack.settled()
    return made


def _check(error: grpc.aio.AioRpcError, caplog: pytest.LogCaptureFixture) -> None:
    assert error.code() is grpc.StatusCode.INTERNAL
    assert str(error.details()).startswith(f"{Reason.INTERNAL.value}: ")
    told = [error.details(), error.debug_error_string(), *(error.trailing_metadata() or ())]
    assert TEXT not in str(told)
    assert TEXT not in caplog.text
    assert any(vars(record).get("error") == "ValueError" for record in caplog.records)


@pytest.mark.parametrize("place", ["before the log", "behind the log"])
async def test_a_defect_around_the_log_is_internal(
    stack: Stack,
    bank: Bank,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    place: str,
) -> None:
    if place == "before the log":
        monkeypatch.setattr(evidence.EvidenceSealer, "seal", _fail)
    else:
        monkeypatch.setattr(signed_calls, "response_around", _fail)
    async with stack.channel(bank) as channel:
        call: Any = channel.unary_unary(QUERY_METHOD)
        with pytest.raises(grpc.aio.AioRpcError) as caught:
            await call(signed_request(bank, QUERY_BODY_TYPE, GOOD_BODY), timeout=PATIENCE_S)
    _check(caught.value, caplog)


async def test_a_defect_of_a_call_about_the_log_is_internal(
    stack: Stack, bank: Bank, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(Cosigning, "cosigned", _fail)
    async with stack.channel(bank) as channel:
        stub: Any = TransparencyServiceStub(channel)
        with pytest.raises(grpc.aio.AioRpcError) as caught:
            await stub.GetCheckpoint(GetCheckpointRequest(), timeout=PATIENCE_S)
    _check(caught.value, caplog)


@pytest.mark.parametrize(
    "method",
    first_every_day(
        ["GetCheckpoint", "GetInclusionProof", "GetConsistencyProof", "AddCosignature"], 1
    ),
)
async def test_a_call_about_the_log_that_cannot_be_read_has_a_reason(
    stack: Stack, bank: Bank, method: str
) -> None:
    async with stack.channel(bank) as channel:
        call: Any = channel.unary_unary(f"/creditgateway.v1.TransparencyService/{method}")
        with pytest.raises(grpc.aio.AioRpcError) as caught:
            await call(b"\xff", timeout=PATIENCE_S)
    assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert b"MALFORMED_ENVELOPE" in dict(caught.value.trailing_metadata() or ())[STATUS_DETAILS_KEY]
    assert "DecodeError" not in str(caught.value.details())
