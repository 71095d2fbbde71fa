# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A client made of the Python code in docs/protocol.md and of nothing else of ours.

It reads the worked examples out of the document, as a client author would.
"""

from __future__ import annotations

import re
from base64 import b64decode
from hashlib import sha256
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.log.proofs import assemble, consistency_ranges, inclusion_ranges
from tests.support.log.naive_tree import leaves, root
from tests.unit.docs.documents import PROTOCOL
from tests.unit.docs.protocol_functions import FUNCTIONS as F
from tests.unit.docs.protocol_functions import ed25519_verify

TEXT = PROTOCOL.read_text(encoding="utf-8")
PAYLOAD_TYPE = "application/vnd.creditgateway.signed-payload.v1+protobuf"
METHOD = "/creditgateway.v1.CreditStatusService/QueryCreditStatus"
SPKI = bytes.fromhex("302a300506032b6570032100")
TREES = 20


def text(name: str) -> str:
    """A block of the document."""
    found = re.search(rf"<!-- begin {re.escape(name)} -->\n```text\n(.*?)```", TEXT, re.DOTALL)
    assert found, name
    return found[1]


def raw(name: str) -> bytes:
    """A block of hex."""
    return bytes.fromhex(text(f"hex.{name}"))


def read(message: bytes) -> dict[int, Any]:
    """A message whose fields come once each."""
    return dict(F["fields"](message))


def every(message: bytes, number: int) -> list[Any]:
    """All values of a repeated field."""
    return [value for field, value in F["fields"](message) if field == number]


def verified_entry(receipt: bytes) -> dict[int, Any]:
    """Steps 1 to 3 of section 10."""
    parts = read(receipt)
    size, root_hash = F["read_checkpoint"](
        parts[4].decode(), text("hex.vkey").strip(), ed25519_verify
    )
    index = parts.get(2, 0)
    assert F["verify_inclusion"](
        F["leaf_hash"](parts[1]), index, size, every(receipt, 3), root_hash
    )
    return read(parts[1])


def test_the_request_is_made_again_byte_by_byte() -> None:
    payload = F["signed_payload"](
        "gateway.example",
        METHOD,
        "bank-a",
        bytes(range(16)),
        1795500000,
        0,
        "application/vnd.creditgateway.credit-status-query.v1+protobuf",
        raw("request-body"),
    )
    assert payload == raw("request-payload")
    pae = F["pae"](PAYLOAD_TYPE, payload)
    assert pae == raw("request-pae")
    assert sha256(pae).digest() == raw("request-digest")
    key = Ed25519PrivateKey.from_private_bytes(raw("partner-secret"))
    assert SPKI + key.public_key().public_bytes_raw() == raw("partner-public-key")
    keyid = sha256(raw("partner-public-key")).hexdigest()
    assert keyid == text("hex.partner-keyid").strip()
    signature = key.sign(pae)
    assert signature == raw("request-signature")
    assert F["request_message"](payload, PAYLOAD_TYPE, [(signature, keyid)]) == raw(
        "request-message"
    )


def test_pae_counts_bytes() -> None:
    assert F["pae"]("http://example.com/HelloWorld", b"hello world") == raw("pae-simple")
    assert F["pae"]("text/é", b"\x00\xff") == raw("pae-non-ascii")


def test_the_answer_verifies_step_by_step() -> None:
    response = read(raw("response-message"))
    envelope = read(response[1])
    signature = read(envelope[3])
    pae = F["pae"](PAYLOAD_TYPE, envelope[1])
    assert envelope[2].decode() == PAYLOAD_TYPE
    assert signature[2].decode() == text("hex.answer-keyid").strip()
    assert sha256(raw("answer-public-key")).hexdigest() == signature[2].decode()
    assert ed25519_verify(raw("answer-public-key").removeprefix(SPKI), signature[1], pae)
    assert signature[1] == raw("answer-signature")
    assert envelope[1] == raw("answer-payload")
    header, body_type, body = F["strict_payload"](envelope[1])
    assert body_type == "application/vnd.creditgateway.credit-status-report.v1+protobuf"
    assert (header[1], header[3], header[2]) == (b"bank-a", b"bank-a", METHOD.encode())
    assert (header[4], header[6]) == (bytes(range(16)), raw("request-digest"))
    assert body == raw("answer-body")
    entry = verified_entry(response[2])
    assert (entry[2], entry[5], entry.get(6)) == (b"bank-a", 1, None)
    assert entry[4] == METHOD.encode()
    assert (entry[10], entry[9]) == (raw("request-digest"), bytes(range(16)))
    assert entry[11] == sha256(pae).digest() == raw("answer-digest")


def test_the_refusal_verifies_step_by_step() -> None:
    status = read(raw("status-refused"))
    detail = read(status[3])
    assert detail[1] == b"type.googleapis.com/google.rpc.ErrorInfo"
    info = read(detail[2])
    assert (status[1], info[2]) == (7, b"creditgateway")
    entry = verified_entry(raw("refused-receipt"))
    request = read(read(raw("refused-request"))[1])
    assert entry[2] == b"bank-a"
    assert (entry[5], entry.get(11)) == (2, None)
    assert entry[6] == info[1] == b"CONSENT_NOT_FOUND"
    assert entry[10] == sha256(F["pae"](PAYLOAD_TYPE, request[1])).digest()
    # The partner's own chain: its second entry names its first.
    assert entry[18] == 2
    assert entry[19] == F["leaf_hash"](raw("entry"))


def test_the_other_refusals_name_field_and_hint() -> None:
    details = {read(d)[1]: read(d)[2] for d in every(raw("status-field"), 3)}
    violation = read(read(details[b"type.googleapis.com/google.rpc.BadRequest"])[1])
    assert (violation[1], violation[3]) == (b"purpose", b"UNKNOWN_CODE")
    details = {read(d)[1]: read(d)[2] for d in every(raw("status-retry"), 3)}
    assert read(read(details[b"type.googleapis.com/google.rpc.RetryInfo"])[1]) == {1: 1}


def test_the_checkpoints_continue_each_other() -> None:
    vkey = text("hex.vkey").strip()
    first = F["read_checkpoint"](text("hex.checkpoint-5"), vkey, ed25519_verify)
    second = F["read_checkpoint"](text("hex.checkpoint-6"), vkey, ed25519_verify)
    block = text("proofs.consistency").split("\n\n")[0].splitlines()
    assert block[0] == "from 5 to 6 leaves:"
    proof = [bytes.fromhex(line) for line in block[1:]]
    assert F["verify_consistency"](5, 6, first[1], second[1], proof)
    assert not F["verify_consistency"](5, 6, second[1], first[1], proof)


def test_a_changed_checkpoint_is_refused() -> None:
    note, vkey = text("hex.checkpoint-5"), text("hex.vkey").strip()
    root_line = note.splitlines()[2]
    changed = {
        "size": note.replace("\n5\n", "\n6\n"),
        "origin": note.replace("gateway.example", "gateway.other"),
        "root": note.replace(root_line, root_line[:-2] + "8="),
        "no last line end": note[:-1],
        "no signature": note.partition("\n\n")[0] + "\n\n",
        "carriage return": note.replace("\n", "\r\n"),
        "trailing data": note + "x\n",
        "another dash": note.replace("\u2014", "-"),
    }
    for wrong in changed.values():
        with pytest.raises(ValueError):  # noqa: PT011  (each in its own words)
            F["read_checkpoint"](wrong, vkey, ed25519_verify)
    with pytest.raises(ValueError, match="key id"):
        F["read_vkey"](vkey.replace("gateway.example", "gateway.other"))
    assert len(b64decode(root_line)) == 32


@pytest.mark.parametrize("size", range(1, TREES))
def test_the_document_s_proof_checks_accept_what_is_right_and_nothing_else(size: int) -> None:
    hashes = leaves(0, size)
    stored = {(0, index): value for index, value in enumerate(hashes)}
    top = root(hashes)
    for index in range(size):
        proof = list(assemble(inclusion_ranges(index, size), stored))
        assert F["verify_inclusion"](hashes[index], index, size, proof, top)
        for wrong in _corrupted(proof):
            assert not F["verify_inclusion"](hashes[index], index, size, wrong, top)
        assert not F["verify_inclusion"](hashes[index], size, size, proof, top)
    for first in range(1, size + 1):
        proof = list(assemble(consistency_ranges(first, size), stored))
        begin = root(hashes[:first])
        assert F["verify_consistency"](first, size, begin, top, proof)
        for wrong in _corrupted(proof):
            assert not F["verify_consistency"](first, size, begin, top, wrong)
    assert not F["verify_consistency"](0, size, sha256().digest(), top, [])


def _corrupted(proof: list[bytes]) -> list[list[bytes]]:
    """The proof with a node more, less, changed or cut short."""
    more = [[*proof, bytes(32)], [bytes(32), *proof]]
    fewer = [proof[:i] + proof[i + 1 :] for i in range(len(proof))]
    flipped = [
        [*proof[:i], bytes([proof[i][0] ^ 1]) + proof[i][1:], *proof[i + 1 :]]
        for i in range(len(proof))
    ]
    short = [[*proof[:-1], proof[-1][:31]]] if proof else []
    return more + fewer + flipped + short


@pytest.mark.parametrize("message", [b"\x0a", b"\x0a\x02x", b"\x80", b"\xff" * 11, b"\x0d1234"])
def test_broken_messages_are_not_read(message: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (cut off, or no varint, or a strange type)
        F["fields"](message)
