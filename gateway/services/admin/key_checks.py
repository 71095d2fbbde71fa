# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Refuses keys that did not make what the databases hold.

Check values alone could be overwritten by the database's owner; where something
stored proves a key, that counts too:

| key | proven by |
| --- | --- |
| log.pem | the newest checkpoint verifies with it |
| evidence-ID.key | it opens the newest evidence key, and its check value |
| commitment.key and its successors | one makes the newest answer's subject commitment |
| pseudonym-VERSION.key, rekey-VERSION.key | check value only: an identifier would be needed |
| answer-*.pem | its public key is kept; one that is known has to be there |
"""

from __future__ import annotations

from collections.abc import Mapping

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.people.commitments import Commitments
from gateway.domain.people.pseudonyms import check_in_a_row, rekey_check_value
from gateway.domain.people.subject import check_value
from gateway.errors import ConfigurationError, KeyFileError, VerificationError
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.services.log.evidence import check_wrapped_key, opens
from gateway.signing.providers.location import KeyLocation, key_store
from gateway.signing.providers.stored import StoredKeys, commitment_name, commitment_versions
from gateway.signing.signer import KeyProvider
from gateway.store.admin.key_checks import (
    check_commitment_keys,
    check_log,
    check_pseudonym_keys,
    tell_gateway_keys,
    tell_log,
    tell_signing_keys,
)
from gateway.store.connections import GATEWAY, connect_both
from gateway.store.errors import translate_errors
from gateway.store.log.successions.entries import has_ended, read_successions
from gateway.store.queries import load_sql
from gateway.wire.entries import decode_entry

_Database = Connection[TupleRow]


def check_values(keys: KeyProvider) -> dict[int, bytes]:
    """Of every version of ids, by pseudonym and rekey keys. Raises KeyFileError."""
    made = {version: check_value(key) for version, key in keys.pseudonym_keys().items()}
    rekeys = keys.rekey_keys()
    if rekeys:
        check_in_a_row(keys.pseudonym_keys(), rekeys)
    return made | {version: rekey_check_value(key) for version, key in rekeys.items()}


def check_record_keys(connection: _Database, keys: KeyProvider, *, serving: bool = False) -> None:
    """For commands that write or read records: the pseudonym and rekey keys.

    Args:
        connection: to the records.
        keys: all there are.
        serving: for a gateway, which reads people while their ids are being changed.

    Raises:
        ConfigurationError: they are not this database's.
        KeyFileError: one cannot be read.
        StoreError: the database cannot be used.
    """
    rekeys = keys.rekey_keys().keys()
    check_pseudonym_keys(connection, check_values(keys), rekeys, serving=serving)


def check_consent_keys(connection: _Database, keys: KeyProvider, *, serving: bool = False) -> None:
    """For commands that write consents: pseudonym and commitment keys. As above."""
    check_record_keys(connection, keys, serving=serving)
    values = {version: check_value(key) for version, key in keys.commitment_keys().items()}
    check_commitment_keys(connection, values)


def check_search_keys(connection: _Database, keys: KeyProvider) -> None:
    """For commands that look for a person in the log. Raises as above."""
    check_log(connection, _named(keys))


def next_commitment_key(location: KeyLocation) -> tuple[int, bytes]:
    """Version and check value of a place's newest commitment key but the first one.

    Raises:
        ConfigurationError: it is not a location of its kind.
        KeyFileError: there is none, or it cannot be read.
    """
    store = key_store(location)
    versions = commitment_versions(store)
    newest = max(versions, default=1)
    if newest == 1:
        raise KeyFileError(f"{store.place} has no {store.title('commitment-VERSION')}")
    return newest, check_value(store.secret(commitment_name(newest)))


def next_rekey_key(location: KeyLocation) -> tuple[int, bytes]:
    """Version and check value of a place's newest rekey key.

    Raises:
        ConfigurationError: it is not a location of its kind.
        KeyFileError: there is none, or it cannot be read.
    """
    store = key_store(location)
    found = StoredKeys(store).rekey_keys()
    if not found:
        raise KeyFileError(f"{store.place} has no {store.title('rekey-VERSION')}")
    version, key = max(found.items())
    return version, rekey_check_value(key)


def check_gateway_keys(database_url: str, audit_url: str, origin: str, keys: KeyProvider) -> None:
    """All keys of a gateway that is about to start.

    Args:
        database_url: of the records.
        audit_url: of the log.
        origin: the gateway's name.
        keys: its own.

    Raises:
        ConfigurationError: one is not the one the databases were made with.
        KeyFileError: one cannot be read.
        StoreError: a database cannot be used.
    """
    with (
        connect_both(database_url, audit_url, role=GATEWAY) as (records, log),
        translate_errors(),
    ):
        _check_log_key(log, LogSigner(origin, keys.log_signer()).vkey)
        _check_evidence_keys(log, keys.evidence_keys())
        if keys.rekey_keys():  # the log's names are made of ids that these give back
            check_record_keys(records, keys, serving=True)
        _check_newest_answer(records, log, Commitments.held(keys))
        check_consent_keys(records, keys, serving=True)
        tell_log(log, _named(keys))
        keks = {key_id: check_value(kek) for key_id, kek in keys.evidence_keys().items()}
        answers = [bytes.fromhex(signer.keyid) for signer in keys.answer_signers()]
        tell_gateway_keys(log, keks, answers)
        tell_signing_keys(records, answers, bytes.fromhex(keys.log_signer().keyid))


def _named(keys: KeyProvider) -> dict[str, bytes]:
    """Check values by the name of the file, without its ending."""
    pseudonyms = {f"pseudonym-{version}": value for version, value in check_values(keys).items()}
    commitments = {
        commitment_name(version): check_value(key)
        for version, key in keys.commitment_keys().items()
    }
    return commitments | pseudonyms


def _check_log_key(log: _Database, vkey: str) -> None:
    row = log.execute(load_sql("key_checks.log_head")).fetchone()
    if row is None or not row[3]:
        return
    verifier = LogVerifier.parse(vkey)
    if row[0] != verifier.origin:
        raise ConfigurationError(
            "the log in this database has another origin: check --origin and the database's URL"
        )
    try:
        verifier.verify(row[3])
    except VerificationError:
        if has_ended(vkey, read_successions(log)):
            raise ConfigurationError(
                "the log goes on under another key, and log.pem is the one that has ended: put the"
                " log.pem that `credit-gateway log succeed` was given in its place; copies of the"
                " keys from before that do not hold it"
            ) from None
        raise ConfigurationError(
            "log.pem did not sign this log's newest checkpoint: where the log was put back, take a"
            " copy from after its last change of key; else restore the key directory from its"
            " copy; if it is the right one, the log's head was changed"
        ) from None


def _check_evidence_keys(log: _Database, keks: Mapping[str, bytes]) -> None:
    row = log.execute(load_sql("key_checks.newest_evidence_key")).fetchone()
    if row is None:
        return
    kek_id, wrapped_key, entry = row
    kek = keks.get(kek_id)
    digest = decode_entry(bytes(entry)).request_digest
    try:
        check_wrapped_key(bytes(wrapped_key))
    except VerificationError as error:
        raise ConfigurationError(f"the newest evidence does not open: {error}") from None
    if kek is None or not opens(kek, bytes(wrapped_key), digest):
        what = "is missing" if kek is None else "is not the key that was used"
        raise ConfigurationError(
            f"evidence-{kek_id}.key {what}: the newest evidence does not open. Restore the key"
            " directory from its copy"
        )


def _check_newest_answer(records: _Database, log: _Database, made: Commitments) -> None:
    row = log.execute(load_sql("key_checks.newest_answered")).fetchone()
    if row is None:
        return
    entry = decode_entry(bytes(row[0]))
    named = [entry.partner, entry.consent_commitment]
    found = records.execute(load_sql("key_checks.subject_of_consent"), named).fetchall()
    people = [bytes(subject) for (subject,) in found]
    if made.pseudonyms is not None:  # ids may still be those of the version before
        people += [made.pseudonyms.rekeyings[-1].subjects.forward(each) for each in people]
    if people and entry.subject_commitment not in made.subjects_of(people):
        raise ConfigurationError(
            "no commitment key here made the newest answer's commitment: restore the key directory"
            " from its copy, with every commitment-VERSION.key; if they are the right ones, entries"
            " or consents were changed"
        )
