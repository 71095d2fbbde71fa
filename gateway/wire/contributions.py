# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Contributed files on the wire: their messages and bodies, to domain types and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from creditgateway.v1 import contribution_pb2 as pb
from creditgateway.v1 import contribution_service_pb2 as service_pb
from google.protobuf.message import DecodeError

from gateway.domain.records.upload import (
    FileContribution,
    LineFault,
    Listing,
    Manifest,
    RejectedLine,
    UploadResult,
    UploadState,
)
from gateway.errors import Fault, MalformedError, Reason, RefusalError
from gateway.wire.timestamps import from_timestamp, to_timestamp


def encode_manifest(manifest: Manifest) -> bytes:
    """The body that an institution signs."""
    return pb.ContributionManifest(
        file_digest=manifest.file_digest,
        file_size=manifest.file_size,
        adapter=manifest.adapter,
        adapter_hash=manifest.adapter_hash,
        row_count=manifest.row_count,
        all_or_nothing=manifest.all_or_nothing,
        as_of_month=manifest.as_of,
        corrects_dispute_id=manifest.corrects,
    ).SerializeToString(deterministic=True)


def decode_manifest(body: bytes) -> Manifest:
    """Step 5: the signed body, as strict as every signed one.

    Raises:
        RefusalError: MALFORMED_BODY.
    """
    try:
        message = pb.ContributionManifest.FromString(body)
    except DecodeError:
        raise RefusalError(Reason.MALFORMED_BODY) from None
    message.DiscardUnknownFields()
    if message.SerializeToString(deterministic=True) != body:
        raise RefusalError(Reason.MALFORMED_BODY)
    return Manifest(
        message.file_digest,
        message.file_size,
        message.adapter,
        message.adapter_hash,
        message.row_count,
        message.all_or_nothing,
        message.as_of_month,
        message.corrects_dispute_id,
    )


def encode_chunk(offset: int, content: bytes) -> bytes:
    """A message with a part of the file."""
    chunk = service_pb.FileChunk(offset=offset, content=content)
    return service_pb.ContributeRequest(chunk=chunk).SerializeToString()


def decode_chunk(raw: bytes) -> tuple[int, bytes]:
    """Where it begins, and its bytes.

    Raises:
        RefusalError: UPLOAD_OUT_OF_ORDER; it holds something else, or nothing.
    """
    try:
        message = service_pb.ContributeRequest.FromString(raw)
    except DecodeError:
        raise RefusalError(Reason.UPLOAD_OUT_OF_ORDER) from None
    message.DiscardUnknownFields()
    chunk = message.chunk
    if message.HasField("envelope") or not chunk.content or message.ByteSize() != len(raw):
        raise RefusalError(Reason.UPLOAD_OUT_OF_ORDER)
    return chunk.offset, chunk.content


def encode_state(state: UploadState) -> bytes:
    """The body of the first answer."""
    return pb.UploadState(
        received_bytes=state.received_bytes, expire_time=to_timestamp(state.expire_time)
    ).SerializeToString(deterministic=True)


def decode_state(body: bytes) -> UploadState:
    """The body of the first answer. Raises MalformedError."""
    try:
        message = pb.UploadState.FromString(body)
        if not message.HasField("expire_time"):
            raise MalformedError("the upload's state has no time")
        return UploadState(message.received_bytes, from_timestamp(message.expire_time))
    except (DecodeError, ValueError):
        raise MalformedError("the upload's state cannot be read") from None


def encode_result(result: UploadResult) -> bytes:
    """The body of the last answer."""
    return pb.ContributionResult(
        fault=result.fault,
        row_count=result.rows,
        rejected_row_count=result.rejected.count,
        rejected_rows_root=result.rejected.root,
        skipped_rows=[pb.SkippedRows(rule=rule, row_count=rows) for rule, rows in result.skipped],
        added_versions=[
            pb.AddedVersions(kind=kind, version_count=count) for kind, count in result.versions
        ],
        summary_count=result.summaries,
        contribution_count=result.contributions.count,
        contributions_root=result.contributions.root,
    ).SerializeToString(deterministic=True)


