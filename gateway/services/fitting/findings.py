# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What can be wrong between records, log and what is remembered of it, and what to do then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gateway.errors import MisfitError

CHECKS: dict[str, tuple[str, str]] = {
    "records-schema-missing": (
        "the records lack migrations",
        "run `credit-gateway db up`, and check again",
    ),
    "log-schema-missing": (
        "the log lacks migrations",
        "run `credit-gateway db up`, and check again",
    ),
    "log-damaged": (
        "the log's entries are not those that its head names",
        "put back a whole copy of the log",
    ),
    "log-origin-differs": (
        "the log has another origin than the gateway",
        "check --origin and the log's URL",
    ),
    "log-key-differs": (
        "the log's head is not signed by the gateway's key",
        "put back a log from after its last change of key; without one: the keys of this log",
    ),
    "log-key-ended": (
        "the gateway's log key has ended: the log goes on under another one",
        "put the new log.pem, which `credit-gateway log succeed` was given, in its place",
    ),
    "log-shorter": (
        "the log is shorter than it was remembered",
        "put back a newer copy of the log; if there is none: `credit-gateway log succeed --lost`",
    ),
    "log-differs": (
        "the log has another history than was remembered",
        "put back a copy that continues what is remembered, and keep both for the examination",
    ),
    "log-not-remembered": (
        "what is remembered is of another log, or cannot have come from this one",
        "name the --log-state file that belongs to this log, or put that log back",
    ),
    "records-behind": (
        "the log has changes that the records do not know: the records are older",
        "put back a copy of the records of the same moment as the log, or of a later one",
    ),
    "log-behind": (
        "the records have changes in effect that the log does not have: the log is older",
        "put back a copy of the log that is as new as the records, or of the records as old as it",
    ),
    "leaves-differ": (
        "changes have other entries in the log than the records say",
        "the log went on without these records: put back copies of both of the same moment",
    ),
    "other-log": (
        "records and log have no change in common: they belong to different gateways",
        "check --database-url and --audit-database-url",
    ),
    "keys-differ": (
        "records and log were made with different pseudonym or commitment keys",
        "check --database-url and --audit-database-url: they belong to different gateways",
    ),
}
"""By its name, which scripts may rely on: what it means, and what to do next."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """Something that does not fit.

    Attributes:
        check: a name of CHECKS.
        count: of what: migrations, entries, changes or keys; 0: it is not counted.
        first_leaf: the first entry concerned; None: none is.
        kinds: of the changes concerned, how many of each kind, as far as the log tells.
    """

    check: str
    count: int = 0
    first_leaf: int | None = None
    kinds: Mapping[str, int] = field(default_factory=dict)

    @property
    def meaning(self) -> str:
        """What it means."""
        return CHECKS[self.check][0]

    @property
    def next_step(self) -> str:
        """What to do."""
        return CHECKS[self.check][1]


def misfit(check: str) -> MisfitError:
    """The error for a finding, to be raised: why no gateway starts.

    Args:
        check: a name of CHECKS.
    """
    found = Misfit(check)
    return MisfitError(f"{check}: {found.meaning}. Next: {found.next_step}")
