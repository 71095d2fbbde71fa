# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a signed call that failed is told, and with which code its command ends.

Scripts tell three things apart: no, for good; not now, so try again later; and an answer that
must never be used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import typer

from gateway.cli.ask.query_view import show_refusal, show_unverified
from gateway.cli.context import ExitCode, err
from gateway.cli.output import bad
from gateway.client import RefusedError, TransportError, UnverifiedAnswerError

UNVERIFIED_EXIT = 3
"""What came back does not verify, and is withheld."""
Failure = RefusedError | UnverifiedAnswerError | TransportError


def _nothing_more(_failure: Failure) -> None:
    """For commands that have no more to say."""


@contextmanager
def failures_told(
    *,
    json: bool,
    refused: ExitCode = ExitCode.FAILED,
    then: Callable[[Failure], None] = _nothing_more,
) -> Iterator[None]:
    """Around signed calls: a failure is shown and ends the command.

    Args:
        json: a refusal, and what does not verify, is shown as JSON.
        refused: exit code of a refusal that no retry helps.
        then: told the failure once it is shown, to keep or to say more.
    """
    try:
        yield
    except RefusedError as refusal:
        show_refusal(refusal, json=json)
        then(refusal)
        later = refusal.retry_after is not None or refusal.lost is not None
        raise typer.Exit(ExitCode.LATER if later else refused) from None
    except UnverifiedAnswerError as error:
        show_unverified(error, json=json)
        then(error)
        raise typer.Exit(UNVERIFIED_EXIT) from None
    except TransportError as error:
        why = ": the server's certificate is not trusted" if error.untrusted else ""
        err.print(bad("could not:"), f"the call failed: {error.status}{why}", highlight=False)
        then(error)
        raise typer.Exit(ExitCode.LATER if error.may_pass else ExitCode.COULD_NOT) from None
