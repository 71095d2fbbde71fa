# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Finds who was told what is no longer right, for whichever verb wants it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from gateway.cli.audit.context import opened_records
from gateway.domain.access.plain_words import counted
from gateway.domain.people.commitments import Commitments
from gateway.runtime.system import SystemClock
from gateway.services.admin.key_checks import check_search_keys
from gateway.services.corrections.computing import USUAL_MONTHS, Computed, CorrectionComputing
from gateway.signing.signer import KeyProvider
from gateway.store.corrections.computed import correcting_contributions
from gateway.store.log.moved.files import EntryFiles
from gateway.store.log.reading import AuditReader, connect_auditor


@dataclass(frozen=True, slots=True)
class Wanted:
    """For which contributions and restrictions, and how far back.

    Attributes:
        dispute: only those that correct it, or that it brought about; None: all.
        also: one more, which does not say that it corrects something.
        months: how far back.
        tiles: where old entries are; None: in the database.
    """

    dispute: bytes | None = None
    also: int | None = None
    months: int = USUAL_MONTHS
    tiles: Path | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a run came to, in counts and partners' names."""

    computed: Sequence[Computed]

    @property
    def facts(self) -> list[UUID]:
        """What was recorded; it is pending."""
        return [fact for each in self.computed for fact in each.facts]

    @property
    def partners(self) -> dict[str, int]:
        """The number of wrong answers by partner."""
        found: dict[str, int] = {}
        for each in self.computed:
            for (partner, _), leaves in sorted(each.told.items()):
                found[partner] = found.get(partner, 0) + len(leaves)
        return found

    @property
    def people(self) -> int:
        """Whose records were changed; a person once per contribution."""
        return sum(each.searched.people for each in self.computed)

    def document(self) -> dict[str, Any]:
        """For programs, with stable names."""
        return {
            "contributions": [
                each.searched.cause
                for each in self.computed
                if isinstance(each.searched.cause, int)
            ],
            "restrictions": [
                str(each.searched.cause)
                for each in self.computed
                if isinstance(each.searched.cause, UUID)
            ],
            "people": self.people,
            "partners": self.partners,
            "answers": sum(self.partners.values()),
            "facts": list(map(str, self.facts)),
        }

    def words(self) -> str:
        """For people."""
        partners = self.partners
        named = ", ".join(f"{name} ({count:,})" for name, count in sorted(partners.items()))
        answers = sum(partners.values())
        return (
            f"{counted(len(self.computed), 'change')} looked at, of the records"
            f" of {counted(self.people, 'person', 'people')}:"
            f" {counted(answers, 'answer is', 'answers are')} no longer right"
            + (f", told to {named}" if named else "")
        )


def tell(  # noqa: PLR0913 - each a fact of its own
    url: str,
    records_url: str | None,
    *,
    provider: KeyProvider,
    cause: str,
    wanted: Wanted,
    on_progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Told:
    """Finds who was told, and records it.

    Args:
        url: of the log, of an auditor's login.
        records_url: of the records; None: they are there, too.
        provider: the gateway's keys.
        cause: why people's records are read.
        wanted: for which contributions.
        on_progress: told how many leaves were read, of how many.

    Raises:
        ConfigurationError: the keys are not those of the log.
        StoreError: a database cannot be used, or refuses the role.
    """
    with ExitStack() as stack:
        connection = stack.enter_context(connect_auditor(url))
        check_search_keys(connection, provider)
        records = stack.enter_context(opened_records(records_url))
        at_records = connection if records is None else records.connection
        contributions = [
            each
            for each in correcting_contributions(at_records, wanted.also)
            if wanted.dispute in {None, each.dispute} and not each.is_settled
        ]
        reader = AuditReader(connection)
        reader.tiles = EntryFiles(wanted.tiles)
        computing = CorrectionComputing(reader, Commitments.held(provider), cause, records)
        clock = SystemClock()
        return Told(
            [
                computing.record(each, clock.now())
                for each in computing.tell(contributions, wanted.months, on_progress)
            ]
        )
