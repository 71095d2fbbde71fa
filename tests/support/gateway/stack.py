# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A whole gateway for tests: real Postgres, real mTLS, real keys, real server.

The server runs in this process unless a test starts one of its own. Banks are
partners with keys and certificates of their own, made at run time.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from copy import copy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import grpc
import psycopg
from psycopg.rows import TupleRow
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource

from gateway.client import GatewayTrust
from gateway.demo.development_ca import Credential, issue_client, issue_server, make_authority
from gateway.domain.access.envelope import QUERY_METHOD, Header, SignedPayload
from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.access.query import Identifier
from gateway.domain.codes import Purpose, Section
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import consent_commitment
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT
from gateway.runtime.config import Settings
from gateway.runtime.system import Clock, SystemClock, SystemRandomness
from gateway.server.parts import Parts
from gateway.server.process import running
from gateway.server.stores import Surroundings
from gateway.signing.envelope import sign_envelope
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from gateway.signing.keys import generate_private_key_pem, load_signer, public_key_pem, write_secret
from gateway.signing.providers.stored import StoredKeys
from gateway.signing.signer import Signer
from gateway.store.admin.directory import read_directory
from gateway.store.admin.partners import NewPartner
from gateway.wire.payloads import encode_payload
from gateway.wire.requests import encode_request
from tests.support.facts import admit
from tests.support.gateway.patience import PATIENCE_S, UNHURRIED
from tests.support.records.replay_all import check_answers
from tests.support.registered import (
    adopt,
    register_consent,
    register_key,
    register_partner,
)
from tests.support.suite.exhaustive import is_replayed

ORIGIN = "gateway.test"
REFERENCE = "consent-1"
EVERYTHING = Policy(
    methods=frozenset({QUERY_METHOD}),
    purposes=frozenset(Purpose),
    sections=frozenset(Section),
    signature_rule=SignatureRule.ONE_OF,
    algorithms=frozenset({"ed25519", "ecdsa-p256-sha256"}),
    max_in_flight=1000,
)
VALID = timedelta(days=365)
_REFRESH_S = 0.05
_RARELY_S = 0.25  # each look costs a gateway as much as a short query
_POLL_S = 0.005


