# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway policy`: why a query would be answered or refused."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from adapters.registry import query_adapter
from gateway.cli.context import (
    DatabaseUrl,
    ExitCode,
    JsonOutput,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.output import bad, good
from gateway.cli.partner.options import PartnerId, known_method
from gateway.cli.values import moment
from gateway.domain.access.methods import QUERY
from gateway.domain.access.partner import Partner
from gateway.domain.refusals.advice import advice
from gateway.errors import ConfigurationError
from gateway.services.admin.policy_check import Asked, Check, Verdict, explain, first_refusal
from gateway.store.admin.partners import show_partner
from gateway.store.connections import OPERATOR, connect

app = typer.Typer(help="Policies: what a partner may do, and why not.", no_args_is_help=True)

_MAX_BODY_BYTES = 1 << 20


@app.callback()
def _group() -> None:
    """Keeps the group one, however many verbs it has."""


@app.command()
def check(  # noqa: PLR0913 - one option a fact
    partner_id: PartnerId,
    *,
    database_url: DatabaseUrl,
    body: Annotated[
        Path,
        typer.Option(
            metavar="FILE", help="A query in the partner's own format; - is standard input."
        ),
    ],
    body_type: Annotated[
        str | None,
        typer.Option(metavar="TYPE", help="Its body type. Default: that of the partner's adapter."),
    ] = None,
    method: Annotated[
        str, typer.Option(metavar="NAME", help="What the partner would call.")
    ] = QUERY.short_name,
    at: Annotated[
        datetime | None,
        typer.Option(
            parser=moment,
            metavar="TIME",
            help="When it would ask. Default: now."
            " YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
        ),
    ] = None,
    json: JsonOutput = False,
) -> None:
    """Explains whether a partner's query would be answered, check by check.

    Every check of the gateway is made as far as it can be without the signed request and
    without reading about the person, also after one that refuses. The first refusal is
    what the partner would be told. Nothing is asked, and nothing is logged.

    Exit codes: 0 nothing that was checked refuses, 1 it would be refused, 2 not found out.

    Example:  credit-gateway policy check bank-a --body query.json
    """
    with reported_errors():
        called = known_method(method)
        content = _content(body)
        with connect(database_url, role=OPERATOR) as connection:
            partner = show_partner(connection, partner_id)
        adapter = None if partner.adapter is None else query_adapter(partner.adapter)
        asked = Asked(called, body_type, content)
        checks = explain(partner, adapter, asked, at or datetime.now(UTC))
    if json:
        print_json(_as_json(partner, checks))
    else:
        _print(checks)
    if first_refusal(checks) is not None:
        raise typer.Exit(ExitCode.FAILED)


def _content(file: Path) -> bytes:
    """The body. Raises ConfigurationError, which does not repeat what may be a number."""
    try:
        with sys.stdin.buffer if str(file) == "-" else file.open("rb") as stream:
            content = stream.read(_MAX_BODY_BYTES + 1)
    except OSError:
        raise ConfigurationError("--body takes a file, and what was given cannot be read") from None
    if len(content) > _MAX_BODY_BYTES:
        raise ConfigurationError("--body is larger than any query can be")
    return content


def _as_json(partner: Partner, checks: Sequence[Check]) -> dict[str, Any]:
    refused = first_refusal(list(checks))
    return {
        "partner": partner.partner_id,
        "policy_hash": partner.policy_hash.hex(),
        "refused": refused is not None,
        "reason": None if refused is None or refused.reason is None else refused.reason.value,
        "field": None if refused is None else refused.field,
        "checks": [
            {
                "step": check.step,
                "check": check.question,
                "verdict": check.verdict.value.replace(" ", "_"),
                "reason": None if check.reason is None else check.reason.value,
                "field": check.field,
                "note": check.note or None,
            }
            for check in checks
        ],
    }


def _print(checks: list[Check]) -> None:
    table = Table("step", "check", "verdict", "why")
    for check in checks:
        why = check.note if check.reason is None else check.reason.value
        if check.field:
            why += f" at {check.field}"
        paint = {Verdict.PASSED: good, Verdict.REFUSED: bad}.get(check.verdict)
        verdict = check.verdict.value if paint is None else paint(check.verdict.value)
        table.add_row(str(check.step), check.question, verdict, why)
    out.print(table)
    refused = first_refusal(checks)
    if refused is None or refused.reason is None:
        left = sum(check.verdict is Verdict.NOT_CHECKED for check in checks)
        out.print(f"nothing that was checked refuses it; {left} checks need more than this")
        return
    out.print(bad("it would be refused:"), refused.reason.value)
    out.print(advice(refused.reason.value), soft_wrap=True)
