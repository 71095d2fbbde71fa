# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Operators with logins and keys of their own, who use the real command lines."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from copy import copy
from math import inf
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app
from gateway.log.checkpoint import LogSigner
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from gateway.signing.keys import (
    PrivateKeySigner,
    generate_private_key_pem,
    public_key_pem,
    write_secret,
)
from gateway.store.connections import OPERATOR
from tests.support.databases import new_database
from tests.support.facts import admit
from tests.support.four_eyes.killed_admission import ORIGIN
from tests.support.worlds.logins import logins

NAMES = ("alice", "bob", "carol")


class Office:
    """Some operators, and whoever admits what they record.

    Attributes:
        url: of the database, as its owner.
        keys: the gateway's key directory.
        log_signer: the log's key.
        log_url: of the log, the same database unless set.
        signers: by operator.
    """

    def __init__(self, url: str, directory: Path, logins: dict[str, str]) -> None:
        """Args: logins: each operator's URL."""
        self.url = url
        self.directory = directory
        self.keys = directory / "keys"
        create_key_directory(self.keys)
        self.log_signer = LogSigner(ORIGIN, DirectoryKeyProvider(self.keys).log_signer())
        self.log_url = url
        self._logins = logins
        self.signers = {name: self.new_key(name) for name in logins}

    def copied(self, url: str, directory: Path) -> Office:
        """The same operators on a copy of its database, with copies of its files."""
        shutil.copytree(self.directory, directory, dirs_exist_ok=True)
        made = copy(self)
        made.url = made.log_url = url
        made.directory, made.keys = directory, directory / "keys"
        made.signers = dict(self.signers)
        database = conninfo_to_dict(url)["dbname"]
        made._logins = {
            name: make_conninfo(login, dbname=database) for name, login in self._logins.items()
        }
        return made

    def new_key(self, name: str) -> PrivateKeySigner:
        """Files NAME.pem and NAME.pub.pem."""
        pem = generate_private_key_pem("ed25519")
        signer = PrivateKeySigner(pem)
        write_secret(self.directory / f"{name}.pem", pem)
        (self.directory / f"{name}.pub.pem").write_bytes(public_key_pem(signer.public_key))
        return signer

    def file(self, name: str) -> str:
        """A file of the directory."""
        return str(self.directory / name)

    def login(self, who: str) -> str:
        """What facts that an operator records are of."""
        with psycopg.connect(self._logins[who]) as connection:
            row = connection.execute("SELECT session_user").fetchone()
        assert row is not None
        return f"operator:{row[0]}"

    def url_of(self, who: str) -> str:
        """The database, as an operator."""
        return self._logins[who]

    def run(self, who: str, *words: str) -> Result:
        """A verb of credit-gateway, by an operator."""
        url = self._logins[who]
        environment = {
            "CREDIT_GATEWAY_DATABASE_URL": url,
            "CREDIT_GATEWAY_AUDIT_DATABASE_URL": url,
        }
        return CliRunner().invoke(make_app(), list(words), env=environment)

    def said(self, who: str, *words: str) -> Any:
        """What a verb that works prints as JSON."""
        result = self.run(who, *words, "--json")
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    def recorded(self, who: str, *words: str) -> str:
        """The id of the fact that a verb records."""
        return str(self.said(who, *words)["fact"])

    def admit(self, rounds: float = inf) -> int:
        """As a serving gateway does; how many facts."""
        log_url = None if self.log_url == self.url else self.log_url
        return admit(self.url, self.log_signer, log_url=log_url, rounds=rounds)

    def approve(self, who: str, *facts: str, key: str | None = None) -> Result:
        """By an operator with their own key, or another one's."""
        file = self.file(f"{key or who}.pem")
        return self.run(who, "approvals", "approve", *facts, "--key", file, "--yes")

    def waiting(self) -> list[dict[str, Any]]:
        """What waits for approval."""
        found: list[dict[str, Any]] = self.said("alice", "approvals", "list")
        return found

    def register(self, *names: str) -> None:
        """Each registers their own key, and it takes effect; for the first two."""
        for name in names:
            self.recorded(name, "operator-key", "add", self.file(f"{name}.pub.pem"), "--name", name)
        self.admit()

    def require(self, *actions: str) -> None:
        """Sets what needs a second operator, for the first time."""
        given = [word for action in actions for word in ("--require", action)]
        self.recorded("alice", "four-eyes", "set", *given)
        self.admit()

    def add_partner(self) -> None:
        """bank-a, in effect."""
        added = ("partner", "add", "bank-a", "--name", "Bank A", "--algorithm", "ed25519")
        self.recorded("alice", *added, "--adapter", "json-pbc", "--purpose", "loan-approval")
        self.admit()

    def named(self) -> set[tuple[str, str]]:
        """Check and row of each finding of `credit-audit verify`."""
        signer = self.log_signer
        environment = {"CREDIT_GATEWAY_AUDIT_DATABASE_URL": self.log_url}
        words = ["verify", "--json", "--log-key", signer.vkey]
        if self.log_url != self.url:
            words += ["--records-url", self.url]
        result = CliRunner().invoke(make_audit_app(), words, env=environment)
        assert result.exit_code in {0, 1}, result.output
        said = json.loads(result.stdout)
        assert "facts" in said["checked"]
        assert result.exit_code == (1 if said["findings"] else 0)
        return {(each["check"], each["row"]) for each in said["findings"]}

    def owner(self, statement: str, values: Sequence[Any] = ()) -> None:
        """What somebody with all rights in the database does, past its rules."""
        with psycopg.connect(self.url) as connection:
            connection.execute("SET session_replication_role = replica")
            connection.execute(statement.encode(), values)


@contextmanager
def opened_office(url: str, directory: Path) -> Iterator[Office]:
    """Makes logins for the operators, and drops them."""
    with logins(url, dict.fromkeys(NAMES, OPERATOR)) as urls:
        yield Office(url, directory, urls)


class Offices:
    """Offices to be had ready-made: each is opened once, then copied for each test."""

    def __init__(
        self, server_url: str, template_url: str, folder: Callable[[str], Path], kept: ExitStack
    ) -> None:
        """None was opened.

        Args:
            server_url: of the server's superuser.
            template_url: a database with the schema and nothing in it.
            folder: makes one of that name.
            kept: what is to be closed after all tests.
        """
        self._server_url = server_url
        self._template_url = template_url
        self._folder = folder
        self._kept = kept
        self._opened: dict[tuple[str, ...], Office] = {}

    @contextmanager
    def copied(self, directory: Path, *required: str) -> Iterator[Office]:
        """Two of three operators can approve, and a bank is there.

        Args:
            directory: for its files.
            required: what needs a second operator.
        """
        opened = self._opened.get(required) or self._open(required)
        with new_database(self._server_url, opened.url) as url:
            yield opened.copied(url, directory)

    def _open(self, required: tuple[str, ...]) -> Office:
        url = self._kept.enter_context(new_database(self._server_url, self._template_url))
        office = self._kept.enter_context(opened_office(url, self._folder("office")))
        office.register("alice", "bob")
        office.add_partner()
        if required:
            office.require(*required)
        self._opened[required] = office
        return office
