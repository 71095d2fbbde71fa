# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The soak tells a leak from noise, and says when it cannot tell; a short one works."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from tests.bench.soak.judging import FIGURES, GROWS, STEADY, UNCLEAR, judge
from tests.bench.soak.statements import Session, counting

_HOUR = 3600


def _samples(level: float, growth: float, noise: float) -> list[dict[str, float]]:
    """An hour of a figure that grows evenly under noise."""
    drawn = random.Random(7)  # noqa: S311 - no secret
    return [
        {
            "seconds": number * _HOUR / 240,
            "memory_kb": level + growth * number / 240 + drawn.gauss(0, noise),
        }
        for number in range(240)
    ]


@pytest.mark.parametrize(
    ("growth", "noise", "verdict"),
    [
        (0, 0, STEADY),
        (0, 2_000, STEADY),
        (2_000, 500, STEADY),  # less than 3 per cent
        (20_000, 2_000, GROWS),
        (-20_000, 2_000, STEADY),
        (0, 40_000, UNCLEAR),
        (6_000, 20_000, UNCLEAR),
    ],
)
def test_growth_is_told_from_noise_and_what_cannot_be_told_is_unclear(
    growth: float, noise: float, verdict: str
) -> None:
    found = judge("memory_kb", _samples(100_000, growth, noise))
    assert found.verdict == verdict
    assert found.low <= found.growth <= found.high


def test_a_step_up_that_stays_is_growth_until_it_is_long_over() -> None:
    samples = _samples(100_000, 0, 100)
    for each in samples[120:]:
        each["memory_kb"] += 30_000
    assert judge("memory_kb", samples).verdict == GROWS
    assert judge("memory_kb", samples[130:]).verdict == STEADY


def _statements(grown: int, most: int) -> list[dict[str, float]]:
    """An hour in which so many statements more are prepared, and so many may be."""
    return [
        {
            "seconds": number * _HOUR / 240,
            "statements": 300 + grown * min(number, 200) // 200,
            "statements_most": most,
        }
        for number in range(240)
    ]


def test_what_connections_come_to_have_prepared_is_no_growth_up_to_what_they_may_keep() -> None:
    found = judge("statements", _statements(120, 1_000))
    assert (found.verdict, found.limited) == (STEADY, True)
    assert found.growth > found.bound
    # One connection more than it may keep is a leak, however slow.
    assert judge("statements", _statements(120, 419)).verdict == GROWS


