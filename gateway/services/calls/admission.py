# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 1, 3 and 4 once more during a call that lasts: by what is registered now."""

from __future__ import annotations

from datetime import datetime

from gateway.domain.access.authorisation import check_method
from gateway.domain.access.partner import Partner
from gateway.errors import Reason, RefusalError
from gateway.services.calls.call import Call, Rest
from gateway.signing.verification import usable_key


def admitted_still(call: Call, rest: Rest, now: datetime) -> Partner:
    """The caller as registered now.

    Args:
        call: that goes on.
        rest: gives the caller.
        now: UTC.

    Raises:
        RefusalError: METHOD_NOT_ALLOWED: it may not call any more, the certificate is
            another partner's now, or a key that the request was signed with does not
            count any more. The reasons of steps 1 and 3 are for entries that say
            nothing of a request yet.
    """
    try:
        partner = rest.partner()
        for keyid in call.entry.keyids:
            usable_key(partner, keyid, now)
    except RefusalError:
        raise RefusalError(Reason.METHOD_NOT_ALLOWED) from None
    if partner.partner_id != call.partner.partner_id:
        raise RefusalError(Reason.METHOD_NOT_ALLOWED)
    check_method(partner.policy, call.method.name)
    return partner
