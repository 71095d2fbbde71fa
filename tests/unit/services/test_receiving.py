# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Chunks of a file: kept in order, sealed, and neither too slow nor too fast."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gateway.domain.records.upload import MAX_CHUNK_BYTES, MIN_CHUNK_BYTES
from gateway.errors import ConfigurationError, Reason, RefusalError
from gateway.runtime.system import SystemRandomness
from gateway.services.calls.call import Rest
from gateway.services.upload.receiving import Pace, receive
from gateway.services.upload.sealed_file import MAX_FRAME_BYTES, open_sealed
from gateway.services.upload.spool import Spool, SpoolBounds, Upload
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from gateway.wire.contributions import encode_chunk

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
BOUNDS = SpoolBounds(1 << 24, 1 << 25, timedelta(days=1))


_OPEN = ExitStack()


@pytest.fixture
def spool(tmp_path: Path) -> Iterator[Spool]:
    """An empty one; uploads that a test leaves open are closed after it."""
    create_key_directory(tmp_path / "keys")
    keys = DirectoryKeyProvider(tmp_path / "keys")
    with _OPEN:
        yield Spool(tmp_path / "spool", keys, SystemRandomness(), BOUNDS)


def begin(spool: Spool, size: int, manifest: bytes = b"manifest", now: datetime = NOW) -> Upload:
    """An upload of a file of so many bytes."""
    upload = spool.begin("lender", manifest, size, now)
    _OPEN.callback(upload.close, keep=True)
    return upload


def pieces(content: bytes, size: int, begin: int = 0) -> list[bytes]:
    """Messages of so many bytes of a file each."""
    places = range(begin, len(content), size)
    return [encode_chunk(place, content[place : place + size]) for place in places]


def rest_of(messages: Iterable[bytes], after: Callable[[], None] = lambda: None) -> Rest:
    """Gives the messages, and does something before each."""
    left = iter(messages)

    async def message() -> bytes | None:
        """The next one."""
        after()
        return next(left, None)

    nothing: Any = None
    return Rest(nothing, message, nothing)


def read(upload: Upload) -> bytes:
    """What is kept, opened."""
    with open_sealed(upload.path, upload.key, upload.begin) as file:
        content = file.read()
        file.seek(0)
        assert file.read() == content
    return content


async def test_what_comes_is_kept_sealed_and_read_as_it_came(spool: Spool) -> None:
    content = os.urandom(2 * MAX_FRAME_BYTES + 12_345)
    upload = begin(spool, len(content))
    await receive(upload, len(content), rest_of(pieces(content, MAX_CHUNK_BYTES)), Pace())
    assert read(upload) == content
    assert content[:64] not in upload.path.read_bytes()
    upload.close(keep=False)
    assert not upload.path.exists()


async def test_an_upload_goes_on_in_another_process_of_the_same_keys(
    spool: Spool, tmp_path: Path
) -> None:
    content = os.urandom(300_000)
    upload = begin(spool, len(content))
    messages = pieces(content, MIN_CHUNK_BYTES)[:7]
    with pytest.raises(RefusalError, match="UPLOAD_INCOMPLETE"):
        await receive(upload, len(content), rest_of(messages), Pace())
    upload.close(keep=True)
    keys = DirectoryKeyProvider(tmp_path / "keys")
    later = Spool(tmp_path / "spool", keys, SystemRandomness(), BOUNDS)
    again = begin(later, len(content), now=NOW + timedelta(hours=23))
    assert again.received == 7 * MIN_CHUNK_BYTES
    rest = rest_of(pieces(content, MAX_CHUNK_BYTES, again.received))
    await receive(again, len(content), rest, Pace())
    assert read(again) == content


def test_other_keys_open_nothing_of_it(spool: Spool, tmp_path: Path) -> None:
    upload = begin(spool, 100)
    upload.append(b"x" * 50)
    upload.close(keep=True)
    create_key_directory(tmp_path / "others")
    keys = DirectoryKeyProvider(tmp_path / "others")
    others = Spool(tmp_path / "spool", keys, SystemRandomness(), BOUNDS)
    with pytest.raises(RefusalError, match="UPLOADS_FULL"):
        begin(others, 100)
    assert begin(others, 100).received == 0


