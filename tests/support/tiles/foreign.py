# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Verifiers in other languages: run with arguments, they say what they found as JSON."""

from __future__ import annotations

import json
import subprocess
from typing import Any

from tests.support.gateway.patience import PATIENCE_S


def said_by(*command: object) -> tuple[int, dict[str, Any]]:
    """Exit code, and what it says."""
    done = subprocess.run(  # noqa: S603 - our own program
        [str(word) for word in command],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.stdout, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return done.returncode, found
