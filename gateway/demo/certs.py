# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway certs`: certificates for development, never for production."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.context import JsonOutput, err, out, print_json, reported_errors
from gateway.demo import development_ca as dev_ca
from gateway.errors import ConfigurationError, KeyFileError
from gateway.signing.key_safety import read_key_file
from gateway.signing.keys import read_public_file, write_secret

app = typer.Typer(
    help="Certificates for development. Production brings its own authority.",
    no_args_is_help=True,
)

_AUTHORITY = "ca"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,40}")


@app.command()
def init(
    directory: Annotated[Path, typer.Argument(help="Where the authority goes.", metavar="DIR")],
) -> None:
    """Makes a development authority: DIR/ca.pem and DIR/ca.key, good for 30 days.

    Example:  credit-gateway certs init build/certs
    """
    with reported_errors():
        try:
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise KeyFileError(f"{directory.name}: {error.strerror}") from None
        write_credential(directory, _AUTHORITY, dev_ca.make_authority(datetime.now(UTC)))
        err.print(f"development authority in {directory}; not for production", highlight=False)


@app.command()
def issue(
    directory: Annotated[Path, typer.Argument(help="Of `certs init`.", metavar="DIR")],
    name: Annotated[str, typer.Argument(help="Names the files: NAME.pem and NAME.key.")],
    *,
    uri: Annotated[
        str | None,
        typer.Option(help="A client's: the URI that names the partner.", metavar="URI"),
    ] = None,
    server: Annotated[
        list[str] | None,
        typer.Option(help="A server's: DNS name or IP address; repeatable.", metavar="HOST"),
    ] = None,
    json: JsonOutput = False,
) -> None:
    """Issues a certificate, for a partner's client or for a server.

    Prints the certificate's SHA-256, for `partner add --certificate-sha256`.

    Example:  credit-gateway certs issue build/certs bank-a --uri creditgateway:partner:bank-a

    Example:  credit-gateway certs issue build/certs gateway --server localhost
    """
    with reported_errors():
        if (uri is None) == (not server):
            raise ConfigurationError("name either --uri or --server")
        if not _NAME.fullmatch(name) or name == _AUTHORITY:
            raise ConfigurationError("NAME is letters, digits, '.', '_' and '-', and not 'ca'")
        authority = dev_ca.Credential(
            read_public_file(directory / f"{_AUTHORITY}.pem"),
            read_key_file(directory / f"{_AUTHORITY}.key"),
        )
        now = datetime.now(UTC)
        if uri is not None:
            credential = dev_ca.issue_client(authority, name, uri, now)
        else:
            credential = dev_ca.issue_server(authority, name, server or [], now)
        write_credential(directory, name, credential)
    if json:
        print_json(
            {
                "certificate": str(directory / f"{name}.pem"),
                "private_key": str(directory / f"{name}.key"),
                "certificate_sha256": credential.sha256,
            }
        )
    else:
        out.print(f"{directory / name}.pem  sha256 {credential.sha256}", highlight=False)


def write_credential(directory: Path, name: str, credential: dev_ca.Credential) -> None:
    """Writes NAME.key (mode 0600) and NAME.pem.

    Raises:
        KeyFileError: one exists already, or cannot be written.
    """
    write_secret(directory / f"{name}.key", credential.private_key)
    try:
        with (directory / f"{name}.pem").open("xb") as file:
            file.write(credential.certificate)
    except OSError as error:
        raise KeyFileError(f"{name}.pem: {error.strerror}") from None
