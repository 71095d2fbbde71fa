# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Mutated bytes into everything that reads bytes from outside.

Whatever comes in, nothing but the project's own errors comes out, and what a
strict decoder takes encodes to the same bytes again. The seeds are the published
vectors. FUZZ_SECONDS says how long each decoder is fed: a moment every day,
`make fuzz FUZZ_SECONDS=600` for a long run. A failure names the input in hex.
"""

from __future__ import annotations

import binascii
import json
import os
import random
import time
from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from adapters.registry import (
    CONTRIBUTION_ADAPTERS,
    QUERY_ADAPTERS,
    contribution_adapter,
    query_adapter,
)
from gateway.audit.claims import ClaimWindow
from gateway.audit.export.format import parse_checkpoint_line, parse_entry_line
from gateway.audit.export.manifest import decode_keys, decode_manifest
from gateway.audit.log_state import LogState
from gateway.errors import KeyFileError, RefusalError, RejectedRowError, VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.cosignature import WitnessVerifier, parse_line
from gateway.log.signed_note import split_note
from gateway.log.witness import AddCheckpoint
from gateway.signing.keys import load_public_key_pem
from gateway.wire.entries import decode_entry, decode_evidence, decode_receipt
from gateway.wire.payloads import decode_payload
from gateway.wire.reports import CANONICAL_FORMS, decode_report
from gateway.wire.requests import decode_request, decode_response, encode_request
from tests.support.log.exports import SELECTIONS, SIZE, write_export
from tests.support.log.memory_log import varied_log

_SECONDS = float(os.environ.get("FUZZ_SECONDS", "0.3"))
_LONGEST = 1 << 16
_ORIGIN = "log.example"
_INTERESTING = b"\x00\x01\x7f\x80\xff\n\r\"'<>&[]{},+-09eE"
_CELLS = "\x1f"  # stands between the cells of a row while it is mutated


@dataclass(frozen=True, slots=True)
class Target:
    """One reader of outside bytes, the errors it may raise, and its other way."""

    read: Callable[[bytes], Any]
    errors: type[Exception]
    write: Callable[[Any], bytes] | None = None


def _text(read: Callable[[str], Any]) -> Callable[[bytes], Any]:
    return lambda data: read(data.decode("utf-8", "surrogateescape"))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _rows(name: str, root: Path) -> Callable[[bytes], Any]:
    vectors = root / "tests" / "vectors" / "adapters" / name / "rows.json"
    header = json.loads(vectors.read_text(encoding="utf-8"))["header"]
    adapter = contribution_adapter(name)

    def read(data: bytes) -> Any:
        cells = data.decode("utf-8", "replace").split(_CELLS)
        return adapter.parse_row((cells + [""] * len(header))[: len(header)], header)

    return read


def _targets(root: Path) -> dict[str, Target]:
    targets = {
        "request": Target(decode_request, RefusalError, encode_request),
        # Not written again: an issue time's nanoseconds are more than we keep of it.
        "payload": Target(decode_payload, RefusalError),
        "response": Target(decode_response, VerificationError),
        "entry": Target(decode_entry, VerificationError),
        "receipt": Target(decode_receipt, VerificationError),
        "evidence": Target(decode_evidence, VerificationError),
        "report": Target(decode_report, VerificationError),
        "report-v2": Target(CANONICAL_FORMS[2].decode, VerificationError),
        "vkey": Target(_text(LogVerifier.parse), VerificationError),
        "note": Target(_text(split_note), VerificationError),
        "witness-vkey": Target(
            _text(WitnessVerifier.parse), VerificationError, lambda key: _bytes(key.vkey)
        ),
        "cosignature": Target(
            _text(parse_line), VerificationError, lambda line: _bytes(line.render())
        ),
        "add-checkpoint": Target(
            _text(AddCheckpoint.parse), VerificationError, lambda asked: _bytes(asked.render())
        ),
        "public-key": Target(load_public_key_pem, KeyFileError),
        "export-manifest": Target(decode_manifest, VerificationError),
        "export-keys": Target(decode_keys, VerificationError),
        "export-entry": Target(parse_entry_line, VerificationError),
        "export-checkpoint": Target(parse_checkpoint_line, VerificationError),
        "verification-state": Target(
            _text(lambda text: LogState.load(text, _ORIGIN)), VerificationError
        ),
    }
    for name in QUERY_ADAPTERS:
        targets[name] = Target(query_adapter(name).parse_query, RefusalError)
    for name in CONTRIBUTION_ADAPTERS:
        targets[name] = Target(_rows(name, root), RejectedRowError)
    return targets


_ROOT = Path(__file__).parents[2]
_TARGETS = _targets(_ROOT)


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """Every string of the published vectors, and what it is the base64 or hex of.

    And the files of an export, whole and line by line, and a verification's state.
    """
    log, directory = varied_log(SIZE), tmp_path_factory.mktemp("seeds") / "out"
    write_export(directory, log, SELECTIONS["period"])
    files = [file.read_bytes() for file in directory.iterdir()]
    found = {*files, *(line for file in files for line in file.splitlines(keepends=True)[:9])}
    state = LogState(claims=ClaimWindow(bytes(16)), chains={"bank-a": (1, bytes(32), 0)})
    found.add(state.dump(_ORIGIN).encode())
    for file in sorted((_ROOT / "tests" / "vectors").rglob("*.json")):
        for text in _strings(json.loads(file.read_text(encoding="utf-8"))):
            found.add(text.encode("utf-8", "surrogatepass"))
            for decode in (lambda t: b64decode(t, validate=True), bytes.fromhex):
                try:
                    found.add(decode(text))
                except (ValueError, binascii.Error):
                    continue
    assert len(found) > 100
    return sorted(seed for seed in found if len(seed) <= _LONGEST)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        if value and all(isinstance(cell, str) for cell in value):
            yield _CELLS.join(value)
        for item in value:
            yield from _strings(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)


def _mutated(seed: bytes, other: bytes, chance: random.Random) -> bytes:
    """A few changes of the kinds that break parsers."""
    data = bytearray(seed)
    for _ in range(chance.randint(1, 4)):
        at = chance.randint(0, len(data))
        to = min(len(data), at + chance.randint(0, 16))
        match chance.randrange(6):
            case 0 if data:
                data[at % len(data)] ^= 1 << chance.randrange(8)
            case 1:
                data[at:at] = bytes(chance.choices(_INTERESTING, k=chance.randint(1, 3)))
            case 2:
                del data[at:to]
            case 3:
                data[at:at] = data[at:to] * chance.randint(1, 64)
            case 4:
                data[at:to] = other[: chance.randint(0, 64)]
            case _:
                del data[at:]
                data += other[chance.randint(0, len(other)) :]
    return bytes(data[:_LONGEST])


@pytest.mark.parametrize("name", _TARGETS)
def test_mutated_bytes_give_our_own_errors_or_the_same_bytes_again(
    name: str, seeds: list[bytes]
) -> None:
    target = _TARGETS[name]
    chance = random.Random(f"{name} {time.time_ns()}")  # noqa: S311 - a test's variety
    understood = [seed for seed in seeds if _try(target, seed)] or seeds
    until = time.monotonic() + _SECONDS
    count = 0
    while time.monotonic() < until:
        pool = understood if chance.random() < 0.8 else seeds
        data = _mutated(chance.choice(pool), chance.choice(seeds), chance)
        _try(target, data)
        count += 1
    assert count


def _try(target: Target, data: bytes) -> bool:
    """Whether it is taken; fails the test when anything else than refused."""
    try:
        value = target.read(data)
    except target.errors:
        return False
    except Exception as error:  # noqa: BLE001 - which one is the finding
        pytest.fail(f"{type(error).__name__}: {error} for {data.hex()}")
    if target.write is not None and target.write(value) != data:
        pytest.fail(f"read, but written otherwise: {data.hex()}")
    return True
