# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The UCI numbers are right: for every client, and in every total.

Every day one of 20 clients is contributed, in the full run (FAULT_COUNT, as
`make test-faults` sets it) everybody.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.codes import Section
from gateway.domain.reports.version_1 import build_report
from tests.support.records.contributor import Contributor, write_csv
from tests.support.records.uci_expectations import (
    AS_OF,
    UciFigures,
    expected_of,
    observed_in,
    rows_of_the_day,
)


async def _answered(contributor: Contributor, clients: list[int]) -> UciFigures:
    """What lookup and report say of the clients."""
    summaries = await contributor.summaries([contributor.subject(n) for n in clients])
    return observed_in(
        (
            client,
            build_report(
                summary,
                data_version=1,
                as_of=AS_OF,
                sections=(Section.SUMMARY, Section.MONTHS),
                inquiries=None,
            ),
        )
        for client, summary in zip(clients, summaries, strict=True)
    )


async def _check(contributor: Contributor, path: Path) -> UciFigures:
    expected = expected_of(path)
    contributor.register("card-bank")
    result = contributor.contribute(path, "uci-csv", "card-bank")
    assert (result.rejected, contributor.rejected) == (0, [])
    assert result.record_versions == 6 * len(expected.clients)
    assert await _answered(contributor, list(expected.clients)) == expected
    return expected


async def test_every_figure_of_a_synthetic_file_comes_out_again(
    contributor: Contributor, tmp_path: Path
) -> None:
    path = write_csv(tmp_path / "cards.csv", card_portfolio(500, 11))
    expected = await _check(contributor, path)
    assert expected.statuses.total() == 500


@pytest.mark.faults
async def test_every_figure_of_the_real_file_comes_out_again(
    contributor: Contributor, real_data: Path | None, tmp_path: Path
) -> None:
    if real_data is None:
        pytest.skip("the real file is not beside the project")
    await _check(contributor, rows_of_the_day(real_data, tmp_path))


def test_what_is_expected_of_the_real_file_is_what_was_published(real_data: Path | None) -> None:
    if real_data is None:
        pytest.skip("the real file is not beside the project")
    expected = expected_of(real_data)
    assert len(expected.clients) == 30_000
    assert sum(expected.lateness.values()) == 180_000
    # By hand, from the published file: months late in September 2005.
    assert [expected.lateness["2005-09", 30 * n] for n in range(9)] == [
        23_182,
        3_688,
        2_667,
        322,
        76,
        26,
        11,
        9,
        19,
    ]
