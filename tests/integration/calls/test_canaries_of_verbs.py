# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing personal in what verbs about people print, say in errors, or make a gateway log.

Disputes, corrections, plans, subjects and expiry: each verb with canaries, and wrongly. A verb of
these groups that is not run here fails the test. What is meant for the person, or for who sent
it, is not looked at.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import typer

from gateway.cli.app import make_app
from tests.integration.plans.test_plan_commands import SCHEDULE
from tests.support.calls.questions import ASKER, LENDER, Person, Questions, asking
from tests.support.calls.signed_options import signed_options
from tests.support.gateway.canaries import (
    AMOUNTS,
    PERSON,
    REFERENCE,
    SOMEBODY,
    SOMEBODYS,
    WRONG,
    found_anywhere,
)
from tests.support.gateway.gateway_process import gateway_process
from tests.support.gateway.otlp_collector import Collector, receiving
from tests.support.gateway.stack import Stack
from tests.support.uploads import taking_options
from tests.support.verbs import Verbs, case, verbs

_FIRST = json.JSONDecoder()
GROUPS = ("dispute", "correction", "plan", "subject", "records")
CANARY = Person(SOMEBODY, f"loan-{SOMEBODY}", REFERENCE, PERSON, AMOUNTS[1])
CAUSE = ("--cause", "a test")
LOAN = ("--institution", LENDER, "--account", CANARY.account, "--item", "lateness")


@dataclass(slots=True)
class Desks:
    """Runs verbs of the partners and of the operator.

    Attributes:
        questions: who they are.
        running: what runs verbs.
        tried: which verbs were.
        seen: what they wrote, by place.
    """

    questions: Questions
    running: Verbs
    tried: set[tuple[str, str]] = field(default_factory=set)
    seen: list[tuple[str, str]] = field(default_factory=list)

    async def run(  # noqa: PLR0913 - one argument a fact
        self,
        group: str,
        verb: str,
        *words: str,
        by: str = "",
        text: str = SOMEBODY,
        code: int = 0,
        shows: bool = False,
    ) -> Any:
        """One verb; what it printed as JSON, if it did.

        Args:
            group: of verbs.
            verb: of these.
            words: its options.
            by: which bank's, if it makes calls.
            text: its standard input.
            code: how it has to end.
            shows: its standard output is for the person, or who knows them.
        """
        stack = self.questions.stack
        given = list(words)
        if by:
            asks = verb == "open" or group == "plan"
            given += signed_options(stack, self.questions.banks[by], subject=asks)
        tried = case(("credit-gateway", group, verb, *given), text=f"{text}\n")
        (ended,) = await asyncio.to_thread(self.running.run, [tried], stack.directory)
        name = f"{group} {verb}"
        assert ended["code"] == code, (name, ended["out"], ended["err"])
        self.tried.add((group, verb))
        self.seen.append((f"standard error of {name}", ended["err"]))
        if not shows:
            self.seen.append((f"standard output of {name}", ended["out"]))
        # Of several, one per line, the first.
        return _FIRST.raw_decode(ended["out"])[0] if ended["out"].startswith("{") else None


async def _disputes(desks: Desks) -> None:
    folder = desks.questions.stack.directory
    (folder / "said.txt").write_text(PERSON, encoding="utf-8")
    (folder / "long.txt").write_text(PERSON * 100, encoding="utf-8")
    opening = (*LOAN, "--reference", REFERENCE)
    said = ("--statement", str(folder / "said.txt"))
    await desks.run("dispute", "open", *opening, by=ASKER, text=WRONG, code=1)
    await desks.run("dispute", "open", *LOAN, "--reference", PERSON, by=ASKER, code=1)
    long = ("--statement", str(folder / "long.txt"))
    await desks.run("dispute", "open", *opening, *long, by=ASKER, code=2)
    await desks.run("dispute", "open", *opening, "--month", PERSON, by=ASKER, code=2)
    named = (await desks.run("dispute", "open", *opening, *said, by=ASKER))["dispute"]
    await desks.run("dispute", "answer", SOMEBODY, by=LENDER, code=2)
    await desks.run("dispute", "answer", named, by=ASKER, code=1)
    await desks.run("dispute", "answer", named, by=LENDER)
    await desks.run("dispute", "show", named, by=ASKER)
    await desks.run("dispute", "show", named)
    keys = ("--keys", str(folder / "keys"))
    await desks.run("dispute", "show", named, *keys, *CAUSE, shows=True)
    await desks.run("dispute", "list", "--account", CANARY.account, by=LENDER)
    await desks.run("dispute", "list", "--overdue")
    await desks.run("dispute", "escalate", named, *CAUSE)
    await desks.questions.effective()
    await desks.run("dispute", "moderate", named, "--state", "shown", *CAUSE)
    await desks.questions.effective()
    await desks.run("dispute", "restrict", named, *CAUSE)
    await desks.questions.effective()
    await desks.run("dispute", "restrict", named, "--lift", *CAUSE)
    await desks.questions.effective()
    await desks.run("dispute", "resolve", named, "--outcome", "rejected", by=LENDER)
    await desks.run("dispute", "resolve", named, "--outcome", "rejected", *CAUSE, code=1)
    again = (await desks.run("dispute", "open", *opening, by=ASKER))["dispute"]
    await desks.run("dispute", "withdraw", again, by=ASKER)


