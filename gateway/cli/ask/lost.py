# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A query whose answer was lost: how its asker is told, and the file that is kept of it."""

from __future__ import annotations

import base64
import json
from pathlib import Path

from gateway.audit.export.selection import moment_text
from gateway.cli.context import err
from gateway.client import SentRequest
from gateway.errors import ConfigurationError, MalformedError
from gateway.signing.keys import write_secret

FORMAT = "creditgateway-lost-v1"
_SUFFIX = ".lost"


def tell_lost(lost: SentRequest | None, save: Path | None) -> None:
    """After an outage: that the answer may be in the log, and how to have it.

    Args:
        lost: the request; None: it is certain that there is no answer.
        save: where the answer would have been kept; then the request is, beside it.

    Raises:
        KeyFileError: it cannot be kept.
    """
    if lost is None:
        return
    how = f"--request-id {lost.request_id.hex()} --issued {moment_text(lost.issue_time)}"
    if save is not None:
        place = save.with_name(save.name + _SUFFIX)
        _save(place, lost)
        how = f"--lost {place}"
    err.print(
        "The query may have been answered and logged all the same. To have the answer, if there"
        " is one, repeat the options of the connection with",
        highlight=False,
    )
    err.print(f"  credit-gateway recover {how}", markup=False, highlight=False, soft_wrap=True)


def load_lost(path: Path) -> SentRequest:
    """The request that is kept in a file.

    Raises:
        ConfigurationError: it cannot be read.
        MalformedError: it is no such file.
    """
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        if fields["format"] != FORMAT:
            raise MalformedError("not a file of a lost answer")
        return SentRequest.read(base64.b64decode(fields["request"], validate=True))
    except OSError as error:
        raise ConfigurationError(f"{path.name}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise MalformedError("not a file of a lost answer") from None


def _save(path: Path, lost: SentRequest) -> None:
    """It holds what was asked: only its owner can read it."""
    fields = {"format": FORMAT, "request": base64.b64encode(lost.raw).decode("ascii")}
    write_secret(path, (json.dumps(fields, indent=2) + "\n").encode())
