# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a process has for contributed files, by its settings; and what expires of them."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from gateway.errors import ConfigurationError
from gateway.runtime.config import Settings
from gateway.runtime.system import Clock, Randomness
from gateway.services.upload.receiving import Pace
from gateway.services.upload.service import Uploads
from gateway.services.upload.spool import Spool, SpoolBounds
from gateway.signing.signer import KeyProvider

_log = logging.getLogger(__name__)
_SWEEP_S = 60.0


def uploads_of(
    settings: Settings, files: KeyProvider, in_use: KeyProvider, randomness: Randomness
) -> Uploads | None:
    """None where no files are taken by call.

    Args:
        settings: of this process.
        files: the gateway's own keys, for another process.
        in_use: those of this one, as they are now.
        randomness: for keys.

    Raises:
        ConfigurationError: there is no database to take them into, or the directory cannot be
            used.
    """
    if settings.uploads is None:
        return None
    if not settings.contribution_database_url:
        raise ConfigurationError(
            "--uploads needs --contribution-database-url: a database to take files into"
        )
    bounds = SpoolBounds(
        settings.max_upload_bytes,
        settings.max_uploads_bytes,
        timedelta(seconds=settings.upload_keep_s),
    )
    spool = Spool(settings.uploads, in_use, randomness, bounds)
    pace = Pace(grace_s=settings.message_timeout_s)
    return Uploads(spool, settings.contribution_database_url, files, pace)


async def swept(uploads: Uploads, clock: Clock) -> None:
    """Removes uploads that have expired, until cancelled."""
    while True:
        await asyncio.sleep(_SWEEP_S)
        try:
            await asyncio.to_thread(uploads.spool.sweep, clock.now())
        except OSError as error:
            _log.warning("uploads not swept", extra={"error": type(error).__name__})
