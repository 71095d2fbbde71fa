# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What published vectors of the bodies of a service have in common: their cases, and their file."""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path
from typing import Any

from google.protobuf.message import Message

Json = dict[str, Any]

DESCRIPTION = (
    "says is what the message holds, by field: numbers and enums as numbers, bytes in hex; null "
    "where it is not in the strict encoding. reason and field are the refusal, null where the "
    "records decide."
)


def body_case(  # noqa: PLR0913 - one argument a fact
    message: type[Message],
    name: str,
    body: bytes,
    reason: str | None = None,
    field: str | None = None,
    *,
    readable: bool = True,
) -> Json:
    """One serialised body, what it says, and what it is refused for."""
    return {
        "name": name,
        "message": message.DESCRIPTOR.name,
        "body": base64.b64encode(body).decode("ascii"),
        "says": _says(message.FromString(body)) if readable else None,
        "reason": reason,
        "field": field,
    }


def write_bodies(service: str, content: Json) -> None:
    """Write tests/vectors/SERVICE/bodies.json, or that of the directory of the command line."""
    named = len(sys.argv) > 1
    directory = Path(sys.argv[1]) if named else Path(__file__).parent / service
    directory.mkdir(parents=True, exist_ok=True)
    text = json.dumps(content, indent=2, ensure_ascii=True) + "\n"
    (directory / "bodies.json").write_text(text, encoding="ascii")


def _says(value: Any) -> Any:
    """A message by field, as it was written."""
    if isinstance(value, Message):
        return {
            field.name: [_says(each) for each in content] if field.is_repeated else _says(content)
            for field, content in value.ListFields()
        }
    return value.hex() if isinstance(value, bytes) else value
