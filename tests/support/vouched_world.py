# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Records with rows in every table, each vouched for by facts in the log; nobody ever asked.

Among them are corrections, a withdrawal, moves, links that took a consent over, two people who
were erased, and what is pending.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from psycopg.types.json import Jsonb

from gateway.audit.corrections.notices import Notice, Searched, correction_bodies
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.access.methods import (
    ACKNOWLEDGE_CORRECTIONS,
    ACKNOWLEDGE_REMINDERS,
    LIST_CORRECTIONS,
)
from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.access.query import Identifier
from gateway.domain.codes import DisputedItem, DisputeState, Purpose, Section
from gateway.domain.disputes.dispute import Dispute, StatementState, restrict
from gateway.domain.disputes.rules import PBC
from gateway.domain.facts.four_eyes import DESTROY_EVIDENCE
from gateway.domain.facts.kinds import (
    CORRECTION_DELIVERY,
    CORRECTION_RECEIPT,
    DISPUTE,
    REMINDER_RECEIPT,
    RESTRICTION,
)
from gateway.domain.facts.people import dispute_body, person_scope, restriction_body
from gateway.domain.months import month_number
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import account_id
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.domain.reminders.content import receipt_scope
from gateway.errors import ApprovalNeededError, FactPendingError
from gateway.services.admin.key_checks import check_consent_keys
from gateway.services.contribute.corrections import Corrections
from gateway.services.contribute.links import link_people
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.store.admin.partner_adapters import approve_adapter, revoke_adapter
from gateway.store.connections import AUDITOR, CONTRIBUTOR, OPERATOR, connect
from gateway.store.corrections.computed import correcting_contributions, record_corrections
from gateway.store.deletions.erasing import erase_person
from gateway.store.facts.by_call import FactByCall
from gateway.store.facts.recording import Connection, record_fact
from gateway.store.facts.requests import permit
from gateway.store.reminders.endpoints import turn_off
from tests.support.facts import admit, complete_facts, record_by_call, signer_of
from tests.support.fakes import SettableClock
from tests.support.four_eyes.operators import Office, opened_office
from tests.support.recorded import record_consent, record_key, record_partner
from tests.support.records.contributed_loans import loans, months
from tests.support.records.contributor import Contributor, write_csv
from tests.support.reminders.made import make_endpoint, make_reminder

START = datetime(2026, 1, 1, tzinfo=UTC)
END = START + timedelta(days=400)
NARROW = Policy(
    methods=frozenset({"QueryCreditStatus"}),
    purposes=frozenset({Purpose.LOAN_APPROVAL}),
    sections=frozenset({Section.SUMMARY}),
    signature_rule=SignatureRule.ONE_OF,
    algorithms=frozenset({"ed25519"}),
    max_in_flight=3,
)


def person(number: int) -> Identifier:
    """Somebody in the records."""
    return Identifier(IdentifierScheme.CN_RESIDENT_ID, synthetic_resident_id(number))


def vouched_world(url: str, directory: Path) -> Contributor:
    """Makes it, in a database that is empty and in which all that is recorded gets into the log."""
    complete_facts(url)
    contributor = Contributor(url, directory / "keys", SettableClock())
    with connect(url, role=OPERATOR) as operator:
        _partners(operator)
        _consents(operator, contributor)
        check_consent_keys(operator, contributor.keys)
    admit(url)
    _four_eyes(url, directory)
    cards = write_csv(directory / "cards.csv", list(card_portfolio(12, 3)))
    contributor.contribute(cards, "uci-csv", "card-bank", batch_rows=5)
    for number, changed in enumerate((months(2, 3), months(3, 5, days_past_due="30"))):
        file = loans(directory / f"loans-{number}.csv", *changed)
        contributor.contribute(file, "instalment-csv", "kin-bank")
    _plans(contributor, directory)
    _disputes(url, contributor)
    _correct(contributor, directory)
    assert contributor.rejected == []
    return contributor


