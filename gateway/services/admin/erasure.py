# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Erases evidence at the end of its retention, and renews what wraps its keys.

Erasing destroys the entry's evidence key: the sealed bytes stay, so that the entry
still verifies, and nobody can open them again. Both run in small transactions, each recorded
in the log, and can be stopped and started again at any moment.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from gateway.audit.retention import EVIDENCE_CLASSES
from gateway.domain.access.retention import SHORTEST, Period
from gateway.errors import ConfigurationError, VerificationError
from gateway.runtime.system import Randomness
from gateway.services.log.evidence import NONCE_BYTES, opens, rewrap_key
from gateway.signing.evidence_months import month_of_key, wraps_no_more_from
from gateway.store.log.retention import BEGINNING, Place, WrappedKey

MAX_CAUSE = 150
"""Characters; the log's record puts class and moment before it."""

_PAGE = 1_000
_LISTED = 100
_SLACK = timedelta(days=1)
"""An entry of a month's last moment may still be on its way, and clocks differ."""


class RetentionStore(Protocol):
    """Counts and destroys evidence keys; gateway.store.log.retention says the rest."""

    def due(self, before: datetime, evidence_class: str) -> list[tuple[datetime, int]]:
        """Keys of a class that are older, by month."""
        ...

    def destroy(self, before: datetime, evidence_class: str, cause: str) -> int:
        """Destroys them; how many."""
        ...


class KeyUseStore(Protocol):
    """Knows which key-encryption keys are needed; gateway.store.log.retention."""

    def in_use(self, kek_id: str) -> bool:
        """Whether it wraps any key that is kept."""
        ...


class RewrapStore(Protocol):
    """Gives and takes wrapped keys; gateway.store.log.retention says the rest."""

    def to_rewrap(self, new_kek_id: str, after: Place, page: int) -> list[WrappedKey]:
        """Keys that another key-encryption key wraps, after a place."""
        ...

    def rewrap(
        self, new_kek_id: str, renewed: Sequence[tuple[WrappedKey, bytes]], cause: str
    ) -> int:
        """Stores rewrapped keys; returns how many."""
        ...


@dataclass(frozen=True, slots=True)
class Due:
    """Evidence of a class that is past its retention.

    Attributes:
        evidence_class: "answered" or "refused".
        before: evidence older than this is due; whole seconds, UTC.
        months: first moment of each month with such evidence, and how much.
    """

    evidence_class: str
    before: datetime
    months: tuple[tuple[datetime, int], ...]

    @property
    def keys(self) -> int:
        """How many keys are to be destroyed."""
        return sum(keys for _, keys in self.months)


def due_evidence(store: RetentionStore, periods: Mapping[str, Period], now: datetime) -> list[Due]:
    """What is past its retention, by class; nothing is changed.

    Args:
        store: of the operator.
        periods: how long evidence of each class is kept.
        now: UTC.

    Raises:
        ConfigurationError: a period is shorter than 31 days, or its class unknown.
        StoreError: the database cannot be used.
    """
    found = []
    for evidence_class, period in periods.items():
        before = period.before(now)
        if evidence_class not in EVIDENCE_CLASSES:
            raise ConfigurationError(f"evidence is of the classes {', '.join(EVIDENCE_CLASSES)}")
        if now - before < SHORTEST:
            raise ConfigurationError(f"evidence is kept for at least {SHORTEST.days} days")
        found.append(Due(evidence_class, before, tuple(store.due(before, evidence_class))))
    return found


def apply_retention(
    store: RetentionStore, due: Due, cause: str, on_progress: Callable[[int], None]
) -> int:
    """Destroys what is due, month by month; the entries stay and still verify.

    Args:
        store: of the operator.
        due: what `due_evidence` found.
        cause: why; stands in the log for ever.
        on_progress: called with the number of keys destroyed, after every month.

    Returns:
        How many keys were destroyed.

    Raises:
        ConfigurationError: the cause is missing or too long.
        StoreError: the database; months before stay erased.
    """
    if not cause.strip() or len(cause) > MAX_CAUSE:
        raise ConfigurationError(f"a cause is needed, of at most {MAX_CAUSE} characters")
    ends = [month for month, _ in due.months[1:]] + [due.before]
    destroyed = 0
    for end in ends[: len(due.months)]:
        count = store.destroy(end, due.evidence_class, cause)
        destroyed += count
        on_progress(count)
    return destroyed


