# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The console script `credit-gateway`."""

from __future__ import annotations

import os

from gateway.cli.app import make_app
from gateway.cli.entry import run

# gRPC has no setting for the lowest TLS version, but one for the cipher suites of
# TLS 1.2 and below, which it reads once, when it is first imported. The only suite
# named here needs a pre-shared key that nobody has, so TLS 1.2 has nothing to agree
# on; the suites of TLS 1.3 are not touched by it. See gateway/rpc/tls.py.
_CIPHERS_VARIABLE = "GRPC_SSL_CIPHER_SUITES"
_NEVER_AGREED = "ECDHE-PSK-CHACHA20-POLY1305"


def main() -> None:
    """Runs the command line."""
    # Step 1: TLS 1.3. Before make_app, which imports the verbs and with them gRPC.
    os.environ[_CIPHERS_VARIABLE] = _NEVER_AGREED
    run("credit-gateway", make_app)


if __name__ == "__main__":
    main()
