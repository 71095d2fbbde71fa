# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway keys`: the gateway's own keys, and a partner's signing keys.

Private keys are written with mode 0600 and are never overwritten or printed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from gateway.cli.context import (
    DatabaseUrl,
    JsonOutput,
    KeysArgument,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.keys.lists import newest_list
from gateway.cli.output import print_text
from gateway.client import GatewayTrust, render_trust_file, render_trust_json
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.errors import ConfigurationError, VerificationError
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.log.merkle import EMPTY_ROOT
from gateway.log.succession.chain import with_history
from gateway.runtime.outside_file import MAX_NOTE, read_outside_text
from gateway.signing.algorithms import ALGORITHMS
from gateway.signing.keys import (
    PrivateKeySigner,
    generate_private_key_pem,
    load_signer,
    public_key_pem,
    write_secret,
)
from gateway.signing.providers.location import key_provider, writable_key_store
from gateway.signing.providers.making import create_keys
from gateway.signing.signer import Signer

app = typer.Typer(
    help="Keys: the gateway's own, and signing keys of partners.", no_args_is_help=True
)

_NAMES = ", ".join(ALGORITHMS)
Origin = Annotated[
    str, typer.Option(metavar="NAME", help="The gateway's name, as in its settings.")
]


@app.command()
def init(
    keys: KeysArgument,
    *,
    answer_algorithm: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help=f"Algorithm of a key that signs answers; repeatable: {_NAMES}. Without: ed25519.",
        ),
    ] = None,
) -> None:
    """Creates a full set of new keys, in a directory or in a PKCS#11 token.

    Keep a copy of it in a safe place: without the pseudonym key no record can be
    found again.

    Example:  credit-gateway keys init keys --answer-algorithm ed25519
    --answer-algorithm ml-dsa-65
    """
    with reported_errors():
        create_keys(writable_key_store(keys), answer_algorithm or ("ed25519",))
    err.print(f"keys made in {keys}", highlight=False)


@app.command()
def show(
    keys: KeysArgument,
    *,
    origin: Annotated[
        str, typer.Option(metavar="NAME", help="The gateway's name; also shows the log's vkey.")
    ] = "",
    json: JsonOutput = False,
) -> None:
    """Shows the public parts, never a secret.

    Example:  credit-gateway keys show keys --origin gateway.example
    """
    with reported_errors():
        provider = key_provider(keys)
        log = provider.log_signer()
        document: dict[str, Any] = {
            "answer_keys": [_public(signer) for signer in provider.answer_signers()],
            "log_key": _public(log),
            "vkey": LogSigner(origin, log).vkey if origin else None,
            "pseudonym_key_version": Pseudonyms.of(provider).version,
            "evidence_key_id": provider.evidence_key()[0],
        }
    if json:
        print_json(document)
        return
    table = Table("use", "algorithm", "keyid")
    for key in document["answer_keys"]:
        table.add_row("answers", key["algorithm"], key["keyid"])
    table.add_row("log", document["log_key"]["algorithm"], document["log_key"]["keyid"])
    out.print(table)
    if origin:
        out.print(document["vkey"], markup=False, highlight=False, soft_wrap=True)


Required = Annotated[
    list[str] | None,
    typer.Option(
        metavar="NAME",
        help="Algorithm that every answer must be signed with; repeatable.",
    ),
]
LogDatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--database-url",
        envvar="CREDIT_GATEWAY_DATABASE_URL",
        help="Where the log is; its newest checkpoint goes into the file.",
        metavar="URL",
        show_default=False,
    ),
]
CheckpointFile = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="A signed checkpoint of the log, instead of its own."),
]
NewLog = Annotated[
    bool, typer.Option("--new-log", help="The log is still empty: the file says so.")
]
KeyLists = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="Published key lists; the newest lets clients renew the keys by themselves.",
    ),
]


@app.command("trust-file")
def trust_file(  # noqa: PLR0913 - one option a fact
    keys: KeysArgument,
    *,
    origin: Origin,
    require: Required = None,
    database_url: LogDatabaseUrl = None,
    checkpoint: CheckpointFile = None,
    new_log: NewLog = False,
    key_list: KeyLists = None,
    json: Annotated[bool, typer.Option("--json", help="JSON instead of TOML.")] = False,
) -> None:
    """Prints the trust file to hand to partners: names, public keys and where the log stands.

    A client requires proof that the log it sees continues that checkpoint, so its first
    contact is not blind. The file holds no secret.

    Example:  credit-gateway keys trust-file keys --origin gateway.example
    --database-url postgresql://gateway@db/credit > trust.toml
    """
    with reported_errors():
        provider = key_provider(keys)
        log = LogSigner(origin, provider.log_signer())
        start = _start(log, database_url, checkpoint, new_log=new_log)
        successions = _successions(log, database_url)
        pems = [public_key_pem(signer.public_key) for signer in provider.answer_signers()]
        signed = "" if key_list is None else newest_list(key_list)
        # Built once here, so that no file is handed out that would not load.
        trust = GatewayTrust.build(
            origin, pems, log.vkey, require or (), start, successions=successions
        )
        if signed:
            trust.with_first_list(signed)
        render = render_trust_json if json else render_trust_file
        named = [pem.decode() for pem in pems]
        text = render(
            origin,
            named,
            log.vkey,
            require or (),
            start,
            key_list=signed,
            successions=successions,
        )
    print_text(text, end="")


