# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Development certificates make mutual TLS work, for the right names only."""

from __future__ import annotations

import json
import ssl
import stat
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from typer.testing import CliRunner

from gateway.demo.certs import app, write_credential
from gateway.demo.development_ca import (
    VALID_FOR,
    Credential,
    issue_client,
    issue_server,
    make_authority,
)
from gateway.errors import KeyFileError

URI = "creditgateway:partner:bank-a"
NOW = datetime.now(UTC).replace(microsecond=0)
AUTHORITY = make_authority(NOW)
SERVER = issue_server(AUTHORITY, "gateway", ["localhost", "127.0.0.1"], NOW)
CLIENT = issue_client(AUTHORITY, "bank-a", URI, NOW)


@dataclass
class Handshake:
    """Both ends of a TLS 1.3 handshake, in memory."""

    client: ssl.SSLObject
    server: ssl.SSLObject

    def run(self) -> None:
        """Runs it to the end. Raises ssl.SSLError when either end refuses."""
        for _ in range(4):
            for end in (self.client, self.server):
                try:
                    end.do_handshake()
                except ssl.SSLWantReadError:
                    continue
        self.server.write(b"x")
        assert self.client.read(1) == b"x"


def context(side: int, authority: Credential, own: Credential, directory: Path) -> ssl.SSLContext:
    """A strict TLS 1.3 context that trusts one authority and shows one certificate."""
    made = ssl.SSLContext(side)
    made.minimum_version = ssl.TLSVersion.TLSv1_3
    made.verify_mode = ssl.CERT_REQUIRED
    made.verify_flags |= ssl.VERIFY_X509_STRICT
    made.load_verify_locations(cadata=authority.certificate.decode())
    name = sha256(own.certificate).hexdigest()
    if not (directory / f"{name}.pem").exists():
        write_credential(directory, name, own)
    made.load_cert_chain(directory / f"{name}.pem", directory / f"{name}.key")
    return made


def handshake(  # noqa: PLR0913 - each test changes one of them
    directory: Path,
    *,
    client: Credential = CLIENT,
    server: Credential = SERVER,
    host: str = "localhost",
    client_trusts: Credential = AUTHORITY,
    server_trusts: Credential = AUTHORITY,
) -> Handshake:
    """A handshake about to be run."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    client_side = context(ssl.PROTOCOL_TLS_CLIENT, client_trusts, client, directory)
    server_side = context(ssl.PROTOCOL_TLS_SERVER, server_trusts, server, directory)
    return Handshake(
        client_side.wrap_bio(to_client, to_server, server_hostname=host),
        server_side.wrap_bio(to_server, to_client, server_side=True),
    )


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_mutual_tls_works_and_shows_the_partners_uri(tmp_path: Path, host: str) -> None:
    done = handshake(tmp_path, host=host)
    done.run()
    shown = done.server.getpeercert()
    assert shown is not None
    assert shown["subjectAltName"] == (("URI", URI),)


def test_another_host_another_authority_and_the_wrong_use_are_refused(tmp_path: Path) -> None:
    other = make_authority(NOW)
    stranger = issue_client(other, "bank-a", URI, NOW)
    for refused in (
        handshake(tmp_path, host="example.org"),
        handshake(tmp_path, client=stranger),
        handshake(tmp_path, client_trusts=other),
        handshake(tmp_path, client=SERVER),
        handshake(tmp_path, server=CLIENT),
    ):
        with pytest.raises(ssl.SSLError):
            refused.run()


@pytest.mark.parametrize("credential", [AUTHORITY, SERVER, CLIENT])
def test_every_certificate_says_development_and_is_short_lived(credential: Credential) -> None:
    certificate = x509.load_pem_x509_certificate(credential.certificate)
    assert "CN=DEVELOPMENT ONLY" in certificate.subject.rfc4514_string()
    assert "CN=DEVELOPMENT ONLY" in certificate.issuer.rfc4514_string()
    assert certificate.not_valid_before_utc <= NOW
    assert NOW < certificate.not_valid_after_utc <= NOW + VALID_FOR
    key = certificate.public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey)
    assert key.curve.name == "secp256r1"
    assert credential.sha256 == sha256(certificate.public_bytes(Encoding.DER)).hexdigest()
    assert "PRIVATE KEY" not in repr(credential)


def test_no_certificate_outlives_its_authority() -> None:
    late = NOW + VALID_FOR - timedelta(days=1)
    issued = x509.load_pem_x509_certificate(issue_client(AUTHORITY, "b", URI, late).certificate)
    assert issued.not_valid_after_utc == NOW + VALID_FOR
    with pytest.raises(KeyFileError, match="expired"):
        issue_client(AUTHORITY, "b", URI, NOW + VALID_FOR)


def test_what_cannot_be_issued_is_an_error_of_ours() -> None:
    with pytest.raises(KeyFileError):
        issue_client(Credential(b"", b""), "b", URI, NOW)
    with pytest.raises(KeyFileError):
        issue_client(AUTHORITY, "b", "creditgateway:partner:bänk", NOW)
    for host in ("", "bänk.example"):
        with pytest.raises(KeyFileError):
            issue_server(AUTHORITY, "b", [host], NOW)


def test_the_commands_write_files_that_only_the_owner_can_read(tmp_path: Path) -> None:
    run = CliRunner().invoke
    directory = tmp_path / "certs"
    assert run(app, ["init", str(directory)]).exit_code == 0
    result = run(app, ["issue", str(directory), "bank-a", "--uri", URI, "--json"])
    assert result.exit_code == 0, result.output
    issued = json.loads(result.stdout)
    certificate = x509.load_pem_x509_certificate(Path(issued["certificate"]).read_bytes())
    digest = sha256(certificate.public_bytes(Encoding.DER)).hexdigest()
    assert issued["certificate_sha256"] == digest
    for name in ("ca.key", "bank-a.key"):
        assert stat.S_IMODE((directory / name).stat().st_mode) == 0o600
    result = run(app, ["issue", str(directory), "gateway", "--server", "localhost"])
    assert result.exit_code == 0
    assert (directory / "gateway.pem").is_file()


def test_the_commands_never_overwrite_and_refuse_what_they_cannot_do(tmp_path: Path) -> None:
    run = CliRunner().invoke
    directory = tmp_path / "certs"
    issue = ["issue", str(directory), "bank-a", "--uri", URI]
    assert run(app, issue).exit_code == 2  # no authority yet
    assert run(app, ["init", str(directory)]).exit_code == 0
    before = (directory / "ca.pem").read_bytes()
    assert run(app, ["init", str(directory)]).exit_code == 2
    assert (directory / "ca.pem").read_bytes() == before
    assert run(app, issue).exit_code == 0
    assert run(app, issue).exit_code == 2
    for name, *options in (
        ("b",),
        ("b", "--uri", URI, "--server", "localhost"),
        ("ca", "--uri", URI),
        ("../b", "--uri", URI),
    ):
        assert run(app, ["issue", str(directory), name, *options]).exit_code == 2
