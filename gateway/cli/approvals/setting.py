# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway four-eyes`: what needs a second operator."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import typer

from gateway.audit.export.selection import moment_text
from gateway.cli.context import (
    DatabaseUrl,
    ExitCode,
    JsonOutput,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.facts import Cause, Wait, say, settled
from gateway.cli.output import bad
from gateway.cli.values import completions
from gateway.domain.facts.four_eyes import ACTIONS, DEFAULT_WAIT_DAYS
from gateway.errors import ConfigurationError
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.operators import operator_keys, read_setting, set_four_eyes

app = typer.Typer(
    help="Four eyes: what needs the approval of a second operator.", no_args_is_help=True
)
_NAMES = ", ".join(ACTIONS)
_TWO = 2
_AHEAD_DAYS = 30


@app.command("set")
def set_(  # noqa: PLR0913 - one option a fact
    *,
    database_url: DatabaseUrl,
    require: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ACTION",
            help=f"What needs a second operator; repeatable. One of: {_NAMES}.",
            autocompletion=completions(ACTIONS),
        ),
    ] = None,
    nothing: Annotated[
        bool, typer.Option("--nothing", help="Nothing needs a second operator any more.")
    ] = False,
    wait_days: Annotated[
        int,
        typer.Option(min=1, max=365, help="A change that waits longer expires, without effect."),
    ] = DEFAULT_WAIT_DAYS,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Sets what needs a second operator: what is named here, and nothing else.

    policies: partners, policies and formats of their own are added or changed.
    keys: keys and certificates of partners are added.
    open-evidence: what was asked and answered is decrypted.
    destroy-evidence: keys of evidence are destroyed.
    erase-records: records of people are deleted, for good.
    restrictions: something of a person is left out of every figure, or no longer is.

    Two operators must have registered a key each. Once anything is set, a second operator
    has to approve every change of this setting. What only takes rights away never waits: a
    suspension, or the revocation of a key or certificate.

    Example:  credit-gateway four-eyes set --require keys --require policies
    """
    with reported_errors():
        wanted = set(require or ())
        unknown = sorted(wanted - set(ACTIONS))
        if unknown:
            raise ConfigurationError(f"--require takes one of: {_NAMES}")
        if nothing == bool(wanted):
            raise ConfigurationError("pass --require or --nothing, and not both")
        with connect(database_url, role=OPERATOR) as connection:
            now = datetime.now(UTC)
            recorded = set_four_eyes(connection, wanted, wait_days, now, cause=cause)
            state = settled(connection, recorded, wait)
    if json:
        print_json({"required": sorted(wanted), "wait_days": wait_days} | state)
        return
    out.print(f"second operator needed for: {', '.join(sorted(wanted)) or 'nothing'}")
    say(state)


@app.command()
def check(
    *,
    database_url: DatabaseUrl,
    within: Annotated[
        int,
        typer.Option(
            "--within", metavar="DAYS", min=0, max=3650, help="How far ahead operators' keys count."
        ),
    ] = _AHEAD_DAYS,
    json: JsonOutput = False,
) -> None:
    """Checks that two operators can approve, now and for the next weeks; for a monitor.

    Without two, nothing that needs a second operator can be done any more, not even a new key
    of an operator.

    Example:  credit-gateway four-eyes check --within 30

    Exit codes: 0 nothing is set, or two can approve all the time; 1 not; 2 could not check.
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        setting, keys = read_setting(connection), operator_keys(connection)
    now = datetime.now(UTC)
    then = now + timedelta(days=within)
    able = {
        moment: sorted({key.operator for key in keys if key.counts(moment)})
        for moment in (now, then)
    }
    fine = not setting.actions or all(len(who) >= _TWO for who in able.values())
    if json:
        said = {"fine": fine, "operators": able[now], "operators_then": able[then]}
        print_json(said | {"then": moment_text(then)})
    else:
        for moment, who in able.items():
            line = f"{moment_text(moment)}  can approve: {', '.join(who) or 'nobody'}"
            out.print(line, highlight=False, markup=False, soft_wrap=True)
        if not fine:
            err.print(bad("fewer than two operators: renew their keys before they end"))
    if not fine:
        raise typer.Exit(ExitCode.FAILED)


@app.command()
def show(*, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Shows what needs a second operator now, and how many operators can approve.

    Example:  credit-gateway four-eyes show
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        setting, keys = read_setting(connection), operator_keys(connection)
    now = datetime.now(UTC)
    able = sorted({key.operator for key in keys if key.counts(now)})
    shown: dict[str, Any] = {
        "required": list(setting.actions),
        "wait_days": setting.wait_days,
        "operators": able,
    }
    if json:
        print_json(shown)
        return
    for action, says in ACTIONS.items():
        needed = "needed" if action in setting.actions else "not needed"
        out.print(f"{action:<18}second operator {needed}: {says}", soft_wrap=True)
    out.print(f"{'waits':<18}at most {setting.wait_days} days")
    out.print(f"{'can approve':<18}{', '.join(able) or 'nobody'}", soft_wrap=True)
