# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The server's settings: command line first, then CREDIT_GATEWAY_* variables."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from gateway.domain.addresses import host_and_port
from gateway.domain.own_calls.recovery import LONGEST_RECOVERABLE_FOR, RECOVERABLE_FOR
from gateway.errors import ConfigurationError
from gateway.signing.providers.location import checked_location

MAX_MESSAGE_BYTES = 64 * 1024
"""Largest request message, see QueryCreditStatusRequest (step 2)."""

_PROXY = re.compile(r"[0-9a-f]{64}|[a-z][a-z0-9+.-]*:[^\s,]{1,500}")
_DAY_S = 86_400
_HOUR = timedelta(hours=1)
_ALIKE = 0.87
"""FORWARDING_PROXY means FORWARDING_PROXIES; STATE, of a client's, does not mean LOG_STATE."""


def _checked_address(text: str) -> str:
    """Re-raises a ConfigurationError, which says what is allowed."""
    host_and_port(text)
    return text


def _checked_address_or_none(text: str) -> str:
    """The same, or nothing."""
    return text and _checked_address(text)


def _paths(given: object) -> object:
    """Several files, as PATH has them in the environment."""
    return tuple(given.split(os.pathsep)) if isinstance(given, str) else given


def _names(given: object) -> object:
    """Several names, with commas between them in the environment."""
    return tuple(filter(None, given.split(","))) if isinstance(given, str) else given


def _checked_proxies(names: tuple[str, ...]) -> tuple[str, ...]:
    """Names as the command line gives them. Raises ValueError: one can be neither."""
    if not all(map(_PROXY.fullmatch, names)):
        raise ValueError("the SHA-256 of a certificate in lowercase hex, or a URI")
    return names


