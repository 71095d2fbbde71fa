# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of PlanService: what an institution says of its plans, and the answer.

What is changed is a contribution, whose own fact is in the log; the call's entry says who said
so and what was answered (docs/adr/0066). A replay is looked for before anything is written. Of
two equal calls at the same moment the second finds everything on record, and changes nothing.

Nobody learns anything here but of accounts that they have contributed themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import SignedPayload
from gateway.domain.access.query import Identifier
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.plans.calls import (
    CHANGE_BODY_TYPE,
    FILING_BODY_TYPE,
    PLANS_BODY_TYPE,
    QUERY_BODY_TYPE,
    KnownPlan,
    PlanList,
    PlannedAccount,
    ScheduledInstalment,
)
from gateway.domain.plans.changes import (
    Accounts,
    Named,
    check_change,
    check_filing,
    plan_rows,
    version_of,
    with_plan_changed,
    with_plan_filed,
)
from gateway.domain.records.contribution import AccountKey
from gateway.domain.records.kinds import rows_of
from gateway.domain.records.plan import PLAN, Plan
from gateway.errors import Reason, RefusalError
from gateway.services.calls.call import Body, Call
from gateway.services.calls.step import check_body, using
from gateway.services.plans.recording import Brought, OnRecord, PlanRecords, keys_of
from gateway.signing.signer import KeyProvider
from gateway.store.log.own_calls.recovery import LostAnswers
from gateway.wire.plans import decode_change, decode_filing, decode_plan_query, encode_plans

MAX_INSTALMENTS_SHOWN = 6_000
"""Of one answer, which has to fit a message."""


class PlanSteps:
    """What the methods have in common. Belongs to one event loop."""

    def __init__(self, keys: KeyProvider, records: PlanRecords | None, claims: LostAnswers) -> None:
        """Loads the keys once.

        Args:
            keys: of pseudonyms and commitments.
            records: None where nothing is contributed by call.
            claims: of request ids.

        Raises:
            KeyFileError: a key is missing or of the wrong kind.
        """
        self._pseudonyms = Pseudonyms.of(keys)
        self._commitments = Commitments.held(keys)
        self._records = records
        self._claims = claims

    def admit(self, call: Call, payload: SignedPayload, body_type: str) -> PlanRecords:
        """Step 5, before the body is read: where plans are, if the caller may have any.

        Raises:
            RefusalError: METHOD_NOT_ALLOWED or UNSUPPORTED_BODY_TYPE.
        """
        if self._records is None or not call.partner.contributes:
            raise RefusalError(Reason.METHOD_NOT_ALLOWED)
        check_body(payload, body_type)
        return self._records

    def subject(self, identifier: Identifier, path: str) -> bytes:
        """Step 7: whose plans. Raises RefusalError."""
        try:
            return self._pseudonyms.subject(identifier)
        except RefusalError as refusal:
            raise RefusalError(refusal.reason, field=f"{path}subject_identifier") from None

    def note(self, entry: AuditEntry, subject: bytes) -> None:
        """What the entry says of step 7."""
        entry.pseudonym_key_version = self._pseudonyms.version
        self._commitments.note(entry, subject)

    async def put(
        self,
        records: PlanRecords,
        call: Call,
        subject: bytes,
        change: Callable[[Accounts, Named], Accounts],
        references: Collection[str],
    ) -> tuple[OnRecord, Named]:
        """Step 8: what is on record then, unless the call is a replay.

        Raises:
            RefusalError: REQUEST_REPLAYED, DATA_UNAVAILABLE, or as `change` does.
        """
        self.note(call.entry, subject)
        institution = call.partner.partner_id
        named: dict[str, AccountKey] = {}

        def changed(own: Accounts, person: bytes) -> Accounts:
            """The accounts as they become, under the names that the caller gave them."""
            named.update(self.keys(references, person, institution))
            return change(own, named)

        brought = Brought(institution, subject, call.entry.request_digest)
        with using(Reason.DATA_UNAVAILABLE):
            if await self._claims.claimed(institution, call.entry.request_id) is not None:
                raise RefusalError(Reason.REQUEST_REPLAYED)
            done = await records.put(brought, changed)
        self.note(call.entry, done.person)
        return done, named

    def keys(self, references: Collection[str], person: bytes, institution: str) -> Named:
        """Which account of a person each reference means."""
        return keys_of(references, person, partial(self._pseudonyms.account, institution))

    def shown(
        self,
        call: Call,
        done: OnRecord,
        named: Named,
        *,
        number: int | None = None,
        only: Collection[AccountKey] | None = None,
    ) -> PlanList:
        """Plans as they are shown.

        Args:
            call: that is answered.
            done: what is on record.
            named: accounts that the call names, by reference.
            number: of the only plan wanted; None: all of them.
            only: the only accounts wanted; None: all of them.

        Raises:
            RefusalError: PLAN_TOO_LARGE: more than an answer can hold.
        """
        references = {key: reference for reference, key in named.items()}
        covered: dict[Plan, list[PlannedAccount]] = {}
        size = 0
        for key in sorted(done.accounts, key=lambda key: key[1]):
            account = done.accounts[key]
            for plan in rows_of(PLAN, account.attached):
                if number not in {None, plan.number} or (only is not None and key not in only):
                    continue
                _, lines = plan_rows(account, plan.number)
                size += 1 + len(lines)
                if size > MAX_INSTALMENTS_SHOWN:
                    raise RefusalError(Reason.PLAN_TOO_LARGE)
                instalments = tuple(
                    ScheduledInstalment(
                        row.number, row.due_on, row.currency, row.amount, row.paid, row.paid_on
                    )
                    for row in lines
                )
                commitment = self._commitments.account(key[1])
                shown = PlannedAccount(commitment, instalments, references.get(key, ""))
                covered.setdefault(plan, []).append(shown)
        versions = {
            found: version_of(done.accounts, found) for found in {plan.number for plan in covered}
        }
        return PlanList(_known(covered, versions), done.record, call.entry.entry_time)


