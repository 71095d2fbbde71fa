# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway recover`: an answer that was lost is had again, and verified."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from gateway.audit.export.selection import moment_text
from gateway.cli.ask.failures import failures_told
from gateway.cli.ask.lost import load_lost
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
from gateway.cli.ask.query import Save, keep_bundle
from gateway.cli.ask.query_view import (
    answer_document,
    show_answer,
    show_unchecked,
)
from gateway.cli.ask.state_file import default_state_file
from gateway.cli.context import (
    ExitCode,
    JsonOutput,
    check_destination,
    err,
    print_json,
    reported_errors,
)
from gateway.cli.output import bad, good
from gateway.cli.values import moment
from gateway.client import (
    BlockingCreditGatewayClient,
    Bundle,
    ClientIdentity,
    GatewayTrust,
    LostAnswer,
    Recovered,
    SentRequest,
    TlsFiles,
    advice,
)
from gateway.errors import ConfigurationError

LostFile = Annotated[
    Path | None,
    typer.Option(
        "--lost", metavar="FILE", help="What `query --save` kept of the query when it failed."
    ),
]
RequestId = Annotated[
    str | None,
    typer.Option(metavar="HEX", help="Instead of --lost: the request id of the query."),
]
Issued = Annotated[
    datetime | None,
    typer.Option(
        parser=moment,
        metavar="TIME",
        help="With --request-id: when the query was signed, YYYY-MM-DDThh:mm:ss, UTC unless with"
        " an offset.",
    ),
]


def recover(  # noqa: PLR0913 - one option a fact
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    lost: LostFile = None,
    request_id: RequestId = None,
    issued: Issued = None,
    save: Save = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = 10.0,
    json: JsonOutput = False,
) -> None:
    """Has the answer to an earlier query of yours again, byte for byte, and verifies it.

    Example:  credit-gateway recover --address gateway.example:8443 --partner bank-a
    --key sign.pem --cert tls.pem --cert-key tls-key.pem --ca ca.pem --trust trust.toml
    --lost answer.json.lost

    It consumes nothing: no consent is used, and nobody is asked about again. `query` says
    what to pass when it ends without an answer.

    Exit codes: 0 answered, 1 refused then or now, 2 could not ask, 3 it does not
    verify, 75 not now: try again later.
    """
    with reported_errors():
        if state is not None and no_state:
            raise ConfigurationError("--state and --no-state exclude each other")
        named = _named(lost, request_id, issued)
        if save is not None and not isinstance(named, SentRequest):
            raise ConfigurationError("--save needs --lost: without the request nothing is proven")
        if save is not None and save.exists():
            raise ConfigurationError(f"{save.name} exists; --save needs a new file")
        check_destination(save)
        trusted = GatewayTrust.load(trust)
        identity = ClientIdentity.from_files(partner, *key)
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        kept = None if no_state else state or default_state_file(trusted.log)
        with BlockingCreditGatewayClient(
            address, tls, identity, trusted, timeout_s=timeout, state=kept
        ) as client:
            _show(_recovered(client, named, json=json), save, json=json)


def _named(
    lost: Path | None, request_id: str | None, issued: datetime | None
) -> SentRequest | LostAnswer:
    """Whose answer is wanted. Raises ConfigurationError, MalformedError."""
    if (lost is None) is (request_id is None):
        raise ConfigurationError("pass exactly one of --lost and --request-id")
    if lost is not None:
        return load_lost(lost)
    if issued is None:
        raise ConfigurationError("--request-id needs --issued: when the query was signed")
    try:
        return LostAnswer(bytes.fromhex(request_id or ""), issued)
    except ValueError:
        raise ConfigurationError("--request-id is written in hexadecimal digits") from None


def _recovered(
    client: BlockingCreditGatewayClient, named: SentRequest | LostAnswer, *, json: bool
) -> Recovered:
    """Ends the command unless something came."""
    with failures_told(json=json):
        return client.recover(named)


def _show(recovered: Recovered, save: Path | None, *, json: bool) -> None:
    """Shows and keeps it; ends the command where the query was refused."""
    place = recovered.delivery_receipt.leaf_index
    answer = recovered.answer
    if answer is not None:
        if json:
            print_json(answer_document(answer) | {"delivered_as": place})
        else:
            show_answer(answer, json=False)
            err.print(good("recovered:"), f"the delivery is logged as leaf {place}")
        keep_bundle(save, Bundle.of_answer(answer))
        return
    refusal = recovered.refusal
    reason = refusal.entry.reason if refusal else ""
    if json:
        print_json(
            {
                "outcome": "refused",
                "reason": reason,
                "advice": advice(reason),
                "entry_time": moment_text(refusal.entry.entry_time) if refusal else None,
                "leaf_index": recovered.receipt.leaf_index,
                "delivered_as": place,
                "unchecked": list(recovered.unchecked),
            }
        )
    else:
        err.print(bad("the query was refused:"), end=" ")
        err.print(reason, markup=False, highlight=False)
        err.print(advice(reason), markup=False, highlight=False)
        err.print(f"logged as leaf {recovered.receipt.leaf_index}", highlight=False)
        show_unchecked(recovered.unchecked)
    raise typer.Exit(ExitCode.FAILED)
