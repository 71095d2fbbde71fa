# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""TransparencyService on the wire: hashes and signatures only, for known partners."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import grpc
from creditgateway.v1 import transparency_service_pb2 as pb
from google.protobuf.message import DecodeError, Message

from gateway.errors import Reason, RefusalError, StoreError
from gateway.rpc.entrance import Entrance
from gateway.rpc.error_table import abort
from gateway.runtime.fair_turns import FairTurns
from gateway.services.log.cosigning import Cosigning
from gateway.store.log.audit_log import PostgresAuditStore

_log = logging.getLogger(__name__)
R = TypeVar("R")
Request = TypeVar("Request", bound=Message)
Context = grpc.aio.ServicerContext[bytes, bytes]

READS_AT_ONCE = 2
"""Calls that use the log's connections at the same time. They share the pool with
the group commit, which must never queue behind somebody's proofs."""


class TransparencyHandler:
    """Serves checkpoints and proofs. Belongs to one event loop."""

    def __init__(
        self,
        log: PostgresAuditStore,
        cosigning: Cosigning,
        entrance: Entrance,
        key_lists: Callable[[int], Sequence[str]] = lambda _: (),
        successions: Sequence[str] = (),
    ) -> None:
        """Keep the log, its witnesses' cosignatures, and steps 1 and 2.

        Args:
            log: whose checkpoints and proofs they are.
            cosigning: the cosignatures.
            entrance: of these calls alone, apart from that of queries.
            key_lists: signed lists of keys that follow a version.
            successions: how the log came to its key.
        """
        self._key_lists = key_lists
        self._successions = tuple(successions)
        self._log = log
        self._cosigning = cosigning
        self._entrance = entrance
        self._reads = FairTurns(READS_AT_ONCE)

    def handlers(self) -> grpc.GenericRpcHandler:
        """The handler for a server.

        Messages are read here: gRPC would tell the caller what went wrong inside.
        """
        service = pb.DESCRIPTOR.services_by_name["TransparencyService"]
        methods = {
            "GetCheckpoint": self._handler(pb.GetCheckpointRequest, self._get_checkpoint),
            "GetInclusionProof": self._handler(
                pb.GetInclusionProofRequest, self._get_inclusion_proof
            ),
            "GetConsistencyProof": self._handler(
                pb.GetConsistencyProofRequest, self._get_consistency_proof
            ),
            "AddCosignature": self._handler(pb.AddCosignatureRequest, self._add_cosignature),
            "GetKeyLists": self._handler(pb.GetKeyListsRequest, self._get_key_lists),
        }
        return grpc.method_handlers_generic_handler(service.full_name, methods)

    def _handler(
        self, kind: type[Request], work: Callable[[Request], Awaitable[Message]]
    ) -> grpc.RpcMethodHandler[bytes, bytes]:
        async def call(raw: bytes, context: Context) -> bytes:
            return (
                await self._read(context, lambda: work(read_request(kind, raw)))
            ).SerializeToString()

        return self._entrance.callers.unary(call)

    async def _get_inclusion_proof(self, request: pb.GetInclusionProofRequest) -> Message:
        """Proof that a leaf is in the tree of a given size."""
        found = await self._log.inclusion_proof(request.leaf_index, request.tree_size)
        return pb.GetInclusionProofResponse(
            leaf_hash=found.leaf_hash,
            inclusion_proof=found.nodes,
            tree_size=found.tree_size,
            checkpoint=found.checkpoint,
        )

    async def _get_consistency_proof(self, request: pb.GetConsistencyProofRequest) -> Message:
        """Proof that one tree is the beginning of a later one."""
        found = await self._log.consistency_proof(request.first_tree_size, request.second_tree_size)
        return pb.GetConsistencyProofResponse(
            consistency_proof=found.nodes,
            second_tree_size=found.second_tree_size,
            checkpoint=found.checkpoint,
        )

    async def _add_cosignature(self, request: pb.AddCosignatureRequest) -> Message:
        """Takes a witness's cosignature from any partner."""
        await self._cosigning.add(request.tree_size, request.cosignature)
        return pb.AddCosignatureResponse()

    async def _get_key_lists(self, request: pb.GetKeyListsRequest) -> Message:
        """Signed lists of keys, which prove themselves."""
        return pb.GetKeyListsResponse(key_lists=self._key_lists(request.after_version))

    async def _get_checkpoint(self, _: pb.GetCheckpointRequest) -> Message:
        """The newest durable checkpoint, and the newest cosigned one."""
        note = await self._log.checkpoint()
        return pb.GetCheckpointResponse(
            checkpoint=await self._cosigning.cosigned(note),
            cosigned_checkpoint=await self._cosigning.newest(),
            successions=self._successions,
        )

    async def _read(self, context: Context, read: Callable[[], Awaitable[R]]) -> R:
        """Runs steps 1 and 2, then the work; refusals end the call."""
        try:
            partner = await self._entrance.unsigned_caller(context)
            with self._entrance.unsigned(partner):
                async with self._reads.turn(partner.partner_id):
                    return await read()
        except RefusalError as error:
            refusal = error
        except StoreError:
            refusal = RefusalError(Reason.AUDIT_UNAVAILABLE)
        except Exception as error:  # noqa: BLE001  (gRPC would tell the caller its text)
            _log.error("a call failed unexpectedly", extra={"error": type(error).__name__})
            refusal = RefusalError(Reason.INTERNAL)
        await abort(context, refusal)
        raise refusal  # not reached: abort ends the call


def read_request(kind: type[Request], raw: bytes) -> Request:
    """Reads a message of these calls.

    Unknown fields come from a later version and are ignored.

    Args:
        kind: what it is.
        raw: as it came.

    Raises:
        RefusalError: MALFORMED_ENVELOPE.
    """
    try:
        return kind.FromString(raw)
    except DecodeError:
        raise RefusalError(Reason.MALFORMED_ENVELOPE) from None
