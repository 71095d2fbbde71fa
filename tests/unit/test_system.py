# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a process gets from its machine."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gateway.runtime.system import processors

_HERE = len(os.sched_getaffinity(0))


@pytest.mark.parametrize(
    ("quota", "expected"),
    [
        ("max 100000", _HERE),
        ("100000 100000", 1),
        ("50000 100000", 1),
        ("150000 100000", min(2, _HERE)),
        ("9900000 100000", _HERE),
        ("nonsense", _HERE),
        ("", _HERE),
    ],
)
@pytest.mark.parametrize("place", ["system.slice/gateway.service", "system.slice", ""])
def test_a_process_may_use_as_many_processors_as_its_control_groups_allow(
    tmp_path: Path, quota: str, expected: int, place: str
) -> None:
    own = tmp_path / "fs" / "system.slice" / "gateway.service"
    own.mkdir(parents=True)
    (tmp_path / "fs" / place / "cpu.max").write_text(f"{quota}\n", encoding="ascii")
    groups = tmp_path / "cgroup"
    groups.write_text("1:name=x:/\n0::/system.slice/gateway.service\n", encoding="ascii")
    assert processors(groups, tmp_path / "fs") == expected


def test_without_control_groups_the_affinity_decides(tmp_path: Path) -> None:
    assert processors(tmp_path / "none", tmp_path / "none") == _HERE
