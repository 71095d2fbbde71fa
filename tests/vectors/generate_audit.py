# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of the audit log.

    python -m tests.vectors.generate_audit [DIRECTORY]

Files: leaf/, inclusion/, consistency/ and checkpoint/ under tests/vectors/. The
log's private key lives only while this runs; its vkey stands in the files. Bytes
are base64, hashes hex. Cases are named by their defect.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from gateway.domain.access.audit_entry import AuditEntry
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT, grow, leaf_hash, node_hash
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.wire.entries import encode_entry
from tests.support.log import naive_tree as naive
from tests.support.log.audit_entries import ORIGIN, answered, new_log_signer, refused

Json = dict[str, Any]
Proof = tuple[bytes, ...]


def generate(directory: Path) -> None:
    """Write every file, over older ones."""
    files = {
        "leaf/leaf": _leaves(),
        "inclusion/inclusion": _inclusion(),
        "inclusion/receipt": _receipts(),
        "consistency/consistency": _consistency(),
        "checkpoint/checkpoint": _checkpoints(),
        "checkpoint/vkey": _vkeys(),
    }
    for name, content in files.items():
        path = directory / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(content, indent=2, ensure_ascii=True) + "\n"
        path.write_text(text, encoding="ascii")


def _entries() -> dict[str, AuditEntry]:
    """Entries of all shapes, chained as one partner's."""
    entries = {
        "answered": answered(0),
        "refused-at-step-3": refused(1),
        "answered-without-evidence": replace(answered(2), evidence_digest=b""),
        "answered-with-inquiries": replace(answered(3), inquiry_tree_size=4_294_967_297),
        "partner-beyond-ascii": replace(answered(4), partner="\u94f6\u884c"),
        "two-keyids": replace(answered(5), keyids=("a" * 64, "b" * 64)),
    }
    previous = b""
    for counter, entry in enumerate(entries.values(), start=1):
        entry.partner_counter, entry.previous_leaf_hash = counter, previous
        previous = leaf_hash(encode_entry(entry))
    return entries


def _leaves() -> Json:
    leaves = {"empty": b"", "one-zero-byte": b"\x00", "looks-like-a-node": b"\x01" + bytes(64)}
    leaves |= {name: encode_entry(entry) for name, entry in _entries().items()}
    return {
        "description": (
            "Leaf hashes: SHA-256 of 0x00 and the leaf, and after each case the root of the"
            " tree of all leaves so far. In the log a leaf is a serialised AuditEntry."
        ),
        "empty_root": EMPTY_ROOT.hex(),
        "cases": [
            {
                "name": name,
                "leaf": _base64(leaf),
                "leaf_hash": leaf_hash(leaf).hex(),
                "root_hash": naive.root([leaf_hash(x) for x in list(leaves.values())[:i]]).hex(),
            }
            for i, (name, leaf) in enumerate(leaves.items(), start=1)
        ],
    }


def _corrupted(proof: Proof, root: bytes) -> dict[str, Proof]:
    """A proof of at least two nodes, with one defect each."""
    flipped = bytes([proof[0][0] ^ 1]) + proof[0][1:]
    last_bit = proof[-1][:-1] + bytes([proof[-1][-1] ^ 128])
    return {
        "first-bit-flipped": (flipped, *proof[1:]),
        "last-bit-flipped": (*proof[:-1], last_bit),
        "first-node-missing": proof[1:],
        "last-node-missing": proof[:-1],
        "no-nodes": (),
        "two-nodes-swapped": (proof[1], proof[0], *proof[2:]),
        "first-node-twice": (proof[0], *proof),
        "preceding-garbage": (bytes(32), *proof),
        "trailing-garbage": (*proof, bytes(32)),
        "trailing-root": (*proof, root),
        "trailing-empty-node": (*proof, b""),
        "node-of-31-bytes": (proof[0][:-1], *proof[1:]),
        "node-of-33-bytes": (proof[0] + b"\x00", *proof[1:]),
    }


