# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Keys in a PKCS#11 token, as a KeyStore: `pkcs11:token=NAME?module-path=FILE`.

| object, by its label | is |
| --- | --- |
| answer-ID, log | a pair of keys; the private one never leaves the token, which signs |
| wrapping, wrapping-N | an AES-256 key that never leaves the token |
| pseudonym-VERSION, commitment(-VERSION), evidence-ID | data: 32 bytes, encrypted by that |

The secrets are decrypted by the token when they are read, and used in memory: every query
needs several of them (docs/adr/0054). How they are kept: gateway.signing.providers.token_wrapping.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from gateway.errors import KeyFileError, KeyUnavailableError
from gateway.signing.providers.pkcs11_uri import TokenUri
from gateway.signing.providers.stored import (
    ANSWER,
    SECRET_BYTES,
    SECRETS,
    KeyStore,
    check_no_near_miss,
    checked_secret,
    is_key_name,
    signs,
)
from gateway.signing.providers.token import Token, token_at
from gateway.signing.providers.token_import import import_signer
from gateway.signing.providers.token_keys import (
    TOKEN_ALGORITHMS,
    TokenSigner,
    load_token_signer,
)
from gateway.signing.providers.token_wrapping import (
    begin_next_wrapping_key,
    destroy_secret,
    destroy_wrapping_key,
    inside_template,
    keep_secret,
    label_of,
    make_first_wrapping_key,
    oldest_number,
    read_secret,
    rewrap_secret,
    token_objects,
    wrapping_keys,
)

if TYPE_CHECKING:
    import pkcs11

T = TypeVar("T")


class TokenStore:
    """A token's objects. Holds the URI only, and so no secret."""

    place = "the token"

    def __init__(self, location: str) -> None:
        """Name the token; nothing is read yet. Raises ConfigurationError."""
        self._uri = TokenUri.parse(location)

    def title(self, name: str) -> str:
        """The object's label."""
        return name

    def names(self, kind: str) -> Sequence[str]:
        """As KeyStore says. Raises KeyFileError."""

        def labels(session: pkcs11.Session) -> set[str]:
            """Of every object that could be of the kind; a secret may be there twice meanwhile."""
            kept_as = "PRIVATE_KEY" if kind == ANSWER else "DATA"
            return {label_of(found) for found in token_objects(session, CLASS=_class(kept_as))}

        found = []
        for label in sorted(self._token.run(labels)):
            if is_key_name(label, kind):
                found.append(label)
            else:
                check_no_near_miss(label, label, kind)
        return found

    def holds(self, name: str) -> bool:
        """As KeyStore says. Raises KeyFileError."""
        kept_as = "PRIVATE_KEY" if signs(name) else "DATA"
        found = self._token.run(
            lambda session: token_objects(session, CLASS=_class(kept_as), LABEL=name)
        )
        return bool(found)

    def signer(self, name: str) -> TokenSigner:
        """As KeyStore says. Raises KeyFileError."""
        return load_token_signer(self._token, name)

    def secret(self, name: str) -> bytes:
        """As KeyStore says; the token decrypts it. Raises KeyFileError."""
        return checked_secret(self._run_on(name, lambda session: read_secret(session, name)), name)

    def private_key(self, name: str) -> bytes:
        """Refused: private keys never leave the token. Raises KeyFileError."""
        raise KeyFileError(
            f"{name} never leaves the token: make new keys in the other place, and change over to"
            " them as docs/operations.md says"
        )

    def shares(self, other: KeyStore) -> bool:
        """As KeyStore says."""
        return isinstance(other, TokenStore) and other._uri == self._uri  # noqa: SLF001

    def check_can_make(self, algorithms: Collection[str]) -> None:
        """As WritableKeyStore says. Raises KeyFileError."""
        beyond = sorted(set(algorithms) - TOKEN_ALGORITHMS.keys())
        if beyond:
            raise KeyFileError(f"keys for {beyond[0]} cannot be made in a token")
        self._token.run(make_first_wrapping_key)

    def add_signer(self, name: str, algorithm: str) -> None:
        """As WritableKeyStore says. Raises KeyFileError."""
        self._refuse_taken(name)
        self._token.run(
            lambda session: TOKEN_ALGORITHMS[algorithm].make(session, name, inside_template())
        )

    def add_secret(self, name: str) -> None:
        """As WritableKeyStore says. Raises KeyFileError."""
        self.put_secret(name, secrets.token_bytes(SECRET_BYTES))

    def put_signer(self, name: str, pem: bytes) -> None:
        """As WritableKeyStore says; from then on it never leaves the token. Raises KeyFileError."""
        self._refuse_taken(name)
        self._token.run(lambda session: import_signer(session, name, pem))

    def put_secret(self, name: str, secret: bytes) -> None:
        """As WritableKeyStore says. Raises KeyFileError."""
        self._refuse_taken(name)

        def keep(session: pkcs11.Session) -> None:
            """Encrypted by the token."""
            make_first_wrapping_key(session)
            keep_secret(session, name, secret)

        self._token.run(keep)

    def remove_signer(self, name: str) -> None:
        """As WritableKeyStore says; both halves. Raises KeyFileError."""

        def destroy(session: pkcs11.Session) -> None:
            """The private one first: what is left without it is no key."""
            for half in ("PRIVATE_KEY", "PUBLIC_KEY"):
                for found in token_objects(session, CLASS=_class(half), LABEL=name):
                    found.destroy()

        self._token.run(destroy)

    def remove_secret(self, name: str) -> None:
        """As WritableKeyStore says. Raises KeyFileError."""
        self._token.run(lambda session: destroy_secret(session, name))

    def secret_names(self) -> list[str]:
        """Of every secret that is encrypted here. Raises KeyFileError."""
        return sorted(name for kind in SECRETS for name in self.names(kind))

    def wrapping_numbers(self) -> list[int]:
        """Of the keys that encrypt secrets, ascending. Raises KeyFileError."""
        return sorted(self._token.run(wrapping_keys))

    def begin_next_wrapping_key(self) -> bool:
        """Makes the key that takes over; False: one is taking over already. Raises KeyFileError."""
        return self._token.run(begin_next_wrapping_key)

    def rewrap(self, name: str) -> bool:
        """Encrypts a secret by the newest key; whether it was not. Raises KeyFileError."""
        return self._run_on(name, lambda session: rewrap_secret(session, name))

    def oldest_number(self, name: str) -> int:
        """Of the keys that something of this name is encrypted by. Raises KeyFileError."""
        return self._token.run(lambda session: oldest_number(session, name))

    def destroy_wrapping_key(self, number: int) -> None:
        """What it encrypted is lost from then on. Raises KeyFileError."""
        self._token.run(lambda session: destroy_wrapping_key(session, number))

    @property
    def _token(self) -> Token:
        return token_at(self._uri)

    def _run_on(self, name: str, work: Callable[[pkcs11.Session], T]) -> T:
        """Works on a secret; what the token says of it names it. Raises KeyFileError."""
        try:
            return self._token.run(work)
        except KeyUnavailableError as error:
            raise KeyUnavailableError(f"{name}: {error}") from None

    def _refuse_taken(self, name: str) -> None:
        if self.holds(name):
            raise KeyFileError(f"{self.place} already holds {name}")


def _class(name: str) -> Any:
    from pkcs11 import ObjectClass  # noqa: PLC0415 - only with a token

    return ObjectClass[name]
