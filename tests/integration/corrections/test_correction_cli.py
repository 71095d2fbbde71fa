# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`contribute --corrects` and `credit-gateway correction`, as they are typed."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.audit.app import make_app as make_audit_app
from gateway.client import render_trust_file
from gateway.domain.facts.bodies import correction_feed_scope
from gateway.domain.facts.kinds import CORRECTION_RECEIPT
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT
from gateway.signing.keys import public_key_pem, write_secret
from gateway.store.corrections.figures import CorrectionFigures, correction_figures
from tests.integration.corrections.test_feed import SOMEBODY, Scene, lived, scene
from tests.integration.corrections.test_who_was_told import CASE
from tests.support.facts import facts_pool, record_at_once
from tests.support.gateway.stack import ORIGIN, Bank, Stack, resident
from tests.support.keys.handed_over import handed_over
from tests.support.records.contributed_loans import loans, months, run

__all__ = ["lived", "scene"]  # the fixtures


def _dispute(scene: Scene) -> None:
    """Somebody disputes something."""
    subject = scene.stack.subject_id(resident(9))
    with psycopg.connect(scene.stack.database_url) as owner:
        owner.execute(
            "INSERT INTO credit.dispute (bucket, subject_id, dispute_id, opened_by, partner_id,"
            " account_id, item, rules, state, open_time, answer_by_time, resolve_by_time,"
            " evidence, answer_evidence, restricted, version)"
            " VALUES (credit.bucket_of(%(who)s), %(who)s, %(id)s, 'bank-a', 'kin-bank', %(who)s,"
            " 1, 'pbc', 'open', now(), now(), now(), '{}', '{}', false, 1)",
            {"who": subject, "id": CASE},
        )


async def _contributed(scene: Scene, *options: str, **fields: str) -> Result:
    file = loans(scene.directory / "corrected.csv", *months(3, 4, **fields))
    return await asyncio.to_thread(
        run,
        "contribute",
        str(file),
        "--institution",
        "kin-bank",
        "--adapter",
        "instalment-csv",
        "--workers",
        "1",
        "--corrects",
        CASE.hex(),
        *_at(scene),
        *options,
    )


def _at(scene: Scene) -> tuple[str, ...]:
    stack = scene.stack
    return "--database-url", stack.database_url, "--keys", str(stack.directory / "keys")


def _ready(scene: Scene, *, code: int) -> list[dict[str, Any]]:
    """What `correction show` says, and how it ends."""
    done = run(
        "correction", "show", CASE.hex(), "--database-url", scene.stack.database_url, "--json"
    )
    assert done.exit_code == code, done.output
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def _receive(stack: Stack, bank: Bank, directory: Path, *options: str) -> Result:
    credential = directory / bank.partner_id
    credential.mkdir(exist_ok=True)
    (credential / "tls.pem").write_bytes(bank.credential.certificate)
    write_secret(credential / "tls-key.pem", bank.credential.private_key)
    answer_keys = [
        public_key_pem(signer.public_key).decode() for signer in stack.keys.answer_signers()
    ]
    log = LogSigner(ORIGIN, stack.keys.log_signer())
    trust = render_trust_file(ORIGIN, answer_keys, log.vkey, checkpoint=log.sign(0, EMPTY_ROOT))
    (credential / "trust.toml").write_text(trust, encoding="utf-8")
    return run(
        "correction",
        "receive",
        "--address",
        f"localhost:{stack.port}",
        "--partner",
        bank.partner_id,
        "--key",
        str(bank.key_files[0]),
        "--cert",
        str(credential / "tls.pem"),
        "--cert-key",
        str(credential / "tls-key.pem"),
        "--ca",
        str(directory / "ca.pem"),
        "--trust",
        str(credential / "trust.toml"),
        "--no-state",
        *options,
    )


async def _figures(scene: Scene) -> CorrectionFigures:
    """What metrics tell."""
    async with facts_pool(scene.stack.database_url) as pool:
        return await correction_figures(pool)


async def test_a_file_that_corrects_ends_with_what_changed_and_who_was_told(scene: Scene) -> None:
    assert "no such dispute" in (await _contributed(scene)).output
    _dispute(scene)
    await scene.contribute(*months(2, 4, days_past_due="60"))
    for name in ("bank-a", "bank-a", "bank-b"):
        await scene.ask(name)
    done = await _contributed(scene, "--wait", "60", "--json")
    assert done.exit_code == 0, done.output
    correction = json.loads(done.stdout)["correction"]
    assert (correction["people"], correction["partners"]) == (1, {"bank-a": 2, "bank-b": 1})
    assert SOMEBODY not in done.output
    await scene.stack.settled()
    (shown,) = await asyncio.to_thread(_ready, scene, code=1)
    assert [each["partner"] for each in shown["partners"]] == ["bank-a", "bank-b"]
    for name in ("bank-a", "bank-b"):
        bank = scene.banks[name]
        received = await asyncio.to_thread(
            _receive, scene.stack, bank, scene.directory, "--acknowledge", "--json"
        )
        assert received.exit_code == 0, received.output
        notice, end = map(json.loads, received.stdout.splitlines())
        assert len(notice["answers"]) == (2 if name == "bank-a" else 1)
        assert end == {"end": {"notices": 1, "acknowledged": True}}
    resolved = ("dispute", "show", CASE.hex(), "--database-url", scene.stack.database_url)
    told = json.loads((await asyncio.to_thread(run, *resolved, "--json")).stdout)["corrections"]
    assert [each["partner"] for each in told[0]["partners"]] == ["bank-a", "bank-b"]
    assert "acknowledged" in (await asyncio.to_thread(run, *resolved)).output
    (shown,) = await asyncio.to_thread(_ready, scene, code=0)
    assert not shown["open"]


