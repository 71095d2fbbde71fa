# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Mutual TLS to a gateway: files in, one channel out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import grpc

from gateway.errors import ConfigurationError, KeyFileError
from gateway.signing.key_safety import read_key_file

_OPTIONS: tuple[tuple[str, int | str], ...] = (
    # Nobody but this client decides about retries: a request is never sent twice
    # because a name server says so.
    ("grpc.service_config_disable_resolution", 1),
    ("grpc.keepalive_time_ms", 60_000),
    # A gateway that restarts is back within seconds; gRPC's own patience grows to two minutes.
    ("grpc.initial_reconnect_backoff_ms", 200),
    ("grpc.max_reconnect_backoff_ms", 5_000),
    # For how long one attempt may take, whatever its name: three ways to the gateway and back,
    # a lost packet, a gateway with much to do. A gateway itself waits so long for a handshake.
    ("grpc.min_reconnect_backoff_ms", 5_000),
    # A channel is a connection of its own, which may reach another worker of the gateway.
    ("grpc.use_local_subchannel_pool", 1),
)


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """PEM files of one client.

    Attributes:
        authority: certificates of the authorities that vouch for the gateway.
        certificate: the client's chain, its own certificate first.
        key: its private key.
        server_name: the name the gateway's certificate must have, when it is
            not that of the address.
    """

    authority: Path
    certificate: Path
    key: Path
    server_name: str | None = None


def open_channel(address: str, tls: TlsFiles) -> grpc.aio.Channel:
    """A channel to "host:port"; it connects with the first call.

    Raises:
        ConfigurationError: a file cannot be read, or others can read or write the key.
    """
    try:
        private = read_key_file(tls.key)
        credentials = grpc.ssl_channel_credentials(
            root_certificates=tls.authority.read_bytes(),
            private_key=private,
            certificate_chain=tls.certificate.read_bytes(),
        )
    except KeyFileError as error:
        raise ConfigurationError(str(error)) from None
    except OSError as error:
        raise ConfigurationError(f"cannot read a TLS file: {error.strerror}") from None
    options = list(_OPTIONS)
    if tls.server_name is not None:
        options.append(("grpc.ssl_target_name_override", tls.server_name))
    return grpc.aio.secure_channel(address, credentials, options=options)