def unneeded_month_keys(
    store: KeyUseStore, names: Collection[str], now: datetime
) -> tuple[list[str], list[str]]:
    """Key-encryption keys of months that are over: those that wrap nothing, and the others.

    A gateway that was not given newer keys may use a month's key for two months more; until
    a day after that it is in neither list.

    Args:
        store: of the operator.
        names: ids of key-encryption keys.
        now: UTC.

    Raises:
        StoreError: the database cannot be used.
    """
    months = {name: month_of_key(name) for name in sorted(names)}
    over = [
        name
        for name, month in months.items()
        if month is not None and wraps_no_more_from(month) + _SLACK <= now
    ]
    needed = [name for name in over if store.in_use(name)]
    return [name for name in over if name not in needed], needed


@dataclass(slots=True)
class Rotation:
    """What became of the evidence keys.

    Attributes:
        renewed: now wrapped by the new key-encryption key.
        unopened: leaf indexes, the first hundred, whose key does not open.
        unopened_count: how many those are.
        without_key: key-encryption keys that are not at hand, and how many evidence
            keys each of them wraps.
    """

    renewed: int = 0
    unopened: list[int] = field(default_factory=list)
    unopened_count: int = 0
    without_key: Counter[str] = field(default_factory=Counter)

    @property
    def complete(self) -> bool:
        """Whether the new key-encryption key now wraps every key."""
        return not self.unopened_count and not self.without_key


def check_evidence_keys(
    store: RewrapStore, keks: Mapping[str, bytes], in_use: Collection[str]
) -> None:
    """Refuses a key-encryption key that opens nothing of what it is said to wrap.

    One that opens some, but not all, is the right one: what it does not open was changed.

    Args:
        store: of the operator.
        keks: key-encryption keys by id.
        in_use: ids of those that wrap anything.

    Raises:
        ConfigurationError: a key is not the one that was used.
        StoreError: the database.
    """
    unproven = set(in_use) & set(keks)
    after = BEGINNING
    while unproven and (page := store.to_rewrap("", after, _PAGE)):
        unproven -= {
            key.kek_id
            for key in page
            if key.kek_id in unproven
            and opens(keks[key.kek_id], key.wrapped_key, key.request_digest or b"")
        }
        after = (page[-1].entry_time, page[-1].leaf_index)
    if unproven:
        raise ConfigurationError(
            f"evidence-{min(unproven)}.key is not the key that was used: it opens no evidence"
            " that it is said to wrap. Restore the key directory from its copy"
        )


def rotate_evidence_keys(  # noqa: PLR0913 - what it needs, each by name
    store: RewrapStore,
    *,
    keks: Mapping[str, bytes],
    new_kek_id: str,
    randomness: Randomness,
    cause: str,
    on_progress: Callable[[int], None],
) -> Rotation:
    """Wraps every evidence key by a new key-encryption key; no entry is touched.

    Args:
        store: of the operator.
        keks: key-encryption keys by id, the new one among them.
        new_kek_id: the new one's id.
        randomness: for nonces.
        cause: why; may be empty.
        on_progress: called with the number of keys looked at, after every page.

    Raises:
        StoreError: the database; pages before stay renewed.
    """
    rotation, after = Rotation(), BEGINNING
    while page := store.to_rewrap(new_kek_id, after, _PAGE):
        renewed: list[tuple[WrappedKey, bytes]] = []
        for key in page:
            nonce = randomness.token(NONCE_BYTES)
            wrapped = _rewrapped(key, keks, keks[new_kek_id], nonce, rotation)
            if wrapped is not None:
                renewed.append((key, wrapped))
        rotation.renewed += store.rewrap(new_kek_id, renewed, cause)
        after = (page[-1].entry_time, page[-1].leaf_index)
        on_progress(len(page))
    return rotation


def _rewrapped(
    key: WrappedKey, keks: Mapping[str, bytes], new_kek: bytes, nonce: bytes, rotation: Rotation
) -> bytes | None:
    """The rewrapped key; None, and noted, when that is not possible."""
    old_kek = keks.get(key.kek_id)
    if old_kek is None:
        rotation.without_key[key.kek_id] += 1
        return None
    try:
        return rewrap_key(old_kek, new_kek, key.wrapped_key, key.request_digest or b"", nonce)
    except VerificationError:
        rotation.unopened_count += 1
        if len(rotation.unopened) < _LISTED:
            rotation.unopened.append(key.leaf_index)
        return None
