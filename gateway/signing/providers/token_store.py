# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Keys in a PKCS#11 token, as a KeyStore: `pkcs11:token=NAME?module-path=FILE`.

| object, by its label | is |
| --- | --- |
| answer-ID, log | a pair of keys; the private one never leaves the token, which signs |
| wrapping | an AES-256 key that never leaves the token |
| pseudonym-VERSION, commitment, evidence-ID | data: 32 bytes, encrypted by `wrapping` |

The secrets are decrypted by the token when they are read, and used in memory: every query
needs several of them (docs/adr/0054). What is kept is the nonce and AES-256-GCM's
ciphertext, bound to its label, so that one cannot be put in another's place.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from gateway.errors import KeyFileError, KeyUnavailableError
from gateway.signing.providers.pkcs11_uri import TokenUri
from gateway.signing.providers.stored import (
    ANSWER,
    SECRET_BYTES,
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
    check_stays_inside,
    load_token_signer,
)

if TYPE_CHECKING:
    import pkcs11

WRAPPING = "wrapping"
_APPLICATION = "credit-gateway"
_NONCE = 12
_WRAPPING_BITS = 256


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

        def labels(session: pkcs11.Session) -> list[str]:
            """Of every object that could be of the kind."""
            wanted = {"CLASS": _class(private=True) if kind == ANSWER else _class(data=True)}
            return [_label(found) for found in _objects(session, **wanted)]

        found = []
        for label in sorted(self._token.run(labels)):
            if is_key_name(label, kind):
                found.append(label)
            else:
                check_no_near_miss(label, label, kind)
        return found

    def holds(self, name: str) -> bool:
        """As KeyStore says. Raises KeyFileError."""
        kinds = {"private": True} if signs(name) else {"data": True}
        found = self._token.run(
            lambda session: list(_objects(session, CLASS=_class(**kinds), LABEL=name))
        )
        return bool(found)

    def signer(self, name: str) -> TokenSigner:
        """As KeyStore says. Raises KeyFileError."""
        return load_token_signer(self._token, name)

    def secret(self, name: str) -> bytes:
        """As KeyStore says; the token decrypts it. Raises KeyFileError."""

        def unwrap(session: pkcs11.Session) -> bytes:
            """What the object holds, decrypted."""
            wrapped = bytes(self._data(session, name)[_attribute("VALUE")])
            if len(wrapped) <= _NONCE:
                raise KeyFileError(f"{name}: not what the gateway keeps in a token")
            return _gcm(_wrapping(session), "decrypt", wrapped[_NONCE:], wrapped[:_NONCE], name)

        try:
            return checked_secret(self._token.run(unwrap), name)
        except KeyUnavailableError as error:
            raise KeyUnavailableError(f"{name}: {error}") from None

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
        self._token.run(_wrapping_or_new)

    def add_signer(self, name: str, algorithm: str) -> None:
        """As WritableKeyStore says. Raises KeyFileError."""
        self._refuse_taken(name)
        self._token.run(
            lambda session: TOKEN_ALGORITHMS[algorithm].make(session, name, _inside_template())
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
            nonce = secrets.token_bytes(_NONCE)
            wrapped = nonce + _gcm(_wrapping_or_new(session), "encrypt", secret, nonce, name)
            given = {
                "CLASS": _class(data=True),
                "TOKEN": True,
                "PRIVATE": True,
                "LABEL": name,
                "APPLICATION": _APPLICATION,
                "VALUE": wrapped,
            }
            session.create_object({_attribute(each): value for each, value in given.items()})

        self._token.run(keep)

    def remove_signer(self, name: str) -> None:
        """As WritableKeyStore says; both halves. Raises KeyFileError."""

        def destroy(session: pkcs11.Session) -> None:
            """The private one first: what is left without it is no key."""
            for private in (True, False):
                for found in list(_objects(session, CLASS=_pair(private=private), LABEL=name)):
                    found.destroy()

        self._token.run(destroy)

    def remove_secret(self, name: str) -> None:
        """As WritableKeyStore says. Raises KeyFileError."""
        self._token.run(lambda session: self._data(session, name).destroy())

    @property
    def _token(self) -> Token:
        return token_at(self._uri)

    def _refuse_taken(self, name: str) -> None:
        if self.holds(name):
            raise KeyFileError(f"{self.place} already holds {name}")

    def _data(self, session: pkcs11.Session, name: str) -> Any:
        found = list(_objects(session, CLASS=_class(data=True), LABEL=name))
        if not found:
            raise KeyFileError(f"{self.place} has no {name}")
        if len(found) > 1:
            raise KeyFileError(f"{name}: {self.place} has more than one with this label")
        return found[0]


def _wrapping(session: pkcs11.Session) -> Any:
    """The key that encrypts secrets. Raises KeyFileError when it is missing or could leave."""
    found = list(_objects(session, CLASS=_class(), LABEL=WRAPPING))
    if len(found) != 1:
        many = "more than one key" if found else "no key"
        raise KeyFileError(f"the token has {many} {WRAPPING}, which its secrets are encrypted by")
    check_stays_inside(found[0], WRAPPING)
    return found[0]


def _wrapping_or_new(session: pkcs11.Session) -> Any:
    from pkcs11 import KeyType, MechanismFlag  # noqa: PLC0415 - only with a token

    if not list(_objects(session, CLASS=_class(), LABEL=WRAPPING)):
        session.generate_key(
            KeyType.AES,
            _WRAPPING_BITS,
            store=True,
            label=WRAPPING,
            capabilities=MechanismFlag.ENCRYPT | MechanismFlag.DECRYPT,
            template=_inside_template(),
        )
    return _wrapping(session)


def _gcm(key: Any, what: str, data: bytes, nonce: bytes, label: str) -> bytes:
    from pkcs11 import GCMParams, Mechanism  # noqa: PLC0415 - only with a token

    parameters = GCMParams(nonce, label.encode(), 128)
    work = getattr(key, what)
    return bytes(work(data, mechanism=Mechanism.AES_GCM, mechanism_param=parameters))


def _inside_template() -> dict[Any, Any]:
    return {_attribute("SENSITIVE"): True, _attribute("EXTRACTABLE"): False}


def _objects(session: pkcs11.Session, **attributes: Any) -> Any:
    return session.get_objects({_attribute(name): value for name, value in attributes.items()})


def _label(found: Any) -> str:
    return str(found[_attribute("LABEL")])


def _attribute(name: str) -> Any:
    from pkcs11 import Attribute  # noqa: PLC0415 - only with a token

    return Attribute[name]


def _pair(*, private: bool) -> Any:
    from pkcs11 import ObjectClass  # noqa: PLC0415 - only with a token

    return ObjectClass.PRIVATE_KEY if private else ObjectClass.PUBLIC_KEY


def _class(*, private: bool = False, data: bool = False) -> Any:
    from pkcs11 import ObjectClass  # noqa: PLC0415 - only with a token

    if private:
        return ObjectClass.PRIVATE_KEY
    return ObjectClass.DATA if data else ObjectClass.SECRET_KEY