def decode_result(body: bytes) -> UploadResult:
    """The body of the last answer. Raises MalformedError."""
    try:
        message = pb.ContributionResult.FromString(body)
    except DecodeError:
        raise MalformedError("the contribution's result cannot be read") from None
    return UploadResult(
        message.fault,
        message.row_count,
        Listing(message.rejected_row_count, message.rejected_rows_root),
        Listing(message.contribution_count, message.contributions_root),
        tuple((each.rule, each.row_count) for each in message.skipped_rows),
        tuple((each.kind, each.version_count) for each in message.added_versions),
        message.summary_count,
    )


def encode_rejected_row(line: int, faults: Iterable[Fault], contradicts: Iterable[int]) -> bytes:
    """One row that was not taken: a leaf of the result's tree."""
    return pb.RejectedRow(
        line=line,
        faults=[pb.RowFault(field=fault.field, reason=fault.reason.value) for fault in faults],
        contradicted_lines=contradicts,
    ).SerializeToString(deterministic=True)


def encode_contribution(contribution: FileContribution) -> bytes:
    """One contribution: a leaf of the result's tree."""
    return pb.FileContribution(
        contribution_id=contribution.contribution_id,
        first_line=contribution.first_line,
        last_line=contribution.last_line,
        fact_id=contribution.fact_id,
        root=contribution.root,
    ).SerializeToString(deterministic=True)


def encode_progress(taken_bytes: int) -> bytes:
    """A message that says how far the taking is."""
    progress = service_pb.ContributionProgress(taken_bytes=taken_bytes)
    return service_pb.ContributeResponse(progress=progress).SerializeToString()


def encode_listed(
    rejected_rows: Sequence[bytes] = (), contributions: Sequence[bytes] = ()
) -> bytes:
    """A message of what the result vouches for; each of them is serialised already."""
    response = service_pb.ContributeResponse(
        rejected_rows=map(pb.RejectedRow.FromString, rejected_rows),
        contributions=map(pb.FileContribution.FromString, contributions),
    )
    return response.SerializeToString(deterministic=True)


@dataclass(frozen=True, slots=True, repr=False)
class Told:
    """One message of a gateway.

    Attributes:
        is_answer: whether it is a signed answer, to be read as one.
        taken_bytes: how far the taking is; None: it does not say.
        rejected_rows: serialised, in order.
        contributions: serialised, in order.
    """

    is_answer: bool
    taken_bytes: int | None
    rejected_rows: tuple[bytes, ...]
    contributions: tuple[bytes, ...]


def decode_told(raw: bytes) -> Told:
    """A message of a gateway; nothing is verified yet. Raises MalformedError."""
    try:
        message = service_pb.ContributeResponse.FromString(raw)
    except DecodeError:
        raise MalformedError("the gateway's message cannot be read") from None
    return Told(
        message.HasField("envelope") or message.HasField("receipt"),
        message.progress.taken_bytes if message.HasField("progress") else None,
        tuple(row.SerializeToString(deterministic=True) for row in message.rejected_rows),
        tuple(each.SerializeToString(deterministic=True) for each in message.contributions),
    )


def decode_rejected_row(raw: bytes) -> RejectedLine:
    """One row that was not taken. Raises MalformedError."""
    try:
        message = pb.RejectedRow.FromString(raw)
    except DecodeError:
        raise MalformedError("a rejected row cannot be read") from None
    if not message.faults:
        raise MalformedError("a rejected row has no fault")
    faults = tuple(LineFault(fault.field, fault.reason) for fault in message.faults)
    return RejectedLine(message.line, faults, tuple(message.contradicted_lines))


def decode_contribution(raw: bytes) -> FileContribution:
    """One contribution. Raises MalformedError."""
    try:
        message = pb.FileContribution.FromString(raw)
    except DecodeError:
        raise MalformedError("a contribution cannot be read") from None
    return FileContribution(
        message.contribution_id,
        message.first_line,
        message.last_line,
        message.fact_id,
        message.root,
    )
