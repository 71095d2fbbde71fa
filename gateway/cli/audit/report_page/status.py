# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether the log verified while its figures were counted. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.audit.export_findings import ExportFinding


@dataclass(frozen=True, slots=True)
class Status:
    """What was verified, and what came of it.

    Attributes:
        origin: the log's name.
        tree_size: leaves, all of which were read.
        root_hash: of the signed tree, hex; "" when its checkpoint is not the log's.
        checkpoints: how many were checked.
        findings: what cannot be true; none when the log verified.
    """

    origin: str
    tree_size: int
    root_hash: str
    checkpoints: int
    findings: tuple[ExportFinding, ...]
