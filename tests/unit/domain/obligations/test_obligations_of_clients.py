# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the people of the UCI data set have to pay, against a few lines of their own.

    python -m tests.unit.domain.obligations.test_obligations_of_clients [FILE] [PEOPLE]

compares all 30,000 people, each as of several days; the suite a sample, of synthetic rows of the
same form where the file is not here.
"""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

from gateway.domain.obligations.building import build_obligations
from tests.support.plans.dues import expected_dues
from tests.support.plans.histories import with_random_plans
from tests.unit.domain.test_plans_of_clients import DAYS, FIRST, REAL_DATA, TODAY, people_of

SAMPLE = 200


def compare(file: Path, count: int) -> tuple[int, int, int]:
    """Compares as many people: answers, those with a missed instalment, and those that differ."""
    compared = different = warned = 0
    for number, accounts in enumerate(people_of(file, count)):
        people = with_random_plans(accounts, number, FIRST, TODAY)
        for as_of in DAYS:
            found = asdict(build_obligations(people, data_version=1, as_of=as_of))
            assert found.pop("data_version") == 1
            compared += 1
            warned += bool(found["if_missed"])
            different += found != expected_dues(people, as_of)
    return compared, warned, different


def test_what_a_sample_of_clients_has_to_pay_is_what_the_obvious_way_says() -> None:
    compared, warned, different = compare(REAL_DATA, SAMPLE)
    assert (compared, different) == (SAMPLE * len(DAYS), 0)
    assert warned > SAMPLE / 10


if __name__ == "__main__":
    given = sys.argv[1:]
    path = Path(given[0]) if given else REAL_DATA
    found = compare(path, int(given[1]) if len(given) > 1 else 30_000)
    sys.stdout.write(
        "{} answers, {} with an instalment to come, {} answers differ\n".format(*found)
    )
    sys.exit(bool(found[2]))
