# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Starts the load generator's process, and has it do jobs."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict

from tests.bench.clients.job import Job, Result
from tests.bench.world import World


@contextmanager
def load_generator(world: World) -> Iterator[subprocess.Popen[str]]:
    """The load generator's process; ends when its input does."""
    command = [sys.executable, "-m", "tests.bench.clients.load", world.directory]
    with subprocess.Popen(  # noqa: S603  (our own command)
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            yield process
        except BaseException:
            process.kill()  # in the middle of a job it would go on
            raise


def work(load: subprocess.Popen[str], job: Job) -> Result:
    """Has the load generator do one job.

    Raises:
        RuntimeError: it ended instead.
    """
    assert load.stdin is not None
    assert load.stdout is not None
    try:
        load.stdin.write(json.dumps(asdict(job)) + "\n")
        load.stdin.flush()
        line = load.stdout.readline()
    except BrokenPipeError:
        line = ""
    if not line:
        raise RuntimeError("the load generator ended")
    return Result(**json.loads(line))
