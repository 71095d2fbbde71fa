# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The load generators of the overload bench: a process for each partner, begun together."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from typing import Any

from tests.bench.clients.overload import Came, Task
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
            as tests.bench.clients.overload.Came: answers and calls of all; how late and how busy
            the worst generator was.

        Raises:
            RuntimeError: a generator ended.
        """
        working = [(self._processes[task.sender.partner], task) for task in tasks]
        for process, task in working:
            _say(process, json.dumps(asdict(task)))
        for process, _ in working:
            _heard(process)
        for process, _ in working:
            _say(process, "")
        return asdict(_of_all([Came(**_heard(process)) for process, _ in working]))


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


def _of_all(came: list[Came]) -> Came:
    outcomes: Counter[str] = Counter()
    for each in came:
        outcomes.update(each.outcomes)
    return Came(
        answers=[sum(second) for second in zip(*(each.answers for each in came), strict=True)],
        sent=[sum(second) for second in zip(*(each.sent for each in came), strict=True)],
        outcomes=dict(outcomes),
        late_ms=max(each.late_ms for each in came),
        busy=max(each.busy for each in came),
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
