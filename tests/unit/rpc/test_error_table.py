# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every reason has a status, and what goes on the wire can be read by any client."""

from __future__ import annotations

import grpc
import pytest
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo, RetryInfo
from google.rpc.status_pb2 import Status

from gateway.domain.access.audit_entry import Receipt
from gateway.errors import Reason, RefusalError
from gateway.rpc.error_table import RETRY_AFTER, STATUS, trailing_metadata
from gateway.wire.entries import decode_receipt


def _status(refusal: RefusalError) -> Status:
    return Status.FromString(dict(trailing_metadata(refusal, None))["grpc-status-details-bin"])


def test_every_reason_has_exactly_one_status() -> None:
    assert set(STATUS) == set(Reason)
    assert grpc.StatusCode.OK not in STATUS.values()


def test_unavailable_always_says_when_to_retry() -> None:
    unavailable = {r for r, code in STATUS.items() if code is grpc.StatusCode.UNAVAILABLE}
    assert unavailable <= set(RETRY_AFTER)


@pytest.mark.parametrize("reason", list(Reason))
def test_details_hold_the_reason_and_our_domain(reason: Reason) -> None:
    status = _status(RefusalError(reason))
    info = ErrorInfo()
    assert status.details[0].Unpack(info)
    assert (info.reason, info.domain) == (reason.value, "creditgateway")
    assert status.code == STATUS[reason].value[0]
    retry = RetryInfo()
    assert any(detail.Unpack(retry) for detail in status.details) == (reason in RETRY_AFTER)


def test_a_field_is_named_by_its_path() -> None:
    status = _status(RefusalError(Reason.UNKNOWN_CODE, field="query.reason"))
    violations = BadRequest()
    assert status.details[1].Unpack(violations)
    assert [v.field for v in violations.field_violations] == ["query.reason"]


def test_the_receipt_comes_beside_the_details() -> None:
    receipt = Receipt(entry=b"entry", leaf_index=0, inclusion_proof=(b"n" * 32,), checkpoint="c")
    metadata = dict(trailing_metadata(RefusalError(Reason.CONSENT_EXPIRED), receipt))
    assert decode_receipt(metadata["creditgateway-receipt-bin"]) == receipt