def test_statements_that_nobody_prepared_before_are_growth() -> None:
    samples = [
        {"seconds": number * _HOUR / 240, "texts": 60 + number // 12} for number in range(240)
    ]
    assert judge("texts", samples).verdict == GROWS


_STARTS_THREADS = """
import sys, threading
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from tests.bench.soak.observed import Pools, observe

path = Path(sys.argv[1])
observe(path)
ends = threading.Event()

def says():
    pools = Pools.read(path)
    print(pools.counted(threading.active_count()), pools.busy)

def filled(pool, count):
    all_there = threading.Barrier(count + 1)
    works = [pool.submit(all_there.wait) for _ in range(count)]
    all_there.wait()
    wait(works)

pool = ThreadPoolExecutor(4)
says()
filled(pool, 3)
says()
filled(pool, 4)
says()
threading.Thread(target=ends.wait).start()
says()
began = threading.Event()
pool.submit(lambda: (began.set(), ends.wait()))
began.wait()
says()
other = ThreadPoolExecutor(2)
filled(other, 1)
says()
other.shutdown()
del other
says()
ends.set()
"""


def test_a_pool_that_fills_is_no_growth_and_a_thread_a_pool_or_work_too_many_is(
    tmp_path: Path,
) -> None:
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", _STARTS_THREADS, str(tmp_path / "pools")],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    counted = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    # The main thread and a pool of four, empty, nearly full and full.
    assert counted[:3] == [(5, 0)] * 3
    assert counted[3] == (6, 0)  # a thread of nobody
    assert counted[4] == (6, 1)  # work that does not end, in a thread that was there
    assert counted[5] == (8, 1)  # a pool more, of two, one of which was started
    assert counted[6] == (6, 1)


@pytest.mark.parametrize("name", ["threads", "work_in_threads"])
def test_a_thread_every_quarter_of_an_hour_is_growth_within_an_hour(name: str) -> None:
    samples = [{"seconds": number * _HOUR / 240, name: 15 + number // 60} for number in range(240)]
    assert judge(name, samples).verdict == GROWS


def test_too_few_samples_are_not_judged() -> None:
    with pytest.raises(ValueError, match="too few samples"):
        judge("memory_kb", _samples(100_000, 0, 1)[:19])


async def test_statements_that_a_session_has_are_counted_as_postgres_counts_them(
    database_url: str,
) -> None:
    async with (
        counting(database_url) as proxy,
        await psycopg.AsyncConnection.connect(proxy.url, autocommit=True) as connection,
    ):
        connection.prepared_max = 4
        for number in [*range(9), 7]:
            await connection.execute(f"SELECT {number}".encode(), prepare=True)
            asked = await connection.execute("SELECT count(*) FROM pg_prepared_statements")
            assert await asked.fetchone() == (proxy.statements,)
        assert (proxy.connections, proxy.statements) == (1, 5)  # the fifth goes with the next one
        async with await psycopg.AsyncConnection.connect(proxy.url, autocommit=True) as other:
            await other.execute(b"SELECT 7", prepare=True)
            assert (proxy.connections, proxy.statements, proxy.texts) == (2, 6, 5)
        await connection.execute("DEALLOCATE ALL", prepare=False)
        assert proxy.statements == 0
    assert proxy.connections == 0


def test_messages_are_read_in_whatever_pieces_they_come() -> None:
    def message(kind: bytes, body: bytes) -> bytes:
        return kind + (len(body) + 4).to_bytes(4, "big") + body

    sent = message(b"", b"\0\3\0\0user\0x\0\0")
    sent += message(b"P", b"one\0SELECT 1\0\0\0") + message(b"P", b"\0SELECT 2\0\0\0")
    sent += message(b"P", b"two\0SELECT 'DEALLOCATE ALL'\0\0\0") + message(b"C", b"Sone\0")
    for size in (1, 7, len(sent)):
        session = Session()
        for start in range(0, len(sent), size):
            session.sent(sent[start : start + size])
        assert session.prepared == {b"two": b"SELECT 'DEALLOCATE ALL'"}
    session.sent(message(b"Q", b"deallocate two;\0"))
    assert session.prepared == {}


@pytest.mark.exhaustive
@pytest.mark.timeout(600)
def test_a_minute_of_everything_fails_nowhere_and_judges_every_figure(tmp_path: Path) -> None:
    given = ["--seconds", "60", "--samples", "60", "--out", str(tmp_path)]
    done = subprocess.run(  # noqa: S603 - our own interpreter on our own module
        [sys.executable, "-m", "tests.bench.soak", *given],
        env=os.environ | {"CREDIT_GATEWAY_AUDIT_LIMIT_S": "60"},
        capture_output=True,
        text=True,
        check=False,
    )
    # Whether anything grows an hour has to say: in a minute not every connection has seen
    # every statement.
    assert done.returncode in {0, 1, 2}, done.stderr
    found = json.loads((tmp_path / "soak.json").read_text(encoding="utf-8"))
    assert found["failures"] == {}
    assert {each["name"] for each in found["judged"]} == set(FIGURES)
    assert len(found["samples"]) == 60
    assert set(found["did"]) == {
        "answers recovered",
        "connections",
        "contributions",
        "events",
        "items of portfolios",
        "queries",
        "questions without a consent",
        "replays",
        "watches",
    }
    last = found["samples"][-1]
    assert all(last[name] > 0 for name in FIGURES if name != "work_in_threads")
    assert last["memory_kb"] < 1.25 * found["samples"][len(found["samples"]) // 4]["memory_kb"]
