# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The load generators of the overload bench: a process for each partner, begun together."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from typing import Any

from tests.bench.clients.overload import GOOD, Came, Task
from tests.bench.overload.share import Share
from tests.bench.world import World


class Generators:
    """One for each partner, by its name."""

    def __init__(self, processes: dict[str, subprocess.Popen[str]]) -> None:
        """They run."""
        self._processes = processes

    def done(self, tasks: Iterable[Task]) -> dict[str, Any]:
        """What came of tasks, each of another partner, that were begun at the same time.

        Returns:
            as tests.bench.clients.overload.Came: answers and calls of all; how late the latest
            one of good calls was, and how busy the busiest.

        Raises:
            RuntimeError: a generator ended.
        """
        working = [(self._processes[task.sender.partner], task) for task in tasks]
        for process, task in working:
            _say(process, json.dumps(asdict(task)))
        begins = time.time() + max(_heard(process)["needs_s"] for process, _ in working)
        for process, _ in working:
            _say(process, repr(begins))
        came = [(task.sender.kind, Came(**_heard(process))) for process, task in working]
        return asdict(_of_all(came))


@contextmanager
def generators(world: World, share: Share, partners: Iterable[str]) -> Iterator[Generators]:
    """While they run, in a share of the machine of their own."""
    with ExitStack() as running:
        processes = {who: running.enter_context(_generator(world, share)) for who in partners}
        yield Generators(processes)


@contextmanager
def _generator(world: World, share: Share) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.bench.clients.overload", world.directory]
    with subprocess.Popen(  # noqa: S603  (our own command)
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,  # Ctrl-C is this process's to handle
    ) as process:
        share.add([process.pid])
        try:
            yield process
        except BaseException:
            process.kill()
            raise


def _of_all(came: list[tuple[str, Came]]) -> Came:
    outcomes: Counter[str] = Counter()
    for _, each in came:
        outcomes.update(each.outcomes)
    return Came(
        answers=[sum(second) for second in zip(*(each.answers for _, each in came), strict=True)],
        sent=[sum(second) for second in zip(*(each.sent for _, each in came), strict=True)],
        outcomes=dict(outcomes),
        # A flood's own calls are late when thousands of them fail at once; that is its affair.
        late_ms=max(each.late_ms for kind, each in came if kind == GOOD),
        busy=max(each.busy for _, each in came),
    )


def _say(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()


def _heard(process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise RuntimeError("a load generator ended")
    heard: dict[str, Any] = json.loads(line)
    return heard
