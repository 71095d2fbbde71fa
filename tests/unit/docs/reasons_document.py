# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""docs/reasons.json, made from the table of refusals; `documents` writes it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import grpc

from gateway.domain.refusals.advice import advice
from gateway.domain.refusals.rows import Logged, Stage
from gateway.domain.refusals.table import REFUSALS
from gateway.errors import Reason
from gateway.rpc.error_table import ERROR_DOMAIN

REASONS = Path(__file__).parents[3] / "docs" / "reasons.json"
STAGE_FIELDS: dict[Stage, tuple[str, ...]] = {
    Stage.MESSAGE: (),
    Stage.ENVELOPE: ("request_digest",),
    Stage.KEYS: ("keyids",),
    Stage.HEADER: ("request_id",),
    Stage.ADAPTER: ("adapter_hash",),
    Stage.PURPOSE: ("purpose",),
    Stage.AS_OF: ("as_of_date",),
    Stage.CONSENT: ("consent_commitment",),
    Stage.SUBJECT: ("subject_commitment", "pseudonym_key_version"),
    Stage.DATA: ("data_version", "inquiry_tree_size"),
    Stage.REPORT: ("report_version",),
}
"""What each stage adds to an entry. `request_digest` is then that of the envelope."""
_RECEIPT = {
    Logged.YES: "always",
    Logged.MOSTLY: "usually",
    Logged.NO: "never",
    Logged.UNKNOWN: "never",
}


def stage_name(stage: Stage) -> str:
    """A stage's published name."""
    return stage.name.lower().replace("_", "-")


def reasons_text() -> str:
    """The file."""
    content = {
        "description": (
            "Every reason of a refusal, as docs/protocol.md, section 11, explains them."
            " New ones may come; treat an unknown one by its gRPC status."
        ),
        "domain": ERROR_DOMAIN,
        "stages": [
            {"name": stage_name(stage), "fields": list(fields)}
            for stage, fields in STAGE_FIELDS.items()
        ],
        "reasons": [_reason(reason) for reason in Reason],
    }
    return json.dumps(content, indent=2) + "\n"


def _reason(reason: Reason) -> dict[str, Any]:
    row = REFUSALS[reason]
    wait = row.retry_after
    found: dict[str, Any] = {
        "reason": reason.value,
        "status": row.status,
        "status_code": grpc.StatusCode[row.status].value[0],
        "step": row.step,
        "meaning": row.when,
        "what_to_do": advice(reason.value),
        "retryable": wait is not None or row.own_wait,
        "retry_after_s": None if wait is None else wait.total_seconds(),
        "receipt": _RECEIPT[row.logged],
    }
    if found["receipt"] != "never":
        found["request_digest"] = row.digest
        found["entry_from"], found["entry_to"] = map(stage_name, row.stages)
    return found
