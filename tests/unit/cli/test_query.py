# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway query` and `verify-receipt`, over mutual TLS to a simulated gateway."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import grpc
import pytest
import typer
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo, RetryInfo
from google.rpc.status_pb2 import Status
from typer.testing import CliRunner, Result

from gateway.cli.ask.query import query
from gateway.cli.ask.verify_receipt import verify_receipt
from gateway.client import QUERY_BODY_TYPE, REPORT_BODY_TYPE, render_trust_file
from gateway.domain.codes import CreditStatus, ExplanationCode, Purpose, Section
from gateway.domain.months import month_number
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.reports.report import DataBasis, Explanation, Ratio, RecentInquiries
from gateway.domain.reports.version_1.figures import (
    CreditReport,
    MoneySummary,
    MonthFigures,
    MonthMoney,
    SummaryFigures,
)
from gateway.signing.keys import generate_private_key_pem, public_key_pem, write_secret
from gateway.wire.payloads import decode_payload
from gateway.wire.reports import decode_query, encode_report
from gateway.wire.requests import decode_request
from tests.support.gateway.self_signed import SERVER_NAME, write_certificate
from tests.support.gateway.simulated_gateway import ORIGIN, Misbehaviour, SimulatedGateway

SUBJECT = "11010519491231002X"
SEPTEMBER = month_number(2005, 9)
REPORT = CreditReport(
    status=CreditStatus.OVERDUE,
    as_of=date(2005, 9, 30),
    data_basis=DataBasis(7, SEPTEMBER - 5, SEPTEMBER, 0, 6),
    summary=SummaryFigures(
        accounts=1,
        open_accounts=1,
        institutions=1,
        overdue_accounts=1,
        current_worst_days_past_due=30,
        worst_days_past_due_3m=30,
        worst_days_past_due_6m=60,
        worst_days_past_due_12m=60,
        worst_days_past_due_24m=60,
        worst_days_past_due_60m=None,
        months_since_30_days_past_due=0,
        months_since_90_days_past_due=None,
        on_time_12m=Ratio(4, 6),
        on_time_24m=Ratio(0, 0),
        oldest_account_open_date=None,
        money=(
            MoneySummary("TWD", 2_000_000, 391_300, 12_345, Ratio(1, 5), Ratio(1, 2), Ratio(0, 0)),
        ),
    ),
    worst_days_past_due_24m=(30, 60, 0, 0, 0, 0, *([-1] * 18)),
    months=(MonthFigures(SEPTEMBER, 1, 0, 30, (MonthMoney("TWD", 5, 6, 391_300),)),),
    inquiries=RecentInquiries(1, 2, 1, 0),
    explanations=(Explanation(ExplanationCode.SHORT_HISTORY, 6),),
)


@dataclass
class Desk:
    """A partner's files and a gateway that runs elsewhere."""

    gateway: SimulatedGateway
    directory: Path
    options: list[str]

    def ask(self, *more: str, text: str = SUBJECT, **environment: str) -> Result:
        """Run the verb."""
        kept = {"XDG_STATE_HOME": str(self.directory / "state")}
        return _invoke(query, [*self.options, *more], text, kept | environment)

    def canonical(self, *more: str, **rest: str) -> Result:
        """Ask in the canonical format."""
        options = ("--purpose", "loan-approval", "--consent", "c-1", "--subject", "-")
        return self.ask(*options, "--as-of", "2005-09-30", *more, **rest)

    def verify(self, file: Path, *more: str) -> Result:
        """Run verify-receipt."""
        trust = str(self.directory / "trust.toml")
        return _invoke(verify_receipt, [str(file), "--trust", trust, *more], "", {})