def _disputes(url: str, contributor: Contributor) -> None:
    """One as if by call, with a restriction and a statement; and a restriction of a person."""
    subject, opened = contributor.subject(7), datetime(2026, 2, 1, tzinfo=UTC)
    dispute = Dispute(
        dispute_id=b"d" * 16,
        subject_id=subject,
        opened_by="bank-a",
        against="kin-bank",
        account_id=account_id(contributor.keys.pseudonym_key()[1], "kin-bank", "SP-1"),
        month=month_number(2005, 3),
        item=DisputedItem.LATENESS,
        rules=PBC.name,
        state=DisputeState.OPEN,
        outcome=None,
        open_time=opened,
        answer_by=PBC.answer_by(opened),
        resolve_by=PBC.resolve_by(opened),
        evidence=(b"e" * 32,),
        statement=b"sealed",
        statement_state=StatementState.PENDING,
    )
    body = Jsonb(dispute_body(dispute, "bank-a"))
    with psycopg.connect(url) as owner:
        owner.execute(
            "INSERT INTO credit.fact (kind, scope, body, body_digest, actor, cause, record_time,"
            " transaction_id) SELECT 'dispute', %(scope)s, b::text,"
            " sha256(convert_to(b::text, 'UTF8')), 'partner:bank-a', '', %(time)s,"
            " pg_current_xact_id() FROM (SELECT %(body)s::jsonb) AS f (b)",
            {"scope": person_scope(subject), "time": opened, "body": body},
        )
    with connect(url, role=OPERATOR) as operator:
        restricted = restriction_body(contributor.subject(3), b"r" * 16, None)
        record_fact(operator, RESTRICTION, person_scope(contributor.subject(3)), restricted)
        admit(url)
        after = restrict(dispute, restricted=True)
        record_fact(operator, DISPUTE, person_scope(subject), dispute_body(after, None))
    admit(url)
    with psycopg.connect(url) as owner:
        owner.execute("SELECT credit.take_person_key(%s, %s, %s)", [subject, b"k" * 16, b"w" * 60])


def _partners(operator: Connection) -> None:
    """Two that contribute, and two that ask; one of these is suspended."""
    for name in ("kin-bank", "card-bank"):
        record_partner(operator, name, NARROW)
    for number, name in enumerate(("bank-a", "bank-b")):
        names = (("uri", f"partner:{name}"), ("sha256", f"{number:064x}"))
        record_partner(operator, name, NARROW, adapter="canonical", certificates=names)
        signer = PrivateKeySigner(generate_private_key_pem("ed25519"))
        record_key(operator, name, signer, (START, END))
    for content in (b"one", b"two"):
        _, recorded = approve_adapter(operator, "kin-bank", "own", content)
        assert recorded
    revoke_adapter(operator, "kin-bank", sha256(b"two").digest(), START)
    suspended = START + timedelta(days=90)
    record_partner(operator, "bank-b", NARROW, adapter="canonical", suspend_time=suspended)


def _consents(operator: Connection, contributor: Contributor) -> None:
    """One is revoked afterwards; one allows reminders, whenever these are made."""
    for number in (1, 2, 3, 5, 6):
        subject, reference = contributor.subject(number), bytes([number]) * 32
        record_consent(operator, subject, "bank-a", reference, (START, END))
    subject, purposes = contributor.subject(4), tuple(Purpose)
    always = (START, START + timedelta(days=36_500))
    record_consent(operator, subject, "bank-a", b"\4" * 32, always, purposes=purposes)
    subject = contributor.subject(5)
    record_consent(operator, subject, "bank-a", b"\5" * 32, (START, END), revoke_time=START)


def _plans(contributor: Contributor, directory: Path) -> None:
    """One with its schedule; a payment is reported afterwards."""
    whose = (synthetic_resident_id(7), "SP-1")
    days = ("filed_on", "agreed_on", "began_on", "ended_on")
    header = ("resident_id", "account_reference", "plan", "special_transaction", "state", *days)
    row = (*whose, "1", "16", "active", "2005-03-01", "2005-03-02", "2005-03-03", "")
    other = (*whose, "2", "14", "filed", "2005-04-01", "", "", "")
    file = write_csv(directory / "plans.csv", [header, row, other])
    contributor.contribute(file, "plans-pbc", "kin-bank")
    header = (
        *header[:3],
        "instalment",
        "due_on",
        "currency",
        "amount_minor",
        "paid_minor",
        "paid_on",
    )
    for number, paid in enumerate((("", ""), ("100", "2005-04-01"))):
        rows = [(*whose, "1", str(n), f"2005-0{3 + n}-01", "TWD", "100", *paid) for n in (1, 2)]
        file = write_csv(directory / f"instalments-{number}.csv", [header, *rows])
        contributor.contribute(file, "plan-instalments", "kin-bank")


