# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a partner's program catches; facts are attributes, never text to parse.

* `RefusedError`: the gateway said no, and why.
* `UnverifiedAnswerError`: something came back that proves nothing. Never use it;
  keep the evidence and call the operator.
* `SplitViewError`, one of these: the log does not continue what it showed before.
* `TransportError`: nothing came back. Whether the access was logged is unknown.
* `GrowthUncheckedError`, one of these: an answer came, and whether its log continues what it
  showed before could not be asked just now. An outage, not a lie: the answer can be had again.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from gateway.client._internal.verification import Exchange, SentRequest
from gateway.domain.access.audit_entry import Receipt
from gateway.errors import GatewayError, VerificationError
from gateway.log.call_facts import Asked
from gateway.log.receipt_steps import ReceiptStep


class RefusedError(GatewayError):
    """The gateway refused; the access is logged when a receipt came with it.

    Attributes:
        reason: the stable reason; equals a member of gateway.errors.Reason when
            this version knows it.
        status: name of the gRPC status, for instance "PERMISSION_DENIED".
        field: path of the offending field in the body that was sent, or None.
        retry_after: the gateway's hint; None when a retry does not help.
        receipt: what came with the refusal, or None.
        receipt_verified: whether that receipt proves that a refusal of this very
            request for this very reason is in the log. Without it the reason
            rests on TLS alone.
        receipt_error: why not, where a receipt came; None where it verified, or
            none came.
        unchecked: steps of a verified receipt that could not be checked.
        request: the request message that was sent, to keep with the receipt.
        asked: what the request asks, where that is known.
        exchange: the sending of the request; None for other calls.
        lost: the request, where it may be in the log all the same: `recover` gives what
            came of it. None where that is certain, or the call has no such answer.
    """

    def __init__(  # noqa: PLR0913  (facts, each by name)
        self,
        reason: str,
        *,
        status: str,
        field: str | None,
        retry_after: timedelta | None,
        receipt: Receipt | None,
        receipt_verified: bool,
        request: bytes,
        receipt_error: VerificationError | None = None,
        unchecked: tuple[ReceiptStep, ...] = (),
        asked: Asked | None = None,
        exchange: Exchange | None = None,
        lost: SentRequest | None = None,
    ) -> None:
        """Keep the facts; the text holds reason and field path alone."""
        super().__init__(reason if field is None else f"{reason} at {field}")
        self.reason = reason
        self.status = status
        self.field = field
        self.retry_after = retry_after
        self.receipt = receipt
        self.receipt_verified = receipt_verified
        self.receipt_error = receipt_error
        self.unchecked = unchecked
        self.request = request
        self.asked = asked
        self.exchange = exchange
        self.lost = lost

    def doubt(self, error: VerificationError) -> None:
        """Its receipt contradicts what was seen before: it proves nothing."""
        self.receipt_verified = False
        self.receipt_error = error


class UnverifiedAnswerError(VerificationError):
    """What came back does not prove what it claims; `__cause__` says which check.

    Attributes:
        request: the request message that was sent.
        response: the response message exactly as received. Personal data stands
            in both: store them like an answer.
        asked: what the request asks, where that is known.
        exchange: the sending of the request.
    """

    def __init__(  # noqa: PLR0913  (facts, each by name)
        self,
        message: str,
        *,
        request: bytes,
        response: bytes,
        step: str = "",
        asked: Asked | None = None,
        exchange: Exchange | None = None,
    ) -> None:
        """Keep both messages as evidence."""
        super().__init__(message, step=step)
        self.request = request
        self.response = response
        self.asked = asked
        self.exchange = exchange


class SplitViewError(UnverifiedAnswerError):
    """The log was rolled back, or shows different partners different histories.

    Both checkpoints are signed by the log, and saved where there is a state file.
    Whatever came with the second one is withheld.

    Attributes:
        kept: signed note of the checkpoint seen before.
        received: signed note of the one that does not continue it.
        conclusive: whether the two alone prove it to everybody (one size, two
            roots). Else the gateway failed to prove that they go together.
        evidence: the file that holds both; None without a state file.
    """

    def __init__(
        self, message: str, *, kept: str, received: str, conclusive: bool, evidence: Path | None
    ) -> None:
        """Keep the facts; the client adds request and response, if any."""
        super().__init__(message, request=b"", response=b"")
        self.kept = kept
        self.received = received
        self.conclusive = conclusive
        self.evidence = evidence


_FOR_GOOD = frozenset(
    {"INVALID_ARGUMENT", "NOT_FOUND", "PERMISSION_DENIED", "UNAUTHENTICATED", "UNIMPLEMENTED"}
)
"""Statuses without a reason of the gateway, as of a proxy that does not let a client through, or
of a server that has no such method."""


class TransportError(GatewayError):
    """The call did not come to an end: connection, TLS, deadline, proxy.

    The access may or may not be in the log. `recover` with `lost` gives the answer if it
    is; the same request sent again would be refused as a replay.

    Attributes:
        status: name of the gRPC status, for instance "DEADLINE_EXCEEDED".
        lost: the request that was sent, to have its answer once more; None for calls
            that have no such answer.
        untrusted: the server's certificate is not by an authority of the client's, or is for
            another name. Nothing was sent.
    """

    def __init__(
        self, status: str, lost: SentRequest | None = None, *, untrusted: bool = False
    ) -> None:
        """Keep the facts; foreign text is not repeated."""
        how = "; it may be logged: recover(error.lost) gives its answer" if lost else ""
        why = " (the server's certificate is not trusted)" if untrusted else ""
        super().__init__(f"no answer: {status}{why}{how}")
        self.status = status
        self.lost = lost
        self.untrusted = untrusted

    @property
    def may_pass(self) -> bool:
        """Whether the same call may succeed later, without anybody changing anything here."""
        return not self.untrusted and self.status not in _FOR_GOOD


class GrowthUncheckedError(TransportError):
    """An answer that verifies is withheld: its log's growth could not be checked just now.

    Else a gateway could escape the check by not answering it. `recover` with `lost` gives the
    answer once the gateway proves the growth. One that answers and never proves it is hiding
    something: call the operator.

    Attributes:
        request: the request message that was sent.
        response: the response message exactly as received; personal data.
    """

    def __init__(
        self, status: str, lost: SentRequest | None, *, request: bytes, response: bytes
    ) -> None:
        """Keep both messages."""
        super().__init__(status, lost)
        self.args = (f"the log's growth could not be checked: {status}",)
        self.request = request
        self.response = response
