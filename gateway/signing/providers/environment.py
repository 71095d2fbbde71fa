# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Keys in environment variables, as a KeyStore: `env:PREFIX`.

| variable | holds |
| --- | --- |
| PREFIX_ANSWER_ID | a private key: PEM, or base64 of PEM or of PKCS 8 in DER |
| PREFIX_LOG | the same |
| PREFIX_PSEUDONYM_VERSION, PREFIX_COMMITMENT, PREFIX_COMMITMENT_VERSION | base64 of 32 bytes |
| PREFIX_REKEY_VERSION | the same |
| PREFIX_EVIDENCE_0001, or another ID of letters and digits | the same |
| PREFIX_EVIDENCE_2026_11, PREFIX_EVIDENCE_2026_11_2 | the same: the keys 2026-11 and 2026-11.2 |

Every variable that begins with PREFIX_ has to be one of these. A process's variables are
handed on to its child processes and are shown in /proc to whoever runs as the same user, so
files are the better place wherever there are files.
"""

from __future__ import annotations

import base64
import binascii
import os
import re
from collections.abc import Sequence

from gateway.errors import ConfigurationError, KeyFileError
from gateway.signing.keys import PrivateKeySigner
from gateway.signing.providers.stored import (
    ANSWER,
    COMMITMENT,
    EVIDENCE,
    LOG,
    SECRETS,
    KeyStore,
    decode_secret,
    is_key_name,
)

SCHEME = "env:"
_PREFIX = re.compile(r"[A-Za-z_](?:[A-Za-z0-9_]{0,62}[A-Za-z0-9])?")
_MONTH = re.compile(r"([0-9]{4})_([0-9]{2})(?:_([0-9]))?")
_KINDS = {kind.upper(): kind for kind in (ANSWER, *SECRETS)}
_ALONE = {name.upper(): name for name in (LOG, COMMITMENT)}
_AS_VARIABLE = str.maketrans("-.", "__")
_PEM = b"-----BEGIN "


class EnvironmentStore:
    """Variables that begin alike. Reads them again at each call."""

    place = "the environment"

    def __init__(self, location: str) -> None:
        """Name the variables, as `env:PREFIX`; nothing is read yet.

        Raises:
            ConfigurationError: not a prefix that variables could have.
        """
        prefix = location.removeprefix(SCHEME)
        if not _PREFIX.fullmatch(prefix):
            raise ConfigurationError(
                "env:PREFIX needs the beginning of variables' names, without the last _:"
                " env:GATEWAY_KEY for GATEWAY_KEY_LOG"
            )
        self._prefix = f"{prefix}_"

    def title(self, name: str) -> str:
        """The variable's name."""
        kind, separator, key_id = name.partition("-")
        return self._prefix + kind.upper() + (separator + key_id).translate(_AS_VARIABLE)

    def names(self, kind: str) -> Sequence[str]:
        """As KeyStore says. Raises KeyFileError, also on any variable that names no key."""
        return sorted(name for name in self._variables() if is_key_name(name, kind))

    def holds(self, name: str) -> bool:
        """As KeyStore says. Raises KeyFileError."""
        return name in self._variables()

    def signer(self, name: str) -> PrivateKeySigner:
        """As KeyStore says. Raises KeyFileError."""
        variable, value = self._read(name)
        try:
            return PrivateKeySigner(_pem(value))
        except (KeyFileError, ValueError):
            raise _no_private_key(variable) from None

    def secret(self, name: str) -> bytes:
        """As KeyStore says. Raises KeyFileError."""
        variable, value = self._read(name)
        return decode_secret(value, variable)

    def private_key(self, name: str) -> bytes:
        """As KeyStore says. Raises KeyFileError."""
        variable, value = self._read(name)
        try:
            return _pem(value)
        except ValueError:
            raise _no_private_key(variable) from None

    def shares(self, other: KeyStore) -> bool:
        """As KeyStore says."""
        return isinstance(other, EnvironmentStore) and other._prefix == self._prefix  # noqa: SLF001

    def _read(self, name: str) -> tuple[str, bytes]:
        """A key's variable and what it holds."""
        variable = self._variables().get(name)
        if variable is None:
            raise KeyFileError(f"{self.place} has no {self.title(name)}")
        value = os.environ[variable].encode(errors="surrogateescape").strip()
        if not value:
            raise KeyFileError(f"{variable}: it is empty")
        return variable, value

    def _variables(self) -> dict[str, str]:
        """The variable of each key. Raises KeyFileError on one that names none."""
        found: dict[str, str] = {}
        for variable in os.environ:
            if variable.startswith(self._prefix):
                name = _key_name(variable.removeprefix(self._prefix))
                if name is None:
                    raise KeyFileError(
                        f"{variable}: not the name of a key; unset it or choose another prefix"
                    )
                found[name] = variable
        return found


def _no_private_key(variable: str) -> KeyFileError:
    return KeyFileError(f"{variable}: not an unencrypted private key, in PEM or in base64 of that")


def _key_name(rest: str) -> str | None:
    """The key that a variable names, by what follows the prefix; None: none."""
    if rest in _ALONE:
        return _ALONE[rest]
    spelled, _, key_id = rest.partition("_")
    kind = _KINDS.get(spelled)
    if kind is None or not key_id:
        return None
    if kind == EVIDENCE:
        month = _MONTH.fullmatch(key_id)
        if month is not None:
            key_id = f"{month[1]}-{month[2]}" + (f".{month[3]}" if month[3] else "")
        elif "_" in key_id:
            return None
    name = f"{kind}-{key_id}"
    return name if is_key_name(name, kind) else None


def _pem(value: bytes) -> bytes:
    """A private key in PEM, from any of its forms. Raises ValueError."""
    if value.startswith(_PEM):
        return value
    try:
        decoded = base64.b64decode(b"".join(value.split()), validate=True)
    except binascii.Error:
        raise ValueError from None
    if decoded.startswith(_PEM):
        return decoded
    body = base64.encodebytes(decoded)
    return b"-----BEGIN PRIVATE KEY-----\n" + body + b"-----END PRIVATE KEY-----\n"
