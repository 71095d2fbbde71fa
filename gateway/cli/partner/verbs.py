# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway partner`: who may ask, and with which keys."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from gateway.cli.context import (
    DatabaseUrl,
    JsonOutput,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.facts import Cause, Wait, say, settled
from gateway.cli.partner.options import (
    AdapterName,
    Algorithms,
    CertificatePins,
    CertificateUris,
    DisplayName,
    Methods,
    PartnerId,
    Purposes,
    Sections,
    certificates,
    known_adapter,
    known_algorithms,
    known_methods,
)
from gateway.cli.partner.quotas import CaseDays, DisputeDeadlines, QuotaTexts, parse_quotas
from gateway.cli.partner.view import as_json, print_changed, print_shown
from gateway.cli.values import moment
from gateway.domain.access.methods import QUERY, RECOVER
from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.facts.bodies import partner_scope
from gateway.signing.algorithms import keyid_of
from gateway.signing.keys import load_public_key_pem, read_public_file
from gateway.store.admin import credentials
from gateway.store.admin import partners as partners_admin
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.recording import pending_facts

app = typer.Typer(help="Partners: who may ask what, and with which keys.", no_args_is_help=True)

_KEY_LIFETIME = timedelta(days=365)

Rule = Annotated[
    SignatureRule, typer.Option(help="One signature of any of the algorithms, or one of each.")
]
MaxInFlight = Annotated[
    int, typer.Option(min=1, help="Maximum number of queries at the same time.")
]
SharedClientNumbers = Annotated[
    bool,
    typer.Option(
        "--shared-client-numbers",
        help="Its client numbers are the same people as those of all partners added so;"
        " without, they are its own.",
    ),
]


