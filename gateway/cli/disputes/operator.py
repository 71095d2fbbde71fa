# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway dispute`, the operator's verbs: each change is a fact."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

import typer

from gateway.cli.context import DatabaseUrl, JsonOutput, out, print_json, reported_errors
from gateway.cli.corrections.view import corrections_document, print_corrections
from gateway.cli.disputes.view import DisputeId, document, show_disputes
from gateway.cli.facts import Cause, Wait, say, settled
from gateway.client import DisputeResolution, KnownDispute
from gateway.domain.disputes.dispute import (
    By,
    Dispute,
    StatementState,
    escalate,
    moderate,
    restrict,
)
from gateway.domain.disputes.dispute import resolve as resolved
from gateway.domain.disputes.marks import marks_of_rows
from gateway.domain.facts.four_eyes import OPEN_EVIDENCE
from gateway.domain.facts.kinds import DISPUTE
from gateway.domain.facts.people import dispute_body, person_scope
from gateway.domain.people.commitments import Commitments
from gateway.errors import ConfigurationError, Reason, RefusalError
from gateway.services.corrections.overview import overview
from gateway.services.disputes.statements import StatementErasedError, Statements
from gateway.signing.providers.location import key_provider
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.recording import Connection, record_fact
from gateway.store.facts.requests import permit
from gateway.store.log.reads.openings import record_opening
from gateway.store.records.disputes import all_disputes, corrects, dispute_named, opened_keys
from gateway.wire.disputes.bodies import known_dispute

_Moderated = StrEnum("_Moderated", {"SHOWN": "shown", "REFUSED": "refused"})
_NEEDS_CAUSE = "--cause must not be empty"


def escalate_(
    dispute: DisputeId,
    *,
    database_url: DatabaseUrl,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Escalates a dispute: the operator sees to it, and may resolve it.

    Example:  credit-gateway dispute escalate 00112233445566778899aabbccddeeff --cause overdue
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        _record(connection, escalate(_known(connection, dispute)), cause, wait, json=json)


def moderate_(  # noqa: PLR0913 - one option a fact
    dispute: DisputeId,
    *,
    database_url: DatabaseUrl,
    state: Annotated[_Moderated, typer.Option(help="What becomes of the person's statement.")],
    cause: Cause,
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Shows a person's statement with every answer of report version 4, or refuses it.

    Read it before with `dispute show ID --keys KEYS --cause TEXT`.

    Example:  credit-gateway dispute moderate 00112233445566778899aabbccddeeff --state shown
    --cause "nothing against it"
    """
    with reported_errors():
        if not cause.strip():
            raise ConfigurationError(_NEEDS_CAUSE)
        with connect(database_url, role=OPERATOR) as connection:
            known = _known(connection, dispute)
            after = moderate(known, StatementState[state.name])
            _record(connection, after, cause, wait, json=json)


def restrict_(  # noqa: PLR0913 - one option a fact
    dispute: DisputeId,
    *,
    database_url: DatabaseUrl,
    lift: Annotated[bool, typer.Option("--lift", help="Take the account in again.")] = False,
    cause: Cause,
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Leaves a disputed account out of the figures of all answers, or takes it in again.

    Example:  credit-gateway dispute restrict 00112233445566778899aabbccddeeff --cause "court order"
    """
    with reported_errors():
        if not cause.strip():
            raise ConfigurationError(_NEEDS_CAUSE)
        with connect(database_url, role=OPERATOR) as connection:
            after = restrict(_known(connection, dispute), restricted=not lift)
            _record(connection, after, cause, wait, json=json)


def resolve(
    database_url: str, said: DisputeResolution, cause: str, wait: float, *, json: bool
) -> None:
    """Of a dispute that was escalated. Raises RefusalError or StoreError."""
    with connect(database_url, role=OPERATOR) as connection:
        known = _known(connection, said.dispute_id)
        after = resolved(
            known,
            datetime.now(UTC),
            said.outcome,
            said.correction,
            restricted=said.restricted,
            by=By.OPERATOR,
        )
        if said.correction is not None and not corrects(connection, known, said.correction):
            raise RefusalError(Reason.CORRECTION_NOT_FOUND)
        _record(connection, after, cause, wait, json=json)


def found(database_url: str, *, overdue: bool) -> tuple[KnownDispute, ...]:
    """All disputes, or those that are overdue. Raises StoreError."""
    with connect(database_url, role=OPERATOR) as connection:
        every = all_disputes(connection, datetime.now(UTC) if overdue else None)
    return tuple(map(known_dispute, every))


@dataclass(frozen=True, slots=True)
class Opening:
    """With what a person's statement is opened.

    Attributes:
        keys: where the gateway's are.
        cause: why.
        approved: the request that a second operator approved; None: none was made.
        log_url: where the log is; None: with the records.
    """

    keys: str
    cause: str
    approved: UUID | None
    log_url: str | None


def show(database_url: str, dispute_id: bytes, opening: Opening | None, *, json: bool) -> None:
    """One dispute with what corrected it; with the gateway's keys its statement, too.

    Raises:
        RefusalError: there is none.
        StoreError: the database cannot be used.
    """
    with connect(database_url, role=OPERATOR) as connection:
        known = _known(connection, dispute_id)
        text = None if opening is None else _statement(connection, known, database_url, opening)
        corrections = overview(connection, dispute=dispute_id)
    if json:
        said = {} if text is None else {"statement": text}
        told = {"corrections": corrections_document(corrections)}
        print_json(document(known_dispute(known)) | said | told)
        return
    show_disputes([known_dispute(known)])
    if corrections:
        print_corrections(corrections)
    if text is not None:
        out.print(text, highlight=False, markup=False, soft_wrap=True)
    elif known.statement and opening is None:
        out.print("the person's statement is encrypted: --keys and --cause open it")


def _statement(
    connection: Connection, dispute: Dispute, database_url: str, opening: Opening
) -> str | None:
    """What the person says; None: nothing, or it was erased. It is opened as evidence is."""
    if not dispute.statement:
        return None
    statements = Statements(Commitments.held(key_provider(opening.keys)))
    named = dispute.dispute_id.hex()
    asked = {"verb": "dispute show", "dispute": named}
    permit(connection, OPEN_EVIDENCE, asked, cause=opening.cause, approved=opening.approved)
    with connect(opening.log_url or database_url, role=OPERATOR) as log:
        access = record_opening(log, {"dispute": named}, opening.cause)
    keys = opened_keys(connection, dispute.dispute_id, access, opening.cause)
    try:
        return statements.open(dispute, marks_of_rows(0, (), (), keys))
    except StatementErasedError:
        return None


def _known(connection: Connection, dispute_id: bytes) -> Dispute:
    known = dispute_named(connection, dispute_id)
    if known is None:
        raise RefusalError(Reason.DISPUTE_NOT_FOUND)
    return known


def _record(connection: Connection, after: Dispute, cause: str, wait: float, *, json: bool) -> None:
    scope = person_scope(after.subject_id)
    fact = record_fact(connection, DISPUTE, scope, dispute_body(after, None), cause=cause)
    state = settled(connection, [fact], wait)
    if json:
        print_json(document(known_dispute(after)) | {"change": state})
    else:
        say(state, f"dispute {after.state.name.lower()}")
