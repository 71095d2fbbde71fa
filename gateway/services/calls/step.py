# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the steps of every method do alike: take a body of one type, and read what they need.

Nothing else is shared on purpose. What is asked, who may ask it and what is read differ from
method to method, and stand where the method does, in the order of its steps.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from gateway.domain.access.envelope import SignedPayload
from gateway.errors import Reason, RefusalError, StoreError


def check_body(payload: SignedPayload, body_type: str) -> None:
    """Step 5: the body is of the type that the method takes.

    Raises:
        RefusalError: UNSUPPORTED_BODY_TYPE.
    """
    if payload.body_type != body_type:
        raise RefusalError(Reason.UNSUPPORTED_BODY_TYPE)


@contextmanager
def using(reason: Reason) -> Iterator[None]:
    """What a database cannot do refuses the call; nothing that it said goes out.

    Args:
        reason: DATA_UNAVAILABLE for the records, AUDIT_UNAVAILABLE for the log.

    Raises:
        RefusalError: with the reason, in place of a StoreError.
    """
    try:
        yield
    except StoreError:
        raise RefusalError(reason) from None
