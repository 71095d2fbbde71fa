# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of cosignatures and of a witness's decisions.

    python -m tests.vectors.generate_cosignature [DIRECTORY]

Files: cosignature/ under tests/vectors/. The private keys live only while this
runs; their vkeys stand in the files. Cases are named by their defect.
"""

from __future__ import annotations

import base64
import json
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from gateway.log.cosignature import CosignatureSigner
from gateway.log.merkle import EMPTY_ROOT
from gateway.log.signed_note import NoteSignature, split_note
from gateway.log.witness import AddCheckpoint
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from tests.support.log import naive_tree as naive
from tests.support.log.audit_entries import new_log_signer

Json = dict[str, Any]
WITNESS = "witness.example/w1"
TIME = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


def generate(directory: Path) -> None:
    """Write every file, over older ones."""
    files = {
        "cosignature/cosignature": _cosignatures(),
        "cosignature/witness": _decisions(),
        "cosignature/witness-vkey": _vkeys(),
    }
    for name, content in files.items():
        path = directory / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(content, indent=2, ensure_ascii=True) + "\n"
        path.write_text(text, encoding="ascii")


def _key() -> PrivateKeySigner:
    return PrivateKeySigner(generate_private_key_pem("ed25519"))


def _cosignatures() -> Json:
    log, key = new_log_signer(), _key()
    witness = CosignatureSigner(WITNESS, key)
    root = naive.root(naive.leaves(0, 123))
    note = log.sign(123, root)
    text, _ = split_note(note)
    line = witness.sign(note, TIME)
    good = NoteSignature.parse(line.removesuffix("\n"))
    seconds, signature = good.signature[:8], good.signature[8:]

    def made(value: bytes, **changed: Any) -> str:
        return replace(good, signature=value, **changed).render()

    def signed(message: str, at: bytes = seconds) -> str:
        return made(at + key.sign(message.encode()))

    stamp = int(TIME.timestamp())
    statement = f"cosignature/v1\ntime {stamp}\n{text}"
    other_text, _ = split_note(log.sign(124, root))
    wrong, malformed = "SignatureError", "MalformedError"
    namesake = CosignatureSigner(WITNESS, _key()).sign(note, TIME)
    last = 2**63 - 1
    late = signed(statement.replace(str(stamp), str(last)), last.to_bytes(8))
    cases: dict[str, tuple[str, str | None]] = {
        "good": (line, None),
        "time-changed": (made((stamp + 1).to_bytes(8) + signature), wrong),
        "time-little-endian": (made(stamp.to_bytes(8, "little") + signature), malformed),
        "time-missing": (made(signature), malformed),
        "signature-cut": (made(seconds + signature[:-1]), malformed),
        "signature-with-a-byte-more": (made(seconds + signature + b"\0"), malformed),
        "signature-flipped": (made(seconds + signature[:-1] + bytes([signature[-1] ^ 1])), wrong),
        "checkpoint-text-alone-signed": (signed(text), wrong),
        "signed-as-the-log-signs": (made(key.sign(text.encode())), malformed),
        "time-line-missing": (signed(f"cosignature/v1\n{text}"), wrong),
        "time-with-a-leading-zero": (signed(f"cosignature/v1\ntime 0{stamp}\n{text}"), wrong),
        "other-header-line": (signed(statement.replace("/v1", "/v2")), wrong),
        "whole-note-signed": (signed(f"cosignature/v1\ntime {stamp}\n{note}"), wrong),
        "last-newline-not-signed": (signed(statement.removesuffix("\n")), wrong),
        "of-another-checkpoint": (signed(statement.replace(text, other_text)), wrong),
        "time-out-of-range": (late, malformed),
        "by-a-namesake": (namesake, wrong),
        "under-another-name": (made(good.signature, name="witness.example/w2"), wrong),
        "key-id-of-the-log-kind": (made(good.signature, key_id=bytes(4)), wrong),
        "line-without-newline": (line.removesuffix("\n"), malformed),
        "two-lines": (line + line, malformed),
        "carriage-return": (line.replace("\n", "\r\n"), malformed),
        "hyphen-for-the-dash": (line.replace("\u2014", "-"), malformed),
        "empty": ("", malformed),
    }
    return {
        "description": (
            "Cosignatures (C2SP tlog-cosignature, Ed25519) of one checkpoint under one witness's"
            " key. time is what the good one says, POSIX seconds."
        ),
        "witness_key": witness.vkey,
        "log_key": log.vkey,
        "checkpoint": note,
        "time": stamp,
        "cases": [
            {"name": name, "cosignature": value, "error": error}
            for name, (value, error) in cases.items()
        ],
    }


def _decisions() -> Json:
    log = new_log_signer()
    leaves = naive.leaves(0, 13)
    forked = [*leaves[:4], *naive.leaves(100, 109)]

    def note(size: int, of: list[bytes] = leaves) -> str:
        return log.sign(size, naive.root(of[:size]))

    def proof(first: int, second: int, of: list[bytes] = leaves) -> tuple[bytes, ...]:
        return tuple(naive.proof(first, of[:second]))

    def ask(old: int, nodes: tuple[bytes, ...], offered: str) -> str:
        return AddCheckpoint(old, nodes, offered).render()

    stranger = new_log_signer().sign(13, naive.root(leaves))
    good = ask(6, proof(6, 13), note(13))
    cases: list[tuple[str, int | None, str, int]] = [
        ("good-first", None, ask(0, (), note(13)), 200),
        ("good-first-empty", None, ask(0, (), log.sign(0, EMPTY_ROOT)), 200),
        ("good-6-to-13", 6, good, 200),
        ("good-8-to-13", 8, ask(8, proof(8, 13), note(13)), 200),
        ("good-the-same-again", 6, ask(6, (), note(6)), 200),
        ("good-from-the-empty-tree", 0, ask(0, (), note(6)), 200),
        ("first-with-a-proof", None, ask(0, proof(6, 13), note(13)), 422),
        ("first-not-from-0", None, good, 409),
        ("old-size-behind-the-kept", 6, ask(5, proof(5, 13), note(13)), 409),
        ("old-size-0-again", 6, ask(0, (), note(13)), 409),
        ("old-size-ahead-of-the-kept", 6, ask(8, proof(8, 13), note(13)), 409),
        ("smaller-tree", 13, ask(13, (), note(6)), 400),
        ("smaller-tree-with-its-old-size", 13, ask(6, (), note(6)), 409),
        ("proof-missing", 6, ask(6, (), note(13)), 422),
        ("proof-cut", 6, ask(6, proof(6, 13)[:-1], note(13)), 422),
        ("proof-of-other-sizes", 6, ask(6, proof(5, 13), note(13)), 422),
        ("forked-log", 6, ask(6, proof(6, 13, forked), note(13, forked)), 422),
        ("forked-log-with-an-honest-proof", 6, ask(6, proof(6, 13), note(13, forked)), 422),
        ("equal-size-other-root", 13, ask(13, (), note(13, forked)), 409),
        ("equal-size-with-a-proof", 6, ask(6, proof(6, 13), note(6)), 422),
        ("signed-by-another-log", 6, ask(6, proof(6, 13), stranger), 403),
        ("size-changed-after-signing", 6, good.replace("\n13\n", "\n12\n"), 403),
        ("old-line-missing", 6, good.partition("\n")[2], 400),
        ("old-size-with-a-leading-zero", 6, good.replace("old 6", "old 06"), 400),
        ("old-size-negative", 6, good.replace("old 6", "old -6"), 400),
        ("proof-line-not-base64", 6, good.replace("old 6\n", "old 6\nx\n"), 400),
        ("64-proof-lines", 6, ask(6, proof(6, 13) * 16, note(13)), 400),
        ("empty-line-missing", 6, good.replace("\n\n", "\n"), 400),
        ("carriage-returns", 6, good.replace("\n", "\r\n"), 400),
        ("empty", 6, "", 400),
    ]
    return {
        "description": (
            "What a witness (C2SP tlog-witness) answers to an add-checkpoint request, by the"
            " checkpoint it has kept (null: none yet). status is the HTTP status: 200 cosign."
        ),
        "log_key": log.vkey,
        "cases": [
            {
                "name": name,
                "kept": None if kept is None else (note(kept) if kept else log.sign(0, EMPTY_ROOT)),
                "request": body,
                "status": status,
            }
            for name, kept, body, status in cases
        ],
    }


def _vkeys() -> Json:
    vkey = CosignatureSigner(WITNESS, _key()).vkey
    name, key_id, encoded = vkey.split("+", 2)
    key = base64.b64decode(encoded)
    log = new_log_signer(WITNESS).vkey

    def encode(value: bytes) -> str:
        return base64.b64encode(value).decode("ascii")

    cases = {
        "good": vkey,
        "key-of-a-log": log,
        "kind-changed-only": f"{name}+{key_id}+{encode(bytes([1]) + key[1:])}",
        "other-name": f"witness.example/w2+{key_id}+{encoded}",
        "name-missing": f"+{key_id}+{encoded}",
        "key-id-of-another-key": f"{name}+00000000+{encoded}",
        "key-cut": f"{name}+{key_id}+{encode(key[:-1])}",
        "trailing-newline": vkey + "\n",
        "empty": "",
    }
    return {
        "description": "Verifier keys of witnesses (C2SP signed-note, type 0x04).",
        "cases": [
            {
                "name": case,
                "witness_key": value,
                "error": None if case.startswith("good") else "MalformedError",
            }
            for case, value in cases.items()
        ],
    }


if __name__ == "__main__":
    generate(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