def _four_eyes(url: str, directory: Path) -> None:
    """Keys of a partner need a second operator; one is approved, and one rejected."""
    (directory / "office").mkdir()
    with opened_office(url, directory / "office") as office:
        office.log_signer = signer_of(url)
        office.register("alice", "bob")
        office.require("keys", "destroy-evidence")
        added = []
        for name in ("one", "two"):
            office.new_key(name)
            file = office.file(f"{name}.pub.pem")
            added.append(office.recorded("alice", "partner", "add-key", "card-bank", file))
        assert office.approve("bob", added[0]).exit_code == 0
        assert office.run("bob", "approvals", "reject", added[1]).exit_code == 0
        for number in range(3):
            _use_request(office, number)
        office.admit()


def _use_request(office: Office, number: int) -> None:
    """One is asked, approved and used."""
    asked = {"verb": "retention apply", "older_than": [f"{number}y"]}

    def permitted(approved: UUID | None) -> None:
        with connect(office.url_of("alice"), role=OPERATOR) as connection:
            permit(connection, DESTROY_EVIDENCE, asked, cause="", approved=approved, wait_s=0)

    with pytest.raises(ApprovalNeededError) as made:
        permitted(None)
    (asked_for,) = made.value.requests
    request = str(asked_for)
    assert office.approve("bob", request).exit_code == 0
    office.admit()
    with pytest.raises(FactPendingError):
        permitted(UUID(request))


def _correct(contributor: Contributor, directory: Path) -> None:
    """Moves, a withdrawal, links; last, a contribution that stays pending."""
    url, clock = contributor.database_url, contributor.clock
    with connect(url, role=CONTRIBUTOR) as connection:
        corrections = Corrections(connection, contributor.keys, clock, "kin-bank")
        for one, other in ((7, 8), (8, 9)):
            corrections.move("SP-1", person(one), person(other))
            admit(url)
        corrections.withdraw("SP-1", person(9))
        admit(url)
        contributor.contribute(
            loans(directory / "again.csv", *months(7, 9)), "instalment-csv", "kin-bank"
        )
        for one, other in ((1, 2), (2, 3)):
            link_people(connection, contributor.keys, clock, person(one), person(other))
            admit(url)
    with connect(url, role=OPERATOR) as operator:
        for number in (10, 11):
            erase_person(operator, [contributor.subject(number)], clock.now(), "rule 7")
            admit(url)
    _tell(url, START)
    _remind(url)
    pending = loans(directory / "pending.csv", *months(9, 10))
    contributor.contribute(pending, "instalment-csv", "kin-bank", admit=False)


def _remind(url: str) -> None:
    """One institution is reminded twice, and acknowledges one; another wants none any more."""
    for partner in ("bank-a", "bank-b"):
        make_endpoint(url, partner)
    admit(url)
    first, _ = (make_reminder(url, "bank-a", number) for number in (1, 2))
    with connect(url, role=OPERATOR) as operator:
        turn_off(operator, "bank-b", START)
    admit(url)
    told = {"reminder": str(first), "channels": [1, 2]}
    body = {"partner": "bank-a", "reminders": [told]}
    fact = FactByCall(REMINDER_RECEIPT, receipt_scope("bank-a"), body)
    record_by_call(url, "bank-a", ACKNOWLEDGE_REMINDERS, fact)


def _tell(url: str, since: datetime) -> None:
    """Two partners were told what is no longer right; one takes it."""
    notices = [
        Notice("bank-a", b"\1" * 32, (3, 5)),
        Notice("bank-a", b"\2" * 32, (4,)),
        Notice("bank-b", b"\1" * 32, (6,)),
    ]
    with connect(url, role=AUDITOR) as auditor:
        known = {each.kind: each for each in correcting_contributions(auditor)}
        told = (("move", notices), ("restriction", notices[1:]), ("erasure", notices))
        for what, some in told:
            searched = Searched(known[what].cause, 0, 7, since, 2, known[what].says)
            record_corrections(auditor, correction_bodies(searched, some), "a test")
    admit(url)
    with psycopg.connect(url) as superuser:
        numbers = superuser.execute(
            "SELECT notice_id FROM credit.correction_notice WHERE partner_id = 'bank-a' ORDER BY 1"
        ).fetchall()
    named = {"partner": "bank-a", "notices": [number for (number,) in numbers]}
    for method, kind, body in (
        (LIST_CORRECTIONS, CORRECTION_DELIVERY, named),
        (ACKNOWLEDGE_CORRECTIONS, CORRECTION_RECEIPT, named | {"notices": named["notices"][:2]}),
    ):
        fact = FactByCall(kind, "correction-feed:bank-a", body)
        record_by_call(url, "bank-a", method, fact)
