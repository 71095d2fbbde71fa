# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every error the gateway raises, in families; facts are attributes.

Three families:

* `RefusalError`: a query that is not answered. It carries the stable `reason`
  that the caller sees, that the audit entry holds and that docs/protocol.md
  explains. `gateway/rpc/error_table.py` maps reasons to gRPC status.
* `VerificationError`: bytes from outside that do not prove what they claim
  (checkpoint, proof, receipt, signature). Raised by the pure packages and by
  the client.
* `OperationError`: something an operator has to mend (configuration, database,
  keys, files).

No message may hold an identifier, a name or an amount.
"""

from __future__ import annotations

import copyreg
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any, Self


class GatewayError(Exception):
    """Base of every error of this project."""

    def __reduce__(self) -> tuple[Any, ...]:
        """For another process: the text and the facts as they are.

        By itself an exception is made again with its text as the only argument. That fails, or
        says something else, where it is made from facts.
        """
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]


class Reason(StrEnum):
    """Why a query is refused. Stable: never renamed, never reused."""

    # Step 1, connection.
    UNKNOWN_PARTNER = "UNKNOWN_PARTNER"
    CERTIFICATE_REVOKED = "CERTIFICATE_REVOKED"
    CERTIFICATE_STATUS_UNKNOWN = "CERTIFICATE_STATUS_UNKNOWN"
    # Step 2, bounds.
    MESSAGE_TOO_LARGE = "MESSAGE_TOO_LARGE"
    TOO_MANY_CONNECTIONS = "TOO_MANY_CONNECTIONS"
    TOO_MANY_IN_FLIGHT = "TOO_MANY_IN_FLIGHT"
    DEADLINE_TOO_SHORT = "DEADLINE_TOO_SHORT"
    # Steps 2, 6 and 11, quotas.
    QUOTA_EXCEEDED = "QUOTA_EXCEEDED"
    # Step 3, signature.
    MALFORMED_ENVELOPE = "MALFORMED_ENVELOPE"
    UNSUPPORTED_PAYLOAD_TYPE = "UNSUPPORTED_PAYLOAD_TYPE"
    UNKNOWN_KEY = "UNKNOWN_KEY"
    KEY_NOT_YET_VALID = "KEY_NOT_YET_VALID"
    KEY_EXPIRED = "KEY_EXPIRED"
    KEY_REVOKED = "KEY_REVOKED"
    INVALID_SIGNATURE = "INVALID_SIGNATURE"
    SIGNATURE_POLICY_NOT_MET = "SIGNATURE_POLICY_NOT_MET"
    MALFORMED_PAYLOAD = "MALFORMED_PAYLOAD"
    EMPTY_BODY = "EMPTY_BODY"
    # Step 4, header.
    WRONG_AUDIENCE = "WRONG_AUDIENCE"
    WRONG_METHOD = "WRONG_METHOD"
    WRONG_PARTNER = "WRONG_PARTNER"
    INVALID_REQUEST_ID = "INVALID_REQUEST_ID"
    REQUEST_STALE = "REQUEST_STALE"
    REQUEST_FROM_FUTURE = "REQUEST_FROM_FUTURE"
    # Step 5, adapter.
    UNSUPPORTED_BODY_TYPE = "UNSUPPORTED_BODY_TYPE"
    MALFORMED_BODY = "MALFORMED_BODY"
    UNKNOWN_FIELD = "UNKNOWN_FIELD"
    MISSING_FIELD = "MISSING_FIELD"
    UNKNOWN_CODE = "UNKNOWN_CODE"
    INVALID_VALUE = "INVALID_VALUE"
    AS_OF_IN_FUTURE = "AS_OF_IN_FUTURE"
    # Step 5, of a portfolio.
    PORTFOLIO_TOO_LARGE = "PORTFOLIO_TOO_LARGE"
    PORTFOLIO_ITEMS_DIFFER = "PORTFOLIO_ITEMS_DIFFER"
    PORTFOLIO_NOT_RESUMABLE = "PORTFOLIO_NOT_RESUMABLE"
    # Step 5, of an answer that was lost.
    NOTHING_TO_RECOVER = "NOTHING_TO_RECOVER"
    ANSWER_UNDECIDED = "ANSWER_UNDECIDED"
    ANSWER_TOO_OLD = "ANSWER_TOO_OLD"
    ANSWER_ERASED = "ANSWER_ERASED"
    ANSWER_NOT_RECOVERABLE = "ANSWER_NOT_RECOVERABLE"
    # Step 5, of a contributed file.
    ADAPTER_NOT_APPROVED = "ADAPTER_NOT_APPROVED"
    UPLOAD_TOO_LARGE = "UPLOAD_TOO_LARGE"
    UPLOAD_OUT_OF_ORDER = "UPLOAD_OUT_OF_ORDER"
    UPLOAD_INCOMPLETE = "UPLOAD_INCOMPLETE"
    UPLOAD_DIFFERS = "UPLOAD_DIFFERS"
    UPLOAD_IN_PROGRESS = "UPLOAD_IN_PROGRESS"
    UPLOADS_FULL = "UPLOADS_FULL"
    # Step 5, of a repayment plan.
    PLAN_TOO_LARGE = "PLAN_TOO_LARGE"
    ACCOUNT_NOT_FOUND = "ACCOUNT_NOT_FOUND"
    PLAN_NOT_FOUND = "PLAN_NOT_FOUND"
    PLAN_EXISTS = "PLAN_EXISTS"
    PLAN_CHANGED = "PLAN_CHANGED"
    PLAN_OUT_OF_ORDER = "PLAN_OUT_OF_ORDER"
    PLAN_SCHEDULE_INVALID = "PLAN_SCHEDULE_INVALID"
    PLAN_CURRENCY_DIFFERS = "PLAN_CURRENCY_DIFFERS"
    PLAN_LIMIT = "PLAN_LIMIT"
    # Step 5, of a case.
    EXPLANATION_TOO_LONG = "EXPLANATION_TOO_LONG"
    CASE_NOT_FOUND = "CASE_NOT_FOUND"
    CASE_CLOSED = "CASE_CLOSED"
    CASE_ANSWER_OUT_OF_ORDER = "CASE_ANSWER_OUT_OF_ORDER"
    # Step 6, authorisation.
    METHOD_NOT_ALLOWED = "METHOD_NOT_ALLOWED"
    PURPOSE_NOT_ALLOWED = "PURPOSE_NOT_ALLOWED"
    SECTION_NOT_ALLOWED = "SECTION_NOT_ALLOWED"
    CONSENT_MISSING = "CONSENT_MISSING"
    CONSENT_NOT_FOUND = "CONSENT_NOT_FOUND"
    CONSENT_PURPOSE_NOT_COVERED = "CONSENT_PURPOSE_NOT_COVERED"
    CONSENT_NOT_YET_VALID = "CONSENT_NOT_YET_VALID"
    CONSENT_EXPIRED = "CONSENT_EXPIRED"
    CONSENT_REVOKED = "CONSENT_REVOKED"
    CONSENT_PAUSED = "CONSENT_PAUSED"
    CONSENT_SECTION_NOT_COVERED = "CONSENT_SECTION_NOT_COVERED"
    NOTICE_NOT_FOUND = "NOTICE_NOT_FOUND"  # of CorrectionService, as is the next
    NOTICE_NOT_DELIVERED = "NOTICE_NOT_DELIVERED"
    EVENT_NOT_DELIVERED = "EVENT_NOT_DELIVERED"  # of WatchService, as is the next
    EVENTS_UNACKNOWLEDGED = "EVENTS_UNACKNOWLEDGED"
    REMINDER_NOT_FOUND = "REMINDER_NOT_FOUND"  # of ReminderService
    CONSENT_EXISTS = "CONSENT_EXISTS"  # of ConsentService
    CONSENT_DATA_RANGE_NOT_COVERED = "CONSENT_DATA_RANGE_NOT_COVERED"
    DISPUTE_NOT_ALLOWED = "DISPUTE_NOT_ALLOWED"  # of DisputeService, as those below
    # Step 7, subject.
    INVALID_IDENTIFIER = "INVALID_IDENTIFIER"
    # Step 8, summary.
    DATA_UNAVAILABLE = "DATA_UNAVAILABLE"
    FIGURES_NOT_READY = "FIGURES_NOT_READY"
    DISPUTE_NOT_FOUND = "DISPUTE_NOT_FOUND"
    DISPUTE_ACCOUNT_NOT_FOUND = "DISPUTE_ACCOUNT_NOT_FOUND"
    DISPUTE_EXISTS = "DISPUTE_EXISTS"
    DISPUTE_STATE = "DISPUTE_STATE"
    DISPUTE_LIMIT = "DISPUTE_LIMIT"
    CORRECTION_NOT_FOUND = "CORRECTION_NOT_FOUND"
    # Step 11, audit.
    REQUEST_REPLAYED = "REQUEST_REPLAYED"
    CONSENT_USED_UP = "CONSENT_USED_UP"
    # Step 12, release.
    AUDIT_UNAVAILABLE = "AUDIT_UNAVAILABLE"
    # Transparency reads.
    OUT_OF_RANGE = "OUT_OF_RANGE"
    # Anything unforeseen; details stay inside.
    INTERNAL = "INTERNAL"


class RefusalError(GatewayError):
    """A query that is not answered.

    Attributes:
        reason: the stable reason.
        field: path of the offending field in the partner's own body, when one
            is to blame, for instance "query.reason". Never a value.
        retry_after: how long to wait before asking again, where this one refusal knows it;
            None: what its reason says.
    """

    def __init__(
        self, reason: Reason, *, field: str | None = None, retry_after: timedelta | None = None
    ) -> None:
        """Keep the facts; the text is made of reason and field path alone."""
        super().__init__(reason.value if field is None else f"{reason.value} at {field}")
        self.reason = reason
        self.field = field
        self.retry_after = retry_after


class VerificationError(GatewayError):
    """Bytes from outside do not prove what they claim.

    Attributes:
        step: name of the step of docs/protocol.md, section 10, that failed; empty
            for everything else.
    """

    def __init__(self, message: str, *, step: str = "") -> None:
        """Keep the step; the text says what is wrong."""
        super().__init__(message)
        self.step = step


class MalformedError(VerificationError):
    """Bytes from outside cannot be read at all."""


class SignatureError(VerificationError):
    """A signature does not verify, or no acceptable one is present."""


class LogEndedError(SignatureError):
    """Signed by a key of the log that had ended with a smaller tree.

    Attributes:
        size: of the tree that it ended with.
        lost: whether it is known that the key had signed larger trees, which are lost.
    """

    def __init__(self, size: int, *, lost: bool) -> None:
        """Keep the facts."""
        what = "is lost" if lost else "was never part of it"
        super().__init__(f"the log's key had ended with a tree of {size}: what came after {what}")
        self.size = size
        self.lost = lost


class ProofError(VerificationError):
    """An inclusion or consistency proof does not lead to the root."""


class BrokenLogError(VerificationError):
    """A log does not continue what was followed of it (gateway.audit.following).

    Attributes:
        kind: what is wrong; a stable name.
        tree_size: of the checkpoint concerned, or leaf index of the entry.
    """

    def __init__(self, message: str, *, kind: str, tree_size: int) -> None:
        """Keep what is wrong, and where."""
        super().__init__(message)
        self.kind = kind
        self.tree_size = tree_size


class ReceiptError(VerificationError):
    """A receipt does not belong to the answer, or to the log."""


class BindingError(VerificationError):
    """An answer belongs to another request."""


class KeyListError(VerificationError):
    """A list of a gateway's keys does not follow the one that is believed, or has ended."""


