# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""No run of the tests fills the temporary directory, however it ends.

Servers on a place that their user cannot reach keep their files elsewhere, for the next
run on the same place; a process that is killed removes nothing. Neither is wanted of tests.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gateway.store.embedded.places import swept_directory

_PREFIX = "cg-tests-"  # short: sockets stand in it


@contextmanager
def own_temporary_directory() -> Iterator[Path]:
    """One for this process and its children, which goes with all that is in it.

    If this process is killed, the next that asks for one removes it.
    """
    with swept_directory(_PREFIX) as directory, pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", str(directory))
        patch.setenv("TMPDIR", str(directory))
        yield directory
