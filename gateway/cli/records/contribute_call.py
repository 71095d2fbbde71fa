# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway contribute --address`: a file goes in by signed call, with no database login."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from gateway.cli.ask.failures import Failure, failures_told
from gateway.cli.ask.state_file import default_state_file
from gateway.cli.context import ExitCode, err
from gateway.cli.records.contributed_input import ContributedInput
from gateway.cli.records.given_adapter import GivenAdapter
from gateway.client import (
    BlockingCreditGatewayClient,
    ClientIdentity,
    Contributed,
    FileFormat,
    GatewayTrust,
    TlsFiles,
    TransportError,
)
from gateway.errors import ConfigurationError, ContributionError
from gateway.services.contribute.contributed_file import ContributedFile

Address = Annotated[
    str | None,
    typer.Option(
        metavar="HOST:PORT",
        help="Send it to this gateway, signed, instead of into a database.",
        show_default=False,
    ),
]
SigningKeys = Annotated[
    list[Path] | None,
    typer.Option(
        "--key",
        metavar="FILE",
        help="With --address: private key (PEM) to sign with; repeatable.",
        show_default=False,
    ),
]


def _file(name: str, text: str) -> typer.models.OptionInfo:
    return typer.Option(  # type: ignore[no-any-return]  # typer gives Any
        f"--{name}", metavar="FILE", help=f"With --address: {text}", show_default=False
    )


Certificate = Annotated[Path | None, _file("cert", "TLS client certificate, PEM.")]
CertificateKey = Annotated[Path | None, _file("cert-key", "its private key, PEM.")]
Authority = Annotated[Path | None, _file("ca", "authority of the gateway's certificate, PEM.")]
TrustFile = Annotated[Path | None, _file("trust", "trust file of the gateway.")]
ServerName = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="With --address: name in the gateway's certificate, if it is not the address.",
        show_default=False,
    ),
]
State = Annotated[
    Path | None,
    typer.Option(
        envvar="CREDIT_GATEWAY_STATE",
        metavar="FILE",
        help="With --address: file for the newest checkpoint seen. Default: one in your state"
        " directory.",
        show_default=False,
    ),
]


@dataclass(frozen=True, slots=True)
class GivenCall:
    """What the command line says of a call.

    Attributes:
        address: of the gateway.
        institution: who contributes.
        keys: to sign with.
        cert: TLS client certificate.
        cert_key: its key.
        ca: authority of the gateway's.
        trust: trust file.
        server_name: in the gateway's certificate.
        state: file for the newest checkpoint.
    """

    address: str
    institution: str
    keys: list[Path] | None
    cert: Path | None
    cert_key: Path | None
    ca: Path | None
    trust: Path | None
    server_name: str | None
    state: Path | None

    def client(self) -> BlockingCreditGatewayClient:
        """Connects with its first call. Raises ConfigurationError or KeyFileError."""
        given = (self.trust, self.ca, self.cert, self.cert_key)
        trust, ca, cert, cert_key = given
        if trust is None or ca is None or cert is None or cert_key is None or not self.keys:
            raise ConfigurationError(
                "--address needs --key, --cert, --cert-key, --ca and --trust, as `query` does"
            )
        trusted = GatewayTrust.load(trust)
        identity = ClientIdentity.from_files(self.institution, *self.keys)
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=self.server_name)
        state = self.state or default_state_file(trusted.log)
        return BlockingCreditGatewayClient(self.address, tls, identity, trusted, state=state)


def contribute_by_call(  # noqa: PLR0913  (each a fact of its own)
    call: GivenCall,
    given: ContributedInput,
    adapter: GivenAdapter,
    *,
    all_or_nothing: bool,
    corrects: bytes | None,
    on_progress: Callable[[int], None],
) -> Contributed:
    """Sends the file and waits until it is taken; ends the command where it is not.

    Args:
        call: to whom, and by whom.
        given: the file.
        adapter: by which its rows are read.
        all_or_nothing: one rejected row keeps the whole file out.
        corrects: id of the dispute that it corrects; None: none.
        on_progress: told how many bytes are sent, and then how many are taken.

    Raises:
        ContributionError: the file cannot be read.
        ConfigurationError: what was given is not enough.
    """
    rows = sum(1 for _ in ContributedFile(given.source, adapter.adapter.form).rows())
    written = FileFormat(adapter.adapter.name, adapter.file_hash, rows, adapter.as_of)
    with ExitStack() as stack:
        file = _opened(given, stack)
        client = stack.enter_context(call.client())
        stack.enter_context(
            failures_told(json=False, refused=ExitCode.COULD_NOT, then=_tell_how_to_go_on)
        )
        return client.contribute(
            file,
            written,
            all_or_nothing=all_or_nothing,
            corrects=corrects or b"",
            on_sent=on_progress,
            on_taken=on_progress,
        )


def _tell_how_to_go_on(failure: Failure) -> None:
    if isinstance(failure, TransportError):
        err.print(
            "the gateway keeps what has come; the same command goes on from there",
            highlight=False,
        )


def _opened(given: ContributedInput, stack: ExitStack) -> BinaryIO:
    if not isinstance(given.source, Path):
        return given.source
    try:
        return stack.enter_context(given.source.open("rb"))
    except OSError as error:
        raise ContributionError(f"the file cannot be read: {error.strerror}") from None
