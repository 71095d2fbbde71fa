# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Signed, versioned lists of a gateway's keys (docs/protocol.md, section 16). Pure.

The rules are those of TUF's root role (The Update Framework, section 5.3), with one role:

- A list names the root keys that sign it, and how many of them have to (the threshold).
- Version n + 1 follows version n only if a threshold of n's root keys **and** a threshold
  of its own have signed it. So root keys change, too, and no version can be left out.
- The origin never changes, and versions never go back. Nor does the log key change, but
  for who can follow the log's own succession to it (gateway.log.succession).
- A list ends. What ended is not believed, but what follows it can be.

A list travels as JSON with its payload in base64: what is signed is exactly these bytes,
by DSSE's pre-authentication encoding.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from gateway.domain.access.envelope import Signature
from gateway.errors import (
    GatewayError,
    KeyListError,
    MalformedError,
    SignatureError,
    VerificationError,
)
from gateway.log.checkpoint import LogVerifier
from gateway.signing.algorithms import check_registrable, load_verifier
from gateway.signing.keys import load_public_key_pem
from gateway.signing.pae import pre_authentication_encoding
from gateway.signing.signer import Signer

PAYLOAD_TYPE = "application/vnd.creditgateway.key-list.v1+json"
MAX_BYTES = 64 * 1024
"""Of a signed list."""

_MOST_KEYS = 16
_MOST_SIGNATURES = 2 * _MOST_KEYS
_MOST_VERSIONS = 2**53 - 1
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_FORMAT = "%Y-%m-%dT%H:%M:%SZ"
_FIELDS = {
    "origin",
    "version",
    "expires",
    "root_keys",
    "threshold",
    "log_key",
    "answer_keys",
    "required_algorithms",
}


@dataclass(frozen=True, slots=True)
class KeyList:
    """What a list says.

    Attributes:
        origin: the gateway's name.
        version: from 1.
        expires: first moment at which it is not believed any more, UTC.
        root_keys: public keys (PEM) that sign lists.
        threshold: how many of them have to.
        log_key: the log's vkey.
        answer_keys: public keys (PEM) that sign answers.
        required_algorithms: as in a trust file.
    """

    origin: str
    version: int
    expires: datetime
    root_keys: tuple[str, ...]
    threshold: int
    log_key: str
    answer_keys: tuple[str, ...]
    required_algorithms: tuple[str, ...] = ()

    def payload(self) -> bytes:
        """The bytes to be signed."""
        document = {
            "origin": self.origin,
            "version": self.version,
            "expires": self.expires.astimezone(UTC).strftime(_FORMAT),
            "root_keys": self.root_keys,
            "threshold": self.threshold,
            "log_key": self.log_key,
            "answer_keys": self.answer_keys,
            "required_algorithms": self.required_algorithms,
        }
        return json.dumps(document, ensure_ascii=True, indent=1).encode()


@dataclass(frozen=True, slots=True)
class SignedKeyList:
    """A list with signatures, as it travels.

    Attributes:
        content: what it says.
        payload: what is signed.
        signatures: of whomever; which ones count is decided in `verify`.
    """

    content: KeyList
    payload: bytes
    signatures: tuple[Signature, ...] = ()

    @classmethod
    def unsigned(cls, content: KeyList) -> SignedKeyList:
        """To be signed. Raises MalformedError when it would not be taken."""
        payload = content.payload()
        return cls(_content(payload), payload)

    @classmethod
    def parse(cls, text: str) -> SignedKeyList:
        """Reads one; no signature is checked. Raises MalformedError."""
        if len(text) > MAX_BYTES:
            raise MalformedError("the key list is too long")
        document = _object(text, {"payload_type", "payload", "signatures"})
        if document["payload_type"] != PAYLOAD_TYPE:
            raise MalformedError("not a key list")
        payload = _bytes(document["payload"])
        rows = document["signatures"]
        if not isinstance(rows, list) or len(rows) > _MOST_SIGNATURES:
            raise MalformedError("the key list's signatures cannot be read")
        signatures = tuple(_signature(row) for row in rows)
        if len({each.keyid for each in signatures}) < len(signatures):
            raise MalformedError("a key signed the key list twice")
        return cls(_content(payload), payload, signatures)

    def render(self) -> str:
        """As it travels, on one line."""
        rows = [{"keyid": s.keyid, "sig": _base64(s.sig)} for s in self.signatures]
        document = {"payload_type": PAYLOAD_TYPE, "payload": _base64(self.payload)}
        return json.dumps(document | {"signatures": rows})

    def signed_by(self, signer: Signer) -> SignedKeyList:
        """With this signature, too, in the place of an earlier one of that key."""
        made = Signature(signer.sign(self._message()), signer.keyid)
        others = tuple(each for each in self.signatures if each.keyid != made.keyid)
        return replace(self, signatures=(*others, made))

    def verify(self) -> None:
        """Whether enough of its own root keys have signed it. Raises KeyListError."""
        self._demand(self.content)

    def verify_after(self, former: SignedKeyList, *, another_log_key: bool = False) -> None:
        """Whether it may follow another list, which is believed.

        Args:
            former: the other list.
            another_log_key: whether it may name another key of the log.

        Raises:
            KeyListError: another gateway's or log's, not the next version, or not signed
                by enough root keys of both.
        """
        ours, theirs = self.content, former.content
        if ours.origin != theirs.origin:
            raise KeyListError("a key list of another gateway or log")
        if ours.log_key != theirs.log_key and not another_log_key:
            raise KeyListError("a key list of another gateway or log")
        if ours.version != theirs.version + 1:
            raise KeyListError("a key list that is not the next version")
        self._demand(theirs)
        self._demand(ours)

    def signers(self) -> list[str]:
        """Keyids of its own root keys that have signed it.

        Raises:
            KeyListError: a signature of one of them is wrong.
        """
        return self._valid(self.content)

    def is_over(self, now: datetime) -> bool:
        """Whether it is not believed any more."""
        return now >= self.content.expires

    def _message(self) -> bytes:
        return pre_authentication_encoding(PAYLOAD_TYPE, self.payload)

    def _demand(self, roots: KeyList) -> None:
        """A threshold of these root keys."""
        if len(self._valid(roots)) < roots.threshold:
            raise KeyListError("too few root keys have signed the key list")

    def _valid(self, roots: KeyList) -> list[str]:
        """Those of these root keys that have signed it; signatures of others say nothing."""
        keys = dict(map(_verifier_facts, roots.root_keys))
        message = self._message()
        valid: list[str] = []
        for signature in self.signatures:
            if signature.keyid not in keys:
                continue
            try:
                load_verifier(*keys[signature.keyid]).verify(signature.sig, message)
            except SignatureError:
                raise KeyListError("a root key's signature of the key list is wrong") from None
            valid.append(signature.keyid)
        return valid


