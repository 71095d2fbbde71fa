# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway db`: exit codes tell scripts where a database stands."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import psycopg
import pytest
from typer.testing import CliRunner

from gateway.cli.db.verbs import app
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.processes import server_processes
from gateway.store.embedded.server import EmbeddedPostgres

NOWHERE = "postgresql://nobody@127.0.0.1:1/nothing"


def test_status_is_1_before_up_and_0_after_it(empty_database_url: str) -> None:
    run = CliRunner().invoke
    url = ["--database-url", empty_database_url]
    before = run(app, ["status", *url, "--json"])
    assert before.exit_code == 1, before.output
    pending = json.loads(before.stdout)["pending"]
    assert pending["records"]
    assert pending["audit"]
    up = run(app, ["up", *url, "--json"])
    assert up.exit_code == 0, up.output
    assert json.loads(up.stdout)["applied"] == pending
    assert run(app, ["status", *url]).exit_code == 0
    again = run(app, ["up", *url])
    assert again.exit_code == 0
    assert "nothing to apply" in again.stderr


def test_a_database_that_is_newer_than_the_program_is_said_and_is_no_failure(
    empty_database_url: str,
) -> None:
    url = ["--database-url", empty_database_url]
    assert CliRunner().invoke(app, ["up", *url]).exit_code == 0
    with psycopg.connect(empty_database_url) as connection:
        connection.execute("INSERT INTO creditgateway_migrations.records VALUES ('29991231000000')")
        connection.execute("INSERT INTO creditgateway_migrations.audit VALUES ('29991231000000')")
    told = CliRunner().invoke(app, ["status", *url])
    assert told.exit_code == 0
    assert "audit: newer than this program by 1 migrations" in told.stderr
    as_json = json.loads(CliRunner().invoke(app, ["status", *url, "--json"]).stdout)
    assert as_json["newer"] == {"records": ["29991231000000"], "audit": ["29991231000000"]}
    again = CliRunner().invoke(app, ["up", *url])
    assert again.exit_code == 0, again.output


def test_the_log_may_live_in_a_database_of_its_own(
    empty_database_url: str, second_empty_database_url: str
) -> None:
    urls = ["--database-url", empty_database_url]
    urls += ["--audit-database-url", second_empty_database_url]
    assert CliRunner().invoke(app, ["up", *urls]).exit_code == 0
    schemas = "SELECT nspname::text FROM pg_namespace WHERE nspname IN ('credit', 'audit')"
    for url, expected in ((empty_database_url, "credit"), (second_empty_database_url, "audit")):
        with psycopg.connect(url) as connection:
            assert connection.execute(schemas).fetchall() == [(expected,)]
    assert CliRunner().invoke(app, ["status", *urls]).exit_code == 0


def test_a_database_out_of_reach_exits_with_2() -> None:
    for verb in ("up", "status"):
        assert CliRunner().invoke(app, [verb, "--database-url", NOWHERE]).exit_code == 2


@pytest.mark.exhaustive
def test_embedded_runs_until_it_is_told_to_stop() -> None:
    with temporary_directory() as directory:
        process = subprocess.Popen(  # noqa: S603 - this very Python
            [
                sys.executable,
                "-c",
                "from gateway.cli.db.verbs import app; app()",
                "embedded",
                directory,
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        with psycopg.connect(url) as connection:
            head = connection.execute("SELECT tree_size FROM audit.log_head").fetchone()
        assert head == (0,)
        os.kill(process.pid, signal.SIGTERM)
        process.communicate()
        assert process.returncode == 0
        assert server_processes(directory / "data") == []


@pytest.mark.exhaustive
def test_the_directory_of_a_stopped_embedded_server_is_migrated_and_checked_too() -> None:
    with temporary_directory() as directory:
        with EmbeddedPostgres(directory, durable=False) as url:
            migrate(url)
            migrate_audit(url)
            with psycopg.connect(url) as owner:  # as the release before left it
                owner.execute("DROP FUNCTION credit.facts_after(uuid, integer)")
                owner.execute(
                    "DELETE FROM creditgateway_migrations.records WHERE version = '20261130027000'"
                )
        data = ["--data", str(directory)]
        without = {"CREDIT_GATEWAY_DATABASE_URL": None, "CREDIT_GATEWAY_KEYS": None}
        for verb, code, said in (
            ("status", 1, "facts_after"),
            ("check", 1, "records-schema-missing"),
            ("up", 0, "applied records/20261130027000_facts_after.sql"),
            ("status", 0, "up to date"),
            ("check", 0, "records and log fit"),
            ("rebuild-summaries", 0, "0 summaries rebuilt"),
        ):
            result = CliRunner().invoke(app, [verb, *data], env=without)
            assert (result.exit_code, said in result.output) == (code, True), result.output
        both = CliRunner().invoke(app, ["up", *data, "--database-url", NOWHERE])
        assert both.exit_code == 2
    assert CliRunner().invoke(app, ["up", *data], env=without).exit_code == 2