@app.command()
def add(  # noqa: PLR0913 - one option a fact
    partner_id: PartnerId,
    *,
    database_url: DatabaseUrl,
    name: DisplayName,
    adapter: AdapterName = None,
    methods: Methods = None,
    purposes: Purposes = None,
    sections: Sections = None,
    signature_rule: Rule = SignatureRule.ONE_OF,
    algorithms: Algorithms = None,
    max_in_flight: MaxInFlight = 64,
    case_days: CaseDays = None,
    dispute_rules: DisputeDeadlines = None,
    quotas: QuotaTexts = None,
    certificate_uri: CertificateUris = None,
    certificate_sha256: CertificatePins = None,
    contributes: Annotated[bool, typer.Option("--contributes", help="May contribute.")] = False,
    shared_client_numbers: SharedClientNumbers = False,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Adds a partner with exactly the given permissions.

    It takes effect with its entry in the log, which a running gateway makes. Without an
    adapter it cannot query, without a certificate it cannot connect. With an adapter and no
    --method it may call QueryCreditStatus.

    Example:  credit-gateway partner add bank-a --name "Bank A" --adapter json-pbc
    --purpose loan-approval --section summary --section history --algorithm ed25519
    --certificate-uri creditgateway:partner:bank-a
    """
    with reported_errors():
        policy = Policy(
            methods=_methods(methods, adapter),
            purposes=frozenset(purposes or ()),
            sections=frozenset(sections or ()),
            signature_rule=signature_rule,
            algorithms=known_algorithms(algorithms or ()),
            max_in_flight=max_in_flight,
            case_days=case_days,
            dispute_rules=None if dispute_rules is None else dispute_rules.value,
            quotas=parse_quotas(quotas) if quotas else None,
        )
        named = certificates(certificate_uri, certificate_sha256)
        new = partners_admin.NewPartner(
            partner_id, name, adapter, policy, contributes, named, shared_client_numbers
        )
        with connect(database_url, role=OPERATOR) as connection:
            recorded = partners_admin.add_partner(connection, new, cause=cause)
            print_changed(connection, partner_id, recorded, wait, json=json)


@app.command("list")
def list_(*, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Lists all partners, including suspended ones, and how many changes are pending.

    Example:  credit-gateway partner list --json
    """
    with reported_errors():
        with connect(database_url, role=OPERATOR) as connection:
            partners = partners_admin.list_partners(connection)
            pending = Counter(fact.scope for fact in pending_facts(connection))
            partners += partners_admin.new_partners(connection, pending)
        if json:
            counted = [pending[partner_scope(partner.partner_id)] for partner in partners]
            print_json(
                [
                    as_json(partner) | {"pending": count}
                    for partner, count in zip(partners, counted, strict=True)
                ]
            )
            return
        table = Table("partner", "name", "adapter", "contributes", "keys", "state", "pending")
        for partner in partners:
            table.add_row(
                partner.partner_id,
                partner.display_name,
                partner.adapter or "-",
                "yes" if partner.contributes else "no",
                str(len(partner.keys)),
                "suspended" if partner.suspended else "active",
                str(pending[partner_scope(partner.partner_id)] or "-"),
            )
        out.print(table)


@app.command()
def show(partner_id: PartnerId, *, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Shows one partner: policy, certificates, keys, and changes that are pending.

    Example:  credit-gateway partner show bank-a
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        print_shown(connection, partner_id, json=json)


@app.command("add-key")
def add_key(  # noqa: PLR0913 - one option a fact
    partner_id: PartnerId,
    file: Annotated[Path, typer.Argument(help="A public key in PEM.", metavar="FILE.pem")],
    *,
    database_url: DatabaseUrl,
    valid_from: Annotated[
        datetime | None,
        typer.Option(
            parser=moment,
            metavar="TIME",
            help="First moment it is valid. Default: now."
            " YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
        ),
    ] = None,
    valid_until: Annotated[
        datetime | None,
        typer.Option(
            parser=moment,
            metavar="TIME",
            help="First moment it is no longer valid. Default: 365 days later."
            " YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
        ),
    ] = None,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Adds a public key the partner signs with; prints its keyid.

    Example:  credit-gateway partner add-key bank-a bank-a.pub.pem --valid-until 2027-06-30
    """
    with reported_errors():
        algorithm, public_key = load_public_key_pem(read_public_file(file))
        start = valid_from or datetime.now(UTC)
        with connect(database_url, role=OPERATOR) as connection:
            recorded = credentials.add_key(
                connection,
                partner_id=partner_id,
                algorithm=algorithm,
                public_key=public_key,
                valid_from=start,
                valid_until=valid_until or start + _KEY_LIFETIME,
                cause=cause,
            )
            state = settled(connection, recorded, wait)
        keyid = keyid_of(public_key)
        if json:
            print_json({"partner": partner_id, "keyid": keyid, "algorithm": algorithm} | state)
        else:
            out.print(f"{keyid}  {algorithm}", highlight=False, soft_wrap=True)
            say(state)


@app.command("revoke-key")
def revoke_key(  # noqa: PLR0913 - which key, why, and how it is shown
    partner_id: PartnerId,
    keyid: Annotated[str, typer.Argument(help="As `partner show` prints it.", metavar="KEYID")],
    *,
    database_url: DatabaseUrl,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Revokes a key permanently.

    Example:  credit-gateway partner revoke-key bank-a 3f8a...
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        now = datetime.now(UTC)
        recorded = credentials.revoke_key(connection, partner_id, keyid, now, cause=cause)
        print_changed(connection, partner_id, recorded, wait, json=json)


@app.command()
def suspend(
    partner_id: PartnerId,
    *,
    database_url: DatabaseUrl,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Suspends a partner; its data is kept.

    Example:  credit-gateway partner suspend bank-a
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        now = datetime.now(UTC)
        recorded = partners_admin.suspend_partner(connection, partner_id, now, cause=cause)
        print_changed(connection, partner_id, recorded, wait, json=json)


@app.command()
def resume(
    partner_id: PartnerId,
    *,
    database_url: DatabaseUrl,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Lifts a suspension.

    Example:  credit-gateway partner resume bank-a
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        recorded = partners_admin.resume_partner(connection, partner_id, cause=cause)
        print_changed(connection, partner_id, recorded, wait, json=json)


def _methods(named: list[str] | None, adapter: str | None) -> frozenset[str]:
    """What is named; by default whoever has an adapter may query, and have its answers again."""
    usual = {QUERY.name, RECOVER.name} if adapter and known_adapter(adapter) else set()
    return frozenset(usual) if named is None else known_methods(named)
