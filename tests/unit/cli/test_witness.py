# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway witness`, over mutual TLS to a simulated gateway."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

import grpc
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.cli.witness.verbs import _signer
from gateway.client import CheckpointFile, GatewayTrust, HttpAnswer, Witness, render_trust_file
from gateway.log.cosignature import WitnessVerifier
from gateway.log.merkle import leaf_hash
from gateway.log.witness import AddCheckpoint
from gateway.runtime.system import SystemClock
from gateway.signing.keys import generate_private_key_pem, public_key_pem, write_secret
from tests.support.gateway.gateway_process import free_port
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.self_signed import SERVER_NAME, write_certificate
from tests.support.gateway.simulated_gateway import (
    ORIGIN,
    Misbehaviour,
    SimulatedGateway,
    refused_entry,
)
from tests.support.log import naive_tree
from tests.support.log.audit_entries import new_log_signer
from tests.support.log.witness_server import witness_server

NAME = "bank-a.example/witness"


@dataclass
class Desk:
    """A witness's files and a gateway that runs elsewhere."""

    gateway: SimulatedGateway
    directory: Path
    options: list[str]

    @property
    def home(self) -> Path:
        """The witness's own directory."""
        return self.directory / "witness"

    def init(self, *more: str, trust: str = "trust.toml") -> Result:
        """Run `witness init`."""
        return _run("init", str(self.home), "--trust", str(self.directory / trust), *more)

    def cosign(self, *more: str) -> Result:
        """Run `witness cosign`."""
        return _run("cosign", str(self.home), *self.options, *more)

    def grow(self, by: int = 1) -> None:
        """More entries in the log."""
        for _ in range(by):
            digest = bytes([len(self.gateway.leaves)]) * 32
            self.gateway.append(refused_entry("bank-b", digest, "INTERNAL"))


def _listening(port: int) -> bool:
    with ExitStack() as stack:
        try:
            stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=1))
        except OSError:
            return False
        return True


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(make_app(), ["witness", *arguments], env={"COLUMNS": "200"})


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    gateway = SimulatedGateway()
    certificate, key = write_certificate(tmp_path)
    pems = [public_key_pem(signer.public_key).decode() for signer in gateway.signers]
    (tmp_path / "trust.toml").write_text(render_trust_file(ORIGIN, pems, gateway.log.vkey))
    credentials = grpc.ssl_server_credentials(
        [(key.read_bytes(), certificate.read_bytes())],
        certificate.read_bytes(),
        require_client_auth=True,
    )
    with gateway.running_aside(credentials) as port:
        options = {
            "--address": f"127.0.0.1:{port}",
            "--cert": certificate,
            "--cert-key": key,
            "--ca": certificate,
            "--server-name": SERVER_NAME,
            "--trust": tmp_path / "trust.toml",
        }
        flat = [str(part) for option in options.items() for part in option]
        yield Desk(gateway, tmp_path, flat)


def test_a_witness_is_made_once_and_its_key_is_its_own(desk: Desk) -> None:
    made = desk.init("--name", NAME)
    assert made.exit_code == 0, made.output
    assert WitnessVerifier.parse(made.stdout.strip()).name == NAME
    assert (desk.home / "witness.vkey").read_text() == made.stdout
    assert stat.S_IMODE((desk.home / "witness.pem").stat().st_mode) == 0o600
    assert (desk.home / f"{ORIGIN}.checkpoint").read_text() == ""
    again = desk.init()
    assert again.exit_code == 2
    assert "watches that log already" in again.stderr
    assert desk.init("--name", NAME).exit_code == 2


def test_one_key_watches_several_logs(desk: Desk) -> None:
    first = desk.init("--name", NAME)
    pems = [public_key_pem(signer.public_key).decode() for signer in desk.gateway.signers]
    trust = render_trust_file("other.example", pems, new_log_signer("other.example/log").vkey)
    (desk.directory / "other.toml").write_text(trust)
    second = desk.init(trust="other.toml")
    assert second.exit_code == 0, second.output
    assert second.stdout == first.stdout
    memories = sorted(path.name for path in desk.home.glob("*.checkpoint"))
    assert memories == [f"{ORIGIN}.checkpoint", "other.example%2Flog.checkpoint"]