class SuccessionError(VerificationError):
    """What is said to come after a log's key does not follow from the key that is believed."""


class OperationError(GatewayError):
    """Something an operator has to mend."""


class ConfigurationError(OperationError):
    """A setting is missing or contradicts another."""


class EndpointError(OperationError):
    """An endpoint of a partner's cannot be posted to; the text is one word that says why."""


class ClockError(OperationError):
    """This machine's clock is off, or its certificate is not valid by it."""


class KeyFileError(OperationError):
    """A key file is missing, unreadable or of the wrong kind."""


class KeyUnavailableError(KeyFileError):
    """A key that lives outside of this process, in a token, cannot be used now. Retry."""


class AdapterError(OperationError):
    """An adapter's file is not valid, or no adapter has that name.

    Attributes:
        path: where in the adapter's file, when known.
    """

    def __init__(self, message: str, *, path: str | None = None) -> None:
        """Keep the message and the place."""
        super().__init__(message if path is None else f"{path}: {message}")
        self.path = path


class StoreError(OperationError):
    """The database did not do what it was asked; raised at the store's port."""


class StoreUnavailableError(StoreError):
    """The database cannot be reached, or did not answer in time. Retry."""


class StorePermissionError(StoreError):
    """The database's role may not do that."""


class StoreNotReadyError(StoreError):
    """What the database was asked needs something else to happen first."""


