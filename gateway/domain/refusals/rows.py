# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is known of a refusal.

The gRPC status, when it happens, whether the log holds it, and how far its entry is filled
in: an entry is filled in step by step, so a reason says which fields stand in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum


class Stage(IntEnum):
    """How far a query's entry is filled in; each stage includes those before it."""

    MESSAGE = 0
    """Nothing was read: the request digest is that of the whole message."""
    ENVELOPE = 1
    """The request digest is that of the envelope."""
    KEYS = 2
    """`keyids`."""
    HEADER = 3
    """`request_id`."""
    ADAPTER = 4
    """`adapter_hash`."""
    PURPOSE = 5
    """`purpose`."""
    AS_OF = 6
    """`as_of_date`."""
    CONSENT = 7
    """`consent_commitment`."""
    SUBJECT = 8
    """`subject_commitment` and `pseudonym_key_version`."""
    DATA = 9
    """`data_version`, which may be 0, and `inquiry_tree_size`."""
    REPORT = 10
    """`report_version`."""


class Logged(StrEnum):
    """Whether an entry exists and a receipt comes with the refusal."""

    YES = "yes"
    MOSTLY = "yes*"
    """Unless the gateway is so busy with refusals, or so cut off, that it cannot."""
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RefusalRow:
    """One reason.

    Attributes:
        step: of docs/protocol.md, section 7.
        status: name of the gRPC status.
        when: when it happens, for readers.
        logged: whether its entry exists.
        stages: the first and the last stage its entry can be at.
        retry_after: how long to wait before asking again; None where that does
            not help.
        own_wait: each refusal knows itself how long that is.
    """

    step: str
    status: str
    when: str
    logged: Logged = Logged.YES
    stages: tuple[Stage, Stage] = (Stage.MESSAGE, Stage.REPORT)
    retry_after: timedelta | None = None
    own_wait: bool = False

    @property
    def digest(self) -> str:
        """What the entry's request digest covers: "PAE", "message", "either" or "-"."""
        if self.logged in {Logged.NO, Logged.UNKNOWN}:
            return "-"
        first, last = self.stages
        if last is Stage.MESSAGE:
            return "message"
        return "PAE" if first > Stage.MESSAGE else "either"


def at(first: Stage, last: Stage | None = None) -> tuple[Stage, Stage]:
    """From one stage to another, or just one."""
    return first, first if last is None else last
