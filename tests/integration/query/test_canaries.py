# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing personal where it does not belong: canaries are sent through every path.

Looked for in spans, metrics, logs of server and database, errors, what commands
print, reports of rejected rows, and every column of a dump of the whole database.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import grpc
import psycopg
from opentelemetry.proto.common.v1.common_pb2 import AnyValue
from psycopg.conninfo import conninfo_to_dict

from gateway.client import QUERY_BODY_TYPE, PlanQuery, render_trust_file
from gateway.demo.card_portfolio import UCI_COLUMNS
from gateway.demo.loan_portfolio import INSTALMENT_COLUMNS
from gateway.domain.access.envelope import QUERY_METHOD, RECOVER_METHOD
from gateway.domain.access.methods import FILE_PLAN, PLAN_METHODS
from gateway.domain.codes import EVERY_REPORTS_SECTIONS
from gateway.domain.own_calls.recovery import LOST_ANSWER_BODY_TYPE, LostAnswer
from gateway.log.checkpoint import LogSigner
from gateway.signing.keys import public_key_pem
from gateway.wire.recovery import encode_lost_answer
from tests.integration.query.test_query_refusals import DEFECTS
from tests.support.gateway.canaries import (
    AMOUNTS,
    DOLLARS,
    NAME,
    PERSON,
    REFERENCE,
    Canaries,
    dump_of,
    found_anywhere,
)
from tests.support.gateway.gateway_process import bank_channel, bank_client, gateway_process
from tests.support.gateway.otlp_collector import Collector, plain, receiving
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING as RIGHTS
from tests.support.gateway.stack import REFERENCE as PLAIN_REFERENCE
from tests.support.gateway.stack import Bank, Stack, resident, signed_request
from tests.support.gateway.stack_data import add_consents
from tests.support.plans.canaries import PlanCanaries
from tests.support.records.adapter_bodies import CANARY, edit
from tests.support.records.contributor import write_csv
from tests.support.records.partner_bodies import ADAPTERS, BODY_TYPES, loan_query
from tests.support.verbs import Verbs, case, verbs

NUMBERS = (1, 2, 777_001, 777_002)  # the first two are those of DEFECTS
PEOPLE = tuple(resident(number) for number in NUMBERS)
SOMEBODY = PEOPLE[2]
WRONG = SOMEBODY[:17] + ("0" if SOMEBODY[17] != "0" else "1")
PERSONAL = Canaries((*PEOPLE, WRONG, PERSON, REFERENCE, CANARY))
EVERYTHING = Canaries((*PERSONAL.texts, NAME))

# Where amounts are the data themselves.
MONEY = {
    "credit.instalment.amount",
    "credit.instalment.paid",
    *(f"credit.repayment_record.{name}" for name in ("due", "paid", "balance", "credit_limit")),
    *(
        f"credit.summary.{name}"
        for name in (
            "credit_limit",
            "open_balance",
            "balance_under_limit",
            "overdue",
            "due",
            "paid_against_due",
            "paid",
            "balance",
        )
    ),
}
# An institution's own name, for the operator's lists.
NAMES = {"credit.partner.display_name", "credit.fact.body"}


