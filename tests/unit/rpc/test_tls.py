# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 1: nothing below TLS 1.3, and no caller without a certificate.

gRPC takes its cipher suites from the environment when it is first imported, so
each case is a process of its own that starts as the console script does.
"""

from __future__ import annotations

import datetime as dt
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from gateway.errors import ConfigurationError, KeyFileError
from gateway.rpc.tls import server_credentials
from gateway.signing.keys import write_secret
from tests.support.gateway.patience import PATIENCE_S
from tests.support.suite.exhaustive import first_every_day

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey

# Runs gateway.main.main with a command line that serves TLS and nothing else.
_SERVER = """
import sys
from pathlib import Path
from gateway import main

def serve():
    import grpc
    from concurrent.futures import ThreadPoolExecutor
    from gateway.rpc.tls import server_credentials
    certificate, key = Path(sys.argv[1]), Path(sys.argv[2])
    server = grpc.server(ThreadPoolExecutor(1))
    credentials = server_credentials(certificate, key, certificate)
    print(server.add_secure_port("127.0.0.1:0", credentials), flush=True)
    server.start()
    sys.stdin.read()
    server.stop(None)

main.run = lambda _name, _make_app: serve()
main.main()
"""


def _private_key(kind: str) -> PrivateKey:
    if kind == "rsa":
        return rsa.generate_private_key(65537, 2048)
    return ec.generate_private_key(ec.SECP256R1())


@pytest.fixture(params=first_every_day(["ec", "rsa"]))
def certificate(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path]:
    """A self-signed certificate and its key, as files."""
    key = _private_key(request.param)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(hours=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    files = tmp_path / "server.pem", tmp_path / "server.key"
    files[0].write_bytes(made.public_bytes(Encoding.PEM))
    write_secret(files[1], key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return files


@contextmanager
def _serving(certificate: tuple[Path, Path]) -> Iterator[int]:
    command = [sys.executable, "-c", _SERVER, *map(str, certificate)]
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        yield int(process.stdout.readline())
        process.communicate(timeout=PATIENCE_S)


def _handshake(
    port: int, certificate: tuple[Path, Path] | None, highest: ssl.TLSVersion
) -> str | None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # the client's side is not what is tried here
    context.maximum_version = highest
    context.set_ciphers("ALL:PSK:@SECLEVEL=0")
    context.set_alpn_protocols(["h2"])
    if certificate is not None:
        context.load_cert_chain(*certificate)
    with (
        socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_S) as plain,
        context.wrap_socket(plain) as secured,
    ):
        # With TLS 1.3 a server refuses the client's certificate after the handshake.
        if not secured.recv(1):
            raise ConnectionResetError("reset by the server")
        return secured.version()


def test_tls_1_3_is_spoken_and_tls_1_2_refused(certificate: tuple[Path, Path]) -> None:
    with _serving(certificate) as port:
        assert _handshake(port, certificate, ssl.TLSVersion.TLSv1_3) == "TLSv1.3"
        with pytest.raises(OSError, match=r"EOF|reset|alert|handshake"):
            _handshake(port, certificate, ssl.TLSVersion.TLSv1_2)


def test_a_caller_without_a_certificate_is_refused(certificate: tuple[Path, Path]) -> None:
    with _serving(certificate) as port, pytest.raises(OSError, match=r"EOF|reset|alert|required"):
        _handshake(port, None, ssl.TLSVersion.TLSv1_3)


@pytest.mark.parametrize("broken", [0, 1, 2])
def test_a_missing_file_is_a_configuration_error(
    certificate: tuple[Path, Path], tmp_path: Path, broken: int
) -> None:
    files = [certificate[0], certificate[1], certificate[0]]
    files[broken] = tmp_path / "missing.pem"
    with pytest.raises(KeyFileError if broken == 1 else ConfigurationError):
        server_credentials(*files)


def test_a_file_that_holds_no_certificate_is_a_configuration_error(
    certificate: tuple[Path, Path],
) -> None:
    with pytest.raises(ConfigurationError):
        server_credentials(certificate[1], certificate[1], certificate[0])
