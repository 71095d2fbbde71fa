# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway person`: one person who is known by several identifiers.

Identifiers never stand on the command line, where other users and shell histories would
see them.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from gateway.audit.export.selection import moment_text
from gateway.cli.context import (
    DatabaseUrl,
    JsonOutput,
    KeysDirectory,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.effect import State, WaitSeconds, require_effect, settle
from gateway.cli.people import SCHEME_NAMES, Scheme, read_identifier
from gateway.cli.values import completions
from gateway.cli.values import scheme as scheme_option
from gateway.domain.people.schemes import IdentifierScheme
from gateway.errors import ConfigurationError, RefusalError
from gateway.runtime.system import SystemClock
from gateway.services.contribute.links import LinkResult, link_people
from gateway.signing.providers.location import key_provider
from gateway.store.connections import CONTRIBUTOR, connect

app = typer.Typer(help="People who are known by several identifiers.", no_args_is_help=True)


@app.callback()
def person() -> None:
    """Keeps `link` a verb of the group."""


Subject = Annotated[
    Path | None,
    typer.Option(
        "--subject",
        help="File with the identifier that is linked; '-' is standard input."
        " Without: asks, unseen.",
        metavar="FILE",
        show_default=False,
    ),
]
KeptSubject = Annotated[
    Path | None,
    typer.Option(
        "--kept-subject",
        help="File with the identifier of the same person that is kept; '-' is standard"
        " input. Without: asks, unseen.",
        metavar="FILE",
        show_default=False,
    ),
]
KeptScheme = Annotated[
    IdentifierScheme | None,
    typer.Option(
        "--kept-scheme",
        parser=scheme_option,
        autocompletion=completions(SCHEME_NAMES),
        metavar="SCHEME",
        help="What the kept identifier is; without: cn-resident-id.",
    ),
]


@app.command()
def link(  # noqa: PLR0913 - one option a fact
    *,
    subject: Subject = None,
    scheme: Scheme = None,
    kept_subject: KeptSubject = None,
    kept_scheme: KeptScheme = None,
    database_url: DatabaseUrl,
    keys: KeysDirectory,
    wait: WaitSeconds = 0.0,
    json: JsonOutput = False,
) -> None:
    """Links two identifiers of one person, for good.

    Accounts and consents of the first become the kept one's. From then on queries, rows and
    consents under either are about one person; answers given before replay unchanged. The
    link is pending until it is in the log, which a serving gateway sees to. An
    account that both have keeps what is stored under the kept identifier; only months
    missing there are moved.

    Example:  credit-gateway person link --subject passport.txt --scheme passport
    --kept-subject resident.txt

    Exit code 0: linked. 2: nothing was changed.
    """
    with reported_errors():
        alias = read_identifier(subject, scheme, "Identifier that is linked")
        kept = read_identifier(kept_subject, kept_scheme, "Identifier that is kept")
        provider = key_provider(keys)
        with connect(database_url, role=CONTRIBUTOR) as connection:
            try:
                result = link_people(connection, provider, SystemClock(), alias, kept)
            except RefusalError:
                raise ConfigurationError(
                    "an identifier is not one of its scheme; check its digits and the scheme"
                ) from None
        state = settle(database_url, CONTRIBUTOR, [result.fact], wait)
        _print(result, state, json=json)
        require_effect(state, wait)


def _print(result: LinkResult, state: State, *, json: bool) -> None:
    if json:
        times = {"link_time": moment_text(result.link_time)}
        fact = {"fact": str(result.fact), "state": state.value}
        print_json({**asdict(result), **times, **fact})
        return
    out.print(
        f"linked: {result.months:,} months and {result.consents:,} consents carried over;"
        f" contribution {result.contribution}, from data version {result.kept_data_version}"
        f" of the kept person's bucket on; {state.words}",
        highlight=False,
    )
