# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""JSON Schema (draft 2020-12) of a format's bodies and of the rows of a file."""

from __future__ import annotations

import json
from typing import Any

from adapters.describe.members import Member, Value

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def json_schema(root: Member, title: str, description: str) -> str:
    """The schema of a JSON body, as the text of a file."""
    schema = {"$schema": _DRAFT, "title": title, "description": description, **_group(root)}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def value_schema(value: Value) -> dict[str, Any]:
    """The schema of one value."""
    if value.integer:
        return {"type": "integer"}
    schema: dict[str, Any] = {"type": "string"}
    if value.codes:
        schema["enum"] = list(value.codes)
    if value.pattern is not None:
        schema["pattern"] = f"^({value.pattern})$"
    if value.no_controls:
        schema["pattern"] = r"^[^\u0000-\u001f\u007f]*$"
    if value.min_length:
        schema["minLength"] = value.min_length
    if value.max_length is not None:
        schema["maxLength"] = value.max_length
    return schema


def _group(member: Member) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {each.name: _property(each) for each in member.members},
        "required": [each.name for each in member.members if each.required],
        "additionalProperties": False,
    }


def _property(member: Member) -> dict[str, Any]:
    schema = _group(member) if member.value is None else value_schema(member.value)
    if member.repeated:
        schema = {"type": "array", "items": schema}
        if member.value is not None:
            schema["uniqueItems"] = True
    return {"description": member.meaning, **schema} if member.meaning else schema
