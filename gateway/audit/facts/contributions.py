# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What contributions the facts tell of, and which versions of people's records are theirs. Pure.

Takes 16 bytes of memory for each bucket that a contribution touched, and about a kilobyte
for each contribution.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from gateway.audit.facts.history import LAG
from gateway.audit.facts.logged import Key, LoggedFact, Row, hex_bytes, moment
from gateway.domain.people.buckets import BUCKETS

CONTRIBUTION_TABLES: Mapping[str, tuple[str, ...]] = {
    "contribution": ("contribution_id",),
    "contribution_count": ("contribution_id", "kind"),
    "contribution_version": ("bucket", "data_version"),
    "bucket_head": ("bucket",),
}
"""The primary keys of the tables that facts of contributions make."""


class Contributions:
    """Contributions that are effective, in the order of the log.

    Attributes:
        rows: of credit.contribution, by number.
        counts: of credit.contribution_count: how many versions, by number and kind.
        leaves: the leaf of each one's fact, by number.
        roots: over what each wrote, by number.
        sizes: how many versions each wrote, by number.
        pending: the numbers of those that are stored and not effective yet.
    """

    def __init__(self) -> None:
        """Before the first one."""
        self.rows: dict[int, Row] = {}
        self.counts: dict[tuple[int, str], int] = {}
        self.leaves: dict[int, int] = {}
        self.roots: dict[int, bytes] = {}
        self.sizes: dict[int, int] = {}
        self.pending: set[int] = set()
        self._versions: dict[int, array[int]] = defaultdict(lambda: array("q"))
        self._owners: dict[int, array[int]] = defaultdict(lambda: array("q"))
        self._linked: set[int] = set()

    def add(self, fact: LoggedFact) -> None:
        """The next fact of a contribution."""
        body = fact.body
        number: int = body["contribution_id"]
        self.leaves[number] = fact.leaf_index
        self.roots[number] = bytes.fromhex(body["root"])
        self.rows[number] = {
            "contribution_id": number,
            "partner_id": body["partner"],
            "kind": body["kind"],
            "adapter_hash": hex_bytes(body["adapter_hash"]),
            "file_digest": hex_bytes(body["file_digest"]),
            "first_line": body["first_line"],
            "last_line": body["last_line"],
            "contribution_time": moment(body["contribution_time"]),
            "fact_id": fact.fact_id,
            "corrects": hex_bytes(body.get("corrects")),
        }
        for kind, count in body["counts"].items():
            self.counts[number, kind] = count
        self.sizes[number] = sum(body["counts"].values())
        for bucket, version in body["heads"].items():
            self._versions[int(bucket)].append(version)
            self._owners[int(bucket)].append(number)
        if body["kind"] == "link":
            self._linked |= set(map(int, body["heads"]))

    def owner(self, bucket: int, version: int) -> int | None:
        """Which contribution a data version of a bucket is of; None: of none."""
        versions = self._versions.get(bucket)
        if not versions:
            return None
        at = bisect_left(versions, version)
        return self._owners[bucket][at] if at < len(versions) and versions[at] == version else None

    def head(self, bucket: int) -> int:
        """The newest data version of a bucket that is effective; 0 where nothing was written."""
        versions = self._versions.get(bucket)
        return versions[-1] if versions else 0

    def heads(self, stored: Iterable[Row]) -> dict[Key, Row]:
        """The rows of credit.bucket_head, by key.

        Args:
            stored: as they are. Buckets in which nothing was written stand where data versions
                began: at 0, or where all stood when buckets came; all at the same.
        """
        begun = Counter(row["data_version"] for row in stored if not self.head(row["bucket"]))
        first = begun.most_common(1)[0][0] if begun else 0
        return {
            (bucket,): {
                "bucket": bucket,
                "data_version": self.head(bucket) or first,
                "linked": bucket in self._linked,
            }
            for bucket in range(BUCKETS)
        }

    def rows_by_key(self) -> dict[Key, Row]:
        """The rows of credit.contribution, by key."""
        return {(number,): row for number, row in self.rows.items()}

    def count_rows(self) -> dict[Key, Row]:
        """The rows of credit.contribution_count, by key."""
        return {
            key: {"contribution_id": key[0], "kind": key[1], "versions": count}
            for key, count in self.counts.items()
        }

    def buckets(self) -> dict[int, int]:
        """How many data versions each bucket has that has any."""
        return {bucket: len(versions) for bucket, versions in self._versions.items()}

    def version_rows(self, low: int, high: int) -> dict[Key, Row]:
        """The rows of credit.contribution_version of some buckets, both included, by key."""
        return {
            (bucket, version): {
                "bucket": bucket,
                "data_version": version,
                "contribution_id": number,
            }
            for bucket in range(low, high + 1)
            for version, number in zip(
                self._versions.get(bucket, ()), self._owners.get(bucket, ()), strict=True
            )
        }


