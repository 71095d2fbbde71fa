# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 1 behind a proxy that ends TLS itself: whose call it is says the proxy, if we know it.

Envoy puts the client's certificate into the header x-forwarded-client-cert (XFCC). Anybody can
send that header, so it counts on connections of the configured proxies only, by their own client
certificates, and there it must name exactly one client: a proxy that appends to what it received
(APPEND_FORWARD) would let its clients choose. What it names is then checked as if it had come by
TLS: partner, validity, authorities, CRLs. Envelopes are signed by the partner all the same (step
3), so a proxy cannot ask anything by itself. docs/adr/0084 says more.

Source: Envoy, "HTTP header manipulation", x-forwarded-client-cert.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import unquote_to_bytes

import grpc

from gateway.errors import RefusalError
from gateway.rpc.peer import CERTIFICATE, CHAIN, check_authority, read_certificate
from gateway.runtime.system import Clock
from gateway.signing.client_trust import ClientTrust

HEADER = "x-forwarded-client-cert"
_MAX_HEADERS = 4_096
"""Headers that are kept as read: two certificates each, about 5 kB."""
Authentication = Mapping[str, Iterable[bytes]]
Context = grpc.aio.ServicerContext[Any, Any]
_NOBODY: Authentication = {}
_READ = ("cert", "chain", "hash")
"""Others, such as By and URI, are given several times where a certificate has several names."""


class Forwarding:
    """Which proxies say whose call it is. Belongs to one event loop."""

    def __init__(
        self, proxies: Collection[str], clients: Callable[[], ClientTrust], clock: Clock
    ) -> None:
        """Keep the settings.

        Args:
            proxies: by the SHA-256 of the client certificate (DER, lowercase hex) or a URI
                in its subject alternative names; empty: every client connects by itself.
            clients: gives the authorities that stand behind certificates.
            clock: tells the time.
        """
        self._proxies = frozenset(proxies)
        self._clients = clients
        self._clock = clock

    def authentication(self, context: Context) -> Authentication:
        """Step 1: the client's certificate and chain, as gRPC's auth_context has them.

        Of a call that a proxy brings on behalf of nobody, such as a health check: the
        proxy's own. Nobody's, if the proxy's certificate does not count any more, or its header
        does not name exactly one client.
        """
        own: Authentication = context.auth_context()
        if not self._proxies or not self._is_proxy(own):
            return own
        headers = [value for key, value in context.invocation_metadata() or () if key == HEADER]
        if not headers:
            return own
        if len(headers) > 1 or not self._counts(own):
            return _NOBODY
        return _client_of(headers[0])

    def is_shared(self, context: Context) -> bool:
        """Whether a call's connection is a proxy's, and so other clients' as well."""
        return bool(self._proxies) and self._is_proxy(context.auth_context())

    def _is_proxy(self, own: Authentication) -> bool:
        pem = next(iter(own.get(CERTIFICATE, ())), None)
        if pem is None:
            return False
        try:
            certificate = read_certificate(pem)
        except RefusalError:
            return False
        return not self._proxies.isdisjoint((certificate.sha256, *certificate.uris))

    def _counts(self, own: Authentication) -> bool:
        now = self._clock.now()
        certificate = read_certificate(next(iter(own[CERTIFICATE])))
        try:
            check_authority(own, self._clients(), now)
        except RefusalError:
            return False
        return certificate.valid_from <= now <= certificate.valid_until


@lru_cache(maxsize=_MAX_HEADERS)
def _client_of(header: str | bytes) -> Authentication:
    """The one client that a header names; nobody, if it is not exactly one."""
    try:
        fields = _fields(header.decode("ascii") if isinstance(header, bytes) else header)
        certificate = unquote_to_bytes(fields["cert"])
        chain = unquote_to_bytes(fields.get("chain", ""))
        if read_certificate(certificate).sha256 != fields.get("hash", "").lower():
            return _NOBODY
    except (ValueError, KeyError, RefusalError):
        return _NOBODY
    return {CERTIFICATE: (certificate,), CHAIN: (chain,)}


def _fields(header: str) -> Mapping[str, str]:
    """Keys in lower case, values without quotes.

    Raises:
        ValueError: several elements, a key that is read given twice, or not of this form.
    """
    fields: dict[str, str] = {}
    rest = header
    while rest:
        key, equals, rest = rest.partition("=")
        if rest.startswith('"'):
            value, quote, rest = _quoted(rest[1:])
        else:
            end = min((at for at in map(rest.find, ";,") if at >= 0), default=len(rest))
            value, quote, rest = rest[:end], True, rest[end:]
        key = key.lower()
        if not equals or not quote or (rest and not rest.startswith(";")):
            raise ValueError
        if key in fields and key in _READ:
            raise ValueError
        fields[key] = value
        rest = rest[1:]
    return fields


def _quoted(text: str) -> tuple[str, bool, str]:
    """What stands before the closing quotation mark, whether there is one, and the rest."""
    value: list[str] = []
    at = 0
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[at] == '"':
            return "".join(value), True, text[at + 1 :]
        value.append(text[at : at + 1])
        at += 1
    return "".join(value), False, ""
