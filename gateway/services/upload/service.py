# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The way of a contributed file: steps 5 to 9 of `Contribute`.

Two answers are logged: how much of the file is here, which claims the request id before any
of it comes; and what became of it. In between nothing leaves but how far the work is. What
the last answer vouches for follows it, and is not sent before its entry is durable.
See docs/adr/0051-contribution-by-signed-call.md.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass

from gateway.domain.access.envelope import SignedPayload
from gateway.domain.records.upload import (
    MANIFEST_BODY_TYPE,
    RESULT_BODY_TYPE,
    STATE_BODY_TYPE,
    Manifest,
    UploadState,
)
from gateway.errors import Reason, RefusalError, StoreError
from gateway.runtime.system import Clock
from gateway.runtime.threads import to_its_end
from gateway.services.calls.admission import admitted_still
from gateway.services.calls.call import Body, Call, Rest, Unsigned
from gateway.services.calls.step import check_body
from gateway.services.upload.formats import Formats
from gateway.services.upload.receiving import Pace, receive
from gateway.services.upload.spool import Spool, Upload
from gateway.services.upload.taking import Taken, TakingWork, rejected_rows, take
from gateway.signing.signer import KeyProvider
from gateway.store.connections import correcting
from gateway.store.records.disputes import DisputeReader
from gateway.wire.contributions import (
    decode_manifest,
    encode_listed,
    encode_progress,
    encode_result,
    encode_state,
)

_MESSAGE_BYTES = 48 * 1024
"""Of what the result vouches for in one message."""


@dataclass(frozen=True, slots=True)
class Uploads:
    """What a process has for contributed files.

    Attributes:
        spool: keeps them until they are whole.
        database_url: where the records are, for a contributor.
        keys: for the pseudonyms, to be read by the process that takes a file.
        pace: the slowest and the fastest that is taken.
    """

    spool: Spool
    database_url: str
    keys: KeyProvider
    pace: Pace


class Contributions:
    """Takes contributed files. Belongs to one event loop."""

    def __init__(
        self, uploads: Uploads | None, formats: Formats, disputes: DisputeReader, clock: Clock
    ) -> None:
        """Keep the parts; without `uploads` nobody may contribute by call."""
        self._uploads = uploads
        self._disputes = disputes
        self._formats = formats
        self._clock = clock

    async def uploaded(
        self, call: Call, payload: SignedPayload, rest: Rest
    ) -> AsyncGenerator[Body | Unsigned, None]:
        """See UploadWork."""
        uploads = self._uploads
        if uploads is None or not call.partner.contributes:
            raise RefusalError(Reason.METHOD_NOT_ALLOWED)
        with call.trace.step("manifest"):
            manifest = self._manifest(payload)
            content = await self._formats.content(call.partner.partner_id, manifest)
            await self._check_dispute(call.partner.partner_id, manifest.corrects)
        async with _begun(uploads.spool, call, payload.body, manifest) as work:
            upload = work.upload
            state = UploadState(upload.received, upload.expire_time)
            yield Body(STATE_BODY_TYPE, encode_state(state))
            with call.trace.step("upload"):
                await receive(upload, manifest.file_size, rest, uploads.pace)
            self._admit_still(call, rest)
            taking = TakingWork(
                upload.path,
                upload.key,
                upload.begin,
                upload.rejected,
                manifest,
                call.partner.partner_id,
                content,
                _correcting(uploads.database_url, manifest.corrects),
                uploads.keys,
                self._clock,
            )
            try:
                async with aclosing(take(taking)) as told:
                    async for said in told:
                        if isinstance(said, Taken):
                            taken = said
                        else:
                            yield Unsigned(encode_progress(said))
            except RefusalError as refusal:
                work.keep = refusal.reason is not Reason.UPLOAD_DIFFERS
                raise
            yield Body(RESULT_BODY_TYPE, encode_result(taken.result))
            for rows in rejected_rows(upload.rejected, _MESSAGE_BYTES):
                yield Unsigned(encode_listed(rejected_rows=rows))
            for contributions in _grouped(taken.contributions):
                yield Unsigned(encode_listed(contributions=contributions))
            work.keep = False

    def _manifest(self, payload: SignedPayload) -> Manifest:
        """Step 5: what was signed."""
        check_body(payload, MANIFEST_BODY_TYPE)
        manifest = decode_manifest(payload.body)
        manifest.check(self._clock.now().date())
        return manifest

    async def _check_dispute(self, institution: str, dispute_id: bytes) -> None:
        """Step 6: what is corrected is disputed, and the institution's own.

        Raises:
            RefusalError: DISPUTE_NOT_FOUND, also where others have it; DISPUTE_NOT_ALLOWED: the
                institution opened it, and it is about another one's account; or
                DATA_UNAVAILABLE.
        """
        if not dispute_id:
            return
        try:
            dispute = await self._disputes.one(institution, dispute_id)
        except (StoreError, ValueError, LookupError, TypeError):
            raise RefusalError(Reason.DATA_UNAVAILABLE) from None
        if dispute is None:
            raise RefusalError(Reason.DISPUTE_NOT_FOUND)
        if dispute.against != institution:
            raise RefusalError(Reason.DISPUTE_NOT_ALLOWED)

    def _admit_still(self, call: Call, rest: Rest) -> None:
        """Steps 1, 3 and 4 before the rows are taken, as the partner is registered now."""
        call.partner = admitted_still(call, rest, self._clock.now())
        if not call.partner.contributes:
            raise RefusalError(Reason.METHOD_NOT_ALLOWED)


@dataclass(slots=True)
class _Work:
    """A call at work with an upload; `keep`: whether that stays when the call ends."""

    upload: Upload
    keep: bool = True


@asynccontextmanager
async def _begun(
    spool: Spool, call: Call, body: bytes, manifest: Manifest
) -> AsyncGenerator[_Work, None]:
    """The upload, as long as the call is at work with it."""
    partner_id, now = call.partner.partner_id, call.entry.entry_time
    begun: list[_Work] = []

    def begin() -> None:
        upload = spool.begin(partner_id, body, manifest.file_size, now)
        begun.append(_Work(upload))

    try:
        await to_its_end(begin)
        yield begun[0]
    finally:
        for work in begun:
            work.upload.close(keep=work.keep)


def _correcting(url: str, dispute_id: bytes) -> str:
    """The database, where contributions say which dispute they correct. Raises RefusalError."""
    if not dispute_id:
        return url
    try:
        return correcting(url, dispute_id)
    except StoreError:
        raise RefusalError(Reason.DATA_UNAVAILABLE) from None


def _grouped(messages: tuple[bytes, ...]) -> list[list[bytes]]:
    """In groups that fit a message."""
    groups: list[list[bytes]] = []
    size = _MESSAGE_BYTES
    for message in messages:
        if size + len(message) > _MESSAGE_BYTES:
            groups.append([])
            size = 0
        groups[-1].append(message)
        size += len(message)
    return groups
