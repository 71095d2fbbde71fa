# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a partner bank's Python code imports: sign, call, verify.

Needs neither the server nor a database. Bodies in the canonical format are made
and read by `gateway.client.canonical`; partners with a format of their own bring
their bodies with them.
"""

from __future__ import annotations

from gateway.client.blocking import BlockingCreditGatewayClient
from gateway.client.bundle import Bundle, LoggedRefusal, load_bundle, save_bundle, verify_bundle
from gateway.client.channel import TlsFiles
from gateway.client.client import CreditGatewayClient
from gateway.client.errors import (
    RefusedError,
    SplitViewError,
    TransportError,
    UnverifiedAnswerError,
)
from gateway.client.transparency import read_checkpoint
from gateway.client.trust import ClientIdentity, GatewayTrust
from gateway.client.verification import (
    Answer,
    Exchange,
    SentRequest,
    verify_answer,
    verify_refusal,
)
from gateway.client.witness import NotCosignedError, Witness
from gateway.domain.access.advice import advice
from gateway.log.checkpoint import verify_growth
from gateway.log.receipt_steps import Asked, Known, ReceiptStep
from gateway.runtime.checkpoint_file import CheckpointFile, SignedCheckpoint

__all__ = [
    "Answer",
    "Asked",
    "BlockingCreditGatewayClient",
    "Bundle",
    "CheckpointFile",
    "ClientIdentity",
    "CreditGatewayClient",
    "Exchange",
    "GatewayTrust",
    "Known",
    "LoggedRefusal",
    "NotCosignedError",
    "ReceiptStep",
    "RefusedError",
    "SentRequest",
    "SignedCheckpoint",
    "SplitViewError",
    "TlsFiles",
    "TransportError",
    "UnverifiedAnswerError",
    "Witness",
    "advice",
    "load_bundle",
    "read_checkpoint",
    "save_bundle",
    "verify_answer",
    "verify_bundle",
    "verify_growth",
    "verify_refusal",
]
