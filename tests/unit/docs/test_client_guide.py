# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""docs/client.md is run as one program, against a gateway with real keys and TLS."""

from __future__ import annotations

import asyncio
import json
import re
import shlex
from pathlib import Path
from typing import Any

import grpc
import pytest
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.client import (
    Answer,
    GatewayTrust,
    LoggedRefusal,
    RefusedError,
    SentRequest,
    load_bundle,
    read_checkpoint,
    render_trust_file,
    verify_bundle,
)
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.errors import Reason, RefusalError
from gateway.rpc.error_table import trailing_metadata
from gateway.runtime.checkpoint_file import EVIDENCE_FORMAT
from gateway.signing.keys import public_key_pem, write_secret
from gateway.wire.reports import REPORT_BODY_TYPE
from tests.support.gateway.self_signed import write_certificate
from tests.support.gateway.simulated_gateway import (
    ORIGIN,
    Misbehaviour,
    SimulatedGateway,
    logged_entry,
)
from tests.unit.docs.protocol_examples import examples

GUIDE = Path(__file__).parents[3] / "docs" / "client.md"
TEXT = GUIDE.read_text(encoding="utf-8")
PROTOCOL = (GUIDE.parent / "protocol.md").read_text(encoding="utf-8")
SNIPPET = re.compile(r"```(python|bash|toml)\n(.*?)```|<!-- (the gateway .*?) -->", re.DOTALL)
REFUSES = "the gateway refuses from here on"
ANSWERS = "the gateway answers from here on"
ADDRESS = "gateway.example:8443"


class RefusingGateway(SimulatedGateway):
    """Also refuses when told to, with a receipt for it."""

    refuses = False

    async def _query(self, raw: bytes, context: grpc.aio.ServicerContext[bytes, bytes]) -> bytes:
        report = examples()["answer-body"]
        assert isinstance(report, bytes)
        self.misbehaviour = Misbehaviour(body=(REPORT_BODY_TYPE, report))
        if self.refuses:
            reason = Reason.CONSENT_NOT_FOUND
            entry = logged_entry(SentRequest.read(raw), reason.value)
            trailing = trailing_metadata(RefusalError(reason), self.append(entry))
            self.misbehaviour.status = (grpc.StatusCode.PERMISSION_DENIED, trailing)
        return await super()._query(raw, context)


@pytest.fixture(name="desk")
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RefusingGateway:
    """A partner's directory with the files of the guide, and a gateway to ask."""
    monkeypatch.chdir(tmp_path)
    simulated = RefusingGateway()
    certificate, key = write_certificate(tmp_path)
    for name in ("ca.pem", "tls.pem"):
        Path(name).write_bytes(certificate.read_bytes())
    write_secret(Path("tls-key.pem"), key.read_bytes())
    pems = [public_key_pem(signer.public_key).decode() for signer in simulated.signers]
    start = simulated.note()
    trust = render_trust_file(ORIGIN, pems, simulated.log.vkey, checkpoint=start)
    Path("trust.toml").write_text(trust, encoding="utf-8")
    Path("subject.txt").write_text(synthetic_resident_id(1) + "\n", encoding="utf-8")
    return simulated


async def test_the_guide_runs_as_one_program(desk: RefusingGateway) -> None:
    names: dict[str, Any] = {}
    async with desk.listening(_credentials()) as port:
        for kind, code, mark in SNIPPET.findall(TEXT):
            if mark:
                assert mark in {REFUSES, ANSWERS}
                desk.refuses = mark == REFUSES
            elif kind == "python":
                await asyncio.to_thread(exec, _at(port, code), names)
            elif kind == "bash":
                await asyncio.to_thread(_command, _at(port, code))
    assert names["report"].status.name == "NO_RECORD"
    assert len(names["bodies"]) == 3
    refused = names["refused"]
    assert isinstance(refused, RefusedError)
    assert (refused.reason, refused.receipt_verified) == ("CONSENT_NOT_FOUND", True)
    assert names["newest"].checkpoint.size == len(desk.leaves) - 1
    assert [size for size, _ in desk.cosignatures]
    _check_files(names["trust"])


def _credentials() -> grpc.ServerCredentials:
    return grpc.ssl_server_credentials(
        [(Path("tls-key.pem").read_bytes(), Path("tls.pem").read_bytes())],
        root_certificates=Path("ca.pem").read_bytes(),
        require_client_auth=True,
    )


def _check_files(trust: GatewayTrust) -> None:
    """What the guide's program and commands left behind."""
    assert Path("sign.pub.pem").read_bytes().startswith(b"-----BEGIN PUBLIC KEY-----")
    assert read_checkpoint(Path("log.checkpoint").read_text(encoding="utf-8"), trust)
    memory = Path("witness/gateway.example.checkpoint").read_text(encoding="utf-8")
    assert read_checkpoint(memory, trust).checkpoint.size > 0
    assert Path("witness.pub").read_text().startswith("bank-a.example/witness+")
    kinds = {"answer.json": Answer, "kept.json": Answer, "refusal.json": LoggedRefusal}
    for name, kind in kinds.items():
        assert isinstance(verify_bundle(load_bundle(Path(name)), trust), kind)
        written = json.loads(Path(name).read_text(encoding="utf-8"))["format"]
        assert f"`{written}`" in PROTOCOL


def _at(port: int, code: str) -> str:
    """The snippet with the test's address; the certificate's name stays the guide's."""
    code = code.replace(ADDRESS, f"127.0.0.1:{port}")
    code = code.replace('key=Path("tls-key.pem"))', 'key=Path("tls-key.pem"), server_name=NAME)')
    code = code.replace("NAME)", '"gateway.example")')
    return code.replace("--ca ca.pem", "--ca ca.pem --server-name gateway.example")


def _command(line: str) -> None:
    """Runs one command as a shell would, with its output in a file if it says so."""
    command, _, output = line.replace("\\\n", " ").partition(" > ")
    program, *arguments = shlex.split(command)
    assert program == "credit-gateway"
    result = CliRunner().invoke(make_app(), arguments)
    assert result.exit_code == 0, result.output
    if output:
        Path(output.strip()).write_text(result.stdout, encoding="utf-8")


def test_the_trust_file_in_the_guide_loads(tmp_path: Path) -> None:
    (sample,) = [code for kind, code, _ in SNIPPET.findall(TEXT) if kind == "toml"]
    path = tmp_path / "trust.toml"
    path.write_text(sample, encoding="utf-8")
    trust = GatewayTrust.load(path)
    assert trust.origin == trust.log.origin == "gateway.example"
    assert list(trust.answer_verifiers) == [examples()["answer-keyid"]]
    assert trust.required_algorithms == {"ed25519"}
    assert trust.checkpoint is not None
    assert trust.checkpoint.checkpoint.size == 5


def test_the_evidence_the_protocol_describes_has_the_form_the_client_writes() -> None:
    assert f"`{EVIDENCE_FORMAT}`" in PROTOCOL
    for name in ("origin", "log_key", "answer_keys", "required_algorithms", "checkpoint"):
        assert f"| `{name}` |" in PROTOCOL
    for name in ("request", "response", "refusal", "format", "call"):
        assert f"| `{name}` |" in PROTOCOL
