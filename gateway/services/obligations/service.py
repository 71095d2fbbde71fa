# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of GetObligations: asked as a credit-status query, answered from the accounts.

The question, its consent and its entry are those of a query (docs/adr/0073-obligations.md).
"""

from __future__ import annotations

from collections.abc import Mapping

from gateway.domain.access.envelope import SignedPayload
from gateway.domain.codes import Section
from gateway.domain.obligations.building import build_obligations
from gateway.domain.quotas.uses import Reached
from gateway.errors import Reason
from gateway.services.calls.call import Body, Call
from gateway.services.calls.step import using
from gateway.services.query.adapter import QueryAdapter
from gateway.services.query.service import LookupBatcher, PersonQuestions
from gateway.services.query.steps import QuerySteps
from gateway.signing.signer import KeyProvider
from gateway.store.obligations.accounts import ConsentedAccounts
from gateway.store.records.lookup import LookupResult
from gateway.wire.obligations.bodies import OBLIGATIONS_BODY_TYPE, encode_obligations


class ObligationQuestions:
    """What somebody has to pay. Belongs to one event loop."""

    def __init__(
        self,
        *,
        keys: KeyProvider,
        adapters: Mapping[str, QueryAdapter],
        lookups: LookupBatcher,
        accounts: ConsentedAccounts,
        reached: Reached | None = None,
    ) -> None:
        """Loads the keys of pseudonyms and commitments once.

        Raises:
            KeyFileError: a key is missing or of the wrong kind.
        """
        steps = QuerySteps(keys, adapters, reached)
        # Dues are part of that section: a consent that leaves it out does not cover them.
        self._questions = PersonQuestions(steps, lookups, needs=Section.SUMMARY)
        self._accounts = accounts

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """Steps 5 to 9. Raises RefusalError."""
        adapter, _, key, found = await self._questions.asked(call, payload)
        with call.trace.step("report"):
            # Named as of a query, by whose rules the entry is checked: no figure is of it.
            call.entry.report_version = adapter.report_version
            return await self._step_9_obligations(call, found, found.kept or key.subject_id)

    async def _step_9_obligations(self, call: Call, found: LookupResult, subject: bytes) -> Body:
        """Step 9: of the accounts that are not restricted, as of a date."""
        entry = call.entry
        with using(Reason.DATA_UNAVAILABLE):
            accounts = await self._accounts.read(
                subject, found.data_version, entry.partner, entry.consent_commitment
            )
        made = build_obligations(
            [account for number, account in accounts.items() if found.marks.counts(number)],
            data_version=found.data_version,
            as_of=entry.as_of or entry.entry_time.date(),
            since=entry.data_from_month,
        )
        return Body(OBLIGATIONS_BODY_TYPE, encode_obligations(made))
