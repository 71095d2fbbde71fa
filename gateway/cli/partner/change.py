# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway partner change` and the verbs for its certificates."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.context import DatabaseUrl, JsonOutput, reported_errors
from gateway.cli.facts import Cause, Wait
from gateway.cli.partner.options import (
    AdapterName,
    Algorithms,
    CertificatePins,
    CertificateUris,
    Methods,
    NewName,
    PartnerId,
    Purposes,
    Sections,
    certificates,
    known_adapter,
    known_algorithms,
    known_methods,
    revoked_certificates,
)
from gateway.cli.partner.quotas import CaseDays, DisputeDeadlines, QuotaTexts, parse_quotas
from gateway.cli.partner.view import print_changed
from gateway.domain.access.partner import SignatureRule
from gateway.errors import ConfigurationError
from gateway.store.admin.credentials import add_certificates, remove_certificates
from gateway.store.admin.partners import Change, change_partner, coming
from gateway.store.connections import OPERATOR, connect


def change(  # noqa: PLR0913 - one option a fact
    partner_id: PartnerId,
    *,
    database_url: DatabaseUrl,
    name: NewName = None,
    adapter: AdapterName = None,
    methods: Methods = None,
    purposes: Purposes = None,
    sections: Sections = None,
    signature_rule: Annotated[
        SignatureRule | None,
        typer.Option(help="One signature of any of the algorithms, or one of each."),
    ] = None,
    algorithms: Algorithms = None,
    max_in_flight: Annotated[
        int | None, typer.Option(min=1, help="Maximum number of queries at the same time.")
    ] = None,
    case_days: CaseDays = None,
    dispute_rules: DisputeDeadlines = None,
    quotas: QuotaTexts = None,
    no_quotas: Annotated[bool, typer.Option("--no-quotas", help="Remove all quotas.")] = False,
    contributes: Annotated[
        bool | None, typer.Option("--contributes/--no-contributes", help="May contribute.")
    ] = None,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Changes the given settings; the rest stays as it is.

    Repeatable options replace all of the partner's values of that kind. The change takes
    effect with its entry in the log, which a running gateway makes. Each answer's entry names
    the policy it was given under, and every policy is kept.

    Example:  credit-gateway partner change bank-a --purpose loan-approval
    --purpose post-loan-management --max-in-flight 128
    """
    with reported_errors():
        if quotas and no_quotas:
            raise ConfigurationError("pass --quota or --no-quotas, not both")
        wanted = Change(
            display_name=name,
            adapter=None if adapter is None else known_adapter(adapter),
            methods=None if methods is None else known_methods(methods),
            purposes=None if purposes is None else frozenset(purposes),
            sections=None if sections is None else frozenset(sections),
            signature_rule=signature_rule,
            algorithms=None if algorithms is None else known_algorithms(algorithms),
            max_in_flight=max_in_flight,
            case_days=case_days,
            dispute_rules=None if dispute_rules is None else dispute_rules.value,
            quotas=parse_quotas(quotas or ()) if quotas or no_quotas else None,
            contributes=contributes,
        )
        if wanted == Change():
            raise ConfigurationError("name what is to change")
        with connect(database_url, role=OPERATOR) as connection:
            recorded = change_partner(connection, partner_id, wanted, cause=cause)
            print_changed(connection, partner_id, recorded, wait, json=json)


def add_certificate(  # noqa: PLR0913 - one option a fact
    partner_id: PartnerId,
    *,
    database_url: DatabaseUrl,
    certificate_uri: CertificateUris = None,
    certificate_sha256: CertificatePins = None,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Lets a partner also connect with another client certificate.

    Example:  credit-gateway partner add-certificate bank-a --certificate-sha256 AB:CD:...
    """
    with reported_errors():
        named = _certificates(certificate_uri, certificate_sha256)
        with connect(database_url, role=OPERATOR) as connection:
            recorded = add_certificates(connection, partner_id, named, cause=cause)
            print_changed(connection, partner_id, recorded, wait, json=json)


def remove_certificate(  # noqa: PLR0913 - one option a fact
    partner_id: PartnerId,
    *,
    database_url: DatabaseUrl,
    certificate_uri: CertificateUris = None,
    certificate_sha256: CertificatePins = None,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Removes a client certificate from a partner; without any it cannot connect.

    Example:  credit-gateway partner remove-certificate bank-a --certificate-sha256 AB:CD:...
    """
    with reported_errors():
        named = _certificates(certificate_uri, certificate_sha256)
        with connect(database_url, role=OPERATOR) as connection:
            recorded = remove_certificates(connection, partner_id, named, cause=cause)
            print_changed(connection, partner_id, recorded, wait, json=json)


def revoke_certificate(  # noqa: PLR0913 - one option a way to name it
    partner_id: PartnerId,
    *,
    database_url: DatabaseUrl,
    certificate: Annotated[
        list[Path] | None,
        typer.Option(metavar="FILE.pem", help="The certificate itself; repeatable."),
    ] = None,
    certificate_sha256: CertificatePins = None,
    serial: Annotated[
        list[str] | None,
        typer.Option(metavar="HEX", help="Its serial number; repeatable. Needs --issuer."),
    ] = None,
    issuer: Annotated[
        Path | None,
        typer.Option(metavar="FILE.pem", help="Certificate of the authority that issued it."),
    ] = None,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Revokes single client certificates permanently, whatever lets them in.

    Other certificates with the same URI still count. Calls with a revoked one are refused
    with CERTIFICATE_REVOKED within a second, also over connections that exist.

    Example:  credit-gateway partner revoke-certificate bank-a --serial 0A:1B --issuer ca.pem
    """
    with reported_errors():
        wanted = revoked_certificates(certificate, certificate_sha256, serial, issuer)
        with connect(database_url, role=OPERATOR) as connection:
            known = set(coming(connection, partner_id).certificates)
            new = [named for named in wanted if named not in known]
            recorded = add_certificates(connection, partner_id, new, cause=cause)
            print_changed(connection, partner_id, recorded, wait, json=json)


def _certificates(uris: list[str] | None, pins: list[str] | None) -> Sequence[tuple[str, str]]:
    """What is named. Raises ConfigurationError when nothing is."""
    known = certificates(uris, pins)
    if not known:
        raise ConfigurationError("name a certificate: --certificate-uri or --certificate-sha256")
    return known