@dataclass(slots=True)
class Scene:
    """A running gateway that traces everything, and all that was seen outside of it."""

    stack: Stack
    banks: dict[str, Bank]
    receiver: Collector
    server_log: Path
    port: int
    verbs: Verbs
    seen: list[tuple[str, str]] = field(default_factory=list)
    reasons: set[str] = field(default_factory=set)

    async def send(self, bank: Bank, raw: bytes, method: str = QUERY_METHOD) -> None:
        """One message; of a refusal everything is kept."""
        async with bank_channel(self.stack, bank, self.port) as channel:
            call: Any = channel.unary_unary(method)
            try:
                await call(raw, timeout=PATIENCE_S)
            except grpc.aio.AioRpcError as error:
                metadata = tuple(error.trailing_metadata() or ())
                shown = [str(value) for _, value in metadata]
                shown += [v.hex() for _, v in metadata if isinstance(v, bytes)]
                self.seen.append((f"refusal of {bank.partner_id}", f"{error} {' '.join(shown)}"))
                self.reasons.add((error.details() or "").split(":")[0].split(" ")[0])

    async def command(
        self, *arguments: str, text: str = "", answers: Sequence[int] = (0,), shows: bool = False
    ) -> None:
        """A command of ours in a process of its own; what it prints is kept.

        Args:
            arguments: of credit-gateway.
            text: its standard input.
            answers: exit codes it may have.
            shows: its standard output is for the bank and holds its answer.
        """
        tried = case(("credit-gateway", *arguments), text=text)
        (ended,) = await asyncio.to_thread(self.verbs.run, [tried], self.stack.directory)
        assert ended["code"] in answers, ended["err"]
        name = " ".join(arguments[:2])
        self.seen.append((f"standard error of {name}", ended["err"]))
        if not shows:
            self.seen.append((f"standard output of {name}", ended["out"]))

    def logs(self) -> list[tuple[str, str]]:
        """The server's log, and the database's when it is ours to read."""
        found = [("server log", self.server_log.read_text(encoding="utf-8"))]
        host = Path(str(conninfo_to_dict(self.stack.database_url).get("host")))
        with suppress(OSError):
            log = host.with_name("postgres.log")
            found.append(("postgres log", log.read_text(encoding="utf-8", errors="replace")))
        return found


@asynccontextmanager
async def _scene(database_url: str, directory: Path) -> AsyncIterator[Scene]:
    stack = Stack(database_url, directory)
    policy = replace(RIGHTS, methods=RIGHTS.methods | {RECOVER_METHOD})
    banks = {
        adapter: stack.add_bank(f"bank-{adapter}", adapter=adapter, policy=policy)
        for adapter in ADAPTERS
    }
    # The names by which DEFECTS know two banks.
    banks |= {name: stack.add_bank(name) for name in ("bank-a", "bank-b")}
    stack.add_bank("cards", adapter=None, contributes=True)
    methods = frozenset(method.name for method in PLAN_METHODS)
    policy = replace(RIGHTS, methods=methods)
    banks["loans"] = stack.add_bank("loans", adapter=None, contributes=True, policy=policy)
    for name in ADAPTERS:
        add_consents(stack, banks[name], PEOPLE, reference=REFERENCE)
    add_consents(stack, banks["bank-a"], PEOPLE[:1], reference=PLAIN_REFERENCE)
    ours = {
        "CREDIT_GATEWAY_DATABASE_URL": database_url,
        "CREDIT_GATEWAY_KEYS": str(directory / "keys"),
    }
    with receiving(Collector()) as receiver, verbs(ours) as running:
        options = ("--otlp-endpoint", receiver.endpoint, "--trace-ratio", "1")
        records = ("--contribution-database-url", database_url)
        async with gateway_process(stack, "gateway", *options, *records) as server:
            yield Scene(stack, banks, receiver, server.log, server.port, running)


def _cards(path: Path) -> Path:
    """Good rows with the amount everywhere, and bad ones with canaries where they are bad."""
    late, bills = ["2", "1", "0", "-1", "0", "2"], [str(DOLLARS)] * 6
    rows = [
        [str(number), str(DOLLARS), *"1113", *late, *bills, "0", *bills[1:], "1"]
        for number in NUMBERS
    ]
    bad = [
        [SOMEBODY, *rows[0][1:]],
        [*rows[0][:1], PERSON, *rows[0][2:]],
        [*rows[0][:6], REFERENCE, *rows[0][7:]],
        [*rows[0][:20], f"-{DOLLARS}", *rows[0][21:]],
        [*rows[0][:1], f"{DOLLARS}.{DOLLARS}", *rows[0][2:]],
        [PERSON, SOMEBODY],
    ]
    return write_csv(path, [list(UCI_COLUMNS), *rows, *bad])


