# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The console script `credit-gateway`."""

from __future__ import annotations

from gateway.cli.app import make_app
from gateway.cli.entry import run
from gateway.runtime.system import agree_on_tls_1_3_only, keep_grpc_from_writing


def main() -> None:
    """Runs the command line."""
    # Step 1: TLS 1.3. Before make_app, which imports the verbs and with them gRPC.
    agree_on_tls_1_3_only()
    keep_grpc_from_writing()
    run("credit-gateway", make_app)


if __name__ == "__main__":
    main()