def follow(
    start: SignedKeyList, later: Iterable[str], *, another_log_key: bool = False
) -> SignedKeyList:
    """The last of a row of lists that each follow the one before.

    Args:
        start: the one that is believed.
        later: what follows it, oldest first.
        another_log_key: as `verify_after`.

    Raises:
        KeyListError: one does not follow.
        MalformedError: one cannot be read.
    """
    newest = start
    for text in later:
        following = SignedKeyList.parse(text)
        following.verify_after(newest, another_log_key=another_log_key)
        newest = following
    return newest


def read_history(text: str) -> list[SignedKeyList]:
    """All lists of a file with one per line, each following the one before.

    Raises:
        KeyListError: they do not, or the first is not signed by its own root keys.
        MalformedError: one cannot be read, or there is none.
    """
    lists = [SignedKeyList.parse(line) for line in text.splitlines() if line.strip()]
    if not lists:
        raise MalformedError("no key list")
    lists[0].verify()
    for former, following in pairwise(lists):
        following.verify_after(former, another_log_key=True)
    return lists


def _content(payload: bytes) -> KeyList:
    """What a payload says; each key is one that may stand for somebody."""
    try:
        document = _object(payload.decode("utf-8"), _FIELDS)
    except UnicodeDecodeError:
        raise MalformedError("the key list cannot be read") from None
    origin, log_key = _text(document["origin"]), _text(document["log_key"])
    roots, answers = _keys(document["root_keys"]), _keys(document["answer_keys"])
    names = tuple(map(_text, _list(document["required_algorithms"])))
    try:
        log = LogVerifier.parse(log_key)
    except VerificationError:
        raise MalformedError("the log key in the key list cannot be read") from None
    keyids = [keyid for keyid, _ in map(_verifier_facts, (*roots, *answers))]
    algorithms = {algorithm for _, (algorithm, _) in map(_verifier_facts, answers)}
    if log.origin != origin or len(set(keyids)) < len(keyids) or not set(names) <= algorithms:
        raise MalformedError("the key list contradicts itself")
    return KeyList(
        origin,
        _number(document["version"], _MOST_VERSIONS),
        _time(document["expires"]),
        roots,
        _number(document["threshold"], len(roots)),
        log_key,
        answers,
        names,
    )


def _verifier_facts(pem: str) -> tuple[str, tuple[str, bytes]]:
    """Keyid, algorithm and DER of a key. Raises MalformedError."""
    try:
        algorithm, public_key = load_public_key_pem(pem.encode())
        return check_registrable(algorithm, public_key), (algorithm, public_key)
    except GatewayError:
        raise MalformedError("a key in the key list is not one that proves anything") from None


def _object(text: str, fields: set[str]) -> dict[str, Any]:
    """A JSON object with exactly these fields, each once. Raises MalformedError."""
    try:
        found = json.loads(text, object_pairs_hook=once)
    except (ValueError, RecursionError):
        raise MalformedError("the key list cannot be read") from None
    return _fields(found, fields)


def _fields(found: Any, fields: set[str]) -> dict[str, Any]:
    if not isinstance(found, dict) or set(found) != fields:
        raise MalformedError("the key list has other fields than it should")
    return found


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object; a name that comes twice must not mean the last one. Raises ValueError."""
    if len(dict(pairs)) < len(pairs):
        raise ValueError("a name comes twice")
    return dict(pairs)


def _signature(row: Any) -> Signature:
    fields = _fields(row, {"keyid", "sig"})
    return Signature(_bytes(fields["sig"]), _text(fields["keyid"]))


def _keys(value: Any) -> tuple[str, ...]:
    keys = tuple(map(_text, _list(value)))
    if not 1 <= len(keys) <= _MOST_KEYS:
        raise MalformedError("the key list names no key, or too many")
    return keys


def _list(value: Any) -> Sequence[Any]:
    if not isinstance(value, list):
        raise MalformedError("the key list has a field of another kind")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise MalformedError("the key list has a field of another kind")
    return value


def _number(value: Any, most: int) -> int:
    if type(value) is not int or not 1 <= value <= most:
        raise MalformedError("the key list has a number that is none, or out of range")
    return value


def _time(value: Any) -> datetime:
    text = _text(value)
    try:
        time = datetime.strptime(text, _FORMAT).replace(tzinfo=UTC)
    except ValueError:
        time = None
    if time is None or not _TIME.fullmatch(text):  # which Python would take otherwise
        raise MalformedError("the key list's end is no time in UTC")
    return time


def _bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(_text(value), validate=True)
    except (binascii.Error, ValueError):
        raise MalformedError("the key list is not base64 where it should be") from None


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode()
