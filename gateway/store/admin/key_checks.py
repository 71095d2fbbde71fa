# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a process holds the keys that made what a database holds.

With another key every person would silently have no record, or no consent. So each
process and each command that uses a key compares it first. A database that knows no
key yet takes the first one; from then on a version is only added by
`credit-gateway keys introduce`. Both are facts: pending until the log has them, and known from
the moment at which they are recorded.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from contextlib import suppress

from psycopg import AsyncConnection, Connection
from psycopg.rows import TupleRow

from gateway.domain.facts.bodies import Body, key_check_body, pseudonym_key_body
from gateway.domain.facts.kinds import KEY_CHECK, PSEUDONYM_KEY, FactKind
from gateway.errors import ConfigurationError, StoreConflictError
from gateway.signing.providers.stored import COMMITMENT, commitment_name
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql
from gateway.store.rekeying.reading import check_rekeyed

_OF_PEOPLE = ("commitment", "pseudonym-")
"""How the names begin of keys that people are looked for with."""

_RESTORE = "restore the key directory from its copy"


def check_pseudonym_keys(
    connection: Connection[TupleRow],
    check_values: Mapping[int, bytes],
    rekeys: Collection[int] = (),
    *,
    serving: bool = False,
) -> None:
    """Every version that this database knows, and no other; and ids are of the newest one.

    Args:
        connection: with a role that records such facts.
        check_values: by version, of gateway.domain.people.
        rekeys: versions that are of rekey keys.
        serving: as of `check_rekeyed`.

    Raises:
        ConfigurationError: a version is missing, another key, or not introduced; or ids are
            being changed.
        StoreError: the database cannot be used.
    """
    known = _known_pseudonyms(connection)
    if not known and len(check_values) == 1:
        for version, value in check_values.items():
            _record_pseudonym(connection, version, value)
        known = _known_pseudonyms(connection)
    for version in sorted(known | dict(check_values)):
        if version in rekeys and version not in known:
            raise ConfigurationError(
                f"rekey-{version}.key is not in effect: remove it, or change over to it with"
                " `credit-gateway log succeed --next-rekey`"
            )
        held = check_values.get(version)
        name = f"rekey-{version}.key" if version in rekeys else _title(f"pseudonym-{version}", held)
        compare(name, known.get(version), held)
    check_rekeyed(connection, rekeys, serving=serving)


def introduce_pseudonym_key(
    connection: Connection[TupleRow], check_values: Mapping[int, bytes], *, people_unknown: bool
) -> int:
    """Takes the newest version, which this database does not know yet.

    Args:
        connection: of creditgateway_operator.
        check_values: all of the key directory.
        people_unknown: although all people become unknown.

    Returns:
        The version.

    Raises:
        ConfigurationError: it is known, another one is wrong, or there are records or
            consents of people and nobody said that they may become unknown.
        StoreError: the database cannot be used.
    """
    newest = max(check_values)
    with translate_errors(), connection.transaction():
        known = _known_pseudonyms(connection)
        if newest in known:
            raise ConfigurationError(f"pseudonym-{newest}.key is known to this database already")
        if known:
            older = {version: value for version, value in check_values.items() if version != newest}
            if not older:
                raise ConfigurationError(f"the older pseudonym keys are missing: {_RESTORE}")
            check_pseudonym_keys(connection, older)
        people = connection.execute(load_sql("key_checks.people")).fetchone()
        if people and people[0] and not people_unknown:
            raise ConfigurationError(
                "this database has records or consents of people under an older pseudonym key:"
                " with a new one all of them become unknown, until they are contributed and"
                " consented to again. Pass --people-become-unknown if that is what you want"
            )
        _record_pseudonym(connection, newest, check_values[newest])
    return newest


