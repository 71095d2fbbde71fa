# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Mutated bytes into everything that reads bytes from outside.

FUZZ_SECONDS says how long each decoder is fed: a moment every day, `make fuzz SECONDS=600`
for a long run, which then goes on where coverage leads to (tests.fuzz.guided). A failure
names the input in hex.
"""

from __future__ import annotations

import os
import random
import time

import pytest

from tests.fuzz.targets import LONGEST, TARGETS, attempt, make_seeds

_SECONDS = float(os.environ.get("FUZZ_SECONDS", "0.3"))
_INTERESTING = b"\x00\x01\x7f\x80\xff\n\r\"'<>&[]{},+-09eE"


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """Inputs to begin with."""
    return make_seeds(tmp_path_factory.mktemp("seeds"))


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
@pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")
@pytest.mark.parametrize("name", TARGETS)
def test_mutated_bytes_give_our_own_errors_or_the_same_bytes_again(
    name: str, seeds: list[bytes]
) -> None:
    target = TARGETS[name]
    chance = random.Random(f"{name} {time.time_ns()}")  # noqa: S311 - a test's variety
    understood = [seed for seed in seeds if attempt(target, seed)] or seeds
    until = time.monotonic() + _SECONDS
    count = 0
    while time.monotonic() < until:
        pool = understood if chance.random() < 0.8 else seeds
        data = _mutated(chance.choice(pool), chance.choice(seeds), chance)
        attempt(target, data)
        count += 1
    assert count
