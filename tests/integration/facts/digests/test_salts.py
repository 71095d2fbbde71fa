# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a thief of the pseudonym key can tell from digests: of what has no salt, all; else nothing.

The thief has the key, a copy of the log, and one of the records from which the salts are gone:
with the rows that were erased, or with bodies that are encrypted or destroyed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from gateway.domain.access.methods import GRANT_CONSENT
from gateway.domain.codes import Purpose
from gateway.domain.facts.bodies import SALT, Body, consent_body, consent_scope
from gateway.domain.facts.kinds import CONSENT
from gateway.domain.people.subject import account_id
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.domain.records.month import MONTH
from gateway.log.merkle import leaf_hash
from gateway.log.versions import leaf_form
from gateway.services.admin.key_checks import check_consent_keys
from gateway.store.connections import OPERATOR, connect
from gateway.store.deletions.erasing import erase_person
from gateway.store.facts.by_call import FactByCall
from gateway.store.facts.recording import newest_fact
from gateway.wire.entries import decode_entry
from tests.integration.facts.test_record_mutations import Tamperer
from tests.support.facts import (
    admit,
    complete_facts,
    record_at_once,
    record_by_call,
    signer_of,
)
from tests.support.fakes import SettableClock
from tests.support.recorded import record_consent, record_partner
from tests.support.records.contributed_loans import loans, months
from tests.support.records.contributor import Contributor
from tests.support.vouched_world import NARROW

START = datetime(2026, 1, 1, tzinfo=UTC)
END = START + timedelta(days=400)
PEOPLE = range(1, 6)
"""Whom the thief guesses; the thief can make the subject id of each."""

OLDER, NEWER, BY_CALL = 1, 2, 3
"""Whose consent was recorded without a salt; who gave one since; and who by a partner's call."""

LATE = "90"
GUESSES = (0, 30, 60, int(LATE))
ADDING = ("add_accounts", "add_records")
DRAWN = "substring(sha256(s.value || int8send(r.place)) FOR 16)"
"""Where these functions give a row its salt."""


@pytest.fixture
def contributor(database_url: str, tmp_path: Path) -> Contributor:
    """Of records in which every change is a fact of the log."""
    complete_facts(database_url)
    return Contributor(database_url, tmp_path / "keys", SettableClock())


def findings(url: str) -> list[Any]:
    """What verification finds in log and records."""
    tamperer = Tamperer(url, signer_of(url))
    with tamperer.connection:
        return list(tamperer.findings())


# ---------------------------------------------------------------- bodies of facts


def consent(contributor: Contributor, number: int) -> tuple[str, Body]:
    """A person's consent: scope and body."""
    subject, commitment = contributor.subject(number), bytes([number]) * 32
    body = consent_body(
        subject_id=subject,
        partner="bank-a",
        consent_commitment=commitment,
        purposes=[Purpose.LOAN_APPROVAL],
        valid_from=START,
        valid_until=END,
    )
    return consent_scope(subject, "bank-a", commitment), body


@dataclass
class Thief:
    """Has the pseudonym key, the log, and the records without ids and bodies.

    Attributes:
        contributor: whose key it is.
        digests: of the consents' facts, by the log, in its order.
        rows: of the consents, without whose they are.
    """

    contributor: Contributor
    digests: list[bytes]
    rows: list[dict[str, Any]]

    @classmethod
    def of(cls, contributor: Contributor) -> Thief:
        """What there is to steal now."""
        with psycopg.connect(contributor.database_url) as superuser:
            entries = superuser.execute("SELECT entry FROM audit.entry ORDER BY leaf_index")
            facts = [decode_entry(raw).fact for (raw,) in entries]
            rows = superuser.cursor(row_factory=dict_row).execute(
                "SELECT partner_id, consent_commitment, purposes, valid_from, valid_until"
                " FROM credit.consent"
            )
            digests = [fact.body_digest for fact in facts if fact and fact.kind == CONSENT.name]
            return cls(contributor, digests, rows.fetchall())

    def whose(self, digest: bytes, **more: str) -> set[int]:
        """Of whom a digest is, as far as guesses tell.

        Args:
            digest: of a fact.
            more: what the body holds besides.
        """
        return {
            number
            for number in PEOPLE
            for row in self.rows
            if sha256(self._text(row, number, more)).digest() == digest
        }

    def _text(self, row: dict[str, Any], number: int, more: dict[str, str]) -> bytes:
        """The body that a consent's fact would have if it were of that person."""
        body = consent_body(
            subject_id=self.contributor.subject(number),
            partner=row["partner_id"],
            consent_commitment=row["consent_commitment"],
            purposes=[Purpose(code) for code in row["purposes"]],
            valid_from=row["valid_from"],
            valid_until=row["valid_until"],
        )
        return stored_text(body | more)


def stored_text(body: Body) -> bytes:
    """As Postgres writes it down: names by length, then by bytes."""
    names = sorted(body, key=lambda name: (len(name.encode()), name.encode()))
    return json.dumps({name: body[name] for name in names}, ensure_ascii=False).encode()