class _Given(Settings):
    """What a test gives, and nothing of the environment.

    To look there for each of them takes a fifth of the processor time of a short test.
    """

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        *others: PydanticBaseSettingsSource,
        **named: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The arguments alone."""
        del settings_cls, others, named
        return (init_settings,)


@dataclass(frozen=True, slots=True)
class Bank:
    """A partner, from its own side."""

    partner_id: str
    credential: Credential
    signers: tuple[Signer, ...]
    key_files: tuple[Path, ...]


@dataclass(slots=True)
class Stack:
    """A gateway's surroundings, and the server once it runs."""

    database_url: str
    directory: Path
    clock: Clock = field(default_factory=SystemClock)
    port: int = 0
    parts: Parts | None = None  # of the running server
    authority: Credential = field(init=False)
    keys: StoredKeys = field(init=False)
    _superuser: psycopg.Connection[TupleRow] | None = field(init=False, default=None)
    _kept: ExitStack | None = field(init=False, default=None)  # while `serving` runs

    def __post_init__(self) -> None:
        """Makes keys and certificates."""
        create_key_directory(self.directory / "keys")
        self.keys = DirectoryKeyProvider(self.directory / "keys")
        now = datetime.now(UTC)
        self.authority = make_authority(now)
        server = issue_server(self.authority, "gateway", ["localhost", "127.0.0.1"], now)
        (self.directory / "ca.pem").write_bytes(self.authority.certificate)
        (self.directory / "server.pem").write_bytes(server.certificate)
        write_secret(self.directory / "server.key", server.private_key)

    def copied(self, database_url: str, directory: Path) -> Stack:
        """The same with a copy of its files, on a copy of its database; while it is stopped."""
        shutil.copytree(self.directory, directory, dirs_exist_ok=True)
        made = copy(self)
        made.database_url, made.directory, made.parts = database_url, directory, None
        made.clock = copy(self.clock)
        made.keys = DirectoryKeyProvider(directory / "keys")
        return made

    def settings(self, **changed: Any) -> Settings:
        """Settings of a server on a free port, which hurries only as `changed` says."""
        given: dict[str, Any] = {
            **UNHURRIED,
            "origin": ORIGIN,
            "listen": "127.0.0.1:0",
            "database_url": self.database_url,
            "keys": self.directory / "keys",
            "tls_certificate": self.directory / "server.pem",
            "tls_key": self.directory / "server.key",
            "client_ca": self.directory / "ca.pem",
            "directory_refresh_s": _REFRESH_S,
            "reload_s": _RARELY_S,
            "fact_interval_s": _REFRESH_S,
            "probe_s": _RARELY_S,
            "allow_not_durable": True,
        }
        return _Given(**(given | changed))

    @asynccontextmanager
    async def serving(self, **changed: Any) -> AsyncIterator[int]:
        """The server, in this process; sets and gives its port.

        When it has stopped, every answer it gave has to come out again, byte for
        byte, from the records as they then were: see `is_replayed`.
        """
        surroundings = Surroundings(self.keys, self.clock, SystemRandomness())
        async with running(self.settings(**changed), surroundings) as served:
            self.port, self.parts = served.port, served.parts
            outer = self._kept, self._superuser
            try:
                with ExitStack() as kept:
                    self._kept, self._superuser = kept, None
                    yield served.port
            finally:
                self._kept, self._superuser = outer
        if not changed.get("audit_database_url") and is_replayed():
            check_answers(self.database_url, self.keys)

    async def settled(self) -> None:
        """Waits until all that was recorded is in effect, and the running server knows it."""
        with ExitStack() as own:
            await self._settled(own)

    async def _settled(self, own: ExitStack) -> None:
        assert self.parts is not None, "no server was started"
        pending = "SELECT credit.any_pending_facts()"
        # One connection for each time it runs: to open one takes longer than everything here.
        # Who runs it without `serving` has nobody who would close it later.
        superuser = self._superuser
        if superuser is None or superuser.closed:
            made = psycopg.connect(self.database_url, autocommit=True)
            superuser = (self._kept or own).enter_context(made)
            self._superuser = superuser if self._kept else None
        async with asyncio.timeout(PATIENCE_S):
            while superuser.execute(pending).fetchone() == (True,):  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(_POLL_S)
            while self.parts.directory.current != read_directory(superuser):  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(_REFRESH_S)

    def admit(self) -> None:
        """What was recorded takes effect; while no server runs, which would see to it."""
        admit(self.database_url, LogSigner(ORIGIN, self.keys.log_signer()))

    async def arriving(self, count: int) -> None:
        """Waits until the running server has begun so many calls whose message has not come."""
        assert self.parts is not None, "no server was started"
        arriving = self.parts.callers._arriving
        async with asyncio.timeout(PATIENCE_S):
            while len(arriving._waiting) != count:  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(_POLL_S)

    def add_bank(
        self,
        partner_id: str,
        *,
        adapter: str | None = "canonical",
        policy: Policy = EVERYTHING,
        algorithms: Iterable[str] = ("ed25519",),
        contributes: bool = False,
    ) -> Bank:
        """Registers a partner with new keys and a new client certificate."""
        uri = f"creditgateway:partner:{partner_id}"
        credential = issue_client(self.authority, partner_id, uri, datetime.now(UTC))
        files = []
        with psycopg.connect(self.database_url, autocommit=True) as connection:
            register_partner(
                connection,
                NewPartner(
                    partner_id=partner_id,
                    display_name=partner_id,
                    adapter=adapter,
                    policy=policy,
                    contributes=contributes,
                    certificates=(("uri", uri),),
                    shares_client_numbers=True,
                ),
            )
            for number, algorithm in enumerate(algorithms):
                file = self.directory / f"{partner_id}-{number}.pem"
                write_secret(file, generate_private_key_pem(algorithm))
                files.append(file)
                signer = load_signer(file)
                now = self.clock.now()
                register_key(
                    connection,
                    partner_id=partner_id,
                    algorithm=algorithm,
                    public_key=signer.public_key,
                    valid_from=now - timedelta(hours=1),
                    valid_until=now + VALID,
                )
        signers = tuple(load_signer(file) for file in files)
        return Bank(partner_id, credential, signers, tuple(files))

    def adopt(self) -> None:
        """Records facts of what was registered; see `tests.support.registered.adopt`."""
        with psycopg.connect(self.database_url, autocommit=True) as connection:
            adopt(connection)

    def subject_id(self, resident_id: str) -> bytes:
        """The pseudonym of a resident id."""
        who = Identifier(IdentifierScheme.CN_RESIDENT_ID, resident_id)
        return Pseudonyms.of(self.keys).subject(who)

    def add_consent(  # noqa: PLR0913  (a consent, each fact by name)
        self,
        bank: Bank,
        resident_id: str,
        *,
        reference: str = REFERENCE,
        purposes: Iterable[Purpose] = tuple(Purpose),
        valid_from: datetime | None = None,
        valid_until: datetime | None = None,
    ) -> None:
        """Registers a consent; by default for every purpose, for a year."""
        now = self.clock.now()
        commitment = consent_commitment(self.keys.commitment_key(), bank.partner_id, reference)
        with psycopg.connect(self.database_url, autocommit=True) as connection:
            register_consent(
                connection,
                self.subject_id(resident_id),
                bank.partner_id,
                commitment,
                purposes,
                valid_from or now - timedelta(hours=1),
                valid_until or now + VALID,
            )

    def trust(self, checkpoint: str = "") -> GatewayTrust:
        """What a partner must know of this gateway; by default, that its log was empty."""
        answer_keys = [public_key_pem(s.public_key) for s in self.keys.answer_signers()]
        log = LogSigner(ORIGIN, self.keys.log_signer())
        return GatewayTrust.build(
            ORIGIN, answer_keys, log.vkey, checkpoint=checkpoint or log.sign(0, EMPTY_ROOT)
        )

    @asynccontextmanager
    async def channel(self, bank: Bank | None, *, port: int = 0) -> AsyncIterator[grpc.aio.Channel]:
        """A connection with a bank's certificate, or with none."""
        credentials = grpc.ssl_channel_credentials(
            self.authority.certificate,
            bank.credential.private_key if bank else None,
            bank.credential.certificate if bank else None,
        )
        options = (("grpc.use_local_subchannel_pool", 1),)
        target = f"localhost:{port or self.port}"
        async with grpc.aio.secure_channel(target, credentials, options) as channel:
            yield channel


