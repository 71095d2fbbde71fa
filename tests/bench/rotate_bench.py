# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How fast `keys rotate-evidence` renews evidence keys; see docs/performance.md.

python -m tests.bench.rotate_bench [--keys N] [--rounds N] [--out DIR]

Against a bare loop, in turns, on one log: it reads as many keys at a time, unwraps and
wraps each, and runs the same UPDATE, but finds the request digests ready in a table, keeps
no record and asks nothing twice.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Any

import psycopg
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from gateway.log.checkpoint import LogSigner
from gateway.runtime.system import SystemRandomness
from gateway.services.admin.erasure import rotate_evidence_keys
from gateway.services.log.evidence import EvidenceSealer
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.store.admin.migrations import migrate_audit
from gateway.store.connections import OPERATOR, connect
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.log.retention import RetentionStore
from gateway.wire.entries import decode_entry
from tests.bench.verify_bench import ORIGIN, make_log
from tests.support.log.audit_cli import begin_rotation

PAGE = 1_000
_NONCE = 12
_SEALED = bytes(1_200)
_EVIDENCE = "COPY audit.evidence (leaf_index, entry_time, kek_id, wrapped_key, sealed) FROM STDIN"
_DIGESTS = "CREATE TABLE public.digest (leaf_index bigint PRIMARY KEY, request_digest bytea)"
_READ = (
    "SELECT leaf_index, v.entry_time, v.wrapped_key, d.request_digest"
    " FROM audit.evidence AS v JOIN public.digest AS d USING (leaf_index)"
    " WHERE leaf_index > %s ORDER BY leaf_index LIMIT %s"
)
_UPDATE = (
    "UPDATE audit.evidence AS v SET wrapped_key = given.new_key, kek_id = %s"
    " FROM unnest(%s::bigint[], %s::timestamptz[], %s::bytea[], %s::bytea[])"
    " AS given (leaf_index, entry_time, old_key, new_key)"
    " WHERE v.leaf_index = given.leaf_index AND v.entry_time = given.entry_time"
    " AND v.wrapped_key = given.old_key"
)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.rotate_bench")
    parser.add_argument("--keys", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    return parser.parse_args()


def make_evidence(url: str, signer: LogSigner, kek_id: str, kek: bytes, count: int) -> None:
    """A log with evidence of each entry, and the request digests beside it."""
    migrate_audit(url)
    make_log(url, signer, count)
    sealer = EvidenceSealer(kek_id, kek, SystemRandomness())
    with psycopg.connect(url, autocommit=True) as connection, connection.cursor() as cursor:
        entries = cursor.execute("SELECT leaf_index, entry_time, entry FROM audit.entry").fetchall()
        digests = [decode_entry(raw).request_digest for _, _, raw in entries]
        cursor.execute(_DIGESTS)
        with cursor.copy(_EVIDENCE) as copy:
            for (index, moment, _), digest in zip(entries, digests, strict=True):
                wrapped = sealer.seal(b"", digest).wrapped_key
                copy.write_row((index, moment, kek_id, wrapped, _SEALED))
        with cursor.copy("COPY public.digest FROM STDIN") as copy:
            for (index, _, _), digest in zip(entries, digests, strict=True):
                copy.write_row((index, digest))
        cursor.execute("VACUUM ANALYZE")


def rotate(url: str, keks: Mapping[str, bytes], new: str) -> float:
    """Seconds of the command's own work."""
    with connect(url, role=OPERATOR) as connection:
        store = RetentionStore(connection)
        if not store.go_on():
            raise AssertionError("the record of an hour ago serves still")
        begun = time.perf_counter()
        rotation = rotate_evidence_keys(
            store,
            keks=keks,
            new_kek_id=new,
            randomness=SystemRandomness(),
            cause="",
            on_progress=lambda _: None,
        )
        if not rotation.complete:
            raise AssertionError("every key must open")
        return time.perf_counter() - begun


def bare_loop(url: str, keks: Mapping[str, bytes], old: str, new: str) -> float:
    """Seconds of the loop that does nothing else."""
    unwrap, wrap = AESGCM(keks[old]), AESGCM(keks[new])
    with psycopg.connect(url, autocommit=True) as connection:
        begun, after = time.perf_counter(), -1
        while rows := connection.execute(_READ, [after, PAGE]).fetchall():
            renewed = []
            for _, _, wrapped, digest in rows:
                key = unwrap.decrypt(wrapped[:_NONCE], wrapped[_NONCE:], digest)
                nonce = os.urandom(_NONCE)
                renewed.append(nonce + wrap.encrypt(nonce, key, digest))
            indexes, times, before, _ = zip(*rows, strict=True)
            given = [new, list(indexes), list(times), list(before), renewed]
            connection.execute(_UPDATE, given)
            after = indexes[-1]
        return time.perf_counter() - begun


def main() -> int:
    """Measures, prints and writes JSON."""
    given = _arguments()
    keks = {name: os.urandom(32) for name in ("1", "2")}
    commands, loops = [], []
    with temporary_directory() as directory, EmbeddedPostgres(directory) as url:
        signer = LogSigner(ORIGIN, PrivateKeySigner(generate_private_key_pem("ed25519")))
        make_evidence(url, signer, "1", keks["1"], given.keys)
        begin_rotation(url, signer)
        for _ in range(given.rounds):
            loops.append(bare_loop(url, keks, "1", "2"))
            commands.append(rotate(url, keks, "1"))
            with psycopg.connect(url, autocommit=True) as connection:
                connection.execute("VACUUM audit.evidence")
    ratios = [loop / command for loop, command in zip(loops, commands, strict=True)]
    result: dict[str, Any] = {
        "keys": given.keys,
        "rounds": given.rounds,
        "keys_per_s": given.keys / median(commands),
        "bare_loop_keys_per_s": given.keys / median(loops),
        "ratio_to_bare_loop": median(ratios),
        "ratios": ratios,
    }
    given.out.mkdir(parents=True, exist_ok=True)
    text = json.dumps(result, indent=1) + "\n"
    (given.out / "rotate.json").write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