def check_commitment_keys(
    connection: Connection[TupleRow], check_values: Mapping[int, bytes]
) -> None:
    """The keys of this database's consents, all of them and no other; the first one is taken.

    Args:
        connection: with a role that records such facts.
        check_values: by version, of gateway.domain.subject.check_value.

    Raises:
        ConfigurationError: this database's consents were made under another key, one is missing,
            or one is not in effect.
        StoreError: the database cannot be used.
    """
    known = _known_commitments(connection)
    if not known and len(check_values) == 1:
        for version, value in check_values.items():
            _record_check(connection, commitment_name(version), value)
        known = _known_commitments(connection)
    if not known:
        raise ConfigurationError(
            "this database has no commitment key yet, and takes the first one alone: is it the"
            " right database? Keep all keys, and begin with commitment.key only"
        )
    for version in sorted(known | dict(check_values)):
        name = f"{commitment_name(version)}.key"
        if version not in known:
            raise ConfigurationError(
                f"{name} is not in effect: remove it, or change over to it with"
                " `credit-gateway log succeed --next-commitment`"
            )
        compare(name, known[version], check_values.get(version))


async def introduce_commitment_key(
    connection: AsyncConnection[TupleRow], version: int, check_value: bytes
) -> None:
    """Takes the next version, which counts from then on; once more, if it is known already.

    Nobody may make anything with an earlier one any more: see docs/adr/0090.

    Args:
        connection: with a role that records such facts.
        version: of the new key.
        check_value: of gateway.domain.subject.check_value.

    Raises:
        ConfigurationError: it is not the next version, or another key of that version is known.
        StoreError: the database cannot be used.
    """
    with translate_errors():
        asked = {"kind": KEY_CHECK.name}
        rows = await (await connection.execute(load_sql("key_checks.known"), asked)).fetchall()
        known = _commitments({name: bytes(value) for name, value in rows})
        name = commitment_name(version)
        if version in known:
            compare(f"{name}.key", known[version], check_value)
            return
        if version != max(known, default=version) + 1:
            raise ConfigurationError(
                f"{name}.key is not the next commitment key: that is"
                f" {commitment_name(max(known, default=1) + 1)}.key, once the first one is in use"
            )
        given = key_fact(KEY_CHECK, name, check_value, key_check_body(name, check_value))
        await connection.execute(load_sql("key_checks.record"), given)


def tell_log(connection: Connection[TupleRow], check_values: Mapping[str, bytes]) -> None:
    """Keeps in the log's database which keys its commitments are made with.

    Args:
        connection: of creditgateway_gateway.
        check_values: by name of the key: "commitment", "commitment-2", "pseudonym-1".

    Raises:
        ConfigurationError: the log was told of another key of that name.
        StoreError: the database cannot be used.
    """
    with translate_errors():
        for name, value in check_values.items():
            told = {"name": name, "check_value": value}
            connection.execute(load_sql("key_checks.log_first"), told)
    check_log(connection, check_values)


def check_log(connection: Connection[TupleRow], check_values: Mapping[str, bytes]) -> None:
    """Whether these keys find people in the log.

    A log that no gateway of this version has served yet has not been told, and
    nothing can be compared.

    Args:
        connection: with a role that may read audit.key_check.
        check_values: as of `tell_log`.

    Raises:
        ConfigurationError: its commitments are made with other keys.
        StoreError: the database cannot be used.
    """
    with translate_errors():
        rows = connection.execute(load_sql("key_checks.log")).fetchall()
    for name, value in rows:
        if name.startswith(_OF_PEOPLE):
            held = check_values.get(name)
            compare(_title(name, held), bytes(value), held)


def tell_gateway_keys(
    connection: Connection[TupleRow], evidence: Mapping[str, bytes], answers: Collection[bytes]
) -> None:
    """Keeps in the log's database which keys the gateway signs and encrypts with.

    A new key is taken beside one that is known, as a rotation makes it; another key in
    its place is not.

    Args:
        connection: of creditgateway_gateway.
        evidence: check values of the key-encryption keys, by id.
        answers: SHA-256 of each answer key's public key.

    Raises:
        ConfigurationError: a key-encryption key is another than before, or none of the
            answer keys is known.
        StoreError: the database cannot be used.
    """
    named = {f"evidence-{key_id}": value for key_id, value in evidence.items()}
    signing = {f"answer-{value.hex()}": value for value in answers}
    with translate_errors():
        rows = connection.execute(load_sql("key_checks.log")).fetchall()
        known = {name: bytes(value) for name, value in rows}
        for name in known.keys() & named.keys():
            compare(f"{name}.key", known[name], named[name])
        if any(name.startswith("answer-") for name in known) and not known.keys() & signing.keys():
            raise ConfigurationError(
                "none of the answer-*.pem keys has signed answers of this gateway before, so"
                f" partners would refuse every answer: {_RESTORE}, or keep the old key beside a"
                " new one until every partner has the new trust file"
            )
        for name, value in (named | signing).items():
            told = {"name": name, "check_value": value}
            connection.execute(load_sql("key_checks.log_first"), told)