async def test_a_correction_that_nobody_looked_at_is_open_until_it_is_computed(
    scene: Scene,
) -> None:
    await scene.contribute(*months(2, 4, days_past_due="60"))
    await scene.ask("bank-a")
    await scene.contribute(*months(3, 4, days_past_due="0"), corrects=True)
    (shown,) = await asyncio.to_thread(_ready, scene, code=1)
    assert (shown["computed"], shown["open"], shown["partners"]) == (False, True, [])
    waits = await _figures(scene)
    assert (waits.uncomputed, waits.open_notices) == (1, 0)
    assert waits.oldest_age_s > 0
    # With no other keys than the unit that does this every day hands over.
    unit, folder = "credit-gateway-corrections.service", scene.directory / "handed-over"
    keys = handed_over(unit, scene.stack.directory / "keys", folder)
    at = ("--database-url", scene.stack.database_url, "--keys", str(keys))
    done = await asyncio.to_thread(
        run, "correction", "compute", *at, "--cause", "ticket 17", "--wait", "60", "--json"
    )
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["partners"] == {"bank-a": 1}
    assert await _figures(scene) == CorrectionFigures(0, 0, open_notices=1)
    again = await asyncio.to_thread(
        run, "correction", "compute", *at, "--cause", "ticket 17", "--json"
    )
    assert json.loads(again.stdout)["partners"] == {}
    listed = await asyncio.to_thread(
        run, "correction", "list", "--database-url", scene.stack.database_url
    )
    assert listed.exit_code == 1
    assert "1 notice is not acknowledged" in listed.output


async def test_what_nobody_disputes_is_not_shown_and_a_cause_is_needed(scene: Scene) -> None:
    url = scene.stack.database_url
    none = await asyncio.to_thread(run, "correction", "show", "00" * 16, "--database-url", url)
    assert none.exit_code == 2
    bad = await asyncio.to_thread(run, "correction", "show", resident(7), "--database-url", url)
    assert bad.exit_code == 2
    assert resident(7) not in bad.output
    done = await asyncio.to_thread(run, "correction", "compute", *_at(scene))
    assert done.exit_code == 2
    assert "--cause" in done.output


async def test_an_auditor_finds_who_was_left_out_and_who_has_a_notice_without_reason(
    scene: Scene,
) -> None:
    await scene.contribute(*months(2, 4, days_past_due="60"))
    told = await scene.ask("bank-a")
    await scene.ask("bank-b")
    await scene.contribute(*months(3, 4, days_past_due="0"), corrects=True)
    right = await scene.ask("bank-a")
    keys = "--keys", str(scene.stack.directory / "keys")
    check = ("corrections", *keys, "--database-url", scene.stack.database_url, "--cause", "a")

    async def ends(*more: str) -> Result:
        return await asyncio.to_thread(CliRunner().invoke, make_audit_app(), [*check, *more])

    assert (await ends()).exit_code == 2  # nobody has looked
    await scene.compute()
    done = await ends("--json")
    assert (done.exit_code, [each["answers"] for each in json.loads(done.stdout)]) == (0, [2])
    with psycopg.connect(scene.stack.database_url) as owner:
        owner.execute(
            "UPDATE credit.correction_notice SET leaf_indexes = %s WHERE partner_id = 'bank-a'",
            [[right]],
        )
    done = await ends("--json")
    assert done.exit_code == 1
    (found,) = json.loads(done.stdout)
    assert (found["left_out"], found["invented"]) == ([told], [right])
    log = "--log-key", scene.stack.trust().log.vkey
    whole = ("verify", *check[1:], *log, "--json")
    done = await asyncio.to_thread(CliRunner().invoke, make_audit_app(), list(whole))
    assert done.exit_code == 1, done.output
    told_lists = {
        (each["check"], each["leaf_index"])
        for each in json.loads(done.stdout)["findings"]
        if each["check"].startswith("notice-")
    }
    assert told_lists == {("notice-missing", told), ("notice-invented", right)}


@pytest.mark.exhaustive
async def test_an_acknowledgement_that_no_call_of_the_partners_made_is_named(scene: Scene) -> None:
    await scene.contribute(*months(2, 4, days_past_due="60"))
    await scene.ask("bank-a")
    await scene.contribute(*months(3, 4, days_past_due="0"), corrects=True)
    await scene.compute()
    ((page,),) = [await scene.notices("bank-a")]
    url = scene.stack.database_url
    verify = ("verify", "--database-url", url, "--log-key", scene.stack.trust().log.vkey, "--json")

    async def impossible() -> int:
        done = await asyncio.to_thread(CliRunner().invoke, make_audit_app(), list(verify))
        return sum(
            each["check"] == "fact-impossible" for each in json.loads(done.stdout)["findings"]
        )

    assert await impossible() == 0
    named = {"partner": "bank-a", "notices": [each.notice_id for each in page.notices]}
    scope = correction_feed_scope("bank-a")
    await asyncio.to_thread(record_at_once, url, CORRECTION_RECEIPT, [(scope, named)])
    await scene.stack.settled()
    assert await impossible() == 1
