# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The tables of docs/protocol.md, made from the .proto files and the error table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from gateway.domain.refusals.advice import advice
from gateway.domain.refusals.table import REFUSALS
from gateway.errors import Reason
from gateway.rpc.error_table import STATUS
from tests.unit.docs.reasons_document import STAGE_FIELDS, stage_name

PROTO = Path(__file__).parents[3] / "proto" / "creditgateway" / "v1"

_BLOCK = re.compile(r"^(message|enum) (\w+) \{(.*)$")
_FIELD = re.compile(r"^\s+((?:repeated |optional )?[\w.]+) (\w+) = (\d+);$")
_VALUE = re.compile(r"^\s+(\w+) = (\d+);$")
_COMMENT = re.compile(r"^\s*// ?(.*)$")


@dataclass(frozen=True)
class Row:
    """One field of a message, or one value of an enum."""

    number: int
    name: str
    kind: str
    meaning: str


def proto_blocks() -> dict[str, list[Row]]:
    """Rows of every message and enum of the wire, by its short name."""
    blocks: dict[str, list[Row]] = {}
    for path in sorted(PROTO.glob("*.proto")):
        blocks.update(_blocks(path.read_text(encoding="utf-8").splitlines()))
    return blocks


def _blocks(lines: Iterable[str]) -> Iterator[tuple[str, list[Row]]]:
    rows: list[Row] | None = None
    comment: list[str] = []
    for line in lines:
        if opening := _BLOCK.match(line):
            rows = []
            yield opening[2], rows
            comment = []
        elif line == "}":
            rows = None
        elif remark := _COMMENT.match(line):
            comment.append(remark[1])
        elif rows is not None:
            if field := _FIELD.match(line):
                rows.append(Row(int(field[3]), field[2], field[1], " ".join(comment)))
            elif value := _VALUE.match(line):
                rows.append(Row(int(value[2]), value[1], "", " ".join(comment)))
            comment = []


def message_table(name: str) -> str:
    """Number, field, type and meaning of a message."""
    rows = [
        (str(row.number), f"`{row.name}`", row.kind, row.meaning) for row in proto_blocks()[name]
    ]
    return table(("#", "field", "type", "meaning"), rows)


def enum_table(name: str) -> str:
    """Number, name and meaning of an enum's values."""
    rows = [(str(row.number), f"`{row.name}`", row.meaning) for row in proto_blocks()[name]]
    return table(("#", "name", "meaning"), rows)


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def reason_table() -> str:
    """Every reason: status, occasion, what to do, retry, logged."""
    rows = []
    for reason in Reason:
        occasion, hint = REFUSALS[reason], REFUSALS[reason].retry_after
        retry = "-" if hint is None else f"after {hint.total_seconds():g} s"
        if occasion.own_wait:
            retry = "as the hint says"
        rows.append(
            (
                f"`{reason.value}`",
                occasion.step,
                f"`{occasion.status}` ({STATUS[reason].value[0]})",
                occasion.when,
                advice(reason.value),
                retry,
                occasion.logged,
                occasion.digest,
            )
        )
    head = ("reason", "step", "gRPC status", "when", "what to do", "retry", "logged", "digest")
    return table(head, rows)


def stage_table() -> str:
    """How far an entry is filled in, by the reason."""
    rows = []
    for stage, fields in STAGE_FIELDS.items():
        reasons = [
            f"`{reason.value}`"
            for reason, row in REFUSALS.items()
            if row.digest != "-" and row.stages == (stage, stage)
        ]
        added = ", ".join(f"`{field}`" for field in fields) or "-"
        rows.append((stage_name(stage), added, ", ".join(reasons) or "-"))
    several = [
        f"`{reason.value}` from {stage_name(row.stages[0])} to {stage_name(row.stages[1])}"
        for reason, row in REFUSALS.items()
        if row.digest != "-" and row.stages[0] != row.stages[1]
    ]
    rows.append(("(one of several)", "", ", ".join(several)))
    return table(("stage", "adds", "ends here"), rows)
