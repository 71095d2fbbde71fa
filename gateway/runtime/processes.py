# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Processes beside this one that share its work: how they start, and that they end."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext, SpawnContext
from typing import TypeAlias

WorkerContext: TypeAlias = ForkServerContext | SpawnContext


def worker_context(*modules: str) -> WorkerContext:
    """How workers are started.

    Not forked from this process, which may hold connections and threads, but from one
    that has only read the modules, once for all of them; it begins to do so at once.

    Args:
        modules: what the workers need.
    """
    forked = multiprocessing.get_context("forkserver")
    forked.set_forkserver_preload(list(modules))
    # Ctrl-C goes to all of a terminal's processes. This one ends the others, so they
    # need not hear it; what they inherit here they keep.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    except OSError:  # no place for its socket: a very long name of the temporary directory
        return multiprocessing.get_context("spawn")
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return forked


def end_with_parent() -> None:
    """Makes this worker end as soon as the process that started it is gone."""
    threading.Thread(target=_await_parent, daemon=True).start()


def _await_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
