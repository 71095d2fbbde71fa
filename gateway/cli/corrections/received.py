# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway correction receive`: a partner's notices, by signed call."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from gateway.audit.export.selection import moment_text
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
from gateway.cli.consents.signed import Where, calling
from gateway.cli.context import JsonOutput, err, out, reported_errors
from gateway.cli.output import good, print_json_line
from gateway.client import CorrectionNotice, NoticeKind, TlsFiles
from gateway.domain.access.plain_words import counted

app = typer.Typer(
    help="Corrections: whoever was told what is no longer right is told so.",
    no_args_is_help=True,
)

After = Annotated[
    int,
    typer.Option(min=0, metavar="NOTICE", help="Only notices with higher numbers than this one."),
]
Acknowledge = Annotated[
    bool,
    typer.Option(
        "--acknowledge",
        help="Acknowledge each page once it is printed: it does not come again.",
    ),
]


_SAYS = {
    NoticeKind.CORRECTION: "no longer right: ask again, or delete it",
    NoticeKind.ERASURE: "erased: delete it",
    NoticeKind.RESTRICTION: "restricted: keep it, but do not use it",
    NoticeKind.LIFT: "no longer restricted: it may be used again",
}
"""Of what was answered, and what to do."""


@app.command()
def receive(  # noqa: PLR0913 - one option a fact
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    after: After = 0,
    acknowledge: Acknowledge = False,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = 30.0,
    json: JsonOutput = False,
) -> None:
    """Lists which of your answers are no longer right, by signed call.

    Each notice names answers as their receipts do, and holds no figures. Corrected: ask again
    if a consent covers it, else delete what you were told. Erased: delete it. Restricted: only
    keep it, until a notice says that this was lifted. Each comes again until you acknowledge it.

    Example:  credit-gateway correction receive --address gateway.example:8443
    --partner bank-a --key sign.pem --cert tls.pem --cert-key tls-key.pem --ca ca.pem
    --trust trust.toml --acknowledge --json

    Exit codes: 0 listed, 1 refused for good, 2 could not ask, 3 it does not verify,
    75 not now: try again later.
    """
    with reported_errors():
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        where = Where(address, partner, tuple(key), tls, trust, state, timeout)
        count = 0
        with calling(where, no_state=no_state, json=json) as client:
            for page in client.corrections.list(after=after):
                for notice in page.notices:
                    _show(notice, json=json)
                count += len(page.notices)
                if acknowledge:
                    client.corrections.acknowledge([each.notice_id for each in page.notices])
        if json:
            print_json_line({"end": {"notices": count, "acknowledged": acknowledge}})
        else:
            done = "acknowledged" if acknowledge else "not acknowledged"
            err.print(
                good("verified:"),
                f"{counted(count, 'notice')}" + (f", {done}" if count else ""),
                highlight=False,
            )


def _show(notice: CorrectionNotice, *, json: bool) -> None:
    if json:
        print_json_line(_document(notice))
        return
    leaves = ", ".join(str(answer.leaf_index) for answer in notice.answers)
    out.print(
        f"notice {notice.notice_id}: what leaf {leaves} answered is {_SAYS[notice.kind]}",
        markup=False,
        highlight=False,
        soft_wrap=True,
    )


def _document(notice: CorrectionNotice) -> dict[str, Any]:
    """For programs, with stable names."""
    return {
        "notice": notice.notice_id,
        "kind": notice.kind.value,
        "correction_time": moment_text(notice.correction_time),
        "answers": [
            {
                "leaf_index": answer.leaf_index,
                "request_id": answer.request_id.hex(),
                "answer_number": answer.answer_number,
            }
            for answer in notice.answers
        ],
    }