def _invoke(verb: Any, arguments: list[str], text: str, environment: dict[str, str]) -> Result:
    app = typer.Typer()
    app.command()(verb)
    return CliRunner().invoke(app, arguments, input=text, env={"COLUMNS": "200", **environment})


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    gateway = SimulatedGateway()
    gateway.misbehaviour = Misbehaviour(body=(REPORT_BODY_TYPE, encode_report(REPORT)))
    certificate, key = write_certificate(tmp_path)
    write_secret(tmp_path / "sign.pem", generate_private_key_pem("ed25519"))
    pems = [public_key_pem(signer.public_key).decode() for signer in gateway.signers]
    (tmp_path / "trust.toml").write_text(render_trust_file(ORIGIN, pems, gateway.log.vkey))
    credentials = grpc.ssl_server_credentials(
        [(key.read_bytes(), certificate.read_bytes())],
        certificate.read_bytes(),
        require_client_auth=True,
    )
    with gateway.running_aside(credentials) as port:
        options = {
            "--address": f"127.0.0.1:{port}",
            "--partner": "bank-a",
            "--key": tmp_path / "sign.pem",
            "--cert": certificate,
            "--cert-key": key,
            "--ca": certificate,
            "--server-name": SERVER_NAME,
            "--trust": tmp_path / "trust.toml",
        }
        flat = [str(part) for option in options.items() for part in option]
        yield Desk(gateway, tmp_path, flat)


def _refusing(*details: Message) -> Misbehaviour:
    packed = []
    for detail in details:
        packed.append(AnyMessage())
        packed[-1].Pack(detail)
    trailing = ("grpc-status-details-bin", Status(code=7, details=packed).SerializeToString())
    return Misbehaviour(status=(grpc.StatusCode.PERMISSION_DENIED, (trailing,)))


def test_a_person_sees_the_report_and_that_it_was_verified(desk: Desk) -> None:
    shown = desk.canonical()
    assert shown.exit_code == 0, shown.output
    for text in ("OVERDUE", "2005-09-30", "391,300", "66.7%", "30 60 0 0 0 0 -", "only 6 months"):
        assert text in shown.stdout
    assert "verified: signed by the gateway for this question" in shown.stderr
    assert "leaf 0" in shown.stderr


def test_the_question_is_the_one_that_was_meant(desk: Desk) -> None:
    desk.canonical("--section", "months", "--section", "summary", "--as-of", "2005-09-30")
    payload = decode_payload(decode_request(desk.gateway.requests[-1]).payload)
    asked = decode_query(payload.body)
    assert payload.body_type == QUERY_BODY_TYPE
    assert asked.identifier.value == SUBJECT
    assert (asked.purpose, asked.consent_reference) == (Purpose.LOAN_APPROVAL, "c-1")
    assert asked.sections == (Section.SUMMARY, Section.MONTHS)
    assert asked.as_of == date(2005, 9, 30)


def test_a_person_is_asked_about_by_any_scheme(desk: Desk) -> None:
    for text, environment in (("GBR-925665416", {}), ("", {"CREDIT_GATEWAY_SUBJECT": "GBR-9"})):
        options = ("--purpose", "loan-approval", "--consent", "c-1", "--scheme", "passport")
        given = ("--subject", "-") if text else ()
        desk.ask(*options, *given, text=text, **environment)
        payload = decode_payload(decode_request(desk.gateway.requests[-1]).payload)
        person = decode_query(payload.body).identifier
        assert person.scheme is IdentifierScheme.PASSPORT
        assert person.value == (text or "GBR-9")


def test_an_unknown_scheme_is_refused_before_anybody_is_asked(desk: Desk) -> None:
    refused = desk.canonical("--scheme", "library-card")
    assert refused.exit_code == 2
    assert "us-ssn" in refused.output
    assert desk.gateway.requests == []


