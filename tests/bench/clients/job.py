# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the load generator is told to do, and what it tells back."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.bench.clients.questions import USUAL


@dataclass(frozen=True, slots=True)
class Job:
    """One measurement.

    Attributes:
        kind: "echo", "conventional" or "gateway"; decides how answers are checked.
        ports: where the server's processes listen.
        seconds: to measure, at least; longer where calls take so long that few would end.
        concurrency: calls in flight; of an open loop, the most that may be.
        connections: TLS connections, shared out over the ports.
        server_pids: its processes, for processor time; their children count, too.
        postgres_pid: Postgres's main process.
        question: a name of questions.QUESTIONS.
        rate_per_s: of an open loop's arrivals; 0 is a closed loop.
        seed: of those arrivals.
    """

    kind: str
    ports: list[int]
    seconds: float
    concurrency: int
    connections: int
    server_pids: list[int]
    postgres_pid: int
    question: str = USUAL
    rate_per_s: float = 0.0
    seed: int = 0


@dataclass(slots=True)
class Result:
    """What a measurement gave.

    Attributes:
        answers: that came within the measured time.
        all_answers: those before and after it, too: as many as must be in the log.
        errors: calls that ended with anything but an answer, by status.
        elapsed_s: measured time.
        p50_ms: of the latency; in an open loop from the time a call should have begun.
        p90_ms: the same.
        p99_ms: the same.
        server_us: processor time of the server, an answer.
        postgres_us: of Postgres, an answer.
        load_us: of the load generator, an answer.
        late_ms: how late the generator itself began a call of an open loop, p99.
        checked: answers verified.
        wrong: what was wrong with some of them.
    """

    answers: int = 0
    all_answers: int = 0
    errors: dict[str, int] = field(default_factory=dict)
    elapsed_s: float = 0.0
    p50_ms: float = 0.0
    p90_ms: float = 0.0
    p99_ms: float = 0.0
    server_us: float = 0.0
    postgres_us: float = 0.0
    load_us: float = 0.0
    late_ms: float = 0.0
    checked: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def cost_us(self) -> float:
        """Processor time of server and Postgres, an answer."""
        return self.server_us + self.postgres_us

    @property
    def answers_per_s(self) -> float:
        """The rate."""
        return self.answers / self.elapsed_s if self.elapsed_s else 0.0
