# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads the gateway's audit log from outside: checkpoints and proofs.

A partner that keeps the newest checkpoint it has seen and checks the log's
growth from there to each later one knows that nothing it ever saw was taken
back. Where the checkpoint is kept is the caller's business.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import grpc
from creditgateway.v1 import transparency_service_pb2 as pb
from google.protobuf.message import Message

from gateway.audit.checkpoint import Checkpoint
from gateway.audit.merkle import leaf_hash, verify_consistency, verify_inclusion
from gateway.client.refusals import call_error
from gateway.client.trust import GatewayTrust
from gateway.domain.audit_entry import Receipt
from gateway.errors import ProofError

_SERVICE = "/creditgateway.v1.TransparencyService/"
Response = TypeVar("Response", bound=Message)


@dataclass(frozen=True, slots=True)
class SignedCheckpoint:
    """A checkpoint whose signature was verified.

    Attributes:
        note: the signed note, to keep.
        checkpoint: what it says.
    """

    note: str
    checkpoint: Checkpoint


def read_checkpoint(note: str, trust: GatewayTrust) -> SignedCheckpoint:
    """Verify a signed note, fresh or kept.

    Raises:
        SignatureError: it is not signed by the log.
        MalformedError: it is no checkpoint of this log.
    """
    return SignedCheckpoint(note, trust.log.verify(note))


def verify_growth(earlier: Checkpoint, later: Checkpoint, proof: Sequence[bytes]) -> None:
    """Check that the later tree begins with the whole earlier one. Pure.

    Args:
        earlier: the checkpoint that was kept.
        later: the one that is to replace it.
        proof: consistency proof between the two sizes.

    Raises:
        ProofError: the log shrank, or another history was put in its place.
    """
    if later.size < earlier.size:
        raise ProofError("the log is smaller than it was")
    if earlier.size == 0:
        # The empty tree begins every tree; there is nothing to prove.
        if proof:
            raise ProofError("a proof for the empty tree has to be empty")
        return
    verify_consistency(earlier.size, later.size, earlier.root_hash, later.root_hash, proof)


class TransparencyClient:
    """TransparencyService of one gateway, over a channel that others share.

    Every method raises RefusedError, TransportError or a VerificationError.
    """

    def __init__(self, channel: grpc.aio.Channel, trust: GatewayTrust, timeout_s: float) -> None:
        """Use the channel; it is not closed here."""
        self._channel = channel
        self._trust = trust
        self._timeout_s = timeout_s

    async def checkpoint(self) -> SignedCheckpoint | None:
        """The newest checkpoint, verified; None while the log has none."""
        response = await self._call(
            "GetCheckpoint", pb.GetCheckpointRequest(), pb.GetCheckpointResponse
        )
        if not response.checkpoint:
            return None
        return read_checkpoint(response.checkpoint, self._trust)

    async def check_growth(self, earlier: SignedCheckpoint) -> SignedCheckpoint:
        """The newest checkpoint, proven to continue an earlier one."""
        if earlier.checkpoint.size == 0:
            # Every tree continues the empty one, and no proof of it can be asked for.
            return await self.checkpoint() or earlier
        request = pb.GetConsistencyProofRequest(first_tree_size=earlier.checkpoint.size)
        response = await self._call("GetConsistencyProof", request, pb.GetConsistencyProofResponse)
        newest = read_checkpoint(response.checkpoint, self._trust)
        verify_growth(earlier.checkpoint, newest.checkpoint, tuple(response.consistency_proof))
        return newest

    async def check_inclusion(self, receipt: Receipt, within: SignedCheckpoint) -> None:
        """Prove that a receipt's entry stands in the tree of a later checkpoint."""
        request = pb.GetInclusionProofRequest(
            leaf_index=receipt.leaf_index, tree_size=within.checkpoint.size
        )
        response = await self._call("GetInclusionProof", request, pb.GetInclusionProofResponse)
        # The leaf is hashed here: what the gateway says its hash is proves nothing.
        verify_inclusion(
            leaf_hash(receipt.entry),
            receipt.leaf_index,
            within.checkpoint.size,
            tuple(response.inclusion_proof),
            within.checkpoint.root_hash,
        )

    async def _call(self, method: str, request: Message, kind: type[Response]) -> Response:
        call: grpc.aio.UnaryUnaryMultiCallable[bytes, Response] = self._channel.unary_unary(
            _SERVICE + method, response_deserializer=kind.FromString
        )
        try:
            return await call(request.SerializeToString(), timeout=self._timeout_s)
        except grpc.aio.AioRpcError as error:
            raise call_error(error, None, self._trust) from None