def resident(number: int) -> str:
    """The resident id of a UCI client."""
    return synthetic_resident_id(number)


def header(bank: Bank, **changed: Any) -> Header:
    """A good header of a request signed now."""
    given: dict[str, Any] = {
        "audience": ORIGIN,
        "method": QUERY_METHOD,
        "partner": bank.partner_id,
        "request_id": SystemRandomness().token(16),
        "issue_time": datetime.now(UTC),
    }
    return Header(**(given | changed))


def signed_request(
    bank: Bank, body_type: str, body: bytes, *, signers: Iterable[Signer] = (), **changed: Any
) -> bytes:
    """One request message; `changed` replaces fields of the header."""
    payload = encode_payload(SignedPayload(header(bank, **changed), body_type, body))
    return encode_request(sign_envelope(payload, tuple(signers) or bank.signers))


@asynccontextmanager
async def stack_with_banks(
    database_url: str, directory: Path, **changed: Any
) -> AsyncIterator[tuple[Stack, Bank, Bank]]:
    """A running gateway with two canonical banks."""
    stack = Stack(database_url, directory)
    first, second = stack.add_bank("bank-a"), stack.add_bank("bank-b")
    async with AsyncExitStack() as exits:
        await exits.enter_async_context(stack.serving(**changed))
        yield stack, first, second