@pytest.mark.parametrize("name", [(), ("--name", "two words"), ("--name", "a+b")])
def test_a_new_witness_needs_a_name_that_a_note_can_hold(desk: Desk, name: tuple[str, ...]) -> None:
    assert desk.init(*name).exit_code == 2
    assert not desk.home.exists()


def test_each_round_cosigns_the_newest_checkpoint_and_returns_it(desk: Desk) -> None:
    witness = WitnessVerifier.parse(desk.init("--name", NAME).stdout.strip())
    empty = desk.cosign()
    assert (empty.exit_code, empty.stdout) == (0, "")
    for size in (3, 6):
        desk.grow(3)
        shown = desk.cosign()
        assert shown.exit_code == 0, shown.output
        assert f"cosigned: {size} leaves" in shown.stderr
        assert witness.find(desk.gateway.note() + shown.stdout) is not None
        assert desk.gateway.cosignatures[-1] == (size, shown.stdout)
    document = json.loads(desk.cosign("--json", "--keep").stdout)
    assert (document["tree_size"], document["returned"]) == (6, False)
    assert witness.find(desk.gateway.note() + document["cosignature"]) is not None
    assert len(desk.gateway.cosignatures) == 2


def test_a_log_that_does_not_continue_is_not_cosigned_and_both_are_kept(desk: Desk) -> None:
    desk.init("--name", NAME)
    desk.grow(3)
    desk.cosign()
    desk.gateway.leaves[0] = b"something else"
    desk.grow()
    for every in ((), ("--every", "1")):
        shown = desk.cosign(*every)
        assert shown.exit_code == 1
        assert "not cosigned" in shown.stderr
    assert len(list(desk.home.glob("*.evidence-*.json"))) == 1
    assert len(desk.gateway.cosignatures) == 1


def test_without_its_memory_or_its_key_it_does_nothing(desk: Desk) -> None:
    desk.init("--name", NAME)
    desk.grow()
    memory = desk.home / f"{ORIGIN}.checkpoint"
    memory.unlink()
    assert desk.cosign().exit_code == 2
    assert not memory.exists()
    memory.touch()
    (desk.home / "witness.pem").unlink()
    assert desk.cosign().exit_code == 2
    write_secret(desk.home / "witness.pem", generate_private_key_pem("ed25519"))
    mixed = desk.cosign()
    assert mixed.exit_code == 2
    assert "does not belong" in mixed.stderr
    (desk.home / "witness.vkey").unlink()
    assert desk.cosign().exit_code == 2


def test_a_gateway_that_does_not_answer_is_told_from_one_that_misbehaves(desk: Desk) -> None:
    desk.init("--name", NAME)
    desk.grow()
    desk.gateway.misbehaviour = Misbehaviour(proof_status=grpc.StatusCode.UNAVAILABLE)
    shown = desk.cosign()
    assert shown.exit_code == 2
    assert "UNAVAILABLE" in shown.stderr


def test_it_goes_on_over_outages_until_it_is_stopped(desk: Desk) -> None:
    desk.init("--name", NAME)
    desk.grow()
    desk.gateway.misbehaviour = Misbehaviour(proof_status=grpc.StatusCode.UNAVAILABLE)

    def done() -> bool:
        if desk.gateway.consistency_calls:  # it met the outage
            desk.gateway.misbehaviour = Misbehaviour()
        return bool(desk.gateway.cosignatures)

    with _stopped(done):
        shown = desk.cosign("--every", "1")
    assert shown.exit_code == 0, shown.output
    assert "later: no answer: UNAVAILABLE" in shown.stderr
    assert "cosigned: 1 leaf\n" in shown.stderr


@contextmanager
def _stopped(done: Callable[[], bool]) -> Iterator[None]:
    """What runs inside gets SIGTERM when something is done."""
    over = threading.Event()

    def stop() -> None:
        while not over.wait(1):
            if done():
                os.kill(os.getpid(), signal.SIGTERM)
                return

    # Outside of the program's own handler the signal must not end the tests.
    before = signal.signal(signal.SIGTERM, lambda *_: None)
    thread = threading.Thread(target=stop)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        signal.signal(signal.SIGTERM, before)