class Settings(BaseSettings):
    """What a server process needs to know.

    Attributes:
        origin: the gateway's name: audience of requests, origin of checkpoints.
        listen: address and port; port 0 takes a free one.
        ops_listen: address and port of /livez, /readyz and /metrics, over plain HTTP; empty:
            not served. Loopback, as where the address is left out, or a network that only the
            operator's tools reach.
        workers: processes that share the port; None: one per processor.
        max_connections: at the same time, half-open ones among them; None: 1,000, or as
            many as the process's file descriptors leave.
        max_connections_per_certificate: with calls within the last 10 s.
        handshake_timeout_s: until a new connection speaks TLS and HTTP/2.
        connection_idle_s: a connection without a call is closed then.
        connection_age_s: a connection takes no more calls then.
        connection_grace_s: the calls it has may go on for so long.
        message_timeout_s: for a call's message to come once the call was begun.
        unsigned_calls_per_s: health, reflection and TransparencyService calls, and signed
            calls without a valid signature, per certificate; each receipt of a signed
            query adds one.
        database_url: records, partners and consents.
        audit_database_url: the log; empty: the same database.
        contribution_database_url: the records, for a login that may become
            creditgateway_contributor; empty: no files are taken by call.
        uploads: directory in which they are kept, sealed, until they are whole.
        max_upload_bytes: of one file, and of all that one partner has begun.
        max_uploads_bytes: of all of them together.
        upload_keep_s: how long one that was begun is kept.
        keys: where the gateway's own keys are: a directory, or as
            gateway.signing.providers.location says.
        tls_certificate: PEM chain of the server's certificate.
        tls_key: its private key, PEM.
        client_ca: PEM bundle of authorities whose client certificates count.
        client_crl: files with their lists of revoked certificates (CRL), PEM or DER; in the
            environment separated as in PATH.
        forwarding_proxies: proxies that end TLS and name each call's client in the header
            x-forwarded-client-cert: by the SHA-256 of their own client certificate (DER,
            lowercase hex) or a URI in it; in the environment with commas between them.
        key_list: file with the signed lists of the gateway's keys, one per line; None: none.
        reload_s: how soon a changed file of keys, certificates or CRLs is noticed.
        witnesses: file with the verifier keys of witnesses whose cosignatures are
            kept, one per line; None: none.
        log_state: file that remembers the newest signed tree outside of the
            database; a log that does not continue it is not served. None: none.
        max_age: oldest accepted issue time (step 4); a day at most, because request
            ids are kept for three (audit.maintain_partitions).
        max_ahead: furthest accepted issue time in the future (step 4); an hour at
            most.
        recover_hours: how long an answer can be had again (RecoverAnswer); three days at
            most, because request ids are kept for so long.
        min_deadline_s: shortest deadline a caller may set (step 2).
        lookup_limit_s: longest a shared read may take (step 8).
        audit_limit_s: longest a group commit may take (step 11).
        max_refusals_in_flight: refusals for overload that are logged at the same
            time, by all workers; beyond it they are refused unlogged.
        directory_refresh_s: how soon a new or revoked key counts.
        probe_s: how often readiness is tried.
        clock_limit_s: a clock that is further off, compared with the databases and with
            three or more partners, is not served with.
        fact_interval_s: how soon a recorded fact (of a partner, a consent, ...) becomes an
            entry and takes effect.
        asking_interval_s: how often unusual asking is looked for.
        access_interval_s: how soon a recorded access to the log becomes an entry.
        log_state_interval_s: how often the newest tree is remembered.
        lame_duck_s: how long calls are still taken after health says NOT_SERVING at shutdown, so
            that proxies and clients go elsewhere first.
        drain_s: how long calls in flight may take at shutdown.
        hang_s: how long the event loop of a worker may stand still before its supervisor
            ends it and starts another.
        require_synchronous_standbys: on how many standbys each commit of the log has to be
            when it returns; with fewer, the process is not ready. 0: not looked at.
        accept_older_records: start although the records lack changes that the log has.
        reflection: serve gRPC reflection.
        otlp_endpoint: where traces and metrics go; empty: nowhere.
        console_spans: print spans to standard error too.
        trace_ratio: share of calls without a traceparent that are traced.
        log_level: of structured logs on standard error.
        port_file: written with the bound port once calls are taken; empty: none.
        ops_port_file: the same for the port of ops_listen.
        allow_not_durable: start on databases that may lose what they have committed,
            which breaks every promise: for tests.
    """

    model_config = SettingsConfigDict(env_prefix="CREDIT_GATEWAY_", extra="ignore")

    origin: str = Field(default="gateway.example", pattern=r"^[^\s+]{1,200}$")
    listen: Annotated[str, AfterValidator(_checked_address)] = "127.0.0.1:50051"
    ops_listen: Annotated[str, AfterValidator(_checked_address_or_none)] = ""
    workers: int | None = Field(default=None, ge=1, le=1024)
    max_connections: int | None = Field(default=None, ge=1, le=1_000_000)
    max_connections_per_certificate: int = Field(default=128, ge=1)
    handshake_timeout_s: float = Field(default=5.0, gt=0, le=_DAY_S)
    connection_idle_s: float = Field(default=300.0, gt=0, le=_DAY_S)
    connection_age_s: float = Field(default=3600.0, gt=0, le=_DAY_S)
    connection_grace_s: float = Field(default=60.0, gt=0, le=_DAY_S)
    message_timeout_s: float = Field(default=10.0, gt=0, le=_DAY_S)
    unsigned_calls_per_s: float = Field(default=50.0, gt=0)
    database_url: str
    audit_database_url: str = ""
    contribution_database_url: str = ""
    uploads: Path | None = None
    max_upload_bytes: int = Field(default=1 << 30, ge=1, le=1 << 40)
    max_uploads_bytes: int = Field(default=1 << 33, ge=1, le=1 << 50)
    upload_keep_s: float = Field(default=_DAY_S, gt=0, le=30 * _DAY_S)
    keys: Annotated[str | Path, AfterValidator(checked_location)]
    tls_certificate: Path
    tls_key: Path
    client_ca: Path
    client_crl: Annotated[tuple[Path, ...], NoDecode, BeforeValidator(_paths)] = ()
    forwarding_proxies: Annotated[
        tuple[str, ...], NoDecode, BeforeValidator(_names), AfterValidator(_checked_proxies)
    ] = ()
    key_list: Path | None = None
    reload_s: float = Field(default=0.5, gt=0, le=_DAY_S)
    witnesses: Path | None = None
    log_state: Path | None = None
    max_age: timedelta = Field(default=timedelta(seconds=60), gt=timedelta(0), le=timedelta(days=1))
    max_ahead: timedelta = Field(
        default=timedelta(seconds=10), ge=timedelta(0), le=timedelta(hours=1)
    )
    recover_hours: float = Field(
        default=RECOVERABLE_FOR / _HOUR, gt=0, le=LONGEST_RECOVERABLE_FOR / _HOUR
    )
    min_deadline_s: float = Field(default=0.02, ge=0)
    lookup_limit_s: float = Field(default=2.0, gt=0)
    audit_limit_s: float = Field(default=2.0, gt=0)
    max_refusals_in_flight: int = Field(default=256, ge=0)
    directory_refresh_s: float = Field(default=0.5, gt=0)
    probe_s: float = Field(default=1.0, gt=0)
    clock_limit_s: float = Field(default=5.0, gt=0, le=_DAY_S)
    fact_interval_s: float = Field(default=0.25, gt=0)
    asking_interval_s: float = Field(default=60.0, gt=0, le=_DAY_S)
    access_interval_s: float = Field(default=1.0, gt=0)
    log_state_interval_s: float = Field(default=1.0, gt=0)
    lame_duck_s: float = Field(default=0.0, ge=0, le=600)
    drain_s: float = Field(default=10.0, ge=0)
    hang_s: float = Field(default=30.0, ge=1)
    require_synchronous_standbys: int = Field(default=0, ge=0, le=100)
    accept_older_records: bool = False
    reflection: bool = False
    otlp_endpoint: str = ""
    console_spans: bool = False
    trace_ratio: float = Field(default=0.0, ge=0, le=1)
    log_level: str = "INFO"
    port_file: Path | None = None
    ops_port_file: Path | None = None
    allow_not_durable: bool = False

    @property
    def stop_s(self) -> float:
        """How long a stop may take until calls in flight are cut off."""
        return self.lame_duck_s + self.drain_s


def load_settings(**given: object) -> Settings:
    """Settings from the command line, then from the environment.

    Args:
        given: by field name; None means "not given".

    Raises:
        ConfigurationError: one is missing or out of its range; values are not
            repeated, because a database URL may hold a password.
    """
    known = {key: value for key, value in given.items() if value is not None}
    try:
        return Settings(**known)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as error:
        names = sorted({".".join(map(str, item["loc"])) for item in error.errors()})
        raise ConfigurationError(f"missing or not valid: {', '.join(names)}") from None


def misspelled(environment: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Variables that no setting is read from, and the one that each seems to mean.

    Args:
        environment: names of all variables; other programs of this project have some, too.
    """
    prefix = str(Settings.model_config["env_prefix"])
    for name in environment:
        given = name.removeprefix(prefix).lower()
        if name.startswith(prefix) and given not in Settings.model_fields:
            for meant in get_close_matches(given, Settings.model_fields, n=1, cutoff=_ALIKE):
                yield name, prefix + meant.upper()
