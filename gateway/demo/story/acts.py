# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What happens in the demo, act by act; each act checks that it went as told."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from rich.table import Table
from rich.text import Text

from adapters.registry import query_adapter
from gateway.cli.ask.report_view import explanation_text
from gateway.cli.context import out
from gateway.cli.output import bad, dim, good, note
from gateway.client import (
    Answer,
    Asked,
    Bundle,
    ConsentChannel,
    CreditGatewayClient,
    GatewayTrust,
    Granted,
    LoggedRefusal,
    RefusedError,
    Terms,
    Uses,
    advice,
    load_bundle,
    save_bundle,
    verify_bundle,
)
from gateway.demo.partners import AMBER, CARDS, JADE, LOANS, OPAL, DemoPartner
from gateway.demo.story.dispute_act import (
    RIGHT,
    WRONG,
    Lender,
    acknowledged,
    marks,
    opened,
    resolved,
)
from gateway.demo.story.person_act import (
    allowed,
    dues,
    scored,
    show_dues,
    show_score,
    show_words,
)
from gateway.demo.story.plan_act import AMOUNT, LAST_DUE, file_and_pay, seen
from gateway.demo.story.reminder_act import THEN as THREE_DAYS_BEFORE
from gateway.demo.story.reminder_act import Reminded, show_earlier, show_texts
from gateway.demo.story.table import Told, answers_table
from gateway.demo.story.wire import (
    JSON_QUERY,
    XML_QUERY,
    body_panel,
    body_parts,
    json_question,
    xml_question,
)
from gateway.demo.webhook_receiver import Webhook
from gateway.demo.world import CONSENT_REFERENCE, World
from gateway.domain.access.plain_words import counted
from gateway.domain.codes import Purpose
from gateway.errors import Reason

_THEN = date(2005, 9, 30)
_BEFORE_DUE = date(2005, 10, 10)