@pytest.mark.parametrize("cut", [1, 15, 16, 17, 40, 66])
def test_a_frame_that_was_cut_or_changed_is_dropped_and_what_is_before_it_stays(
    spool: Spool, cut: int
) -> None:
    upload = begin(spool, 1000)
    upload.append(b"a" * 500)
    good = upload.path.stat().st_size
    upload.append(b"b" * 50)
    upload.close(keep=True)
    whole = upload.path.read_bytes()
    upload.path.write_bytes(whole[: good + cut])
    again = begin(spool, 1000)
    assert (again.received, read(again)) == (500, b"a" * 500)
    again.close(keep=True)
    changed = bytearray(whole)
    changed[good + cut] ^= 1
    upload.path.write_bytes(changed)
    assert begin(spool, 1000).received == 500


def test_frames_can_be_neither_moved_nor_left_out(spool: Spool) -> None:
    upload = begin(spool, 1000)
    ends = [upload.path.stat().st_size]
    for letter in (b"a", b"b", b"c"):
        upload.append(letter * 100)
        ends.append(upload.path.stat().st_size)
    upload.close(keep=True)
    whole = upload.path.read_bytes()
    head, *frames = (
        whole[start:end] for start, end in zip([0, *ends], [*ends, len(whole)], strict=True)
    )
    a, b, c, _ = frames
    for order, received in (((b, a, c), 0), ((a, c), 100), ((a, b, c), 300)):
        upload.path.write_bytes(head + b"".join(order))
        again = begin(spool, 1000)
        assert again.received == received
        again.close(keep=True)


def test_two_calls_are_never_at_work_with_one_upload(spool: Spool) -> None:
    first = begin(spool, 1000)
    with pytest.raises(RefusalError, match="UPLOAD_IN_PROGRESS"):
        begin(spool, 1000)
    first.close(keep=True)
    begin(spool, 1000)


def test_what_has_expired_is_swept_but_not_while_it_is_worked_with(spool: Spool) -> None:
    kept, idle = begin(spool, 1000, b"1"), begin(spool, 1000, b"2")
    idle.close(keep=True)
    spool.sweep(NOW + timedelta(hours=23))
    assert idle.path.exists()
    spool.sweep(NOW + timedelta(days=2))
    assert (kept.path.exists(), idle.path.exists()) == (True, False)


async def test_a_file_that_comes_too_slowly_is_refused_whatever_comes(spool: Spool) -> None:
    seconds = 0.0

    def later() -> None:
        nonlocal seconds
        seconds += 2.0

    content = bytes(40 * MIN_CHUNK_BYTES)
    upload = begin(spool, len(content))
    pace = Pace(grace_s=10.0, least_bytes_per_s=MIN_CHUNK_BYTES, now=lambda: seconds)
    with pytest.raises(RefusalError) as refused:
        await receive(upload, len(content), rest_of(pieces(content, MIN_CHUNK_BYTES), later), pace)
    assert refused.value.reason is Reason.UPLOAD_INCOMPLETE
    # Half as fast as it has to be: after 10 s of grace it is 11 seconds behind.
    assert upload.received == 11 * MIN_CHUNK_BYTES


async def test_a_file_that_comes_too_fast_waits(
    spool: Spool, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        """Does not."""
        waited.append(seconds)

    content = bytes(2 * MAX_FRAME_BYTES)
    upload = begin(spool, len(content))
    pace = Pace(most_bytes_per_s=MAX_FRAME_BYTES, now=lambda: 0.0)
    with monkeypatch.context() as patch:
        patch.setattr(asyncio, "sleep", sleep)
        await receive(upload, len(content), rest_of(pieces(content, MIN_CHUNK_BYTES)), pace)
    assert waited == [1.0, 2.0]


async def test_what_has_come_stays_when_the_call_is_cut(spool: Spool) -> None:
    content = bytes(10 * MIN_CHUNK_BYTES)
    upload = begin(spool, len(content))
    came = iter(pieces(content, MIN_CHUNK_BYTES)[:3])

    async def message() -> bytes | None:
        """Three of them, and then silence."""
        found = next(came, None)
        if found is None:
            await asyncio.get_running_loop().create_future()
        return found

    nothing: Any = None
    receiving_it = asyncio.create_task(
        receive(upload, len(content), Rest(nothing, message, nothing), Pace())
    )
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    receiving_it.cancel()
    with pytest.raises(asyncio.CancelledError):
        await receiving_it
    assert upload.received == 3 * MIN_CHUNK_BYTES


def test_a_directory_that_cannot_be_made_is_said_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    create_key_directory(tmp_path / "keys")
    keys = DirectoryKeyProvider(tmp_path / "keys")
    with pytest.raises(ConfigurationError, match="directory for uploads cannot be used"):
        Spool(tmp_path / "file" / "spool", keys, SystemRandomness(), BOUNDS)
