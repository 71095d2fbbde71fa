# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a contribution wrote answers nothing before its fact is admitted, and all of it after."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from psycopg.errors import IntegrityConstraintViolation

from gateway.client import parse_report
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.codes import Purpose
from gateway.domain.facts.bodies import consent_body
from gateway.domain.facts.kinds import CONSENT
from gateway.errors import CorrectionError
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.recording import record_fact
from tests.support.facts import admit
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import REFERENCE, Stack
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.leaves import check_roots
from tests.support.pending_bank import HOLDER, OTHER, Bank, link
from tests.support.records.contributed_loans import loans, months
from tests.support.records.contributor import Contributor, write_csv
from tests.support.records.partner_bodies import BODY_TYPES, loan_query


@pytest.fixture
def bank(contributor: Contributor, tmp_path: Path) -> Bank:
    return Bank(contributor, tmp_path)


async def test_a_query_reads_from_before_until_the_contribution_is_admitted(bank: Bank) -> None:
    bank.contribute(*months(2, 3))
    assert await bank.summary() is None
    assert bank.admit() >= 1
    assert await bank.late() == [0, 0]
    bank.contribute(*months(3, 4, days_past_due="30"))
    assert await bank.late() == [0, 0]
    assert bank.admit() == 1
    assert await bank.late() == [0, 30, 30]
    assert bank.admit() == 0


async def test_two_pending_contributions_to_one_person_take_effect_in_order(bank: Bank) -> None:
    bank.contribute(*months(2, 2, days_past_due="30"))
    # The second knows what the first said, and says of March that it is not so.
    bank.contribute(*months(2, 3))
    assert bank.contribute(*months(2, 3)) == 0
    heads = [body["heads"] for body in bank.facts()]
    (bucket,) = heads[0]
    assert heads == [{bucket: 1}, {bucket: 2}]
    with bank.contributor.superuser() as connection:
        facts = connection.execute("SELECT f FROM credit.fact AS f ORDER BY number").fetchall()
        assert facts
        with pytest.raises(IntegrityConstraintViolation), connection.transaction():
            connection.execute(
                "SELECT credit.apply_fact_contribution(f) FROM credit.fact AS f"
                " WHERE body::jsonb -> 'heads' ->> %s = '2'",
                [bucket],
            )
    assert await bank.summary() is None
    bank.admit()
    assert await bank.late() == [0, 0]


async def test_a_withdrawal_is_pending_and_the_account_answers_until_it_is_admitted(
    bank: Bank,
) -> None:
    bank.contribute(*months(2, 3))
    bank.admit()
    with bank.connected() as connection:
        done = bank.corrections(connection).withdraw("SP-1", HOLDER)
    assert done.fact is not None
    assert await bank.late() == [0, 0]
    bank.admit()
    assert await bank.summary() is None
    assert bank.contributor.count("pending_summary") == 0


async def test_a_move_is_pending_for_both_people_and_takes_effect_for_both_at_once(
    bank: Bank,
) -> None:
    bank.contribute(*months(2, 3))
    bank.admit()
    with bank.connected() as connection:
        bank.corrections(connection).move("SP-1", HOLDER, OTHER)
    assert (await bank.late(7), await bank.late(8)) == ([0, 0], [])
    bank.admit()
    assert (await bank.late(7), await bank.late(8)) == ([], [0, 0])


async def test_a_correction_of_what_is_still_pending_needs_nobody_to_wait(bank: Bank) -> None:
    bank.contribute(*months(2, 3))
    with bank.connected() as connection:
        bank.corrections(connection).withdraw("SP-1", HOLDER)
    bank.contribute(*months(4, 4, days_past_due="60"))
    assert await bank.summary() is None
    bank.admit()
    assert await bank.late() == [60]
    kinds = [body["kind"] for body in bank.facts()]
    assert kinds == ["file", "withdrawal", "file"]


def _consents(bank: Bank, number: int) -> int:
    """How many consents stand under a person's own id."""
    with bank.contributor.superuser() as connection:
        row = connection.execute(
            "SELECT count(*) FROM credit.consent WHERE subject_id = %s",
            [bank.contributor.subject(number)],
        ).fetchone()
    assert row is not None
    return int(row[0])


async def test_a_link_and_the_consents_it_carries_over_wait_for_its_admission(bank: Bank) -> None:
    bank.contribute(*months(2, 2, resident_id=HOLDER.value, account_reference="A"))
    bank.contribute(*months(3, 3, resident_id=OTHER.value, account_reference="B"))
    bank.admit()
    assert await bank.late(7) == [0]  # there is a consent under the alias now
    body = link(bank, HOLDER, OTHER)
    subjects = [bank.contributor.subject(number).hex() for number in (7, 8)]
    assert [body["alias"], body["kept"]] == subjects
    assert body["counts"]["link"] == 1
    # Who names the alias means the kept id from now on: this row is behind the link.
    bank.contribute(*months(4, 4, resident_id=HOLDER.value, account_reference="A"))
    assert (await bank.late(7), _linked(bank), _consents(bank, 8)) == ([0], 0, 0)
    bank.admit()
    assert (_linked(bank), _consents(bank, 8)) == (2, 1)
    assert await bank.late(7, kept=8) == await bank.late(8) == [0, 0, 0]