def _inclusion() -> Json:
    cases = []

    def case(name: str, leaf: bytes, place: tuple[int, int], proof: Proof, root: bytes) -> None:
        cases.append(
            {
                "name": name,
                "leaf_hash": leaf.hex(),
                "leaf_index": place[0],
                "tree_size": place[1],
                "inclusion_proof": [node.hex() for node in proof],
                "root_hash": root.hex(),
                "error": None if name.startswith("good") else "ProofError",
            }
        )

    for index, size in ((0, 1), (0, 2), (1, 2), (0, 7), (6, 7), (4, 8), (7, 8), (256, 300)):
        leaves = naive.leaves(0, size)
        proof = tuple(naive.path(index, leaves))
        case(f"good-{index}-of-{size}", leaves[index], (index, size), proof, naive.root(leaves))
    leaves = naive.leaves(0, 13)
    root, proof, leaf = naive.root(leaves), tuple(naive.path(5, leaves)), leaves[5]
    for name, nodes in _corrupted(proof, root).items():
        case(name, leaf, (5, 13), nodes, root)
    case("index-0", leaf, (0, 13), proof, root)
    case("neighbouring-index", leaf, (4, 13), proof, root)
    case("index-is-the-size", leaf, (13, 13), proof, root)
    case("index-beyond-the-size", leaf, (21, 13), proof, root)
    case("size-0", leaf, (5, 0), proof, root)
    case("smaller-size", leaf, (5, 6), proof, root)
    case("larger-size", leaf, (5, 27), proof, root)
    case("other-leaf", leaves[4], (5, 13), proof, root)
    case("node-as-leaf", node_hash(leaves[4], leaf), (2, 13), proof[1:], root)
    case("other-root", leaf, (5, 13), proof, naive.root(leaves[:12]))
    case("root-of-31-bytes", leaf, (5, 13), proof, root[:-1])
    case("one-leaf-other-root", leaf, (0, 1), (), root)
    return {
        "description": (
            "Inclusion proofs (RFC 6962, section 2.1.1). node-as-leaf would verify in a tree of"
            " 7 leaves with the same root: it is the signed size that refuses it."
        ),
        "cases": cases,
    }


def _consistency() -> Json:
    cases = []

    def case(
        name: str, sizes: tuple[int, int], roots: tuple[bytes, bytes], proof: Sequence[bytes]
    ) -> None:
        cases.append(
            {
                "name": name,
                "first_tree_size": sizes[0],
                "second_tree_size": sizes[1],
                "first_root_hash": roots[0].hex(),
                "second_root_hash": roots[1].hex(),
                "consistency_proof": [node.hex() for node in proof],
                "error": None if name.startswith("good") else "ProofError",
            }
        )

    leaves = naive.leaves(0, 300)
    for first, second in ((1, 1), (1, 2), (4, 8), (6, 8), (7, 8), (256, 300), (257, 300)):
        roots = (naive.root(leaves[:first]), naive.root(leaves[:second]))
        name = f"good-{first}-to-{second}"
        case(name, (first, second), roots, naive.proof(first, leaves[:second]))
    first_root, root = naive.root(leaves[:6]), naive.root(leaves[:13])
    proof, roots, sizes = tuple(naive.proof(6, leaves[:13])), (first_root, root), (6, 13)
    for name, nodes in _corrupted(proof, root).items():
        case(name, sizes, roots, nodes)
    other = bytes([first_root[0] ^ 1]) + first_root[1:]
    case("first-size-0", (0, 13), (EMPTY_ROOT, root), ())
    case("first-size-beyond-the-second", (13, 6), (root, first_root), proof)
    case("first-size-one-less", (5, 13), roots, proof)
    case("first-size-one-more", (7, 13), roots, proof)
    case("second-size-halved", (6, 7), roots, proof)
    case("second-size-doubled", (6, 26), roots, proof)
    case("other-first-root", sizes, (other, root), proof)
    case("other-second-root", sizes, (first_root, other), proof)
    case("roots-swapped", sizes, (root, first_root), proof)
    case("equal-sizes-other-root", (6, 6), (first_root, other), ())
    case("equal-sizes-with-a-proof", (6, 6), (first_root, first_root), proof)
    case("first-root-given-for-a-power-of-two", (4, 8), _roots(4, 8), _with_first_root(4, 8))
    case("forked-log", (6, 13), (naive.root(naive.leaves(50, 56)), root), proof)
    return {
        "description": (
            "Consistency proofs (RFC 6962, section 2.1.2). The first size is at least 1."
        ),
        "cases": cases,
    }


