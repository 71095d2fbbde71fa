# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of logs that go on under another key.

    python -m tests.vectors.generate_succession [DIRECTORY]

File: succession/succession.json under tests/vectors/. The private keys live only while this
runs. Cases are named by their defect.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from gateway.log.checkpoint import Checkpoint, LogSigner
from gateway.log.signed_note import LOG_KEY, NoteKey
from gateway.log.succession.note import Succession
from tests.support.log.audit_entries import new_log_signer

Json = dict[str, Any]
_ROOT = bytes(range(32))


class _Made:
    """Four keys of one log and the notes between them."""

    def __init__(self) -> None:
        self.keys = [new_log_signer() for _ in range(4)]

    def note(
        self, size: int, ended: int, successor: int, *, lost: int | None = None, by: bool = True
    ) -> str:
        """The last checkpoint of a key."""
        old, new = self.keys[ended], self.keys[successor]
        keys = [NoteKey.parse(each.vkey, LOG_KEY) for each in (old, new)]
        said = Succession(Checkpoint(old.origin, size, _ROOT), keys[0], keys[1], lost)
        return said.sign(new, old if by else None).note

    def case(  # noqa: PLR0913 - what a case says
        self,
        name: str,
        successions: list[str],
        signed: tuple[int, int],
        error: str | None = None,
        *,
        believed: int = 0,
        named: int | None = None,
    ) -> Json:
        """One; a key and a size say what is signed."""
        key, size = signed
        return {
            "name": name,
            "log_key": self.keys[believed].vkey,
            "named": None if named is None else self.keys[named].vkey,
            "successions": successions,
            "checkpoint": self.keys[key].sign(size, _ROOT),
            "error": error,
        }


def generate(directory: Path) -> None:
    """Write the file, over an older one."""
    path = directory / "succession" / "succession.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(_successions(_Made()), indent=2, ensure_ascii=True) + "\n"
    path.write_text(text, encoding="ascii")


def _successions(made: _Made) -> Json:
    return {
        "description": (
            "How a log goes on under another key (section 9). log_key is the key that a client"
            " believes, named the one that its key list names (null: it has none), successions"
            " what it is shown, oldest first. error is the check that must fail for the"
            " checkpoint, null when it is believed."
        ),
        "cases": [*_keys(made), *_notes(made)],
    }


def _keys(made: _Made) -> list[Json]:
    """Which key is believed for which tree, and who says so."""
    first, second = made.note(10, 0, 1), made.note(20, 1, 2, lost=25)
    silent = made.note(20, 1, 2, by=False)
    both = [first, second]
    case, ended, wrong = made.case, "LogEndedError", "SignatureError"
    return [
        case("no-succession", [], (0, 5)),
        case("old-key-before-its-end", both, (0, 10)),
        case("old-key-beyond-its-end", both, (0, 11), ended),
        case("old-key-in-what-is-lost", both, (1, 21), ended),
        case("next-key", both, (1, 11)),
        case("next-key-before-its-beginning", both, (1, 10), wrong),
        case("newest-key", both, (2, 21)),
        case("newest-key-before-its-beginning", both, (2, 20), wrong),
        case("another-key", both, (3, 21), wrong),
        case("from-a-key-in-between", both, (2, 30), believed=1),
        case("ended-key-has-not-signed", [first, silent], (2, 30), "SuccessionError"),
        case("a-list-names-the-key", [first, silent], (2, 30), named=2),
        case("a-list-names-one-before", [first, silent], (2, 30), "SuccessionError", named=1),
        case("a-list-names-another", both, (2, 30), "SuccessionError", named=3),
        case("a-list-names-the-first", both, (2, 30), named=0),
    ]


def _notes(made: _Made) -> list[Json]:
    """Notes that are none, or do not follow each other."""
    first, second = made.note(10, 0, 1), made.note(20, 1, 2)
    case, at = made.case, (2, 30)
    stranger: LogSigner = made.keys[3]
    *lines, _ = first.splitlines(keepends=True)
    return [
        case("out-of-order", [second, first], at, "SuccessionError"),
        case("one-left-out", [first, made.note(20, 2, 3)], (3, 30), "SuccessionError"),
        case("sizes-do-not-grow", [first, made.note(10, 1, 2)], at, "SuccessionError"),
        case("back-to-a-key", [first, made.note(20, 1, 0)], (0, 30), "SuccessionError"),
        case("successor-has-not-signed", ["".join(lines)], (1, 30), "SignatureError"),
        case("size-was-changed", [first.replace("\n10\n", "\n11\n", 1)], (1, 30), "SignatureError"),
        case(
            "successor-was-changed",
            [first.replace(made.keys[1].vkey, stranger.vkey, 1)],
            (3, 30),
            "SignatureError",
        ),
        case("a-checkpoint-is-none", [made.keys[0].sign(10, _ROOT)], (1, 30), "MalformedError"),
        case("no-note", [""], (1, 30), "MalformedError"),
    ]


if __name__ == "__main__":
    generate(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
