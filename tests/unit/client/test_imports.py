# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner's program and a partner's verbs need neither server nor database."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
import gateway.client
import gateway.cli.ask.query, gateway.cli.ask.verify_receipt
import gateway.cli.keys.verbs, gateway.cli.witness.verbs
unwanted = (
    "psycopg", "psycopg_pool", "opentelemetry", "grpc_status", "pydantic_settings",
    "gateway.store", "gateway.services", "gateway.rpc", "gateway.server", "adapters",
    "gateway.runtime.telemetry",
)
print([name for name in sys.modules if name.startswith(unwanted)])
"""


def test_the_client_and_its_verbs_import_neither_server_nor_database() -> None:
    done = subprocess.run(  # noqa: S603  (our own interpreter, a constant program)
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