class Story:
    """The banks' side of the demo."""

    def __init__(self, world: World, address: str, receipts: Path, *, wire: bool) -> None:
        """Keep where to ask, where receipts are saved, and whether bodies are shown."""
        self._wire = wire
        self._told: list[Told] = []
        self._world = world
        self._address = address
        self._receipts = receipts
        self._trust = GatewayTrust.load(world.trust_file)
        self._subject = world.subject()
        self.went_as_told = True

    async def banks_ask(self) -> None:
        """Both banks ask; then come a query without consent and a replay."""
        async with self._client(JADE) as jade, self._client(AMBER) as amber:
            _act("Jade Bank asks, in JSON with PBOC codes", "as of 2005-09-30, for a loan approval")
            body = json_question(self._subject, CONSENT_REFERENCE, _THEN)
            self._told.append(await self._ask(jade, JADE, "jade", body, as_of=_THEN))
            _act("Amber Credit asks about the same person, in XML with Metro 2 codes", "")
            body = xml_question(self._subject, CONSENT_REFERENCE, _THEN)
            self._told.append(await self._ask(amber, AMBER, "amber", body, as_of=_THEN))
            _act("Jade Bank asks again, as of today", "the answer says how old its data is")
            body = json_question(self._subject, CONSENT_REFERENCE, None)
            await self._ask(jade, JADE, "today", body)
            _act("Jade Bank asks without a consent", "")
            body = json_question(self._subject, "", _THEN)
            await self._refused(jade, "no-consent", body, Reason.CONSENT_MISSING)
            _act("Somebody sends a request of Jade Bank's a second time", "")
            await self._replayed(jade)
            await self._consent_by_signed_call(jade)

    async def _consent_by_signed_call(self, client: CreditGatewayClient) -> None:
        """A consent for one answer: granted, used up, revoked; each step is in the log."""
        _act("Jade Bank registers a consent for one answer, by signed call", "")
        now = datetime.now(UTC)
        # The database of an earlier run may be used again.
        reference = f"demo-once-{now:%Y%m%dT%H%M%S}"
        agreed = Granted(
            frozenset({Purpose.LOAN_APPROVAL}),
            now - timedelta(minutes=1),
            now + timedelta(days=1),
            Terms(uses=Uses(1), channel=ConsentChannel.ONLINE),
        )
        granted = await client.consents.grant(self._subject, reference, agreed)
        out.print(good("✓"), f"registered and logged as leaf {granted.answer.leaf_index}")
        body = json_question(self._subject, reference, _THEN)
        answer = await client.query(body, JSON_QUERY, asked=Asked(Purpose.LOAN_APPROVAL, _THEN))
        _verified(answer)
        await self._refused(client, "used-up", body, Reason.CONSENT_USED_UP)
        revoked = await client.consents.revoke(self._subject, reference)
        out.print(good("✓"), f"revoked and logged as leaf {revoked.answer.leaf_index}")
        await self._refused(client, "revoked", body, Reason.CONSENT_REVOKED)

    async def a_plan_is_filed(self) -> None:
        """Somebody cannot pay a card; the plan they agree on is filed, kept, and seen by a bank."""
        _act("The person falls behind at Harbour Cards, and a bank asks", "report version 4")
        async with self._client(CARDS) as lender, self._client(OPAL) as bank:
            before, _ = await seen(bank, self._subject, CONSENT_REFERENCE, JSON_QUERY, _THEN)
            out.print(f"{before.original} days past due; {counted(before.active, 'plan')} in force")
            _act("Harbour Cards files a repayment plan, by signed call", "each step has a receipt")
            await file_and_pay(lender, self._subject, str(self._world.subject_number()))
            _act("The bank asks again", "on a plan, and kept")
            after, answer = await seen(bank, self._subject, CONSENT_REFERENCE, JSON_QUERY, _THEN)
        save_bundle(self._receipts / "on-plan.json", Bundle.of_answer(answer))
        out.print(
            f"{after.original} days past due by the contract, {after.on_plans} by the plan;"
            f" {counted(after.active, 'plan')} in force,"
            f" {counted(after.kept, 'instalment')} kept so far"
        )
        _verified(answer)
        if not (after.original == before.original > 0 and after.on_plans == 0):
            self._failed("both latenesses are not shown")
        if (after.active, after.kept) != (1, 2):
            self._failed("the plan is not shown as kept so far")

    async def a_slip_is_disputed(self, url: str) -> None:
        """A loan is reported late by a slip; it is disputed, corrected, and the bank is told."""
        slip = Lender(self._world, url, self._subject)
        async with self._client(LOANS) as lender, self._client(OPAL) as bank:
            _act("Willow Loans reports a loan of the person's as late, by a slip", "a bank asks")
            await asyncio.to_thread(slip.report, WRONG)
            wrong = await self._late_by(bank, WRONG, [])
            _act("The bank disputes it for the person, by signed call, and asks again", "")
            dispute = await opened(bank, self._subject, CONSENT_REFERENCE)
            disputed = await self._late_by(bank, WRONG, ["OPEN"])
            _act("Willow Loans corrects it, and the dispute is resolved", "")
            correction = await asyncio.to_thread(slip.report, RIGHT, dispute)
            await resolved(lender, dispute, correction)
            out.print(await asyncio.to_thread(slip.tell, dispute), highlight=False)
            _act("The bank lists what it was told wrongly, and asks once more", "")
            named = await acknowledged(bank)
            await self._late_by(bank, None, [])
        if not {wrong, disputed} <= named:
            self._failed("the bank has no notice of what it was told")
        waiting = await asyncio.to_thread(slip.not_acknowledged, dispute)
        out.print("who has not acknowledged:", ", ".join(waiting) or "nobody")
        if waiting:
            self._failed("somebody has not acknowledged")

    async def the_person_reads(self) -> None:
        """A bank asks for the risk; then a person reads, in words, what was said of them."""
        other = self._world.other_subject()
        async with self._client(OPAL) as bank:
            _act("Opal Bank asks for the risk of somebody else", "each point has a reason")
            risk, answer = await scored(bank, other, await allowed(bank, other), _THEN)
            save_bundle(self._receipts / "scored.json", Bundle.of_answer(answer))
            show_score(risk)
            _verified(answer)
            if risk.points is None or risk.points != sum(each.points for each in risk.reasons):
                self._failed("the reasons are not the score")
            _act("What the person has to pay next, before it is due", "as of 2005-10-10")
            told = await dues(bank, self._subject, CONSENT_REFERENCE, _BEFORE_DUE)
            show_dues(told)
            _verified(told.answer)
            if not any(month.dates for each in told.found.currencies for month in each.months):
                self._failed("no due date is told")
            _act("The person reads what a bank is told", "in Chinese and English")
            risk, answer = await scored(bank, self._subject, CONSENT_REFERENCE, _THEN)
        if not show_words(answer) or risk.not_scored is None:
            self._failed("there is nothing to read")

    async def a_reminder_goes_out(self, url: str) -> None:
        """Before the next due date: signed, logged, delivered, read by the person, acknowledged."""
        _act("Three days before it is due, a reminder goes out", f"as of {THREE_DAYS_BEFORE}")
        async with self._client(CARDS) as lender:
            reminded = Reminded(self._world, url, lender)
            await reminded.allowed(self._subject)
            came = await reminded.webhook()
            if isinstance(came, Webhook):
                told = reminded.read(came)
                if not await reminded.check_inclusion(told):
                    self._failed("the reminder's entry cannot be looked up")
                due = told.content.due
                out.print(
                    good("✓"),
                    f"a webhook arrived, signed with {CARDS.display_name}' own secret; logged"
                    f" before it left: leaf {told.leaf_index}, in the signed tree",
                )
                if (due.due_date, due.outstanding) != (LAST_DUE, AMOUNT):
                    self._failed("the reminder is of something else")
                _act("The person reads the reminder", "in Chinese and English")
                show_texts(told)
                answer = await reminded.acknowledged(told)
                save_bundle(self._receipts / "reminded.json", Bundle.of_answer(answer))
            elif came is not None:
                show_earlier(came)
            else:
                self._failed("no reminder arrived")
        if not await asyncio.to_thread(reminded.all_told):
            self._failed("a reminder was not passed on")

    async def _late_by(
        self, bank: CreditGatewayClient, days: int | None, disputes: list[str]
    ) -> int:
        """Asks, and says what is told; the leaf.

        Args:
            bank: that asks.
            days: past due that it has to be told; None: fewer than those of the slip.
            disputes: states of those that have to be shown.
        """
        told, answer = await seen(bank, self._subject, CONSENT_REFERENCE, JSON_QUERY, _THEN)
        if disputes:
            save_bundle(self._receipts / "in-dispute.json", Bundle.of_answer(answer))
        shown = marks(answer)
        mark = f"; marked: a dispute is {', '.join(shown).lower()}" if shown else ""
        out.print(f"{told.original} days past due{mark} (leaf {answer.leaf_index})")
        as_told = told.original < WRONG if days is None else told.original == days
        if not as_told or shown != disputes:
            self._failed("the bank is told something else")
        return answer.leaf_index

    def _client(self, partner: DemoPartner) -> CreditGatewayClient:
        world = self._world
        return CreditGatewayClient.connect(
            self._address, world.tls_files(partner), world.identity(partner), self._trust
        )

    async def _ask(
        self,
        client: CreditGatewayClient,
        bank: DemoPartner,
        name: str,
        body: bytes,
        *,
        as_of: date | None = None,
    ) -> Told:
        asked = Asked(Purpose.LOAN_APPROVAL, as_of)
        body_type = JSON_QUERY if body.startswith(b"{") else XML_QUERY
        answer = await client.query(body, body_type, asked=asked)
        save_bundle(self._receipts / f"{name}.json", Bundle.of_answer(answer))
        told = _told(bank, answer)
        if self._wire:
            out.print(body_panel("question", body), body_panel("answer", answer.body))
        else:
            out.print(f"answer: {told.report.status.name.lower().replace('_', ' ')}")
            for explanation in told.report.explanations:
                out.print(f"  · {explanation_text(explanation)}", highlight=False)
        _verified(answer)
        return told

    def show_both_answers(self) -> None:
        """One person, two banks: a column per bank, each in what its own codes can say."""
        _act("What both banks were told about one person", "each in its own codes")
        out.print(answers_table(self._told))

    async def _refused(
        self, client: CreditGatewayClient, name: str, body: bytes, reason: Reason
    ) -> None:
        try:
            await client.query(body, JSON_QUERY, asked=Asked(Purpose.LOAN_APPROVAL, _THEN))
        except RefusedError as refusal:
            self._show_refusal(refusal, name, reason)
        else:
            self._failed("the gateway answered")

    async def _replayed(self, client: CreditGatewayClient) -> None:
        body = json_question(self._subject, CONSENT_REFERENCE, _THEN)
        sent = client.sign(body, JSON_QUERY, asked=Asked(Purpose.LOAN_APPROVAL, _THEN))
        await client.send(sent)
        try:
            await client.send(sent)
        except RefusedError as refusal:
            self._show_refusal(refusal, "replay", Reason.REQUEST_REPLAYED)
        else:
            self._failed("the gateway answered")

    def _show_refusal(self, refusal: RefusedError, name: str, expected: Reason) -> None:
        place = "" if refusal.field is None else f" at {refusal.field}"
        out.print(note("refused"), f"{refusal.status}: {refusal.reason}{place}")
        out.print(f"  {advice(refusal.reason)}", highlight=False)
        if refusal.reason != expected.value or not refusal.receipt_verified:
            self._failed("another reason, or without a receipt")
            return
        assert refusal.receipt is not None  # noqa: S101  (a verified receipt is one)
        out.print(
            good("✓"),
            f"the refusal is logged too, as leaf {refusal.receipt.leaf_index};"
            " its receipt verifies",
        )
        bundle = Bundle.of_refusal(refusal)
        if bundle is not None:
            save_bundle(self._receipts / f"{name}.json", bundle)

    def receipts_verify_offline(self) -> None:
        """The server is gone; the saved files and the trust file are enough."""
        _act("The server is stopped; receipts verify offline", "from files and public keys alone")
        table = Table(box=None, pad_edge=False)
        for heading in ("file", "outcome", "leaf", "verified"):
            table.add_column(heading)
        for path in sorted(self._receipts.glob("*.json")):
            found = verify_bundle(load_bundle(path), self._trust)
            outcome = found.reason if isinstance(found, LoggedRefusal) else "answered"
            table.add_row(path.name, outcome, str(found.leaf_index), good("✓"))
            if found.unchecked:
                self._failed(f"{path.name}: {', '.join(found.unchecked)} could not be checked")
        out.print(table)

    def _failed(self, why: str) -> None:
        self.went_as_told = False
        out.print(bad(f"✗ {why}"))


