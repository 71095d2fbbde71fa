# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway subject`: what an officer does about one person.

Identifiers never stand on the command line, where other users and shell histories would
see them.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Annotated

import typer

from gateway.cli.approvals.guarded import Approved, require_approval
from gateway.cli.context import (
    DatabaseUrl,
    JsonOutput,
    KeysDirectory,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.effect import State, WaitSeconds, require_effect, settle
from gateway.cli.facts import Wait, say, settled
from gateway.cli.people import Scheme, read_identifier
from gateway.cli.subject.options import NeededCause, Subject
from gateway.domain.access.plain_words import counted
from gateway.domain.access.query import Identifier
from gateway.domain.facts.four_eyes import ERASE_RECORDS
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.errors import ConfigurationError, RefusalError
from gateway.runtime.system import SystemClock
from gateway.services.admin.key_checks import check_consent_keys
from gateway.signing.providers.location import key_provider
from gateway.signing.signer import KeyProvider
from gateway.store.admin.restrictions import restrict_person
from gateway.store.connections import OPERATOR, connect
from gateway.store.deletions.erasing import Erasure, erase_person

app = typer.Typer(help="Everything of one person.", no_args_is_help=True)


@app.command()
def erase(  # noqa: PLR0913 - one option a fact
    *,
    cause: NeededCause,
    subject: Subject = None,
    scheme: Scheme = None,
    database_url: DatabaseUrl,
    keys: KeysDirectory,
    approved: Approved = None,
    wait: WaitSeconds = 0.0,
    json: JsonOutput = False,
) -> None:
    """Deletes all records of a person, for good.

    Accounts, months, plans and all else, in every version and under every linked identifier,
    with the summary, and the keys of what the person said in disputes. The erasure is an entry
    of the log, with the Merkle root of what goes; then it is deleted. Later queries find what
    they find of anybody unknown. `credit-audit replay` says of older answers that they rest on
    erased records. Consents, links, disputes and restrictions stay, and the evidence of what was
    asked until its own retention ends. What an institution contributes afterwards is new.

    Example:  credit-gateway subject erase --subject id.txt --cause "court order" --wait 10

    Exit code 0: recorded. 2: nothing was changed.
    """
    with reported_errors():
        provider = key_provider(keys)
        ids = _subject_ids(provider, read_identifier(subject, scheme))
        asked = {
            "verb": "subject erase",
            "subjects": sorted(sha256(each).hexdigest() for each in ids),
        }
        with connect(database_url, role=OPERATOR) as connection:
            check_consent_keys(connection, provider)
            require_approval(
                database_url, OPERATOR, ERASE_RECORDS, asked, cause=cause, approved=approved
            )
            erasure = erase_person(connection, ids, SystemClock().now(), cause)
        state = settle(database_url, OPERATOR, [erasure.fact], wait)
        _print(erasure, state, json=json)
        require_effect(state, wait)


@app.command()
def restrict(  # noqa: PLR0913 - one option a fact
    *,
    cause: NeededCause,
    subject: Subject = None,
    scheme: Scheme = None,
    lift: Annotated[
        bool, typer.Option("--lift", help="End the restriction that is in effect instead.")
    ] = False,
    database_url: DatabaseUrl,
    keys: KeysDirectory,
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Leaves all that is kept of a person out of every figure; nothing is deleted.

    From its entry in the log on, answers say that the person is restricted, and no more, in
    formats of report version 4 and later. Older formats say that there is no record. With --lift
    figures are made again. Answers from before replay as they were.

    Example:  credit-gateway subject restrict --subject id.txt --cause "objection 12" --wait 10

    Exit code 0: recorded. 2: nothing was changed.
    """
    with reported_errors():
        provider = key_provider(keys)
        who = read_identifier(subject, scheme)
        try:
            person = Pseudonyms.of(provider).subject(who)
        except RefusalError:
            raise ConfigurationError(f"not a {who.scheme.words}") from None
        with connect(database_url, role=OPERATOR) as connection:
            check_consent_keys(connection, provider)
            facts = restrict_person(connection, person, cause, lift=lift)
            state = settled(connection, facts, wait)
        if json:
            print_json(state)
        else:
            say(state)


def _subject_ids(provider: KeyProvider, who: Identifier) -> list[bytes]:
    """A person's ids, under each version of the pseudonym key.

    Raises:
        ConfigurationError: it is not an identifier.
        KeyFileError: a key cannot be read.
    """
    try:
        return sorted(set(Pseudonyms.of(provider).subjects(who).values()))
    except RefusalError:
        raise ConfigurationError(f"not a {who.scheme.words}") from None


def _print(erasure: Erasure, state: State, *, json: bool) -> None:
    if json:
        print_json(
            {
                "contribution": erasure.contribution,
                "versions": erasure.versions,
                "fact": str(erasure.fact),
                "state": state.value,
            }
        )
        return
    rows = counted(erasure.versions, "version", "versions")
    done = "deleted" if state is State.EFFECTIVE else "to be deleted"
    out.print(
        f"{rows} of records {done}; contribution {erasure.contribution}; {state.words}",
        highlight=False,
    )