def _loans(path: Path) -> Path:
    """The same, with identifiers in clear."""
    cents = str(AMOUNTS[1])
    good = [
        [
            f"loan-{person}",
            person,
            "D1",
            "CNY",
            cents,
            "2004-01-15",
            "",
            "2005-09",
            cents,
            cents,
            cents,
            "31",
        ]
        for person in PEOPLE
    ]
    bad = [
        [*good[0][:1], WRONG, *good[0][2:]],
        [*good[0][:2], PERSON, *good[0][3:]],
        [*good[0][:3], SOMEBODY, *good[0][4:]],
        [*good[0][:7], REFERENCE, *good[0][8:]],
        [*good[0], PERSON],
    ]
    return write_csv(path, [list(INSTALMENT_COLUMNS), *good, *bad])


async def _contributions(scene: Scene) -> None:
    """Each file goes in but for its bad rows, which are listed."""
    directory = scene.stack.directory
    for path, adapter, name in (
        (_cards(directory / "cards.csv"), "uci-csv", "cards"),
        (_loans(directory / "loans.csv"), "instalment-csv", "loans"),
    ):
        arguments = ("contribute", str(path), "--adapter", adapter, "--institution", name)
        await scene.command(*arguments, answers=(1,))
        await scene.command(*arguments, "--json", answers=(1,))
        await scene.command(*arguments, "--all-or-nothing", answers=(2,))
        report = path.with_name(f"{path.name}.rejected.jsonl").read_text(encoding="utf-8")
        assert len(report.splitlines()) >= 5
        scene.seen.append((f"rejected rows of {name}", report))


async def _operators_commands(scene: Scene) -> None:
    """Consents and partners, good and bad."""
    consent = ("--partner", "bank-b", "--reference", REFERENCE, "--subject", "-")
    add = ("consent", "add", *consent, "--purpose", "loan-approval", "--until", "2099-01-01")
    await scene.command(*add, text=SOMEBODY)
    await scene.command(*add, text=SOMEBODY, answers=(1, 2))
    await scene.command(*add, text=WRONG, answers=(1, 2))
    await scene.command("consent", "revoke", *consent, text=SOMEBODY)
    await scene.command("consent", "revoke", *consent, text=PEOPLE[3], answers=(1, 2))
    partner = ("partner", "add", "bank-c", "--name", NAME, "--adapter", "canonical")
    rights = ("--purpose", "loan-approval", "--section", "summary", "--algorithm", "ed25519")
    await scene.command(*partner, *rights, "--certificate-uri", "creditgateway:partner:bank-c")
    await scene.command(*partner, *rights, answers=(1, 2))
    await scene.command("db", "status")


async def _banks_command(scene: Scene) -> None:
    """`query`: the answer is the bank's own, everything else is not."""
    stack, bank = scene.stack, scene.banks["canonical"]
    trust = stack.trust()
    answer_keys = [signer.public_key for signer in stack.keys.answer_signers()]
    files = {
        "trust.toml": render_trust_file(
            trust.origin, [_pem(key) for key in answer_keys], _log_key(stack)
        ).encode(),
        "bank.pem": bank.credential.certificate,
        "bank.key": bank.credential.private_key,
    }
    for name, content in files.items():
        (stack.directory / name).write_bytes(content)
        (stack.directory / name).chmod(0o600)
    at = {name: str(stack.directory / name) for name in (*files, "ca.pem")}
    ask = (
        "query",
        "--address",
        f"localhost:{scene.port}",
        "--partner",
        bank.partner_id,
        "--key",
        str(bank.key_files[0]),
        "--cert",
        at["bank.pem"],
        "--cert-key",
        at["bank.key"],
        "--ca",
        at["ca.pem"],
        "--trust",
        at["trust.toml"],
        "--subject",
        "-",
        "--purpose",
        "loan-approval",
        "--consent",
    )
    await scene.command(*ask, REFERENCE, text=SOMEBODY, shows=True)
    await scene.command(*ask, REFERENCE, text=WRONG, answers=(1,))
    await scene.command(*ask, f"{REFERENCE}-other", text=SOMEBODY, answers=(1,))


