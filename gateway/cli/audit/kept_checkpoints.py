# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Checkpoints that others kept, in whatever they kept them in: to hold the log against."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from gateway.errors import ConfigurationError, GatewayError, VerificationError
from gateway.log.succession.note import SignedSuccession
from gateway.runtime.checkpoint_file import EVIDENCE_FORMAT
from gateway.runtime.outside_file import read_outside_text
from gateway.wire.entries import decode_receipt

_MAX_FILE = 1 << 26

KnownFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--known",
        metavar="FILE",
        help="What somebody kept of this log: a signed checkpoint, a client's evidence file, an"
        " answer that was saved. Convicts a log whose key signed another history; repeatable.",
        show_default=False,
    ),
]


def kept_checkpoints(files: Sequence[Path]) -> tuple[str, ...]:
    """The signed notes in some files. Nothing is verified.

    Raises:
        ConfigurationError: a file cannot be read, or has none.
    """
    return tuple(note for file in files for note in _notes(file))


def _notes(file: Path) -> tuple[str, ...]:
    try:
        text = read_outside_text(file, _MAX_FILE)
    except OSError as error:
        raise ConfigurationError(f"{file.name}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{file.name} holds no checkpoint") from None
    if not text.lstrip().startswith("{"):
        return (text,)
    try:
        found = json.loads(text)
        if found.get("format") == EVIDENCE_FORMAT:
            both = str(found["first"]), str(found["second"])
            return tuple(each for each in both if not _is_succession(each))
        return (_of_bundle(file),)
    except (ValueError, KeyError, TypeError, RecursionError, GatewayError):
        raise ConfigurationError(f"{file.name} holds no checkpoint") from None


def _is_succession(note: str) -> bool:
    """Whether it is no checkpoint, but says what came after a key; the log itself has that."""
    try:
        SignedSuccession.parse(note)
    except VerificationError:
        return False
    return True


def _of_bundle(file: Path) -> str:
    """The checkpoint of a saved answer's receipt. Raises GatewayError."""
    # With the client comes gRPC, which takes as long to import as all the rest.
    from gateway.client import load_bundle  # noqa: PLC0415
    from gateway.wire.requests import decode_response  # noqa: PLC0415

    bundle = load_bundle(file)
    if bundle.response:
        return decode_response(bundle.response)[1].checkpoint
    return decode_receipt(bundle.receipt).checkpoint
