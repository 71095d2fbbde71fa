# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a client must know beforehand to believe a gateway: names and public keys.

It is handed over once, out of band, as a small file without any secret, in TOML or
JSON (`credit-gateway keys trust-file` writes either). Nothing a gateway sends later
can add to it, unless the file has a signed key list: then lists that follow it do
(gateway.log.key_list).
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gateway.errors import ConfigurationError, GatewayError
from gateway.log.checkpoint import LogVerifier
from gateway.log.key_list import SignedKeyList, once
from gateway.log.succession.chain import with_history
from gateway.log.succession.followed import FollowedLog
from gateway.runtime.checkpoint_file import SignedCheckpoint
from gateway.runtime.outside_file import read_outside_text
from gateway.signing.algorithms import Verifier, load_verifier
from gateway.signing.keys import load_public_key_pem, load_signer
from gateway.signing.signer import Signer

_KEYS = {
    "origin",
    "log_key",
    "answer_keys",
    "required_algorithms",
    "checkpoint",
    "key_list",
    "successions",
}
_MAX_FILE = 1 << 20
"""Bytes of a trust file; a real one has a few thousand."""


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
        checkpoint: where the log stood when this was handed over: what the gateway
            shows later has to continue it. None: the file is of an older version,
            and the first checkpoint that a client sees is believed.
        keys: the signed list that the keys come from; None: the file's own, for ever.
    """

    origin: str
    answer_verifiers: dict[str, Verifier]
    required_algorithms: frozenset[str]
    log: LogVerifier
    checkpoint: SignedCheckpoint | None = None
    keys: SignedKeyList | None = None

    @classmethod
    def build(  # noqa: PLR0913  (what a trust file says, each by name)
        cls,
        origin: str,
        answer_keys: Iterable[bytes],
        log_key: str,
        required_algorithms: Iterable[str] = (),
        checkpoint: str = "",
        *,
        successions: Sequence[str] = (),
    ) -> GatewayTrust:
        """Make it from public keys in PEM and the log's key in vkey form.

        Args:
            origin: the gateway's name.
            answer_keys: public keys in PEM.
            log_key: the log's key in vkey form.
            required_algorithms: as the attribute.
            checkpoint: the signed note; empty for none.
            successions: how the log came to its key; signed notes, oldest first.

        Raises:
            ConfigurationError: a part is missing, or an algorithm is required
                that no key has.
            KeyFileError: a key cannot be read.
            VerificationError: the log's key cannot be read, or it did not sign the
                checkpoint.
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
        log = with_history(LogVerifier.parse(log_key), successions)
        start = None
        if checkpoint:
            start = SignedCheckpoint(checkpoint, log.verify(checkpoint))
            log = log.knowing(start.checkpoint)
        return cls(origin, verifiers, required, log, start)

    def followed(self) -> GatewayTrust:
        """The same with a log that goes on to its next key when that is known."""
        return (
            self if isinstance(self.log, FollowedLog) else replace(self, log=FollowedLog(self.log))
        )

    @property
    def followed_log(self) -> FollowedLog:
        """The log, where it is followed."""
        assert isinstance(self.log, FollowedLog)  # noqa: S101 - made by `followed`
        return self.log

    def with_keys(self, keys: SignedKeyList) -> GatewayTrust:
        """The same gateway and log with the keys of a list, which the caller has verified.

        Raises:
            ConfigurationError: the list is another gateway's or log's.
        """
        content = keys.content
        # A list may be older than the log's newest key, which its own then vouches for.
        if content.origin != self.origin or content.log_key not in self.log.vkeys:
            raise ConfigurationError("the key list is another gateway's or log's")
        pems = [pem.encode() for pem in content.answer_keys]
        found = self.build(self.origin, pems, content.log_key, content.required_algorithms)
        return replace(
            self,
            answer_verifiers=found.answer_verifiers,
            required_algorithms=found.required_algorithms,
            keys=keys,
        )

    def with_first_list(self, text: str) -> GatewayTrust:
        """With the signed list of a trust file, whose keys are the file's own.

        Raises:
            ConfigurationError: the keys differ, or the list is another gateway's or log's.
            VerificationError: too few of its own root keys have signed it.
        """
        keys = SignedKeyList.parse(text)
        keys.verify()
        found = self.with_keys(keys)
        # Or a client that does not read lists would believe others than one that does.
        if (found.answer_verifiers.keys(), found.required_algorithms) != (
            self.answer_verifiers.keys(),
            self.required_algorithms,
        ):
            raise ConfigurationError("the trust file's keys are not those of its key list")
        return found

    @classmethod
    def load(cls, path: Path) -> GatewayTrust:
        """Read a trust file, in TOML or JSON.

        Raises:
            ConfigurationError: the file cannot be read, or is no trust file.
        """
        try:
            table = _parsed(read_outside_text(path, _MAX_FILE))
        except OSError as error:
            what = f"cannot read the trust file {path.name}: {error.strerror}"
            raise ConfigurationError(what) from None
        except (ValueError, RecursionError):
            what = f"the trust file {path.name} is neither TOML nor a JSON object"
            raise ConfigurationError(what) from None
        # A misspelt required_algorithms must not silently mean "none".
        if set(table) - _KEYS:
            raise ConfigurationError(f"unknown setting in the trust file {path.name}")
        try:
            trust = cls.build(
                _text(table, "origin"),
                [pem.encode() for pem in _texts(table, "answer_keys")],
                _text(table, "log_key"),
                _texts(table, "required_algorithms"),
                _text(table, "checkpoint") if "checkpoint" in table else "",
                successions=_texts(table, "successions"),
            )
            return trust.with_first_list(_text(table, "key_list")) if "key_list" in table else trust
        except ConfigurationError:
            raise
        except GatewayError:
            what = f"a key, the key list or the checkpoint in the trust file {path.name}"
            raise ConfigurationError(f"{what} is not valid") from None


