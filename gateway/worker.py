# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a supervisor runs for each worker: python -m gateway.worker DESCRIPTOR."""

from __future__ import annotations

import sys

from gateway.runtime.system import agree_on_tls_1_3_only, keep_grpc_from_writing


def main() -> int:
    """Runs one worker; gives its exit code."""
    agree_on_tls_1_3_only()
    keep_grpc_from_writing()
    from gateway.server.workers.worker import work  # noqa: PLC0415 - it imports gRPC

    return work(int(sys.argv[1]))


if __name__ == "__main__":
    sys.exit(main())
