# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""New keys in a place that keeps keys: a full set, and key-encryption keys of evidence."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from gateway.domain.months import month_of
from gateway.errors import KeyFileError
from gateway.signing.algorithms import ALGORITHMS
from gateway.signing.evidence_months import key_name, month_of_key, name_after
from gateway.signing.providers.stored import EVIDENCE, StoredKeys, WritableKeyStore, full_set


def create_keys(store: WritableKeyStore, answer_algorithms: Sequence[str] = ("ed25519",)) -> None:
    """Make a full set of new keys.

    Args:
        store: where; it may hold no key of the same name.
        answer_algorithms: one answer key each, in this order.

    Raises:
        KeyFileError: a key exists already, an algorithm is unknown, or a key cannot be
            made there. Nothing was made unless making itself failed.
    """
    if not set(answer_algorithms) <= ALGORITHMS.keys():
        raise KeyFileError("no such signature algorithm")
    signing, secrets = full_set(answer_algorithms)
    store.check_can_make(signing.values())
    taken = sorted(name for name in (*signing, *secrets) if store.holds(name))
    if taken:
        raise KeyFileError(f"{store.place} already holds {store.title(taken[0])}")
    for name, algorithm in signing.items():
        store.add_signer(name, algorithm)
    for name in secrets:
        store.add_secret(name)


def add_evidence_key_to(store: WritableKeyStore, in_use: Collection[str] = ()) -> str:
    """Make a key-encryption key of evidence that takes the place of the one used now.

    Args:
        store: where the others are.
        in_use: ids that stand in a database; another key may not take one of them.

    Returns:
        Its id, the former one's number and one.

    Raises:
        KeyFileError: there is none to count on from, it has no number or the number
            would need a further digit, the id is in use, or the key cannot be made.
    """
    newest, _ = StoredKeys(store).evidence_key()
    key_id = name_after(newest)
    if key_id is None:
        raise KeyFileError(f"{_title(store, newest)} has no number to count on from")
    if key_id in in_use:
        raise KeyFileError(f"{_title(store, key_id)} is in use, and is not in {store.place}")
    store.add_secret(f"{EVIDENCE}-{key_id}")
    return key_id


def add_month_keys_to(store: WritableKeyStore, count: int, now: datetime) -> list[str]:
    """Make key-encryption keys of evidence for the months to come.

    Args:
        store: where the others are.
        count: months ahead, this one included, that shall have a key.
        now: UTC.

    Returns:
        The ids of those that were missing, ascending. Months before the newest key that is
        named after one are passed over: theirs may have been destroyed.

    Raises:
        KeyFileError: the place has no key at all, or a key cannot be made.
    """
    known = StoredKeys(store).evidence_keys()
    if not known:
        raise KeyFileError(f"{store.place} has no {_title(store, 'ID')}")
    this = month_of(now.date())
    first = max([month + 1 for name in known if (month := month_of_key(name))] + [this])
    names = [key_name(month) for month in range(first, this + count)]
    others = [name for name in known if month_of_key(name) is None]
    if names and max(others, default="") > names[0]:
        raise KeyFileError("an evidence key that is named after no month has a higher name")
    for name in names:
        store.add_secret(f"{EVIDENCE}-{name}")
    return names


def remove_evidence_key_from(store: WritableKeyStore, key_id: str) -> None:
    """Destroy a key-encryption key of evidence: what it wraps stays closed for ever.

    Raises:
        KeyFileError: there is no such key, or it cannot be destroyed.
    """
    store.remove_secret(f"{EVIDENCE}-{key_id}")


def _title(store: WritableKeyStore, key_id: str) -> str:
    return store.title(f"{EVIDENCE}-{key_id}")
