# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 1 and 2 of every call, whatever the service: who calls, and whether there is room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import grpc

from gateway.domain.access.directory import Directory
from gateway.domain.access.partner import Partner
from gateway.errors import Reason, RefusalError
from gateway.rpc.bounds import Bounds
from gateway.rpc.callers import Callers
from gateway.rpc.peer import certificate_of, check_authority, partner_of
from gateway.runtime.system import Clock
from gateway.signing.client_trust import ClientTrust

Context = grpc.aio.ServicerContext[Any, Any]
_NOT_LET_IN = frozenset(
    {Reason.UNKNOWN_PARTNER, Reason.CERTIFICATE_REVOKED, Reason.CERTIFICATE_STATUS_UNKNOWN}
)


class Entrance:
    """Lets calls of known partners in. Belongs to one event loop."""

    def __init__(
        self,
        *,
        directory: Callable[[], Directory],
        bounds: Bounds,
        callers: Callers,
        clock: Clock,
        clients: Callable[[], ClientTrust] | None = None,
    ) -> None:
        """Keep the parts.

        Args:
            directory: gives the partners; raises RefusalError when not known.
            bounds: of the calls that come in here, apart from those of other entrances.
            callers: what holds per certificate, for all entrances of a process.
            clock: tells the time.
            clients: gives the authorities that stand behind certificates; None: whoever TLS
                has let in counts.
        """
        self._clients = clients
        self._directory = directory
        self._bounds = bounds
        self.callers = callers
        self._clock = clock
        # gRPC makes a call's authentication anew each time it is asked: of the call that
        # was looked at last it is kept.
        self._known: tuple[Context | None, str] = (None, "")

    async def caller(self, context: Context) -> Partner:
        """Step 1 of a signed call. Refusing a stranger costs no more than this step.

        Raises:
            RefusalError: UNKNOWN_PARTNER, CERTIFICATE_REVOKED or CERTIFICATE_STATUS_UNKNOWN.
        """
        try:
            return self._partner(context)
        except RefusalError as refusal:
            if refusal.reason in _NOT_LET_IN:
                await self.callers.delay(self.certificate(context))
            raise

    def enter(self, partner: Partner, message_bytes: int, context: Context) -> None:
        """Step 2 of a signed call; `leave` must follow exactly when this did not raise.

        Raises:
            RefusalError: as of Callers.connected and Bounds.enter.
        """
        self.callers.connected(self.certificate(context), context)
        self._bounds.enter(partner, message_bytes, context.time_remaining())

    def leave(self, partner: Partner) -> None:
        """A call that entered has ended."""
        self._known = (None, "")
        self._bounds.leave(partner)

    def current(self, context: Context) -> Partner:
        """The caller as registered now, while its call lasts. Raises RefusalError."""
        return self._partner(context)

    def certificate(self, context: Context) -> str:
        """Names the client certificate of a call, as `certificate_of` does."""
        known, certificate = self._known
        return certificate if known is context else self.callers.certificate(context)

    async def unsigned_caller(self, context: Context) -> Partner:
        """Steps 2 and 1 of a call that carries no signature: it waits for its turn first.

        Raises:
            RefusalError: as of Callers.turn, or as of `caller`.
        """
        await self.callers.turn(context)
        return self._partner(context)

    @contextmanager
    def unsigned(self, partner: Partner) -> Iterator[None]:
        """While such a call is worked on. Its size is the transport's to bound.

        Raises:
            RefusalError: TOO_MANY_IN_FLIGHT.
        """
        self._bounds.enter(partner, 0, None)
        try:
            yield
        finally:
            self._bounds.leave(partner)

    def _partner(self, context: Context) -> Partner:
        authentication = self.callers.authentication(context)
        self._known = (context, certificate_of(authentication))
        now = self._clock.now()
        partner = partner_of(authentication, self._directory(), now)
        if self._clients is not None:
            check_authority(authentication, self._clients(), now)
        return partner
