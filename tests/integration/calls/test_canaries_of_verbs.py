# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing personal in what verbs about people print, say in errors, or make a gateway log.

Each verb that takes a person, reads what is kept of people or opens evidence is run with
canaries, and wrongly. Which verbs do is told by their options, so a new one fails the test until
it is run here, or named below with the test that runs it. What is meant for the person, or for
who sent it, is not looked at.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import typer

from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app
from gateway.domain.access.methods import QUERY
from tests.integration.plans.test_plan_commands import SCHEDULE
from tests.support.calls.ended import ask
from tests.support.calls.every_method import question_of
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
from tests.support.gateway.stack import Stack, resident
from tests.support.suite.exhaustive import first_every_day
from tests.support.uploads import as_file, taking_options
from tests.support.verbs import Verbs, case, verbs

_FIRST = json.JSONDecoder()
AUDIT = "credit-audit"
GROUPS = ("dispute", "correction", "plan", "subject", "records", "account", "person")
"""All of whose verbs are about people, whatever their options."""
TAKES = {"--subject", "--records-url"}
"""Options of verbs that take a person, or read what is kept of people."""
BY_CALL = "its bodies are those of tests/integration/calls/test_canaries_of_methods.py"
ELSEWHERE = {
    ("", "query"): "tests/integration/query/test_canaries.py",
    ("", "obligations"): BY_CALL,
    ("consent", "get"): BY_CALL,
    ("consent", "pause"): BY_CALL,
    ("consent", "resume"): BY_CALL,
    ("consent", "grant"): BY_CALL,
    (
        "case",
        "show",
    ): "opens evidence for who has to see it: tests/integration/own_calls/test_own_cases.py",
    ("keys", "prune-evidence"): "reads under which keys evidence is, and of nobody",
    ("keys", "rotate-evidence"): "wraps the keys of evidence anew, and opens nobody's",
    ("retention", "apply"): "deletes evidence by its month, and reads nobody's",
    ("retention", "move"): "moves evidence by its month, sealed as it is, and opens nobody's",
    ("retention", "move-entries"): "moves entries by their number, and is given hashes of them",
}
"""Verbs with such options that are not run here, and why they need not be."""
CANARY = Person(SOMEBODY, f"loan-{SOMEBODY}", REFERENCE, PERSON, AMOUNTS[1])
CAUSE = ("--cause", "a test")
OTHER = resident(3)
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
        path = (AUDIT, verb) if group == AUDIT else ("credit-gateway", group, verb)
        tried = case((*path, *given), text=f"{text}\n")
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
    await desks.run(AUDIT, "corrections", *keys, code=2)  # without a cause
    await desks.run(AUDIT, "corrections", *keys, *CAUSE)
    await desks.run(AUDIT, "corrections", *keys, *CAUSE, "--json")


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


async def _consents(desks: Desks) -> None:
    keys = ("--keys", str(desks.questions.stack.directory / "keys"))
    given = ("--partner", ASKER, "--subject", "-", *keys)
    named = ("--reference", f"{REFERENCE}-2")
    terms = ("--purpose", "loan-approval", "--until", "2099-12-31")
    await desks.run("consent", "add", *given, *named, *terms, text=WRONG, code=1)
    await desks.run("consent", "add", *given, *named, *terms, *CAUSE, "--wait", "30")
    await desks.run("consent", "list", "--subject", "-", *keys)
    await desks.run("consent", "list", "--subject", "-", *keys, text=WRONG, code=1)
    await desks.run("consent", "revoke", *given, *named, text=WRONG, code=1)
    await desks.run("consent", "revoke", *given, *named, *CAUSE, "--wait", "30")


