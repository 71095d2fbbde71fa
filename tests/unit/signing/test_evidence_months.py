# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Each month's evidence is wrapped by the month's key, as far as there is one."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from gateway.domain.months import month_number
from gateway.errors import KeyFileError
from gateway.services.log.evidence import EvidenceSealers, opens
from gateway.signing.evidence_months import (
    key_in_use,
    month_of_key,
    name_after,
    wraps_no_more_from,
)
from gateway.signing.key_directory import (
    DirectoryKeyProvider,
    add_evidence_key,
    add_month_keys,
    create_key_directory,
)
from tests.support.fakes import CountingRandomness

DIGEST = b"d" * 32


def moment(text: str) -> datetime:
    """UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("names", "time", "used"),
    [
        (["0001"], "2026-11-30T23:59:59", "0001"),
        (["0001", "0002"], "2026-11-30T23:59:59", "0002"),
        (["0001", "2026-12"], "2026-11-30T23:59:59.999999", "0001"),
        (["0001", "2026-12"], "2026-12-01T00:00:00", "2026-12"),
        (["2026-11", "2026-12"], "2026-11-30T23:59:59", "2026-11"),
        (["2026-11", "2026-11.2", "2026-12"], "2026-11-01T00:00:00", "2026-11.2"),
        (["2026-11"], "2027-01-31T23:59:59", "2026-11"),  # stands in for two months
        (["2026-11"], "2027-02-01T00:00:00", None),
        (["2026-12"], "2026-11-30T23:59:59", None),
        (["2026-13", "2026-11"], "2026-11-15T00:00:00", "2026-13"),  # no month
        ([], "2026-11-15T00:00:00", None),
    ],
)
def test_the_highest_name_whose_month_has_begun_is_used(
    names: list[str], time: str, used: str | None
) -> None:
    assert key_in_use(names, moment(time)) == used


@pytest.mark.parametrize(
    "name", ["2026-00", "2026-13", "0000-01", "2026-1", "2026-11.1", "2026-11.10", "2026-11-01"]
)
def test_other_names_are_of_no_month(name: str) -> None:
    assert month_of_key(name) is None


def test_a_months_key_wraps_nothing_from_the_third_month_on() -> None:
    assert month_of_key("2026-11.9") == month_number(2026, 11)
    assert wraps_no_more_from(month_number(2026, 11)) == moment("2027-02-01")
    assert wraps_no_more_from(month_number(2026, 9)) == moment("2026-12-01")


@pytest.mark.parametrize(
    ("name", "after"),
    [
        ("0001", "0002"),
        ("9999", None),
        ("abc", None),
        ("2026-11", "2026-11.2"),
        ("2026-11.2", "2026-11.3"),
        ("2026-11.9", None),
    ],
)
def test_a_key_that_is_replaced_at_once_has_a_follower(name: str, after: str | None) -> None:
    assert name_after(name) == after
    assert after is None or after > name


def test_a_process_changes_from_one_months_key_to_the_next_by_itself() -> None:
    keks = {"2026-11": b"n" * 32, "2026-12": b"d" * 32}
    sealers = EvidenceSealers(keks, CountingRandomness())
    for time, name in (("2026-11-30T23:59:59", "2026-11"), ("2026-12-01", "2026-12")) * 2:
        sealed = sealers.sealer(moment(time)).seal(b"evidence", DIGEST)
        assert sealed.kek_id == name
        assert opens(keks[name], sealed.wrapped_key, DIGEST)
    for time in ("2026-10-31T23:59:59", "2027-03-01"):
        with pytest.raises(KeyFileError):
            sealers.sealer(moment(time))


@pytest.mark.usefixtures("one_day")
def test_months_to_come_get_keys_that_take_over_when_they_begin(tmp_path: Path) -> None:
    create_key_directory(tmp_path / "keys")
    keys, now = DirectoryKeyProvider(tmp_path / "keys"), datetime.now(UTC)
    made = add_month_keys(tmp_path / "keys", 3, now)
    assert len(made) == 3
    assert made[0] == f"{now:%Y-%m}" == keys.evidence_key()[0]
    assert add_month_keys(tmp_path / "keys", 3, now) == []
    assert len(add_month_keys(tmp_path / "keys", 4, now)) == 1
    assert add_evidence_key(tmp_path / "keys") == keys.evidence_key()[0] == f"{now:%Y-%m}.2"


@pytest.mark.usefixtures("one_day")
def test_a_month_whose_key_was_destroyed_gets_no_other(tmp_path: Path) -> None:
    create_key_directory(tmp_path / "keys")
    now = datetime.now(UTC)
    first, *_ = add_month_keys(tmp_path / "keys", 2, now)
    (tmp_path / "keys" / f"evidence-{first}.key").unlink()
    assert add_month_keys(tmp_path / "keys", 2, now) == []


def test_keys_of_months_are_not_made_where_another_key_would_stay_the_highest(
    tmp_path: Path,
) -> None:
    create_key_directory(tmp_path / "keys")
    folder = tmp_path / "keys"
    (folder / "evidence-0001.key").rename(folder / "evidence-first.key")
    with pytest.raises(KeyFileError):
        add_month_keys(folder, 2, datetime.now(UTC))
