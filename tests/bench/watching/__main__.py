# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""python -m tests.bench.watching: see measured.py. Its processes need what they do there."""

from __future__ import annotations

import sys

from tests.bench.watching.measured import main

if __name__ == "__main__":
    sys.exit(main())