async def _corrections(desks: Desks) -> None:
    await desks.questions.wrong()
    keys = ("--keys", str(desks.questions.stack.directory / "keys"))
    await desks.run("correction", "compute", *keys, *CAUSE, "--wait", "30")
    await desks.run("correction", "list", code=1)
    await desks.run("correction", "show", bytes(range(16)).hex(), code=1)
    await desks.run("correction", "show", SOMEBODY, code=2)
    await desks.run("correction", "receive", by=ASKER)
    await desks.run("correction", "receive", "--acknowledge", by=ASKER)
    await desks.run("correction", "list", code=0)


async def _plans(desks: Desks) -> None:
    schedule = desks.questions.stack.directory / "schedule.csv"
    schedule.write_text(SCHEDULE.replace("L-1", CANARY.account), encoding="utf-8")
    given = ("--plan", "7", "--kind", "instalment", "--filed", "2005-08-01")
    on_file = (*given, "--schedule", str(schedule))
    await desks.run("plan", "file", *given, "--account", PERSON, by=LENDER, code=1)
    await desks.run("plan", "file", *on_file, by=LENDER, text=WRONG, code=1)
    await desks.run("plan", "file", *on_file, by=LENDER, shows=True)
    change = ("--plan", "7", "--step", "agree", "--on", "2005-08-02")
    await desks.run("plan", "change", *change, by=LENDER, shows=True)
    await desks.run("plan", "change", *change, "--version", PERSON, by=LENDER, code=2)
    await desks.run("plan", "get", by=LENDER, shows=True)
    await desks.run("plan", "get", by=LENDER, text=WRONG, code=1)


async def _subjects(desks: Desks) -> None:
    folder = desks.questions.stack.directory
    page = ("--out", str(folder / "page.html"))
    log = ("--log-key", desks.questions.stack.trust().log.vkey)
    given = ("--subject", "-", *CAUSE, "--keys", str(folder / "keys"))
    for verb, more in (("report", (*log, *page)), ("restrict", ()), ("erase", ())):
        await desks.run("subject", verb, *given, *more, text=WRONG, code=2)
    await desks.run("subject", "report", *given, *log, *page)
    await desks.run("subject", "report", *given, *log, "--json", shows=True)
    await desks.run("subject", "restrict", *given, "--wait", "30")
    await desks.run("subject", "restrict", *given, "--lift", "--wait", "30")
    await desks.run("subject", "erase", *given, "--wait", "30")
    await desks.run("records", "expire", *CAUSE, "--wait", "30")


def _registered() -> set[tuple[str, str]]:
    groups: Any = typer.main.get_command(make_app())
    return {(name, verb) for name in GROUPS for verb in groups.commands[name].commands}


async def test_canaries_in_verbs_about_people_are_seen_nowhere(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    questions = asking(stack, CANARY)
    stack.adopt()
    stack.admit()
    given = {
        "CREDIT_GATEWAY_DATABASE_URL": database_url,
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": database_url,
    }
    with receiving(Collector()) as receiver, verbs(given) as running:
        options = ("--otlp-endpoint", receiver.endpoint, "--trace-ratio", "1")
        async with gateway_process(stack, "gateway", *taking_options(stack), *options) as server:
            stack.port = server.port
            desks = Desks(questions, running)
            for act in (_disputes, _corrections, _plans, _subjects):
                await act(desks)
            await questions.close()
    assert desks.tried == _registered()
    log = ("server log", (tmp_path / "gateway.log").read_text(encoding="utf-8"))
    assert found_anywhere(SOMEBODYS, [*desks.seen, log]) == {}
    for message in receiver.received:
        assert SOMEBODYS.in_message(message) == []
