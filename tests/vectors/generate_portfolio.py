# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of section 17, tests/vectors/portfolio/*.json.

    python -m tests.vectors.generate_portfolio [DIRECTORY]

Range proofs, good and spoilt; and batches of a portfolio whose entries a log's key could
have made: logged, proven and signed, and some recording something else than the items.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from gateway.client import QUERY_BODY_TYPE, REPORT_BODY_TYPE, Asked, SentRequest, build_query
from gateway.domain.access.audit_entry import AuditEntry, RangeReceipt
from gateway.domain.access.envelope import PORTFOLIO_METHOD, Envelope, Header, SignedPayload
from gateway.domain.access.portfolio import (
    ANSWERS_BODY_TYPE,
    PORTFOLIO_BODY_TYPE,
    ItemOutcome,
    Portfolio,
    PortfolioAnswers,
)
from gateway.domain.codes import Purpose
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.log.merkle import leaf_hash
from gateway.log.ranges import ItemsTree, RangeTree, beside
from gateway.log.receipt_steps import ReceiptStep
from gateway.signing.envelope import sign_envelope
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem, public_key_pem
from gateway.signing.pae import envelope_digest
from gateway.wire.payloads import encode_payload
from gateway.wire.portfolios import encode_answers, encode_batch, encode_portfolio
from gateway.wire.requests import encode_request
from tests.support.fakes import SettableClock
from tests.support.gateway.simulated_gateway import (
    ORIGIN,
    PARTNER,
    SimulatedGateway,
    logged_entry,
)
from tests.support.log import naive_tree
from tests.vectors.generate_receipt import AS_OF, CALL, ISSUED, MADE, REPORT, TRACE_ID

Json = dict[str, Any]
OTHER = bytes(range(32))
REFUSED = "CONSENT_NOT_FOUND"
OUTCOMES = (ItemOutcome(REPORT), ItemOutcome(REPORT), ItemOutcome(reason=REFUSED))