def _pem(public_key: bytes) -> str:
    return public_key_pem(public_key).decode()


def _log_key(stack: Stack) -> str:
    return LogSigner(stack.trust().origin, stack.keys.log_signer()).vkey


def _refused_bodies(adapter: str) -> list[bytes]:
    """A complete body of a format, with one thing wrong, and a canary there."""
    good = loan_query(
        adapter, SOMEBODY, REFERENCE, sections=EVERY_REPORTS_SECTIONS, as_of=date(2005, 9, 30)
    )
    body = edit(good, BODY_TYPES[adapter])
    paths = {
        "canonical": ("subject_identifier", "consent_reference", "as_of_date"),
        "json-pbc": ("query.idNumber", "query.authorisation", "query.asOf", "query.reason"),
        "xml-metro2": (
            "/creditQuery/consumer/identifier",
            "/creditQuery/consent",
            "/creditQuery/asOf",
            "/creditQuery/purpose",
            "/creditQuery/consumer/scheme",
        ),
    }[adapter]
    made = [body.with_unknown(), good[:-3], SOMEBODY.encode() + good]
    made += [loan_query(adapter, WRONG, REFERENCE), loan_query(adapter, SOMEBODY, PERSON)]
    for path in paths:
        made += [body.set(path, PERSON), body.set(path, SOMEBODY), body.without(path)]
        with suppress(AssertionError):
            made.append(body.with_twice(path))
    return made


async def _queries(scene: Scene) -> None:
    """Answers in all formats, every refusal, and a database that fails meanwhile."""
    for adapter in ADAPTERS:
        bank, body_type = scene.banks[adapter], BODY_TYPES[adapter]
        async with bank_client(scene.stack, bank, scene.port) as client:
            for person in PEOPLE:
                for as_of in (None, date(2005, 9, 30)):
                    body = loan_query(
                        adapter, person, REFERENCE, sections=EVERY_REPORTS_SECTIONS, as_of=as_of
                    )
                    sent = client.sign(body, body_type)
                    answer = await client.send(sent)
                    recovered = (await client.recover(sent)).answer
                    assert recovered is not None
                    assert recovered.body == answer.body
                    assert str(AMOUNTS[1]).encode() in answer.body or adapter == "canonical"
        for body in _refused_bodies(adapter):
            await scene.send(bank, signed_request(bank, body_type, body))
        await scene.send(bank, signed_request(bank, PERSON, body))
        for lost in (
            PERSON.encode(),
            encode_lost_answer(LostAnswer(PERSON.encode(), datetime.now(UTC))),
        ):
            raw = signed_request(bank, LOST_ANSWER_BODY_TYPE, lost, method=RECOVER_METHOD)
            await scene.send(bank, raw, RECOVER_METHOD)
        await scene.send(bank, signed_request(bank, body_type, body, audience=PERSON))
    for _, make in DEFECTS.values():
        await scene.send(scene.banks["bank-a"], make(scene.banks["bank-a"], scene.banks["bank-b"]))
    await _failing(scene)


async def _plans(scene: Scene) -> None:
    """Plans by signed call: taken, refused, and while the records fail."""
    loans = scene.banks["loans"]
    canaries = PlanCanaries(SOMEBODY, WRONG, f"loan-{SOMEBODY}")
    async with bank_client(scene.stack, loans, scene.port) as client:
        filed = await client.plans.file(canaries.filing)
        shown = await client.plans.get(PlanQuery(canaries.filing.name.identifier))
        assert shown.plans[0].version == filed.plans[0].version
    for method, raw in canaries.refused(loans):
        await scene.send(loans, raw, method)
    async with await psycopg.AsyncConnection.connect(
        scene.stack.database_url, autocommit=True
    ) as owner:
        await owner.execute("REVOKE SELECT ON credit.plan FROM creditgateway_contributor")
        await scene.send(loans, canaries.another(loans), FILE_PLAN.name)
        await owner.execute("GRANT SELECT ON credit.plan TO creditgateway_contributor")


