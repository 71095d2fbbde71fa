# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The demo's world on disk: keys, certificates, a database, partners, records.

Made once in a directory and used again by the next run. A run that was broken
off half way leaves no marker, and the next one starts over.
"""

from __future__ import annotations

import asyncio
import csv
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

from adapters.registry import adapter_content, contribution_adapter
from gateway.client import ClientIdentity, TlsFiles, render_trust_file
from gateway.demo.card_portfolio import card_portfolio
from gateway.demo.certs import write_credential
from gateway.demo.development_ca import (
    VALID_FOR,
    Credential,
    issue_client,
    issue_server,
    make_authority,
)
from gateway.demo.loan_portfolio import loan_portfolio
from gateway.demo.partners import BANKS, CALLERS, DemoPartner, registration_of
from gateway.domain.access.query import Identifier
from gateway.domain.codes import Purpose
from gateway.domain.consents.consent import Granted
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import consent_commitment
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.errors import ConfigurationError
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT
from gateway.runtime.config import Settings
from gateway.runtime.system import SystemClock
from gateway.services.audit.admitting import admit
from gateway.services.contribute.contributor import contribute
from gateway.services.contribute.outcome import ContributionResult, ContributionSettings
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from gateway.signing.keys import generate_private_key_pem, load_signer, public_key_pem, write_secret
from gateway.store.admin.consents import add_consent
from gateway.store.admin.credentials import add_key
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.admin.partners import add_partner
from gateway.store.connections import CONTRIBUTOR, OPERATOR, connect
from gateway.store.embedded.places import launcher
from gateway.store.errors import translate_errors

ORIGIN = "gateway.example"
DATABASE = "creditgateway"
CONSENT_REFERENCE = "demo-consent-1"
WEBHOOKS = "webhooks"
"""Names the certificate of the server that takes webhooks."""
_VALID = timedelta(days=3650)
_SYNTHETIC_PEOPLE = 30_000
_LOAN_PEOPLE = 30_000
_SEED = 1
_VERSION = 7
_START_S = 120
_COPY = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
_DROP = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)")
# Clients of the real file who were late in September 2005, and often before.
_LATE_CLIENTS = (23, 51, 14, 1, 55, 32, 16, 54, 27, 39)


class World:
    """Everything the demo stands on."""

    def __init__(self, directory: Path, real_data: Path | None = None) -> None:
        """Name the directory, and the real card portfolio if there is one."""
        self.directory = directory
        self._cards = real_data or directory / "files" / "cards.csv"
        self.keys = DirectoryKeyProvider(directory / "keys")
        self.trust_file = directory / "trust.toml"
        self.webhook_secrets = directory / "webhook-secrets"
        # One that was made by an older version may not do all that is shown: it is made anew.
        self._marker = directory / f"complete-{_VERSION}"

    @property
    def is_complete(self) -> bool:
        """Whether an earlier run finished making it."""
        return self._marker.is_file()

    def begin(self) -> None:
        """Removes what a broken-off run left, and makes keys and certificates."""
        for name in ("keys", "certs", "partners", self.webhook_secrets.name):
            shutil.rmtree(self.directory / name, ignore_errors=True)
        self.directory.mkdir(parents=True, exist_ok=True)
        create_key_directory(self.directory / "keys")
        (self.directory / "partners").mkdir(mode=0o700)
        (self.directory / "files").mkdir(exist_ok=True)
        for partner in CALLERS:
            pem = generate_private_key_pem(partner.algorithm)
            write_secret(self.directory / "partners" / f"{partner.partner_id}.pem", pem)
        answer_keys = [public_key_pem(s.public_key).decode() for s in self.keys.answer_signers()]
        log = LogSigner(ORIGIN, self.keys.log_signer())
        start = log.sign(0, EMPTY_ROOT)
        trust = render_trust_file(ORIGIN, answer_keys, log.vkey, checkpoint=start)
        self.trust_file.write_text(trust, encoding="utf-8")

    def renew_certificates(self, valid_for: timedelta = VALID_FOR) -> None:
        """Development certificates are short-lived; each run makes new ones."""
        certificates = self.directory / "certs"
        shutil.rmtree(certificates, ignore_errors=True)
        certificates.mkdir(mode=0o700)
        now = datetime.now(UTC)
        authority = make_authority(now, valid_for)
        write_credential(certificates, "ca", authority)
        hosts = ["localhost", "127.0.0.1"]
        for name, subject in (("server", "gateway"), (WEBHOOKS, WEBHOOKS)):
            made = issue_server(authority, subject, hosts, now, valid_for)
            write_credential(certificates, name, made)
        for partner in CALLERS:
            made = _client(authority, partner, now, valid_for)
            write_credential(certificates, partner.partner_id, made)

    def forget(self) -> None:
        """Whatever an earlier run left is made anew."""
        self._marker.unlink(missing_ok=True)

    def finish(self) -> None:
        """Marks the world as whole."""
        self._marker.touch()

    @contextmanager
    def changing(self) -> Iterator[None]:
        """What is broken off in here leaves no marker, either: it could not be begun again."""
        self._marker.unlink()
        yield
        self.finish()

    def make_database(self, superuser_url: str) -> str:
        """A new database with the schema and the partners; gives its URL."""
        with translate_errors(), psycopg.connect(superuser_url, autocommit=True) as connection:
            connection.execute(_DROP.format(sql.Identifier(DATABASE)))
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE)))
        database_url = with_database(superuser_url, DATABASE)
        self.register(database_url)
        return database_url

    @contextmanager
    def copied_database(self, superuser_url: str) -> Iterator[str]:
        """A copy of the database, dropped afterwards; nobody may be connected."""
        copy = sql.Identifier(f"{DATABASE}_copy")
        create = _COPY.format(copy, sql.Identifier(DATABASE))
        with translate_errors(), psycopg.connect(superuser_url, autocommit=True) as connection:
            connection.execute(_DROP.format(copy))
            connection.execute(create)
            try:
                yield with_database(superuser_url, f"{DATABASE}_copy")
            finally:
                connection.execute(_DROP.format(copy))

    def register(self, database_url: str) -> None:
        """Schema and partners of a database that has none."""
        migrate(database_url)
        migrate_audit(database_url)
        with connect(database_url, role=OPERATOR) as connection:
            for partner in CALLERS:
                add_partner(connection, registration_of(partner))
            for partner in CALLERS:
                now = datetime.now(UTC)
                add_key(
                    connection,
                    partner_id=partner.partner_id,
                    algorithm=partner.algorithm,
                    public_key=load_signer(self._key_file(partner)).public_key,
                    valid_from=now - timedelta(minutes=1),
                    valid_until=now + _VALID,
                )
        self.admit(database_url)

    def admit(self, database_url: str) -> None:
        """What was recorded takes effect, as with `credit-gateway log admit`."""
        asyncio.run(admit(database_url, self.keys.log_signer(), SystemClock(), origin=ORIGIN))

    def card_file(self) -> Path:
        """The card portfolio: the real file when there is one, else a synthetic one."""
        return _written(self._cards, card_portfolio, _SYNTHETIC_PEOPLE)

    def loan_file(self) -> Path:
        """The synthetic instalment loans of some of the same people."""
        return _written(self.directory / "files" / "loans.csv", loan_portfolio, _LOAN_PEOPLE)

    def contribute(
        self,
        database_url: str,
        file: Path,
        partner: DemoPartner,
        adapter: str,
        on_progress: Callable[[int], None],
    ) -> ContributionResult:
        """Takes one file in. Raises ContributionError and StoreError."""
        settings = ContributionSettings(
            adapter=contribution_adapter(adapter),
            adapter_content=adapter_content(adapter),
            institution=partner.partner_id,
        )
        with connect(database_url, role=CONTRIBUTOR) as connection:
            return contribute(
                file,
                settings,
                connection=connection,
                keys=self.keys,
                clock=SystemClock(),
                on_rejected=lambda _row: None,
                on_progress=on_progress,
            )

    def consent(self, database_url: str) -> None:
        """The person lets the banks ask, to decide on a loan."""
        now = datetime.now(UTC)
        who = Identifier(IdentifierScheme.CN_RESIDENT_ID, self.subject())
        subject = Pseudonyms.of(self.keys).subject(who)
        start = now - timedelta(minutes=1)
        granted = Granted(frozenset({Purpose.LOAN_APPROVAL}), start, now + _VALID)
        with connect(database_url, role=OPERATOR) as connection:
            for partner in BANKS:
                commitment = consent_commitment(
                    self.keys.commitment_key(), partner.partner_id, CONSENT_REFERENCE
                )
                add_consent(
                    connection,
                    subject,
                    partner.partner_id,
                    commitment,
                    granted,
                    names=Commitments.held(self.keys),
                )

    def subject_number(self) -> int:
        """Client number of the person asked about: late on a card, and with a loan.

        Of the real file's those that were often late before come first.
        """
        return self._late_client(borrows=True)

    def other_subject(self) -> str:
        """The number of somebody who is late on a card, too, and has no loan."""
        return synthetic_resident_id(self._late_client(borrows=False))

    def _late_client(self, *, borrows: bool) -> int:
        with self.loan_file().open(encoding="utf-8", newline="") as file:
            borrowers = {row["resident_id"] for row in csv.DictReader(file)}
        with self._cards.open(encoding="utf-8", newline="") as file:
            late = [int(row["ID"]) for row in csv.DictReader(file) if int(row["PAY_0"]) > 0]
        known = set(late)
        for number in (*(each for each in _LATE_CLIENTS if each in known), *late):
            if (synthetic_resident_id(number) in borrowers) is borrows:
                return number
        return _LATE_CLIENTS[0]

    def subject(self) -> str:
        """That person's synthetic resident number."""
        return synthetic_resident_id(self.subject_number())

    def tls_files(self, partner: DemoPartner) -> TlsFiles:
        """A partner's side of mutual TLS."""
        certificates = self.directory / "certs"
        return TlsFiles(
            authority=certificates / "ca.pem",
            certificate=certificates / f"{partner.partner_id}.pem",
            key=certificates / f"{partner.partner_id}.key",
        )

    def identity(self, partner: DemoPartner) -> ClientIdentity:
        """A partner's signing key."""
        return ClientIdentity.from_files(partner.partner_id, self._key_file(partner))

    def _key_file(self, partner: DemoPartner) -> Path:
        return self.directory / "partners" / f"{partner.partner_id}.pem"

    def server_settings(self, database_url: str) -> Settings:
        """Of a server that runs in this process; `server` starts one of its own with the same."""
        certificates = self.directory / "certs"
        return Settings(
            database_url=database_url,
            keys=self.directory / "keys",
            origin=ORIGIN,
            listen="127.0.0.1:0",
            tls_certificate=certificates / "server.pem",
            tls_key=certificates / "server.key",
            client_ca=certificates / "ca.pem",
            contribution_database_url=database_url,
        )

    @contextmanager
    def server(self, database_url: str) -> Iterator[int]:
        """A server process of its own, which dies with this one; gives its port."""
        port_file = self.directory / "port"
        port_file.unlink(missing_ok=True)
        certificates = self.directory / "certs"
        command = [
            sys.executable,
            "-m",
            "gateway.main",
            "serve",
            "--database-url",
            database_url,
            "--keys",
            str(self.directory / "keys"),
            "--origin",
            ORIGIN,
            "--listen",
            "127.0.0.1:0",
            "--workers",
            "1",
            "--port-file",
            str(port_file),
            "--tls-certificate",
            str(certificates / "server.pem"),
            "--tls-key",
            str(certificates / "server.key"),
            "--client-ca",
            str(certificates / "ca.pem"),
            "--contribution-database-url",
            database_url,
        ]
        with (self.directory / "server.log").open("wb") as log:
            process = subprocess.Popen(  # noqa: S603  (our own program)
                [*launcher(None), *command], stderr=log, stdin=subprocess.DEVNULL
            )
            try:
                yield _port(process, port_file)
            finally:
                process.terminate()
                process.wait()


def with_database(url: str, name: str) -> str:
    """The same server's URL with another database."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


def _client(
    authority: Credential, partner: DemoPartner, now: datetime, valid_for: timedelta
) -> Credential:
    return issue_client(authority, partner.partner_id, partner.uri, now, valid_for)


def _written(path: Path, portfolio: Callable[[int, int], Iterator[list[str]]], people: int) -> Path:
    """The file, made when it is not there; whole or not at all."""
    if not path.is_file():
        making = path.with_suffix(".making")
        with making.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(portfolio(people, _SEED))
        making.rename(path)
    return path


def _port(process: subprocess.Popen[bytes], port_file: Path) -> int:
    deadline = time.monotonic() + _START_S
    while time.monotonic() < deadline and process.poll() is None:
        if port_file.is_file():
            text = port_file.read_text(encoding="ascii")
            if text.endswith("\n"):
                return int(text)
        time.sleep(0.05)
    raise ConfigurationError("the server did not start; see server.log in the demo's directory")
