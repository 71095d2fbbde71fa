# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a client must know beforehand to believe a gateway: names and public keys.

It is handed over once, out of band, as a small TOML file without any secret
(`credit-gateway keys trust-file` writes one). Nothing a gateway sends later can
add to it.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gateway.audit.checkpoint import LogVerifier
from gateway.errors import ConfigurationError, GatewayError
from gateway.signing.algorithms import Verifier, load_verifier
from gateway.signing.keys import load_public_key_pem, load_signer
from gateway.signing.signer import Signer

_KEYS = {"origin", "log_key", "answer_keys", "required_algorithms"}


@dataclass(frozen=True, slots=True)
class ClientIdentity:
    """Who asks, and the keys it signs with; every request is signed with all."""

    partner_id: str
    signers: tuple[Signer, ...]

    @classmethod
    def from_files(cls, partner_id: str, *key_files: Path) -> ClientIdentity:
        """Load the private keys from PEM files.

        Raises:
            ConfigurationError: no key file was given.
            KeyFileError: a file is missing, unreadable or of the wrong kind.
        """
        if not key_files:
            raise ConfigurationError("a client needs at least one signing key")
        return cls(partner_id, tuple(load_signer(path) for path in key_files))


@dataclass(frozen=True, slots=True)
class GatewayTrust:
    """The gateway's name and public keys.

    Attributes:
        origin: the audience of requests.
        answer_verifiers: keys that may sign answers, by keyid.
        required_algorithms: an answer must carry a valid signature of each;
            empty: one valid signature is enough.
        log: checks the log's checkpoints.
    """

    origin: str
    answer_verifiers: dict[str, Verifier]
    required_algorithms: frozenset[str]
    log: LogVerifier

    @classmethod
    def build(
        cls,
        origin: str,
        answer_keys: Iterable[bytes],
        log_key: str,
        required_algorithms: Iterable[str] = (),
    ) -> GatewayTrust:
        """Make it from public keys in PEM and the log's key in vkey form.

        Raises:
            ConfigurationError: a part is missing, or an algorithm is required
                that no key has.
            KeyFileError: a key cannot be read.
            VerificationError: the log's key cannot be read.
        """
        verifiers: dict[str, Verifier] = {}
        for pem in answer_keys:
            algorithm, public_key = load_public_key_pem(pem)
            verifier = load_verifier(algorithm, public_key)
            verifiers[verifier.keyid] = verifier
        required = frozenset(required_algorithms)
        if not origin or not verifiers:
            raise ConfigurationError("a trust file needs an origin and an answer key")
        if not required <= {verifier.algorithm for verifier in verifiers.values()}:
            raise ConfigurationError("required_algorithms names one that no answer key has")
        return cls(origin, verifiers, required, LogVerifier.parse(log_key))

    @classmethod
    def load(cls, path: Path) -> GatewayTrust:
        """Read a trust file.

        Raises:
            ConfigurationError: the file cannot be read, or is no trust file.
        """
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            raise ConfigurationError(f"cannot read the trust file {path.name}") from None
        # A misspelt required_algorithms must not silently mean "none".
        if set(table) - _KEYS:
            raise ConfigurationError(f"unknown setting in the trust file {path.name}")
        try:
            return cls.build(
                _text(table, "origin"),
                [pem.encode() for pem in _texts(table, "answer_keys")],
                _text(table, "log_key"),
                _texts(table, "required_algorithms"),
            )
        except ConfigurationError:
            raise
        except GatewayError:
            raise ConfigurationError(f"a key in the trust file {path.name} is not valid") from None


def render_trust_file(
    origin: str,
    answer_keys: Iterable[str],
    log_key: str,
    required_algorithms: Iterable[str] = (),
) -> str:
    """The text of a trust file; what the operator hands to partners.

    Args:
        origin: the gateway's name.
        answer_keys: public keys in PEM.
        log_key: the log's key in vkey form.
        required_algorithms: as in GatewayTrust.
    """
    lines = [
        "# What a partner must know to believe this gateway. No secret stands here.",
        f"origin = {_quoted(origin)}",
        f"log_key = {_quoted(log_key)}",
    ]
    required = [_quoted(name) for name in required_algorithms]
    if required:
        lines.append(f"required_algorithms = [{', '.join(required)}]")
    blocks = [f'"""\n{pem.strip()}\n"""' for pem in answer_keys]
    lines.append("answer_keys = [" + ", ".join(blocks) + "]")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A TOML basic string; JSON's escapes are among its own."""
    return json.dumps(text, ensure_ascii=False)


def _text(table: dict[str, Any], key: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value:
        raise ConfigurationError(f"the trust file needs {key} as text")
    return value


def _texts(table: dict[str, Any], key: str) -> list[str]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ConfigurationError(f"the trust file needs {key} as a list of texts")
    return value