def render_trust_file(  # noqa: PLR0913 - one part a line
    origin: str,
    answer_keys: Iterable[str],
    log_key: str,
    required_algorithms: Iterable[str] = (),
    checkpoint: str = "",
    *,
    key_list: str = "",
    successions: Sequence[str] = (),
) -> str:
    """The text of a trust file in TOML; what the operator hands to partners.

    Args:
        origin: the gateway's name.
        answer_keys: public keys in PEM.
        log_key: the log's key in vkey form.
        required_algorithms: as in GatewayTrust.
        checkpoint: the newest signed note; empty for none.
        key_list: the newest signed list of keys; empty for none.
        successions: how the log came to its key.
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
    if checkpoint:
        lines += ["# Where the log stood then; what you are shown has to continue it."]
        lines.append(f'checkpoint = """\n{checkpoint}"""')
    if key_list:
        lines += ["# Where the keys come from; a list that follows this one takes its place."]
        lines.append(f"key_list = {_quoted(key_list)}")
    if successions:
        lines += ["# Keys that the log had before, for receipts of that time."]
        blocks = [f'"""\n{note}"""' for note in successions]
        lines.append("successions = [" + ", ".join(blocks) + "]")
    return "\n".join(lines) + "\n"


def render_trust_json(  # noqa: PLR0913 - as above
    origin: str,
    answer_keys: Iterable[str],
    log_key: str,
    required_algorithms: Iterable[str] = (),
    checkpoint: str = "",
    *,
    key_list: str = "",
    successions: Sequence[str] = (),
) -> str:
    """The same as JSON, as docs/trust.schema.json describes it."""
    content: dict[str, Any] = {"origin": origin, "log_key": log_key}
    required = list(required_algorithms)
    if required:
        content["required_algorithms"] = required
    content["answer_keys"] = [pem.strip() + "\n" for pem in answer_keys]
    if checkpoint:
        content["checkpoint"] = checkpoint
    if key_list:
        content["key_list"] = key_list
    if successions:
        content["successions"] = list(successions)
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _parsed(text: str) -> dict[str, Any]:
    """The settings in a file. Raises ValueError; no TOML begins with a brace."""
    if not text.lstrip().startswith("{"):
        return tomllib.loads(text)
    table = json.loads(text, object_pairs_hook=once)
    return dict(table)


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