def _known(
    covered: Mapping[Plan, list[PlannedAccount]], versions: Mapping[int, bytes]
) -> tuple[KnownPlan, ...]:
    """In the order of the numbers; those of one number by what first stands under them."""
    return tuple(
        KnownPlan(
            plan.number,
            plan.kind,
            plan.state,
            plan.filed_on,
            plan.agreed_on,
            plan.began_on,
            plan.ended_on,
            versions[plan.number],
            tuple(accounts),
        )
        for plan, accounts in sorted(covered.items(), key=lambda item: item[0].number)
    )


def _today(call: Call) -> date:
    return call.entry.entry_time.date()


@dataclass(frozen=True, slots=True)
class FilePlans:
    """FilePlan."""

    steps: PlanSteps

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work."""
        steps = self.steps
        records = steps.admit(call, payload, FILING_BODY_TYPE)
        filing = decode_filing(payload.body)
        check_filing(filing, _today(call))
        done, named = await steps.put(
            records,
            call,
            steps.subject(filing.name.identifier, "name."),
            lambda own, named: with_plan_filed(own, named, filing),
            filing.references,
        )
        found = steps.shown(call, done, named, number=filing.name.number)
        return Body(PLANS_BODY_TYPE, encode_plans(found))


@dataclass(frozen=True, slots=True)
class ChangePlans:
    """ChangePlan."""

    steps: PlanSteps

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work."""
        steps = self.steps
        records = steps.admit(call, payload, CHANGE_BODY_TYPE)
        change = decode_change(payload.body)
        check_change(change, _today(call))
        done, named = await steps.put(
            records,
            call,
            steps.subject(change.name.identifier, "name."),
            lambda own, named: with_plan_changed(own, named, change),
            change.references,
        )
        found = steps.shown(call, done, named, number=change.name.number)
        return Body(PLANS_BODY_TYPE, encode_plans(found))


@dataclass(frozen=True, slots=True)
class ShowPlans:
    """GetPlan."""

    steps: PlanSteps

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work."""
        steps, institution = self.steps, call.partner.partner_id
        records = steps.admit(call, payload, QUERY_BODY_TYPE)
        query = decode_plan_query(payload.body)
        subject = steps.subject(query.identifier, "")
        steps.note(call.entry, subject)
        with using(Reason.DATA_UNAVAILABLE):
            done = await records.read(institution, subject)
        if done.accounts:  # to anybody else the entry would tell that two ids are one person's
            steps.note(call.entry, done.person)
        named = steps.keys(query.references, done.person, institution)
        for place, reference in enumerate(query.references):
            if named[reference] not in done.accounts:
                field = f"account_references[{place}]"
                raise RefusalError(Reason.ACCOUNT_NOT_FOUND, field=field)
        only = set(named.values()) if query.references else None
        found = steps.shown(call, done, named, number=query.number, only=only)
        if query.number is not None and not found.plans:
            raise RefusalError(Reason.PLAN_NOT_FOUND)
        return Body(PLANS_BODY_TYPE, encode_plans(found))
