# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway query --portfolio`: many questions under one signature, into a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from gateway.cli.ask.failures import Failure, failures_told
from gateway.cli.ask.portfolio.answers import AnswersFile
from gateway.cli.ask.portfolio.questions import Questions
from gateway.cli.ask.query_view import show_unchecked
from gateway.cli.context import ExitCode, err, out, print_json
from gateway.cli.output import good
from gateway.client import (
    BlockingCreditGatewayClient,
    ReceiptStep,
    UnverifiedAnswerError,
)


def ask_portfolio(
    client: BlockingCreditGatewayClient,
    questions: Questions,
    answers: AnswersFile,
    *,
    timeout_s: float,
    json: bool,
) -> None:
    """Asks, keeps what comes, says what came; ends the command unless all were answered."""
    call = client.query_portfolio(
        questions.bodies,
        questions.body_type,
        asked=questions.asked,
        resume=answers.progress,
        timeout_s=timeout_s,
    )
    done = 0 if answers.progress is None else answers.progress.delivered
    unchecked: dict[ReceiptStep, None] = {}

    def then(failure: Failure) -> None:
        """Nothing goes on from an answer that does not verify."""
        if not isinstance(failure, UnverifiedAnswerError):
            _tell_how_to_go_on(answers)

    with (
        failures_told(json=json, then=then),
        _progress(len(questions.bodies), done) as progress,
    ):
        # Nothing is left to ask where only the end of the file was cut off.
        for batch in call if done < len(questions.bodies) else ():
            answers.add(batch, call.progress)
            progress(call.progress.delivered)
            unchecked |= dict.fromkeys(step for i in batch.items for step in i.unchecked)
    answers.finish()
    _show(answers, list(unchecked), json=json)
    if answers.refused:
        raise typer.Exit(ExitCode.FAILED)


@contextmanager
def _progress(total: int, done: int) -> Iterator[Callable[[int], None]]:
    """A bar by people on standard error, when somebody is looking."""
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=err, disable=not err.is_terminal) as progress:
        task = progress.add_task("asked about", total=total, completed=done)
        yield lambda delivered: progress.update(task, completed=delivered)


def _tell_how_to_go_on(answers: AnswersFile) -> None:
    if answers.progress is not None:
        err.print(
            f"{answers.progress.delivered:,} items are in the file; the same command with"
            " --resume goes on behind them, for six hours",
            highlight=False,
        )


def _show(answers: AnswersFile, unchecked: list[ReceiptStep], *, json: bool) -> None:
    refused = answers.refused.total()
    if json:
        document: dict[str, Any] = {
            "outcome": "complete",
            "items": answers.answered + refused,
            "answered": answers.answered,
            "refused": dict(answers.refused),
            "unchecked": unchecked,
        }
        print_json(document)
        return
    out.print(f"{answers.answered:,} answered, {refused:,} refused", highlight=False)
    for reason, count in answers.refused.most_common():
        out.print(f"{count:,} times {reason}", markup=False, highlight=False)
    err.print(good("verified:"), "each item is signed for and logged", highlight=False)
    show_unchecked(unchecked)