async def _accounts(desks: Desks) -> None:
    folder = desks.questions.stack.directory
    keys = ("--keys", str(folder / "keys"))
    paths = {"account": CANARY.account, "unknown": PERSON, "wrong": WRONG, "other": OTHER}
    for name, text in (*paths.items(), ("person", SOMEBODY)):
        (folder / f"{name}.txt").write_text(f"{text}\n", encoding="utf-8")
    of = ("--institution", LENDER, "--subject", "-", *keys)
    known = ("--reference-file", str(folder / "account.txt"))
    unknown = ("--reference-file", str(folder / "unknown.txt"))
    to = ("--to-subject", str(folder / "other.txt"))
    await desks.run("account", "move", *of, *unknown, *to, code=2)
    await desks.run("account", "move", *of, *known, *to, text=WRONG, code=2)
    await desks.run("account", "move", *of, *known, *to, "--wait", "30")
    await desks.run("account", "withdraw", *of, *known, text=WRONG, code=2)
    await desks.run("account", "withdraw", *of, *known, text=OTHER)
    rows = folder / "withdrawn.csv"
    rows.write_bytes(as_file([desks.questions.row()]))
    listed = (str(rows), "--adapter", "instalment-csv", "--institution", LENDER, *keys)
    await desks.run("account", "withdraw-file", *listed)
    linked = ("--subject", "-", *keys)
    await desks.run("person", "link", *linked, "--kept-subject", str(folder / "wrong.txt"), code=2)
    await desks.run("person", "link", *linked, "--kept-subject", str(folder / "other.txt"))


async def _audited(desks: Desks) -> None:
    asked = await question_of(
        desks.questions, QUERY
    )  # of whose answer there is something to replay
    channel = await desks.questions.channel(asked.bank.partner_id)
    assert (await ask(channel, QUERY.name, asked.messages)).answers == 1
    folder = desks.questions.stack.directory
    keys = ("--keys", str(folder / "keys"))
    log = ("--log-key", desks.questions.stack.trust().log.vkey)
    about = ("--subject", "-", *keys)
    for verb, more in (("search", ()), ("access-report", CAUSE)):
        await desks.run(AUDIT, verb, *about, *log, *more, text=WRONG, code=2)
        await desks.run(AUDIT, verb, *about, *log, *more)
        await desks.run(AUDIT, verb, *about, *log, *more, "--json")
    out = ("--out", str(folder / "about-somebody"))
    await desks.run(AUDIT, "export", *about, *log, *out, text=WRONG, code=2)
    await desks.run(AUDIT, "export", *about, *log, *out)
    await desks.run(AUDIT, "verify", "--no-definitions", *keys, *log, *CAUSE)
    await desks.run(AUDIT, "replay", "--all", *keys, *log, *CAUSE, "--json")
    await desks.run(AUDIT, "show", "0", *log, "--evidence", *keys, code=2)  # without a cause
    await desks.run(AUDIT, "show", "0", *log)


ACTS = {
    "consents and audits": (_consents, _audited),
    "all others": (_disputes, _corrections, _plans, _accounts, _subjects),
}
"""What runs the verbs; the first for every day."""
OF_THE_FIRST = {"consent", AUDIT}
"""Groups whose verbs the first runs, but for the one that is about corrections."""


def _runs(acts: str, verb: tuple[str, str]) -> bool:
    first = verb[0] in OF_THE_FIRST and verb != (AUDIT, "corrections")
    return first == (acts == next(iter(ACTS)))


def _registered() -> set[tuple[str, str]]:
    """Verbs about people, each with its group."""
    gateway: Any = typer.main.get_command(make_app())
    audit: Any = typer.main.get_command(make_audit_app())
    known = {
        (group if hasattr(command, "commands") else "", name): verb
        for group, command in gateway.commands.items()
        for name, verb in getattr(command, "commands", {group: command}).items()
    }
    known |= {(AUDIT, name): verb for name, verb in audit.commands.items()}
    return {
        (group, name)
        for (group, name), verb in known.items()
        if group in GROUPS or TAKES & {option for each in verb.params for option in each.opts}
    }


@pytest.mark.parametrize("acts", first_every_day(ACTS))
async def test_canaries_in_verbs_about_people_are_seen_nowhere(
    acts: str, database_url: str, tmp_path: Path
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
            for act in ACTS[acts]:
                await act(desks)
            await questions.close()
    wanted = _registered() - ELSEWHERE.keys()
    assert desks.tried == {verb for verb in wanted if _runs(acts, verb)}
    assert ELSEWHERE.keys() <= _registered()
    log = ("server log", (tmp_path / "gateway.log").read_text(encoding="utf-8"))
    assert found_anywhere(SOMEBODYS, [*desks.seen, log]) == {}
    for message in receiver.received:
        assert SOMEBODYS.in_message(message) == []