def _act(title: str, subtitle: str) -> None:
    out.print()
    out.rule(act_title(title, subtitle))


def act_title(title: str, subtitle: str = "") -> Text:
    """A heading of the demo."""
    return Text.assemble((title, "bold cyan"), (f" · {subtitle}" if subtitle else "", "dim"))


def _told(bank: DemoPartner, answer: Answer) -> Told:
    """An answer as its bank reads it, by the adapter of its own format."""
    parts = dict(body_parts(answer.body))
    json_form = answer.body.startswith(b"{")
    adapter = query_adapter(bank.adapter or "")
    return Told(
        bank=bank.display_name,
        form="JSON with PBOC codes" if json_form else "XML with Metro 2 codes",
        report=adapter.read_report(answer.body),
        floored=frozenset(loss.figure for loss in adapter.losses if loss.kind == "floor"),
        history=parts["monthlyStatus24m" if json_form else "paymentHistoryProfile"],
        leaf_index=answer.leaf_index,
        partner_counter=answer.entry.partner_counter,
    )


def _verified(answer: Answer) -> None:
    entry = answer.entry
    out.print(
        good("✓"),
        "signed by the gateway, for this very question",
        dim(f"(sha256 {entry.request_digest.hex()[:16]}…)"),
    )
    out.print(
        good("✓"),
        f"logged before it left: leaf {answer.leaf_index}, this bank's access"
        f" number {entry.partner_counter}, data version {entry.data_version}",
    )