def _roots(first: int, second: int) -> tuple[bytes, bytes]:
    leaves = naive.leaves(0, second)
    return naive.root(leaves[:first]), naive.root(leaves)


def _with_first_root(first: int, second: int) -> Proof:
    leaves = naive.leaves(0, second)
    return (naive.root(leaves[:first]), *naive.proof(first, leaves))


def _receipts() -> Json:
    signer = new_log_signer()
    leaves = [encode_entry(entry) for entry in _entries().values()]
    grown = grow(0, (), [leaf_hash(leaf) for leaf in leaves])
    note = signer.sign(grown.size, grown.root)
    cases = []

    def case(name: str, error: str | None, index: int = 2, **changes: Any) -> None:
        receipt: Json = {
            "entry": leaves[index],
            "leaf_index": index,
            "inclusion_proof": grown.proofs[index],
            "checkpoint": note,
        } | changes
        cases.append(
            {
                "name": name,
                "entry": _base64(receipt["entry"]),
                "leaf_index": receipt["leaf_index"],
                "inclusion_proof": [node.hex() for node in receipt["inclusion_proof"]],
                "checkpoint": receipt["checkpoint"],
                "error": error,
            }
        )

    for index, name in enumerate(_entries()):
        case(f"good-{name}", None, index)
    case("entry-changed", "ProofError", entry=leaves[2][:-1] + bytes([leaves[2][-1] ^ 1]))
    case("entry-with-a-byte-more", "ProofError", entry=leaves[2] + b"\x00")
    case("entry-of-another-leaf", "ProofError", entry=leaves[3])
    case("entry-empty", "ProofError", entry=b"")
    case("index-0", "ProofError", leaf_index=0)
    case("proof-shortened", "ProofError", inclusion_proof=grown.proofs[2][:-1])
    case("proof-of-another-leaf", "ProofError", inclusion_proof=grown.proofs[3])
    smaller = grow(0, (), [leaf_hash(leaf) for leaf in leaves[:5]])
    other_tree = signer.sign(smaller.size, smaller.root)
    case("checkpoint-of-another-tree", "ProofError", checkpoint=other_tree)
    forged = new_log_signer().sign(grown.size, grown.root)
    case("checkpoint-by-another-key", "SignatureError", checkpoint=forged)
    case("checkpoint-missing", "MalformedError", checkpoint="")
    return {
        "description": (
            "Receipts. error is the check that must fail, null when the entry is proved to be"
            " in the log that log_key names."
        ),
        "log_key": signer.vkey,
        "cases": cases,
    }


