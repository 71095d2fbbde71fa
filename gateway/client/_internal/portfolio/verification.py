# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The checks a client makes before it believes a batch of answers. Pure; works offline.

As for a single answer; but one signature and one range proof stand for all items of the
batch, and each item is bound to its own entry.
"""

from __future__ import annotations

from dataclasses import dataclass

from gateway.client._internal.portfolio.sent import SentPortfolio
from gateway.client._internal.trust import GatewayTrust
from gateway.client._internal.verification import Exchange, figures_of, verify_envelope
from gateway.domain.access.audit_entry import AuditEntry, RangeReceipt, Receipt
from gateway.domain.access.envelope import Envelope
from gateway.domain.access.portfolio import ANSWERS_BODY_TYPE, ItemOutcome, PortfolioAnswers
from gateway.domain.refusals.table import REFUSALS
from gateway.errors import BindingError, MalformedError, Reason
from gateway.log.call_facts import CallResult
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import leaf_hash
from gateway.log.ranges import RangeTree
from gateway.log.receipt_steps import ReceiptStep, check_entry
from gateway.signing.pae import envelope_digest
from gateway.wire.entries import decode_entry
from gateway.wire.portfolios import decode_answers, decode_batch
from gateway.wire.reports import canonical_form_of


@dataclass(frozen=True, slots=True, repr=False)
class ItemAnswer:
    """What came of one item, verified. Holds personal data.

    Attributes:
        number: of the item, counted from 1.
        body: the report in the partner's own format; empty when refused.
        body_type: format of `body`.
        reason: why it was refused; empty when answered.
        field: where in the item that is, or None.
        entry: what the audit log keeps about this access.
        leaf_index: where the entry stands in the log, counted from 0.
        unchecked: steps that could not be checked, because what they need is not known.
    """

    number: int
    body: bytes
    body_type: str
    reason: str
    field: str | None
    entry: AuditEntry
    leaf_index: int
    unchecked: tuple[ReceiptStep, ...]


@dataclass(frozen=True, slots=True, repr=False)
class PortfolioBatch:
    """Answers to items side by side, all verified.

    Attributes:
        items: in the order of the portfolio. None in the answer to a resumption itself.
        entries: of the log, in order: one for each item, or that of the resumption.
        receipt: the proof that they are logged.
        response: the message exactly as received.
        sent: the portfolio, after all that had come before.
        exchange: the sending, as far as it is known.
    """

    items: tuple[ItemAnswer, ...]
    entries: tuple[AuditEntry, ...]
    receipt: RangeReceipt
    response: bytes
    sent: SentPortfolio
    exchange: Exchange | None

    def receipt_of(self, number: int, log: LogVerifier) -> Receipt:
        """An ordinary receipt of one item, which proves it without the others.

        Args:
            number: of an item of this batch.
            log: the log's key.

        Raises:
            VerificationError: the log did not sign the checkpoint.
        """
        place = number - self.items[0].number
        if not 0 <= place < len(self.items):
            raise MalformedError("the item is not in this batch")
        tree = _tree(self.receipt, log)
        index = self.receipt.first_leaf_index + place
        proof = tree.inclusion_proof(index)
        return Receipt(self.receipt.entries[place], index, proof, self.receipt.checkpoint)


def verify_range(receipt: RangeReceipt, log: LogVerifier) -> tuple[AuditEntry, ...]:
    """Checks that the receipt's entries are in the log, and reads them.

    Raises:
        SignatureError: the log did not sign the checkpoint.
        ProofError: the proof does not lead from the entries to the checkpoint.
        MalformedError: the checkpoint or an entry cannot be read.
    """
    _tree(receipt, log)
    return tuple(map(decode_entry, receipt.entries))


def _tree(receipt: RangeReceipt, log: LogVerifier) -> RangeTree:
    checkpoint = log.verify(receipt.checkpoint)
    leaves = [leaf_hash(entry) for entry in receipt.entries]
    tree = RangeTree(leaves, receipt.first_leaf_index, checkpoint.size, receipt.range_proof)
    tree.verify(checkpoint.root_hash)
    return tree


def verify_batch(
    raw: bytes, sent: SentPortfolio, trust: GatewayTrust, exchange: Exchange | None
) -> PortfolioBatch:
    """Check a message of answers in every respect.

    Args:
        raw: the message exactly as received.
        sent: the request it should answer, after all that has come before.
        trust: the gateway's name and keys.
        exchange: the sending; None: not known any more.

    Raises:
        VerificationError: by the check that failed.
    """
    envelope, receipt = decode_batch(raw)
    payload = verify_envelope(envelope, sent, trust)
    if payload.body_type != ANSWERS_BODY_TYPE:
        raise MalformedError("the answers are of another body type")
    answers = decode_answers(payload.body)
    if answers.first_item != sent.next_item:
        raise BindingError("the answers are to other items", step=ReceiptStep.ANSWER_NUMBER)
    entries = verify_range(receipt, trust.log)
    first = receipt.first_leaf_index
    if not sent.taken_up:
        (entry,) = entries if len(entries) == 1 and not answers.outcomes else (None,)
        if entry is None:
            raise MalformedError("the entry of the resumption itself does not come first")
        check_entry(entry, first, sent.resumption_facts(exchange), CallResult())
        return PortfolioBatch((), entries, receipt, raw, sent, exchange)
    if not answers.outcomes:
        raise MalformedError("there are no answers")
    last = answers.first_item + len(answers.outcomes) - 1
    if len(entries) != len(answers.outcomes) or last > len(sent.items.hashes):
        raise BindingError("there are not as many entries as answers")
    items = tuple(
        _item(sent, exchange, answers, place, entry, first + place)
        for place, entry in enumerate(entries)
    )
    return PortfolioBatch(items, entries, receipt, raw, sent, exchange)


def _item(  # noqa: PLR0913, PLR0917  (each a fact of its own)
    sent: SentPortfolio,
    exchange: Exchange | None,
    answers: PortfolioAnswers,
    place: int,
    entry: AuditEntry,
    leaf_index: int,
) -> ItemAnswer:
    """One item and its entry."""
    number, outcome = answers.first_item + place, answers.outcomes[place]
    facts = sent.item_facts(exchange, entry, number)
    if facts is None:
        raise BindingError("the entry records another request", step=ReceiptStep.REQUEST_ID)
    result = _result(outcome, answers.report_body_type)
    unchecked = check_entry(entry, leaf_index, facts, result)
    return ItemAnswer(
        number,
        outcome.report,
        "" if outcome.reason else answers.report_body_type,
        outcome.reason,
        outcome.field or None,
        entry,
        leaf_index,
        unchecked,
    )


def _result(outcome: ItemOutcome, body_type: str) -> CallResult:
    """What came of it; it has no gRPC status of its own, so its reason's is taken."""
    if outcome.reason:
        if outcome.report:
            why = "a refused item has a report, for which no entry vouches"
            raise BindingError(why, step=ReceiptStep.RESPONSE_DIGEST)
        known = outcome.reason in set(Reason)
        status = REFUSALS[Reason(outcome.reason)].status if known else ""
        return CallResult(reason=outcome.reason, status=status)
    figures = figures_of(outcome.report, body_type)
    return CallResult(
        response_digest=envelope_digest(Envelope(outcome.report, body_type, ())),
        figures=figures,
        unreadable=figures is None and canonical_form_of(body_type) is not None,
    )
