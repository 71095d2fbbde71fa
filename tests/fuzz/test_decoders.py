# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Mutated bytes into everything that reads bytes from outside.

Each decoder is always fed the same inputs, a part of them every day, so that a run that fails
fails again. `make fuzz SECONDS=600` feeds it others for so long, and then goes on where coverage
leads to (tests.fuzz.guided). A failure names the input in hex; what was found is kept in
findings.json, and tried every day.
"""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fuzz.targets import LONGEST, TARGETS, attempt, unsigned_requests
from tests.fuzz.targets import seeds as all_seeds
from tests.support.suite.exhaustive import of_examples

_COUNT = of_examples(600)
_SECONDS = float(os.environ.get("FUZZ_SECONDS", "0"))
_FINDINGS = json.loads(Path(__file__).with_name("findings.json").read_text(encoding="ascii"))
_INTERESTING = b"\x00\x01\x7f\x80\xff\n\r\"'<>&[]{},+-09eE"


@pytest.fixture(scope="module")
def seeds() -> list[bytes]:
    """Inputs to begin with."""
    return all_seeds()


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
    return bytes(data[:LONGEST])


# What cryptography will refuse one day, it warns of; certificates with it are still read.
@pytest.mark.many_examples
@pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")
@pytest.mark.parametrize("name", TARGETS)
def test_mutated_bytes_give_our_own_errors_or_the_same_bytes_again(
    name: str, seeds: list[bytes]
) -> None:
    target = TARGETS[name]
    understood = [seed for seed in seeds if attempt(target, seed)] or seeds
    for data in _inputs(name, understood, seeds):
        attempt(target, data)


def _inputs(name: str, understood: list[bytes], seeds: list[bytes]) -> Iterator[bytes]:
    """Always the same, or others for so many seconds."""
    chance = random.Random(f"{name} {time.time_ns() if _SECONDS else ''}")  # noqa: S311 - variety
    until, count = time.monotonic() + _SECONDS, 0
    while time.monotonic() < until if _SECONDS else count < _COUNT:
        pool = understood if chance.random() < 0.8 else seeds
        yield _mutated(chance.choice(pool), chance.choice(seeds), chance)
        count += 1


@pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")
def test_what_broke_a_decoder_once_does_not_break_it_again() -> None:
    for finding in _FINDINGS:
        attempt(TARGETS[finding["decoder"]], bytes.fromhex(finding["input"]))


def test_every_request_message_of_a_service_is_fed() -> None:
    """Those with an envelope are one form, which "request" reads; the others have a name each."""
    assert {"GetCheckpointRequest", "AddCosignatureRequest"} <= set(unsigned_requests())
    assert set(unsigned_requests()) <= TARGETS.keys()
    assert "request" in TARGETS


# These read another form than that of any vector.
_NO_SEED = {"iso-date"}


@pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")
@pytest.mark.parametrize("name", [name for name in TARGETS if name not in _NO_SEED])
def test_every_decoder_understands_an_input_to_begin_with(name: str, seeds: list[bytes]) -> None:
    assert any(attempt(TARGETS[name], seed) for seed in seeds)
