# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A new key that encrypts a token's secrets, while gateways use them.

First the new key is made and every secret encrypted by it, one after the other; each is read back
before what the old key encrypted goes, so at every moment every secret can be read. Then, in a run
of its own, the old key is destroyed: until then whoever had begun to keep a secret under it is
done. A run that was interrupted is run again, and goes on from there. The secrets stay the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gateway.errors import KeyFileError
from gateway.signing.keys_in_use import KeysInUse
from gateway.signing.providers.stored import StoredKeys
from gateway.signing.providers.token_store import TokenStore
from gateway.signing.providers.token_wrapping import wrapping_label


@dataclass(frozen=True, slots=True)
class Rewrapping:
    """What became of a token's wrapping keys.

    Attributes:
        wrapping: the label of the one that encrypts every secret now.
        made: whether this run made it.
        renewed: names of the secrets that it took over in this run.
        unneeded: labels of older ones, which encrypt nothing any more and are still there.
        destroyed: labels of those that this run destroyed.
    """

    wrapping: str
    made: bool
    renewed: Sequence[str]
    unneeded: Sequence[str]
    destroyed: Sequence[str]


def rotate_wrapping_key(store: TokenStore, *, remove: bool) -> Rewrapping:
    """Encrypts every secret of a token by a new key, or destroys what that has taken over from.

    Args:
        store: has a whole set of keys, as a gateway needs it.
        remove: make no new key; destroy the older ones, once nothing is encrypted by them.

    Raises:
        KeyFileError: the set is not whole, a secret does not decrypt, or one came meanwhile. No
            secret and no key that one needs was destroyed.
    """
    KeysInUse.of(StoredKeys(store))  # a whole set, each key good
    made = False if remove else store.begin_next_wrapping_key()
    renewed = [name for name in store.secret_names() if store.rewrap(name)]
    *older, newest = store.wrapping_numbers()
    _check_none_older(store, newest)
    if remove:
        for number in older:
            store.destroy_wrapping_key(number)
    KeysInUse.of(StoredKeys(store))
    labels = [wrapping_label(number) for number in older]
    return Rewrapping(
        wrapping_label(newest),
        made,
        renewed,
        unneeded=[] if remove else labels,
        destroyed=labels if remove else [],
    )


def _check_none_older(store: TokenStore, newest: int) -> None:
    """Raises KeyFileError where something was kept under an older key meanwhile."""
    if any(store.oldest_number(name) != newest for name in store.secret_names()):
        raise KeyFileError(f"the keys of {store.place} changed meanwhile: run it again")
