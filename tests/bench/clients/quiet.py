# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a helper process ends whose bench was broken off."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quiet_end() -> Iterator[None]:
    """Around all of its work: Ctrl-C, or nobody who reads its answers, ends it without a word."""
    try:
        yield
    except (BrokenPipeError, KeyboardInterrupt):
        # What is left in the buffer would be written at the very end, and fail once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
