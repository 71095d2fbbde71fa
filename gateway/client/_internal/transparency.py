# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads the gateway's audit log from outside: checkpoints and proofs.

A partner that keeps the newest checkpoint it has seen and checks the log's
growth from there to each later one knows that nothing it ever saw was taken
back. The log watch does so with every answer; here are the calls.
"""

from __future__ import annotations

from typing import TypeVar

import grpc
from creditgateway.v1 import transparency_service_pb2 as pb
from google.protobuf.message import Message

from gateway.client._internal.refusals import call_error
from gateway.client._internal.succession.following import LogFollowing
from gateway.client._internal.trust import GatewayTrust
from gateway.domain.access.audit_entry import Receipt
from gateway.errors import SignatureError, SuccessionError, VerificationError
from gateway.log.checkpoint import verify_growth
from gateway.log.merkle import leaf_hash, verify_inclusion
from gateway.log.witness import AddCheckpoint
from gateway.runtime.checkpoint_file import SignedCheckpoint

_SERVICE = "/creditgateway.v1.TransparencyService/"
Response = TypeVar("Response", bound=Message)


def read_checkpoint(note: str, trust: GatewayTrust) -> SignedCheckpoint:
    """Verify a signed note, fresh or kept.

    Raises:
        SignatureError: it is not signed by the log.
        MalformedError: it is no checkpoint of this log.
    """
    return SignedCheckpoint(note, trust.log.verify(note))


class TransparencyClient:
    """TransparencyService of one gateway, over a channel that others share.

    Every method raises RefusedError, TransportError or a VerificationError.

    Attributes:
        following: goes on to the log's next key, for all that verify with its log.
    """

    def __init__(self, channel: grpc.aio.Channel, trust: GatewayTrust, timeout_s: float) -> None:
        """Use the channel; it is not closed here."""
        self._channel = channel
        self._trust = trust = trust.followed()
        self.following = LogFollowing(trust.followed_log, self.successions)
        self._timeout_s = timeout_s

    async def checkpoint(self) -> SignedCheckpoint | None:
        """The newest checkpoint, verified; None while the log has none."""
        response = await self._call(
            "GetCheckpoint", pb.GetCheckpointRequest(), pb.GetCheckpointResponse
        )
        if not response.checkpoint:
            return None
        return await self._read(response.checkpoint)

    async def successions(self) -> tuple[str, ...]:
        """How the log came to its key: signed notes, oldest first; nothing is verified."""
        request = pb.GetCheckpointRequest()
        response = await self._call("GetCheckpoint", request, pb.GetCheckpointResponse)
        return tuple(response.successions)

    async def is_signed(self, note: str) -> bool:
        """Whether the log signed it, by its next key if it has one by now.

        Raises:
            SuccessionError: it has one that is not followed: why.
            RefusedError: the gateway cannot say just now.
            TransportError: the gateway did not answer.
        """
        try:
            await self._read(note)
        except SuccessionError:
            raise
        except VerificationError:
            return False
        return True

    async def _read(self, note: str) -> SignedCheckpoint:
        """A checkpoint, verified; by the log's next key, if it has one by now."""
        try:
            return read_checkpoint(note, self._trust)
        except SignatureError:
            if not await self.following.follow():
                raise
            return read_checkpoint(note, self._trust)

    async def check_growth(self, earlier: SignedCheckpoint) -> SignedCheckpoint:
        """The newest checkpoint, proven to continue an earlier one."""
        if earlier.checkpoint.size == 0:
            # Every tree continues the empty one, and no proof of it can be asked for.
            return await self.checkpoint() or earlier
        request = pb.GetConsistencyProofRequest(first_tree_size=earlier.checkpoint.size)
        response = await self._call("GetConsistencyProof", request, pb.GetConsistencyProofResponse)
        newest = await self._read(response.checkpoint)
        verify_growth(earlier.checkpoint, newest.checkpoint, tuple(response.consistency_proof))
        return newest

    async def prove_growth(self, earlier: SignedCheckpoint, later: SignedCheckpoint) -> None:
        """Prove that one checkpoint continues another, both at hand already."""
        first, second = earlier.checkpoint, later.checkpoint
        if first.size == 0 or first.size >= second.size:
            # Nothing to ask for: what these two say settles it.
            verify_growth(first, second, ())
            return
        request = pb.GetConsistencyProofRequest(
            first_tree_size=first.size, second_tree_size=second.size
        )
        response = await self._call("GetConsistencyProof", request, pb.GetConsistencyProofResponse)
        verify_growth(first, second, tuple(response.consistency_proof))

    async def offer(self, kept_size: int) -> AddCheckpoint | None:
        """The newest checkpoint with its proof, as a witness is asked to cosign it.

        Args:
            kept_size: of the newest tree that the witness has cosigned, or 0.

        Returns:
            None when the log is empty. Nothing in it is verified.
        """
        if kept_size == 0:
            response = await self._call(
                "GetCheckpoint", pb.GetCheckpointRequest(), pb.GetCheckpointResponse
            )
            return AddCheckpoint(0, (), response.checkpoint) if response.checkpoint else None
        request = pb.GetConsistencyProofRequest(first_tree_size=kept_size)
        proof = await self._call("GetConsistencyProof", request, pb.GetConsistencyProofResponse)
        return AddCheckpoint(kept_size, tuple(proof.consistency_proof), proof.checkpoint)

    async def add_cosignature(self, tree_size: int, line: str) -> None:
        """Give a cosignature to the gateway, to be kept and handed on.

        Args:
            tree_size: of the checkpoint that was cosigned.
            line: the signature line, with its newline.
        """
        request = pb.AddCosignatureRequest(tree_size=tree_size, cosignature=line)
        await self._call("AddCosignature", request, pb.AddCosignatureResponse)

    async def cosigned_checkpoint(self) -> SignedCheckpoint | None:
        """The newest checkpoint with a cosignature, and with all it has.

        None while there is none. Only the log's own signature is verified here;
        `WitnessVerifier.find` reads the cosignatures of witnesses you trust.
        """
        response = await self._call(
            "GetCheckpoint", pb.GetCheckpointRequest(), pb.GetCheckpointResponse
        )
        if not response.cosigned_checkpoint:
            return None
        return await self._read(response.cosigned_checkpoint)

    async def key_lists(self, version: int) -> tuple[str, ...]:
        """Signed key lists that follow a version, oldest first; nothing is verified."""
        request = pb.GetKeyListsRequest(after_version=version)
        response = await self._call("GetKeyLists", request, pb.GetKeyListsResponse)
        return tuple(response.key_lists)

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
