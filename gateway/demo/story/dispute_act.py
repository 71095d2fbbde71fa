# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The demo's act of a dispute: a slip is told to a bank, disputed, corrected, and made good."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from gateway.cli.context import out
from gateway.cli.corrections.computing import Wanted, tell
from gateway.cli.effect import State, settle
from gateway.cli.output import good
from gateway.cli.values import option_name
from gateway.client import (
    Answer,
    CreditGatewayClient,
    DisputedItem,
    DisputeOpening,
    DisputeOutcome,
    DisputeReply,
    DisputeResolution,
    Identifier,
    IdentifierScheme,
)
from gateway.demo.loan_portfolio import INSTALMENT_COLUMNS
from gateway.demo.partners import LOANS
from gateway.demo.world import World
from gateway.domain.access.plain_words import counted
from gateway.errors import FactPendingError
from gateway.services.corrections.overview import overview
from gateway.store.connections import CONTRIBUTOR, OPERATOR, connect, correcting

RIGHT, WRONG = 0, 300
"""Days past due, as they are and as they are reported by a slip."""

_ACCOUNT = "L-DEMO-1"
_MONTH = "2005-09"
_INSTALMENT, _BALANCE = 100_000, 900_000  # minor units
_WAIT_S = 30


@dataclass(frozen=True, slots=True)
class Lender:
    """Where the institution that made the slip contributes.

    Attributes:
        world: the demo's.
        url: of its database.
        subject: the person's number.
    """

    world: World
    url: str
    subject: str

    def report(self, days: int, dispute: bytes | None = None) -> int:
        """Reports a month of the person's loan; the contribution, which is in effect.

        Args:
            days: past due.
            dispute: that this corrects; None: it corrects none.

        Raises:
            ContributionError: the file cannot be taken in.
            FactPendingError: the gateway did not put it into the log.
            StoreError: the database cannot be used.
        """
        file = self._file(days)
        url = self.url if dispute is None else correcting(self.url, dispute)
        made = self.world.contribute(url, file, LOANS, "instalment-csv", lambda _done: None)
        if settle(self.url, CONTRIBUTOR, made.facts, _WAIT_S) is State.PENDING:
            raise FactPendingError
        assert made.last_contribution is not None  # noqa: S101  (its days differ each time)
        return made.last_contribution

    def tell(self, dispute: bytes) -> str:
        """Finds who was told, as `contribute --corrects` does; in words.

        Raises:
            FactPendingError: the gateway did not put it into the log.
            StoreError: the database cannot be used.
        """
        told = tell(self.url, None, provider=self.world.keys, cause="demo", wanted=Wanted(dispute))
        if settle(self.url, OPERATOR, told.facts, _WAIT_S) is State.PENDING:
            raise FactPendingError
        return told.words()

    def not_acknowledged(self, dispute: bytes) -> list[str]:
        """Partners that were told what the dispute was about and have not said that they know."""
        with connect(self.url, role=OPERATOR) as connection:
            found = overview(connection, dispute=dispute)
        return [told.partner for each in found for told in each.partners if told.open]

    def _file(self, days: int) -> Path:
        row = {
            "account_reference": _ACCOUNT,
            "resident_id": self.subject,
            "product": "D1",
            "currency": "TWD",
            "principal_minor": _INSTALMENT + _BALANCE,
            "open_date": "2005-08-01",
            "close_date": "",
            "month": _MONTH,
            "due_minor": _INSTALMENT,
            "paid_minor": _INSTALMENT,
            "balance_minor": _BALANCE,
            "days_past_due": days,
        }
        path = self.world.directory / "files" / "slip.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, INSTALMENT_COLUMNS, lineterminator="\n")
            writer.writeheader()
            writer.writerow(row)
        return path


async def opened(bank: CreditGatewayClient, subject: str, consent: str) -> bytes:
    """The bank disputes the lateness of the loan, for the person; the dispute's id."""
    opening = DisputeOpening(
        identifier=Identifier(IdentifierScheme.CN_RESIDENT_ID, subject),
        institution=LOANS.partner_id,
        account_reference=_ACCOUNT,
        item=DisputedItem.LATENESS,
        month="2005-09",
        evidence=(sha256(b"the person's bank statement").digest(),),
        consent_reference=consent,
    )
    reply = await bank.disputes.open(opening)
    _show(reply)
    return reply.dispute.dispute_id


async def resolved(lender: CreditGatewayClient, dispute: bytes, correction: int) -> None:
    """The institution says by which contribution it corrected what was disputed."""
    said = DisputeResolution(dispute, DisputeOutcome.CORRECTED, correction)
    _show(await lender.disputes.resolve(said))


async def acknowledged(bank: CreditGatewayClient) -> set[int]:
    """The bank lists its notices and acknowledges each; leaves of the answers they name."""
    named: set[int] = set()
    async for page in bank.corrections.list():
        done = await bank.corrections.acknowledge([each.notice_id for each in page.notices])
        leaves = sorted(each.leaf_index for notice in page.notices for each in notice.answers)
        named.update(leaves)
        out.print(
            good("✓"),
            f"{counted(len(page.notices), 'notice')} that these answers are no longer right:"
            f" leaf {', leaf '.join(map(str, leaves))}",
        )
        out.print(good("✓"), f"acknowledged; receipt: leaf {done.answer.leaf_index}")
    return named


def marks(answer: Answer) -> list[str]:
    """States of the disputes that an answer of version 4 shows."""
    disputes = json.loads(answer.body)["report"]["remarks"]["disputes"]
    return [each["state"] for each in disputes]


def _show(reply: DisputeReply) -> None:
    dispute = reply.dispute
    if dispute.outcome is None:
        said = f"to be resolved by {dispute.resolve_by:%Y-%m-%d}"
    else:
        said = f"{option_name(dispute.outcome)} by contribution {dispute.correction}"
    out.print(
        good("✓"),
        f"the dispute is {option_name(dispute.state)}, {said};"
        f" receipt: leaf {reply.answer.leaf_index}",
    )