@pytest.fixture
def served(desk: Desk) -> Iterator[str]:
    """The address of a witness over HTTP."""
    desk.init("--name", NAME)
    log = GatewayTrust.load(desk.directory / "trust.toml").log
    memory = CheckpointFile(desk.home / f"{ORIGIN}.checkpoint", log, may_be_missing=False)
    witness = Witness(_signer(desk.home), log, memory, SystemClock())
    with witness_server({log.origin: witness}) as port:
        yield f"127.0.0.1:{port}"


def _post(address: str, body: bytes, path: str = "/add-checkpoint", **headers: str) -> HttpAnswer:
    connection = HTTPConnection(address, timeout=PATIENCE_S)
    try:
        connection.request("POST", path, body, headers)
        answer = connection.getresponse()
        kind = answer.headers["Content-Type"]
        return HttpAnswer(answer.status, kind, answer.read().decode())
    finally:
        connection.close()


def test_over_http_it_answers_as_the_standard_says(desk: Desk, served: str) -> None:
    witness = WitnessVerifier.parse((desk.home / "witness.vkey").read_text().strip())
    desk.grow(3)
    first = _post(served, AddCheckpoint(0, (), desk.gateway.note()).render().encode())
    assert first.status == 200
    assert witness.find(desk.gateway.note() + first.body) is not None
    desk.grow(2)
    note = desk.gateway.note()
    behind = _post(served, AddCheckpoint(0, (), note).render().encode())
    assert (behind.status, behind.content_type, behind.body) == (409, "text/x.tlog.size", "3\n")
    leaves = [leaf_hash(leaf) for leaf in desk.gateway.leaves]
    proof = tuple(naive_tree.proof(3, leaves))
    assert _post(served, AddCheckpoint(3, proof[:-1], note).render().encode()).status == 422
    second = _post(served, AddCheckpoint(3, proof, note).render().encode())
    assert witness.find(note + second.body) is not None
    for body, status in {
        AddCheckpoint(5, (), new_log_signer(ORIGIN).sign(5, bytes(32))).render().encode(): 403,
        AddCheckpoint(5, (), new_log_signer("other").sign(5, bytes(32))).render().encode(): 404,
        b"rubbish": 400,
        b"\xff": 400,
        b"": 413,
        bytes(200_000): 413,
    }.items():
        assert _post(served, body).status == status
    assert _post(served, b"old 0\n\n", "/elsewhere").status == 404
    assert _post(served, b"old 0\n\n", **{"Content-Length": "-1"}).status == 413


def test_slow_senders_keep_nobody_from_being_cosigned(desk: Desk, served: str) -> None:
    desk.grow(3)
    host, _, port = served.partition(":")
    with ExitStack() as stack:
        for _ in range(200):
            slow = stack.enter_context(
                socket.create_connection((host, int(port)), timeout=PATIENCE_S)
            )
            slow.sendall(b"POST /add-checkpoint HTTP/1.1\r\nContent-Length: 100000\r\n\r\nold")
        answer = _post(served, AddCheckpoint(0, (), desk.gateway.note()).render().encode())
    assert answer.status == 200


def test_over_http_a_lost_memory_is_said_and_nothing_is_signed(desk: Desk, served: str) -> None:
    desk.grow(3)
    (desk.home / f"{ORIGIN}.checkpoint").unlink()
    answer = _post(served, AddCheckpoint(0, (), desk.gateway.note()).render().encode())
    assert (answer.status, "\u2014" in answer.body) == (500, False)


def test_it_serves_until_it_is_stopped_and_not_at_all_without_its_memory(desk: Desk) -> None:
    desk.init("--name", NAME)
    trust = ("--trust", str(desk.directory / "trust.toml"))
    assert _run("serve", str(desk.home), *trust, "--listen", "nowhere").exit_code == 2
    port = free_port()
    with _stopped(lambda: _listening(port)):
        shown = _run("serve", str(desk.home), *trust, "--listen", f"127.0.0.1:{port}")
    assert shown.exit_code == 0, shown.output
    assert f"listening on 127.0.0.1:{port}" in shown.stderr
    (desk.home / f"{ORIGIN}.checkpoint").unlink()
    assert _run("serve", str(desk.home), *trust, "--listen", "127.0.0.1:0").exit_code == 2
