# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies an answer as a partner would, so that no server wins by being wrong."""

from __future__ import annotations

from hmac import compare_digest

from gateway.client import GatewayTrust, SentRequest, parse_report, verify_answer
from gateway.client._internal.verification import _check_header, _check_signatures, _payload
from gateway.domain.codes import CreditStatus, Section
from gateway.errors import BindingError, GatewayError
from gateway.log.checkpoint import LogSigner
from gateway.signing.key_directory import DirectoryKeyProvider
from gateway.signing.keys import public_key_pem
from gateway.signing.pae import envelope_digest
from gateway.wire.entries import decode_entry
from gateway.wire.requests import decode_response
from tests.bench.clients.questions import QUESTIONS, Question
from tests.bench.world import World


def trust_of(world: World) -> GatewayTrust:
    """What a partner must know of the gateway."""
    keys = DirectoryKeyProvider(world.path / "keys")
    return GatewayTrust.build(
        world.origin,
        [public_key_pem(signer.public_key) for signer in keys.answer_signers()],
        LogSigner(world.origin, keys.log_signer()).vkey,
    )


class Checker:
    """Holds what a partner knows of the gateway."""

    def __init__(self, world: World) -> None:
        """Takes the public keys from the world's key directory."""
        self._trust = trust_of(world)

    def wrong(self, kind: str, question: str, raw: bytes, answer: bytes) -> str:
        """What is wrong with an answer; "" when nothing is.

        Args:
            kind: of the server, as in a Job.
            question: what was asked, as in a Job.
            raw: the request message.
            answer: the response message.
        """
        try:
            if kind == "echo":
                return "" if compare_digest(raw, answer) else "not the echo"
            sent = SentRequest.read(raw)
            if kind == "gateway":
                body = verify_answer(answer, sent, self._trust).body
            else:
                body = self._without_proof(answer, sent)
            return _incomplete(QUESTIONS[question], body)
        except GatewayError as error:
            return type(error).__name__

    def _without_proof(self, answer: bytes, sent: SentRequest) -> bytes:
        """All of `verify_answer` but the proof, which the conventional server has not."""
        envelope, receipt = decode_response(answer)
        _check_signatures(envelope, self._trust)
        payload = _payload(envelope)
        _check_header(payload, sent)
        entry = decode_entry(receipt.entry)
        if entry.request_digest != sent.digest:
            raise BindingError("the entry records another request")
        if entry.response_digest != envelope_digest(envelope):
            raise BindingError("the entry records another answer")
        return payload.body


def _incomplete(question: Question, body: bytes) -> str:
    """What a report lacks; of one in a partner's own format only whether it has a record."""
    if question.adapter != "canonical":
        return "no record" if b"NO_RECORD" in body else ""
    report = parse_report(body)
    if report.status is CreditStatus.NO_RECORD:
        return "no record"
    asked = question.sections or (Section.SUMMARY, Section.HISTORY)
    has = {
        Section.SUMMARY: report.summary is not None,
        Section.HISTORY: report.worst_days_past_due_24m is not None,
        Section.MONTHS: bool(report.months),
        Section.INQUIRIES: report.inquiries is not None,
    }
    return "" if all(has[section] for section in asked) else "a section is missing"
