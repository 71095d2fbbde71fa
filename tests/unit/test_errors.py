# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Errors of worker processes arrive as they were raised."""

from __future__ import annotations

import inspect
import pickle
from datetime import timedelta
from uuid import UUID

import pytest

from gateway import errors
from gateway.errors import GatewayError, Reason

_REQUEST = UUID(int=7)
_MADE_FROM_FACTS: tuple[GatewayError, ...] = (
    errors.RefusalError(
        Reason.INVALID_VALUE, field="query.reason", retry_after=timedelta(seconds=3)
    ),
    errors.VerificationError("it differs", step="receipt"),
    errors.LogEndedError(9, lost=True),
    errors.BrokenLogError("it forked", kind="forked", tree_size=9),
    errors.AdapterError("unknown", path="columns.0"),
    errors.FactPendingError(),
    errors.FactWaitsError(_REQUEST),
    errors.FactRejectedError("CGEXP"),
    errors.ApprovalNeededError(_REQUEST, UUID(int=8)),
    errors.EntriesMovedError(5),
    errors.NotLoggedYetError(5),
    errors.ContributionError("too many", rejected=3),
    errors.RejectedRowError(
        Reason.UNKNOWN_CODE,
        field="status",
        others=[errors.Fault(Reason.INVALID_VALUE, "days", record=1)],
    ),
)


@pytest.mark.parametrize("error", _MADE_FROM_FACTS, ids=lambda each: type(each).__name__)
def test_an_error_of_another_process_says_the_same_and_keeps_its_facts(
    error: GatewayError,
) -> None:
    arrived = pickle.loads(pickle.dumps(error))  # noqa: S301 - made above
    assert (type(arrived), str(arrived)) == (type(error), str(error))
    assert vars(arrived) == vars(error)


def test_every_error_that_is_made_from_facts_is_tried() -> None:
    made = {
        found
        for _, found in inspect.getmembers(errors, inspect.isclass)
        if issubclass(found, GatewayError) and "__init__" in vars(found)
    }
    assert made == {type(each) for each in _MADE_FROM_FACTS}
