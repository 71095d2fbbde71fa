# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody with the owner's rights changes in several places at once is named all the same.

test_record_mutations.py changes one row at a time. Here what belongs together is changed
together, so that the tables agree with each other; no trigger and no constraint is in the way.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.audit.findings import Check
from tests.integration.facts.test_record_mutations import Tamperer
from tests.support.facts import signer_of
from tests.support.suite.exhaustive import first_every_day
from tests.support.vouched_world import vouched_world

SETUP = """
CREATE TEMP TABLE two ON COMMIT DROP AS
SELECT fact_id AS one, lead(fact_id) OVER (ORDER BY leaf_index) AS other, scope
FROM credit.fact WHERE kind = 'consent' AND leaf_index IS NOT NULL ORDER BY leaf_index LIMIT 1;
CREATE TEMP TABLE kept ON COMMIT DROP AS TABLE credit.fact;
CREATE TEMP TABLE newest ON COMMIT DROP AS
SELECT v.bucket, v.data_version, c.contribution_id, c.fact_id
FROM credit.contribution_version AS v JOIN credit.contribution AS c USING (contribution_id)
WHERE c.contribution_id = (
    SELECT max(w.contribution_id) FROM credit.contribution_version AS w
    JOIN credit.bucket_head AS h USING (bucket, data_version));
DROP INDEX credit.fact_leaf;
"""
"""Two facts of consents, all facts as they were, and the newest contribution that counts."""

