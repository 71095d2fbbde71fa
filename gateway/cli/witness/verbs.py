# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway witness`: a small witness, for partners and others who watch the log.

Its directory holds the key, the verifier key to hand over, and for each log the
newest checkpoint it cosigned. That checkpoint is the witness's memory: never
restore it from a backup, and retire a witness that lost it.
"""

from __future__ import annotations

import asyncio
import signal
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.ask.options import (
    Address,
    Authority,
    Certificate,
    CertificateKey,
    ServerName,
    Timeout,
    TrustFile,
)
from gateway.cli.ask.state_file import state_name
from gateway.cli.context import ExitCode, JsonOutput, err, out, print_json, reported_errors
from gateway.cli.output import bad
from gateway.cli.values import listening_address
from gateway.cli.witness.serve import Limits, WitnessServer, connections_allowed
from gateway.client import (
    CheckpointFile,
    GatewayTrust,
    MadeCosignature,
    RefusedError,
    TlsFiles,
    TransparencyClient,
    TransportError,
    Witness,
    named_log_key,
    open_channel,
    remembered_trust,
)
from gateway.domain.access.plain_words import counted
from gateway.domain.addresses import host_and_port
from gateway.errors import ConfigurationError
from gateway.log.cosignature import CosignatureSigner
from gateway.log.signed_note import is_name
from gateway.runtime.system import SystemClock
from gateway.signing.keys import generate_private_key_pem, load_signer, write_secret

app = typer.Typer(
    help="Witness: cosigns a log's checkpoints as long as it only grows.", no_args_is_help=True
)

_KEY = "witness.pem"
_VKEY = "witness.vkey"
_LIMITS = Limits()

Directory = Annotated[Path, typer.Argument(metavar="DIR", help="The witness's own directory.")]
Name = Annotated[
    str | None,
    typer.Option(
        metavar="NAME", help="The witness's name, such as bank-a.example/witness; for a new key."
    ),
]
Every = Annotated[
    float | None,
    typer.Option(
        metavar="SECONDS", help="Repeat at this interval until stopped. Default: once.", min=1
    ),
]
KeepToMyself = Annotated[
    bool,
    typer.Option("--keep", help="Only print the cosignature; do not submit it to the gateway."),
]


@app.command()
def init(directory: Directory, *, trust: TrustFile, name: Name = None) -> None:
    """Creates a witness, or adds a log for one to watch; prints its verifier key.

    Give the verifier key to the gateway's operator (`serve --witnesses`) and to the
    auditors (`credit-audit verify --witness-key`).

    Example:  credit-gateway witness init witness --name bank-a.example/witness
    --trust trust.toml
    """
    with reported_errors():
        trusted = GatewayTrust.load(trust)
        log, start = trusted.log, trusted.checkpoint
        if not (directory / _KEY).exists():
            if name is None or not is_name(name):
                raise ConfigurationError("a new witness needs a --name without spaces and '+'")
            _new_key(directory, name)
        elif name is not None:
            raise ConfigurationError("this witness has a name already; leave --name out")
        memory = directory / state_name(log)
        if memory.exists():
            raise ConfigurationError("this witness watches that log already")
        # What it cosigns first has to continue what was handed over with the log's key.
        write_secret(memory, start.note.encode() if start and start.checkpoint.size else b"")
        out.print(_signer(directory).vkey, markup=False, highlight=False, soft_wrap=True)


@app.command()
def cosign(  # noqa: PLR0913 - one option a fact
    directory: Directory,
    *,
    address: Address,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    every: Every = None,
    keep: KeepToMyself = False,
    timeout: Timeout = 10.0,
    json: JsonOutput = False,
) -> None:
    """Fetches the newest checkpoint, checks the proof that the log only grew, cosigns it.

    The cosignature goes back to the gateway. Where the log does not continue what was
    cosigned before, both checkpoints are kept as evidence, and nothing is signed.

    Example:  credit-gateway witness cosign witness --address gateway.example:8443
    --cert tls.pem --cert-key tls-key.pem --ca ca.pem --trust trust.toml --every 60

    Exit codes: 0 cosigned (or the log is empty), 1 the log does not continue, or the
    gateway does not accept the cosignature, 2 it could not be reached.
    """
    with reported_errors():
        state, trusted = _followed(directory, trust)
        memory = CheckpointFile(state, trusted.log, may_be_missing=False)
        witness = Witness(_signer(directory), trusted.log, memory, SystemClock())
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        rounds = _Rounds(witness, trusted, state, keep=keep, json=json)
        try:
            asyncio.run(rounds.run(address, tls, timeout, every))
        except TransportError as error:
            err.print(bad("could not:"), f"the call failed: {error.status}", highlight=False)
            raise typer.Exit(ExitCode.COULD_NOT) from None


@app.command()
def serve(  # noqa: PLR0913 - one option a limit
    directory: Directory,
    *,
    trust: Annotated[
        list[Path],
        typer.Option("--trust", metavar="FILE", help="A watched log's trust file; repeatable."),
    ],
    listen: Annotated[
        str,
        typer.Option(
            parser=listening_address,
            metavar="HOST:PORT",
            help="Address to listen on; port 0 takes a free one.",
        ),
    ] = "127.0.0.1:8080",
    max_connections: Annotated[
        int,
        typer.Option(
            metavar="N",
            help="Maximum number of connections that have not sent their request.",
            min=1,
        ),
    ] = _LIMITS.connections,
    max_connections_per_source: Annotated[
        int, typer.Option(metavar="N", help="Maximum number of those from one address.", min=1)
    ] = _LIMITS.connections_per_source,
    request_timeout_s: Annotated[
        float,
        typer.Option(metavar="SECONDS", help="Time limit for receiving a whole request.", min=0.1),
    ] = _LIMITS.request_s,
) -> None:
    """Cosigns checkpoints that logs submit over HTTP (C2SP tlog-witness), until stopped.

    POST /add-checkpoint. Put a proxy with TLS in front of it. Slow clients block
    nobody: with too many connections, the one that has waited longest for its own request ends.

    Example:  credit-gateway witness serve witness --trust trust.toml --listen 0.0.0.0:8080
    """
    with reported_errors():
        signer = _signer(directory)
        witnesses = {}
        for path in trust:
            state, trusted = _followed(directory, path)
            log = trusted.log
            memory = CheckpointFile(state, log, may_be_missing=False)
            witnesses[log.origin] = Witness(signer, log, memory, SystemClock())
            witnesses[log.origin].kept_size()  # better no server than one that cannot sign
        limits = Limits(
            connections=connections_allowed(max_connections),
            connections_per_source=max_connections_per_source,
            request_s=request_timeout_s,
        )
        asyncio.run(_serve(WitnessServer(witnesses, limits), listen))


async def _serve(server: WitnessServer, listen: str) -> None:
    """Until stopped by SIGTERM or SIGINT.

    Raises:
        ConfigurationError: it cannot listen there.
    """
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    host, port = host_and_port(listen)
    async with AsyncExitStack() as stack:
        try:
            taken = await stack.enter_async_context(server.listening(host, port))
        except OSError as error:
            raise ConfigurationError(f"--listen: {error.strerror}") from None
        err.print(f"listening on {host}:{taken}", highlight=False)
        await stop.wait()


class _Rounds:
    """Cosigns once, or again and again."""

    def __init__(
        self, witness: Witness, trust: GatewayTrust, state: Path, *, keep: bool, json: bool
    ) -> None:
        self._witness = witness
        self._state = state
        self._trust = trust
        self._keep = keep
        self._json = json

    async def run(
        self, address: str, tls: TlsFiles, timeout_s: float, every_s: float | None
    ) -> None:
        """Until stopped by SIGTERM or SIGINT, when it goes on at all."""
        async with open_channel(address, tls) as channel:
            transparency = TransparencyClient(channel, self._trust, timeout_s)
            transparency.following.remember_in(self._state, named_log_key(self._trust))
            if every_s is None:
                await self._once(transparency)
                return
            stop = asyncio.Event()
            for name in (signal.SIGTERM, signal.SIGINT):
                asyncio.get_running_loop().add_signal_handler(name, stop.set)
            while not stop.is_set():
                try:
                    await self._once(transparency)
                except (TransportError, RefusedError) as error:
                    # An outage passes. A log that does not continue ends this.
                    err.print(f"later: {error}", markup=False, highlight=False)
                with suppress(TimeoutError):
                    async with asyncio.timeout(every_s):
                        await stop.wait()

    async def _once(self, transparency: TransparencyClient) -> None:
        made = await self._witness.cosign_newest(transparency)
        if made is not None and not self._keep:
            await transparency.add_cosignature(made.tree_size, made.line)
        self._show(made)

    def _show(self, made: MadeCosignature | None) -> None:
        if self._json:
            print_json(
                {
                    "tree_size": 0 if made is None else made.tree_size,
                    "cosignature": "" if made is None else made.line,
                    "returned": made is not None and not self._keep,
                }
            )
        elif made is None:
            err.print("the log is empty", highlight=False)
        else:
            err.print(f"cosigned: {counted(made.tree_size, 'leaf', 'leaves')}", highlight=False)
            out.print(made.line, end="", markup=False, highlight=False, soft_wrap=True)


def _followed(directory: Path, trust: Path) -> tuple[Path, GatewayTrust]:
    """A watched log's memory, and what is known of it, as far as it was followed."""
    trusted = GatewayTrust.load(trust)
    state = directory / state_name(trusted.log)
    return state, remembered_trust(trusted, state)


def _new_key(directory: Path, name: str) -> None:
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ConfigurationError(f"{directory.name}: {error.strerror}") from None
    write_secret(directory / _KEY, generate_private_key_pem("ed25519"))
    signer = CosignatureSigner(name, load_signer(directory / _KEY))
    write_secret(directory / _VKEY, f"{signer.vkey}\n".encode())


def _signer(directory: Path) -> CosignatureSigner:
    """The witness of a directory.

    Raises:
        ConfigurationError: its verifier key is not that of its key.
        KeyFileError: its key cannot be read.
    """
    key = load_signer(directory / _KEY)
    try:
        vkey = (directory / _VKEY).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"cannot read {_VKEY}") from None
    signer = CosignatureSigner(vkey.partition("+")[0], key)
    if signer.vkey != vkey:
        raise ConfigurationError(f"{_VKEY} does not belong to {_KEY}")
    return signer