def test_a_guess_is_confirmed_by_the_digest_of_an_older_fact_and_by_none_with_a_salt(
    contributor: Contributor,
) -> None:
    url = contributor.database_url
    with connect(url, role=OPERATOR) as operator:
        record_partner(operator, "bank-a", NARROW, adapter="canonical")
        admit(url)
        record_at_once(url, CONSENT, [consent(contributor, OLDER)])  # as before there were salts
        subject = contributor.subject(NEWER)
        record_consent(operator, subject, "bank-a", bytes([NEWER]) * 32, (START, END))
    admit(url)
    scope, body = consent(contributor, BY_CALL)
    record_by_call(url, "bank-a", GRANT_CONSENT, FactByCall(CONSENT, scope, body))
    thief = Thief.of(contributor)
    older, *salted = thief.digests
    assert thief.whose(older) == {OLDER}
    assert [thief.whose(digest) for digest in salted] == [set(), set()]
    # Nothing but the salt is in the way, and whoever has the body has it.
    kept = [thief.whose(digest, salt=salt_of(url, digest)) for digest in salted]
    assert kept == [{NEWER}, {BY_CALL}]
    assert findings(url) == []


def salt_of(url: str, digest: bytes) -> str:
    """The salt in the body that a digest is of."""
    with psycopg.connect(url) as superuser:
        ((body,),) = superuser.execute(
            "SELECT body FROM credit.fact WHERE body_digest = %s", [digest]
        ).fetchall()
    salt: str = json.loads(body)[SALT]
    return salt


def test_a_new_state_has_another_salt_than_the_one_that_it_is_made_of(
    contributor: Contributor,
) -> None:
    url = contributor.database_url
    scope, body = consent(contributor, NEWER)
    with connect(url, role=OPERATOR) as operator:
        record_partner(operator, "bank-a", NARROW, adapter="canonical")
        subject, commitment = contributor.subject(NEWER), bytes([NEWER]) * 32
        record_consent(operator, subject, "bank-a", commitment, (START, END))
        _, newest = newest_fact(operator, CONSENT, scope) or (None, {})
        assert newest == body  # what it says, without the salt
        # A salt that is handed in counts for nothing: somebody else may know it.
        operator.execute(
            "SELECT credit.record_fact('consent', %s, %s::jsonb, '')",
            [scope, json.dumps(newest | {"revoke_time": body["valid_from"], SALT: "00" * 16})],
        )
    with psycopg.connect(url) as superuser:
        rows = superuser.execute("SELECT body FROM credit.fact WHERE scope = %s", [scope])
        salts = [json.loads(text)[SALT] for (text,) in rows]
    assert len(set(salts)) == len(salts) == 2
    assert "00" * 16 not in salts


# ---------------------------------------------------------------- what was erased


@contextmanager
def unsalted(url: str) -> Iterator[None]:
    """What is contributed here has no salt, as before there were any."""
    with psycopg.connect(url, autocommit=True) as superuser:
        made = [
            text
            for name in ADDING
            for (text,) in superuser.execute(
                "SELECT pg_get_functiondef(oid) FROM pg_proc WHERE proname = %s", [name]
            )
        ]
        for text in made:
            assert text.count(DRAWN) == 1
            superuser.execute(text.replace(DRAWN, "NULL::bytea").encode())
        yield
        for text in made:
            superuser.execute(text.encode())


def late_month(number: int) -> list[dict[str, str]]:
    """A month of one person, who was very late."""
    return months(3, 3, days_past_due=LATE, resident_id=synthetic_resident_id(number))


def told(
    contributor: Contributor, row: dict[str, Any], hashes: Iterable[bytes], salt: bytes | None
) -> list[int]:
    """How late the person was, of what the thief guesses and finds in the hashes that are left.

    Args:
        contributor: whose key the thief has: it makes the ids of persons and accounts.
        row: what else the month said; the thief has it from the person's payslip.
        hashes: of the versions that were deleted.
        salt: of the row; None: it is gone.
    """
    form, left = leaf_form(MONTH), set(hashes)
    account = account_id(contributor.keys.pseudonym_key()[1], "kin-bank", "SP-1")
    known = row | {"account_id": account, SALT: salt}
    return [
        days
        for days in GUESSES
        if leaf_hash(form.leaf([(known | {"days_past_due": days})[c.name] for c in form.columns]))
        in left
    ]


def test_the_hash_that_is_left_of_an_erased_month_tells_nobody_how_late_the_person_was(
    contributor: Contributor, tmp_path: Path
) -> None:
    url = contributor.database_url
    with connect(url, role=OPERATOR) as operator:
        record_partner(operator, "kin-bank", NARROW)
        check_consent_keys(operator, contributor.keys)
    admit(url)
    with unsalted(url):
        file = loans(tmp_path / "older.csv", *late_month(OLDER))
        contributor.contribute(file, "instalment-csv", "kin-bank")
    file = loans(tmp_path / "newer.csv", *late_month(NEWER))
    contributor.contribute(file, "instalment-csv", "kin-bank")
    with psycopg.connect(url, row_factory=dict_row) as superuser:
        found = superuser.execute("SELECT * FROM credit.repayment_record").fetchall()
        rows = {bytes(row["subject_id"]): row for row in found}
    older, newer = (rows[contributor.subject(number)] for number in (OLDER, NEWER))
    assert older[SALT] is None
    assert len(newer[SALT]) == 16
    for number in (OLDER, NEWER):
        with connect(url, role=OPERATOR) as operator:
            erase_person(operator, [contributor.subject(number)], contributor.clock.now(), "rule 7")
        admit(url)
    with psycopg.connect(url) as superuser:
        assert superuser.execute("SELECT count(*) FROM credit.repayment_record").fetchone() == (0,)
        kept = superuser.execute("SELECT leaf_hash FROM credit.erased_version").fetchall()
    hashes = [bytes(value) for (value,) in kept]
    assert told(contributor, older, hashes, None) == [int(LATE)]
    assert told(contributor, newer, hashes, None) == []
    # Nothing but the salt is in the way; it went with the row, and the log still verifies.
    assert told(contributor, newer, hashes, newer[SALT]) == [int(LATE)]
    assert findings(url) == []
