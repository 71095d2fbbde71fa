# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A dispute and its states: one table says who may do what, and what comes of it.

No state is reached by the clock alone. A dispute that is overdue is told so, and is escalated
by whoever says it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum, StrEnum

from gateway.domain.codes import DisputedItem, DisputeOutcome, DisputeState
from gateway.errors import Reason, RefusalError

ID_LENGTH = 16
"""Bytes of a dispute's id, which says nothing."""

MAX_EVIDENCE = 8
"""Digests of evidence that each side can bring."""


class StatementState(IntEnum):
    """What becomes of the person's statement."""

    PENDING = 1
    SHOWN = 2
    REFUSED = 3


class Act(StrEnum):
    """What can be done to a dispute that was opened."""

    ANSWER = "answer"
    ESCALATE = "escalate"
    RESOLVE = "resolve"
    WITHDRAW = "withdraw"


class By(StrEnum):
    """Who does it."""

    OPENER = "the partner that opened it"
    INSTITUTION = "the institution that contributed the account"
    OPERATOR = "the operator"


_S = DisputeState
TRANSITIONS: Mapping[tuple[DisputeState, Act, By], DisputeState] = {
    (_S.OPEN, Act.ANSWER, By.INSTITUTION): _S.ANSWERED,
    (_S.OPEN, Act.ESCALATE, By.OPERATOR): _S.ESCALATED,
    (_S.OPEN, Act.RESOLVE, By.INSTITUTION): _S.RESOLVED,
    (_S.OPEN, Act.WITHDRAW, By.OPENER): _S.WITHDRAWN,
    (_S.ANSWERED, Act.ESCALATE, By.OPERATOR): _S.ESCALATED,
    (_S.ANSWERED, Act.RESOLVE, By.INSTITUTION): _S.RESOLVED,
    (_S.ANSWERED, Act.WITHDRAW, By.OPENER): _S.WITHDRAWN,
    (_S.ESCALATED, Act.ANSWER, By.INSTITUTION): _S.ESCALATED,
    (_S.ESCALATED, Act.RESOLVE, By.INSTITUTION): _S.RESOLVED,
    (_S.ESCALATED, Act.RESOLVE, By.OPERATOR): _S.RESOLVED,
    (_S.ESCALATED, Act.WITHDRAW, By.OPENER): _S.WITHDRAWN,
}
"""All that can happen; credit.may_change_dispute says the same. An answer is given once."""


@dataclass(frozen=True, slots=True, repr=False)
class Dispute:
    """A dispute, as its newest fact has it.

    Attributes:
        dispute_id: 16 bytes.
        subject_id: the id under which it was opened.
        opened_by: the partner that opened it for the person.
        against: the institution that contributed the account.
        account_id: the pseudonym of its number.
        month: month number; None: no single one is disputed.
        item: what is said to be wrong.
        rules: by which the deadlines were set.
        state: where it stands.
        outcome: how it was resolved.
        open_time: when it was opened.
        answer_by: until when the institution has to answer.
        resolve_by: until when it has to be resolved.
        answer_time: when the institution answered.
        end_time: when it was resolved or withdrawn.
        evidence: SHA-256 of what the person brought.
        answer_evidence: SHA-256 of what the institution brought.
        correction: the number of the contribution that corrected the account.
        restricted: whether the account is left out of figures.
        statement: the person's, sealed; empty: there is none.
        statement_state: whether it is shown.
        version: how many states there were, this one included.
    """

    dispute_id: bytes
    subject_id: bytes
    opened_by: str
    against: str
    account_id: bytes
    month: int | None
    item: DisputedItem
    rules: str
    state: DisputeState
    outcome: DisputeOutcome | None
    open_time: datetime
    answer_by: datetime
    resolve_by: datetime
    answer_time: datetime | None = None
    end_time: datetime | None = None
    evidence: tuple[bytes, ...] = ()
    answer_evidence: tuple[bytes, ...] = ()
    correction: int | None = None
    restricted: bool = False
    statement: bytes = b""
    statement_state: StatementState | None = None
    version: int = 1

    def is_overdue(self, now: datetime) -> bool:
        """Whether an answer or the resolution should have come by now."""
        if self.state.is_over:
            return False
        due = self.answer_by if self.answer_time is None else self.resolve_by
        return min(due, self.resolve_by) < now


def _after(dispute: Dispute, act: Act, by: By) -> DisputeState:
    state = TRANSITIONS.get((dispute.state, act, by))
    if state is None or (act is Act.ANSWER and dispute.answer_time is not None):
        raise RefusalError(Reason.DISPUTE_STATE)
    return state


def answer(
    dispute: Dispute, now: datetime, evidence: tuple[bytes, ...], *, restricted: bool
) -> Dispute:
    """The institution has looked into it.

    Args:
        dispute: as it stands.
        now: when.
        evidence: digests of what it brings.
        restricted: whether the account is left out of figures from now on.

    Raises:
        RefusalError: DISPUTE_STATE.
    """
    return replace(
        dispute,
        state=_after(dispute, Act.ANSWER, By.INSTITUTION),
        answer_time=now,
        answer_evidence=evidence,
        restricted=restricted,
        version=dispute.version + 1,
    )


def resolve(  # noqa: PLR0913  (what a resolution says, each by name)
    dispute: Dispute,
    now: datetime,
    outcome: DisputeOutcome,
    correction: int | None,
    *,
    restricted: bool,
    by: By,
) -> Dispute:
    """It is over, with an outcome.

    Args:
        dispute: as it stands.
        now: when.
        outcome: corrected or rejected.
        correction: the contribution that corrected the account; of that outcome only.
        restricted: whether the account stays left out of figures.
        by: who resolves it.

    Raises:
        RefusalError: DISPUTE_STATE; or INVALID_VALUE: a correction is missing or too many.
    """
    state = _after(dispute, Act.RESOLVE, by)
    if (correction is None) == (outcome is DisputeOutcome.CORRECTED):
        raise RefusalError(Reason.INVALID_VALUE, field="correction")
    return replace(
        dispute,
        state=state,
        outcome=outcome,
        correction=correction,
        end_time=now,
        restricted=restricted,
        version=dispute.version + 1,
    )


def withdraw(dispute: Dispute, now: datetime) -> Dispute:
    """The person no longer disputes it. Raises RefusalError: DISPUTE_STATE."""
    return replace(
        dispute,
        state=_after(dispute, Act.WITHDRAW, By.OPENER),
        end_time=now,
        restricted=False,
        version=dispute.version + 1,
    )


def escalate(dispute: Dispute) -> Dispute:
    """It is overdue, and the operator sees to it. Raises RefusalError: DISPUTE_STATE."""
    return replace(
        dispute,
        state=_after(dispute, Act.ESCALATE, By.OPERATOR),
        version=dispute.version + 1,
    )


def moderate(dispute: Dispute, state: StatementState) -> Dispute:
    """The person's statement is shown, or refused.

    Raises:
        RefusalError: DISPUTE_STATE: there is none, or it stands so already.
    """
    if dispute.statement_state in {None, state} or state is StatementState.PENDING:
        raise RefusalError(Reason.DISPUTE_STATE)
    return replace(dispute, statement_state=state, version=dispute.version + 1)


def restrict(dispute: Dispute, *, restricted: bool) -> Dispute:
    """The operator leaves the account out of figures, or takes it in again.

    Raises:
        RefusalError: DISPUTE_STATE: it is so already.
    """
    if dispute.restricted is restricted:
        raise RefusalError(Reason.DISPUTE_STATE)
    return replace(dispute, restricted=restricted, version=dispute.version + 1)
