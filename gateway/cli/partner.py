# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway partner`: who may ask, and with which keys."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from adapters.registry import QUERY_ADAPTERS, query_adapter
from gateway.cli.context import (
    DatabaseUrl,
    JsonOutput,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.values import choices, moment, option_name, purpose, section
from gateway.domain.codes import Purpose, Section
from gateway.domain.envelope import QUERY_METHOD
from gateway.domain.partner import Partner, Policy, SignatureRule
from gateway.errors import ConfigurationError
from gateway.signing.algorithms import ALGORITHMS
from gateway.signing.keys import load_public_key_pem, read_key_file
from gateway.store import partners_admin
from gateway.store.connections import OPERATOR, connect

app = typer.Typer(help="Partners: who may ask what, and with which keys.", no_args_is_help=True)

_KEY_LIFETIME = timedelta(days=365)

PartnerId = Annotated[str, typer.Argument(help="Such as bank-a.", metavar="ID")]


@app.command()
def add(  # noqa: PLR0913 - one option a fact
    partner_id: PartnerId,
    *,
    database_url: DatabaseUrl,
    name: Annotated[str, typer.Option(help="For people.")],
    adapter: Annotated[
        str | None,
        typer.Option(
            help=f"How its queries are read: {', '.join(QUERY_ADAPTERS)}; without: it cannot query."
        ),
    ] = None,
    purposes: Annotated[
        list[Purpose] | None,
        typer.Option(
            "--purpose",
            parser=purpose,
            metavar="PURPOSE",
            help=f"Why it may ask; repeatable: {choices(Purpose)}.",
        ),
    ] = None,
    sections: Annotated[
        list[Section] | None,
        typer.Option(
            "--section",
            parser=section,
            metavar="SECTION",
            help=f"What it may ask for; repeatable: {choices(Section)}.",
        ),
    ] = None,
    signature_rule: Annotated[
        SignatureRule, typer.Option(help="One signature of the algorithms, or one of each.")
    ] = SignatureRule.ONE_OF,
    algorithms: Annotated[
        list[str] | None,
        typer.Option("--algorithm", help=f"Repeatable: {', '.join(ALGORITHMS)}."),
    ] = None,
    max_in_flight: Annotated[int, typer.Option(min=1, help="Queries at the same time.")] = 64,
    certificate_uri: Annotated[
        list[str] | None,
        typer.Option(help="URI in its client certificate; repeatable.", metavar="URI"),
    ] = None,
    certificate_sha256: Annotated[
        list[str] | None,
        typer.Option(help="SHA-256 of its client certificate; repeatable.", metavar="HEX"),
    ] = None,
    contributes: Annotated[bool, typer.Option("--contributes", help="May contribute.")] = False,
    json: JsonOutput = False,
) -> None:
    """Adds a partner; it may do what is named here and nothing else.

    Example:  credit-gateway partner add bank-a --name "Bank A" --adapter json-pbc
    --purpose loan-approval --section summary --section history --algorithm ed25519
    --certificate-uri creditgateway:partner:bank-a
    """
    with reported_errors():
        if adapter is not None:
            query_adapter(adapter)  # refuses a name that no adapter has
        unknown = set(algorithms or ()) - set(ALGORITHMS)
        if unknown:
            raise ConfigurationError(f"no such signature algorithm: {', '.join(sorted(unknown))}")
        policy = Policy(
            methods=frozenset({QUERY_METHOD} if adapter else ()),
            purposes=frozenset(purposes or ()),
            sections=frozenset(sections or ()),
            signature_rule=signature_rule,
            algorithms=frozenset(algorithms or ()),
            max_in_flight=max_in_flight,
        )
        certificates = [("uri", uri) for uri in certificate_uri or ()]
        certificates += [("sha256", _pin(text)) for text in certificate_sha256 or ()]
        new = partners_admin.NewPartner(
            partner_id, name, adapter, policy, contributes, certificates
        )
        with connect(database_url, role=OPERATOR) as connection:
            partners_admin.add_partner(connection, new)
            _print(partners_admin.show_partner(connection, partner_id), json=json)


@app.command("list")
def list_(*, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Lists all partners, the suspended ones too.

    Example:  credit-gateway partner list --json
    """
    with reported_errors():
        with connect(database_url, role=OPERATOR) as connection:
            partners = partners_admin.list_partners(connection)
        if json:
            print_json([as_json(partner) for partner in partners])
            return
        table = Table("partner", "name", "adapter", "contributes", "keys", "state")
        for partner in partners:
            table.add_row(
                partner.partner_id,
                partner.display_name,
                partner.adapter or "-",
                "yes" if partner.contributes else "no",
                str(len(partner.keys)),
                "suspended" if partner.suspended else "active",
            )
        out.print(table)


@app.command()
def show(partner_id: PartnerId, *, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Shows one partner: policy, certificates, keys.

    Example:  credit-gateway partner show bank-a
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        _print(partners_admin.show_partner(connection, partner_id), json=json)


@app.command("add-key")
def add_key(  # noqa: PLR0913 - one option a fact
    partner_id: PartnerId,
    file: Annotated[Path, typer.Argument(help="A public key in PEM.", metavar="FILE.pem")],
    *,
    database_url: DatabaseUrl,
    valid_from: Annotated[
        datetime | None,
        typer.Option(parser=moment, metavar="TIME", help="First moment it counts; now."),
    ] = None,
    valid_until: Annotated[
        datetime | None,
        typer.Option(
            parser=moment, metavar="TIME", help="First moment it no longer counts; 365 days later."
        ),
    ] = None,
    json: JsonOutput = False,
) -> None:
    """Adds a public key the partner signs with; prints its keyid.

    Example:  credit-gateway partner add-key bank-a bank-a.pub.pem --valid-until 2027-06-30
    """
    with reported_errors():
        algorithm, public_key = load_public_key_pem(read_key_file(file))
        start = valid_from or datetime.now(UTC)
        with connect(database_url, role=OPERATOR) as connection:
            keyid = partners_admin.add_key(
                connection,
                partner_id=partner_id,
                algorithm=algorithm,
                public_key=public_key,
                valid_from=start,
                valid_until=valid_until or start + _KEY_LIFETIME,
            )
        if json:
            print_json({"partner": partner_id, "keyid": keyid, "algorithm": algorithm})
        else:
            out.print(f"{keyid}  {algorithm}", highlight=False, soft_wrap=True)


@app.command("revoke-key")
def revoke_key(
    partner_id: PartnerId,
    keyid: Annotated[str, typer.Argument(help="As `partner show` prints it.", metavar="KEYID")],
    *,
    database_url: DatabaseUrl,
    json: JsonOutput = False,
) -> None:
    """Revokes a key, from now on and for good.

    Example:  credit-gateway partner revoke-key bank-a 3f8a...
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        partners_admin.revoke_key(connection, partner_id, keyid, datetime.now(UTC))
        _print(partners_admin.show_partner(connection, partner_id), json=json)


@app.command()
def suspend(partner_id: PartnerId, *, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Makes a partner unknown from now on; nothing of it is deleted.

    Example:  credit-gateway partner suspend bank-a
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        partners_admin.suspend_partner(connection, partner_id, datetime.now(UTC))
        _print(partners_admin.show_partner(connection, partner_id), json=json)


@app.command()
def resume(partner_id: PartnerId, *, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Lifts a suspension.

    Example:  credit-gateway partner resume bank-a
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        partners_admin.resume_partner(connection, partner_id)
        _print(partners_admin.show_partner(connection, partner_id), json=json)


def as_json(partner: Partner) -> dict[str, Any]:
    """A partner with stable field names; times in ISO 8601, UTC."""
    policy = partner.policy
    return {
        "partner": partner.partner_id,
        "name": partner.display_name,
        "adapter": partner.adapter,
        "contributes": partner.contributes,
        "suspended": partner.suspended,
        "policy": {
            "methods": sorted(policy.methods),
            "purposes": [option_name(code) for code in sorted(policy.purposes)],
            "sections": [option_name(code) for code in sorted(policy.sections)],
            "signature_rule": policy.signature_rule.value,
            "algorithms": sorted(policy.algorithms),
            "max_in_flight": policy.max_in_flight,
        },
        "policy_hash": partner.policy_hash.hex(),
        "certificates": [{"kind": kind, "value": value} for kind, value in partner.certificates],
        "keys": [
            {
                "keyid": key.keyid,
                "algorithm": key.algorithm,
                "valid_from": key.valid_from.isoformat(),
                "valid_until": key.valid_until.isoformat(),
                "revoke_time": None if key.revoke_time is None else key.revoke_time.isoformat(),
            }
            for key in partner.keys.values()
        ],
    }


def _print(partner: Partner, *, json: bool) -> None:
    """One partner, as JSON or as lines."""
    facts = as_json(partner)
    if json:
        print_json(facts)
        return
    facts |= facts.pop("policy")
    facts["certificates"] = [f"{kind} {value}" for kind, value in partner.certificates]
    facts["keys"] = [
        f"{key['keyid']} {key['algorithm']} {key['valid_from']} to {key['valid_until']}"
        + (f", revoked {key['revoke_time']}" if key["revoke_time"] else "")
        for key in facts["keys"]
    ]
    for name, value in facts.items():
        text = "\n".join(value) if isinstance(value, list) else str(value)
        for number, line in enumerate(text.splitlines() or ["-"]):
            label = name.replace("_", " ") if number == 0 else ""
            out.print(f"{label:<15}{line}", highlight=False, markup=False, soft_wrap=True)


def _pin(text: str) -> str:
    """A SHA-256 in lowercase hex, also from the usual form with colons."""
    digest = text.replace(":", "").lower()
    if len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):  # noqa: PLR2004 - SHA-256
        raise ConfigurationError("--certificate-sha256 is 64 hexadecimal digits")
    return digest
