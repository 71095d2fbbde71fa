# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Options that several partner verbs take, and how they are read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from adapters.registry import QUERY_ADAPTERS, query_adapter
from gateway.cli.values import (
    choices,
    code_completions,
    completions,
    display_name,
    partner_id,
    purpose,
    section,
)
from gateway.domain.access.methods import METHODS, Method, method_named
from gateway.domain.codes import Purpose, Section
from gateway.errors import ConfigurationError
from gateway.signing.algorithms import ALGORITHMS
from gateway.signing.certificates import certificate_digest, issued_as, read_pem_certificate
from gateway.signing.keys import read_public_file

_METHODS = [method.short_name for method in METHODS if method.signed]

PartnerId = Annotated[str, typer.Argument(parser=partner_id, help="Such as bank-a.", metavar="ID")]
DisplayName = Annotated[
    str, typer.Option("--name", parser=display_name, help="For people.", metavar="TEXT")
]
NewName = Annotated[
    str | None, typer.Option("--name", parser=display_name, help="For people.", metavar="TEXT")
]
AdapterName = Annotated[
    str | None,
    typer.Option(
        "--adapter",
        autocompletion=completions(QUERY_ADAPTERS),
        metavar="NAME",
        help=f"How its queries are read: {', '.join(QUERY_ADAPTERS)}.",
    ),
]
Methods = Annotated[
    list[str] | None,
    typer.Option(
        "--method",
        autocompletion=completions(_METHODS),
        metavar="NAME",
        help=f"What it may call; repeatable: {', '.join(_METHODS)}. Full names, too.",
    ),
]
Purposes = Annotated[
    list[Purpose] | None,
    typer.Option(
        "--purpose",
        parser=purpose,
        autocompletion=code_completions(Purpose),
        metavar="PURPOSE",
        help=f"Why it may ask; repeatable: {choices(Purpose)}.",
    ),
]
Sections = Annotated[
    list[Section] | None,
    typer.Option(
        "--section",
        parser=section,
        autocompletion=code_completions(Section),
        metavar="SECTION",
        help=f"What it may ask for; repeatable: {choices(Section)}.",
    ),
]
Algorithms = Annotated[
    list[str] | None,
    typer.Option(
        "--algorithm",
        autocompletion=completions(ALGORITHMS),
        metavar="NAME",
        help=f"Repeatable: {', '.join(ALGORITHMS)}.",
    ),
]
CertificateUris = Annotated[
    list[str] | None,
    typer.Option(
        "--certificate-uri", metavar="URI", help="URI in its client certificate; repeatable."
    ),
]
CertificatePins = Annotated[
    list[str] | None,
    typer.Option(
        "--certificate-sha256",
        metavar="HEX",
        help="SHA-256 of its client certificate; repeatable.",
    ),
]


def known_adapter(name: str) -> str:
    """The name. Raises AdapterError when no adapter has it."""
    query_adapter(name)
    return name


def known_method(name: str) -> Method:
    """The method of a short or full name. Raises ConfigurationError when there is none."""
    method = method_named(name)
    if method is None:
        raise ConfigurationError(f"no such method; there are: {', '.join(_METHODS)}")
    return method


def known_methods(names: Iterable[str]) -> frozenset[str]:
    """Full names of the methods. Raises ConfigurationError when there is none of a name."""
    return frozenset(known_method(name).name for name in names)


def known_algorithms(names: Iterable[str]) -> frozenset[str]:
    """The names. Raises ConfigurationError when one is no algorithm's."""
    given = frozenset(names)
    unknown = given - set(ALGORITHMS)
    if unknown:
        raise ConfigurationError(f"no such signature algorithm: {', '.join(sorted(unknown))}")
    return given


def certificates(uris: Iterable[str] | None, pins: Iterable[str] | None) -> list[tuple[str, str]]:
    """As gateway.domain.access.partner.Partner has them. Raises ConfigurationError."""
    return [("uri", uri) for uri in uris or ()] + [("sha256", _pin(text)) for text in pins or ()]


def revoked_certificates(
    files: Iterable[Path] | None,
    pins: Iterable[str] | None,
    serials: Iterable[str] | None,
    issuer: Path | None,
) -> list[tuple[str, str]]:
    """As gateway.domain.access.partner.Partner has revoked ones.

    Raises:
        ConfigurationError: none is named, or a serial number without its authority.
        KeyFileError: a file holds no certificate.
    """
    digests = [_pin(text) for text in pins or ()]
    digests += [
        certificate_digest(read_pem_certificate(read_public_file(file))) for file in files or ()
    ]
    named = [("revoked-sha256", digest) for digest in digests]
    numbers = [_serial(text) for text in serials or ()]
    if bool(numbers) != (issuer is not None):
        raise ConfigurationError("--serial and --issuer go together")
    if issuer is not None:
        authority = read_pem_certificate(read_public_file(issuer)).subject
        named += [("revoked-serial", issued_as(authority, number)) for number in numbers]
    if not named:
        raise ConfigurationError(
            "name a certificate: --certificate, --certificate-sha256, or --serial with --issuer"
        )
    return list(dict.fromkeys(named))


def _serial(text: str) -> int:
    """A serial number in hexadecimal, also with colons or 0x. RFC 5280: 20 bytes at most."""
    digits = text.replace(":", "").lower().removeprefix("0x")
    if not 1 <= len(digits) <= 40 or not set(digits) <= set("0123456789abcdef"):  # noqa: PLR2004
        raise ConfigurationError("--serial is up to 40 hexadecimal digits")
    return int(digits, 16)


def _pin(text: str) -> str:
    """A SHA-256 in lowercase hex, also from the usual form with colons."""
    digest = text.replace(":", "").lower()
    if len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):  # noqa: PLR2004 - SHA-256
        raise ConfigurationError("--certificate-sha256 is 64 hexadecimal digits")
    return digest
