# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The answer of GetObligations: domain type to bytes and back."""

from __future__ import annotations

from creditgateway.v1 import obligations_pb2 as pb

from gateway.domain.obligations.figures import Obligations
from gateway.wire.bodies import read_answer
from gateway.wire.reports.by_field import reader, writer

OBLIGATIONS_BODY_TYPE = "application/vnd.creditgateway.obligations.v1+protobuf"

_write = writer(Obligations, pb.Obligations.DESCRIPTOR)
_read = reader(Obligations, pb.Obligations.DESCRIPTOR)


def encode_obligations(found: Obligations) -> bytes:
    """The body; the same figures always give the same bytes."""
    return pb.Obligations(**_write(found)).SerializeToString(deterministic=True)


def decode_obligations(body: bytes) -> Obligations:
    """The same, read. Raises MalformedError."""
    found: Obligations = read_answer(pb.Obligations, body, "answer", _read)
    return found