def generate(directory: Path) -> None:
    """Write every file, over older ones."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, content in {"range": ranges(), "batch": Desk().batches()}.items():
        text = json.dumps(content, indent=2, ensure_ascii=True) + "\n"
        (directory / f"{name}.json").write_text(text, encoding="ascii")


def range_proof(hashes: Sequence[bytes], first: int, count: int) -> list[bytes]:
    """The range proof of leaves in the tree of all hashes, by its definition."""
    return [naive_tree.root(hashes[low:high]) for low, high in beside(first, count, len(hashes))]


def ranges() -> Json:
    """Range proofs in small trees, and what is wrong with some."""
    cases = []
    for size, first, count in ((1, 0, 1), (2, 1, 1), (5, 0, 5), (7, 2, 3), (8, 3, 5), (13, 6, 4)):
        hashes = [leaf_hash(bytes([n])) for n in range(size)]
        proof = range_proof(hashes, first, count)
        tree = RangeTree(hashes[first : first + count], first, size, proof)
        proofs = [tree.inclusion_proof(index) for index in range(first, first + count)]
        case = _range(f"{count}-of-{size}-from-{first}", hashes, first, count, proof)
        cases.append(case | {"inclusion_proofs": [[n.hex() for n in p] for p in proofs]})
    hashes = [leaf_hash(bytes([n])) for n in range(7)]
    good = range_proof(hashes, 2, 3)
    spoilt = {
        "too-short": (2, 3, good[:-1]),
        "too-long": (2, 3, [*good, OTHER]),
        "in-another-order": (2, 3, good[::-1]),
        "another-hash": (2, 3, [OTHER, *good[1:]]),
        "a-hash-of-31-bytes": (2, 3, [good[0][:31], *good[1:]]),
        "another-place": (1, 3, good),
        "outside-of-the-tree": (5, 3, good),
        "no-leaves": (2, 0, good),
    }
    for name, (first, count, proof) in spoilt.items():
        given = hashes[2 : 2 + count]
        cases.append(_range(name, hashes, first, count, proof, given) | {"error": "proof"})
    return {
        "description": (
            "Range proofs (section 17): leaf hashes side by side, where the first one stands, and"
            " the proof. inclusion_proofs are those that come out of a good one for each leaf."
        ),
        "cases": cases,
    }


def _range(  # noqa: PLR0913, PLR0917 - a column each
    name: str,
    hashes: Sequence[bytes],
    first: int,
    count: int,
    proof: Sequence[bytes],
    given: Sequence[bytes] | None = None,
) -> Json:
    leaves = hashes[first : first + count] if given is None else given
    return {
        "name": name,
        "leaf_hashes": [each.hex() for each in leaves],
        "first_leaf_index": first,
        "tree_size": len(hashes),
        "range_proof": [each.hex() for each in proof],
        "root_hash": naive_tree.root(hashes).hex(),
        "error": None,
    }


class Desk:
    """A portfolio of three, and a gateway whose log says what it is told."""

    def __init__(self) -> None:
        """New keys; two accesses of the partner are in the log already."""
        self.gateway = SimulatedGateway()
        self.gateway.clock = SettableClock(MADE)
        self.signer = PrivateKeySigner(generate_private_key_pem("ed25519"))
        self.items = [
            build_query(synthetic_resident_id(n), Purpose.LOAN_APPROVAL, "C-1", as_of=AS_OF)
            for n in (1, 2, 3)
        ]
        self.hashes = list(map(leaf_hash, self.items))
        root = ItemsTree(self.hashes).root
        body = encode_portfolio(Portfolio(QUERY_BODY_TYPE, len(self.items), root))
        header = Header(ORIGIN, PORTFOLIO_METHOD, PARTNER, bytes(16), ISSUED)
        payload = SignedPayload(header, PORTFOLIO_BODY_TYPE, body)
        envelope = sign_envelope(encode_payload(payload), (self.signer,))
        self.sent = SentRequest.of(encode_request(envelope), envelope, payload)
        for _ in range(2):
            self.gateway.append(self._entry(0))

    def batches(self) -> Json:
        """The batch as it should be, and with entries that lie."""
        lies: dict[str, tuple[dict[str, Any], ReceiptStep | None]] = {
            "good": ({}, None),
            "another-item": ({"item_digest": OTHER}, ReceiptStep.ITEM),
            "no-item": ({"item_digest": b""}, ReceiptStep.ITEM),
            "of-a-portfolio-resumed": ({"first_request_id": OTHER[:16]}, ReceiptStep.ITEM),
            "the-item-before": ({"answer_number": 1}, ReceiptStep.ANSWER_NUMBER),
            "no-number": ({"answer_number": 0}, ReceiptStep.ANSWER_NUMBER),
            "another-answer": ({"response_digest": OTHER}, ReceiptStep.RESPONSE_DIGEST),
            "another-request": ({"request_digest": OTHER}, ReceiptStep.REQUEST_DIGEST),
            "a-single-query": (
                {"method": "/creditgateway.v1.CreditStatusService/QueryCreditStatus"},
                ReceiptStep.METHOD,
            ),
            "another-purpose": ({"purpose": Purpose.CREDIT_CHECK}, ReceiptStep.PURPOSE),
            "another-data-version": ({"data_version": 6}, ReceiptStep.ANSWER),
        }
        told = (ItemOutcome(REPORT), ItemOutcome(REPORT), ItemOutcome(REPORT, REFUSED))
        signers = self.gateway.signers
        return {
            "description": (
                "The first batch of a portfolio of three items, the last of which is refused."
                " Every batch is signed and proven; the entry of the second item may lie, or the"
                " third item have a report though it is refused: step is"
                " the step of section 10 that fails, null when all pass."
            ),
            "origin": ORIGIN,
            "answer_keys": [public_key_pem(s.public_key).decode("ascii") for s in signers],
            "log_key": self.gateway.log.vkey,
            "request": _base64(self.sent.raw),
            "items": [_base64(item) for item in self.items],
            "item_body_type": QUERY_BODY_TYPE,
            "call": CALL,
            "cases": [
                {"name": name, "response": _base64(self._batch(changes)), "step": step}
                for name, (changes, step) in lies.items()
            ]
            + [
                {
                    "name": "a-report-of-a-refused-item",
                    "response": _base64(self._batch({}, told)),
                    "step": ReceiptStep.RESPONSE_DIGEST,
                }
            ],
        }

    def _entry(self, number: int) -> AuditEntry:
        """Of an item, or of something earlier."""
        given = {field.name: getattr(self.sent, field.name) for field in fields(SentRequest)}
        sent = SentRequest(**given | {"asked": Asked(Purpose.LOAN_APPROVAL, AS_OF)})
        refused = number == len(self.items)
        entry = logged_entry(sent, REFUSED if refused else "", now=MADE)
        answer = Envelope(REPORT, REPORT_BODY_TYPE, ())
        return replace(
            entry,
            method=PORTFOLIO_METHOD,
            trace_id=TRACE_ID,
            response_digest=b"" if refused else envelope_digest(answer),
            answer_number=number,
            item_digest=self.hashes[number - 1] if number else b"",
        )

    def _batch(
        self, changes: dict[str, Any], outcomes: tuple[ItemOutcome, ...] = OUTCOMES
    ) -> bytes:
        gateway = self.gateway
        del gateway.leaves[2:]
        for number in (1, 2, 3):
            gateway.append(self._entry(number), **(changes if number == 2 else {}))
        hashes = [leaf_hash(leaf) for leaf in gateway.leaves]
        proof = tuple(range_proof(hashes, 2, 3))
        receipt = RangeReceipt(tuple(gateway.leaves[2:]), 2, proof, gateway.note())
        header = Header(
            audience=PARTNER,
            method=PORTFOLIO_METHOD,
            partner=PARTNER,
            request_id=self.sent.request_id,
            issue_time=MADE,
            request_digest=self.sent.digest,
        )
        answers = encode_answers(PortfolioAnswers(1, outcomes, REPORT_BODY_TYPE))
        payload = encode_payload(SignedPayload(header, ANSWERS_BODY_TYPE, answers))
        return encode_batch(sign_envelope(payload, gateway.signers), receipt)


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


if __name__ == "__main__":
    generate(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "portfolio")
