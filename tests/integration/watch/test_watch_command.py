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
from tests.support.gateway.stack import ORIGIN
from tests.support.records.contributed_loans import run
from tests.support.watches.scene import SOMEBODY, Scene, begins, three


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
    cursor.write_text("not a number", encoding="ascii")
    done = await asyncio.to_thread(_watch, scene, "--cursor", str(cursor), "--limit", "1")
    assert done.exit_code == 2, done.output
