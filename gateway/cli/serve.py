# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway serve`: a supervisor and its workers, or one process.

The supervisor imports neither gRPC nor the database's driver, and holds nothing of theirs.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.context import ExitCode, err, reported_errors
from gateway.errors import ConfigurationError
from gateway.runtime.config import Settings, load_settings, misspelled
from gateway.runtime.logs import configure_logging, log_what_nobody_catches
from gateway.runtime.system import processors
from gateway.server.workers.supervisor import supervise

_ENV = "CREDIT_GATEWAY_"
_log = logging.getLogger(__name__)


def _option(name: str, text: str, metavar: str, setting: str = "") -> typer.models.OptionInfo:
    """An option that may also come from CREDIT_GATEWAY_NAME, or of its setting's name."""
    variable = _ENV + (setting or name).upper().replace("-", "_")
    return typer.Option(  # type: ignore[no-any-return]  # typer gives Any
        f"--{name}",
        help=f"{text} [dim](or {variable})[/dim]",
        metavar=metavar,
        show_default=False,
    )


def serve(  # noqa: PLR0913  (the flags of a server)
    *,
    database_url: Annotated[
        str | None, _option("database-url", "Records, partners, consents and the log.", "URL")
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(
            help="Run the embedded Postgres in this directory instead of --database-url.",
            metavar="DIR",
        ),
    ] = None,
    audit_database_url: Annotated[
        str | None, _option("audit-database-url", "The log, when elsewhere.", "URL")
    ] = None,
    contribution_database_url: Annotated[
        str | None,
        _option(
            "contribution-database-url",
            "The records again, for a login that may contribute: takes plans by signed call and,"
            " with --uploads, files.",
            "URL",
        ),
    ] = None,
    uploads: Annotated[
        Path | None,
        _option(
            "uploads", "Where contributed files are kept, sealed, until they are whole.", "DIR"
        ),
    ] = None,
    keys: Annotated[
        str | None,
        _option("keys", "The gateway's own keys: a directory, env:PREFIX or pkcs11:...", "KEYS"),
    ] = None,
    origin: Annotated[
        str | None, _option("origin", "The gateway's name, as partners sign it.", "NAME")
    ] = None,
    listen: Annotated[str | None, _option("listen", "Address and port.", "HOST:PORT")] = None,
    ops_listen: Annotated[
        str | None,
        _option(
            "ops-listen",
            "Also serve /livez, /readyz and /metrics there, over plain HTTP: loopback, as without"
            " HOST, or a network that only your own tools reach. Not served if not given.",
            "HOST:PORT",
        ),
    ] = None,
    workers: Annotated[
        int | None,
        _option(
            "workers",
            "Processes that share the port, with a supervisor; 1 is a single process. One per"
            " processor if not given.",
            "N",
        ),
    ] = None,
    max_connections: Annotated[
        int | None,
        _option("max-connections", "At the same time; 1000, or what descriptors allow.", "N"),
    ] = None,
    max_connections_per_certificate: Annotated[
        int | None,
        _option("max-connections-per-certificate", "With calls within the last 10 s (128).", "N"),
    ] = None,
    handshake_timeout_s: Annotated[
        float | None,
        _option(
            "handshake-timeout-s", "A connection must have begun to speak by then (5).", "SECONDS"
        ),
    ] = None,
    connection_idle_s: Annotated[
        float | None,
        _option("connection-idle-s", "Close connections without calls after (300).", "SECONDS"),
    ] = None,
    connection_age_s: Annotated[
        float | None,
        _option("connection-age-s", "Close any connection after (3600).", "SECONDS"),
    ] = None,
    connection_grace_s: Annotated[
        float | None,
        _option(
            "connection-grace-s", "Let the calls of an old connection end within (60).", "SECONDS"
        ),
    ] = None,
    message_timeout_s: Annotated[
        float | None,
        _option("message-timeout-s", "For the message of a call that was begun (10).", "SECONDS"),
    ] = None,
    unsigned_calls_per_s: Annotated[
        float | None,
        _option(
            "unsigned-calls-per-s",
            "Calls without a valid signature per certificate and second (50).",
            "N",
        ),
    ] = None,
    tls_certificate: Annotated[
        Path | None, _option("tls-certificate", "The server's certificate chain, PEM.", "FILE")
    ] = None,
    tls_key: Annotated[Path | None, _option("tls-key", "Its private key, PEM.", "FILE")] = None,
    client_ca: Annotated[
        Path | None, _option("client-ca", "Authorities of client certificates, PEM.", "FILE")
    ] = None,
    client_crl: Annotated[
        list[Path] | None,
        _option("client-crl", "Their lists of revoked certificates (CRL); repeatable.", "FILE"),
    ] = None,
    forwarding_proxy: Annotated[
        list[str] | None,
        _option(
            "forwarding-proxy",
            "A proxy that ends TLS and may name each call's client in x-forwarded-client-cert:"
            " the SHA-256 of its client certificate, or a URI in it; repeatable.",
            "NAME",
            "forwarding-proxies",
        ),
    ] = None,
    key_list: Annotated[
        Path | None,
        _option("key-list", "Signed key lists to hand out, of `keys list-publish`.", "FILE"),
    ] = None,
    witnesses: Annotated[
        Path | None,
        _option("witnesses", "Verifier keys of accepted witnesses, one per line.", "FILE"),
    ] = None,
    log_state: Annotated[
        Path | None,
        _option(
            "log-state",
            "Remembers the newest signed tree, for all processes of this host, to refuse to serve"
            " a database restored to an earlier state.",
            "FILE",
        ),
    ] = None,
    max_age_s: Annotated[
        float | None, typer.Option(help="Oldest accepted issue time, seconds (60).")
    ] = None,
    lame_duck_s: Annotated[
        float | None,
        _option(
            "lame-duck-s",
            "At a stop, say NOT_SERVING for so long before calls are no longer taken (0).",
            "SECONDS",
        ),
    ] = None,
    recover_hours: Annotated[
        float | None,
        _option("recover-hours", "How long an answer can be had again; 72 at most (24).", "HOURS"),
    ] = None,
    audit_limit_s: Annotated[
        float | None, _option("audit-limit-s", "Longest a group commit may take (2).", "SECONDS")
    ] = None,
    linger_s: Annotated[
        float | None, typer.Option("--linger-s", help="Has no effect any more.", hidden=True)
    ] = None,
    require_synchronous_standbys: Annotated[
        int | None,
        _option(
            "require-synchronous-standbys",
            "Ready only while each commit of the log is on so many standbys when it returns (0).",
            "N",
        ),
    ] = None,
    accept_older_records: Annotated[
        bool | None,
        typer.Option(
            "--accept-older-records/--refuse-older-records",
            help="Serve although the records lack changes that the log has (records-behind of"
            " `db check`): read docs/operations.md first.",
        ),
    ] = None,
    reflection: Annotated[
        bool | None, typer.Option("--reflection/--no-reflection", help="Serve gRPC reflection.")
    ] = None,
    otlp_endpoint: Annotated[
        str | None, _option("otlp-endpoint", "Where traces and metrics go.", "URL")
    ] = None,
    trace_ratio: Annotated[
        float | None, _option("trace-ratio", "Share of calls traced unasked, 0 to 1.", "RATIO")
    ] = None,
    port_file: Annotated[
        Path | None, _option("port-file", "Written with the port once listening.", "FILE")
    ] = None,
) -> None:
    """Serves signed credit-status queries until SIGTERM.

    Finishes calls in flight first; every released answer is in the log, even after
    kill -9. Changed certificates, CRLs, answer keys and evidence keys are noticed within
    a second. SIGHUP does so at once, and replaces workers one by one.

    Example:  credit-gateway serve --database-url postgresql://db/credit --keys keys
    --tls-certificate server.pem --tls-key server.key --client-ca partners-ca.pem

    Exit codes: 0 after a stop, 1 records, log and what is remembered of it do not fit each other
    (`credit-gateway db check` says more), 2 could not start.
    """
    with reported_errors(), ExitStack() as stack:
        if linger_s is not None:
            err.print("--linger-s has no effect any more and will be removed: leave it out")
        if data is not None:
            if database_url is not None:
                raise ConfigurationError("--data and --database-url exclude each other")
            database_url = _embedded(data, stack)
        settings = load_settings(
            database_url=database_url,
            audit_database_url=audit_database_url,
            contribution_database_url=contribution_database_url,
            uploads=uploads,
            keys=keys,
            origin=origin,
            listen=listen,
            ops_listen=ops_listen,
            workers=workers,
            max_connections=max_connections,
            max_connections_per_certificate=max_connections_per_certificate,
            handshake_timeout_s=handshake_timeout_s,
            connection_idle_s=connection_idle_s,
            connection_age_s=connection_age_s,
            connection_grace_s=connection_grace_s,
            message_timeout_s=message_timeout_s,
            unsigned_calls_per_s=unsigned_calls_per_s,
            tls_certificate=tls_certificate,
            tls_key=tls_key,
            client_ca=client_ca,
            client_crl=client_crl,
            forwarding_proxies=forwarding_proxy,
            key_list=key_list,
            witnesses=witnesses,
            log_state=log_state,
            max_age=None if max_age_s is None else timedelta(seconds=max_age_s),
            lame_duck_s=lame_duck_s,
            recover_hours=recover_hours,
            audit_limit_s=audit_limit_s,
            require_synchronous_standbys=require_synchronous_standbys,
            accept_older_records=accept_older_records,
            reflection=reflection,
            otlp_endpoint=otlp_endpoint,
            trace_ratio=trace_ratio,
            port_file=port_file,
        )
        if not _run(settings):
            raise typer.Exit(ExitCode.COULD_NOT)


