# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How the partner's verbs show answers, refusals and what proves nothing."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import Any

from gateway.audit.export.selection import moment_text
from gateway.cli.ask.report_view import print_report
from gateway.cli.context import err, out, print_json
from gateway.cli.output import bad, good, note
from gateway.client import (
    Answer,
    LoggedRefusal,
    ReceiptStep,
    RefusedError,
    SplitViewError,
    UnverifiedAnswerError,
    advice,
    read_report,
    report_json,
)


def show_answer(answer: Answer, *, json: bool) -> None:
    """A verified answer.

    Raises:
        MalformedError: the body is not the canonical report it says it is.
    """
    if json:
        print_json(answer_document(answer))
        return
    report = read_report(answer.body, answer.body_type)
    if report is None:
        _print_foreign(answer.body)
    else:
        print_report(out, report)
    err.print(
        good("verified:"),
        f"signed by the gateway for this question, and logged as leaf {answer.leaf_index}",
        highlight=False,
    )
    show_unchecked(answer.unchecked)


def show_unchecked(unchecked: Sequence[ReceiptStep]) -> None:
    """What the word "verified" does not cover, if anything."""
    if unchecked:
        err.print(note("not checked:"), ", ".join(unchecked), highlight=False)


def answer_document(answer: Answer) -> dict[str, Any]:
    """A verified answer for programs."""
    document: dict[str, Any] = {
        "outcome": "answered",
        "body_type": answer.body_type,
        "issue_time": moment_text(answer.issue_time),
        "leaf_index": answer.leaf_index,
        "request_digest": answer.entry.request_digest.hex(),
        "response_digest": answer.entry.response_digest.hex(),
        "unchecked": list(answer.unchecked),
    }
    if read_report(answer.body, answer.body_type) is not None:
        document["report"] = report_json(answer.body, answer.body_type)
        return document
    try:
        document["body"] = answer.body.decode()
    except UnicodeDecodeError:
        document["body_base64"] = base64.b64encode(answer.body).decode("ascii")
    return document


def show_refusal(refusal: RefusedError, *, json: bool) -> None:
    """Why the gateway said no, and what to do."""
    receipt = refusal.receipt
    if json:
        wait = refusal.retry_after
        print_json(
            {
                "outcome": "refused",
                "reason": refusal.reason,
                "status": refusal.status,
                "field": refusal.field,
                "advice": advice(refusal.reason),
                "retry_after_s": None if wait is None else wait.total_seconds(),
                "leaf_index": None if receipt is None else receipt.leaf_index,
                "receipt_verified": refusal.receipt_verified,
                "receipt_check": str(refusal.receipt_error) if refusal.receipt_error else None,
                "unchecked": list(refusal.unchecked),
            }
        )
        return
    place = "" if refusal.field is None else f" at {refusal.field}"
    err.print(bad("refused:"), end=" ")
    # Reason and field come from outside: they are shown, never read as markup.
    err.print(refusal.reason + place, markup=False, highlight=False)
    err.print(advice(refusal.reason), markup=False, highlight=False)
    if refusal.retry_after is not None:
        err.print(f"retry after {refusal.retry_after.total_seconds():g} s", highlight=False)
    if refusal.receipt_error is not None:
        err.print(bad("its receipt does not verify:"), str(refusal.receipt_error))
        err.print("call the operator", highlight=False)
    elif receipt is None:
        err.print("no receipt came with it", highlight=False)
    else:
        err.print(f"the refusal is logged as leaf {receipt.leaf_index}", highlight=False)
        show_unchecked(refusal.unchecked)


def show_unverified(error: UnverifiedAnswerError, *, json: bool) -> None:
    """An answer that is withheld."""
    split = error if isinstance(error, SplitViewError) else None
    if json:
        document: dict[str, Any] = {
            "outcome": "unverified",
            "check": str(error),
            "step": error.step or None,
        }
        if split is not None:
            evidence = None if split.evidence is None else str(split.evidence)
            document |= {"evidence": evidence, "conclusive": split.conclusive}
        print_json(document)
        return
    err.print(bad("not verified, withheld:"), str(error), highlight=False)
    if split is not None and split.evidence is not None:
        # A path is shown as it is, never read as markup.
        err.print(f"both checkpoints are kept in {split.evidence}", markup=False, highlight=False)
    err.print("Do not use this gateway until its operator has explained it.", highlight=False)


def refusal_document(refusal: LoggedRefusal) -> dict[str, Any]:
    """A verified refusal, read back from a file, for programs."""
    return {
        "outcome": "refused",
        "reason": refusal.reason,
        "leaf_index": refusal.leaf_index,
        "request_digest": refusal.entry.request_digest.hex(),
        "unchecked": list(refusal.unchecked),
    }


def _print_foreign(body: bytes) -> None:
    """A body in the partner's own format, as text where it is text."""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        text = base64.b64encode(body).decode("ascii")
    out.print(text, markup=False, highlight=False, soft_wrap=True)