class StoreConflictError(StoreError):
    """What was to be stored is there already, with other content."""


class MisfitError(StoreConflictError):
    """Records, log and what is remembered of the log do not belong together."""


class FactPendingError(OperationError):
    """A change is recorded, but not in the log yet, and so has no effect yet."""

    def __init__(self) -> None:
        """The text says what to do."""
        super().__init__(
            "the change is recorded but not in the log yet; it takes effect with its entry. A"
            " serving gateway makes that within a second. While none serves, run"
            " `credit-gateway log admit`"
        )


class FactWaitsError(FactPendingError):
    """A change is recorded and waits for a second operator."""

    def __init__(self, fact_id: object) -> None:
        """The text says what to do.

        Args:
            fact_id: what has to be approved.
        """
        OperationError.__init__(
            self,
            "the change is recorded and waits for a second operator, who looks at it with"
            f" `credit-gateway approvals show {fact_id}` and approves or rejects it",
        )


class FactRejectedError(OperationError):
    """A recorded change could not take effect: others that came first stand against it."""

    def __init__(self, code: str = "") -> None:
        """The text says what to do.

        Args:
            code: why, as the database has it.
        """
        super().__init__(_REJECTED.get(code, _STANDS_AGAINST))


_STANDS_AGAINST = (
    "the change has no effect: another one, recorded before it, stands against it. Look"
    " at what holds now and try again"
)
_REJECTED = {
    "CGREJ": "the change has no effect: an operator rejected it. Record it again if it is wanted",
    "CGEXP": "the change has no effect: nobody approved it in time. Record it again if it is"
    " wanted",
    "CGOVR": "the change has no effect: another one, recorded after it, is in effect already. Look"
    " at what holds now and record it again",
    "CGSIG": "the approval has no effect: its signature is not right. Approve it again",
}


