# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The demo's last act: a reminder leaves before the due date, is read and acknowledged."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from typer.testing import CliRunner

from gateway.cli.audit.app import make_app
from gateway.demo.card_portfolio import card_portfolio
from gateway.demo.loan_portfolio import loan_portfolio
from gateway.demo.partners import CARDS
from gateway.demo.story import reminder_act
from gateway.demo.story.acts import Story
from gateway.demo.webhook_receiver import Receiver, receiving
from gateway.demo.world import WEBHOOKS, World
from tests.support.records.contributor import write_csv
from tests.support.reminders.receiver import post_and_die

PEOPLE = 80
SAID = (
    "Reminder: 2,000.00 TWD of your repayment plan is due on 2005-10-28.",
    "您的还款方案有 2,000.00 TWD",
)


@pytest.fixture
def world(database_url: str, tmp_path: Path) -> World:
    """A small one, as `credit-gateway demo` makes it."""
    cards = write_csv(tmp_path / "cards.csv", card_portfolio(PEOPLE, 3))
    made = World(tmp_path / "demo", cards)
    made.begin()
    made.renew_certificates()
    write_csv(made.directory / "files" / "loans.csv", loan_portfolio(PEOPLE, 1))
    made.register(database_url)
    made.contribute(database_url, cards, CARDS, "uci-csv", lambda _done: None)
    made.admit(database_url)
    made.consent(database_url)
    made.admit(database_url)
    return made


@pytest.mark.exhaustive
async def test_a_reminder_is_read_in_both_languages_and_acknowledged_once_and_the_log_verifies(
    world: World,
    database_url: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with world.server(database_url) as port:
        story, early = (Story(world, f"localhost:{port}", tmp_path, wire=False) for _ in range(2))
        await story.a_plan_is_filed()
        # Nothing is due yet, so nothing arrives: the story must not go on as if it had.
        with monkeypatch.context() as patched:
            patched.setattr(reminder_act, "DAYS_AHEAD", 1)
            patched.setattr(reminder_act, "ARRIVES_S", 0.1)
            await early.a_reminder_goes_out(database_url)
        assert not early.went_as_told
        capsys.readouterr()
        await story.a_reminder_goes_out(database_url)
        first = " ".join(capsys.readouterr().out.split())
        # The same database again, as when `make demo` runs twice.
        await story.a_reminder_goes_out(database_url)
        second = " ".join(capsys.readouterr().out.split())
    assert story.went_as_told
    assert all(text in first for text in SAID)
    assert "harbour-cards: 1 reminder made, 1 acknowledged, 1 told" in first
    assert "left in an earlier run" not in first
    assert "the reminder of 2005-10-28 left in an earlier run" in second
    assert "harbour-cards: 1 reminder made, 1 acknowledged, 1 told" in second
    story.receipts_verify_offline()
    assert story.went_as_told
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": database_url,
        "CREDIT_GATEWAY_TRUST": str(world.trust_file),
    }
    verified = CliRunner().invoke(make_app(), ["verify"], env=environment)
    assert verified.exit_code == 0, verified.output


@pytest.fixture
def hooks(tmp_path: Path) -> Iterator[tuple[Receiver, ssl.SSLContext]]:
    """The institution's server, and who believes its certificate."""
    world = World(tmp_path)
    world.begin()
    world.renew_certificates()
    certificates = tmp_path / "certs"
    context = ssl.create_default_context(cafile=certificates / "ca.pem")
    with receiving(certificates / f"{WEBHOOKS}.pem", certificates / f"{WEBHOOKS}.key") as made:
        yield made, context


def test_the_receiver_takes_no_body_that_no_webhook_has(
    hooks: tuple[Receiver, ssl.SSLContext],
) -> None:
    made, context = hooks
    port = urlsplit(made.url).port
    for length, status in (("2", 204), ("65537", 413), ("-1", 413), ("x", 413)):
        connection = http.client.HTTPSConnection("127.0.0.1", port, context=context)
        connection.request("POST", "/reminders", b"{}", {"Content-Length": length})
        assert connection.getresponse().status == status
        connection.close()
    assert [each.body for each in made.came] == [b"{}"]


def test_a_webhook_that_is_cut_off_has_not_come(hooks: tuple[Receiver, ssl.SSLContext]) -> None:
    made, context = hooks
    post_and_die(made.url, context)
    assert made.came == []
