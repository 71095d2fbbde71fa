# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a client remembers of its gateway: keys, its own receipts, and how the log has grown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gateway.client._internal.key_renewal import KeyListFile, KeyRenewal
from gateway.client._internal.receipt_memory import ReceiptFile, ReceiptMemory
from gateway.client._internal.transparency import TransparencyClient
from gateway.client._internal.trust import ClientIdentity, GatewayTrust
from gateway.client._internal.watch import CheckpointMemory, LogWatch
from gateway.client._internal.witness import CosignatureReturn, Witness
from gateway.errors import ConfigurationError
from gateway.log.cosignature import CosignatureSigner
from gateway.runtime.checkpoint_file import CheckpointFile
from gateway.runtime.system import Clock


@dataclass(frozen=True, slots=True)
class Remembered:
    """What one client goes by.

    Attributes:
        keys: the gateway's, as they are renewed.
        receipts: the client's own entries.
        watch: compares each checkpoint with those before; None: nothing is known of the log.
        cosignatures: what becomes of this client's; None: it makes none.
    """

    keys: KeyRenewal
    receipts: ReceiptMemory
    watch: LogWatch | None
    cosignatures: CosignatureReturn | None


def remembered(  # noqa: PLR0913, PLR0917 - of what, by whom, and where
    trust: GatewayTrust,
    transparency: TransparencyClient,
    clock: Clock,
    identity: ClientIdentity,
    state: Path | None,
    witness: CosignatureSigner | None,
) -> Remembered:
    """What is known now; with a state file it goes on from there and is kept.

    Args:
        trust: the gateway's name and keys, followed.
        transparency: reads its log.
        clock: tells the time.
        identity: whose entries are remembered.
        state: file for the newest checkpoint; None: nothing outlives the client.
        witness: cosigns that checkpoint; needs a state file that is there already.

    Raises:
        ConfigurationError: a witness without a state file, or no file locks here.
    """
    keys = _renewal(trust, transparency, clock, state)
    start = trust.checkpoint
    start_size = trust.log.known_size if start else 0
    if state is None:
        if witness is not None:
            raise ConfigurationError("a witness needs a state file")
        watch: LogWatch | None = None
        if start_size:
            watch = LogWatch(CheckpointMemory(trust.log), transparency, trust.log, start)
        return Remembered(keys, ReceiptMemory(trust.log, tree_size=start_size), watch, None)
    # A witness that lost its memory must not start over.
    catch_up = transparency.following.catch_up
    file = CheckpointFile(state, trust.log, may_be_missing=witness is None, catch_up=catch_up)
    watch = LogWatch(file, transparency, trust.log, start)
    receipts = ReceiptFile(state, trust.log, identity.partner_id, catch_up)
    cosignatures: CosignatureReturn | None = None
    if witness is not None:
        made = Witness(witness, trust.log, file, clock)
        cosignatures = CosignatureReturn(made, transparency)
    return Remembered(keys, ReceiptMemory(trust.log, receipts, start_size), watch, cosignatures)


def _renewal(
    trust: GatewayTrust, transparency: TransparencyClient, clock: Clock, state: Path | None
) -> KeyRenewal:
    """The keys as they are renewed, from what is remembered on."""
    following = transparency.following
    kept = None if state is None else KeyListFile(state)
    if state is not None and kept is not None:
        following.remember_in(state, kept.named(trust))
    keys = KeyRenewal(trust, transparency.key_lists, clock, kept, following)
    following.named = lambda: keys.named
    return keys