class ApprovalNeededError(OperationError):
    """What was to be done needs a second operator, who was asked now.

    Attributes:
        requests: what has to be approved.
    """

    def __init__(self, *requests: object) -> None:
        """The text says what to do.

        Args:
            requests: the ids of the facts, one for each action that needs it.
        """
        shown = " and ".join(f"`credit-gateway approvals show {each}`" for each in requests)
        given = " ".join(f"--approved {each}" for each in requests)
        it = "it is" if len(requests) == 1 else "all are"
        super().__init__(
            f"a second operator has to approve this first, and was asked: {shown}. Once {it}"
            f" approved, run the same again with {given}"
        )
        self.requests = requests


class ApprovalRefusedError(GatewayError):
    """A decision about a change that waits is not this operator's, or not possible."""


class EntriesMovedError(OperationError):
    """An entry is in files, and where these are was not said.

    Attributes:
        leaf_index: of the first such entry.
    """

    def __init__(self, leaf_index: int) -> None:
        """Keep the fact."""
        super().__init__(
            f"entry {leaf_index} was moved to files, with others, and these were not read: --tiles"
            " says where they are"
        )
        self.leaf_index = leaf_index


class NotLoggedYetError(OperationError):
    """Evidence is not opened: the record of the read is not an entry of the log yet.

    Attributes:
        access_id: number of the record.
    """

    def __init__(self, access_id: int) -> None:
        """Keep the number; the text says what to do."""
        super().__init__(
            f"this read is on record (number {access_id}) but not in the log yet, and evidence"
            " is opened only then. A serving gateway admits it within seconds. While none"
            " serves, have an operator run `credit-gateway log admit`, then run this again"
        )
        self.access_id = access_id


class EmbeddedPostgresError(OperationError):
    """The embedded Postgres could not be made, started or stopped."""


class ContributionError(OperationError):
    """A contributed file as a whole cannot be taken.

    Attributes:
        rejected: rows rejected so far.
    """

    def __init__(self, message: str, *, rejected: int = 0) -> None:
        """Keep the message and the count."""
        super().__init__(message)
        self.rejected = rejected


class CorrectionError(OperationError):
    """An account cannot be withdrawn or moved so."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one field of a contributed row.

    Attributes:
        reason: stable reason, one of those of step 5 and 7.
        field: the file's own column where there is one. Never a value.
        record: before columns are known: which month of the row, counted from 0.
    """

    reason: Reason
    field: str
    record: int | None = None


class RejectedRowError(GatewayError):
    """One contributed row cannot be taken; the others can.

    Attributes:
        faults: every field at fault, at least one, each once.
        reason: of the first.
        field: of the first.
    """

    def __init__(self, reason: Reason, *, field: str, others: Iterable[Fault] = ()) -> None:
        """Keep the faults, the first one of each field."""
        by_field: dict[str, Fault] = {}
        for fault in (Fault(reason, field), *others):
            by_field.setdefault(fault.field, fault)
        self.faults = tuple(by_field.values())
        super().__init__(", ".join(f"{fault.reason} at {fault.field}" for fault in self.faults))
        self.reason = reason
        self.field = field

    @classmethod
    def of(cls, faults: Sequence[Fault]) -> Self:
        """The rejection for these faults, at least one."""
        first, *others = faults
        return cls(first.reason, field=first.field, others=others)