WAYS = {
    "the bodies of two facts change places, with their digests": (
        """UPDATE credit.fact AS f
           SET body = k.body, body_digest = k.body_digest, scope = k.scope
           FROM kept AS k, two WHERE (f.fact_id, k.fact_id) IN ((one, other), (other, one))""",
        Check.FACT_RECORD_DIFFERS,
    ),
    "two facts change leaves": (
        """UPDATE credit.fact AS f SET leaf_index = k.leaf_index
           FROM kept AS k, two WHERE (f.fact_id, k.fact_id) IN ((one, other), (other, one))""",
        Check.FACT_RECORD_DIFFERS,
    ),
    "a consent is gone together with its fact": (
        """DELETE FROM credit.consent USING two
           WHERE encode(subject_id, 'hex') = substr(scope, 9, 64);
           DELETE FROM credit.fact USING two WHERE fact_id = one""",
        Check.FACT_RECORD_MISSING,
    ),
    "a fact becomes pending again, and its row is gone": (
        """DELETE FROM credit.partner_key;
           UPDATE credit.fact SET leaf_index = NULL WHERE kind = 'key'""",
        Check.FACT_INCOMPLETE,
    ),
    "a revoked consent holds again, in its row and in what revoked it": (
        """UPDATE credit.consent SET revoke_time = NULL WHERE revoke_time IS NOT NULL;
           UPDATE credit.fact SET body = jsonb_set(body::jsonb, '{revoke_time}', 'null')::text
           WHERE kind = 'consent' AND body::jsonb ->> 'revoke_time' IS NOT NULL;
           UPDATE credit.fact SET body_digest = sha256(convert_to(body, 'UTF8'))""",
        Check.FACT_RECORD_DIFFERS,
    ),
    "a revoked consent holds again, in its row alone": (
        "UPDATE credit.consent SET revoke_time = NULL WHERE revoke_time IS NOT NULL",
        Check.ROW_DIFFERS,
    ),
    "what revoked a consent is gone, and the consent holds again": (
        """UPDATE credit.consent SET revoke_time = NULL WHERE revoke_time IS NOT NULL;
           DELETE FROM credit.fact
           WHERE kind = 'consent' AND body::jsonb ->> 'revoke_time' IS NOT NULL""",
        Check.FACT_RECORD_MISSING,
    ),
    "a version and the summary that it makes": (
        """UPDATE credit.repayment_record SET days_past_due = days_past_due + 30;
           UPDATE credit.summary SET overdue_accounts = '{}'""",
        Check.VERSIONS_DIFFER,
    ),
    "the newest contribution is undone, with all that says that it was": (
        """DELETE FROM credit.repayment_record AS r USING newest AS n
           WHERE (r.bucket, r.data_version) = (n.bucket, n.data_version);
           DELETE FROM credit.account AS r USING newest AS n
           WHERE (r.bucket, r.data_version) = (n.bucket, n.data_version);
           DELETE FROM credit.subject_link AS r USING newest AS n
           WHERE (r.bucket, r.data_version) = (n.bucket, n.data_version);
           UPDATE credit.bucket_head AS h SET data_version = h.data_version - 1
           FROM newest AS n WHERE (h.bucket, h.data_version) = (n.bucket, n.data_version);
           DELETE FROM credit.contribution_version AS r USING newest AS n
           WHERE r.contribution_id = n.contribution_id;
           DELETE FROM credit.contribution_count AS r USING newest AS n
           WHERE r.contribution_id = n.contribution_id;
           DELETE FROM credit.contribution AS r USING newest AS n
           WHERE r.contribution_id = n.contribution_id;
           DELETE FROM credit.fact AS r USING newest AS n WHERE r.fact_id = n.fact_id""",
        Check.FACT_RECORD_MISSING,
    ),
    "the newest contribution never took effect": (
        """UPDATE credit.bucket_head AS h SET data_version = h.data_version - 1
           FROM newest AS n WHERE (h.bucket, h.data_version) = (n.bucket, n.data_version);
           UPDATE credit.fact AS r SET leaf_index = NULL
           FROM newest AS n WHERE r.fact_id = n.fact_id""",
        Check.FACT_INCOMPLETE,
    ),
    "an adapter's text and the fact that tells of it": (
        r"""UPDATE credit.adapter_version SET content = content || '\x0a';
           UPDATE credit.fact SET body = jsonb_set(body::jsonb, '{content}',
               to_jsonb(body::jsonb ->> 'content' || '0a'))::text WHERE kind = 'adapter';
           UPDATE credit.fact SET body_digest = sha256(convert_to(body, 'UTF8'))""",
        Check.FACT_RECORD_DIFFERS,
    ),
    "all links are gone": ("DELETE FROM credit.subject_link", Check.VERSIONS_DIFFER),
    "who recorded a fact, and why": (
        "UPDATE credit.fact SET actor = 'operator:somebody-else', cause = 'other'",
        Check.FACT_RECORD_DIFFERS,
    ),
    "the log is no longer told that facts are complete": (
        "DELETE FROM credit.fact WHERE kind = 'complete'",
        Check.FACT_RECORD_MISSING,
    ),
    "what applies facts is replaced, and applies something else": (
        """CREATE OR REPLACE FUNCTION credit.apply_fact_consent(fact credit.fact) RETURNS void
           LANGUAGE sql AS $$
               INSERT INTO credit.consent SELECT (jsonb_populate_record(
                   c, jsonb_build_object('consent_commitment', sha256('x')))).*
               FROM credit.consent AS c LIMIT 1
           $$;
           SELECT credit.apply_fact_consent(f) FROM credit.fact AS f LIMIT 1""",
        Check.ROW_INVENTED,
    ),
}


