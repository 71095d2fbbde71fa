# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Work that is killed on its way, as `kill -9` would have it: in a fork of the tests' process."""

from __future__ import annotations

import os
import signal
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path

from tests.support.gateway.patience import PATIENCE_S


def is_killed(prepare: Callable[[], None], work: Callable[[], object]) -> bool:
    """Whether a fork is killed on its way; False: it came to its end.

    One that fails, or hangs, fails the test.

    Args:
        prepare: arranges in the fork for where it dies.
        work: what it does.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # other threads do not matter here
        child = os.fork()
    if child == 0:
        code = 1
        try:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)  # pytest's own limit is not the fork's
            signal.alarm(int(PATIENCE_S))
            prepare()
            work()
            code = 0
        except BaseException:  # noqa: BLE001 - none may go on as the tests' process
            traceback.print_exc()
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in {0, -signal.SIGKILL}, code
    return code != 0


def die() -> None:
    """Nothing comes after it."""
    os.kill(os.getpid(), signal.SIGKILL)


def at_rename(number: int, *, after: bool = False) -> Callable[[], None]:
    """Has a fork die before the n-th file has its name, or after that."""

    def prepare() -> None:
        real, count = Path.replace, 0

        def dying(path: Path, target: Path) -> Path:
            nonlocal count
            count += 1
            if count == number and not after:
                die()
            found = real(path, target)
            if count == number:
                die()
            return found

        Path.replace = dying  # type: ignore[method-assign, assignment]

    return prepare