def _run(settings: Settings) -> bool:
    """Serves until told to stop; whether everything ended in time."""
    configure_logging(settings.log_level)
    for name, meant in misspelled(os.environ):
        _log.warning("a variable is read by nobody", extra={"variable": name, "meant": meant})
    workers = processors() if settings.workers is None else settings.workers
    if workers > 1 and sys.platform != "linux":
        if settings.workers is not None:
            raise ConfigurationError("--workers above 1 needs Linux: others share no port")
        workers = 1
    if workers == 1:
        from gateway.server.one_process import run  # noqa: PLC0415 - not for supervisors

        run(settings)
        return True
    log_what_nobody_catches()
    return asyncio.run(supervise(settings, workers))


def _embedded(data: Path, stack: ExitStack) -> str:
    """Starts the embedded server and brings its schema up to date; gives the URL."""
    from gateway.cli.embedded_data import log_database  # noqa: PLC0415 - not for supervisors
    from gateway.store.admin.migrations import migrate, migrate_audit  # noqa: PLC0415
    from gateway.store.embedded.server import EmbeddedPostgres  # noqa: PLC0415

    server_url: str = stack.enter_context(EmbeddedPostgres(data))
    url = log_database(server_url) or server_url
    migrate(url)
    migrate_audit(url)
    # What the verbs beside this one want, such as `partner add`.
    err.print(f"database: {url}", markup=False, highlight=False, soft_wrap=True)
    return url
