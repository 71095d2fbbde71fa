# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The gateway's own keys, moved from one place to another.

First all of them are kept in the new place, too, and read back from there; only then, and only
where that is asked for, are they destroyed in the old one. At every moment one place has the
whole set. The log's key comes last and goes first: a set without it is refused by everything
that uses keys, so what an interrupted run leaves is never taken for a whole set, and the same
command goes on from there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hmac import compare_digest

from gateway.errors import KeyFileError, SignatureError
from gateway.signing.algorithms import load_verifier
from gateway.signing.keys_in_use import KeysInUse
from gateway.signing.providers.stored import (
    ANSWER,
    LOG,
    SECRETS,
    KeyStore,
    StoredKeys,
    WritableKeyStore,
    signs,
)

_TRIED = b"credit-gateway: a signature that shows that a moved key is the same"


@dataclass(frozen=True, slots=True)
class MovedKey:
    """One key that is in the new place, and the same there.

    Attributes:
        name: as gateway.signing.providers.stored has it.
        algorithm: of a private key; "" for a secret.
        keyid: of a private key; "" for a secret.
        was_there: whether an earlier run had put it there.
    """

    name: str
    algorithm: str
    keyid: str
    was_there: bool


def move_keys(source: KeyStore, target: WritableKeyStore, *, remove: bool) -> list[MovedKey]:
    """Keeps the whole set of one place in another, and checks that it is the same there.

    Args:
        source: has a whole set, as a gateway needs it; or what is left of one whose removal
            was interrupted.
        target: has none of these keys, or the same ones, and no others.
        remove: destroy them in the source, once all of them are in the target.

    Returns:
        Every key, in the order of their names.

    Raises:
        KeyFileError: a set is not whole, a key cannot leave its place or be kept in the other,
            or the other has another key. What this run put there is gone again, and nothing
            was destroyed in the source.
    """
    writable = _removable(source) if remove else None
    names = _names(source)
    if not names:  # as after a removal of which nobody saw the end
        raise KeyFileError(f"{source.place}, where the keys are to come from, holds none")
    if remove and LOG not in names:
        KeysInUse.of(StoredKeys(target))  # an interrupted removal goes on
    else:
        KeysInUse.of(StoredKeys(source))  # a whole set, each key good
    algorithms = {name: source.signer(name).algorithm for name in names if signs(name)}
    pems = {name: source.private_key(name) for name in algorithms}
    target.check_can_make(algorithms.values())
    if source.shares(target):
        raise KeyFileError(f"{source.place} and {target.place} are the same place")
    there = _there(source, target, names)
    made: list[str] = []
    try:
        for name in _log_last(set(names) - there):
            if name in pems:
                target.put_signer(name, pems[name])
            else:
                target.put_secret(name, source.secret(name))
            made.append(name)
        moved = [_check_same(source, target, name, was_there=name in there) for name in names]
        KeysInUse.of(StoredKeys(target))
        _check_unchanged(source, names)
    except BaseException:
        for name in reversed(made):
            with suppress(KeyFileError):
                _remove(target, name)
        raise
    if writable is not None:
        for name in reversed(_log_last(names)):
            _remove(writable, name)
    return moved


def _there(source: KeyStore, target: KeyStore, names: Sequence[str]) -> set[str]:
    """Which keys the target has already. Raises KeyFileError where it has others."""
    there = _names(target)
    others = sorted(set(there) - set(names))
    # An interrupted removal has left fewer than were moved.
    if others and LOG in names:
        title = target.title(others[0])
        raise KeyFileError(f"{target.place} holds {title}, which is none of the keys to be moved")
    found = set(names) & set(there)
    for name in sorted(found):
        _check_same(source, target, name)
    return found


def _check_unchanged(source: KeyStore, names: Sequence[str]) -> None:
    """Raises KeyFileError where a key came or went meanwhile."""
    if _names(source) != names:
        raise KeyFileError(f"the keys of {source.place} changed meanwhile: run it again")


def _removable(source: KeyStore) -> WritableKeyStore:
    """Raises KeyFileError where keys are only read."""
    if not isinstance(source, WritableKeyStore):
        raise KeyFileError(f"keys are only read from {source.place}: take them out of it yourself")
    return source


def _names(store: KeyStore) -> list[str]:
    """Of every key, in order. Raises KeyFileError."""
    kinds = (ANSWER, *SECRETS)
    found = [name for kind in kinds for name in store.names(kind)]
    return sorted([*found, LOG] if store.holds(LOG) else found)


def _log_last(names: Iterable[str]) -> list[str]:
    return sorted(names, key=lambda name: (name == LOG, name))


def _check_same(
    source: KeyStore, target: KeyStore, name: str, *, was_there: bool = True
) -> MovedKey:
    """Raises KeyFileError where the two places have two keys under one name."""
    other = KeyFileError(f"{target.place} already holds another {target.title(name)}")
    if not signs(name):
        if not compare_digest(source.secret(name), target.secret(name)):
            raise other
        return MovedKey(name, "", "", was_there)
    before, after = source.signer(name), target.signer(name)
    if (before.algorithm, before.public_key) != (after.algorithm, after.public_key):
        raise other
    try:
        load_verifier(before.algorithm, before.public_key).verify(after.sign(_TRIED), _TRIED)
    except SignatureError:
        raise KeyFileError(f"{target.title(name)}: its signatures are not of this key") from None
    return MovedKey(name, before.algorithm, before.keyid, was_there)


def _remove(store: WritableKeyStore, name: str) -> None:
    """Destroys a key. Raises KeyFileError."""
    (store.remove_signer if signs(name) else store.remove_secret)(name)