async def test_a_consent_goes_with_its_person_whichever_of_it_and_a_link_was_recorded_first(
    bank: Bank,
) -> None:
    bank.contribute(*months(2, 2, resident_id=HOLDER.value, account_reference="A"))
    bank.contribute(*months(3, 3, resident_id=OTHER.value, account_reference="B"))
    bank.admit()
    with connect(bank.contributor.database_url, role=OPERATOR) as operator:
        for commitment, comes_first in ((b"e" * 32, True), (b"l" * 32, False)):
            body = consent_body(
                subject_id=bank.contributor.subject(7),
                partner="kin-bank",
                consent_commitment=commitment,
                purposes=[Purpose.LOAN_APPROVAL],
                valid_from=datetime(2005, 1, 1, tzinfo=UTC),
                valid_until=datetime(2030, 1, 1, tzinfo=UTC),
            )
            record_fact(operator, CONSENT, f"consent:{commitment.hex()}", body)
            if comes_first:
                link(bank, HOLDER, OTHER)
    assert (_consents(bank, 7), _consents(bank, 8)) == (0, 0)
    bank.admit()
    # The earlier one was the alias's, and was carried over; the later one never was.
    assert (_consents(bank, 7), _consents(bank, 8)) == (1, 2)


def test_an_identifier_of_which_only_a_pending_consent_is_known_can_be_linked(bank: Bank) -> None:
    bank.contribute(*months(2, 2, resident_id=HOLDER.value))
    bank.admit()
    with pytest.raises(CorrectionError):
        link(bank, HOLDER, OTHER)
    body = consent_body(
        subject_id=bank.contributor.subject(8),
        partner="kin-bank",
        consent_commitment=b"e" * 32,
        purposes=[Purpose.LOAN_APPROVAL],
        valid_from=datetime(2005, 1, 1, tzinfo=UTC),
        valid_until=datetime(2030, 1, 1, tzinfo=UTC),
    )
    with connect(bank.contributor.database_url, role=OPERATOR) as operator:
        record_fact(operator, CONSENT, "consent:pending", body)
    assert link(bank, HOLDER, OTHER)["kind"] == "link"


def _linked(bank: Bank) -> int:
    with bank.contributor.superuser() as connection:
        row = connection.execute("SELECT count(*) FROM credit.bucket_head WHERE linked").fetchone()
    assert row is not None
    return int(row[0])


def test_a_contribution_that_is_killed_in_the_middle_leaves_facts_of_whole_batches_only(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("card-bank")
    cards = write_csv(tmp_path / "cards.csv", card_portfolio(30, 3))

    def kill(_done: int) -> None:
        if contributor.count("contribution") == 2:
            with contributor.superuser() as connection:
                connection.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )

    with pytest.raises(Exception, match="database"):
        contributor.contribute(
            cards, "uci-csv", "card-bank", batch_rows=7, admit=False, on_progress=kill
        )
    counts = [contributor.count(table) for table in ("contribution", "account", "summary")]
    assert counts[0] == 2
    assert 0 < counts[1] < 30
    assert counts[2] == 0
    admit(contributor.database_url)
    assert contributor.count("summary") == counts[1]
    contributor.contribute(cards, "uci-csv", "card-bank", batch_rows=7)
    assert contributor.count("summary") == contributor.count("account") == 30
    check_roots(contributor.database_url)


async def test_answers_of_before_and_after_an_admission_both_replay_byte_for_byte(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_bank("kin-bank", adapter=None, contributes=True)
    add_consents(stack, bank, [HOLDER.value])
    body = loan_query("canonical", HOLDER.value, REFERENCE)
    versions = []
    # It admits at its start, and then not before this test does.
    async with stack.serving(fact_interval_s=3600.0), bank_client(stack, bank) as client:
        for number, rows in enumerate((months(2, 3), months(3, 4, days_past_due="30"))):
            path = loans(tmp_path / f"loans-{number}.csv", *rows)
            contribute_file(stack, path, "instalment-csv", "kin-bank")
            for _ in range(2):
                answer = await client.query(body, BODY_TYPES["canonical"])
                versions.append(parse_report(answer.body).data_basis.data_version)
                await asyncio.to_thread(stack.admit)
    assert versions == [0, 1, 1, 2]
    # `serving` has replayed all four from the records as they then were.