def test_the_identifier_comes_from_file_environment_or_prompt_and_is_not_shown(
    desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "subject.txt"
    file.write_text(f"{SUBJECT}\n")
    options = ("--purpose", "loan-approval", "--consent", "c-1", "--as-of", "2005-09-30")
    for asked in (
        desk.ask(*options, "--subject", str(file)),
        desk.ask(*options, text="", CREDIT_GATEWAY_SUBJECT=SUBJECT),
        desk.ask(*options, text=f"{SUBJECT}\n"),
    ):
        assert asked.exit_code == 0, asked.output
        assert SUBJECT not in asked.output
        payload = decode_payload(decode_request(desk.gateway.requests[-1]).payload)
        assert decode_query(payload.body).identifier.value == SUBJECT


def test_programs_get_json(desk: Desk) -> None:
    document = json.loads(desk.canonical("--json").stdout)
    assert document["outcome"] == "answered"
    assert document["leaf_index"] == 0
    assert document["report"]["status"] == "CREDIT_STATUS_OVERDUE"
    assert document["report"]["summary"]["money"][0]["balance"] == "391300"


@pytest.mark.parametrize(
    ("body", "shown", "field"),
    [(b'{"a": "[red]"}', '{"a": "[red]"}', "body"), (b"\xff", "/w==", "body_base64")],
)
def test_a_partners_own_format_is_sent_and_shown_as_it_is(
    desk: Desk, tmp_path: Path, body: bytes, shown: str, field: str
) -> None:
    file = tmp_path / "query.json"
    file.write_bytes(b'{"q": 1}')
    desk.gateway.misbehaviour = Misbehaviour(body=("application/json", body))
    options = ("--body", str(file), "--body-type", "application/json")
    refused = desk.ask(*options)
    assert (refused.exit_code, desk.gateway.requests) == (2, [])
    purpose = ("--purpose", "loan-approval")
    assert shown in desk.ask(*options, *purpose).stdout
    assert json.loads(desk.ask(*options, *purpose, "--json").stdout)[field] == shown
    payload = decode_payload(decode_request(desk.gateway.requests[-1]).payload)
    assert (payload.body_type, payload.body) == ("application/json", b'{"q": 1}')


def test_a_refusal_says_why_and_what_to_do(desk: Desk) -> None:
    desk.gateway.misbehaviour = _refusing(
        ErrorInfo(reason="CONSENT_MISSING", domain="creditgateway"),
        BadRequest(field_violations=[BadRequest.FieldViolation(field="query[0].consent")]),
        RetryInfo(retry_delay=Duration(seconds=2)),
    )
    refused = desk.canonical()
    assert refused.exit_code == 75, "the gateway says that later helps"
    assert "CONSENT_MISSING at query[0].consent" in refused.stderr
    assert "Obtain the person's consent" in refused.stderr
    assert "retry after 2 s" in refused.stderr
    assert "no receipt" in refused.stderr
    document = json.loads(desk.canonical("--json").stdout)
    assert document["reason"] == "CONSENT_MISSING"
    assert document["retry_after_s"] == 2
    assert document["receipt_verified"] is False


def test_what_proves_nothing_is_withheld_and_kept_as_evidence(desk: Desk, tmp_path: Path) -> None:
    body = desk.gateway.misbehaviour.body
    desk.gateway.misbehaviour = Misbehaviour(body=body, entry={"partner": "bank-b"})
    file = tmp_path / "evidence.json"
    withheld = desk.canonical("--save", str(file))
    assert withheld.exit_code == 3
    assert "391,300" not in withheld.output
    assert "withheld" in withheld.stderr
    assert json.loads(desk.canonical("--json").stdout)["outcome"] == "unverified"
    checked = desk.verify(file)
    assert checked.exit_code == 1
    assert "another partner" in checked.stderr


def test_a_kept_answer_verifies_offline(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "answer.json"
    assert desk.canonical("--save", str(file)).exit_code == 0
    shown = desk.verify(file)
    assert shown.exit_code == 0, shown.output
    assert "verified" in shown.stdout
    # As a number of its own: some hash may have these digits among others.
    assert not re.search(r"(?<![0-9a-f])391300(?![0-9a-f])", shown.stdout)
    document = json.loads(desk.verify(file, "--json", "--body").stdout)
    assert document["verified"] is True
    assert document["partner"] == "bank-a"
    assert document["report"]["status"] == "CREDIT_STATUS_OVERDUE"


def test_a_kept_answer_that_leaves_steps_open_is_not_called_verified(
    desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "answer.json"
    desk.canonical("--save", str(file))
    document = json.loads(file.read_text())
    del document["call"]
    file.write_text(json.dumps(document | {"format": "creditgateway-bundle-v1"}))
    shown = desk.verify(file)
    assert shown.exit_code == 2
    assert "verified in part" in shown.stdout
    assert "not checked: position, counter" in shown.stderr
    document = json.loads(desk.verify(file, "--json").stdout)
    assert (document["verified"], document["unchecked"]) == (False, ["position", "counter"])


@pytest.mark.parametrize(
    ("entry", "step"),
    [
        ({"purpose": Purpose.CREDIT_CHECK}, "purpose"),
        ({"as_of": date(1999, 1, 1)}, "as-of"),
        ({"keyids": ("00" * 32,)}, "keys"),
        ({"entry_time": datetime(1970, 1, 1, tzinfo=UTC)}, "entry-time"),
        ({"partner_counter": 0}, "counter"),
    ],
)
def test_a_receipt_that_lies_is_withheld_and_the_saved_file_says_which_step(
    desk: Desk, tmp_path: Path, entry: dict[str, Any], step: str
) -> None:
    body = desk.gateway.misbehaviour.body
    desk.gateway.misbehaviour = Misbehaviour(body=body, entry=entry)
    file = tmp_path / "evidence.json"
    withheld = desk.canonical("--json", "--save", str(file))
    assert withheld.exit_code == 3
    assert json.loads(withheld.stdout)["step"] == step
    checked = desk.verify(file, "--json")
    assert checked.exit_code == 1
    assert json.loads(checked.stdout)["step"] == step


def test_a_trust_file_without_a_checkpoint_is_not_passed_over_in_silence(
    desk: Desk, tmp_path: Path
) -> None:
    assert "no checkpoint to start from" in desk.canonical("--no-state").stderr
    assert "no checkpoint to start from" in desk.canonical().stderr
    # From then on there is one of its own.
    assert "no checkpoint to start from" not in desk.canonical().stderr
    pems = [public_key_pem(signer.public_key).decode() for signer in desk.gateway.signers]
    trust = render_trust_file(ORIGIN, pems, desk.gateway.log.vkey, checkpoint=desk.gateway.note())
    (tmp_path / "trust.toml").write_text(trust)
    assert "no checkpoint to start from" not in desk.canonical("--no-state").stderr


def test_a_kept_answer_of_another_gateway_is_not_verified(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "answer.json"
    desk.canonical("--save", str(file))
    other = SimulatedGateway()
    pems = [public_key_pem(signer.public_key).decode() for signer in other.signers]
    (tmp_path / "trust.toml").write_text(render_trust_file(ORIGIN, pems, other.log.vkey))
    checked = desk.verify(file, "--json")
    assert checked.exit_code == 1
    assert json.loads(checked.stdout)["verified"] is False


def test_an_existing_file_is_not_asked_for(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "answer.json"
    file.write_text("old")
    assert desk.canonical("--save", str(file)).exit_code == 2
    assert file.read_text() == "old"
    assert desk.gateway.requests == []


def test_what_cannot_be_asked_exits_with_2(desk: Desk, tmp_path: Path) -> None:
    for options in (
        ("--consent", "c-1"),
        ("--body", str(tmp_path / "none")),
        ("--body", str(tmp_path / "none"), "--body-type", "t"),
        ("--purpose", "curiosity"),
        ("--purpose", "loan-approval", "--as-of", "yesterday"),
        ("--purpose", "loan-approval", "--subject", str(tmp_path / "none")),
    ):
        assert desk.ask(*options).exit_code == 2
    assert desk.verify(tmp_path / "none.json").exit_code == 2
    assert desk.gateway.requests == []


@pytest.mark.parametrize(
    ("code", "exit_code"),
    [
        (grpc.StatusCode.UNAVAILABLE, 75),
        (grpc.StatusCode.DEADLINE_EXCEEDED, 75),
        (grpc.StatusCode.RESOURCE_EXHAUSTED, 75),
        (grpc.StatusCode.INTERNAL, 75),
        (grpc.StatusCode.UNIMPLEMENTED, 2),
        (grpc.StatusCode.PERMISSION_DENIED, 2),
        (grpc.StatusCode.UNAUTHENTICATED, 2),
    ],
)
def test_what_no_gateway_says_is_for_later_only_where_later_can_help(
    desk: Desk, code: grpc.StatusCode, exit_code: int
) -> None:
    """As a proxy that lets nobody through, or a server without such a method."""
    desk.gateway.misbehaviour = Misbehaviour(status=(code, ()))
    failed = desk.canonical()
    assert failed.exit_code == exit_code, failed.output
    assert code.name in failed.stderr


@pytest.mark.parametrize("waiting", [(), ("--patience", "600")])
def test_a_server_that_is_not_trusted_is_nothing_to_try_again(
    desk: Desk, tmp_path: Path, waiting: tuple[str, ...]
) -> None:
    (tmp_path / "other").mkdir()
    other, _ = write_certificate(tmp_path / "other")
    for changed in (("--ca", str(other)), ("--server-name", "other.example")):
        failed = desk.canonical(*changed, *waiting)
        assert failed.exit_code == 2, failed.output
        assert "the server's certificate is not trusted" in failed.stderr
    assert desk.gateway.requests == []


def test_nobody_there_exits_with_the_code_for_later(desk: Desk) -> None:
    failed = replace(desk, options=["--address", "127.0.0.1:1", *desk.options[2:]]).canonical()
    assert failed.exit_code == 75
    assert "UNAVAILABLE" in failed.stderr


def test_the_newest_checkpoint_is_kept_by_log_and_a_forked_log_is_withheld(
    desk: Desk, tmp_path: Path
) -> None:
    for _ in range(2):
        assert desk.canonical().exit_code == 0
    folder = tmp_path / "state" / "credit-gateway"
    (kept,) = (path for path in folder.iterdir() if path.suffix not in {".lock", ".receipts"})
    assert kept.with_name(kept.name + ".receipts").is_file()
    assert kept.name.startswith(f"{ORIGIN}.checkpoint.")
    assert kept.read_text() == desk.gateway.note()
    del desk.gateway.leaves[1:]
    desk.gateway.leaves[0] = b"something else"
    shown = desk.canonical()
    assert shown.exit_code == 3
    assert "the log does not continue" in shown.stderr
    assert "OVERDUE" not in shown.stdout
    document = json.loads(desk.canonical("--json").stdout)
    assert document["outcome"] == "unverified"
    assert document["conclusive"] is False
    assert Path(document["evidence"]).exists()
    assert desk.canonical("--no-state").exit_code == 0


def test_a_state_file_can_be_named_or_left_out_but_not_both(desk: Desk, tmp_path: Path) -> None:
    assert desk.canonical("--state", str(tmp_path / "kept")).exit_code == 0
    assert (tmp_path / "kept").exists()
    assert desk.canonical("--no-state").exit_code == 0
    assert not (tmp_path / "state").exists()
    both = desk.canonical("--no-state", "--state", str(tmp_path / "kept"))
    assert both.exit_code == 2
    assert "exclude each other" in both.stderr


def test_a_state_directory_that_cannot_be_made_is_named(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "in-the-way").touch()
    shown = desk.canonical(XDG_STATE_HOME=str(tmp_path / "in-the-way"))
    assert shown.exit_code == 2
    assert "--no-state" in shown.stderr
