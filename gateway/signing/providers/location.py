# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The one setting that says where the gateway's own keys are.

| location | keys are in |
| --- | --- |
| a path | files of that directory (gateway.signing.key_directory) |
| env:PREFIX | environment variables (gateway.signing.providers.environment) |
| pkcs11:token=NAME?module-path=FILE | a PKCS#11 token (gateway.signing.providers.token_store) |

A further place is a row here and a KeyStore; the contract suite runs over every row.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gateway.errors import ConfigurationError
from gateway.signing.key_directory import DirectoryStore
from gateway.signing.providers.environment import SCHEME as ENVIRONMENT
from gateway.signing.providers.environment import EnvironmentStore
from gateway.signing.providers.pkcs11_uri import SCHEME as TOKEN
from gateway.signing.providers.stored import KeyStore, StoredKeys, WritableKeyStore
from gateway.signing.providers.token_store import TokenStore

KeyLocation = str | Path

STORES: dict[str, Callable[[str], KeyStore]] = {
    ENVIRONMENT: EnvironmentStore,
    TOKEN: TokenStore,
}
"""By the beginning of a location; any other is a directory's path."""


def key_store(location: KeyLocation) -> KeyStore:
    """The place that a location names; nothing is read yet.

    Raises:
        ConfigurationError: it is not a location of its kind.
    """
    if isinstance(location, str):
        for scheme, store in STORES.items():
            if location.startswith(scheme):
                return store(location)
    return DirectoryStore(Path(location))


def writable_key_store(location: KeyLocation) -> WritableKeyStore:
    """As `key_store`, where keys can be made and removed.

    Raises:
        ConfigurationError: it is not a location of its kind, or keys are only read there.
    """
    store = key_store(location)
    if not isinstance(store, WritableKeyStore):
        raise ConfigurationError(
            f"keys are only read from {store.place}: make them in a directory, and copy them from"
            " there (docs/operations.md)"
        )
    return store


def key_provider(location: KeyLocation) -> StoredKeys:
    """The gateway's own keys at a location; nothing is read yet.

    Raises:
        ConfigurationError: it is not a location of its kind.
    """
    return StoredKeys(key_store(location))


def checked_location(location: KeyLocation) -> KeyLocation:
    """A location that can be one. Raises ConfigurationError."""
    key_store(location)
    return location


def watched_files(location: KeyLocation) -> tuple[Path, ...]:
    """What tells by its change that keys may have changed; a folder stands for its files."""
    store = key_store(location)
    return (Path(location),) if isinstance(store, DirectoryStore) else ()