async def _failing(scene: Scene) -> None:
    """Errors of the database come with parameters and details; they must stay inside."""
    bank = scene.banks["canonical"]
    body = loan_query("canonical", SOMEBODY, REFERENCE)
    for right in ("SELECT ON credit.summary", "INSERT ON audit.entry"):
        async with await psycopg.AsyncConnection.connect(
            scene.stack.database_url, autocommit=True
        ) as owner:
            await owner.execute(f"REVOKE {right} FROM creditgateway_gateway".encode())
            await scene.send(bank, signed_request(bank, QUERY_BODY_TYPE, body))
            await owner.execute(f"GRANT {right} TO creditgateway_gateway".encode())


async def test_canaries_sent_through_every_path_are_seen_nowhere(
    database_url: str, tmp_path: Path
) -> None:
    async with _scene(database_url, tmp_path) as scene:
        await _contributions(scene)
        await _operators_commands(scene)
        await _plans(scene)
        await _queries(scene)
        await _banks_command(scene)
    # Here the server has stopped and has sent all its spans and metrics.
    assert {
        "DATA_UNAVAILABLE",
        "AUDIT_UNAVAILABLE",
        "UNKNOWN_FIELD",
        "INVALID_IDENTIFIER",
        "CONSENT_NOT_FOUND",
        "UNKNOWN_CODE",
        "INVALID_SIGNATURE",
        "MALFORMED_BODY",
        "MISSING_FIELD",
        "INVALID_VALUE",
        "WRONG_AUDIENCE",
        "UNSUPPORTED_BODY_TYPE",
        "ACCOUNT_NOT_FOUND",
        "PLAN_CHANGED",
        "PLAN_SCHEDULE_INVALID",
    } <= scene.reasons
    assert "INTERNAL" not in scene.reasons
    assert found_anywhere(EVERYTHING, scene.seen + scene.logs()) == {}
    _check_telemetry(scene.receiver)
    dump = dump_of(database_url)
    assert PERSONAL.in_dump(dump) == MONEY
    assert EVERYTHING.in_dump(dump) == MONEY | NAMES


def _check_telemetry(receiver: Collector) -> None:
    spans = {span.name for span in receiver.spans}
    assert {"signature", "summary", "audit", "INSERT audit.entry"} <= spans
    assert "rpc.server.call.duration" in receiver.metrics
    for message in receiver.received:
        assert EVERYTHING.in_message(message) == []
    for span in receiver.spans:
        assert not {*AMOUNTS} & {*map(_plain, plain(span.attributes).values())}


def _plain(value: object) -> object:
    return value if isinstance(value, int | float | str) else ""


async def test_a_canary_in_any_column_or_message_would_be_found(database_url: str) -> None:
    with psycopg.connect(database_url) as connection:
        connection.execute(
            "INSERT INTO credit.adapter_version VALUES (sha256(''), 'x', convert_to(%s, 'UTF8'))",
            [f"name = {SOMEBODY.lower()}"],
        )
        connection.execute("INSERT INTO credit.pseudonym_key VALUES (%s, sha256(''))", [AMOUNTS[0]])
    assert EVERYTHING.in_dump(dump_of(database_url)) == {
        "credit.adapter_version.content",
        "credit.pseudonym_key.version",
    }
    for shift in range(4):
        encoded = base64.b64encode(b"." * shift + PERSON.encode() + b"...").decode()
        assert EVERYTHING.in_text(encoded) == [PERSON]
    for value in (AnyValue(int_value=AMOUNTS[1]), AnyValue(double_value=AMOUNTS[1])):
        assert EVERYTHING.in_message(value.SerializeToString()) == [str(AMOUNTS[1])]
