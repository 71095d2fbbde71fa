# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""All rules of a log. Pure."""

from __future__ import annotations

from gateway.audit.rules.accesses import Accesses
from gateway.audit.rules.chains import ChainEnds, Chains
from gateway.audit.rules.checkpoints import Checkpoints, Groups
from gateway.audit.rules.counted.cases import AnswersToCases, ClosedCases, StoredAnswersToCases
from gateway.audit.rules.counted.consents import StoredUses, Uses
from gateway.audit.rules.counted.quotas import Quotas
from gateway.audit.rules.counted.watches import PassedEvents, StoredWatchRows, Watches
from gateway.audit.rules.evidence import Evidence, Retentions
from gateway.audit.rules.facts import Facts
from gateway.audit.rules.records import FactRecords, RecordRows, Versions
from gateway.audit.rules.requests import AnswerNumbers, AnswerOrder, Deliveries, Requests
from gateway.audit.rules.rows import LeafHash, Placement, Reading, RowColumns
from gateway.audit.rules.rule import Rule
from gateway.audit.rules.stored.definitions import StoredDefinitions
from gateway.audit.rules.stored.stored_claims import StoredClaims
from gateway.audit.rules.stored.told import ToldLists
from gateway.audit.rules.successions import Successions
from gateway.audit.rules.tree import Cosignatures, Head, Histories, KnownCheckpoint, Nodes

RULES: tuple[type[Rule], ...] = (
    Placement,
    Reading,
    LeafHash,
    RowColumns,
    Groups,
    Checkpoints,
    Chains,
    ChainEnds,
    Requests,
    AnswerNumbers,
    AnswerOrder,
    Deliveries,
    StoredClaims,
    Evidence,
    Retentions,
    Accesses,
    Facts,
    FactRecords,
    RecordRows,
    Versions,
    Quotas,
    Uses,
    StoredUses,
    AnswersToCases,
    StoredAnswersToCases,
    ClosedCases,
    Watches,
    StoredWatchRows,
    PassedEvents,
    Successions,
    StoredDefinitions,
    ToldLists,
    Nodes,
    Head,
    KnownCheckpoint,
    Histories,
    Cosignatures,
)
