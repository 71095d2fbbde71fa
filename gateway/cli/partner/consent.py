# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway consent`: registers and revokes what people agreed to.

The person's identifier never stands on the command line, where other users and
shell histories would see it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NamedTuple

import psycopg
import typer
from psycopg.rows import TupleRow

from gateway.audit.export.selection import moment_text
from gateway.cli.context import (
    DatabaseUrl,
    JsonOutput,
    KeysDirectory,
    print_json,
    reported_errors,
)
from gateway.cli.facts import Cause, Wait, say, settled
from gateway.cli.people import Scheme, read_identifier
from gateway.cli.values import choices, code_completions, moment, option_name, partner_id, purpose
from gateway.domain.access.query import Identifier
from gateway.domain.codes import Purpose
from gateway.domain.consents.consent import Granted
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.references import is_reference
from gateway.errors import ConfigurationError, StoreConflictError
from gateway.services.admin.key_checks import check_consent_keys
from gateway.signing.providers.location import key_provider
from gateway.store.admin import consents
from gateway.store.connections import OPERATOR, connect

app = typer.Typer(help="Consents: what people allow partners to ask.", no_args_is_help=True)

PartnerId = Annotated[
    str, typer.Option("--partner", parser=partner_id, help="Who may ask.", metavar="ID")
]
Reference = Annotated[
    str, typer.Option(help="The partner's reference, as its queries will name it.", metavar="TEXT")
]
SubjectFile = Annotated[
    Path | None,
    typer.Option(
        "--subject",
        help="File with the person's identifier; '-' is standard input; without: asks, unseen.",
        metavar="FILE",
    ),
]


Purposes = Annotated[
    list[Purpose],
    typer.Option(
        "--purpose",
        parser=purpose,
        autocompletion=code_completions(Purpose),
        metavar="PURPOSE",
        help=f"What for; repeatable: {choices(Purpose)}.",
    ),
]
Until = Annotated[
    datetime,
    typer.Option(
        parser=moment,
        metavar="TIME",
        help="First moment it is no longer valid."
        " YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
    ),
]
Start = Annotated[
    datetime | None,
    typer.Option(
        "--from",
        parser=moment,
        metavar="TIME",
        help="First moment it is valid. Default: now."
        " YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
    ),
]


@app.command()
def add(  # noqa: PLR0913 - one option a fact
    *,
    database_url: DatabaseUrl,
    keys: KeysDirectory,
    partner: PartnerId,
    reference: Reference,
    purposes: Purposes,
    until: Until,
    start: Start = None,
    subject: SubjectFile = None,
    scheme: Scheme = None,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Registers a person's consent for a partner.

    It takes effect with its entry in the log, which a running gateway makes.

    Example:  credit-gateway consent add --partner bank-a --reference C-2026-17
    --purpose loan-approval --until 2026-12-31 --subject - < identifier.txt
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        if reference and not is_reference(reference):
            # One that was registered before there was this rule can still be revoked.
            raise ConfigurationError(
                "--reference is 1 to 128 characters without blanks at its ends or two together,"
                " invisible characters or full-width letters and digits"
            )
        who = _who(connection, keys, partner, reference, read_identifier(subject, scheme))
        valid_from = start or datetime.now(UTC)
        if valid_from >= until:
            raise ConfigurationError("--until has to be later than --from")
        if _registered(connection, who, partner, who.commitments[1:]):
            raise StoreConflictError("there is a consent with this reference already")
        fact = consents.add_consent(
            connection,
            who.subject_id,
            partner,
            who.commitments[0],
            Granted(frozenset(purposes), valid_from, until),
            names=who.names,
            cause=cause,
        )
        state = settled(connection, [fact], wait)
    if json:
        print_json(
            {
                "partner": partner,
                "consent_commitment": who.commitments[0].hex(),
                "purposes": [option_name(code) for code in sorted(set(purposes))],
                "valid_from": moment_text(valid_from),
                "valid_until": moment_text(until),
            }
            | state
        )
    else:
        say(state, "consent registered")


@app.command()
def revoke(  # noqa: PLR0913 - one option a fact
    *,
    database_url: DatabaseUrl,
    keys: KeysDirectory,
    partner: PartnerId,
    reference: Reference,
    subject: SubjectFile = None,
    scheme: Scheme = None,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Revokes a consent; earlier answers stay valid.

    It takes effect with its entry in the log, which a running gateway makes.

    Example:  credit-gateway consent revoke --partner bank-a --reference C-2026-17
    --subject - < identifier.txt
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        who = _who(connection, keys, partner, reference, read_identifier(subject, scheme))
        time = datetime.now(UTC)
        commitment = next(
            iter(_registered(connection, who, partner, who.commitments)), who.commitments[0]
        )
        fact = consents.revoke_consent(
            connection, who.subject_id, partner, commitment, time, cause=cause
        )
        state = settled(connection, [] if fact is None else [fact], wait)
    if json:
        print_json(
            {
                "partner": partner,
                "consent_commitment": commitment.hex(),
                "revoke_time": moment_text(time),
            }
            | state
        )
    else:
        say(state, "consent revoked")


class _Who(NamedTuple):
    """Whom and what a verb is about.

    Attributes:
        subject_id: the person.
        commitments: to the partner and its reference, under each commitment key, newest first.
        names: under the log's keys.
    """

    subject_id: bytes
    commitments: tuple[bytes, ...]
    names: Commitments


def _registered(
    connection: psycopg.Connection[TupleRow],
    who: _Who,
    partner: str,
    commitments: Sequence[bytes],
) -> list[bytes]:
    """Under which of these names there is a consent, in their order."""
    return [
        each
        for each in commitments
        if consents.newest_consent(connection, who.subject_id, partner, each) is not None
    ]


def _who(
    connection: psycopg.Connection[TupleRow],
    keys: str,
    partner: str,
    reference: str,
    identifier: Identifier,
) -> _Who:
    """The person and the consent, under the keys of this database.

    Raises:
        RefusalError: INVALID_IDENTIFIER.
        ConfigurationError: the reference is empty, the file cannot be read, or
            the key is not this database's.
        KeyFileError: a key cannot be read.
    """
    if not reference:
        raise ConfigurationError("--reference must not be empty")
    provider = key_provider(keys)
    who = Pseudonyms.of(provider).subject(identifier)
    check_consent_keys(connection, provider)
    made = Commitments.held(provider)
    return _Who(who, made.consents(partner, reference), made)