def tell_signing_keys(
    connection: Connection[TupleRow], answers: Collection[bytes], log: bytes
) -> None:
    """Keeps with the partners which keys are the gateway's own, so that none gets one of them.

    Args:
        connection: of creditgateway_gateway, to the records.
        answers: SHA-256 of each answer key's public key.
        log: of the log's.

    Raises:
        ConfigurationError: a partner signs with one of them already.
        StoreError: the database cannot be used.
    """
    named = {f"answer-{value.hex()}": value for value in answers} | {f"log-{log.hex()}": log}
    with translate_errors(), connection.transaction():
        for name, value in named.items():
            _record_check(connection, name, value)
        keyids = [value.hex() for value in named.values()]
        taken = connection.execute(load_sql("key_checks.partners_with"), [keyids]).fetchone()
    if taken == (True,):
        raise ConfigurationError(
            "a partner is registered with one of the gateway's own keys: revoke it with"
            " `credit-gateway partner revoke-key`, and have the partner make another one"
        )


def _known(connection: Connection[TupleRow], kind: FactKind) -> dict[str, bytes]:
    """Check values by name, those that are pending among them."""
    with translate_errors():
        rows = connection.execute(load_sql("key_checks.known"), {"kind": kind.name}).fetchall()
    return {name: bytes(value) for name, value in rows}


def _known_pseudonyms(connection: Connection[TupleRow]) -> dict[int, bytes]:
    return {int(version): value for version, value in _known(connection, PSEUDONYM_KEY).items()}


def _known_commitments(connection: Connection[TupleRow]) -> dict[int, bytes]:
    return _commitments(_known(connection, KEY_CHECK))


def _commitments(known: Mapping[str, bytes]) -> dict[int, bytes]:
    """Check values of commitment keys, by version."""
    found = {}
    for name, value in known.items():
        kind, _, version = name.partition("-")
        if kind == COMMITMENT:
            found[int(version or 1)] = value
    return found


def _record_pseudonym(connection: Connection[TupleRow], version: int, value: bytes) -> None:
    body = pseudonym_key_body(version, value)
    _record(connection, PSEUDONYM_KEY, str(version), value, body)


def _record_check(connection: Connection[TupleRow], name: str, value: bytes) -> None:
    _record(connection, KEY_CHECK, name, value, key_check_body(name, value))


def _record(
    connection: Connection[TupleRow], kind: FactKind, name: str, value: bytes, body: Body
) -> None:
    """Records a fact about a key, unless that is known.

    Where another process has recorded another key meanwhile, none; then comparing tells.
    """
    given = key_fact(kind, name, value, body)
    with suppress(StoreConflictError), translate_errors(), connection.transaction():
        connection.execute(load_sql("key_checks.record"), given)


def key_fact(kind: FactKind, name: str, value: bytes, body: Body) -> dict[str, str | bytes]:
    """What the statement that records a fact about a key is given."""
    return {"kind": kind.name, "name": name, "check_value": value, "body": json.dumps(body)}


def _title(name: str, held: bytes | None) -> str:
    """How a key is called; one of a later version of ids that is missing can be of two kinds."""
    kind, _, version = name.partition("-")
    if held is None and kind == "pseudonym" and version != "1":
        return f"rekey-{version}.key (or {name}.key)"
    return f"{name}.key"


def compare(name: str, known: bytes | None, held: bytes | None) -> None:
    """Raises ConfigurationError unless a key's check value is known, and that of the key there is.

    Args:
        name: of the key's file.
        known: to the database; None: no such key is.
        held: of the key; None: there is none.
    """
    if held is None:
        raise ConfigurationError(
            f"{name} is missing, but this database was made with it: {_RESTORE}, or, where it is"
            " new, put it beside the others"
        )
    if known is None:
        raise ConfigurationError(
            f"{name} is unknown to this database: remove it, or run `credit-gateway keys introduce`"
        )
    if known != held:
        raise ConfigurationError(f"{name} is not the key this database was made with: {_RESTORE}")