def _checkpoints() -> Json:
    key = PrivateKeySigner(generate_private_key_pem("ed25519"))
    signer = LogSigner(ORIGIN, key)
    root = naive.root(naive.leaves(0, 123))
    root64, note = _base64(root), signer.sign(123, root)
    text, ours = note.split("\n\n")
    witness = new_log_signer("witness.example").sign(123, root).split("\n\n")[1]
    namesake = new_log_signer().sign(123, root).split("\n\n")[1]
    raw = base64.b64decode(ours.split(" ")[2])

    def signature(value: bytes) -> str:
        return f"\u2014 {ORIGIN} {_base64(value)}\n"

    def signed(body: str) -> str:
        return f"{body}\n{signature(raw[:4] + key.sign(body.encode()))}"

    flipped = signature(raw[:-1] + bytes([raw[-1] ^ 1]))
    malformed = "MalformedError"
    wrong = "SignatureError"
    cases: dict[str, tuple[str, str | None]] = {
        "good": (note, None),
        "good-with-a-cosignature-before": (f"{text}\n\n{witness}{ours}", None),
        "good-with-a-cosignature-after": (f"{text}\n\n{ours}{witness}", None),
        "good-with-a-namesakes-signature": (f"{text}\n\n{namesake}{ours}", None),
        "size-changed": (note.replace("\n123\n", "\n124\n"), wrong),
        "root-changed": (note.replace(root64, _base64(EMPTY_ROOT)), wrong),
        "origin-changed-in-the-text": (note.replace(ORIGIN, "other.example", 1), wrong),
        "origin-changed-everywhere": (note.replace(ORIGIN, "other.example"), wrong),
        "signature-flipped": (f"{text}\n\n{flipped}", wrong),
        "wrong-signature-beside-the-right-one": (f"{text}\n\n{ours}{flipped}", wrong),
        "signed-by-a-namesake-only": (f"{text}\n\n{namesake}", wrong),
        "signed-by-a-witness-only": (f"{text}\n\n{witness}", wrong),
        "signature-cut": (f"{text}\n\n{signature(raw[:-1])}", wrong),
        "leading-zero-signed": (signed(f"{ORIGIN}\n0123\n{root64}\n"), malformed),
        "plus-sign-signed": (signed(f"{ORIGIN}\n+123\n{root64}\n"), malformed),
        "size-beyond-63-bits-signed": (signed(f"{ORIGIN}\n{2**63}\n{root64}\n"), malformed),
        "other-origin-signed": (signed(f"other.example\n123\n{root64}\n"), malformed),
        "root-without-padding-signed": (signed(f"{ORIGIN}\n123\n{root64[:-1]}\n"), malformed),
        "root-of-33-bytes-signed": (signed(f"{ORIGIN}\n1\n{_base64(root + b'x')}\n"), malformed),
        "two-lines-signed": (signed(f"{ORIGIN}\n123\n"), malformed),
        "extension-line-signed": (signed(f"{ORIGIN}\n123\n{root64}\nmore\n"), malformed),
        "last-newline-missing": (note.removesuffix("\n"), malformed),
        "carriage-returns": (note.replace("\n", "\r\n"), malformed),
        "trailing-data": (note + "x", malformed),
        "trailing-empty-line": (note + "\n", malformed),
        "preceding-line": ("x\n" + note, wrong),
        "no-signature": (text + "\n\n", malformed),
        "no-empty-line": (note.replace("\n\n", "\n"), malformed),
        "hyphen-for-the-dash": (note.replace("\u2014", "-"), malformed),
        "empty": ("", malformed),
    }
    return {
        "description": (
            "Checkpoints (C2SP tlog-checkpoint) under one log's key. Those named -signed bear a"
            " valid signature over a text that is not one."
        ),
        "log_key": signer.vkey,
        "tree_size": 123,
        "root_hash": root.hex(),
        "cases": [
            {"name": name, "checkpoint": value, "error": error}
            for name, (value, error) in cases.items()
        ],
    }


def _vkeys() -> Json:
    vkey = new_log_signer().vkey
    origin, key_id, encoded = vkey.split("+", 2)
    key = base64.b64decode(encoded)
    cases = {
        "good": vkey,
        "good-beyond-ascii": new_log_signer("\u4f8b.example/\u65e5\u5fd7").vkey,
        "other-origin": f"other.example+{key_id}+{encoded}",
        "origin-missing": f"+{key_id}+{encoded}",
        "space-in-the-origin": f"two words+{key_id}+{encoded}",
        "key-id-of-another-key": f"{origin}+00000000+{encoded}",
        "key-id-in-capitals": f"{origin}+ABCDEF01+{encoded}",
        "key-id-missing": f"{origin}+{encoded}",
        "other-algorithm": f"{origin}+{key_id}+{_base64(bytes([2]) + key[1:])}",
        "key-cut": f"{origin}+{key_id}+{_base64(key[:-1])}",
        "trailing-newline": vkey + "\n",
        "empty": "",
    }
    return {
        "description": "Verifier keys (C2SP signed-note).",
        "cases": [
            {
                "name": name,
                "log_key": value,
                "error": None if name.startswith("good") else "MalformedError",
            }
            for name, value in cases.items()
        ],
    }


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


if __name__ == "__main__":
    generate(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