MORE_WAYS = {
    "a suspended partner is let in, in its row and in the fact": (
        """UPDATE credit.partner SET suspend_time = NULL WHERE suspend_time IS NOT NULL;
           UPDATE credit.fact SET body = jsonb_set(body::jsonb, '{suspend_time}', 'null')::text
           WHERE kind = 'partner';
           UPDATE credit.fact SET body_digest = sha256(convert_to(body, 'UTF8'))""",
        Check.FACT_RECORD_DIFFERS,
    ),
    "who was told is somebody else": (
        "UPDATE credit.correction_notice SET partner_id = 'bank-b' WHERE partner_id = 'bank-a'",
        Check.ROW_DIFFERS,
    ),
    "whoever was told has taken it": (
        """UPDATE credit.correction_notice SET acknowledge_time = deliver_time
           WHERE acknowledge_time IS NULL AND deliver_time IS NOT NULL""",
        Check.ROW_DIFFERS,
    ),
    "a person's statement is another one, in the dispute and in its facts": (
        r"""UPDATE credit.dispute SET statement = '\x00';
           UPDATE credit.fact SET body = jsonb_set(body::jsonb, '{statement}', '"00"')::text
           WHERE kind = 'dispute';
           UPDATE credit.fact SET body_digest = sha256(convert_to(body, 'UTF8'))""",
        Check.FACT_RECORD_DIFFERS,
    ),
    "a restriction was never there": (
        """DELETE FROM credit.restriction AS r USING credit.fact AS f
           WHERE f.kind = 'restriction'
             AND encode(r.restriction_id, 'hex') = f.body::jsonb ->> 'restriction';
           DELETE FROM credit.fact WHERE kind = 'restriction'""",
        Check.FACT_RECORD_MISSING,
    ),
    "nothing needs a second operator, in the row and in the fact": (
        """UPDATE credit.four_eyes SET actions = '{}';
           UPDATE credit.fact SET body = jsonb_set(body::jsonb, '{actions}', '[]')::text
           WHERE kind = 'four-eyes';
           UPDATE credit.fact SET body_digest = sha256(convert_to(body, 'UTF8'))""",
        Check.FACT_RECORD_DIFFERS,
    ),
    "no kind of fact falls under what needs a second operator": (
        "UPDATE credit.fact_kind SET action = NULL",
        Check.DEFINITION_DIFFERS,
    ),
    "contributors record policies": (
        "UPDATE credit.fact_kind SET recorders = '{operator,contributor}' WHERE kind = 'policy'",
        Check.DEFINITION_DIFFERS,
    ),
    "what a policy was recorded for": (
        "UPDATE credit.fact SET scope = 'partner:bank-b' WHERE kind = 'policy'",
        Check.FACT_RECORD_DIFFERS,
    ),
    "a request is another login's, in the row and in the fact": (
        """UPDATE credit.request SET requester = 'operator:mallory';
           UPDATE credit.fact SET actor = 'operator:mallory' WHERE kind = 'request'""",
        Check.FACT_RECORD_DIFFERS,
    ),
    "a reminder waits no longer": (
        "DELETE FROM credit.reminder_waiting",
        Check.ROW_MISSING,
    ),
    "a reminder waits again, and is sent twice": (
        """INSERT INTO credit.reminder_waiting
           SELECT credit.bucket_of(sha256('')), sha256(''), reminder_id, partner_id, 0, now()
           FROM credit.reminder_sent""",
        Check.ROW_INVENTED,
    ),
    "what was erased of people never was": (
        "DELETE FROM credit.erased_version",
        Check.VERSIONS_DIFFER,
    ),
    "a reminder goes to another address": (
        "UPDATE credit.reminder_endpoint SET url = 'https://hooks.example/other'",
        Check.ROW_DIFFERS,
    ),
}
"""Further ones, of what came later."""


@pytest.fixture(scope="module")
def tamperer(
    module_database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Tamperer]:
    """The owner; each change is rolled back."""
    directory: Path = tmp_path_factory.mktemp("world")
    vouched_world(module_database_url, directory)
    made = Tamperer(module_database_url, signer_of(module_database_url))
    with made.connection:
        assert made.findings() == []
        yield made


@pytest.mark.parametrize(("script", "expected"), WAYS.values(), ids=WAYS)
def test_what_is_changed_together_is_named(
    tamperer: Tamperer, script: str, expected: Check
) -> None:
    with tamperer.changing("fact"):
        tamperer.connection.execute(SETUP)
        tamperer.connection.execute(script.encode())
        found = {each.check for each in tamperer.findings()}
    assert expected in found


@pytest.mark.parametrize("what", first_every_day(list(MORE_WAYS), 4))
def test_what_else_is_changed_together_is_named(tamperer: Tamperer, what: str) -> None:
    script, expected = MORE_WAYS[what]
    with tamperer.changing("fact"):
        tamperer.connection.execute(SETUP)
        tamperer.connection.execute(script.encode())
        found = {each.check for each in tamperer.findings()}
    assert expected in found
