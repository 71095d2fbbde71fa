# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Ids of people while some buckets have those of a new rekey key and others do not. Pure.

An id is of the version of its own bucket, wherever it stands; the bucket itself stays. So who
knows which buckets are changed makes the stored id of the newest one, and the other way round
(docs/adr/0103).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Any

from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.pseudonyms import Rekeying

RETRY_AFTER = timedelta(seconds=30)
"""When to ask again for what waits until a change has ended, which takes minutes."""


class StoredIds:
    """What is stored for an id of the newest version, at one moment of a change.

    Attributes:
        touched: buckets of all ids that it was asked about: what came of them holds for any
            moment at which none of these was in another state.
    """

    def __init__(self, rekeying: Rekeying, changed: Collection[int]) -> None:
        """Begin.

        Args:
            rekeying: whose change it is.
            changed: buckets that have ids of its version already.
        """
        self.touched: set[int] = set()
        self._rekeying = rekeying
        self._changed = changed

    def _is_changed(self, subject: bytes) -> bool:
        bucket = bucket_of(subject)
        self.touched.add(bucket)
        return bucket in self._changed

    def stored(self, subject: bytes) -> bytes:
        """As the records have it, of a subject id of the newest version."""
        return subject if self._is_changed(subject) else self._rekeying.subjects.back(subject)

    def newest(self, subject: bytes) -> bytes:
        """Of the newest version, of one that the records have."""
        return subject if self._is_changed(subject) else self._rekeying.subjects.forward(subject)

    def newest_account(self, subject: bytes, account: bytes) -> bytes:
        """Likewise of an account id; `subject`: whose row has it, in either version."""
        return account if self._is_changed(subject) else self._rekeying.hashes.forward(account)

    def newest_row(self, row: Mapping[str, Any]) -> dict[str, Any]:
        r"""A row of somebody's in the form of to_jsonb, where bytes are "\x" and hex."""
        subject = _bytes(row["subject_id"])
        made = {**row, "subject_id": _text(self.newest(subject))}
        account = row.get("account_id")
        if account is not None:
            made["account_id"] = _text(self.newest_account(subject, _bytes(account)))
        return made


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.removeprefix("\\x"))


def _text(value: bytes) -> str:
    return f"\\x{value.hex()}"
