# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""TransparencyService on the wire: hashes only, for known partners."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeVar

import grpc
from creditgateway.v1 import transparency_service_pb2 as pb
from creditgateway.v1.transparency_service_pb2_grpc import TransparencyServiceServicer

from gateway.domain.directory import Directory
from gateway.errors import Reason, RefusalError, StoreError
from gateway.ports import Clock
from gateway.rpc.error_table import abort
from gateway.rpc.peer import partner_of

R = TypeVar("R")
Context = grpc.aio.ServicerContext[Any, Any]


class TransparencyLog(Protocol):
    """What is read of the log. All raise RefusalError(OUT_OF_RANGE) or StoreError."""

    async def checkpoint(self) -> str:
        """The newest durable checkpoint; "" when the log is empty."""
        ...

    async def inclusion_proof(
        self, leaf_index: int, tree_size: int
    ) -> tuple[bytes, tuple[bytes, ...], int, str]:
        """Leaf hash, proof, tree size it leads to, newest checkpoint."""
        ...

    async def consistency_proof(
        self, first_tree_size: int, second_tree_size: int
    ) -> tuple[tuple[bytes, ...], int, str]:
        """Proof, size of the later tree, newest checkpoint."""
        ...


class TransparencyServicer(TransparencyServiceServicer):
    """Serves checkpoints and proofs."""

    def __init__(
        self, log: TransparencyLog, directory: Callable[[], Directory], clock: Clock
    ) -> None:
        """Keep the log and the partners."""
        self._log = log
        self._directory = directory
        self._clock = clock

    async def GetCheckpoint(  # noqa: N802  (gRPC's name)
        self,
        request: pb.GetCheckpointRequest,  # noqa: ARG002  (empty)
        context: Context,
    ) -> pb.GetCheckpointResponse:
        """The newest durable checkpoint."""
        checkpoint = await self._read(context, self._log.checkpoint)
        return pb.GetCheckpointResponse(checkpoint=checkpoint)

    async def GetInclusionProof(  # noqa: N802
        self, request: pb.GetInclusionProofRequest, context: Context
    ) -> pb.GetInclusionProofResponse:
        """Proof that a leaf stands in the tree of a given size."""
        leaf_hash, proof, tree_size, checkpoint = await self._read(
            context, lambda: self._log.inclusion_proof(request.leaf_index, request.tree_size)
        )
        return pb.GetInclusionProofResponse(
            leaf_hash=leaf_hash, inclusion_proof=proof, tree_size=tree_size, checkpoint=checkpoint
        )

    async def GetConsistencyProof(  # noqa: N802
        self, request: pb.GetConsistencyProofRequest, context: Context
    ) -> pb.GetConsistencyProofResponse:
        """Proof that one tree is the beginning of a later one."""
        proof, second, checkpoint = await self._read(
            context,
            lambda: self._log.consistency_proof(request.first_tree_size, request.second_tree_size),
        )
        return pb.GetConsistencyProofResponse(
            consistency_proof=proof, second_tree_size=second, checkpoint=checkpoint
        )

    async def _read(self, context: Context, read: Callable[[], Awaitable[R]]) -> R:
        """Step 1, then the read; refusals end the call."""
        try:
            partner_of(context.auth_context(), self._directory(), self._clock.now())
            return await read()
        except RefusalError as error:
            refusal = error
        except StoreError:
            refusal = RefusalError(Reason.AUDIT_UNAVAILABLE)
        await abort(context, refusal)
        raise refusal  # not reached: abort ends the call
