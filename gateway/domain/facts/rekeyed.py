# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies and scopes of facts under a new rekey key, and back (docs/adr/0101). Pure.

A body that names a person keeps its form: each id in it is changed into the stored one, and so
is its salt, without which a digest in the log cannot be tested. What the digest is of comes
back by the key, byte for byte. A body that names nobody stays.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from gateway.domain.facts.bodies import SALT
from gateway.domain.people.pseudonyms import Rekeying

_SUBJECTS = frozenset({"subject_id", "alias", "kept"})
_ACCOUNTS = frozenset({"account_id"})
_HASHES = "subjects"
"""Of requests: SHA-256 of subject ids, in hex."""

_ASKED = "asked"
"""Of requests and their uses: a body of its own, as a text."""

_SCOPE = "scope"
_OF_PERSON = re.compile(r"(?:person|consent):([0-9a-f]{64})(?::.*)?", re.DOTALL)
_ID, _SALT = re.compile(r"[0-9a-f]{64}"), re.compile(r"[0-9a-f]{32}")
_HEX = re.compile(r"(?<![0-9a-f])(?:[0-9a-f]{64}|[0-9a-f]{32})(?![0-9a-f])")

Change = Callable[[bytes], bytes]


def rekeyed_body(text: str, rekeying: Rekeying) -> str:
    """A body as it is to be stored under the key."""
    ids = rekeying.subjects.forward, rekeying.hashes.forward, rekeying.salts.forward
    return _changed(text, *ids)


def body_before(text: str, rekeying: Rekeying) -> str:
    """The body that `rekeyed_body` was given."""
    return _changed(text, rekeying.subjects.back, rekeying.hashes.back, rekeying.salts.back)


def rekeyed_scope(scope: str, rekeying: Rekeying) -> str:
    """What a fact is about, as it is to be stored under the key."""
    found = _OF_PERSON.fullmatch(scope)
    if found is None:
        return scope
    subject = found[1]
    return scope.replace(subject, rekeying.subjects.forward(bytes.fromhex(subject)).hex(), 1)


def _changed(text: str, subjects: Change, hashes: Change, salts: Change) -> str:
    """The text with other ids and salt; as it is where it names nobody, or is no body."""
    body = _body(text)
    changes: dict[str, str] = {}
    for value, is_subject in _ids(body):
        changed = (subjects if is_subject else hashes)(bytes.fromhex(value))
        changes[value] = changed.hex()
    if not changes:
        return text
    salt = body.get(SALT)
    if isinstance(salt, str) and _SALT.fullmatch(salt):
        changes[salt] = salts(bytes.fromhex(salt)).hex()
    return _HEX.sub(lambda found: changes.get(found[0], found[0]), text)


def _body(text: str) -> Mapping[str, Any]:
    """What a text says; nothing where it is no body."""
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _ids(said: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    """Each id or hash of one that a body says, and whether it is a subject id."""
    for name, value in said.items():
        if name in _SUBJECTS | _ACCOUNTS and _is_id(value):
            yield value, name in _SUBJECTS
        elif name == _HASHES and isinstance(value, list):
            yield from ((each, False) for each in value if _is_id(each))
        elif name == _SCOPE and isinstance(value, str) and (found := _OF_PERSON.fullmatch(value)):
            yield found[1], True
        elif name == _ASKED and isinstance(value, str):
            yield from _ids(_body(value))


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def names_people(text: str) -> bool:
    """Whether a body says an id or a hash of one, so that a rekey key changes it."""
    return any(True for _ in _ids(_body(text)))