class Standing(Enum):
    """Whether a data version can have been in effect when an answer was made from it."""

    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    UNKNOWN = "unknown"
    """It is older than the facts of contributions, or its fact is not as its entry says."""


@dataclass(frozen=True, slots=True)
class WrittenVersion:
    """A data version that a contribution wrote in a bucket.

    Attributes:
        data_version: its number.
        pending: whether it waits for its fact to become an entry, or was rejected.
        leaf_index: of the entry of its fact; None: that is none, or does not vouch for it.
        record_time: when the contribution was recorded; it took effect later, with the entry.
        adopted: whether it was in effect before there were facts.
    """

    data_version: int
    pending: bool = False
    leaf_index: int | None = None
    record_time: datetime | None = None
    adopted: bool = False


def version_standing(
    data_version: int, leaf_index: int, known: Sequence[WrittenVersion]
) -> Standing:
    """Whether facts before an entry had made the data version effective that it names.

    Args:
        data_version: of the person's bucket.
        leaf_index: of the entry.
        known: that version of the bucket, and those next to it that are in effect; what is not
            there was not written.
    """
    own = next((each for each in known if each.data_version == data_version), None)
    if own is None:
        older = [each for each in known if each.data_version < data_version]
        # From the first fact of a bucket on, its head is always what some contribution wrote.
        if any(each.leaf_index is not None and not each.adopted for each in older):
            return Standing.IMPOSSIBLE
        return Standing.UNKNOWN if data_version else Standing.POSSIBLE
    if own.pending:
        return Standing.IMPOSSIBLE
    if own.leaf_index is None:
        return Standing.UNKNOWN
    if own.leaf_index < leaf_index:
        return Standing.POSSIBLE
    return Standing.UNKNOWN if own.adopted else Standing.IMPOSSIBLE


def overtaken_at(
    data_version: int, leaf_index: int, asked: datetime, known: Sequence[WrittenVersion]
) -> int | None:
    """The leaf of the fact by which a newer data version may have been in effect for long.

    None: an answer can have been made from the one that its entry names. When the newer one took
    effect is not told by its record, which may have waited for hours: see `was_overtaken`.

    Args:
        data_version: as for `version_standing`.
        leaf_index: likewise.
        asked: when the call began.
        known: as for `version_standing`.
    """
    newer = [
        each for each in known if each.data_version > data_version and each.leaf_index is not None
    ]
    first = min(newer, key=lambda each: each.data_version, default=None)
    if first is None or first.leaf_index is None or first.leaf_index >= leaf_index:
        return None
    is_recent = first.record_time is None or first.record_time > asked - LAG
    return None if is_recent else first.leaf_index


def was_overtaken(asked: datetime, call: datetime | None) -> bool:
    """Whether a newer data version had been in effect for long when a call began.

    Args:
        asked: when the call began.
        call: when the first call began whose entry is behind that of the newer version and before
            this one's; None: there is none. The newer version was in effect before that entry
            was made, which is within LAG of its call.
    """
    return call is not None and call <= asked - LAG
