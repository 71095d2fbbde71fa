# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Values that nobody could mistake for others, and the search for them.

A text is looked for as text in bytes, in hexadecimal and in base64, because a
dump shows bytes as hexadecimal; an amount as decimal digits and, in protobuf
messages, as an integer of each kind.
"""

from __future__ import annotations

import base64
import re
import struct
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.store.embedded.places import binaries, server_user

DOLLARS = 987_654_321
AMOUNTS = (DOLLARS, DOLLARS * 100)
"""As files have it, and in minor units."""
NAME = "Canary Wing Trust Holdings"
PERSON = "Zhang Canary-Feathers"
REFERENCE = "consent-of-canary-kx71"
SOMEBODY = synthetic_resident_id(777_001)
WRONG = SOMEBODY[:17] + ("0" if SOMEBODY[17] != "0" else "1")
"""The same with a wrong check digit."""

_COPY = re.compile(r"COPY (\S+) \((.*)\) FROM stdin;")


@dataclass(frozen=True, slots=True)
class Canaries:
    """What must not be seen."""

    texts: tuple[str, ...]
    amounts: tuple[int, ...] = AMOUNTS

    def in_text(self, text: str) -> list[str]:
        """Those that a text holds."""
        return self.in_bytes(text.encode())

    def in_bytes(self, data: bytes) -> list[str]:
        """Those that bytes hold, in whatever spelling."""
        lower = data.lower()
        found = [
            text
            for text in self.texts
            if any(spelling in lower for spelling in _spellings(text.encode()))
            or any(spelling in data for spelling in _base64(text.encode()))
        ]
        return found + [
            str(amount)
            for amount in self.amounts
            if re.search(rb"(?<![0-9])%d(?![0-9])" % amount, data)
        ]

    def in_message(self, data: bytes) -> list[str]:
        """Those that a protobuf message holds, amounts as numbers too."""
        return self.in_bytes(data) + [
            str(amount)
            for amount in self.amounts
            if any(number in data for number in _numbers(amount))
        ]

    def in_dump(self, dump: str) -> set[str]:
        """The columns ("schema.table.column") of a dump that hold any; "" for other lines."""
        return {place for place, value in _values(dump) if self.in_text(value)}


def _spellings(text: bytes) -> Iterator[bytes]:
    yield text.lower()
    yield text.hex().encode()


def _base64(text: bytes) -> Iterator[bytes]:
    """What is sure to stand in base64, at each of the three alignments."""
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + text)
        yield encoded[4 if shift else 0 :].rstrip(b"=")[:-1]


def _numbers(amount: int) -> Iterator[bytes]:
    """Varint, fixed64 and double of protobuf."""
    varint, rest = b"", amount
    while rest > 0x7F:
        varint += bytes([rest & 0x7F | 0x80])
        rest >>= 7
    yield varint + bytes([rest])
    yield struct.pack("<q", amount)
    yield struct.pack("<d", amount)


def _values(dump: str) -> Iterator[tuple[str, str]]:
    """Every value of every row, with its column."""
    columns: list[str] = []
    for line in dump.splitlines():
        begins = _COPY.fullmatch(line)
        if begins:
            columns = [f"{begins[1]}.{name.strip()}" for name in begins[2].split(",")]
        elif line == "\\.":
            columns = []
        elif columns:
            yield from zip(columns, line.split("\t"), strict=True)
        else:
            yield "", line


SOMEBODYS = Canaries((SOMEBODY, WRONG, PERSON, REFERENCE))
"""All that is said of one person, or meant to be."""


def dump_of(url: str) -> str:
    """The whole database as SQL, with pg_dump of the embedded binaries."""
    program = binaries(server_user()) / "pg_dump"
    done = subprocess.run(  # noqa: S603 - our own program
        [str(program), "--dbname", url], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def found_anywhere(canaries: Canaries, texts: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """By place: what its text holds; empty when nothing is anywhere."""
    found = {place: canaries.in_text(text) for place, text in texts}
    return {place: held for place, held in found.items() if held}