def _start(
    log: LogSigner, database_url: str | None, checkpoint: Path | None, *, new_log: bool
) -> str:
    """The signed note that a trust file begins with.

    Raises:
        ConfigurationError: nobody said where the log stands, or it cannot be read.
        StoreError: the database cannot be read.
    """
    if checkpoint is not None and new_log:
        raise ConfigurationError("--checkpoint and --new-log exclude each other")
    if checkpoint is not None:
        try:
            note = read_outside_text(checkpoint, MAX_NOTE)
            LogVerifier.parse(log.vkey).verify(note)
        except OSError as error:
            raise ConfigurationError(f"{checkpoint.name}: {error.strerror}") from None
        except (UnicodeDecodeError, VerificationError):
            what = f"{checkpoint.name} is not a checkpoint of this log"
            raise ConfigurationError(what) from None
        return note
    if new_log:
        return log.sign(0, EMPTY_ROOT)
    if database_url is None:
        raise ConfigurationError(
            "say where the log stands: --database-url, --checkpoint FILE, or --new-log"
        )
    # Not for the partner's verbs beside this one, which need no database driver.
    from gateway.store.log.head import newest_checkpoint  # noqa: PLC0415

    return newest_checkpoint(database_url) or log.sign(0, EMPTY_ROOT)


def _successions(log: LogSigner, database_url: str | None) -> tuple[str, ...]:
    """How the log came to its key, where there is a database to ask; signed notes.

    Raises:
        ConfigurationError: its successions are of other keys.
        StoreError: the database cannot be read.
    """
    if database_url is None:
        return ()
    from gateway.store.log.head import log_successions  # noqa: PLC0415 - as in _start

    notes = log_successions(database_url)
    try:
        with_history(LogVerifier.parse(log.vkey), notes)
    except VerificationError as error:
        raise ConfigurationError(f"the log's successions: {error}") from None
    return notes


@app.command()
def introduce(
    keys: KeysArgument,
    *,
    database_url: DatabaseUrl,
    people_become_unknown: Annotated[
        bool,
        typer.Option(
            "--people-become-unknown",
            help="Even if the database has records or consents under an older version.",
        ),
    ] = False,
) -> None:
    """Accepts a new version of the pseudonym key, which the gateway otherwise refuses.

    Subject ids are made with the newest version: people whose records and consents
    were stored under an older one become unknown, until they are contributed and
    consented to again. Restart every gateway afterwards. Keep the older files: past
    entries need them.

    Example:  credit-gateway keys introduce keys --database-url postgresql://db/credit

    Exit codes: 0 introduced, 2 could not.
    """
    # Not for the partner's verbs beside this one, which need no database driver.
    from gateway.services.admin.key_checks import check_values  # noqa: PLC0415
    from gateway.store.admin.key_checks import introduce_pseudonym_key  # noqa: PLC0415
    from gateway.store.connections import OPERATOR, connect  # noqa: PLC0415

    with reported_errors():
        provider = key_provider(keys)
        if provider.rekey_keys():
            raise ConfigurationError(
                "ids of people here are changed by rekey keys: the next key is one of these"
                " (`credit-gateway keys add-rekey`)"
            )
        values = check_values(provider)
        with connect(database_url, role=OPERATOR) as connection:
            version = introduce_pseudonym_key(
                connection, values, people_unknown=people_become_unknown
            )
    err.print(
        f"introduced pseudonym-{version}.key, pending until it is in the log: restart every"
        " gateway, which sees to that",
        highlight=False,
        soft_wrap=True,
    )


@app.command()
def new(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="File for the private key.")],
    *,
    algorithm: Annotated[str, typer.Option(metavar="NAME", help=f"One of {_NAMES}.")] = "ed25519",
    json: JsonOutput = False,
) -> None:
    """Creates a signing key; prints its public half, to register with the gateway.

    Example:  credit-gateway keys new sign.pem --algorithm ed25519 > sign.pub.pem
    """
    with reported_errors():
        if algorithm not in ALGORITHMS:
            raise ConfigurationError(f"--algorithm is one of {_NAMES}")
        pem = generate_private_key_pem(algorithm)
        write_secret(file, pem)
        _print_public(PrivateKeySigner(pem), json=json)


@app.command()
def public(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A private key, PEM.")],
    *,
    json: JsonOutput = False,
) -> None:
    """Prints the public half of a private key again.

    Example:  credit-gateway keys public sign.pem
    """
    with reported_errors():
        _print_public(load_signer(file), json=json)


def _print_public(signer: Signer, *, json: bool) -> None:
    """The public half alone on standard output, so that it can go into a file."""
    if json:
        print_json(_public(signer))
        return
    print_text(public_key_pem(signer.public_key).decode(), end="")
    err.print(f"{signer.algorithm}, keyid {signer.keyid}", highlight=False)


def _public(signer: Signer) -> dict[str, str]:
    """The public half of a key, for programs."""
    return {
        "algorithm": signer.algorithm,
        "keyid": signer.keyid,
        "public_key": public_key_pem(signer.public_key).decode(),
    }
