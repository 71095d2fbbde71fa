# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway watch`, as it is typed."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from typer.testing import Result

from gateway.client import render_trust_file
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT
from gateway.signing.keys import public_key_pem, write_secret
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.whole_log import read_whole_log
from tests.support.records.contributed_loans import run
from tests.support.watches.scene import ELSEWHERE, SOMEBODY, Scene, begins, three, watching


def _watch(scene: Scene, *options: str) -> Result:
    stack, bank = scene.stack, scene.watcher
    credential = scene.directory / bank.partner_id
    credential.mkdir(exist_ok=True)
    (credential / "tls.pem").write_bytes(bank.credential.certificate)
    if not (credential / "tls-key.pem").exists():
        write_secret(credential / "tls-key.pem", bank.credential.private_key)
    answer_keys = [public_key_pem(s.public_key).decode() for s in stack.keys.answer_signers()]
    log = LogSigner(ORIGIN, stack.keys.log_signer())
    trust = render_trust_file(ORIGIN, answer_keys, log.vkey, checkpoint=log.sign(0, EMPTY_ROOT))
    (credential / "trust.toml").write_text(trust, encoding="utf-8")
    return run(
        "watch",
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
        str(scene.directory / "ca.pem"),
        "--trust",
        str(credential / "trust.toml"),
        "--no-state",
        *options,
    )


@begins(three)
async def test_watch_prints_events_and_goes_on_behind_the_cursor_that_it_keeps(
    scene: Scene,
) -> None:
    cursor = scene.directory / "watch.cursor"
    options = ("--cursor", str(cursor), "--json")
    first = await asyncio.to_thread(_watch, scene, *options, "--limit", "1")
    assert first.exit_code == 0, first.output
    assert cursor.read_text(encoding="ascii") == "1\n"
    rest = await asyncio.to_thread(_watch, scene, *options, "--limit", "2", "--acknowledge")
    assert rest.exit_code == 0, rest.output
    told = [json.loads(line) for line in (first.stdout + rest.stdout).splitlines()]
    assert [each["event"] for each in told] == [1, 2, 3]
    assert [each["signs"][0]["class_after"] for each in told] == [1, 2, 3]
    assert SOMEBODY not in first.output + rest.output


async def test_a_cursor_file_that_holds_no_number_is_refused_before_anything_is_asked(
    scene: Scene, tmp_path: Path
) -> None:
    cursor = tmp_path / "bad.cursor"
    for text in ("not a number", "", "-1", str(1 << 63)):
        cursor.write_text(text, encoding="ascii")
        done = await asyncio.to_thread(_watch, scene, "--cursor", str(cursor), "--limit", "1")
        assert (done.exit_code, "holds no number" in done.output) == (2, True), done.output
    nowhere = str(tmp_path / "missing" / "a.cursor")
    done = await asyncio.to_thread(_watch, scene, "--cursor", nowhere, "--limit", "1")
    assert (done.exit_code, "there is no folder" in done.output) == (2, True), done.output


async def test_a_watch_that_follows_goes_on_once_the_gateway_has_ended_its_connection(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    serving = stack.serving(connection_age_s=1.0, connection_grace_s=10.0)
    async with serving, watching(stack, tmp_path) as scene:
        await scene.lend()
        options = ("--follow", "--limit", "2", "--json", "--acknowledge")
        following = asyncio.ensure_future(asyncio.to_thread(_watch, scene, *options))
        async with asyncio.timeout(PATIENCE_S):
            while _begun(scene) < 2:  # the first one was cut
                assert not following.done(), following.result().output
                await asyncio.sleep(0.1)
        for month, days in ((4, 10), (5, 40)):
            await scene.report(ELSEWHERE, month, days)
        async with asyncio.timeout(PATIENCE_S):
            done = await following
    assert done.exit_code == 0, done.output
    assert [json.loads(line)["event"] for line in done.stdout.splitlines()] == [1, 2]


def _begun(scene: Scene) -> int:
    """How many watches have begun."""
    log = read_whole_log(scene.stack.database_url, scene.stack.trust().log)
    return sum(entry.watch_start is not None for entry in log.entries)
