# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway entries`: a partner's own entries of the log, errors and quotas."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Any

import typer
from rich.table import Table

from gateway.audit.export.selection import moment_text
from gateway.cli.ask.failures import failures_told
from gateway.cli.ask.options import (
    Address,
    Authority,
    Certificate,
    CertificateKey,
    NoState,
    PartnerId,
    ServerName,
    SigningKeys,
    State,
    Timeout,
    TrustFile,
)
from gateway.cli.ask.state_file import default_state_file
from gateway.cli.context import JsonOutput, err, out, reported_errors
from gateway.cli.output import good, print_json_line
from gateway.client import (
    BlockingCreditGatewayClient,
    ClientIdentity,
    GatewayTrust,
    ListedEntry,
    OwnEntriesPage,
    QuotaState,
    TlsFiles,
)
from gateway.domain.codes import Outcome
from gateway.errors import ConfigurationError

FirstCounter = Annotated[
    int,
    typer.Option("--from-counter", metavar="N", min=1, help="Your counter to begin with."),
]
_PAGE = 1000


def entries(  # noqa: PLR0913 - one option a fact
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    from_counter: FirstCounter = 1,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = 30.0,
    json: JsonOutput = False,
) -> None:
    """Lists your own entries of the log, what was refused and why, and your quotas.

    Example:  credit-gateway entries --address gateway.example:8443 --partner bank-a
    --key sign.pem --cert tls.pem --cert-key tls-key.pem --ca ca.pem --trust trust.toml

    Every page is signed, and entries are linked, so none can be left out; reading them
    is itself an entry. With --json each entry is one line, and the last line is the summary.

    Exit codes: 0 listed, 1 refused for good, 2 could not ask, 3 it does not verify,
    75 not now: try again later.
    """
    with reported_errors():
        if state is not None and no_state:
            raise ConfigurationError("--state and --no-state exclude each other")
        trusted = GatewayTrust.load(trust)
        identity = ClientIdentity.from_files(partner, *key)
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        kept = None if no_state else state or default_state_file(trusted.log)
        with BlockingCreditGatewayClient(
            address, tls, identity, trusted, timeout_s=timeout, state=kept
        ) as client:
            _list(client, from_counter, json=json)


def _list(client: BlockingCreditGatewayClient, first: int, *, json: bool) -> None:
    """Shows page by page; ends the command unless all came."""
    events, quotas = Counter[str](), tuple[QuotaState, ...]()
    with failures_told(json=json):
        for page in client.list_entries(first_counter=first, page_size=_PAGE):
            _show(page, json=json)
            events.update(_event(each) for each in page.entries)
            quotas = page.quotas
    if json:
        print_json_line({"end": {"events": dict(events), "quotas": list(map(_quota, quotas))}})
        return
    for event, count in events.most_common():
        out.print(f"{count:,} {event}", markup=False, highlight=False)
    for quota in quotas:
        out.print(
            f"quota {quota.name}: {quota.used:,} of {quota.limit:,} used",
            markup=False,
            highlight=False,
        )
    err.print(good("verified:"), "signed, linked, and nothing left out", highlight=False)


def _show(page: OwnEntriesPage, *, json: bool) -> None:
    if json:
        for each in page.entries:
            print_json_line(_document(each))
        return
    table = Table(box=None, pad_edge=False)
    for name in ("no.", "leaf", "time (UTC)", "method", "event"):
        table.add_column(name, justify="right" if name in {"no.", "leaf"} else "left")
    for each in page.entries:
        entry = each.entry
        table.add_row(
            str(entry.partner_counter),
            str(each.leaf_index),
            f"{entry.entry_time:%Y-%m-%d %H:%M:%S}",
            entry.method.rpartition("/")[2],
            _event(each),
        )
    if page.entries:
        out.print(table)


def _event(each: ListedEntry) -> str:
    """What happened; of a refusal the reason."""
    entry = each.entry
    return entry.reason if entry.outcome is Outcome.REFUSED else entry.event


def _document(each: ListedEntry) -> dict[str, Any]:
    """One entry with stable names; bytes in hexadecimal digits, absent ones null."""
    entry = each.entry
    return {
        "partner_counter": entry.partner_counter,
        "leaf_index": each.leaf_index,
        "leaf_hash": each.leaf_hash.hex(),
        "entry_time": moment_text(entry.entry_time),
        "method": entry.method,
        "event": entry.event,
        "reason": entry.reason or None,
        "request_id": entry.request_id.hex() or None,
        "request_digest": entry.request_digest.hex(),
        "response_digest": entry.response_digest.hex() or None,
        "answer_number": entry.answer_number or None,
        "delivered_leaf_index": entry.delivered_leaf_index,
    }


def _quota(quota: QuotaState) -> dict[str, Any]:
    return {
        "name": quota.name,
        "limit": quota.limit,
        "used": quota.used,
        "reset_time": None if quota.reset_time is None else moment_text(quota.reset_time),
    }
