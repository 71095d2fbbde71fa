# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Inputs that are no published vector, made once and kept: `python -m tests.fuzz.made_seeds`.

Kept, because what holds a key or a signature is other bytes each time it is made, and a run
of the fuzzing that nobody can repeat proves little. To be made anew when a format changes.
"""

from __future__ import annotations

import json
import tempfile
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from gateway.audit.claims import ClaimWindow
from gateway.audit.evidence_bundle import encode_pieces
from gateway.audit.following import Cursor
from gateway.audit.log_state import LogState
from gateway.audit.reconciliation.calls import OwnCall, OwnCalls, write_calls
from gateway.client import build_query
from gateway.domain.access.policy import policy_content
from gateway.domain.access.portfolio import ItemOutcome, Portfolio, PortfolioAnswers
from gateway.domain.access.query import Identifier
from gateway.domain.codes import DisputedItem, DisputeOutcome, DisputeState, Purpose, Section
from gateway.domain.consents.calls import (
    ConsentGrant,
    ConsentListing,
    ConsentName,
    ConsentPage,
    KnownConsent,
)
from gateway.domain.consents.consent import (
    Consent,
    ConsentChannel,
    ConsentState,
    Duration,
    Granted,
    Terms,
    TimeUnit,
    Uses,
)
from gateway.domain.corrections.feed import (
    AcknowledgedNotice,
    CorrectionNotice,
    CorrectionsPage,
    CorrectionsQuery,
    WrongAnswer,
)
from gateway.domain.disputes.calls import (
    DisputeAnswer,
    DisputeListing,
    DisputeOpening,
    DisputePage,
    DisputeResolution,
    KnownDispute,
)
from gateway.domain.disputes.dispute import StatementState
from gateway.domain.disputes.rules import DEFAULT_RULES
from gateway.domain.own_calls.cases import CaseAnswer, CaseListing, CasePage, OwnCase
from gateway.domain.own_calls.recovery import LostAnswer
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.plans.calls import AccountPayments, Payment, PlanQuery, PlanStep
from gateway.domain.records.upload import (
    FileContribution,
    Listing,
    Manifest,
    UploadResult,
    UploadState,
)
from gateway.domain.watch.calls import CreditEvent, CreditWatch, WatchBegun
from gateway.domain.watch.signs import EventKind, EventPlace, EventSign
from gateway.errors import Fault, Reason
from gateway.log.tiles.bundles import encode_bundle
from gateway.wire import consents as codec
from gateway.wire import contributions, corrections, plans, portfolios
from gateway.wire.disputes import bodies as disputes
from gateway.wire.own_calls import cases
from gateway.wire.recovery import encode_lost_answer
from gateway.wire.watch import bodies as watches
from tests.support.gateway.authorities import Authority
from tests.support.gateway.stack import EVERYTHING
from tests.support.log.exports import SELECTIONS, SIZE, write_export
from tests.support.log.memory_log import varied_log
from tests.support.plans import called
from tests.vectors import generate_obligations

NOW = datetime(2026, 11, 29, tzinfo=UTC)
ORIGIN = "log.example"
_FILE = Path(__file__).with_suffix(".json")
_AUTHORITY = "authority"


@cache
def made_seeds() -> dict[str, bytes]:
    """The inputs by name; "authority" is the PEM of one that client certificates come from."""
    kept = json.loads(_FILE.read_text(encoding="ascii"))
    return {name: b64decode(text, validate=True) for name, text in kept.items()}


def authority_pem() -> bytes:
    """Of the authority."""
    return made_seeds()[_AUTHORITY]


def _make() -> Iterator[tuple[str, bytes]]:
    with tempfile.TemporaryDirectory() as directory:
        export = Path(directory) / "out"
        write_export(export, varied_log(SIZE), SELECTIONS["period"])
        for file in sorted(export.iterdir()):
            if file.suffix in {".json", ".jsonl"}:
                yield f"export {file.name}", file.read_bytes()
                for number, line in enumerate(file.read_bytes().splitlines(keepends=True)[:9]):
                    yield f"export {file.name} {number}", line
    state = LogState(claims=ClaimWindow(bytes(16)), chains={"bank-a": (1, bytes(32), 0)})
    yield "entry bundle", encode_bundle([b"", b"an entry", bytes(300)])
    yield "evidence file", encode_pieces([(7, b"sealed"), (8, b""), (255, bytes(300))])
    yield "verification state", state.dump(ORIGIN).encode()
    authority = Authority.root()
    yield _AUTHORITY, authority.pem()
    yield "crl", authority.crl([1, 2], last_update=NOW, next_update=NOW)
    lower = authority.intermediate("lower", path_length=0)
    yield "client", lower.client("bank-a", "creditgateway:partner:bank-a").certificate
    yield "lost answer", encode_lost_answer(LostAnswer(bytes(range(16)), NOW))
    calls = (OwnCall("answered", bytes(16), "/a/B", bytes(32), leaf_index=7), OwnCall(leaf_index=9))
    own = OwnCalls("bank-a", "log.example+1+AAAA", calls)
    yield "calls", "".join(write_calls(own)).encode()
    yield "cursor", Cursor(ORIGIN).dump().encode()
    yield "name of a file", b"entries-000000000256.jsonl"
    yield "policy", policy_content(EVERYTHING).encode()
    yield "secret", b64encode(bytes(range(32)))
    yield from _contributed()
    yield from _portfolios()
    yield from _consents()
    yield from _corrections()
    yield from _watches()
    yield from _plans()
    yield "obligations", _obligations()
    yield from _cases()
    yield from _disputes()


def _contributed() -> Iterator[tuple[str, bytes]]:
    """Messages of a contributed file."""
    manifest = Manifest(bytes(32), 1 << 20, "instalment-csv", bytes(32), 7, all_or_nothing=True)
    row = contributions.encode_rejected_row(
        9, [Fault(Reason.INVALID_VALUE, "month"), Fault(Reason.UNKNOWN_CODE, "product")], [3, 4]
    )
    taken = contributions.encode_contribution(FileContribution(1, 2, 9, bytes(16), bytes(32)))
    listing = Listing(1, bytes(32))
    yield "manifest", contributions.encode_manifest(manifest)
    yield "chunk", contributions.encode_chunk(1 << 16, b"x" * 99)
    yield "upload state", contributions.encode_state(UploadState(5, NOW))
    result = UploadResult("", 7, listing, listing, (("closed", 1),), (("account", 2),), 3)
    yield "upload result", contributions.encode_result(result)
    yield "rejected row", row
    yield "contribution", taken
    yield "progress", contributions.encode_progress(77)
    listed = contributions.encode_listed(rejected_rows=[row], contributions=[taken])
    yield "listed", listed


def _portfolios() -> Iterator[tuple[str, bytes]]:
    """Messages of a portfolio."""
    query = build_query(
        "110101199003072738", Purpose.LOAN_APPROVAL, "consent", as_of=date(2026, 1, 1)
    )
    yield "query", query
    body_type = "application/vnd.creditgateway.query.v1+protobuf"
    yield "portfolio", portfolios.encode_portfolio(Portfolio(body_type, 2, bytes(32)))
    resumed = Portfolio(body_type, 2, bytes(32), bytes(16), 2)
    yield "resumed portfolio", portfolios.encode_portfolio(resumed)
    yield "items", portfolios.encode_items([query, query])
    outcomes = (ItemOutcome(report=b"report"), ItemOutcome(reason="INTERNAL", field="query"))
    yield "answers", portfolios.encode_answers(PortfolioAnswers(1, outcomes, body_type))


def _corrections() -> Iterator[tuple[str, bytes]]:
    """Notices of what is no longer right, and what is said to them."""
    answers = (WrongAnswer(7, bytes(16)), WrongAnswer(300, b"\x11" * 16, 12))
    page = CorrectionsPage((CorrectionNotice(1000, NOW, answers),), more=True, page_time=NOW)
    yield "corrections query", corrections.encode_corrections_query(CorrectionsQuery(20, 1000))
    yield "corrections page", corrections.encode_corrections_page(page)
    yield "corrections received", corrections.encode_received([1000, 2000])
    acknowledged = [AcknowledgedNotice(1000, NOW)]
    yield "corrections acknowledged", corrections.encode_acknowledged(acknowledged)


def _obligations() -> bytes:
    """An answer with every kind of figure."""
    (*_, case) = generate_obligations.bodies()["cases"]
    return b64decode(str(case["body"]))


def _watches() -> Iterator[tuple[str, bytes]]:
    """What is asked of a watch, and what it tells."""
    yield "credit watch", watches.encode_watch(CreditWatch(300, (80, 90), risk_worse_by_points=20))
    yield "watch begun", watches.encode_begun(WatchBegun(300, 12, 3600))
    signs = (
        EventSign(EventKind.WORSE, EventPlace.HERE, 1, 2),
        EventSign(EventKind.UTILISATION, EventPlace.ALL, currency="TWD", utilisation_mark=90),
        EventSign(
            EventKind.RISK_WORSE, EventPlace.ALL, risk_points_before=40, risk_points_after=95
        ),
    )
    event = CreditEvent(300, bytes(32), date(2005, 9, 30), signs)
    yield "credit event", watches.encode_event(event)
    yield "events received", watches.encode_received(300)
    yield "events acknowledged", watches.encode_acknowledged(300)


def _plans() -> Iterator[tuple[str, bytes]]:
    """Calls about repayment plans."""
    payments = AccountPayments("L-1", (Payment(1, 100_000, date(2005, 8, 30)), Payment(2, 0)))
    paid = called.step(bytes(32), PlanStep.PAY, payments=(payments,))
    moved = called.step(bytes(32), PlanStep.RESCHEDULE, schedules=called.ACTIVE.accounts)
    yield "plan filing", plans.encode_filing(called.FILING)
    yield "active plan filing", plans.encode_filing(called.ACTIVE)
    yield "plan payment", plans.encode_change(paid)
    yield "plan rescheduling", plans.encode_change(moved)
    yield "plan query", plans.encode_plan_query(PlanQuery(called.DEBTOR, ("L-1",), 7))


def _cases() -> Iterator[tuple[str, bytes]]:
    """What a partner says to a case, and sees of it."""
    case = OwnCase(7, "misses", NOW, 90, 60, 30, 9, NOW, NOW + timedelta(days=5), 1, NOW, None)
    yield "case listing", cases.encode_listing(CaseListing(20, 7, closed=True))
    yield "case answer", cases.encode_answer(CaseAnswer(7, 1, "A batch with old references."))
    yield "case", cases.encode_case(case)
    yield "case page", cases.encode_page(CasePage((case, case), NOW, 9))


def _disputes() -> Iterator[tuple[str, bytes]]:
    """What is said of disputes, and seen of them."""
    who = Identifier(IdentifierScheme.CN_RESIDENT_ID, "110101199003072738")
    lateness, rules, dispute_id = DisputedItem.LATENESS, DEFAULT_RULES.name, bytes(range(16))
    digests = (bytes(32), b"\x11" * 32)
    whole = DisputeOpening(
        who, "lender", "L-1", lateness, "2005-03", digests, "consent", rules, "I paid."
    )
    corrected = DisputeResolution(dispute_id, DisputeOutcome.CORRECTED, 7, restricted=True)
    opened = KnownDispute(
        dispute_id=dispute_id,
        opened_by="bank-a",
        institution="lender",
        month=None,
        item=lateness,
        rules=rules,
        state=DisputeState.OPEN,
        outcome=None,
        open_time=NOW,
        answer_by=NOW + timedelta(days=10),
        resolve_by=NOW + timedelta(days=20),
        answer_time=None,
        end_time=None,
        evidence=(),
        answer_evidence=(),
        correction=None,
        restricted=False,
        statement_state=None,
        version=1,
    )
    resolved = replace(
        opened,
        month="2005-03",
        state=DisputeState.RESOLVED,
        outcome=DisputeOutcome.CORRECTED,
        answer_time=NOW,
        end_time=NOW,
        evidence=digests,
        answer_evidence=digests[:1],
        correction=7,
        restricted=True,
        statement_state=StatementState.PENDING,
        version=3,
    )
    yield "dispute opening", disputes.encode_opening(whole)
    plain = DisputeOpening(who, "lender", "L-1", lateness)
    yield "plain dispute opening", disputes.encode_opening(plain)
    answer = DisputeAnswer(dispute_id, digests, restricted=True)
    yield "dispute answer", disputes.encode_answer(answer)
    yield "dispute resolution", disputes.encode_resolution(corrected)
    yield "dispute name", disputes.encode_name(dispute_id)
    yield "dispute listing", disputes.encode_listing(DisputeListing(7, dispute_id, "L-1"))
    yield "dispute", disputes.encode_dispute(opened)
    yield "resolved dispute", disputes.encode_dispute(resolved)
    page = DisputePage((opened, resolved), NOW, dispute_id)
    yield "dispute page", disputes.encode_page(page)


def _consents() -> Iterator[tuple[str, bytes]]:
    """Questions about consents, and answers."""
    who = Identifier(IdentifierScheme.CN_RESIDENT_ID, "110101199003072738")
    name = ConsentName(who, "consent")
    terms = Terms(
        frozenset(Section),
        24_000,
        24_012,
        Uses(3, TimeUnit.MONTH),
        Duration(TimeUnit.YEAR, 2),
        ConsentChannel.ONLINE,
        bytes(32),
    )
    until = NOW + timedelta(days=9)
    granted = Granted(frozenset(Purpose), NOW, until, terms)
    consent = Consent(frozenset(Purpose), NOW, until, None, None, terms)
    known = KnownConsent(bytes(32), consent, ConsentState.ACTIVE, 2, NOW)
    yield "consent name", codec.encode_name(name)
    yield "consent grant", codec.encode_grant(ConsentGrant(name, granted))
    yield "consent listing", codec.encode_listing(ConsentListing(7, b"token", who))
    yield "consent", codec.encode_consent(known)
    yield "consent page", codec.encode_page(ConsentPage((known, known), NOW, b"token"))


def main() -> None:
    """Writes the file."""
    kept = {name: b64encode(content).decode("ascii") for name, content in _make()}
    _FILE.write_text(json.dumps(kept, indent=1) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
