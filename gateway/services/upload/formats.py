# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""By which adapter's file a contributed file is read: a known one, or one that is approved.

An institution's own adapter's file is never sent with a call. It says how rows become records,
so it is the operator's to approve; the manifest names its hash (docs/adr/0065).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

from adapters.contributed.language import with_any_month
from adapters.registry import (
    CONTRIBUTION_ADAPTERS,
    adapter_content,
    contribution_adapter,
    partners_own_adapter,
)
from gateway.domain.records.upload import Manifest
from gateway.errors import AdapterError, Reason, RefusalError
from gateway.services.calls.step import using

Approved = Callable[[str, str, bytes], Awaitable[bytes | None]]
"""The adapter's file approved for a partner id, by name and hash; raises StoreError."""


class Formats:
    """Finds what a manifest names."""

    def __init__(self, approved: Approved) -> None:
        """Args: approved: reads what is approved now."""
        self._approved = approved

    async def content(self, partner_id: str, manifest: Manifest) -> bytes:
        """The adapter's file, with the month of the contributed file where it has to be given.

        Raises:
            RefusalError: ADAPTER_NOT_APPROVED; MISSING_FIELD or INVALID_VALUE: the hash is not
                that of the format, or a month is missing or one too many; DATA_UNAVAILABLE.
        """
        name, adapter_hash = manifest.adapter, manifest.adapter_hash
        is_known = name in CONTRIBUTION_ADAPTERS
        if is_known and contribution_adapter(name).content_hash == adapter_hash:
            if manifest.as_of:
                raise RefusalError(Reason.INVALID_VALUE, field="as_of_month")
            return adapter_content(name)
        if is_known:
            raise RefusalError(Reason.INVALID_VALUE, field="adapter_hash")
        with using(Reason.DATA_UNAVAILABLE):
            approved = await self._approved(partner_id, name, adapter_hash)
        if approved is None:
            raise RefusalError(Reason.ADAPTER_NOT_APPROVED, field="adapter_hash")
        return await asyncio.to_thread(_of_month, approved, manifest.as_of)


def _of_month(approved: bytes, as_of: str) -> bytes:
    """The file with the month. Raises RefusalError."""
    with suppress(AdapterError):
        return partners_own_adapter(approved, as_of or None)[1]
    with suppress(AdapterError):
        # It can be read otherwise: with the month that is missing, or without the one given.
        partners_own_adapter(approved if as_of else with_any_month(approved), None)
        reason = Reason.INVALID_VALUE if as_of else Reason.MISSING_FIELD
        raise RefusalError(reason, field="as_of_month")
    # Approved when this gateway's version read such files otherwise.
    raise RefusalError(Reason.ADAPTER_NOT_APPROVED, field="adapter_hash")
